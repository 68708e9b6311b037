import Dice

/// Scripts in the vocabulary that nobody rehearsed: meetings that might be held, with nonsense in between.
struct RandomScript {
  private var dice: Dice
  private var said = 0
  private var minute = 0
  private(set) var meetings: [String] = []

  static let seats = [
    "cabinet-member", "strategic-director", "commissioning-lead", "public-health", "chief-operating-officer",
    "economic-development", "policing",
  ]
  private static let bodies = ["ldc", "scc", "ccg", "shared", "police", "nobody"]
  private static let people = ["Sam Smith", "Jo Jones", "Owen Price", "Ada Okafor", "Nobody Known", "日本 太郎"]

  init(seed: UInt64) { dice = Dice(seed: seed) }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &dice) < percent }
  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }
  private mutating func pick(_ choices: [String]) -> String { choices[number(0...choices.count - 1)] }
  private mutating func seat() -> String { chance(2) ? "nowhere" : pick(Self.seats) }
  private mutating func seats() -> String { (0..<number(1...4)).map { _ in seat() }.joined(separator: " ") }
  private mutating func who() -> String { chance(70) ? seat() : "\"\(pick(Self.people))\"" }
  private mutating func text() -> String {
    said += 1
    return chance(3)
      ? "\" \"" : "\"Text \(said) \(pick(["“so”", "& more", "=1+1", "<b>", "naïve", "\\\"quoted\\\""]))\""
  }

  /// `@14:05`, no earlier than the last, or none at all: nobody leaves before they came, and in plain mode no time is now.
  private mutating func moment() -> String {
    if chance(40) { return "" }
    minute += number(0...3)
    let shown = minute % 1440
    let digits = [shown / 60, shown % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "@\(digits[0]):\(digits[1]) "
  }

  /// The lines of one meeting; some are refused, and some are no lines at all.
  mutating func meeting(_ date: String) -> [String] {
    minute = 13 * 60 + 30
    var lines = ["meeting \(date) 14:00 \(text())"]
    for item in 1...5 {
      let ending = pick(["", "", " matter home", " matter grants", " for 10", " private \(text())"])
      lines.append("agenda \(item) \"Item \(item)\"\(item == 1 ? approval() : ending)")
    }
    lines += ["@13:40 call", "clerk \"Morwenna Teague\""]
    for seat in Self.seats where chance(88) { lines.append("\(moment())\(arrival(seat))") }
    lines += ["@14:00 open", "@14:00 chair strategic-director", "@14:00 open"]
    minute = 14 * 60
    for _ in 0..<number(4...7) { lines += item() }
    if chance(92) { lines.append("\(moment())close") }
    meetings.append(date)
    return lines.flatMap { line in chance(20) ? [nonsense(), line] : [line] }.map(ofTheDay)
  }

  /// Without a time plain mode takes now, and a script the line before: whether a meeting resumes on another day hangs on it.
  private func ofTheDay(_ line: String) -> String {
    line.hasPrefix("adjourn") || line.hasPrefix("resume") ? "@15:00 \(line)" : line
  }

  private mutating func approval() -> String { meetings.last.map { " minutes \($0)" } ?? "" }

  private mutating func arrival(_ seat: String) -> String {
    chance(80)
      ? "present \(seat)\(chance(5) ? " remotely" : "")"
      : "substitute \(seat) \"\(pick(Self.people))\" of \(pick(Self.bodies))"
  }

  private mutating func item() -> [String] {
    var lines = ["item \(number(1...6))"]
    for seat in Self.seats where chance(30) { lines.append("present \(seat)") }
    if chance(30) {
      let person = who()
      lines += [declaration(of: person), "chair \(seat())", determination(of: person)]
    }
    for _ in 0..<number(1...3) { lines += decision() }
    if chance(25), let last = meetings.last { lines += ["approve-minutes \(last)", "sign \(last)"] }
    if chance(30) { lines.append(anything()) }
    return lines.map { "\(moment())\($0)" }
  }

  private mutating func declaration(of who: String) -> String {
    let category = pick(["financial", "professional", "personal", "indirect", "organisational"])
    return "declare \(who) \(category) \(text())\(pick(["", "", " in home", " of partner", " sensitive"]))"
  }

  private mutating func determination(of who: String) -> String {
    "determine \(who) \(pick(["full-part", "speaks", "withdraws"])) \(text())\(pick(["", "", " matter"]))"
  }

  private mutating func decision() -> [String] {
    var lines = ["propose \(text())\(chance(20) ? " to \(anything())" : "")"]
    if chance(15) { lines.append("amend \(text())") }
    if chance(15) { lines.append(pick(["leave \(seat())", "present \(seat())", "return \(seat())"])) }
    guard chance(50) else { return lines + ["agree all", "consensus", "reasons \(text())"] }
    lines += ["agree \(seats())", "object \(seat()) \(text())", "agree all", "consensus"]
    lines.append(
      "moderation \(pick(["recorded-vote", "recorded-vote", "independent-moderator", "refer", "defer", "lots"]))")
    lines += ["finding \(text()) by \(text())", "vote for \(seats())", "vote against \(seats())"]
    for seat in Self.seats where chance(90) { lines.append("vote \(pick(["for", "against", "abstain"])) \(seat)") }
    return lines + ["result", "alternatives \(text())"]
  }

  /// Any command at all, wherever the meeting is.
  private mutating func anything() -> String {
    pick([
      "leave \(who())", "return \(who())", "present \(seat())", "apologies \(seat())", "absent \(seat())",
      arrival(seat()),
      "changeover \(seat())", "attend \(text()) of \(text()) for \(number(1...6))",
      "attend \"Jo Jones\" of ccg throughout",
      "chair \(seat())", "adjourn \(text())", "resume", "resume", "resume", "private \(text())", "public",
      "note \(text())",
      "summary \(text())", "action \(text()) owner \(seat()) due 2015-03-31", "done A\(number(1...9))", "undo", "undo",
      "redo", "correct \(number(0...400)) \(text()) with note \(text())", "bidders \(number(1...6)) \(text()) of scc",
      "paper \(number(1...6)) \(text()) by \(text())", "nothing-to-declare \(who())", "lift \(who()) home \(text())",
      "defer \(text())", "refer \(text())", "add-item \(text()) urgent \(text())", "withdraw-proposal \(text())",
      "vacant \(seat())", "holder \(seat()) \"\(pick(Self.people))\" from 2014-10-01",
      "reported 2014-11-12 to ldc \(text())",
      "not-held \(text())", declaration(of: who()), determination(of: who()), "casting for",
    ])
  }

  private mutating func nonsense() -> String {
    pick([
      anything(), anything(), anything(), "item", "open", "call", "frobnicate \(text())", "present", "note \"no end",
      "@25:00 call", "!R99 open", "agree all everybody", "🎉", "vote for", "propose", "undo undo",
      "meeting 2014-02-30 14:00",
      "agenda 0 \(text())", "sign nothing", "item 99999999999999999999", "approve-minutes 1999-01-01",
    ])
  }
}
