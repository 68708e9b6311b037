import Canvas
import Governance
import Meeting
import Minutes

/// What the room may see of this moment: the display draws nothing else, so that nothing private gets onto it (R43).
struct RoomMoment {
  /// A number the room is to read, and the word for it.
  struct Figure: Equatable {
    enum Mark { case done, neither, failed, none }

    var mark: Mark
    var word: String
    var count: Int
    var role: Role
  }

  /// Where the meeting is: “Item 5”.
  var place = ""
  var title: String
  /// What comes before all else in a small window.
  var lead: Span?
  /// The proposal, or what else is to be read.
  var text = ""
  /// The stage, or the result, in a few words.
  var outcome: Span?
  var figures: [Figure] = []
  var quorum: RoomQuorum?
  var timer: Timer?

  init(title: String, text: String = "") {
    self.title = title
    self.text = text
  }

  /// This moment of whatever meeting there is.
  static func now(_ situation: Situation) -> RoomMoment {
    guard let sitting = situation.sitting else { return RoomMoment(title: "No meeting has been set up") }
    let affairs = situation.affairs
    var moment: RoomMoment
    switch sitting.phase {
    case .scheduled: return RoomMoment(title: "Meeting of \(sitting.date.inWords)", text: begins(sitting, situation))
    case .rollCall: moment = taking(attendanceOf: sitting, affairs)
    case .inSession(.betweenItems): moment = between(sitting)
    case .inSession(.item(let number, let stage)):
      guard let item = sitting.item(number) else { return between(sitting) }
      moment = RoomMoment(item, stage, sitting, affairs)
      if !item.isPrivate { moment.timer = Timer(situation) }
    case .suspended(.inquorate, _):
      let shortfall = affairs.shortfall(affairs.meetingQuorum(sitting))
      moment = RoomMoment(
        title: "Inquorate", text: "\(shortfall). No decision can be taken until the quorum is restored.")
      moment.place = sitting.currentItem.map { "Item \($0.number)" } ?? ""
      if !sitting.isInPrivate { moment.timer = Timer(situation) }
    case .suspended(.adjourned(let reason, let until), _): moment = adjourned(sitting, reason, until, situation)
    case .notHeld(let reason): return RoomMoment(title: "This meeting could not be held", text: reason)
    case .closed: return RoomMoment(title: "The meeting is closed", text: closed(sitting, situation.zone))
    }
    moment.quorum = moment.quorum ?? RoomQuorum(of: sitting, affairs)
    return moment
  }

  private static func begins(_ sitting: Sitting, _ situation: Situation) -> String {
    let place = sitting.place.map { "\n\($0)" } ?? ""
    return "It begins at \(situation.zone.time(sitting.scheduled)).\(place)"
  }

  private static func taking(attendanceOf sitting: Sitting, _ affairs: Affairs) -> RoomMoment {
    let count = affairs.meetingQuorum(sitting)
    var moment = RoomMoment(title: "Meeting of \(sitting.date.inWords)", text: "Attendance is being taken.")
    moment.figures = [
      Figure(mark: .none, word: "Here", count: count.present, role: count.quorate ? .quorumMet : .strong),
      Figure(mark: .none, word: "Needed", count: count.needed, role: .muted),
    ]
    return moment
  }

  private static func between(_ sitting: Sitting) -> RoomMoment {
    guard let next = sitting.items.first(where: { $0.outcome == .unreached }) else {
      return RoomMoment(title: "Between items", text: "Every item has been taken.")
    }
    return RoomMoment(title: "Between items", text: "Next is item \(next.number): \(next.title)")
  }

  /// The reason stays away while the Board is in private, whatever it says.
  private static func adjourned(
    _ sitting: Sitting, _ reason: String?, _ until: Instant?, _ situation: Situation
  ) -> RoomMoment {
    var title = "The meeting is adjourned"
    if let until {
      let (day, time) = (situation.zone.date(until), situation.zone.time(until))
      title += day == situation.today ? " until \(time)" : " until \(day.inWords), \(time)"
    }
    return RoomMoment(title: title, text: sitting.isInPrivate ? "" : reason ?? "")
  }

  private static func closed(_ sitting: Sitting, _ zone: Zone) -> String {
    let count = sitting.decisions.count(where: \.takesReasons)
    let taken = count == 1 ? "1 decision was taken." : "\(count == 0 ? "No" : "\(count)") decisions were taken."
    return (sitting.closedAt.map { "It closed at \(zone.time($0)). " } ?? "") + taken
  }
}
