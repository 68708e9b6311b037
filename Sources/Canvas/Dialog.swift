/// The frame of a question or form in the middle of the screen, with all behind it dimmed.
package struct Dialog: Equatable, Sendable {
  /// Stands in the border.
  package var title: String
  /// How much room the content wants; on a smaller screen it gets what there is.
  package var content: Size

  package init(_ title: String, content: Size) {
    self.title = title
    self.content = content
  }

  /// Dims the screen, draws the frame and gives the area for the content.
  package func draw(on canvas: inout Canvas, in area: Rect) -> Rect {
    canvas.dim()
    let outside = frame(in: area)
    canvas.fill(outside, .dialog)
    canvas.box(outside.inset(columns: 1), title: title, roles: .dialog)
    return inside(of: area)
  }

  /// Where the content stands, for telling what a click is on.
  package func inside(of area: Rect) -> Rect {
    frame(in: area).inset(columns: 1).inset(rows: 1, columns: 2)
  }

  /// Where the frame stands, for telling clicks inside from clicks outside.
  package func frame(in area: Rect) -> Rect {
    // A border and a blank column on each side, and one column of the dialog's own colour around the border.
    area.centred(Size(rows: content.rows + 2, columns: content.columns + 6))
  }
}
