import Governance
import Meeting
import Testing

@testable import Console

private let utc = Zone()
private let when = CivilDate(daysSince1970: 16_386)

@Suite struct `The vocabulary` {
  @Test(arguments: [
    (
      "meeting 2014-11-12 14:00 \"Frog Lane\"",
      Intent.setMeeting(date: when, at: Instant(seconds: 1_415_800_800), place: "Frog Lane")
    ),
    (
      "agenda 3 \"T\" minutes 2014-11-12 matter m private \"R\" for 20",
      .putItem(number: 3, title: "T", minutes: 20, privately: "R", matter: "m", approves: "2014-11-12")
    ),
    ("call", .call), ("open", .open), ("not-held \"R\"", .declareNotHeld(reason: "R")),
    ("adjourn", .adjourn(reason: nil, until: nil)),
    ("adjourn \"R\" until 2014-11-12 14:00", .adjourn(reason: "R", until: Instant(seconds: 1_415_800_800))),
    ("resume", .resume), ("close", .close),
    ("present a remotely", .present("a", remotely: true)), ("apologies a \"R\"", .apologies("a", reason: "R")),
    ("absent a", .absent("a")), ("substitute a new \"N\" of o", .substitute("a", .named("N", new: true), of: "o")),
    ("changeover a", .changeover("a")), ("clerk \"N\"", .clerk(.named("N", new: false))),
    ("witness new \"N\"", .witness(.named("N", new: true))),
    ("signed-on-paper 2014-11-12 \"K\"", .signOnPaper("2014-11-12", kept: "K")),
    ("attend \"N\" of \"A body\" for 3,5", .attend(.named("N", new: false), of: "A body", .items([3, 5]))),
    ("attend \"N\" of o throughout", .attend(.named("N", new: false), of: "o", .throughout)),
    ("leave a", .leave(.seat("a"))), ("return \"N\"", .returnToRoom(.named("N", new: false))), ("chair a", .chair("a")),
    ("holder a \"N\" from 2014-11-12", .holder("a", .named("N", new: false), from: when)), ("vacant a", .vacate("a")),
    ("item 4", .takeItem(4)), ("add-item \"T\" urgent \"R\"", .addItem(title: "T", reason: "R")),
    ("private \"R\"", .goPrivate(reason: "R")), ("public", .goPublic), ("note \"T\"", .note("T")),
    ("note \"T\" in 4", .note("T", in: 4)),
    ("summary \"T\"", .summarise("T")), ("summary \"T\" in 4", .summarise("T", item: 4)),
    ("action \"T\" owner a due 2014-11-12", .agreeAction("T", owner: "a", due: when)),
    ("reword 7 \"T\"", .reword(7, to: "T")),
    ("done A1 \"T\"", .actionDone("A1", note: "T")),
    ("paper 3 \"T\" by \"N\"", .paper(item: 3, title: "T", author: "N", file: nil, digest: nil)),
    (
      "declare a financial \"T\" sensitive of partner in m",
      .declare(.seat("a"), .financial, what: "T", matter: "m", held: .partner, sensitive: true)
    ),
    ("bidders 3 \"N\" of o \"M\"", .bidders(item: 3, [Bidder(name: "N", organisation: "o"), Bidder(name: "M")])),
    ("nothing-to-declare a", .nothingToDeclare(.seat("a"))),
    ("determine a speaks \"R\" matter", .determine(.seat("a"), .speaks, reason: "R", lasting: true)),
    ("lift a m \"R\"", .lift(.seat("a"), "m", reason: "R")),
    (
      "propose \"T\" rescinding 2014-11-12/1.1 to defer \"R\"",
      .propose("T", bearing: .rescinding("2014-11-12/1.1"), carrying: .deferItem(reason: "R"))
    ),
    ("propose \"T\" confirming 2014-11-12/1.1", .propose("T", bearing: .confirming("2014-11-12/1.1"))),
    ("amend \"T\"", .amend("T")), ("withdraw-proposal \"R\"", .withdrawProposal(reason: "R")),
    ("agree all", .agree(.all)), ("agree a b", .agree(.seats(["a", "b"]))),
    ("stand-aside a", .standAside("a", reason: nil)),
    ("object a \"R\"", .object("a", reason: "R")), ("consensus", .closeConsensus),
    ("moderation recorded-vote \"T\"", .moderate("recorded-vote", terms: "T")),
    ("vote against a b", .vote(.against, ["a", "b"])),
    ("casting for", .castingVote(.votesFor)), ("finding \"T\" by \"N\"", .finding("T", by: "N")),
    ("result", .declareResult),
    ("reasons \"T\"", .giveReasons("T")), ("alternatives \"T\"", .giveAlternatives("T")),
    ("defer \"R\"", .deferItem(reason: "R")),
    ("refer \"R\"", .referItem(reason: "R")),
    ("approve-minutes 2014-11-12 \"A\" \"B\"", .approveMinutes("2014-11-12", corrections: ["A", "B"])),
    ("reported 2014-11-12 to \"O\" \"R\"", .report("2014-11-12", to: "O", reference: "R")), ("undo", .undo),
    ("redo", .redo),
    ("correct 12 \"R\" with present a", .correct(12, reason: "R", with: .present("a", remotely: false))),
  ]) func `reads every command`(line: String, intent: Intent) throws {
    #expect(try Line(line, zone: utc)?.request == .intent(intent))
  }

