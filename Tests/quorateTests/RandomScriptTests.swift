import Dice
import Foundation
import Testing

/// Scripts that nobody rehearsed, through the real program: whatever is refused, what is recorded keeps the rules.
@Suite struct `Random scripts` {
  private static let dates = ["2014-11-12", "2015-01-21", "2015-04-15"]

  @Test(arguments: 0..<4 as Range<UInt64>) func `leave a record that verifies and keeps the rules`(run: UInt64) throws {
    let seed = Dice.seed &+ run
    let home = try Home()
    try home.found()
    let founded = try acts(home)
    var script = RandomScript(seed: seed)
    var (done, signed) = (0, 0)
    var carriedOut: [String] = []
    for date in Self.dates {
      let meeting = script.meeting(date)
      // Items about a matter of their own: an exclusion there cannot be left over from another item.
      var own = Set(1...99)
      for part in parts(of: meeting) {
        let answers = try type(part, home, seed)
        own.subtract(answers.compactMap(\.sharing))
        done += answers.count { !$0.isRefusal }
        carriedOut += answers.filter { !$0.isRefusal }.map(\.line)
        signed += answers.count { !$0.isRefusal && $0.line.contains("sign ") }
        let status = try home.status()
        let broken = try broken(status) + excluded(status, own)
        #expect(broken == [], "seed \(seed), \(date), after \(part)")
      }
      let verified = try home.run("verify", "--rules", home.board)
      #expect(verified.status == 0 && verified.output.contains("Unchanged"), "seed \(seed): \(verified)")
    }
    // What was refused left nothing behind: one act for every line carried out, and for each key made in order to sign.
    let acts = try acts(home) - founded
    #expect((0...signed).contains(acts - done), "seed \(seed): \(acts) acts of \(done) lines")
    #expect(done > 10, "seed \(seed): a script that is refused everything proves nothing")
    try checkMinutes(home, seed)
    try playAgain(carriedOut, as: home, seed)
  }

