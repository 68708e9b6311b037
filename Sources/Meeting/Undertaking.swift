import Governance

/// What a proposal, once carried, does by itself (R24a).
package enum Undertaking: Equatable, Sendable, Codable {
  case determine(person: PersonID, effect: Participation, reason: String, lasting: Bool)
  case lift(person: PersonID, matter: MatterID, reason: String)
  case appoint(seat: SeatID)
  case goPrivate(reason: String)
  case deferItem(reason: Words)
  case referItem(reason: Words)
  case approveMinutes(meeting: MeetingID, corrections: [String])

  private enum CodingKeys: String, CodingKey {
    case determine, lift, appoint
    case goPrivate = "private"
    case deferItem = "defer"
    case referItem = "refer"
    case approveMinutes
  }
}

extension Undertaking {
  var need: Need {
    switch self {
    case .appoint: .nothing
    case .determine, .lift, .goPrivate, .deferItem, .referItem, .approveMinutes: .meetingQuorum
    }
  }

  /// The same with its reason in a record apart, and that record, where the reason is not public anyway (R43).
  func keptApart(at record: Int) -> (Undertaking, [Event]) {
    switch self {
    case .deferItem(.open(let reason)):
      (.deferItem(reason: .kept(record: record)), [.particularsKept(.init(text: reason))])
    case .referItem(.open(let reason)):
      (.referItem(reason: .kept(record: record)), [.particularsKept(.init(text: reason))])
    case .determine, .lift, .appoint, .goPrivate, .approveMinutes, .deferItem(.kept), .referItem(.kept): (self, [])
    }
  }

  /// The intent that a carried proposal stands for.
  func intent(_ text: (Words) -> String) -> Intent {
    switch self {
    case .determine(let person, let effect, let reason, let lasting):
      .determine(.person(person), effect, reason: reason, lasting: lasting)
    case .lift(let person, let matter, let reason): .lift(.person(person), matter, reason: reason)
    case .appoint(let seat): .chair(seat)
    case .goPrivate(let reason): .goPrivate(reason: reason)
    case .deferItem(let reason): .deferItem(reason: text(reason))
    case .referItem(let reason): .referItem(reason: text(reason))
    case .approveMinutes(let meeting, let corrections): .approveMinutes(meeting, corrections: corrections)
    }
  }
}
