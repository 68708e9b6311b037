import Canvas
import Governance
import Meeting

/// All that can be said of one member’s attendance, as Enter offers it; what cannot be said now says why.
struct MemberChoice {
  let seat: SeatID
  let situation: Situation

  var box: KeyBox {
    let ways = [
      apologies,
      way("s", "Is represented by a substitute", substitution, substitute),
      way("a", "Is absent without apology", .absent(seat)),
      way("r", "Takes part from elsewhere, not counted", .present(seat, remotely: true)),
      earlier,
      neverHere,
      way("x", "Member and substitute change places", .changeover(seat)),
      way("c", "Takes the chair", .chair(seat), .fill(command: "chair", known: ["Who presides": seat.text])),
    ]
    return KeyBox(situation.person(in: seat), stays + [now] + ways + name)
  }

  /// Enter, which one presses once too often, sends nobody out, and brings nobody in who was said not to come.
  private var stays: [KeyBox.Way] {
    let how: String
    switch presence {
    case .present(let occupant): how = "here since \(situation.zone.time(occupant.since))"
    case .apologies: how = "apologies given"
    case .absent: how = "absent without apology"
    case .expected, .withdrawn, .remote, .left, .vacant, nil: return []
    }
    return [KeyBox.Way(.escape, "Stays as it is: \(how)")]
  }

  private func way(
    _ letter: Character, _ title: String, _ intent: Intent, _ deed: Deed? = nil, at: Instant? = nil
  ) -> KeyBox.Way {
    KeyBox.Way(.character(letter), title, whyNot: situation.whyNot(intent, at: at), deed ?? .act(intent))
  }

  private var presence: Presence? { situation.meeting?.places[seat]?.presence }

  /// What Space says, here as on the screen.
  private var now: KeyBox.Way {
    switch presence {
    case .left, .withdrawn: way(" ", "Comes back", .returnToRoom(.seat(seat)))
    case .present: way(" ", "Leaves the meeting", .leave(.seat(seat)), leaving)
    case .remote(let occupant) where occupant.isSubstitute:
      way(" ", "Leaves the meeting", .leave(.seat(seat)), leaving)
    case .remote, .expected, .apologies, .absent, .vacant, nil: way(" ", "Is here", .present(seat, remotely: false))
    }
  }

  /// The same, some time ago.
  private var earlier: KeyBox.Way {
    switch presence {
    case .left, .withdrawn:
      way(
        "o", "Came back earlier, at a time", .returnToRoom(.seat(seat)),
        .fill(command: "return", known: ["Who comes back": seat.text]))
    case .present, .remote: way("o", "Left earlier, at a time", .leave(.seat(seat)), leaving)
    case .expected, .apologies, .absent, .vacant, nil:
      way(
        "o", "Came earlier, at a time", .present(seat, remotely: false),
        .fill(command: "present", known: ["Member": seat.text]))
    }
  }

  private var leaving: Deed { .fill(command: "leave", known: ["Who leaves": seat.text]) }

  /// Of somebody who was entered at this meeting.
  private var name: [KeyBox.Way] {
    let place = situation.meeting?.places[seat]
    let new = [place?.presence.occupant, place?.waiting].compactMap { $0?.person }.filter {
      situation.affairs.wording(of: $0.record) != nil
    }
    return new.prefix(1).map {
      KeyBox.Way(.character("n"), "Is spelt otherwise: puts the name right", .putRight($0.record))
    }
  }

  /// What is given already is put right: a reason is misspelt, or comes later.
  private var apologies: KeyBox.Way {
    guard let given else { return way("p", apologises, .apologies(seat, reason: nil), apologise) }
    let title = given.hasReason ? "Puts the reason for the apologies right" : "Gives a reason for the apologies"
    return KeyBox.Way(.character("p"), title, apologise)
  }

  var apologise: Deed {
    given.map { .putRight($0.record) } ?? .fill(command: "apologies", known: ["Member": seat.text])
  }

  /// The record of the apologies that stand for the seat.
  private var given: (record: Int, hasReason: Bool)? {
    guard let apologies = situation.meeting?.places[seat]?.apologies else { return nil }
    return excused.map { ($0.n, apologies.reason != nil) }
  }

  /// Of somebody whose seat a substitute fills the holder is named: the apologies are the holder’s.
  private var apologises: String {
    guard presence?.occupant?.isSubstitute == true, let holder = situation.affairs.holders[seat] else {
      return "Sends apologies"
    }
    return "\(surnameFirst(situation.affairs.name(holder))) sends apologies"
  }

  private var since: Instant? { presence?.attending?.since }

  /// The entry is taken back; where later acts rest on it they are gone as they came, and the minutes say what that was.
  private var neverHere: KeyBox.Way {
    let title = "Was never here: entered in error"
    let arrivals = situation.sitting?.entries.filter { $0.event.coming?.filled == seat } ?? []
    if let excuse = excuse { return way("e", excuse.title, .undoAct(excuse.act)) }
    guard let since else { return KeyBox.Way(.character("e"), title, whyNot: "Nobody is entered here.") }
    guard let arrival = arrivals.last, arrival.occurred == since else {
      return KeyBox.Way(
        .character("e"), title,
        whyNot: "Whoever sits here came, went and came again. \(situation.key("history")) undoes any of it.")
    }
    let undo = Intent.undoAct(arrival.act)
    if situation.whyNot(undo) == nil { return way("e", title, undo) }
    let known = ["Who leaves": seat.text, Blank.when.label: situation.zone.time(since)]
    return way("e", title, .leave(.seat(seat)), .fill(command: "leave", known: known), at: since)
  }

  /// The act by which the member is absent or has sent apologies, and what taking it back is called.
  private var excuse: (title: String, act: Int)? {
    let title: String
    switch presence {
    case .absent: title = "Not absent after all: entered in error"
    case .apologies: title = "No apologies after all: entered in error"
    case .expected, .present, .withdrawn, .remote, .left, .vacant, nil: return nil
    }
    return excused.map { (title, $0.act) }
  }

  /// What was last said of the member’s not coming.
  private var excused: Entry? {
    situation.sitting?.entries.last { entry in
      if case .markedAbsent(let named) = entry.event { return named.seat == seat }
      if case .apologiesGiven(let given) = entry.event { return given.seat == seat }
      return false
    }
  }

  private var organisation: OrganisationID? { situation.board.seat(seat)?.organisation }

  /// Somebody’s whose name is not known yet.
  private var substitution: Intent {
    .substitute(seat, .named("…", new: true), of: organisation ?? OrganisationID(""))
  }

  var substitute: Deed {
    .fill(command: "substitute", known: ["For": seat.text, "Organisation": organisation?.text ?? ""])
  }
}
