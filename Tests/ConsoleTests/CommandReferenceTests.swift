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
    return ([intro] + groups + [program]).joined(separator: "\n\n") + "\n"
  }

  private static func section(_ command: Command) -> String {
    let places = places(command)
    var lines = [
      "### \(command.title)", "", "    \(command.usage)", "", command.explanation, "",
      "- Keys: \(places.isEmpty ? "none of its own; F2 finds it" : places.joined(separator: "; "))",
      "- Also found by: \(command.synonyms.isEmpty ? "its title alone" : command.synonyms.joined(separator: ", "))",
      "- Undo: \(command.undoable ? "yes" : "no")", "- Asks first: \(command.asks ? "yes" : "no")",
    ]
    for why in whyNots(command).prefix(2) { lines.append("- Not possible, for example: \(why)") }
    return lines.joined(separator: "\n")
  }

  private static func places(_ command: Command) -> [String] {
    let bound = KeyMap.usual.filter { $0.commands.contains(command.name) }.map { binding in
      "\(names(binding)) on \(binding.screen?.title ?? "every screen")"
    }
    return bound + (nextSteps.contains(command.name) ? ["`Enter` where it is the next step"] : [])
  }

  /// What Enter was at some moment of the sample's evening.
  private static let nextSteps: Set<String> = {
    guard var sample = try? Sample(), let script = try? Sample.text("a-whole-meeting") else { return [] }
    var found: Set<String> = []
    for line in script.split(separator: "\n") {
      guard (try? sample.run(String(line))) != nil else { continue }
      let steps = [NextStep.at(sample.situation), Answering(sample.situation)?.next(sample.situation)]
      found.formUnion(steps.compactMap { $0?.deed?.command?.name })
    }
    return found
  }()

  private static func names(_ binding: Binding) -> String {
    binding.keys.map { "`\($0.name)`" }.joined(separator: ", ")
  }

  /// What concerns the program and not the meeting: a key, or the list of all commands, does it.
  private static var program: String {
    let rows = KeyMap.usual.filter { $0.commands.isEmpty && $0.screen == nil }.map { binding in
      "- \(binding.label): \(binding.keys.isEmpty ? "F2 finds it" : names(binding)). \(binding.help)"
    }
    return (["## The program", ""] + rows).joined(separator: "\n")
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

  @Test func `names a key for whatever has one`() {
    let without = CommandReference.page.split(separator: "### ").filter { $0.contains("none of its own") }
    let named = Set(KeyMap.usual.flatMap(\.commands).compactMap { Command.named($0)?.title })
    #expect(named.count > 30)
    for section in without { #expect(!named.contains(String(section.prefix { $0 != "\n" })), "\(section.prefix(60))") }
  }

  @Test(arguments: Command.table.map(\.name)) func `every command is in the menu, the help and the page`(name: String)
    throws
  {
    let command = try #require(Command.named(name))
    let sample = `Every command`.samples[4]
    let lines = Menu(sample.situation, on: .desk).menus.flatMap(\.lines)
    #expect(lines.contains { $0.title == command.title })
    let help = HelpPage(.desk, sample.situation)
    let helped = help.rows.contains { row in
      if case .fill(name, _) = row.deed { true } else { false }
    }
    let bound = sample.situation.keys.bindings(on: .desk).contains { $0.commands.contains(name) }
    #expect(helped || bound)
    #expect(CommandReference.page.contains("    \(command.usage)\n"))
  }
}
