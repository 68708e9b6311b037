import Canvas
import Governance
import Meeting
import Testing

@testable import Console

@Suite struct `The item’s timer` {
  /// What it says at a time, after lines that follow “@14:42 item 5”, for which 15 minutes are allotted.
  struct Row: CustomTestStringConvertible, Sendable {
    var then = ""
    var at: String
    var says: String?

    var testDescription: String { "\(then) at \(at): \(says ?? "nothing")" }
  }

  static let rows = [
    Row(at: "14:42:00", says: "15:00 left"), Row(at: "14:42:59", says: "14:01 left"),
    Row(at: "14:57:00", says: "0:00 left"), Row(at: "14:57:12", says: "0:12 over"),
    Row(then: "@14:45 adjourn \"For tea.\"", at: "14:55:00", says: "12:00 left, stopped"),
    Row(then: "@14:45 adjourn \"For tea.\"\n@14:55 resume", at: "14:56:00", says: "11:00 left"),
    Row(then: "@14:45 \(out)", at: "14:50:00", says: "12:00 left, stopped"),
    Row(then: "@14:45 \(out)\n@14:50 \(back)", at: "14:51:00", says: "11:00 left"),
    Row(
      then: "@14:45 \(out)\n@14:46 adjourn\n@14:50 \(back)\n@14:55 resume", at: "14:56:00",
      says: "11:00 left"),
    // What another item takes is not this one's.
    Row(then: "@14:45 item 8\n@14:55 item 5", at: "14:56:00", says: "11:00 left"),
    Row(then: "@14:45 item 8\n@14:46 undo", at: "14:47:00", says: "10:00 left"),
    Row(then: "@14:45 add-item \"Ice\" urgent \"It froze.\"\n@14:46 item 9", at: "14:47:00", says: nil),
    Row(then: "@14:45 close", at: "14:46:00", says: nil),
  ]

  private static let three = ["cabinet-member", "chief-operating-officer", "public-health"]
  private static let out = three.map { "leave \($0)" }.joined(separator: "\n")
  private static let back = three.map { "return \($0)" }.joined(separator: "\n")

  private static func sample(_ then: String) throws -> Sample {
    var sample = try Sample.script(before: "@14:43 note")
    try sample.run(then)
    return sample
  }

