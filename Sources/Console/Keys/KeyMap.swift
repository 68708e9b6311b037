import Canvas

/// The key map: the footer, the help and what keys do all read it.
enum KeyMap {
  static let bindings: [Binding] =
    desk + attendance + interests + decision + notes + minutes + archive + history + everywhere

  /// What a key does on a screen, its own keys first; those that the screen itself takes are not asked for here.
  static func binding(for key: Key, on screen: ScreenName) -> Binding? {
    bindings.first { $0.screen == screen && $0.keys.contains(key) && !$0.isPress }
      ?? bindings.first { $0.screen == nil && $0.keys.contains(key) }
  }

  /// The screen's own and those that hold everywhere, except where the screen gives the same key another meaning.
  static func bindings(on screen: ScreenName) -> [Binding] {
    let own = bindings.filter { $0.screen == screen }
    let taken = own.flatMap(\.keys)
    let others = bindings.filter { $0.screen == nil }.compactMap { binding -> Binding? in
      var binding = binding
      binding.keys.removeAll { taken.contains($0) || (screen == .notes && $0.isLetter) }
      return binding.keys.isEmpty ? nil : binding
    }
    return own + others
  }

  /// The key of a command of the vocabulary, as the palette shows it.
  static func key(ofCommand name: String) -> String? {
    bindings.first { binding in
      if case .fill(let command, _) = binding.deed { command == name } else { false }
    }?.keys.first.map(\.name)
  }

  /// The key that leads to a screen from the desk, or from anywhere.
  static func key(of screen: ScreenName) -> String? {
    bindings.first { binding in
      if case .go(screen) = binding.deed { true } else { false }
    }?.keys.first.map(\.name)
  }
}

extension Binding {
  /// Whether it only names a key that the screen itself takes.
  var isPress: Bool {
    if case .press = deed { true } else { false }
  }
}

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