  @Test(arguments: [
    ("sign 2014-11-12", Request.sign("2014-11-12")),
    ("adopt board.toml \"R\"", .adopt(file: "board.toml", reference: "R")),
    ("paper 3 \"T\" by \"N\" \"a b.pdf\"", .paper(item: 3, title: "T", author: "N", file: "a b.pdf")),
  ]) func `leaves what needs a file or a key to the program`(line: String, request: Request) throws {
    #expect(try Line(line, zone: utc)?.request == request)
  }

  @Test func `reads a time of the meeting’s own day`() throws {
    let half = try #require(TimeOfDay("14:30"))
    #expect(try Line("rearrange 14:30 \"P\"", zone: utc)?.request == .intent(.rearrange(half, place: "P")))
    #expect(try Line("rearrange 14:30", zone: utc)?.request == .intent(.rearrange(half, place: nil)))
  }

  @Test(arguments: Command.table.map(\.name)) func `every command has its own name, usage and words`(name: String)
    throws
  {
    let command = try #require(Command.named(name))
    #expect(Command.table.count { $0.name == name } == 1)
    #expect(command.usage == name || command.usage.hasPrefix("\(name) "))
    #expect(command.explanation.hasSuffix("."))
    #expect(!command.title.isEmpty && !command.title.hasSuffix("."))
    let needsSomething = ["approve-minutes", "done", "lift", "reported", "reword", "sign", "signed-on-paper"]
    #expect(!command.probes(try Self.affairs()).isEmpty || needsSomething.contains(name))
  }

  static func affairs() throws -> Affairs { try session().affairs }

  static func session() throws -> Session {
    let board = Board(
      id: "b", name: "B", short: "B", origin: "o", accountableBody: "a", reportsTo: "R", timeZone: "UTC", reference: "",
      organisations: [], seats: [Seat(id: "a", title: "Member", organisation: "o", elected: true)], advisoryBodies: [],
      terms: Terms(
        quorum: .init(minimum: 1, percent: 0, requires: []), chairSeat: "a", moderation: [], meetingsAYear: 3))
    let founding = Session.founding(board, holders: ["a": "Ann"], origin: "o", key: "k", at: Instant(seconds: 0))
    return try #require(Session(founding: founding, zone: utc))
  }

