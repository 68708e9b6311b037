import Governance

/// What records about the agenda, the phase and the chair change.
extension Affairs {
  mutating func insert(_ put: ItemPut) {
    guard let meeting = sitting?.id else { return }
    sitting?.insert(
      Item(
        number: put.item, title: put.title, minutes: put.minutes, proposedPrivate: put.privately,
        matter: put.matter ?? MatterID("\(meeting)/\(put.item)"), approves: put.approves))
  }

  mutating func insert(_ added: UrgentItemAdded) {
    guard let meeting = sitting?.id else { return }
    sitting?.insert(
      Item(number: added.item, title: added.title, matter: MatterID("\(meeting)/\(added.item)"), urgent: added.reason))
  }

  /// An item that the Board takes in private stays so when the meeting comes back to it, until it is taken in public (R43).
  mutating func take(_ number: Int, _ at: Instant) {
    sitting?.change(number) { item in
      item.takenAt = item.takenAt ?? at
      item.outcome = .taken
    }
    sitting?.enter(.item(number, .open))
    sitting?.lender = nil
  }

  mutating func goPrivate(_ held: HeldInPrivate, _ at: Instant) {
    sitting?.change(held.item) { item in
      item.privateReason = held.reason
      item.wasPrivate = held.reason
    }
    keep(held.standing, .privacy(held), at, item: held.item)
  }

  mutating func open(_ opened: Opened, _ at: Instant) {
    guard let occupant = sitting?.places[opened.presiding]?.presence.occupant else { return }
    sitting?.presiding = Presiding(seat: opened.presiding, person: occupant.person, since: at)
    sitting?.openedAt = at
    sitting?.phase = .inSession(.betweenItems)
  }

  /// On another day everyone is expected anew, and whoever presided has to come again.
  mutating func resume(_ resumed: Resumed) {
    sitting?.goOn()
    guard resumed.afresh, let places = sitting?.places else { return }
    for (seat, place) in places where place.presence != .vacant {
      sitting?.places[seat] = Place(seat: seat, presence: .expected)
    }
    sitting?.attendees = []
    sitting?.clerksOut = []
    sitting?.presiding = nil
    sitting?.lender = nil
  }

  mutating func appoint(_ appointed: ChairAppointed, _ at: Instant) {
    if appointed.item == nil {
      sitting?.lender = nil
    } else if let presiding = sitting?.presiding, sitting?.lender == nil {
      sitting?.lender = presiding
    }
    sitting?.presiding = Presiding(seat: appointed.seat, person: appointed.person, since: at)
    if let standing = appointed.standing {
      keep(standing, .appointment(appointed), at, item: sitting?.currentItem?.number)
    }
  }

  mutating func takeBackTheChair(_ seat: SeatID, _ at: Instant) {
    guard let occupant = sitting?.places[seat]?.presence.occupant else { return }
    sitting?.presiding = Presiding(seat: seat, person: occupant.person, since: at)
    sitting?.lender = nil
  }
}

extension Sitting {
  mutating func insert(_ item: Item) {
    items.append(item)
    items.sort { $0.number < $1.number }
  }

  mutating func change(_ number: Int, _ edit: (inout Item) -> Void) {
    guard let index = items.firstIndex(where: { $0.number == number }) else { return }
    edit(&items[index])
  }

  mutating func changeCurrent(_ edit: (inout Item) -> Void) {
    guard let number = currentItem?.number else { return }
    change(number, edit)
  }

  /// Goes to other business, in whatever phase the meeting is.
  mutating func enter(_ business: Business) {
    switch phase {
    case .inSession: phase = .inSession(business)
    case .suspended(let why, _): phase = .suspended(why, business)
    case .scheduled, .rollCall, .notHeld, .closed: break
    }
  }

  mutating func setStage(_ stage: Stage) {
    guard case .item(let number, _) = business else { return }
    enter(.item(number, stage))
  }

  mutating func suspend(_ why: Suspension) {
    guard let business else { return }
    phase = .suspended(why, business)
  }

  mutating func goOn() {
    guard let business else { return }
    phase = .inSession(business)
  }

  mutating func end(as phase: Phase, _ at: Instant) {
    self.phase = phase
    closedAt = at
  }
}
