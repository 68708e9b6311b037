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
      way("e", "Was never here: entered in error", .leave(.seat(seat)), neverHere, at: since),
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

  /// Gone as they came; whatever has been decided with them since says so in the minutes.
  private var neverHere: Deed {
    let time = since.map { situation.zone.time($0) } ?? ""
    return .fill(command: "leave", known: ["Who leaves": seat.text, Blank.when.label: time])
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
