extension Canvas {
  /// The screen's lines as plain text without blanks at their ends, for tests to compare with.
  package var text: String {
    lines { row in row.map(\.cluster).text }
  }

  /// The roles on the screen, one sign a cell (see ``Role/symbol``), so that no theme can break a test.
  ///
  /// Blanks in the text role are blank here too; a dimmed cell has the backdrop's sign.
  package var roleMap: String {
    lines { row in
      var line = String.UnicodeScalarView()
      for cell in row {
        let role = cell.dimmed ? .backdrop : cell.role
        let isBlank = role == .text && cell.cluster == .space
        line.append(Unicode.Scalar(isBlank ? 0x20 : role.symbol))
      }
      return String(line)
    }
  }

  private func lines(_ picture: (ArraySlice<Cell>) -> String) -> String {
    var lines: [String] = []
    forEachRow { _, cells in
      var line = picture(cells)[...]
      while line.last == " " { line.removeLast() }
      lines.append(String(line))
    }
    return lines.joined(separator: "\n")
  }
}
