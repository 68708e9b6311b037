import CTerminal

/// WINCH, TERM, HUP, INT, TSTP and CONT, which the full screen reads between events instead of being interrupted.
package enum TerminalSignals {
  /// To be called first in the program: threads started before do not inherit it, and would be killed instead.
  package static func block() { terminal_block_signals() }

  /// For plain lines, where Ctrl-C and Ctrl-Z are to do what they always do.
  package static func unblock() { terminal_unblock_signals() }
}
