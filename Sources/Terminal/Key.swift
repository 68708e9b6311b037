import CTerminal

/// A key that is not text.
///
/// What two keyboards send alike, such as Tab and Ctrl-I, is one key here.
package enum Key: Hashable, Sendable {
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)
  /// A lower-case letter or one of `@ \ ] ^ _` held with Ctrl; never h, i, j or m, which are other keys.
  case control(Unicode.Scalar)
}

/// Keys held while another is pressed; terminals tell them only of cursor keys, function keys and the mouse.
package struct Modifiers: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Either Shift key.
  package static let shift = Modifiers(rawValue: UInt8(TERMINAL_SHIFT))
  /// Alt, or Option, or Meta.
  package static let alt = Modifiers(rawValue: UInt8(TERMINAL_ALT))
  /// Either Ctrl key.
  package static let control = Modifiers(rawValue: UInt8(TERMINAL_CONTROL))
}

extension Key {
  /// Nil for a number that stands for no scalar, which the C side never sends.
  init?(_ key: terminal_key, _ scalar: UInt32) {
    switch key {
    case .enter: self = .enter
    case .escape: self = .escape
    case .tab: self = .tab
    case .back_tab: self = .backTab
    case .backspace: self = .backspace
    case .delete: self = .delete
    case .insert: self = .insert
    case .up: self = .up
    case .down: self = .down
    case .left: self = .left
    case .right: self = .right
    case .home: self = .home
    case .end: self = .end
    case .page_up: self = .pageUp
    case .page_down: self = .pageDown
    case .function: self = .function(Int(scalar))
    case .control:
      guard let letter = Unicode.Scalar(scalar) else { return nil }
      self = .control(letter)
    }
  }
}
