import Canvas

/// The key map: the footer, the help and what keys do all read it.
package struct KeyMap {
  var bindings = KeyMap.usual
  /// What is wrong with the user's own lines, each in a sentence that begins with its line.
  package internal(set) var faults: [String] = []

  /// As the program is delivered.
  package init() {}

  static let builtIn = KeyMap()
  static let usual: [Binding] =
    start + desk + attendance + interests + decision + notes + minutes + archive + history + everywhere

  /// What a key does on a screen by the screen's own keys.
  func own(_ key: Key, on screen: ScreenName) -> Binding? {
    bindings.first { $0.screen == screen && $0.keys.contains(key) }
  }

  /// What a key does on every screen that gives it no other meaning.
  func everywhere(_ key: Key) -> Binding? {
    bindings.first { $0.screen == nil && $0.keys.contains(key) }
  }

  /// Whether a screen knows the letter as its own, although the user has given that deed another key.
  func isTakenAway(_ key: Key, on screen: ScreenName) -> Bool {
    own(key, on: screen) == nil && KeyMap.usual.contains { $0.screen == screen && $0.keys.contains(key) }
  }

  /// The screen's own and those that hold everywhere, except where the screen gives the same key another meaning.
  func bindings(on screen: ScreenName) -> [Binding] {
    let own = bindings.filter { $0.screen == screen && !$0.keys.isEmpty }
    let taken = own.flatMap(\.keys)
    let others = bindings.filter { $0.screen == nil }.compactMap { binding -> Binding? in
      var binding = binding
      binding.keys.removeAll { taken.contains($0) || (screen == .notes && $0.isLetter) }
      return binding.keys.isEmpty ? nil : binding
    }
    return own + others
  }

  /// The key of a command of the vocabulary on a screen, as the palette shows it; where another screen has it, the keys
  /// that lead there and then do it, such as `a p`.
  func key(ofCommand name: String, on screen: ScreenName) -> String? {
    if let here = bindings(on: screen).first(where: { $0.commands.contains(name) }) { return here.keys.first?.name }
    guard let there = bindings.first(where: { $0.commands.contains(name) && !$0.keys.isEmpty }),
      let away = there.screen, let way = key(of: away, on: screen), let last = there.keys.first?.name
    else { return nil }
    return "\(way) \(last)"
  }

  /// The key that leads to a screen from another.
  func key(of screen: ScreenName, on here: ScreenName) -> String? {
    bindings(on: here).first { binding in
      if case .go(screen) = binding.deed { !binding.keys.isEmpty } else { false }
    }?.keys.first.map(\.name)
  }

  /// How a sentence names the key of a deed; where it has none, the key that finds every command.
  func name(of deed: String, on screen: ScreenName? = nil) -> String {
    let bound = bindings.first { $0.screen == screen && $0.name == deed }?.keys.first
    return (bound ?? bindings.first { $0.screen == nil && $0.name == "all-commands" }?.keys.first)?.name ?? "F2"
  }
}

extension Situation {
  /// How a sentence of a screen names the key of a deed.
  func key(_ deed: String, on screen: ScreenName? = nil) -> String { keys.name(of: deed, on: screen) }
}

extension Binding {
  /// What `keys.toml` calls it: the command, the screen it leads to, or else what the footer says.
  var name: String {
    switch deed {
    case .fill(let command, _): command
    case .go(let screen): screen.rawValue
    case .act, .confirm, .line, .putRight, .undoBack, .press, .back, .nextStep, .undo, .redo, .program, .show,
      .keepTime, .effect,
      .say:
      String(label.lowercased().compactMap { $0 == " " ? "-" : $0 == "’" ? nil : $0 })
    }
  }
}
