import FoundationEssentials
import Testing

@testable import Console

/// The reference of every command as a page, made from the command table and the key map.
enum CommandReference {
  static let path = Files.root + "/Sources/Console/Console.docc/Commands.md"

  static var page: String {
    let intro = """
      # The commands

      Everything that can be done to a meeting, as scripts, plain mode, the palette, the menu and the help have it.

      Made from the command table and the key map; `QUORATE_REWRITE=1 swift test --filter ConsoleTests` writes it anew.
      """
    let groups = Command.Group.allCases.map { group in
      let commands = Command.table.filter { $0.group == group }.map(section)
      return (["## \(group.rawValue)"] + commands).joined(separator: "\n\n")
    }
    return ([intro] + groups).joined(separator: "\n\n") + "\n"
  }

  private static func section(_ command: Command) -> String {
    let keys = KeyMap.usual.filter { binding in
      if case .fill(command.name, _) = binding.deed { true } else { false }
    }
    let places = keys.map { binding in
      let names = binding.keys.map { "`\($0.name)`" }.joined(separator: ", ")
      return "\(names) on \(binding.screen?.title ?? "every screen")"
    }
    var lines = [
      "### \(command.title)", "", "    \(command.usage)", "", command.explanation, "",
      "- Keys: \(places.isEmpty ? "none of its own" : places.joined(separator: "; "))",
      "- Also found by: \(command.synonyms.isEmpty ? "its title alone" : command.synonyms.joined(separator: ", "))",
      "- Undo: \(command.undoable ? "yes" : "no")", "- Asks first: \(command.asks ? "yes" : "no")",
    ]
    for why in whyNots(command).prefix(2) { lines.append("- Not possible, for example: \(why)") }
    return lines.joined(separator: "\n")
  }

  /// What it says at moments of the sample's evenings when it cannot be given.
  private static func whyNots(_ command: Command) -> [String] {
    var found: [String] = []
    for sample in `Every command`.samples {
      guard let why = command.whyNot(sample.session, at: sample.now), !found.contains(why) else { continue }
      found.append(why)
    }
    return found
  }
}

@Suite struct `The reference of commands` {
  @Test func `says what the command table says`() throws {
    let page = CommandReference.page
    if Files.rewrites {
      try FileManager.default.createDirectory(
        atPath: Files.root + "/Sources/Console/Console.docc", withIntermediateDirectories: true)
      try page.write(toFile: CommandReference.path, atomically: true, encoding: .utf8)
    }
    #expect(page == (try String(contentsOfFile: CommandReference.path, encoding: .utf8)), "QUORATE_REWRITE=1 writes it")
  }

  @Test(arguments: Command.table.map(\.name)) func `every command is in the menu, the help and the page`(name: String)
    throws
  {
    let command = try #require(Command.named(name))
    let sample = `Every command`.samples[4]
    let lines = Menu(sample.situation, on: .desk).menus.flatMap(\.lines)
    #expect(lines.contains { $0.title == command.title })
    let helped = HelpPage(.desk, KeyMap()).rows.contains { row in
      if case .fill(name, _) = row.deed { true } else { false }
    }
    #expect(helped)
    #expect(CommandReference.page.contains("    \(command.usage)\n"))
  }
}