  private static func situation(_ sample: Sample, at time: String, _ kept: Timekeeping? = nil) throws -> Situation {
    let parts = time.split(separator: ":").compactMap { Int($0) }
    let day = try #require(CivilDate(year: 2014, month: 11, day: 12))
    let minute = Zone().instant(day, try #require(TimeOfDay(hour: parts[0], minute: parts[1])))
    return Situation(
      session: sample.session, now: Instant(seconds: minute.seconds + parts[2]), saved: sample.session.next,
      timekeeping: kept)
  }

  @Test(arguments: rows) func `counts the item's own minutes, while the meeting sits`(row: Row) throws {
    let situation = try Self.situation(try Self.sample(row.then), at: row.at)
    #expect(Timer(situation)?.words() == row.says)
  }

  @Test func `is paused, started again, given more and set back`() throws {
    let sample = try Self.sample("")
    var kept: Timekeeping?
    for (choice, at, then, says) in [
      (TimerChoice.pause, "14:45:00", "14:50:00", "12:00 left, paused"),
      (.fiveMore, "14:50:00", "14:51:00", "17:00 left, paused"),
      (.start, "14:52:00", "14:53:30", "15:30 left"),
      (.oneMore, "14:53:30", "14:53:30", "16:30 left"),
      (.pause, "14:54:30", "14:59:00", "15:30 left, paused"),
      (.asOnAgenda, "14:59:00", "14:59:00", "2:00 over"),
      (.oneMore, "14:59:00", "14:59:00", "1:00 over"),
      (.fiveMore, "14:59:00", "14:59:00", "4:00 left"),
      (.fromTheBeginning, "14:59:00", "15:00:00", "20:00 left"),
      (.pause, "15:00:00", "15:00:00", "20:00 left, paused"),
      (.fromTheBeginning, "15:05:00", "15:05:01", "20:59 left"),
    ] {
      kept = choice.timekeeping(try Self.situation(sample, at: at, kept))
      #expect(Timer(try Self.situation(sample, at: then, kept))?.words() == says, "\(choice) at \(at)")
    }
  }

  @Test func `begins where an item without minutes is given some`() throws {
    let sample = try Self.sample("@14:45 add-item \"Ice\" urgent \"It froze.\"\n@14:46 item 9")
    let before = try Self.situation(sample, at: "14:50:00")
    let kept = TimerChoice.fiveMore.timekeeping(before)
    #expect(Timer(try Self.situation(sample, at: "14:51:00", kept))?.words() == "4:00 left")
    // And is that item's alone.
    let other = try Self.sample("")
    #expect(Timer(try Self.situation(other, at: "14:51:00", kept))?.words() == "6:00 left")
  }

  @Test func `stands still with the meeting, however it is kept`() throws {
    let (at, later) = ("14:45:00", "14:55:00")
    let kept = TimerChoice.fiveMore.timekeeping(try Self.situation(try Self.sample(""), at: at))
    let adjourned = try Self.sample("@14:45 adjourn")
    #expect(Timer(try Self.situation(adjourned, at: later, kept))?.words() == "17:00 left, stopped")
    #expect(!Console(home: .desk).showsSeconds(try Self.situation(adjourned, at: later, kept)))
    #expect(Console(home: .desk).showsSeconds(try Self.situation(try Self.sample(""), at: later, kept)))
  }

  @Test func `is shared as a text, and any other text is as none`() {
    let kept = Timekeeping(meeting: "2014-11-12", item: 5, allotted: 900, uncounted: 60, held: 12)
    let running = Timekeeping(meeting: "2014-11-12", item: 5, allotted: 900)
    for timekeeping in [kept, running] { #expect(Timekeeping(text: timekeeping.text) == timekeeping) }
    for line in kept.text.split(separator: "\n").dropLast() {
      #expect(Timekeeping(text: kept.text.replacing("\(line)\n", with: "")) == nil, "without \(line)")
    }
    for text in [
      "", "\u{0}", "{}", kept.text + "held", kept.text.replacing("900", with: "-900"),
      kept.text.replacing("900", with: "99999999999999999999"), kept.text.replacing("held 12", with: "held x"),
    ] {
      #expect(Timekeeping(text: text) == nil, "\(text)")
    }
  }
}

@Suite struct `The timer's key` {
  private func player() throws -> Player { Player(try Sample.script(before: "@14:43 note")) }

  @Test func `opens its choices at once, and each does what it says`() throws {
    var player = try player()
    player.press(.character("t"))
    #expect(player.canvas.text.contains("Item 5 · 14:30 left of 15"))
    #expect(player.canvas.text.contains("5   Five minutes more"))
    player.press(.character("5"))
    #expect(player.console.overlay == nil)
    #expect(player.canvas.text.contains("Item 5: 19:30 left."))
    player.press(.character("t"), .character("p"))
    #expect(player.canvas.text.contains("19:30 left, paused"))
    player.press(.character("t"))
    #expect(player.canvas.text.contains("s   Start it again"))
    #expect(!player.canvas.text.contains("Pause it"))
    player.press(.down, .down, .down, .down, .enter)
    #expect(player.canvas.text.contains("14:30 left"))
    #expect(player.acts == 0)
  }

  @Test func `says why not`() throws {
    var player = try player()
    player.press(.character("t"), .character("a"))
    #expect(player.canvas.text.contains("Not possible: It is as on the agenda."))
    var none = Player(try Sample.script(before: "@14:02 item 1"))
    none.press(.character("t"))
    #expect(none.canvas.text.contains("Not possible: No item is before the meeting."))
    #expect(none.console.overlay == nil)
  }

  @Test(arguments: [false, true]) func `time that is up is said once, and rings where that is wanted`(rings: Bool)
    throws
  {
    var player = try player()
    player.console.ringsBell = rings
    for seconds in [30, 899] {
      player.sample.wait = seconds
      player.receive(.clock)
    }
    #expect(!player.canvas.text.contains("is up"))
    player.sample.wait = 900
    player.receive(.clock)
    #expect(player.canvas.text.contains("The time for item 5 is up."))
    player.receive(.clock)
    #expect(player.effects.count { $0 == .ring } == (rings ? 1 : 0))
    player.press(.down)
    player.sample.wait = 960
    player.receive(.clock)
    #expect(!player.canvas.text.contains("is up"))
    #expect(player.canvas.text.contains("1:00 over"))
  }

  @Test(arguments: [false, true]) func `the quorum’s loss rings where that is wanted`(rings: Bool) throws {
    var player = try player()
    player.console.ringsBell = rings
    for seat: SeatID in ["cabinet-member", "chief-operating-officer", "public-health"] {
      player.press(.character(":"))
      player.type("leave \(seat)")
      player.press(.enter)
    }
    #expect(player.canvas.text.contains("Inquorate"))
    #expect(player.effects.count { $0 == .ring } == (rings ? 1 : 0))
  }

  @Test func `a click on a line does it, and one beside them closes the box`() throws {
    var player = try player()
    player.press(.character("t"))
    let lines = player.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("Five minutes more") })
    player.receive(.click(Point(row: row, column: 40)))
    #expect(player.console.overlay == nil)
    #expect(player.canvas.text.contains("Item 5: 19:30 left."))
    let kept = player.sample.timekeeping
    player.press(.character("t"))
    player.receive(.click(Point(row: 0, column: 0)))
    #expect(player.console.overlay == nil)
    #expect(player.sample.timekeeping == kept)
  }

