import Canvas
import Meeting

extension Console {
  /// The whole screen at a size.
  package func draw(_ situation: Situation, size: Size, glyphs: Glyphs = Glyphs()) -> Canvas {
    var canvas = Canvas(size: size, glyphs: glyphs)
    draw(on: &canvas, situation, size: size)
    return canvas
  }

  func draw(on canvas: inout Canvas, _ situation: Situation, size: Size) {
    let bounds = Rect(size)
    guard Console.hasRoom(size) else {
      let words = "Make the window larger (now \(size.columns)×\(size.rows); 30×8 needed). Your meeting is safe."
      canvas.putWrapped(words, in: bounds, role: .caution)
      return
    }
    var drawn = self
    drawn.size = size
    var situation = situation
    situation.keys = keys
    Header.draw(on: &canvas, in: bounds, situation)
    // Where nothing can be marked, screen readers begin with what the panel says.
    canvas.placeCursor(Canvas.inside(of: drawn.body).origin, within: drawn.body)
    drawn.drawScreen(on: &canvas, situation)
    drawn.footer(situation).draw(on: &canvas, in: bounds)
    drawn.drawOverlay(on: &canvas, situation)
  }

  /// Below it only the request for a larger window is drawn, and there is nothing to click on.
  private static func hasRoom(_ size: Size) -> Bool { size.columns >= 30 && size.rows >= 8 }
  var hasRoom: Bool { Console.hasRoom(size) }

  func drawScreen(on canvas: inout Canvas, _ situation: Situation) { shown.draw(on: &canvas, in: body, situation) }

  /// The screen one is on, to be looked at.
  var shown: any Screen {
    switch screen {
    case .start: start
    case .desk: desk
    case .attendance: attendance
    case .interests: interests
    case .decision: decision
    case .notes: notes
    case .minutes: minutes
    case .archive: archive
    case .history: history
    }
  }

  /// A message takes the sentence's place until the next act.
  func footer(_ situation: Situation) -> Footer {
    var situation = situation
    situation.keys = keys
    let next = shown.next(situation)
    let enter = next.label.map { FooterKeys.Entry(key: Key.enter.name, label: $0, deed: .press(.enter)) }
    let back = FooterKeys.Entry(key: Key.escape.name, label: "Back", deed: .back)
    return Footer(
      said: said, saidGivesWay: message?.isPassing == true,
      sentence: message?.isError == true ? "" : next.sentence,
      keys: FooterKeys(
        enter: enter,
        keys.bindings(on: screen).filter {
          $0.isUseful(situation) && shown.offers($0, situation) && !$0.deed.leads(as: next.deed)
        },
        back: isHome ? nil : back))
  }
}
