import Governance
import Meeting

extension Roll {
  /// Attendance by class, in the order of the board file; classes with nobody in them are left out.
  func groups(_ drafting: Drafting) -> [MinutesDocument.AttendanceGroup] {
    let narrator = drafting.narrator
    let seats = drafting.affairs.board.seats.map(\.id)
    let present = inOrder(.holder, seats).map { member($0, narrator) }
    let substitutes = substitutes(seats).map { substitute($0, narrator) }
    let remote = inOrder(.remote, seats).map { member($0, narrator) }
    let without = apologised(seats).filter { !filled($0) }
    let covered = apologised(seats).filter(filled)
    let groups: [(String, [String])] = [
      ("Present", present), ("Present as substitutes", substitutes),
      ("Taking part remotely, not counted to the quorum", remote),
      ("In attendance", inAttendance(narrator)),
      ("Apologies", without.map { narrator.holder($0) + (apologies[$0] ?? nil).afterColon }),
      ("Apologies, with a substitute", covered.map { narrator.holder($0) + (apologies[$0] ?? nil).afterColon }),
      ("Entered as present in error", inError.map { wrongly($0, narrator) }),
      ("Absent without apology", seats.filter { absent.contains($0) && !filled($0) }.map(narrator.holder)),
      ("Not yet recorded", unrecorded(drafting, seats).map(narrator.holder)),
      ("Vacant", vacant(drafting, seats).map(narrator.post)),
    ]
    return groups.filter { !$0.1.isEmpty }.map { .init(title: $0.0, people: $0.1) }
  }

  /// Whose apologies stand, in the order given: they did not come themselves.
  func apologised(_ seats: [SeatID]) -> [SeatID] {
    seats.filter { seat in
      apologies[seat] != nil && (filled(seat) ? hasSubstitute(seat) && !holderCame(seat) : !absent.contains(seat))
    }
  }

  /// Those who have filled a seat for its holder.
  func substitutes(_ seats: [SeatID]) -> [Presence] { inOrder(.substitute, seats) }

  private func inOrder(_ kind: Kind, _ seats: [SeatID]) -> [Presence] {
    seats.flatMap { seat in presences.filter { $0.seat == seat && $0.kind == kind && !$0.isInError } }
  }

  /// Who never came, and was entered by a slip on which later acts depend.
  private var inError: [Presence] { presences.filter(\.isInError) }

  private func filled(_ seat: SeatID) -> Bool {
    presences.contains { $0.seat == seat && $0.kind != .waiting && !$0.isInError }
  }
  private func hasSubstitute(_ seat: SeatID) -> Bool {
    presences.contains { $0.seat == seat && $0.kind == .substitute && !$0.isInError }
  }
  private func holderCame(_ seat: SeatID) -> Bool {
    presences.contains { $0.seat == seat && ($0.kind == .holder || $0.kind == .remote) && !$0.isInError }
  }

  /// A seat of which nothing is recorded once the meeting is over was vacant: closing marks everyone else absent (R4).
  private func untold(_ seats: [SeatID]) -> [SeatID] {
    seats.filter { seat in
      !filled(seat) && apologies[seat] == nil && !absent.contains(seat) && !inError.contains { $0.seat == seat }
    }
  }

  private func vacant(_ drafting: Drafting, _ seats: [SeatID]) -> [SeatID] {
    untold(seats).filter { drafting.sitting.isOver || drafting.sitting.places[$0]?.presence == .vacant }
  }

  private func unrecorded(_ drafting: Drafting, _ seats: [SeatID]) -> [SeatID] {
    untold(seats).filter { !drafting.sitting.isOver && drafting.sitting.places[$0]?.presence != .vacant }
  }

  private func member(_ presence: Presence, _ narrator: Narrator) -> String {
    let post = presence.seat.map { ", \(narrator.post($0))" } ?? ""
    return narrator.name(presence.person) + post + times(presence, narrator)
  }

  private func substitute(_ presence: Presence, _ narrator: Narrator) -> String {
    let whom = presence.seat.map { ", for \(narrator.holder($0))" } ?? ""
    return narrator.name(presence.person) + whom + times(presence, narrator)
  }

  private func wrongly(_ presence: Presence, _ narrator: Narrator) -> String {
    presence.kind == .substitute ? substitute(presence, narrator) : member(presence, narrator)
  }

  private func inAttendance(_ narrator: Narrator) -> [String] {
    var lines = presences.filter { $0.kind == .waiting }.map { presence in
      "\(narrator.full(presence.person, presence.seat)), while another filled the seat" + times(presence, narrator)
    }
    lines += presences.filter { $0.kind == .adviser }.map { presence in
      let which = (items[presence.person] ?? nil).map { ", for \(itemsInWords($0))" } ?? ", throughout"
      return narrator.adviser(presence.person) + which + times(presence, narrator)
    }
    return lines
      + clerks.uniqued().map { clerk in
        let when = clerk == clerks.last ? "" : clerk == clerks.first ? " at first" : " for a time"
        return "\(narrator.full(clerk)), clerk\(when)"
      }
  }

  private func times(_ presence: Presence, _ narrator: Narrator) -> String {
    let told = wasThereAtTheOpening(presence) ? presence.moves.dropFirst() : presence.moves[...]
    let moves = told.map { "\($0.what.rawValue) \(narrator.moment($0.at))" }
    return moves.isEmpty ? "" : ": " + moves.joined(separator: ", ")
  }

  /// Whoever came before the opening and stayed for it is told by being listed (R4): a time is that of a later coming.
  private func wasThereAtTheOpening(_ presence: Presence) -> Bool {
    guard let first = presence.moves.first, first.what.comes, first.isBeforeOpening else { return false }
    let before = presences.filter { $0.person == presence.person }.flatMap(\.moves).filter(\.isBeforeOpening)
    // Where the time of another coming follows, or of taking the seat again, one misses that of the first.
    let next = presence.moves.dropFirst().first?.what
    return before.count == 1 && next?.comes != true && next != .tookSeat
  }
}

extension Roll.Presence {
  /// Gone as soon as they came: that is how the record says that somebody was never there.
  var isInError: Bool {
    guard seat != nil, kind != .waiting, moves.count == 2, moves[1].what == .left else { return false }
    return moves[1].at.minute == moves[0].at.minute
  }
}
