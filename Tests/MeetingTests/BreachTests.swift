import Governance
import Testing

@testable import Meeting

/// Asking the rules again about what is on record (`verify --rules`).
@Suite struct `Acts that the rules would not have allowed` {
  private func act(_ transcript: Transcript, _ events: [Event]) -> [Entry] {
    let next = transcript.session.next
    return events.enumerated().map { offset, event in
      Entry(
        n: next + offset, act: next, recorded: Instant(seconds: 1_415_804_400),
        occurred: Instant(seconds: 1_415_804_400), by: .clerk, event: event)
    }
  }

  @Test func `there are none in a meeting that was lived through`() throws {
    let transcript = try Transcript.opened(
      then: """
        @14:05 item 1
        substitute police "Sam Smith" of police
        declare health financial "Shares"
        determine health withdraws "Shares"
        private "Names of staff"
        propose "That it be so."
        agree all
        consensus
        reasons "It is cheap."
        leave ccg
        undo
        redo
        """)
    var session = try #require(Session(founding: transcript.acts[0], zone: .london))
    for act in transcript.acts.dropFirst() {
      #expect(session.breach(by: act) == nil)
      session.apply(act)
    }
  }

  @Test func `one that was refused is named with its rule`() throws {
    let transcript = try Transcript.called(["chair", "county", "health"])
    let sitting = try transcript.sitting
    let opened = Event.opened(.init(presiding: "chair", quorum: transcript.affairs.meetingQuorum(sitting)))
    let breach = try #require(transcript.session.breach(by: act(transcript, [opened])))
    #expect(breach.rule == .R10)
    #expect(breach.record == transcript.session.next)
    #expect(breach.says.hasPrefix("was not allowed: 3 of 7 seats are filled"))
  }

  @Test func `so are one that says more, or less, or otherwise, and one that only ever follows`() throws {
    let transcript = try Transcript.opened(then: "@14:05 item 1\npropose \"That it be so.\"")
    let gone = try transcript.session.decide(.leave(.seat("county")), at: Instant(seconds: 1_415_804_400))
    #expect(transcript.session.breach(by: act(transcript, gone)) == nil)
    let more = act(transcript, gone + [.heldInPublic(.init())])
    #expect(transcript.session.breach(by: more)?.says == "has with it more than follows from it")
    let lost = try transcript.session.decide(.close, at: Instant(seconds: 1_415_804_400))
    let less = act(transcript, Array(lost.dropLast()))
    #expect(transcript.session.breach(by: less)?.says == "lacks something that must follow from it")
    var other = lost
    other[1] = .heldInPublic(.init())
    let differing = try #require(transcript.session.breach(by: act(transcript, other)))
    #expect(differing.record == transcript.session.next + 1)
    let alone = act(transcript, [.proposalFell(.init(because: .quorumLost))])
    #expect(transcript.session.breach(by: alone)?.says.hasPrefix("was entered by itself") == true)
    #expect(transcript.session.breach(by: act(transcript, [.unknown(type: "later")]))?.says.contains("later") == true)
  }

  @Test func `an act's records are one act, and a founding is nothing but a founding`() throws {
    let transcript = try Transcript.opened(then: "@14:05 item 1\npropose \"That it be so.\"")
    let events = try transcript.session.decide(.close, at: Instant(seconds: 1_415_804_400))
    for change in [
      { (entry: inout Entry) in entry.occurred.seconds -= 3600 }, { $0.recorded.seconds += 1 }, { $0.by = .chair },
      { $0.act = 0 },
    ] as [(inout Entry) -> Void] {
      var act = act(transcript, events)
      change(&act[1])
      #expect(transcript.session.breach(by: act)?.says == "begins records that are not of one act")
    }
    #expect(transcript.acts[0].foundingBreach == nil)
    let key = KeyEnrolled(
      person: PersonID(1), publicKey: "ssh-ed25519 A", office: "Chair", from: CivilDate(daysSince1970: 1))
    let more = transcript.acts[0] + act(transcript, [.keyEnrolled(key)])
    #expect(more.foundingBreach?.says == "is no part of founding a board")
  }

  @Test func `what is withheld is passed over, and the rest of its act judged`() throws {
    let transcript = try Transcript.opened(then: "@14:05 item 1\nprivate \"Names of staff\"")
    let events = try transcript.session.decide(.note("A secret."), at: Instant(seconds: 1_415_804_400))
    #expect(transcript.session.breach(by: act(transcript, [events[0], .unknown(type: "withheld")])) == nil)
    let seated = try transcript.session.decide(
      .substitute("police", .named("Sam Smith", new: false), of: "police"), at: Instant(seconds: 1_415_804_400))
    var published = seated
    for (index, event) in seated.enumerated() {
      if case .personNamed = event { published[index] = .unknown(type: "withheld") }
    }
    #expect(transcript.session.breach(by: act(transcript, published)) == nil)
    var wrong = published
    if case .substituteSeated(var seat) = wrong[0] {
      seat.organisation = "scc"
      wrong[0] = .substituteSeated(seat)
    }
    #expect(transcript.session.breach(by: act(transcript, wrong))?.rule == .R13a)
  }
}
