import Testing
import TOMLReading

/// Every key of a file with its line, however it is written.
@Suite struct EntriesTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var table = ""
    var key: String
    var value: TOMLAtom
    var line: Int
    var testDescription: String { text }
  }

  @Test(arguments: [
    Row(text: "# theme = 1\n\ntheme = \"paper\"\n", key: "theme", value: .text("paper"), line: 3),
    Row(text: "a = 1\r\nmouse = false # no\r\n", key: "mouse", value: .flag(false), line: 2),
    Row(text: "escape-delay=50", key: "escape-delay", value: .number(50), line: 1),
    Row(text: "b = 0.5\n", key: "b", value: .other, line: 1),
    Row(
      text: "\n[desk]\na = [\"x\"]\n[ everywhere ] # all\n\"all-commands\" = [\"p\", \"F3\"]", table: "everywhere",
      key: "all-commands", value: .texts(["p", "F3"]), line: 5),
    Row(
      text: "x = 1\ntheme = { light = \"l\", dark = \"d\" }", table: "theme", key: "dark", value: .text("d"), line: 2),
    Row(text: "x = 1\ntheme.dark = \"d\"", table: "theme", key: "dark", value: .text("d"), line: 2),
    Row(
      text: "text = \"a\"\n[style]\nmuted = 1\ntext = \"b\"", table: "style", key: "text", value: .text("b"), line: 4),
  ]) func `are found with their lines`(row: Row) throws {
    let entries = try TOMLSource(text: row.text, path: "x.toml").entries()
    let found = entries.filter { $0.table == row.table && $0.key == row.key }
    #expect(found.map(\.value) == [row.value])
    #expect(found.map(\.line) == [row.line])
  }

  @Test func `say where a file is no TOML`() {
    let wrong = #expect(throws: MisreadFile.self) { try TOMLSource(text: "a = 1\nb =\n", path: "x.toml").entries() }
    #expect(wrong?.line == 2)
  }
}

/// One value changed, and all else as its writer left it.
@Suite struct ChangingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var before: String
    var table = ""
    /// Nil where the file is to be left alone.
    var after: String?
    var testDescription: String { before }
  }

  @Test(arguments: [
    Row(before: "", after: "theme = \"paper\"\n"),
    Row(before: "mouse = true", after: "mouse = true\ntheme = \"paper\"\n"),
    Row(before: "theme = \"mono\"\nmouse = true\n", after: "theme = \"paper\"\nmouse = true\n"),
    Row(before: "  theme=\"a # b\"   # mine\n", after: "  theme= \"paper\"  # mine\n"),
    Row(
      before: "# The colours.\n# theme = \"x\"\n\nmouse = true\n",
      after: "# The colours.\n# theme = \"x\"\ntheme = \"paper\"\n\nmouse = true\n"),
    Row(before: "mouse = true\r\ntheme = 'x'\r\n", after: "mouse = true\r\ntheme = \"paper\"\r\n"),
    Row(before: "# Mine.\n[other]\ntheme = \"x\"\n", after: "# Mine.\ntheme = \"paper\"\n[other]\ntheme = \"x\"\n"),
    Row(before: "[kept]\na = 1\n", table: "kept", after: "[kept]\ntheme = \"paper\"\na = 1\n"),
    Row(before: "a = 1\n", table: "kept", after: nil),
    Row(before: "theme = [\n  \"x\",\n]\n", after: nil),
    Row(before: "note = \"\"\"\ntheme = 1\n\"\"\"\n", after: nil),
  ]) func `keeps everything else`(row: Row) {
    let source = TOMLSource(text: row.before, path: "x.toml")
    #expect(source.changing("theme", in: row.table, to: "\"paper\"")?.text == row.after)
  }

  private static let lines = [
    "", "# theme = \"old\"", "#theme=1", "  # a remark", "theme = \"a\"", "mouse = true # no", "bell=false",
    "note = \"# not a remark = no\"", "[table]", "[theme]", "light = 'x'", "[[rows]]", "a = [", "]",
    "keys = [\"p\", \"F3\"]",
    "text = \"\"\"", "\"\"\"", "\"theme\" = 1", "theme.light = \"b\"", "theme = { light = \"c\" }",
  ]

  /// Whatever a person wrote: what can be changed says afterwards what was wanted, and all that it said before.
  @Test func `keeps everything else in any file`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var state = seed
    var changed = 0
    for _ in 0..<6_000 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += Self.lines[Int(state >> 33) % Self.lines.count] + "\n"
      }
      let source = TOMLSource(text: text, path: "x.toml")
      guard let before = try? source.entries(), let result = source.changing("theme", to: "\"new\"") else { continue }
      changed += 1
      let after = try result.entries()
      let comment: Comment = "seed \(seed):\n\(text)"
      try #require(after.filter { $0.table.isEmpty && $0.key == "theme" }.map(\.value) == [.text("new")], comment)
      // What stands in braces after the key is its value.
      func others(_ entries: [TOMLEntry]) -> [String] {
        entries.filter {
          $0.key != "theme" && !($0.table == "theme" && text.contains("theme = {")) || $0.table == "table"
        }
        .map { "\($0.table).\($0.key) \($0.value)" }.sorted()
      }
      try #require(others(after) == others(before), comment)
    }
    #expect(changed > 50, "seed \(seed)")
  }
}
