import Foundation
import PseudoTerminal
import Testing

/// The live console in a terminal of its own, under a test's hands.
struct ScreenSitting {
  let terminal: PseudoTerminal
  /// Kept, for it is taken away with the last who has it.
  private let home: Home

  init(
    _ home: Home, _ arguments: [String] = ["meet"], rows: Int = 24, columns: Int = 80,
    environment: [String: String?] = [:], background: PseudoTerminal.Background? = nil
  ) throws {
    self.home = home
    terminal = try PseudoTerminal(
      [PseudoTerminal.product("quorate")] + arguments + ["--board", home.board],
      environment: environment.merging(["HOME": home.path]) { old, _ in old }, rows: rows, columns: columns,
      background: background)
  }

  /// Types text, in which `<Enter>`, `<Down>`, `<F2>` and the like are keys.
  func type(_ text: String) {
    for key in Self.keys(text) { press(key) }
  }

  /// The keys of a text, one by one.
  static func keys(_ text: String) -> [String] {
    var keys: [String] = []
    var rest = text[...]
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">") {
        keys.append(String(rest[...end]))
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(String(first))
        rest.removeFirst()
      }
    }
    return keys
  }

  func press(_ key: String) {
    switch key {
    case "<Enter>": terminal.press(.enter)
    case "<Esc>":
      terminal.press(.escape)
      terminal.settle(milliseconds: 80)  // what follows too soon would belong to it
    case "<Tab>": terminal.press(.tab)
    case "<Up>": terminal.press(.up)
    case "<Down>": terminal.press(.down)
    case "<Left>": terminal.press(.left)
    case "<Right>": terminal.press(.right)
    case "<End>": terminal.press(.end)
    case "<F2>": terminal.press(.function(2))
    case "<F5>": terminal.press(.function(5))
    case "<F8>": terminal.press(.function(8))
    case "<F9>": terminal.press(.function(9))
    default: terminal.send(key)
    }
  }

  func shows(_ text: String) -> Bool { terminal.shows(text) }

  /// How many records the header calls saved.
  var saved: Int? {
    let words = terminal.line(0).split(separator: " ")
    guard let mark = words.firstIndex(of: "Saved"), words.indices.contains(mark + 1) else { return nil }
    return Int(words[mark + 1])
  }

  /// Leaves by q, and says how the program ended.
  func leave() -> PseudoTerminal.Ending? {
    type("q")
    _ = shows("Leave the program?")
    type("<Left><Enter>")
    return terminal.ending()
  }
}

/// Screens as expected files keep them: what depends on the day and the minute stands as a pattern.
struct ScreenPicture: Equatable {
  var text: String

  init(_ terminal: PseudoTerminal, today: ScreenDay) {
    text = terminal.lines.map { ScreenPicture.line($0, today) }.joined(separator: "\n")
  }

  init(text: String) { self.text = text }

  /// Dates are of different lengths: what fills the line after one makes up for it.
  private static func line(_ line: String, _ today: ScreenDay) -> String {
    var text = line.replacing(today.iso, with: "YYYY-MM-DD")
    for (date, pattern) in [(today.inWords, "DAY MONTHNAME YEAR"), (today.inShort, "DAY MON YEAR")] {
      guard let place = text.range(of: date) else { continue }
      var rest = String(text[place.upperBound...])
      if let fill = rest.firstRange(of: /\s\s+|──+/) {
        let filler = String(rest[fill])
        let wanted = max(1, filler.count - pattern.count + date.count)
        rest.replaceSubrange(fill, with: String(repeating: filler.first ?? " ", count: wanted))
      }
      text = text[..<place.lowerBound] + pattern + rest
    }
    return text.replacing(/\d\d:\d\d/, with: "HH:MM").replacing("▰", with: "▱")
      // The hour of a time that a dialog covers.
      .replacing(/(Called for|Opened|Closed)( +)\d (╭|│|╰)/) { "\($0.output.1)\($0.output.2)H \($0.output.3)" }
  }
}

/// The day the test is run, in the ways the program writes it.
struct ScreenDay {
  let iso: String
  let inWords: String
  let inShort: String

  /// A zone in which it is between six and seven in the evening now, and the day there.
  static var evening: (zone: String, day: String) {
    let hour = Int(Date().timeIntervalSince1970) / 3600 % 24
    let ahead = hour < 4 ? -6 - hour : 18 - hour
    let sign = ahead > 0 ? "-" : "+"
    // Of these names the sign is the other way round.
    let zone = ahead == 0 ? "Etc/GMT" : "Etc/GMT\(sign)\(abs(ahead))"
    return (zone, ScreenDay(hoursAgo: Double(-ahead)).iso)
  }

  /// Today, or the day some hours ago.
  init(hoursAgo hours: Double = 0) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let day = calendar.dateComponents([.year, .month, .day], from: Date(timeIntervalSinceNow: -hours * 3600))
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let (year, month, number) = (day.year ?? 0, day.month ?? 1, day.day ?? 1)
    iso = String(format: "%04d-%02d-%02d", year, month, number)
    inWords = "\(number) \(months[month - 1]) \(year)"
    inShort = "\(number) \(months[month - 1].prefix(3)) \(year)"
  }
}

/// The expected screens of a story in one file, each under its name; `QUORATE_REWRITE=1` writes them anew.
struct ScreenStory {
  private let path: String
  private var expected: [String: String] = [:]
  private var found: [(name: String, text: String)] = []
  let rewrites = ProcessInfo.processInfo.environment["QUORATE_REWRITE"] == "1"
  let today = ScreenDay()

  init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Screens")
    path = folder.appendingPathComponent("\(name).txt").path
    guard !rewrites else { return }
    for part in try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n=== ").dropFirst() {
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      expected[String(lines[0])] = lines.count > 1 ? String(lines[1]) : ""
    }
  }

  /// Waits until the screen is as the story has it; says what is different when it does not come to that.
  mutating func expect(_ name: String, on sitting: ScreenSitting) {
    let terminal = sitting.terminal
    if rewrites {
      terminal.settle(milliseconds: 300)
      return found.append((name, ScreenPicture(terminal, today: today).text))
    }
    guard let wanted = expected[name] else {
      Issue.record("There is no expected screen called \(name).")
      return
    }
    let picture = ScreenPicture(text: wanted.trimmingSuffix(while: \.isNewline))
    let day = today
    let shown = { ScreenPicture(text: ScreenPicture(terminal, today: day).text.trimmingSuffix(while: \.isNewline)) }
    guard !terminal.wait(seconds: 10, until: { shown() == picture }) else { return }
    Issue.record("\(name) is\n\(shown().text)\nbut should be\n\(picture.text)")
  }

  /// Writes the file when that was asked for.
  func finish() throws {
    guard rewrites else { return }
    let text = found.map { "\n=== \($0.name)\n\($0.text)\n" }.joined()
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}

extension String {
  fileprivate func trimmingSuffix(while isCut: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isCut(last) { text.removeLast() }
    return String(text)
  }
}
