/// One thing that happened at the terminal, in the order in which it did.
package enum TerminalEvent: Equatable, Sendable {
  case key(Key, Modifiers)
  /// One scalar of text; combining marks come as scalars of their own.
  case text(Unicode.Scalar)
  /// Pasted text whole, its line ends made `\n`; never a key, whatever it contains.
  case paste(String)
  case mouse(MouseReport)
  case focus(Bool)
  case resized(TerminalSize)
  /// The program was stopped, and is running again: `continued` follows in the same answer.
  case suspended
  /// The screen has been taken again and shows the last frame; clocks may have moved on a good deal.
  case continued
  /// SIGTERM or SIGINT: save, close the terminal and leave with status 128 + its number.
  case terminate(Int32)
  /// The terminal is gone. Nothing can be shown any more; save and leave with status 129.
  case hangup
  /// A descriptor that was to be watched has something to read, or has failed.
  case ready(Int32)
  /// Nothing else happened in the time given.
  case tick
}
