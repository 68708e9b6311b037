import CPseudoTerminal
import CVTerm
import Glibc

extension PseudoTerminal {
  /// Keys by name; the emulator knows what each sends in the modes the program has set.
  package enum NamedKey: Sendable {
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)

    fileprivate var key: VTermKey {
      switch self {
      case .enter: VTERM_KEY_ENTER
      case .escape: VTERM_KEY_ESCAPE
      case .tab: VTERM_KEY_TAB
      case .backspace: VTERM_KEY_BACKSPACE
      case .delete: VTERM_KEY_DEL
      case .insert: VTERM_KEY_INS
      case .up: VTERM_KEY_UP
      case .down: VTERM_KEY_DOWN
      case .left: VTERM_KEY_LEFT
      case .right: VTERM_KEY_RIGHT
      case .home: VTERM_KEY_HOME
      case .end: VTERM_KEY_END
      case .pageUp: VTERM_KEY_PAGEUP
      case .pageDown: VTERM_KEY_PAGEDOWN
      case .function(let number): VTermKey(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number))
      }
    }
  }

  /// Types text, or sends any bytes at all.
  package func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes as they stand, for sequences no emulator would send.
  package func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EAGAIN { return }
      if count <= 0 { settle(milliseconds: 1) }  // its queue is full until the program has read
    }
  }

  /// Presses a key.
  package func press(_ key: NamedKey, shift: Bool = false, control: Bool = false) {
    let modifiers = (shift ? VTERM_MOD_SHIFT.rawValue : 0) | (control ? VTERM_MOD_CTRL.rawValue : 0)
    vterm_keyboard_key(emulator, key.key, VTermModifier(modifiers))
    sendReplies()
  }

  /// Presses Ctrl and a letter.
  package func control(_ letter: Character) {
    send([(letter.asciiValue ?? 0) & 31])
  }

  /// Pastes, with marks around it when the program has asked for them.
  package func paste(_ text: String) {
    vterm_keyboard_start_paste(emulator)
    sendReplies()
    send(text)
    vterm_keyboard_end_paste(emulator)
    sendReplies()
  }

  /// Presses and releases a mouse button, counted from 1; row and column from 0.
  package func click(row: Int, column: Int, button: Int32 = 1) {
    vterm_mouse_move(emulator, Int32(row), Int32(column), VTERM_MOD_NONE)
    vterm_mouse_button(emulator, button, true, VTERM_MOD_NONE)
    vterm_mouse_button(emulator, button, false, VTERM_MOD_NONE)
    sendReplies()
  }

  /// Gives the window the focus, or takes it.
  package func focus(_ gained: Bool) {
    let state = vterm_obtain_state(emulator)
    if gained { vterm_state_focus_in(state) } else { vterm_state_focus_out(state) }
    sendReplies()
  }

  /// Changes the window's size; the kernel tells the program.
  package func resize(rows: Int, columns: Int) {
    resized(rows: rows, columns: columns)
    vterm_set_size(emulator, Int32(rows), Int32(columns))
    _ = pseudo_terminal_resize(controller, Int32(rows), Int32(columns))
  }

  /// Sends the program a signal.
  package func signal(_ number: Int32) { kill(program, number) }

  /// What the emulator itself has to say: keys, and answers to the program's questions.
  func sendReplies() {
    var bytes = [CChar](repeating: 0, count: 4096)
    while case let count = vterm_output_read(emulator, &bytes, bytes.count), count > 0 {
      send(bytes.prefix(count).map { UInt8(bitPattern: $0) })
    }
  }
}
