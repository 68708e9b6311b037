@testable import Governance
@testable import Meeting
@testable import Record

/// One event of every kind, with and without what is optional in it; the fixed lines stand in the same order.
enum Samples {
  static let events: [Event] = board + meeting + attendance + business + interests + proposals + outcomes + afterwards

  /// An event as the record of that number, of the meeting on 12 November 2014.
  static func line(_ event: Event, n: Int) -> RecordLine {
    RecordLine(
      entry: Entry(
        n: n, act: n - n % 3, recorded: Instant(seconds: 1_415_800_267 + n),
        occurred: Instant(seconds: 1_415_800_260), by: n.isMultiple(of: 2) ? .clerk : .chair, event: event),
      meeting: n < board.count ? nil : "2014-11-12", salt: (0..<16).map { UInt8(truncatingIfNeeded: n * 16 + $0) })
  }

  static let day = CivilDate(daysSince1970: 16_386)
  static let moment = Instant(seconds: 1_415_800_800)
  /// What JSON has to escape, and what it must leave alone.
  static let awkward = "“Café” / \"quoted\" \\ tab\tnewline\nescape\u{1b}[2J\u{202E}𝄞"

  static let quorum = QuorumCount(
    seats: ["cabinet-member", "strategic-director", "public-health", "policing"], needed: 4, of: 7,
    required: [.init(organisation: "ldc", seats: ["cabinet-member", "strategic-director"])])

  static let standing = DecisionStanding(
    decision: "2014-11-12/4.1", manner: .withoutDissent, quorum: quorum, electorate: ["cabinet-member", "policing"],
    presiding: "cabinet-member", interests: [31, 40])

  static let board: [Event] = [
    .established(
      Established(
        schema: 1, origin: "example.org/lcb/0a1b2c3d", key: "example.org/lcb/0a1b2c3d+11223344+AQID",
        board: .small, holders: [Holding(seat: "cabinet-member", person: PersonID(1))])),
    .personNamed(PersonNamed(name: awkward)),
    .particularsKept(ParticularsKept(text: "The provider missed two measures.")),
    .keyEnrolled(
      KeyEnrolled(person: PersonID(1), publicKey: "ssh-ed25519 AAAA", office: "Cabinet Member", from: day)),
    .holderRecorded(HolderRecorded(seat: "policing", person: PersonID(9), from: day, introduced: true)),
    .seatVacated(SeatNamed(seat: "policing")),
    .termsAdopted(TermsAdopted(board: .small, reference: "District Board, 9 September 2014")),
  ]

  static let meeting: [Event] = [
    .meetingSet(MeetingSet(id: "2014-11-12", date: day, at: moment, place: "Frog Lane")),
    .meetingSet(MeetingSet(id: "2014-11-12-2", date: day, at: moment, place: nil)),
    .itemPut(
      ItemPut(
        item: 6, title: "A provider", minutes: 15, privately: "Business affairs", matter: "provider-review",
        approves: "2014-07-02")),
    .itemPut(ItemPut(item: 1, title: "Apologies", minutes: nil, privately: nil, matter: nil, approves: nil)),
    .rollCalled(Nothing()),
    .opened(Opened(presiding: "cabinet-member", quorum: quorum)),
    .notHeld(Reason(reason: "No quorum.")),
    .adjourned(Adjourned(reason: "Fire alarm", until: moment)),
    .adjourned(Adjourned(reason: nil, until: nil)),
    .resumed(Resumed(afresh: false)),
    .closed(Nothing()),
    .itemTaken(ItemNamed(item: 3)),
    .urgentItemAdded(UrgentItemAdded(item: 9, title: "Winter", reason: "Told this morning")),
    .itemCarriedForward(ItemNamed(item: 8)),
    .quorumLost(QuorumChanged(quorum: quorum)),
    .quorumRestored(QuorumChanged(quorum: quorum)),
  ]

  static let attendance: [Event] = [
    .arrived(Arrived(seat: "cabinet-member", person: PersonID(1), remotely: false, inAttendance: false)),
    .apologiesGiven(ApologiesGiven(seat: "policing", reason: "On duty")),
    .apologiesGiven(ApologiesGiven(seat: "policing", reason: nil)),
    .markedAbsent(SeatNamed(seat: "policing")),
    .substituteSeated(
      SubstituteSeated(
        seat: "public-health", person: PersonID(24), introduced: true, organisation: "scc", inAttendance: false)),
    .changedOver(SeatNamed(seat: "public-health")),
    .clerkNamed(PersonCited(person: PersonID(25), introduced: true)),
    .adviserAdmitted(AdviserAdmitted(person: PersonID(26), introduced: false, of: "Voluntary sector", items: [3, 5])),
    .adviserAdmitted(AdviserAdmitted(person: PersonID(26), introduced: true, of: "Officers", items: nil)),
    .left(Moved(person: PersonID(1), seat: "cabinet-member")),
    .returned(Moved(person: PersonID(26), seat: nil)),
    .withdrew(Moved(person: PersonID(1), seat: "cabinet-member")),
    .readmitted(Moved(person: PersonID(1), seat: "cabinet-member")),
    .chairAppointed(
      ChairAppointed(seat: "policing", person: PersonID(7), item: 4, handedOver: false, standing: standing)),
    .chairAppointed(
      ChairAppointed(seat: "cabinet-member", person: PersonID(1), item: nil, handedOver: true, standing: nil)),
    .chairVacated(SeatNamed(seat: "cabinet-member")),
    .chairResumed(SeatNamed(seat: "cabinet-member")),
  ]

  static let business: [Event] = [
    .heldInPrivate(HeldInPrivate(item: 6, reason: "Business affairs", standing: standing)),
    .heldInPublic(Nothing()),
    .noted(Noted(item: 3, text: .open("Falls stood out."), informal: false)),
    .noted(Noted(item: nil, text: .kept(record: 43), informal: true)),
    .summarised(Summarised(item: 6, text: "A recovery period was agreed.")),
    .actionAgreed(ActionAgreed(action: "A1", text: .open("Consult"), owner: "public-health", due: day, item: 3)),
    .actionAgreed(ActionAgreed(action: "A2", text: .kept(record: 46), owner: "public-health", due: day, item: nil)),
    .actionDone(ActionDone(action: "A1", note: .open("At two events"))),
    .actionDone(ActionDone(action: "A1", note: nil)),
    .paperTabled(PaperTabled(item: 3, title: "Needs", author: "Huw Evans", file: "needs.pdf", digest: "00ff")),
    .paperTabled(PaperTabled(item: 3, title: "Needs", author: "Huw Evans", file: nil, digest: nil)),
  ]
}
