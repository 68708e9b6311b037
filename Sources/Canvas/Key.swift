/// What was typed, whatever terminal it was typed on.
package enum Key: Hashable, Sendable {
  /// A letter, digit, sign or the space bar.
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// One of the function keys, from 1.
  case function(Int)
  /// A letter together with Ctrl, as its small letter.
  case control(Character)
  /// Ctrl with an arrow: to the next or last word.
  case wordLeft, wordRight
  /// Text from the clipboard, which is never a command, however it reads.
  case paste(String)
}