  @Test(arguments: [
    ("@14:05 call", true, []), ("!R10 call", false, [Rule.R10]), ("@14:05 !R11|R24a call", true, [.R11, .R24a]),
    ("!R10 @14:05 call", true, [.R10]), ("  call # not now", false, []),
  ]) func `reads the marks before a command`(text: String, timed: Bool, rules: [Rule]) throws {
    let line = try #require(try Line(text, zone: utc))
    #expect(line.moment == (timed ? .at(try #require(TimeOfDay("14:05"))) : .now))
    #expect(line.refusedUnder == rules)
    #expect(line.request == .intent(.call))
  }

  @Test func `reads a moment of another day`() throws {
    let time = try #require(TimeOfDay("9:05"))
    #expect(try Line("@2014-11-12 9:05 call", zone: utc)?.moment == .on(when, time))
  }

  @Test(arguments: ["", "   ", "# only a comment", "\t#"]) func `a line can say nothing`(text: String) throws {
    #expect(try Line(text, zone: utc) == nil)
  }

  @Test(arguments: [
    ("prezent a", "There is no command “prezent”. Did you mean “present”?"),
    ("frobnicate", "There is no command “frobnicate”."),
    ("item", "Here the item’s number is expected, and the line ends. Write: item N"),
    ("item -3", "Here the item’s number is expected, not “-3”. Write: item N"),
    ("item three", "Here the item’s number is expected, not “three”. Write: item N"),
    ("call now", "“now” is one word too many. Write: call"),
    ("note text", "Here the note in quotation marks is expected, not “text”. Write: note \"text\" [in N]"),
    ("note \"open", "A text has no closing quotation mark: “open”."),
    ("note \"x\\", "The line ends after a backslash."),
    ("\"call\"", "A line begins with the name of a command."), ("@14:05", "The line has a mark but no command."),
    ("@25:00 call", "“@25:00” is not a time. Write @14:05, or @2014-11-12 14:05."),
    ("!R99 call", "“R99” is not a rule. Write !R10, or !R11|R12."),
    (
      "vote maybe a",
      "Here a vote (for, against, abstain) is expected, not “maybe”. Write: vote for|against|abstain SEAT…"
    ),
    ("attend \"N\" of o for 3,x", "“x” is not an item’s number. Write: for 3,5"),
    ("propose \"T\" to sign 2014-11-12", "A proposal cannot carry out that command."),
    ("correct 1 \"R\" with adopt f \"R\"", "A correction cannot do that."),
    (
      "declare a financial \"T\" nowhere",
      "“nowhere” is one word too many. Write: declare WHO CATEGORY \"what\" [in MATTER] [of own|employer|partner|relative] [sensitive]"
    ),
  ]) func `says what is wrong with a line`(text: String, says: String) {
    #expect(throws: Misspoken(says)) { try Line(text, zone: utc) }
  }

  @Test(arguments: [
    ("note \"a \\\"b\\\" \\\\ c\"", "a \"b\" \\ c"), ("note \"two\\nlines\"", "two\nlines"),
    ("note \"# no comment\"", "# no comment"),
    ("note \"\u{301}x\"", "\u{301}x"), ("note \"\u{600}\"", "\u{600}"), ("note \"👨‍👩‍👧 作者\"", "👨‍👩‍👧 作者"), ("note \"\"", ""),
  ]) func `R46: text is what stands between the quotation marks`(text: String, note: String) throws {
    guard case .intent(.note(let read, nil)) = try #require(try Line(text, zone: utc)).request else {
      Issue.record("not a note")
      return
    }
    #expect(Array(read.unicodeScalars) == Array(note.unicodeScalars))
  }

  @Test func `a command that cannot be given now says why`() throws {
    let session = try Self.session()
    let command = try #require(Command.named("open"))
    #expect(
      command.whyNot(session, at: Instant(seconds: 0))
        == "No meeting has been set up. Set one up first: its date, time and place.")
    #expect(try #require(Command.named("meeting")).whyNot(session, at: Instant(seconds: 0)) == nil)
    #expect(
      try #require(Command.named("done")).whyNot(session, at: Instant(seconds: 0))
        == "There is nothing yet that it could be done to.")
  }
}
