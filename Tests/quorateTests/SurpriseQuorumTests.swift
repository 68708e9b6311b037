import Foundation
import PseudoTerminal
import Testing

/// The surprises about the quorum: numbers 1, 2, 5, 6, 11 and 12.
@Suite struct SurpriseQuorumTests {
  @Test func `every surprise has its script, all but the one that waits for commissioning`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Surprise.folder.path)
    let numbers = Set(files.filter { $0.hasSuffix(".script") }.compactMap { Int($0.prefix(2)) })
    #expect(numbers == Set(1...18).subtracting([15]))
  }

  @Test func `one when the last representative of the District Council withdraws, that item alone cannot be decided`()
    throws
  {
    let script = "01-the-last-ldc-representative-withdraws"
    let stuck = try Surprise(script, upTo: "@14:10 substitute")
    let standing = try stuck.standing()
    #expect(standing.deciding?.seats?.count == 5)
    #expect(standing.quorum?.needed == 4)
    #expect(standing.deciding?.quorate == false)
    #expect(standing.quorum?.quorate == true)
    #expect(standing.state("strategic-director") == "withdrawn")
    let told = try stuck.tells("propose \"That the ground floor be taken.\"")
    for way in ["R12", "Lichfield District Council", "substitute", "lesser action", "defer", "refer"] {
      #expect(told.localizedCaseInsensitiveContains(way), "\(way): \(told)")
    }

    let minutes = try Surprise(script).minutes()
    let substituted = try minutes.decision("2014-11-12/1.2")
    #expect(substituted.represented == ["Lichfield District Council: Rosa Marsh (LDC)"])
    #expect(!substituted.electorate.contains("Anna Brown (LDC)"))
    #expect(try minutes.section(2).outcome == "Deferred.")
    #expect(try minutes.decision("2014-11-12/3.2").words.first?.contains("may again take part") == true)
    #expect(try minutes.decision("2014-11-12/3.3").electorate.contains("Anna Brown (LDC)"))
    #expect(try minutes.section(3).outcome == "Referred to Lichfield District Board.")
    #expect(try minutes.decision("2014-11-12/4.1").quorumSeats.count == 6)
    #expect(try minutes.interest(of: "Anna Brown").absences == ["Anna Brown left 14:05, returned 14:15"])
    // The meeting itself was quorate throughout.
    #expect(minutes.quorum.dropLast().allSatisfy { $0.contains(", quorate: ") })
  }

  @Test func `two when the District Council bids, nobody from it can decide, and no substitute cures it`() throws {
    let script = "02-the-district-council-itself-bids"
    let stuck = try Surprise(script, upTo: "@14:25 refer").standing()
    #expect(stuck.deciding?.seats?.count == 5)
    #expect(stuck.deciding?.quorate == false)
    #expect(stuck.state("cabinet-member") == "withdrawn")
    #expect(stuck.state("strategic-director") == "withdrawn")

    let minutes = try Surprise(script).minutes()
    let county = try minutes.decision("2014-11-12/1.2")
    #expect(county.carried)
    #expect(county.electorate.count == 5)
    #expect(county.electorate.allSatisfy { !$0.contains("(SCC)") })
    #expect(
      try minutes.interest(of: "Priya Patel").absences == [
        "Priya Patel left 14:06, returned 14:15", "Huw Evans left 14:06, returned 14:15",
      ])
    let district = try minutes.interest(of: "Anna Brown")
    #expect(try #require(district.determinations.first).by.allSatisfy { !$0.contains("(LDC)") })
    #expect(
      district.absences == [
        "Chi Abara left 14:20, returned 14:31", "Anna Brown left 14:20, returned 14:30",
        "Rosa Marsh left 14:23, returned 14:30",
      ])
    #expect(try minutes.section(2).outcome == "Referred to Lichfield District Board.")
    #expect(try minutes.decision("2014-11-12/2.2").presiding == "Inés García (CCG)")
    #expect(try minutes.decision("2014-11-12/3.1").presiding == "Chi Abara (LDC)")
    #expect(try minutes.decision("2014-11-12/3.1").quorumSeats.count == 7)
  }

  @Test func `five fifty-one per cent is of all the seats, and never less than four`() throws {
    let minutes = try Surprise("05-fifty-one-percent-with-vacancies").minutes()
    #expect(try minutes.decision("2014-11-12/1.1").quorumNeeded == 4)
    #expect(minutes.group("Vacant").count == 2)
    #expect(minutes.quorum.last?.contains("not quorate: 3 of 7 seats, 4 needed") == true)

    let script = "05-fifty-one-percent-of-nine-seats"
    let board = Surprise.folder.appendingPathComponent("05-nine-seats.toml").path
    let waiting = try Surprise(script, upTo: "@14:01 holder", board: board).standing()
    #expect(waiting.quorum?.present == 4)
    #expect(waiting.quorum?.needed == 5)
    #expect(waiting.quorum?.quorate == false)
    let nine = try Surprise(script, board: board).minutes()
    #expect(try nine.decision("2014-11-12/1.1").quorumNeeded == 5)
    #expect(nine.group("Vacant").count == 1)
  }

  @Test func `six whoever arrives while a question is open takes part from the next one`() throws {
    let script = "06-a-member-arrives-while-a-proposal-is-open"
    let open = try Surprise(script, upTo: "@14:06 agree").standing()
    #expect(open.quorum?.present == 5)
    let minutes = try Surprise(script).minutes()
    #expect(try minutes.paragraph("Ada Okafor (Staffordshire Police) arrived.").time == "14:04")
    #expect(try minutes.decision("2014-11-12/1.1").quorumSeats.count == 4)
    #expect(try !minutes.decision("2014-11-12/1.1").electorate.contains("Ada Okafor (Police)"))
    #expect(try minutes.decision("2014-11-12/1.2").electorate.contains("Ada Okafor (Police)"))
    #expect(try minutes.decision("2014-11-12/1.1").notAsked == ["Ada Okafor (Police), who came after it was put"])
    let vote = try minutes.decision("2014-11-12/2.1")
    #expect(!vote.electorate.contains("Simran Kaur (Shared)"))
    #expect(vote.notAsked == ["Simran Kaur (Shared), who came after it was put"])
    #expect(vote.votedFor.count + vote.votedAgainst.count + vote.abstained.count == 5)
    let afresh = try minutes.decision("2014-11-12/2.2")
    #expect(afresh.agreed == afresh.electorate)
    #expect(!afresh.agreed.contains("Huw Evans (SCC)") && afresh.agreed.contains("Simran Kaur (Shared)"))
    #expect(try minutes.paragraph("The proposal fell, to be put afresh").number == "2p")
    #expect(try minutes.decision("2014-11-12/2.3").quorumSeats.count == 4)
  }

  @Test func `eleven a departure entered late puts what was decided since in doubt, and rewrites nothing`()
    throws
  {
    let script = "11-a-departure-entered-late"
    let before = try Surprise(script, upTo: "@15:40 leave")
    let written = try before.home.bytes("board/records/000.jsonl")
    #expect(try before.minutes().decision("2014-11-12/2.1").flags.isEmpty)
    // The Chair, or whoever keys it, is told at once.
    let told = try before.home.run("meet", "--plain", "--board", before.home.board, input: "@15:40 leave policing\n")
    #expect(told.output.contains("The quorum of decision 2014-11-12/2.1 is in doubt"), "\(told)")
    #expect(try before.home.bytes("board/records/000.jsonl").starts(with: written))
    let doubted = try before.minutes()
    let doubt = "Quorum in doubt: Ada Okafor (Police) had left before it, as entered afterwards."
    #expect(try doubted.decision("2014-11-12/2.1").flags == [doubt])
    #expect(try doubted.decision("2014-11-12/2.1").quorumSeats.count == 4)
    #expect(try before.standing().quorum?.quorate == false)

    let whole = try Surprise(script)
    let minutes = try whole.minutes()
    #expect(try minutes.decision("2014-11-12/1.1").flags.isEmpty)
    let flags = try minutes.decision("2014-11-12/2.1").flags
    #expect(flags == [doubt, "Confirmed by decision 2014-11-12/2.2."])
    let left = try minutes.paragraph("Ada Okafor (Staffordshire Police) left the meeting.")
    #expect(left.time == "15:40")
    #expect(left.late?.hasPrefix("entered at ") == true)
    #expect(minutes.group("Present").last?.hasSuffix("(Staffordshire Police): left 15:40, returned 15:54") == true)
    // Put right by a later meeting, past midnight on the night on which the clocks go back.
    let later = try whole.minutes("2015-10-24")
    #expect(try later.decision("2015-10-24/1.1").confirms == "2014-11-12/3.1")
    #expect(try minutes.decision("2014-11-12/3.1").flags.last?.hasSuffix("2015-10-24/1.1.") == true)
    #expect(later.sections.flatMap(\.paragraphs).allSatisfy { $0.late == nil })
    #expect(try later.decision("2015-10-24/2.1").flags.isEmpty)
    #expect(try later.paragraph("The meeting closed.").time == "02:20 on 25 October 2015")
  }

  @Test func `eleven on the screen the Chair is told of the doubt, for the lost quorum stands in the header anyway`()
    throws
  {
    // On the screen a time is the one nearest to now, and none that is still to come: the board sits where it is evening.
    let (zone, today) = ScreenDay.evening
    let board = NSTemporaryDirectory() + "quorate-evening-\(UUID().uuidString).toml"
    defer { try? FileManager.default.removeItem(atPath: board) }
    try String(contentsOfFile: Home.sampleBoard, encoding: .utf8).replacing("Europe/London", with: zone)
      .write(toFile: board, atomically: true, encoding: .utf8)
    let sitting = try ScreenSitting(
      try Surprise("11-a-departure-entered-late", upTo: "@15:40 leave", on: today, board: board).home)
    sitting.type(":@15:40 leave policing")
    #expect(sitting.shows("Enter does it."), "\(sitting.terminal.text)")
    sitting.type("<Enter>")
    #expect(sitting.shows("The quorum of decision \(today)/2.1 is now in doubt."), "\(sitting.terminal.text)")
    #expect(sitting.terminal.line(1).contains("INQUORATE"), "\(sitting.terminal.line(1))")
    #expect(sitting.leave() == .exited(0))
  }

  @Test func `twelve without a quorum the Board only talks, and a quorate meeting decides afresh`() throws {
    let script = "12-the-quorum-is-lost"
    let talking = try Surprise(script, upTo: "@14:20 adjourn")
    #expect(try talking.standing().quorum?.quorate == false)
    #expect(try talking.standing().chair == "cabinet-member")
    #expect(try talking.tells("agree all").contains("R11"))

    let whole = try Surprise(script)
    let minutes = try whole.minutes()
    #expect(try minutes.decision("2014-11-12/1.1").carried)
    let note = try minutes.paragraph("Those present recommend")
    #expect(note.decision == nil)
    #expect(note.text.first == "Informally, without a quorum, deciding nothing:")
    _ = try minutes.paragraph("The proposal fell, to be put afresh: the meeting lost its quorum.")
    let afresh = try minutes.decision("2014-11-12/2.1")
    #expect(afresh.words == ["That the winter grant be £7,000."])
    #expect(afresh.electorate.contains("Simran Kaur (Shared)") && !afresh.electorate.contains("Inés García (CCG)"))
    // Nothing that was recommended stands among the decisions.
    let decided = minutes.sections.flatMap(\.paragraphs).compactMap(\.decision).flatMap(\.words)
    #expect(!decided.contains { $0.contains("£8,000") || $0.contains("£6,000") })

    let notHeld = try whole.minutes("2015-01-21")
    #expect(notHeld.group("Present").count == 5)
    #expect(notHeld.presiding.isEmpty)
    #expect(notHeld.sections.flatMap(\.paragraphs).isEmpty)
    #expect(
      try whole.text("2015-01-21").contains(
        "The meeting was not held: Nobody came for Lichfield District Council within ten minutes. No business was done."
      ))
  }
}
