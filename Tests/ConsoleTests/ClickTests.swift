import Canvas
import Testing

@testable import Console

@Suite struct `A click` {
  /// Whatever is under it: an act only comes of a key of the footer, of a button, of a row that was marked already.
  @Test(arguments: `The screens`.scenes) func `anywhere on a screen does no more than what is under it`(scene: Scene)
    throws
  {
    let player = try `The screens`.player(scene, columns: 60, rows: 18)
    let canvas = player.canvas
    for row in 0..<18 {
      for column in stride(from: row % 2, to: 60, by: 2) {
        let point = Point(row: row, column: column)
        var clicked = player
        clicked.receive(.click(point))
        guard clicked.acts > player.acts else { continue }
        let role = canvas[point].role
        // A box of choices does what is clicked, as its keys do.
        if case .choosing = player.console.overlay { continue }
        let isMeant =
          row >= 16 || player.console.hint(player.situation)?.key(at: point) == .enter || role == .selection
          || role == .selectionIdle || role == .button || role == .buttonFocused
          || role == .buttonDanger
        try #require(isMeant, "\(scene.name), \(point): \(role)\n\(canvas.text)")
      }
    }
  }

  /// In the larger windows too there is no place that brings it down, the wheel's neither.
  @Test(arguments: `The screens`.scenes) func `anywhere in a larger window is taken`(scene: Scene) throws {
    for (columns, rows) in [(80, 24), (120, 40)] {
      let player = try `The screens`.player(scene, columns: columns, rows: rows)
      for row in stride(from: 0, to: rows, by: 3) {
        for column in stride(from: row % 11, to: columns, by: 11) {
          var clicked = player
          clicked.receive(.click(Point(row: row, column: column)))
          clicked.receive(.wheel(column.isMultiple(of: 2) ? 1 : -1, Point(row: row, column: column)))
          try #require(clicked.canvas.cursor != nil, "\(scene.name), \(row), \(column)\n\(clicked.canvas.text)")
        }
      }
    }
  }

  @Test func `does nothing while the mouse is off`() throws {
    let scene = try #require(`The screens`.scenes.first { $0.name == "desk-proposed" })
    var player = try `The screens`.player(scene, columns: 80, rows: 24)
    player.press(.function(9))
    let before = player.canvas.text
    for row in 0..<24 { player.receive(.click(Point(row: row, column: 3))) }
    #expect(player.canvas.text == before)
  }
}
