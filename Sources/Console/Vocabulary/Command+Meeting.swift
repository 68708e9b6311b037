import Governance
import Meeting

extension Command {
  static let meeting: [Command] = [
    Command(
      "meeting", "Set up a meeting", .meeting, usage: "meeting DATE TIME [\"place\"]",
      synonyms: ["new", "schedule", "next", "date", "convene"],
      "Sets up a meeting; it is called by its date.", undoable: false,
      read: { arguments throws(Misspoken) in
        let date = try arguments.date()
        let time = try arguments.time()
        return .intent(
          .setMeeting(date: date, at: arguments.zone.instant(date, time), place: arguments.optionalText()))
      },
      probes: { _ in [.setMeeting(date: CivilDate(daysSince1970: 0), at: Instant(seconds: 0), place: nil)] }),
    Command(
      "agenda", "Put an item on the agenda", .meeting,
      usage: "agenda N \"title\" [for MIN] [private \"reason\"] [matter ID] [minutes MEETING]",
      synonyms: ["item", "business", "add"],
      "Puts an item on the agenda before the meeting opens.",
      read: { arguments throws(Misspoken) in try agendaItem(&arguments) },
      probes: { affairs in
        [.putItem(number: affairs.sitting?.nextNumber ?? 1, title: "…")]
      }),
    Command(
      "standing", "Put the standing business on the agenda", .meeting, usage: "standing",
      synonyms: ["agenda", "usual", "minutes of the last meeting", "matters arising", "carried forward", "report"],
      "Puts on an empty agenda what always opens it; on one with business, what always ends it. Each item is undone by itself.",
      read: { _ in .standing },
      probes: { affairs in
        let isOver = affairs.sitting?.isOver ?? true
        return isOver ? [.putItem(number: 1, title: "…")] : affairs.standingBusiness
      }),
    Command(
      "call", "Call the meeting", .meeting, usage: "call", synonyms: ["start", "roll", "begin", "attendance"],
      "Begins taking attendance.",
      read: { _ in .intent(.call) }, probes: { _ in [.call] }),
    Command(
      "open", "Open the meeting", .meeting, usage: "open", synonyms: ["start", "begin", "quorum"],
      "Opens the meeting, once enough members are here and somebody presides.",
      read: { _ in .intent(.open) }, probes: { _ in [.open] }),
    Command(
      "not-held", "Record that it could not be held", .meeting, usage: "not-held \"reason\"",
      synonyms: ["abandon", "inquorate", "cancel"],
      "Records who came and that no business was done.", undoable: false, asks: true,
      read: { arguments throws(Misspoken) in .intent(.declareNotHeld(reason: try arguments.text("the reason"))) },
      probes: { _ in [.declareNotHeld(reason: "…")] }),
    Command(
      "adjourn", "Adjourn", .meeting, usage: "adjourn [\"reason\"] [until DATE TIME]",
      synonyms: ["break", "pause", "suspend"],
      "Stops the meeting for a while, or until another day; the reason is public.",
      read: { arguments throws(Misspoken) in
        let reason = arguments.optionalText()
        guard arguments.take("until") else { return .intent(.adjourn(reason: reason, until: nil)) }
        let date = try arguments.date()
        return .intent(.adjourn(reason: reason, until: arguments.zone.instant(date, try arguments.time())))
      },
      probes: { _ in [.adjourn(reason: nil, until: nil)] }),
    Command(
      "resume", "Resume the meeting", .meeting, usage: "resume", synonyms: ["continue", "reconvene"],
      "Goes on after an adjournment; on another day attendance is taken afresh.",
      read: { _ in .intent(.resume) }, probes: { _ in [.resume] }),
    Command(
      "close", "Close the meeting", .meeting, usage: "close", synonyms: ["end", "finish"],
      "Ends the meeting; items not reached are carried forward.", undoable: false, asks: true,
      read: { _ in .intent(.close) }, probes: { _ in [.close] }),
    Command(
      "rearrange", "Change the meeting’s time or place", .meeting, usage: "rearrange TIME [\"place\"]",
      synonyms: ["move", "venue", "room", "where", "when", "meeting"],
      "Gives the meeting another time of its day, or another place. For another day record that it was not held.",
      undoable: false,
      read: { arguments throws(Misspoken) in
        .intent(.rearrange(try arguments.time(), place: arguments.optionalText()))
      },
      probes: { _ in TimeOfDay("00:00").map { [.rearrange($0, place: "…")] } ?? [] }),
  ]

  private static func agendaItem(_ arguments: inout Arguments) throws(Misspoken) -> Request {
    let number = try arguments.number("the item’s number")
    let title = try arguments.text("the title")
    var minutes: Int?
    var privately: String?
    var matter: MatterID?
    var approves: MeetingID?
    while !arguments.isAtEnd {
      if arguments.take("for") {
        minutes = try arguments.number("a number of minutes")
      } else if arguments.take("private") {
        privately = try arguments.text("the reason")
      } else if arguments.take("matter") {
        matter = try arguments.id("the matter’s name")
      } else if arguments.take("minutes") {
        approves = try arguments.id("the meeting whose minutes they are")
      } else {
        try arguments.finish()
      }
    }
    return .intent(
      .putItem(
        number: number, title: title, minutes: minutes, privately: privately, matter: matter, approves: approves))
  }
}
