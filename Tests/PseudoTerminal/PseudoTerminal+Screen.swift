import CVTerm

extension PseudoTerminal {
  /// One position of the screen as the emulator has it.
  package struct Cell: Equatable, Sendable {
    /// Empty in a blank cell and in the second half of a wide character.
    package var text: String
    package var width: Int
    package var bold: Bool
    package var underline: Bool
    package var reverse: Bool
    package var foreground: Colour
    package var background: Colour
  }

  /// A colour as the program named it.
  package enum Colour: Equatable, Sendable {
    case terminals
    case palette(Int)
    case rgb(Int, Int, Int)
  }

  /// The screen from top to bottom, blanks at the ends of lines left out.
  package var lines: [String] { (0..<rows).map(line) }

  /// The screen as one text, for messages about what was found instead.
  package var text: String { lines.joined(separator: "\n") }

  /// One line, counted from 0.
  package func line(_ row: Int) -> String {
    var text = ""
    var column = 0
    while column < columns {
      let cell = self[row, column]
      text += cell.text.isEmpty ? " " : cell.text
      column += max(1, cell.width)
    }
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  /// One cell, counted from 0.
  package subscript(row: Int, column: Int) -> Cell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return Cell(
      text: text(of: cell), width: Int(cell.width), bold: cell.attrs.bold != 0, underline: cell.attrs.underline != 0,
      reverse: cell.attrs.reverse != 0, foreground: Colour(cell.fg), background: Colour(cell.bg))
  }

  /// Where the hardware cursor stands, counted from 0.
  package var cursor: (row: Int, column: Int) {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(emulator), &position)
    return (Int(position.row), Int(position.col))
  }

  private func text(of cell: VTermScreenCell) -> String {
    var text = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.chars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self) {
        guard value != 0, let scalar = Unicode.Scalar(value) else { break }
        text.append(scalar)
      }
    }
    return String(text)
  }
}

extension PseudoTerminal.Colour {
  init(_ colour: VTermColor) {
    if colour.type & UInt8(VTERM_COLOR_DEFAULT_MASK.rawValue) != 0 {
      self = .terminals
    } else if colour.type & UInt8(VTERM_COLOR_TYPE_MASK.rawValue) == UInt8(VTERM_COLOR_INDEXED.rawValue) {
      self = .palette(Int(colour.indexed.idx))
    } else {
      self = .rgb(Int(colour.rgb.red), Int(colour.rgb.green), Int(colour.rgb.blue))
    }
  }
}
