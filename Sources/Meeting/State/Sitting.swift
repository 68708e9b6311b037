import Governance

/// One meeting of the board, as far as the record tells.
package struct Sitting: Equatable, Sendable {
  package var id: MeetingID
  package var date: CivilDate
  package var scheduled: Instant
  package var place: String?
  /// Its place in the sequence of the board's meetings, from 1.
  package var number: Int
  /// The board as it was then, so that old minutes say what they said (R45).
  package var board: Board
  /// Who held the posts then.
  package var holders: [SeatID: PersonID]
  package var phase: Phase = .scheduled
  package var items: [Item] = []
  package var places: [SeatID: Place] = [:]
  package var attendees: [Attendee] = []
  package var clerk: PersonID?
  /// Who vouches for it, where it was kept on paper and entered afterwards.
  package var witness: PersonID?
  /// Whoever kept the record and must be out of the room for the item (R20).
  package var clerksOut: [PersonID] = []
  package var presiding: Presiding?
  /// Who presided before the chair was handed over for one item, and takes it back when the item is left (R16, R21).
  package var lender: Presiding?
  package var decisions: [Decision] = []
  package var openedAt: Instant?
  package var closedAt: Instant?
  /// All that was recorded of it, and after it until the next was set up, and not undone; oldest first.
  package var entries: [Entry] = []

  package func item(_ number: Int) -> Item? { items.first { $0.number == number } }

  /// The numbers that an agenda has.
  package static let itemNumbers = 1...999
  /// The number after the last item's; once all are used it is the last of them, which is taken.
  package var nextNumber: Int {
    let last = items.map(\.number).max() ?? 0
    return last < Self.itemNumbers.upperBound ? last + 1 : Self.itemNumbers.upperBound
  }

  package var business: Business? {
    switch phase {
    case .inSession(let business), .suspended(_, let business): business
    case .scheduled, .rollCall, .notHeld, .closed: nil
    }
  }

  /// The item before the meeting.
  package var currentItem: Item? {
    guard case .item(let number, _) = business else { return nil }
    return item(number)
  }

  package var stage: Stage? {
    guard case .item(_, let stage) = business else { return nil }
    return stage
  }

  package var isOver: Bool {
    switch phase {
    case .notHeld, .closed: true
    case .scheduled, .rollCall, .inSession, .suspended: false
    }
  }

  /// How many are out of the room for the item only, and count to the meeting’s quorum all the same (R21).
  package var outForTheItem: Int { places.values.count { $0.presence.isWithdrawn && $0.presence.counts } }

  /// The item before the meeting is taken in private now (R43).
  package var isInPrivate: Bool { currentItem?.isPrivate == true }

  /// Whether what is written of an item now is kept private: of one left again, because it was taken so (R43).
  package func keepsPrivate(_ number: Int) -> Bool {
    number == currentItem?.number ? isInPrivate : item(number)?.wasPrivate != nil
  }

  /// What was recorded while an item was before the meeting, each time that it was, and what was written of it elsewhere.
  package func entries(in item: Int) -> [Entry] {
    var taken: Int?
    var places: [Int: Int] = [:]
    for entry in entries {
      if case .itemTaken(let named) = entry.event {
        taken = named.item
      } else {
        places[entry.n] = ownItem(of: entry.event, places) ?? taken
      }
      if entry.event.endsMeeting { (taken, places[entry.n]) = (nil, nil) }
    }
    return entries.filter { places[$0.n] == item }
  }

  /// The item that something is about by itself, whichever is before the meeting.
  private func ownItem(of event: Event, _ places: [Int: Int]) -> Int? {
    if case .noted(let noted) = event { return noted.item }
    if case .summarised(let summarised) = event { return summarised.item }
    if case .paperTabled(let paper) = event { return paper.item }
    if case .biddersNamed(let named) = event { return named.item }
    if case .itemCarriedForward(let named) = event { return named.item }
    if case .reasonsGiven(let given) = event { return decisions.first { $0.id == given.decision }?.item }
    if case .alternativesGiven(let given) = event { return decisions.first { $0.id == given.decision }?.item }
    if case .reworded(let reworded) = event { return places[reworded.record] }
    return nil
  }

  /// Some of it is withheld, as from a copy of the record for the public (R43).
  package var isWithheldFromHere: Bool { entries.contains { $0.event.isWithheld } }

  /// The full seats that count to the meeting's quorum (R8).
  package var counting: Set<SeatID> { Set(places.values.filter(\.presence.counts).map(\.seat)) }
  /// The full seats with somebody in the room.
  package var inTheRoom: Set<SeatID> { Set(places.values.filter(\.presence.isPresent).map(\.seat)) }
}

/// A line of the agenda, and what became of it.
package struct Item: Equatable, Sendable {
  package var number: Int
  package var title: String
  package var minutes: Int?
  /// Why the agenda proposes to take it in private.
  package var proposedPrivate: String?
  package var matter: MatterID
  package var approves: MeetingID?
  /// Late business, with the Chair's reason.
  package var urgent: String?
  package var outcome: Outcome = .unreached
  package var takenAt: Instant?
  /// Why the Board takes it in private, while it does (R43).
  package var privateReason: String?
  package var wasPrivate: String?
  package var summary: String?
  package var bidders: [Bidder] = []
  package var papers: [PaperTabled] = []
  /// How many decisions have been numbered in it.
  package var decisions = 0

  package var isPrivate: Bool { privateReason != nil }
  /// Why the agenda proposes to take it in private, until the Board has decided on that (R43).
  package var privacyToDecide: String? { wasPrivate == nil ? proposedPrivate : nil }

  /// It was taken in private, and the public is not told yet what it was about (R43).
  package var lacksSummary: Bool { wasPrivate != nil && summary == nil }

  package enum Outcome: Equatable, Sendable {
    case unreached, taken, deferred, referred, carriedForward
  }
}

/// A decision of the Board, and what has become of it since.
package struct Decision: Equatable, Sendable {
  package enum Subject: Equatable, Sendable {
    case proposal(Decided)
    case appointment(ChairAppointed)
    case privacy(HeldInPrivate)
    case determination(InterestDetermined)
    case lifting(ExclusionLifted)
    case deferral(ItemDisposed)
    case reference(ItemDisposed)
    case minutes(MinutesApproved)
  }

  package var standing: DecisionStanding
  package var subject: Subject
  package var item: Int?
  package var at: Instant
  /// The record that took it.
  package var record = 0
  package var reasons: [Words] = []
  package var alternatives: [Words] = []
  package var objections: [SeatID: Words] = [:]
  package var process: ModerationProcess?
  package var rescinding: DecisionID?
  package var confirming: DecisionID?
  /// What it did by itself once carried (R24a).
  package var undertaking: Undertaking?
  /// Seats whose earlier departure, entered late, puts its quorum in doubt (R44).
  package var doubts: [SeatID] = []
  package var rescinded = false
  /// An interest in its matter was declared only afterwards (R18).
  package var flagged = false

  package var id: DecisionID { standing.decision }

  /// What the Board agrees about its own business goes by the meeting's quorum, not by those who may decide the item.
  package var isUnderMeetingQuorum: Bool {
    switch subject {
    case .proposal: undertaking != nil
    case .appointment, .privacy, .determination, .lifting, .deferral, .reference, .minutes: true
    }
  }

  /// Appointing a Chairman needs no quorum (R24a).
  var needsQuorum: Bool {
    switch subject {
    case .appointment: false
    case .proposal, .privacy, .determination, .lifting, .deferral, .reference, .minutes: true
    }
  }
}
