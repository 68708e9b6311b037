import CTerminal

/// One position of the screen: at most five scalars in one style, or the second half of a wide character.
package struct TerminalCell {
  // The C structure and nothing else, so that a whole frame is handed over without copying a cell.
  var cell: terminal_cell

  /// The first scalar must be one or two columns wide, the others combining; more than five are cut off.
  package init(
    _ text: some Sequence<Unicode.Scalar>, foreground: Int16 = -1, background: Int16 = -1,
    attributes: TerminalAttributes = []
  ) {
    cell = Self.blank(foreground, background, attributes)
    var place = 0
    for scalar in text.prefix(5) {
      withUnsafeMutableBytes(of: &cell.scalars) {
        $0.storeBytes(of: scalar.value, toByteOffset: place * 4, as: UInt32.self)
      }
      place += 1
    }
  }

  /// Much the quicker way for a cell without combining marks.
  package init(
    _ scalar: Unicode.Scalar = " ", foreground: Int16 = -1, background: Int16 = -1, attributes: TerminalAttributes = []
  ) {
    cell = Self.blank(foreground, background, attributes)
    cell.scalars.0 = scalar.value
  }

  /// What stands in the column after a character that is two columns wide.
  package static let continuation = TerminalCell("\0")

  private static func blank(
    _ foreground: Int16, _ background: Int16, _ attributes: TerminalAttributes
  ) -> terminal_cell {
    terminal_cell(
      scalars: (0, 0, 0, 0, 0), foreground: foreground, background: background, attributes: attributes.rawValue)
  }
}

/// Styles that every terminal has some way of showing, colours or none.
package struct TerminalAttributes: OptionSet, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Brighter or heavier; some terminals do both.
  package static let bold = TerminalAttributes(rawValue: UInt16(TERMINAL_BOLD))
  /// Fainter; ignored by some terminals.
  package static let dim = TerminalAttributes(rawValue: UInt16(TERMINAL_DIM))
  /// A line below the text.
  package static let underline = TerminalAttributes(rawValue: UInt16(TERMINAL_UNDERLINE))
  /// Foreground and background exchanged.
  package static let reverse = TerminalAttributes(rawValue: UInt16(TERMINAL_REVERSE))
}
