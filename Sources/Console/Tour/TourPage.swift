import Canvas
import Governance
import Meeting

/// One idea of the tour, and the piece of the screen where one meets it.
struct TourPage {
  let title: String
  let text: String
  let picture: TourPicture?
}

/// A piece of a real screen of the pretend meeting.
struct TourPicture {
  enum Piece {
    /// The two lines at the top.
    case header
    /// The two lines at the bottom.
    case footer
    /// What stands between them.
    case body
    case whole
  }

  let console: Console
  let situation: Situation
  let piece: Piece

  /// How many rows it has where there is room for all of it, and with how few it is still of use.
  private var rows: (most: Int, least: Int) {
    switch piece {
    case .header, .footer: (2, 2)
    case .body: (13, 7)
    case .whole: (14, 9)
    }
  }

  /// Draws it in the middle of an area; nothing where there is too little room.
  func draw(on canvas: inout Canvas, in area: Rect) {
    guard area.rows >= rows.least, area.columns >= 30 else { return }
    let place = area.centred(Size(rows: rows.most, columns: area.columns))
    let (height, top) =
      switch piece {
      case .header: (24, 0)
      case .footer: (24, 22)
      case .body: (place.rows + 5, 3)
      case .whole: (place.rows, 0)
      }
    let screen = console.draw(situation, size: Size(rows: height, columns: place.columns), glyphs: canvas.glyphs)
    canvas.copy(top..<(top + place.rows), of: screen, to: place)
  }
}
