import Glibc

/// How the screen is to be used, as settings and arguments have it.
package struct TerminalOptions: Sendable {
  package var mouse: Bool
  package var colour: ColourMode
  /// How long to wait whether an Esc is the Esc key or the beginning of another; 50 to 100 ms suit slow networks.
  package var escapeDelay: Duration

  package init(mouse: Bool = true, colour: ColourMode = .automatic, escapeDelay: Duration = .milliseconds(25)) {
    self.mouse = mouse
    self.colour = colour
    self.escapeDelay = escapeDelay
  }
}

/// Whether to use colours; none of the three gives colours to a terminal that has none.
package enum ColourMode: Sendable {
  /// Unless the person has set `NO_COLOR` to anything but nothing (no-color.org).
  case automatic
  /// Whatever `NO_COLOR` says, because something stronger was said.
  case always
  case none

  var isWanted: Bool {
    switch self {
    case .automatic: getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
    case .always: true
    case .none: false
    }
  }
}
