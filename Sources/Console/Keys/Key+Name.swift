import Canvas

extension Key {
  /// Whether it writes something where there is a field, and so cannot be a shortcut there.
  var isLetter: Bool {
    switch self {
    case .character, .control("z"), .control("y"): true
    case .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .function, .control, .wordLeft, .wordRight, .paste:
      false
    }
  }

  var isFunctionKey: Bool {
    if case .function = self { true } else { false }
  }

  /// How the footer and the help write a key.
  var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let letter): String(letter)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .wordLeft: "Ctrl-←"
    case .wordRight: "Ctrl-→"
    case .paste: "paste"
    }
  }
}
