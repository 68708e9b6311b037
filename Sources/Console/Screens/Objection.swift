import Canvas
import Governance
import Meeting

/// Before another answer takes the place of an objection, which one letter too many would do.
///
/// An objection that was made and withdrawn is minuted; one that was entered by mistake was never made.
struct Objection {
  let seat: SeatID
  let answer: Intent
  let situation: Situation

  private var name: String { situation.person(in: seat) }

  var box: KeyBox {
    KeyBox(
      "\(name) has objected",
      [
        KeyBox.Way(.escape, "The objection stands"),
        KeyBox.Way(.character("w"), "It is withdrawn: the minutes tell both", .act(answer)),
        mistaken,
      ])
  }

  private var mistaken: KeyBox.Way {
    let title = "It was entered by mistake: the minutes tell neither"
    guard let correction else { return KeyBox.Way(.character("e"), title, whyNot: "It is not on record any more.") }
    return KeyBox.Way(.character("e"), title, whyNot: situation.whyNot(correction), .act(correction))
  }

  private var correction: Intent? {
    let entry = situation.sitting?.entries.last { entry in
      if case .objected(let answered) = entry.event { answered.seat == seat } else { false }
    }
    return entry.map { .correct($0.n, reason: "It was entered by mistake.", with: answer) }
  }

  /// The same on plain lines, where the mistake is undone by itself.
  var confirmation: Confirmation {
    Confirmation(
      "An objection",
      "\(name) has objected. Another answer withdraws the objection, and the minutes tell both. If it was entered by mistake, undo it instead.",
      verb: "Withdraw it", .carryOut(.intent(answer)))
  }
}
