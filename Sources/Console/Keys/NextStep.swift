import Canvas
import Governance
import Meeting
import Minutes

/// The next sensible step: the one true sentence of the footer, and what Enter does about it.
struct NextStep {
  /// Its sentences come in the order of their weight: where there is little room the last are left out.
  var sentence: String
  /// What Enter is called; nil when the next step is somebody else's.
  var label: String?
  var deed: Deed?

  init(_ sentence: String, _ label: String? = nil, _ deed: Deed? = nil) {
    self.sentence = sentence
    self.label = label
    self.deed = deed
  }

  /// What comes next at this meeting.
  static func at(_ situation: Situation) -> NextStep {
    if let why = situation.whyReadOnly {
      return NextStep("You can only read here: ↑ ↓ show each item. Esc goes back. \(why.asSentence)")
    }
    guard let sitting = situation.sitting else { return setUp("No meeting has been set up.") }
    switch sitting.phase {
    case .scheduled: return scheduled(sitting, situation)
    case .rollCall: return rollCall(sitting, situation)
    case .inSession(let business): return business.nextStep(sitting, situation)
    case .suspended(.adjourned, _):
      return resuming(situation)
    case .suspended(.inquorate, _):
      return NextStep(
        "Inquorate: wait, seat a substitute (\(situation.key("attendance", on: .desk))), adjourn (\(situation.key("adjourn", on: .desk))) or close (\(situation.key("close", on: .desk))).",
        "Attendance", .go(.attendance))
    case .notHeld, .closed: return over(sitting, situation)
    }
  }

  /// Before the time that was said for it one is asked: those who come by then would miss it.
  private static func resuming(_ situation: Situation) -> NextStep {
    let sentence = "The meeting is adjourned. Press Enter to go on with it."
    guard case .suspended(.adjourned(_, let until?), _) = situation.sitting?.phase,
      situation.now.minute < until.minute
    else { return NextStep(sentence, "Resume", .act(.resume)) }
    let (said, now) = (situation.zone.time(until), situation.zone.time(situation.now))
    let day = situation.zone.date(until)
    let on = day == situation.today ? "" : " on \(day.inWords)"
    return NextStep(
      sentence, "Resume",
      .confirm(
        Confirmation(
          "Resume the meeting",
          "It was adjourned until \(said)\(on), and it is \(now). Whoever comes back by then misses what is done before.",
          verb: "Resume it now", .carryOut(.intent(.resume)))))
  }

  private static func setUp(_ first: String) -> NextStep {
    NextStep("\(first) Press Enter to set one up.", "Set up a meeting", .fill(command: "meeting"))
  }

  private static func over(_ sitting: Sitting, _ situation: Situation) -> NextStep {
    if case .notHeld = sitting.phase { return setUp("This meeting could not be held.") }
    if let item = sitting.items.first(where: \.lacksSummary) {
      return NextStep(
        "The meeting is closed. Item \(item.number) has no public summary yet. Press Enter to write it.",
        "Public summary", .fill(command: "summary"))
    }
    let (minutes, note) = (situation.key("minutes"), situation.key("notes", on: .desk))
    return NextStep(
      situation.affairs.whatIsMissing(from: sitting).isEmpty
        ? "\(minutes): the draft minutes. Enter: the next meeting. \(note): another note."
        : "\(minutes): the minutes, and what they lack. Enter: the next meeting. \(note): another note.",
      "Set up the next meeting", .fill(command: "meeting"))
  }

  private static func scheduled(_ sitting: Sitting, _ situation: Situation) -> NextStep {
    if sitting.items.isEmpty {
      return NextStep(
        "Press Enter to put an item on the agenda, or \(situation.key("standing", on: .desk)) for the usual items.",
        "Put an item",
        .fill(command: "agenda"))
    }
    let another = "\(situation.key("agenda", on: .desk)) puts another item"
    let ending =
      situation.affairs.standingBusiness.isEmpty
      ? "" : ", \(situation.key("standing", on: .desk)) what comes last"
    guard sitting.date == situation.today else {
      let days = "It is set for \(sitting.date.inWords), and today is \(situation.today.inWords)."
      let harmless = situation.isPractice ? " In this practice there is no harm in that." : ""
      return NextStep(
        "\(another)\(ending). Enter calls it now; it is set for \(sitting.date.inWords).", "Call the meeting",
        .confirm(
          Confirmation(
            "Call the meeting", "\(days) Called now, it is held today, and its minutes say so.\(harmless)",
            verb: "Call it now",
            .carryOut(.intent(.call)))))
    }
    return NextStep(
      "Press Enter to call the meeting. \(another)\(ending).",
      "Call the meeting", .act(.call))
  }

  private static func rollCall(_ sitting: Sitting, _ situation: Situation) -> NextStep {
    let affairs = situation.affairs
    let count = affairs.meetingQuorum(sitting)
    if count.present == 0 {
      return NextStep("Press Enter to say who is here.", "Attendance", .go(.attendance))
    }
    guard count.quorate else {
      return NextStep("Not quorate yet. Press Enter to say who else is here.", "Attendance", .go(.attendance))
    }
    guard affairs.chairIsInTheRoom(sitting) || sitting.presiding != nil else {
      return NextStep(
        "The Chair is not here. Press Enter to appoint a Chairman.", "Appoint a Chairman", .fill(command: "chair"))
    }
    let chair = affairs.chairIsInTheRoom(sitting) ? affairs.board.terms.chairSeat : sitting.presiding?.seat
    let presides = chair.map { " \(situation.person(in: $0)) presides." } ?? ""
    let further = "\(presides) \(situation.key("attendance", on: .desk)) goes back to attendance."
    // Of another day one was asked before calling it.
    guard situation.today == sitting.date, situation.now.minute < sitting.scheduled.minute else {
      return NextStep("Quorate: press Enter to open it.\(further)", "Open the meeting", .act(.open))
    }
    let (called, now) = (situation.zone.time(sitting.scheduled), situation.zone.time(situation.now))
    return NextStep(
      "Quorate, and early: called for \(called). Press Enter to open it.\(further)", "Open the meeting",
      .confirm(
        Confirmation(
          "Open the meeting",
          "It was called for \(called), and it is \(now). Whoever comes by \(called) misses what is done before.",
          verb: "Open it now", .carryOut(.intent(.open)))))
  }
}
