import Governance
import Meeting

extension Witness {
  /// Hears one more record.
  mutating func hear(_ entry: Entry) {
    switch entry.event {
    case .established(let established):
      board = established.board
      for holding in established.holders { holders[holding.seat] = holding.person }
    case .holderRecorded(let holding):
      holders[holding.seat] = holding.person
      if !over, chairs[holding.seat]?.excuse == .vacant { chairs[holding.seat]?.excuse = .unknown }
    case .seatVacated(let named):
      holders[named.seat] = nil
      if !over, chairs[named.seat] != nil { chairs[named.seat] = Chair(excuse: .vacant) }
    case .termsAdopted(let adopted): board = adopted.board
    case .meetingSet(let set): begin(set)
    case .itemPut(let put): matters[put.item] = put.matter ?? MatterID("\(meeting)/\(put.item)")
    case .urgentItemAdded(let added): matters[added.item] = MatterID("\(meeting)/\(added.item)")
    case .opened(let named):
      opened = true
      presiding = named.presiding
    case .notHeld, .closed: over = true
    case .adjourned: adjourned = true
    case .resumed(let resumed): resume(resumed)
    case .quorumLost: inquorate = true
    case .quorumRestored: inquorate = false
    case .itemTaken(let named):
      item = named.item
      open = nil
    case .clerkNamed(let cited): clerk = cited.person
    case .adviserAdmitted(let admitted): attendees[admitted.person] = Attendee(items: admitted.items)
    case .arrived(let arrived):
      seat(
        Fill(person: arrived.person, substitute: false, remote: arrived.remotely), arrived.seat, arrived.inAttendance)
    case .substituteSeated(let seated):
      seat(Fill(person: seated.person, substitute: true), seated.seat, seated.inAttendance)
    case .apologiesGiven(let given): chairs[given.seat]?.excuse = .apologies
    case .markedAbsent(let named): chairs[named.seat]?.excuse = .absent
    case .changedOver(let named): changeOver(named.seat)
    case .left(let moved):
      // R3: who waits to take a seat over counts for nobody, and empties no seat by going.
      if let seat = moved.seat, chairs[seat]?.waiting?.person != moved.person {
        departures.append((seat, entry.occurred, entry.n))
      }
      go(moved, .gone)
    case .withdrew(let moved): go(moved, .out)
    case .returned(let moved), .readmitted(let moved):
      if let seat = moved.seat { chairs[seat]?.fill?.place = .room } else { attendees[moved.person]?.place = .room }
    case .chairAppointed(let appointed):
      presiding = appointed.seat
      if let standing = appointed.standing { keep(standing, entry, needsQuorum: false) }
    case .chairResumed(let named): presiding = named.seat
    case .chairVacated: presiding = nil
    case .interestDeclared, .biddersNamed, .nothingDeclared, .interestDetermined, .exclusionLifted: hearInterest(entry)
    case .proposalPut, .proposalAmended, .proposalWithdrawn, .proposalFell, .agreed, .stoodAside, .objected,
      .consensusClosed, .moderationAgreed, .voted, .castingVoteGiven, .findingReceived:
      answer(entry.event)
    case .decided(let decided):
      keep(decided.standing, entry)
      open = nil
    case .itemDeferred(let disposed), .itemReferred(let disposed):
      keep(disposed.standing, entry)
      open = nil
    case .heldInPrivate(let held): keep(held.standing, entry)
    case .minutesApproved(let minutes):
      keep(minutes.standing, entry)
      approved[minutes.minutes] = meeting
    case .personNamed, .particularsKept, .keyEnrolled, .meetingRearranged, .rollCalled, .witnessNamed,
      .itemCarriedForward, .heldInPublic,
      .noted,
      .summarised, .reworded, .actionAgreed, .actionDone, .paperTabled, .decisionFlagged, .resultDeclared,
      .reasonsGiven,
      .alternativesGiven, .decisionRescinded, .decisionDoubted, .doubtEnded, .minutesSigned, .minutesSignedOnPaper,
      .reported, .undone,
      .redone, .unknown:
      break
    }
  }

  private mutating func begin(_ set: MeetingSet) {
    meeting = set.id
    (opened, over, adjourned, inquorate) = (false, false, false, false)
    (item, presiding, clerk, open) = (nil, nil, nil, nil)
    (matters, attendees, taken, departures) = ([:], [:], [], [])
    chairs = [:]
    for seat in board.seats { chairs[seat.id] = Chair(excuse: holders[seat.id] == nil ? .vacant : .unknown) }
  }

  /// On another day everyone has to come again.
  private mutating func resume(_ resumed: Resumed) {
    adjourned = false
    inquorate = false
    guard resumed.afresh else { return }
    for (seat, chair) in chairs where chair.excuse != .vacant { chairs[seat] = Chair() }
    attendees = [:]
    presiding = nil
  }

  private mutating func seat(_ fill: Fill, _ seat: SeatID, _ waits: Bool) {
    guard !waits else {
      chairs[seat]?.waiting = fill
      return
    }
    if fill.remote, inTheRoom.contains(seat) { leaveProposal(seat) }
    if chairs[seat]?.waiting?.person == fill.person { chairs[seat]?.waiting = nil }
    chairs[seat]?.fill = fill
  }

  private mutating func changeOver(_ seat: SeatID) {
    guard let chair = chairs[seat], var incoming = chair.waiting else { return }
    incoming.place = .room
    chairs[seat]?.fill = incoming
    chairs[seat]?.waiting = chair.fill.flatMap { $0.place == .gone || $0.remote ? nil : $0 }
  }

  private mutating func go(_ moved: Moved, _ place: Whereabouts) {
    guard let seat = moved.seat else {
      attendees[moved.person]?.place = place
      return
    }
    if chairs[seat]?.waiting?.person == moved.person {
      chairs[seat]?.waiting = nil
    } else {
      chairs[seat]?.fill?.place = place
      if place == .gone { leaveProposal(seat) }
    }
  }

  /// R7: gone before answering.
  private mutating func leaveProposal(_ seat: SeatID) {
    guard let open, open.electorate.contains(seat) else { return }
    let answered = open.process == nil ? open.answered.contains(seat) : open.votes[seat] != nil
    let adopted = open.finding && open.answered.contains(seat)
    if !answered, !adopted { self.open?.gone.insert(seat) }
  }

  private mutating func hearInterest(_ entry: Entry) {
    if case .interestDeclared(let declared) = entry.event {
      interests.append(Told(declared: declared, record: entry.n))
    }
    if case .biddersNamed(let named) = entry.event, let matter = matters[named.item] {
      bidFor.insert(matter)
      nothing[matter] = nil
    }
    if case .nothingDeclared(let denied) = entry.event { nothing[denied.matter, default: []].insert(denied.person) }
    if case .exclusionLifted(let lifted) = entry.event {
      barred.removeAll { $0.person == lifted.person && $0.matter == lifted.matter }
      keep(lifted.standing, entry)
    }
    if case .interestDetermined(let determined) = entry.event {
      for index in interests.indices where determined.interests.contains(interests[index].record) {
        if determined.lasting { interests[index].lasting = true } else { interests[index].items.insert(here) }
      }
      if determined.effect != .fullPart {
        barred.append(
          Barred(
            person: determined.person, organisation: determined.organisation, matter: determined.matter,
            item: determined.lasting ? nil : here))
      }
      keep(determined.standing, entry)
    }
  }

  private mutating func keep(_ standing: DecisionStanding, _ entry: Entry, needsQuorum: Bool = true) {
    taken.append(Taken(standing: standing, record: entry.n, at: entry.occurred, needsQuorum: needsQuorum))
  }
}
