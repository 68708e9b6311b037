import Canvas

extension Console {
  /// Where what lies over the screen names its keys.
  func hint(_ situation: Situation) -> HintLine? {
    let area = overlayBounds
    return switch overlay {
    // The tour sees to its own, which the reception shows too; menu and themes name their keys otherwise.
    case nil, .tour, .menu, .themes: nil
    case .palette(let palette): palette.hint(in: area)
    case .help(let page): page.hint(in: area)
    case .choosing(let box): box.hint(in: area)
    case .notice(let notice): notice.hint(in: area)
    case .roomDisplay: RoomPreview.hint(in: area, situation)
    case .form(let form): layout(form, situation).foot.hintLine
    case .discarding(_, let buttons): Question.discarding(buttons).hint(in: area)
    case .confirming(let confirmation): confirmation.question.hint(in: area)
    case .signing(let dialog): dialog.hint(in: area)
    case .searching(let line): line.hint(in: bounds.line(size.rows - 2))
    case .leaving(let question): question.hint(in: area)
    }
  }

  /// Where something stands in which nothing can be lost: a click beside it closes it, and does nothing else.
  func sheet(_ situation: Situation) -> Rect? {
    let area = overlayBounds
    let frame: Rect? =
      switch overlay {
      case .palette(let palette): palette.frame(in: area)
      case .help(let page): page.frame(in: area)
      case .choosing(let box): box.frame(in: area)
      case .notice(let notice): notice.frame(in: area)
      case .roomDisplay: RoomPreview.frame(in: area, situation)
      // The menu, which is a bar and a box, closes by itself; words, and a place in the tour, could be lost.
      case nil, .menu, .tour, .themes, .form, .discarding, .confirming, .signing, .searching, .leaving: nil
      }
    // In a small window it leaves no room beside it: its border has to do.
    return frame.map { $0 == bounds ? $0.inset(rows: 1) : $0 }
  }
}