  @Test(arguments: ["timer", "projector"]) func `is found in the palette by any word`(word: String) throws {
    var player = try player()
    player.press(.function(2))
    player.type(word)
    player.press(.enter)
    switch player.console.overlay {
    case .choosing, .roomDisplay: break
    default: Issue.record("\(player.canvas.text)")
    }
  }

  @Test func `is in the menu, and says there why not`() throws {
    func line(_ title: String, at mark: String) throws -> Offer? {
      Menu(try Sample.script(before: mark).situation, on: .desk).menus.flatMap(\.lines).first { $0.title == title }
    }
    #expect(try #require(try line("Timer", at: "@14:43 note")).whyNot == nil)
    #expect(try #require(try line("Timer", at: "@14:02 item 1")).whyNot == "No item is before the meeting.")
    #expect(try #require(try line("Room’s display", at: "@14:02 item 1")).key == "d")
  }

  @Test func `on plain lines it is asked, and told`() throws {
    var plain = PlainPlayer(try Sample.script(before: "@14:43 note"))
    plain.plays([
      ("timer", "Item 5: 14:30 left of 15. Write timer and start, pause, 1, 5, 10, less, beginning, agenda."),
      ("timer pause", "Item 5: 14:30 left, paused."), ("timer pause", "Not possible: It is paused."),
      ("timer 5", "Item 5: 19:30 left, paused."), ("timer 10", "Item 5: 29:30 left, paused."),
      ("timer less", "Item 5: 24:30 left, paused."), ("timer six", "Not understood: “timer six”."),
      ("display", "quorate display --board /home/clerk/lichfield-lcb"),
    ])
  }

  @Test func `d shows what the room sees, and Esc leaves it`() throws {
    var player = try player()
    player.press(.character("d"))
    #expect(player.canvas.text.contains("quorate display --board /home/clerk/lichfield-lcb"))
    #expect(player.canvas.text.contains("The item is open for discussion."))
    player.press(.escape)
    #expect(player.console.overlay == nil)
    var situation = player.situation
    (situation.folder, situation.program) = ("/a b/it's", "/opt/quo rate")
    #expect(RoomPreview.command(situation) == #"'/opt/quo rate' display --board '/a b/it'\''s'"#)
  }
}
