/// The signs that boxes, bars and lists are drawn with; every one takes one column.
package struct Glyphs: Equatable, Sendable {
  /// How the lines of boxes look; the raw values are those of `border` in `[glyphs]`.
  package enum Border: String, CaseIterable, Sendable {
    case rounded, square, heavy, double, ascii
  }

  /// Always ascii when the marks are plain.
  package let border: Border
  /// Whether ticks, bars and dots are ASCII too; then a canvas also writes the signs within texts so.
  package let isPlain: Bool

  package init(border: Border = .rounded, isPlain: Bool = false) {
    self.border = isPlain ? .ascii : border
    self.isPlain = isPlain
  }

  /// Nothing beyond ASCII, for terminals and screen readers that stumble over signs.
  package static let plain = Glyphs(isPlain: true)

  /// An item dealt with, a vote for.
  package var done: String { isPlain ? "+" : "✓" }
  /// A vote against, a check that failed.
  package var failed: String { isPlain ? "x" : "✗" }
  /// An abstention, a time not known.
  package var neither: String { isPlain ? "-" : "–" }
  /// Somebody present, a thing saved.
  package var full: String { isPlain ? "*" : "●" }
  /// Somebody out of the room for a time.
  package var half: String { isPlain ? "%" : "◐" }
  /// Somebody absent, an item still to come.
  package var empty: String { isPlain ? "o" : "○" }
  /// The item being dealt with.
  package var current: String { isPlain ? ">" : "▶" }
  /// An item taken in private.
  package var locked: String { isPlain ? "#" : "◆" }
  /// Stands before the selected row, the focused button and a filter's text.
  package var selected: String { isPlain ? ">" : "❯" }
  /// Joins the steps of a process.
  package var link: String { isPlain ? "-" : "─" }
  /// Separates facts on one line.
  package var dot: String { isPlain ? "-" : "·" }
  /// Says that there is more above.
  package var above: String { isPlain ? "^" : "↑" }
  /// Says that there is more below.
  package var below: String { isPlain ? "v" : "↓" }
  /// Stands for each letter of a secret.
  package var secret: String { isPlain ? "*" : "•" }

  /// The corners from the top left clockwise, then the horizontal and the vertical line.
  var corners: (topLeft: String, topRight: String, bottomRight: String, bottomLeft: String) {
    switch border {
    case .rounded: ("╭", "╮", "╯", "╰")
    case .square: ("┌", "┐", "┘", "└")
    case .heavy: ("┏", "┓", "┛", "┗")
    case .double: ("╔", "╗", "╝", "╚")
    case .ascii: ("+", "+", "+", "+")
    }
  }

  /// A line from left to right.
  package var horizontal: String {
    switch border {
    case .rounded, .square: "─"
    case .heavy: "━"
    case .double: "═"
    case .ascii: "-"
    }
  }

  /// A line from top to bottom, also the bar in the footer.
  package var vertical: String {
    switch border {
    case .rounded, .square: "│"
    case .heavy: "┃"
    case .double: "║"
    case .ascii: "|"
    }
  }
}
