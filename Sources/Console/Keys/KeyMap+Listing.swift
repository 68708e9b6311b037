import Canvas

extension KeyMap {
  /// The built-in map as a commented `keys.toml`, which changes nothing until a line's `#` is taken away.
  package static var listing: String {
    var lines = [
      "# The keys of quorate. Take the # away from a line and write other keys:",
      "#   [desk]",
      "#   propose = [\"p\", \"F3\"]",
      "# A key is a letter or sign, F1 to F12, or Ctrl-A to Ctrl-Z; [] leaves none. Any other command or screen can be",
      "# given a key by its name too. Arrows, Enter, Esc, Tab and Space always do what they do.",
    ]
    let tables = ScreenName.allCases.map { ($0.rawValue, usual(on: $0)) } + [("everywhere", usual(on: nil))]
    for (table, bindings) in tables where !bindings.isEmpty {
      lines += ["", "[\(table)]"]
      lines += bindings.flatMap { binding in
        let keys = binding.keys.filter { !$0.isFixed }.map { "\"\($0.name == "\\" ? "\\\\" : $0.name)\"" }
        return ["# \(binding.help)", "# \(binding.name) = [\(keys.joined(separator: ", "))]"]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Those that have a key which could be another.
  private static func usual(on screen: ScreenName?) -> [Binding] {
    usual.filter { $0.screen == screen && $0.keys.contains { !$0.isFixed } }
  }
}
