import Canvas

/// One line of `keys.toml`: under `[desk]`, `propose = ["p", "F3"]`.
package struct KeyLine: Sendable {
  /// The name of a screen, or `everywhere`.
  package var table: String
  package var name: String
  package var keys: [String]
  package var line: Int

  package init(table: String, name: String, keys: [String], line: Int) {
    self.table = table
    self.name = name
    self.keys = keys
    self.line = line
  }
}

extension KeyMap {
  /// The built-in map with the user's own lines; what is wrong with one is said, and the others hold.
  package init(_ lines: [KeyLine], faults read: [String] = []) {
    self.init()
    faults = read
    var remapped: [(index: Int, line: Int)] = []
    for line in lines {
      do throws(Misspoken) {
        let index = try index(of: line)
        remapped.removeAll { $0.index == index }
        remapped.append((index, line.line))
        bindings[index].keys = kept(index) + keys(of: line)
        if bindings[index].keys.isEmpty, bindings[index].isIndispensable {
          bindings[index].keys = KeyMap.usual[index].keys
          faults.append("line \(line.line): \(line.name) needs a key, and keeps its own.")
        }
      } catch { faults.append("line \(line.line): \(error.says)") }
    }
    settle(remapped.sorted { $0.line < $1.line })
  }

  /// What cannot be taken from it: Space on Attendance, Tab on the Desk.
  private func kept(_ index: Int) -> [Key] {
    KeyMap.usual.indices.contains(index) ? KeyMap.usual[index].keys.filter(\.isFixed) : []
  }

  private mutating func keys(of line: KeyLine) -> [Key] {
    var keys: [Key] = []
    for word in line.keys {
      do throws(Misspoken) { keys.append(try Key(written: word)) } catch {
        faults.append("line \(line.line): \(error.says)")
      }
    }
    return keys
  }

  /// Which binding a line means; a command or screen that has no key there yet gets one.
  private mutating func index(of line: KeyLine) throws(Misspoken) -> Int {
    let screen = ScreenName(rawValue: line.table)
    guard screen != nil || line.table == "everywhere" else {
      throw Misspoken(
        "There is no table [\(line.table)].\(near(line.table, ScreenName.allCases.map(\.rawValue) + ["everywhere"]))")
    }
    if let index = bindings.firstIndex(where: { $0.screen == screen && $0.name == line.name }) { return index }
    if let command = Command.named(line.name) {
      bindings.append(
        Binding(
          keys: [], screen: screen, label: command.title, help: command.explanation, deed: .fill(command: command.name),
          isQuiet: true))
    } else if let to = ScreenName(rawValue: line.name) {
      bindings.append(
        Binding(keys: [], screen: screen, label: to.title, help: to.purpose, deed: .go(to), isQuiet: true))
    } else {
      let names = bindings.filter { $0.screen == screen }.map(\.name) + Command.table.map(\.name)
      throw Misspoken("[\(line.table)] has nothing called “\(line.name)”.\(near(line.name, names))")
    }
    return bindings.count - 1
  }

  private func near(_ word: String, _ names: [String]) -> String {
    nearest(to: word, among: names).map { " Did you mean “\($0)”?" } ?? ""
  }
}

extension KeyMap {
  /// No key may mean two things on a screen: the later of the user's lines gives way, and says so.
  private mutating func settle(_ remapped: [(index: Int, line: Int)]) {
    for (index, line) in remapped {
      for key in bindings[index].keys where !(kept(index).contains(key)) {
        let others = bindings.indices.filter { other in
          other != index && bindings[other].keys.contains(key) && meets(index, other)
            && !(remapped.first { $0.index == other }.map { $0.line > line } ?? false)
        }
        guard let other = others.first else { continue }
        bindings[index].keys.removeAll { $0 == key }
        let place = bindings[other].screen.map { "on \($0 == .desk ? "the " : "")\($0.title)" } ?? "everywhere"
        faults.append("line \(line): “\(key.name)” already means “\(bindings[other].label)” \(place).")
      }
      guard bindings[index].keys.isEmpty, KeyMap.usual.indices.contains(index), hasFault(line) else { continue }
      bindings[index].keys = KeyMap.usual[index].keys.filter { key in
        !bindings.indices.contains { $0 != index && bindings[$0].keys.contains(key) && meets(index, $0) }
      }
    }
    faults.sort { KeyMap.number(of: $0) < KeyMap.number(of: $1) }
  }

  /// Whether two bindings hold on the same screen.
  private func meets(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (bindings[one].screen, bindings[other].screen)
    return first == nil || second == nil || first == second
  }

  private func hasFault(_ line: Int) -> Bool { faults.contains { $0.hasPrefix("line \(line):") } }

  private static func number(of fault: String) -> Int { Int(fault.dropFirst(5).prefix { $0.isNumber }) ?? 0 }
}

extension Binding {
  /// What must keep a key: the ways to every command, to the help, and out.
  fileprivate var isIndispensable: Bool {
    if case .program(let deed) = deed { [.palette, .help, .leave].contains(deed) } else { false }
  }
}
