import Canvas
import Governance
import Meeting

/// All that can be said of one member’s attendance, as Enter offers it; what cannot be said now says why.
struct MemberChoice {
  let seat: SeatID
  let situation: Situation

  var box: KeyBox {
    let ways = [
      way(" ", comes.title, comes.intent),
      way(
        "p", "Sends apologies", .apologies(seat, reason: nil), .fill(command: "apologies", known: ["Member": seat.text])
      ),
      way("s", "Is represented by a substitute", substitution, substitute),
      way("a", "Is absent without apology", .absent(seat)),
      way("r", "Takes part from elsewhere, not counted", .present(seat, remotely: true)),
      way("o", "Leaves the meeting", .leave(.seat(seat)), .fill(command: "leave", known: ["Who leaves": seat.text])),
      neverHere,
      way("x", "Changes over with whoever waits", .changeover(seat)),
      way("c", "Takes the chair", .chair(seat), .fill(command: "chair", known: ["Who presides": seat.text])),
    ]
    // Of somebody who is here Enter twice says just that, and sends nobody out.
    return KeyBox(situation.person(in: seat), ways, selected: 0)
  }

  private func way(
    _ letter: Character, _ title: String, _ intent: Intent, _ deed: Deed? = nil, at: Instant? = nil
  ) -> KeyBox.Way {
    KeyBox.Way(.character(letter), title, whyNot: whyNot(intent, at ?? situation.now), deed ?? .act(intent))
  }

  private func whyNot(_ intent: Intent, _ at: Instant) -> String? {
    do {
      _ = try situation.session.decide(intent, at: at)
      return nil
    } catch { return situation.affairs.words(for: error).sentence }
  }

  private var comes: (title: String, intent: Intent) {
    switch situation.meeting?.places[seat]?.presence {
    case .left, .withdrawn: ("Comes back", .returnToRoom(.seat(seat)))
    case .expected, .present, .remote, .apologies, .absent, .vacant, nil: ("Is here", .present(seat, remotely: false))
    }
  }

  private var since: Instant? { situation.meeting?.places[seat]?.presence.attending?.since }

  /// The entry is taken back; where later acts rest on it they are gone as they came, and the minutes say what that was.
  private var neverHere: KeyBox.Way {
    let title = "Was never here: entered in error"
    let arrivals = situation.sitting?.entries.filter { $0.event.coming?.filled == seat } ?? []
    guard let since, let arrival = arrivals.last, arrival.occurred == since else {
      return KeyBox.Way(.character("e"), title, whyNot: "Nobody is entered here who came just once.")
    }
    let undo = Intent.undoAct(arrival.act)
    if whyNot(undo, situation.now) == nil { return way("e", title, undo) }
    let known = ["Who leaves": seat.text, Blank.when.label: situation.zone.time(since)]
    return way("e", title, .leave(.seat(seat)), .fill(command: "leave", known: known), at: since)
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
