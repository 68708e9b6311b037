import Glibc

/// Why there can be no full screen: a reason to go on in plain lines, not to give up.
package enum TerminalFailure: Error, Equatable, Sendable {
  case alreadyStarted
  case notATerminal
  case noUnicode
  /// The value of TERM, which may be empty.
  case unknownTerminal(String)
  case cannotMoveCursor(String)
  /// A system call failed; its error number.
  case systemRefused(Int32)
}

extension TerminalFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .alreadyStarted: "The screen is already in use by this program."
    case .notATerminal: "Standard input and standard output must both be a terminal."
    case .noUnicode: "This system has no UTF-8 locale, so names could not be shown. Install C.UTF-8."
    case .unknownTerminal(""): "The kind of terminal is not known, because TERM is not set."
    case .unknownTerminal("dumb"): "This terminal shows plain lines only, because TERM is “dumb”."
    case .unknownTerminal(let name): "The terminal “\(printable(name))” is not known on this computer."
    case .cannotMoveCursor(let name): "The terminal “\(printable(name))” cannot move its cursor."
    case .systemRefused(let number): "The terminal could not be opened: \(String(cString: strerror(number)))."
    }
  }

  /// TERM comes from outside and this sentence goes to a terminal.
  private func printable(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.prefix(40).map { (" "..."~").contains($0) ? $0 : "·" }))
  }
}