  /// As a script for `quorate run`, what was carried out is carried out again, line by line, and leads to the same.
  private func playAgain(_ lines: [String], as first: Home, _ seed: UInt64) throws {
    let second = try Home()
    try second.found()
    let played = try second.script(timed(lines).joined(separator: "\n") + "\n")
    try #require(played.status == 0, "seed \(seed): \(played)")
    // Times differ, for a line without one is of now in plain mode; and with them the log.
    let standing = { (home: Home) in
      try home.run("status", "--board", home.board, "--json").output
        .replacing(/"since":("[^"]*"|null)/, with: "").replacing(/"log":\{[^}]*\}/, with: "")
    }
    #expect(try standing(first) == standing(second), "seed \(seed)")
  }

  /// A line without a time was carried out now, after every time that was typed; in a script it would be of the line
  /// before it, which may have been entered late.
  private func timed(_ lines: [String]) -> [String] {
    // Before the first meeting there is no day for a time to be of.
    let before = lines.firstIndex { $0.hasPrefix("meeting ") } ?? lines.endIndex
    return lines.enumerated().map { index, line in
      let isTimed = index < before || line.hasPrefix("@") || line.hasPrefix("meeting ")
      return isTimed ? line : "@23:59 \(line)"
    }
  }

  /// Twenty lines at most, so that the status is asked often, and always after a determination.
  private func parts(of lines: [String]) -> [[String]] {
    lines.reduce(into: [[]]) { parts, line in
      let last = parts.indices.last ?? 0
      parts[last].append(line)
      if parts[last].count == 20 || line.contains("determine ") { parts.append([]) }
    }.filter { !$0.isEmpty }
  }

  private struct Answer {
    var line: String
    var said: Substring

    var isRefusal: Bool { said.hasPrefix("Not possible: ") || said.hasPrefix("Not understood: ") || isFailure }
    /// The item put on the agenda about a matter that others share.
    var sharing: Int? {
      guard !isRefusal, line.contains(" matter ") else { return nil }
      return line.firstMatch(of: #/agenda (\d+) /#).flatMap { Int($0.1) }
    }
    var isFailure: Bool { said.hasPrefix("Not recorded: ") }
  }

  /// Types lines in plain mode, where a refusal does not stop the meeting, and gives what was said to each.
  ///
  /// A line that is always asked about is typed twice, which confirms it; a bare name, which asks for what it needs, is left.
  /// Any other is followed by a yes, for it may put an end to what is being answered; where it does not, yes means nothing.
  private func type(_ lines: [String], _ home: Home, _ seed: UInt64) throws -> [Answer] {
    let typed = lines.flatMap { line in
      asks(line) ? [line, line] : isBare(line) ? [line, "back"] : [line, "yes"]
    }
    let outcome = try home.run("meet", "--plain", "--board", home.board, input: typed.joined(separator: "\n") + "\n")
    try #require(outcome.status == 0, "seed \(seed): \(outcome)")
    let prompts =
      #/[^\n]*(?:[Ww]hat next\? |Sure\? \([^)]*\) |\(Enter goes on\) )|Member\? |Item\? |Proposal\? \(an empty line ends it\) /#
    let said = outcome.output.split(separator: prompts, omittingEmptySubsequences: false).dropFirst()
    try #require(said.count == typed.count + 1, "seed \(seed): \(outcome.output)")
    var rest = zip(typed, said).makeIterator()
    return lines.compactMap { line in
      var answer = rest.next().map { Answer(line: $0.0, said: $0.1) }
      if asks(line), let again = rest.next().map({ Answer(line: $0.0, said: $0.1) }) {
        // Where there was nothing to ask, it was done the first time, and is refused the second.
        if again.isRefusal == answer?.isRefusal || !again.isRefusal { answer = again }
      }
      if !asks(line), !isBare(line), let yes = rest.next().map({ Answer(line: line, said: $0.1) }) {
        if answer?.said.contains(" abandoned") == true { answer = yes }
      }
      if isBare(line) {
        _ = rest.next()
        answer?.said = "Not understood: more is needed"
      }
      return answer
    }
  }

  private func asks(_ line: String) -> Bool {
    let names: Set<Substring> = ["close", "not-held", "approve-minutes", "sign", "adopt", "consensus", "result"]
    return line.split(separator: " ").first { !$0.hasPrefix("@") }.map(names.contains) ?? false
  }

  private func isBare(_ line: String) -> Bool {
    ["present", "item", "propose"].contains(line.split(separator: " ").last)
  }

  private func acts(_ home: Home) throws -> Int {
    let folder = "\(home.board)/records"
    let lines = try FileManager.default.contentsOfDirectory(atPath: folder).flatMap { file in
      try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).split(separator: "\n")
    }
    return Set(lines.compactMap { line in line.firstMatch(of: /^\{"act":(\d+),/)?.1 }).count
  }

  /// R8, R9 and R4 told from `status --json` alone.
  private func broken(_ status: [String: Any?]) throws -> [String] {
    let seats = try #require(status["seats"] as? [[String: Any?]])
    let states = Dictionary(
      uniqueKeysWithValues: seats.compactMap { seat in
        (seat["id"] as? String).flatMap { id in (seat["state"] as? String).map { (id, $0) } }
      })
    let known = Set([
      "expected", "present", "substituted", "withdrawn", "remote", "left", "apologies", "absent", "vacant",
    ])
    var broken = Set(states.values).isSubset(of: known) && states.count == 7 ? [] : ["R4: \(states)"]
    let phase = status["phase"] as? String
    if phase == "closed" || phase == "notHeld", states.values.contains("expected") {
      broken.append("R4: still expected")
    }
    guard let quorum = status["quorum"] as? [String: Any] else { return broken }
    let present = quorum["present"] as? Int ?? -1
    let room = Set(states.filter { ["present", "substituted"].contains($0.value) }.keys)
    let withdrawn = states.values.count { $0 == "withdrawn" }
    if !(room.count...room.count + withdrawn).contains(present) { broken.append("R8: \(present) counted of \(states)") }
    let required = (quorum["required"] as? [[String: Any]])?.first
    let represents = required?["present"] as? Int ?? -1
    if quorum["needed"] as? Int != 4 || quorum["of"] as? Int != 7 || required?["organisation"] as? String != "ldc" {
      broken.append("R8: \(quorum)")
    }
    let isQuorate = quorum["quorate"] as? Bool
    if isQuorate != (present >= 4 && represents > 0) { broken.append("R8: \(quorum)") }
    if phase == "inSession", isQuorate != true { broken.append("R11: in session, and inquorate") }
    if let deciding = status["deciding"] as? [String: Any] {
      let may = Set(deciding["seats"] as? [String] ?? ["nobody"])
      if !may.isSubset(of: room) { broken.append("R9: \(may) may decide, of \(room)") }
      let speaks = !may.isDisjoint(with: ["cabinet-member", "strategic-director"])
      if deciding["quorate"] as? Bool != (may.count >= 4 && speaks) { broken.append("R9: \(deciding)") }
    }
    return broken
  }

  /// R21: nobody whom the matters name as excluded from the item may decide it.
  private func excluded(_ status: [String: Any?], _ own: Set<Int>) throws -> [String] {
    guard let deciding = status["deciding"] as? [String: Any], let item = status["item"] as? Int, own.contains(item),
      let meeting = status["meeting"] as? String
    else { return [] }
    let matters = try #require(status["matters"] as? [[String: Any]])
    let here = matters.first { $0["id"] as? String == "\(meeting)/\(item)" }
    let seats = (here?["excluded"] as? [[String: Any]] ?? []).compactMap { $0["seat"] as? String }
    let may = try #require(deciding["seats"] as? [String])
    return Set(seats).isDisjoint(with: may) ? [] : ["R21: \(seats) are excluded, and \(may) may decide"]
  }

  /// The minutes of every meeting print in every form, and no decision in them lacked its quorum.
  private func checkMinutes(_ home: Home, _ seed: UInt64) throws {
    for date in Self.dates {
      for format in ["text", "markdown", "json"] {
        let outcome = try home.run("minutes", date, "--format", format, "--confidential", "--board", home.board)
        // A meeting that was never closed leaves no room for the next.
        if date != Self.dates[0], outcome.status == 1, outcome.errors.contains("no meeting called") { continue }
        try #require(outcome.status == 0 && !outcome.output.isEmpty, "seed \(seed), \(date): \(outcome.errors)")
        guard format == "json" else { continue }
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        let sections = try #require((object as? [String: Any])?["sections"] as? [[String: Any]])
        let paragraphs = sections.flatMap { $0["paragraphs"] as? [[String: Any]] ?? [] }
        for decision in paragraphs.compactMap({ $0["decision"] as? [String: Any] }) {
          let seats = (decision["quorumSeats"] as? [String])?.count ?? 0
          // Appointing a Chairman needs no quorum (R24a).
          let isAppointment = (decision["words"] as? [String])?.first?.contains("was appointed Chairman") == true
          #expect(seats >= 4 || isAppointment, "seed \(seed), \(date): \(decision)")
          #expect(decision["quorumNeeded"] as? Int == 4, "seed \(seed), \(date): \(decision)")
        }
      }
    }
  }
}
