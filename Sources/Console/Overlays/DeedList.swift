import Canvas

/// An overlay whose rows each stand for a deed: the palette, the help.
protocol DeedList {
  var list: ChoiceList { get set }
  func deed(_ row: Int) -> Deed
  /// Where the rows stand.
  func listArea(_ bounds: Rect) -> Rect
}

extension DeedList {
  mutating func click(_ point: Point, in bounds: Rect) -> Response {
    respond(list.click(point, in: listArea(bounds)))
  }

  mutating func scroll(by notches: Int, at point: Point, in bounds: Rect) {
    let area = listArea(bounds)
    if area.contains(point) { list.scroll(by: notches, in: area) }
  }

  func respond(_ response: ListResponse) -> Response {
    switch response {
    case .chosen(let row): .deed(deed(row))
    case .refused(let why): .deed(.say("Not possible: \(why)"))
    case .moved, .ignored: .handled
    }
  }
}
