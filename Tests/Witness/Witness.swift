import Governance
import Meeting

/// Somebody who only hears the record read out and knows the rules: who is where, who may not decide, what is open.
///
/// It shares no arithmetic with the code that keeps the rules; what it remembers, it was told by events alone.
struct Witness {
  enum Whereabouts { case room, out, gone }
  enum Excuse { case unknown, apologies, absent, vacant }

  struct Fill {
    var person: PersonID
    var substitute: Bool
    var remote = false
    var place = Whereabouts.room
  }

  struct Chair {
    var fill: Fill?
    var waiting: Fill?
    var excuse = Excuse.unknown
  }

  struct Attendee {
    var items: [Int]?
    var place = Whereabouts.room
  }

  struct Told {
    var declared: InterestDeclared
    var record: Int
    var lasting = false
    var items: Set<String> = []
  }

  struct Barred {
    var person: PersonID
    var organisation: OrganisationID?
    var matter: MatterID
    var item: String?
  }

  /// A proposal before the Board, and all that was answered to it.
  struct Open {
    var electorate: [SeatID]
    var undertaking: Undertaking?
    var gone: Set<SeatID> = []
    var agreed: Set<SeatID> = []
    var aside: Set<SeatID> = []
    var objected: Set<SeatID> = []
    var failed = false
    var process: ProcessID?
    var votes: [SeatID: VoteChoice] = [:]
    var casting: VoteChoice?
    var finding = false
    var findingFailed = false

    var answered: Set<SeatID> { agreed.union(aside).union(objected) }
  }

  struct Taken {
    var standing: DecisionStanding
    var record: Int
    var at: Instant
    var needsQuorum: Bool
  }

  var board: Board
  var holders: [SeatID: PersonID] = [:]
  var meeting: MeetingID = "none"
  var chairs: [SeatID: Chair] = [:]
  var attendees: [PersonID: Attendee] = [:]
  var clerk: PersonID?
  var matters: [Int: MatterID] = [:]
  var item: Int?
  var presiding: SeatID?
  var opened = false
  var over = false
  var adjourned = false
  var inquorate = false
  var open: Open?
  var interests: [Told] = []
  var barred: [Barred] = []
  var nothing: [MatterID: Set<PersonID>] = [:]
  var bidFor: Set<MatterID> = []
  var taken: [Taken] = []
  /// Who went when, in this meeting: seat, moment, record.
  var departures: [(seat: SeatID, at: Instant, record: Int)] = []
  var approved: [MeetingID: MeetingID] = [:]

  init(_ board: Board) { self.board = board }

  /// R8 by counting up: the least number that is 51 in a hundred of all seats, and never fewer than four.
  var needed: Int {
    let seats = board.seats.count
    return max(4, (0...seats).first { $0 * 100 >= 51 * seats } ?? seats)
  }

  func organisation(_ seat: SeatID?) -> OrganisationID? { board.seats.first { $0.id == seat }?.organisation }

  func isQuorate(_ seats: some Collection<SeatID>) -> Bool {
    Set(seats).count >= needed && seats.contains { organisation($0) == "ldc" }
  }

  /// Counts to the meeting's quorum: there, or out for one item only (R8, R21).
  var counted: Set<SeatID> {
    Set(chairs.filter { $0.value.fill.map { !$0.remote && $0.place != .gone } ?? false }.keys)
  }

  var inTheRoom: Set<SeatID> {
    Set(chairs.filter { $0.value.fill.map { !$0.remote && $0.place == .room } ?? false }.keys)
  }

  var here: String { "\(meeting)/\(item ?? 0)" }
  var matter: MatterID? { item.flatMap { matters[$0] } }

  /// R20: barred from deciding what is before the meeting, in person or with a body.
  func isBarred(_ person: PersonID, _ seat: SeatID?) -> Bool {
    barred.contains { bar in
      bar.matter == matter && (bar.item ?? here) == here
        && (bar.person == person || (bar.organisation != nil && bar.organisation == organisation(seat)))
    }
  }

  var barredSeats: Set<SeatID> {
    Set(chairs.filter { seat, chair in chair.fill.map { isBarred($0.person, seat) } ?? false }.keys)
  }

  /// R9, R21: who may decide what is before the meeting.
  var deciding: Set<SeatID> { inTheRoom.subtracting(barredSeats) }

  /// R19: declared in the matter and not determined: ever, or for this item where its owner has come back.
  var undetermined: [Told] {
    interests.filter { told in
      guard told.declared.matter == matter, !told.lasting, !told.items.contains(here) else { return false }
      let bodyIsHere = counted.contains { organisation($0) == told.declared.organisation }
      return told.items.isEmpty || people.contains(told.declared.person) || bodyIsHere
    }
  }

  /// Everyone at the meeting, in a seat, beside one, advising, or keeping its record.
  var people: [PersonID] {
    var people = chairs.values.flatMap { chair in
      [chair.fill.flatMap { $0.place == .gone ? nil : $0.person }, chair.waiting?.person].compactMap { $0 }
    }
    people += attendees.filter { $0.value.place != .gone }.map(\.key)
    return people
  }

  /// R23: at the meeting, and neither declared nor denied anything in a matter that somebody bids for.
  var unasked: [PersonID] {
    guard let matter, bidFor.contains(matter), let item else { return [] }
    let declared = interests.filter { $0.declared.matter == matter }.map(\.declared)
    return (people + [clerk].compactMap { $0 }).filter { person in
      if let attendee = attendees[person], !(attendee.items?.contains(item) ?? true) { return false }
      let seat = chairs.first { $0.value.fill.map { $0.person == person && $0.place != .gone } ?? false }?.key
      return nothing[matter]?.contains(person) != true
        && !declared.contains {
          $0.person == person || ($0.organisation != nil && $0.organisation == organisation(seat))
        }
    }
  }

  /// R16: excluded from what is before the meeting, or with an interest in it that nobody has determined.
  func isConflicted(_ seat: SeatID) -> Bool {
    guard item != nil, let person = chairs[seat]?.fill?.person else { return false }
    return isBarred(person, seat)
      || undetermined.contains {
        $0.declared.person == person
          || ($0.declared.organisation != nil && $0.declared.organisation == organisation(seat))
      }
  }

  /// Whoever has an interest, and all who share it with their body.
  func sharing(_ organisation: OrganisationID?, or person: PersonID) -> Set<SeatID> {
    Set(
      chairs.filter { seat, chair in
        chair.fill?.person == person || (organisation != nil && self.organisation(seat) == organisation)
      }.keys)
  }
}
