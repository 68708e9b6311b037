import Canvas
import Meeting

extension TourPage {
  /// The pages in their order, as a pretend meeting goes on from one to the next.
  static func all(_ keys: KeyMap) -> [TourPage] {
    var meeting = PretendMeeting()
    meeting?.play(agenda)
    let before = meeting?.situation
    meeting?.play(attendance)
    let called = meeting?.situation
    meeting?.play(interest)
    let interested = meeting?.situation
    meeting?.play(deciding)
    let asked = meeting?.situation
    meeting?.play("@14:31 return clinical")
    let undone = meeting?.play("@14:31 undo")
    let after = meeting?.situation

    func key(_ deed: String, _ screen: ScreenName? = nil) -> String { keys.name(of: deed, on: screen) }
    func picture(_ situation: Situation?, _ piece: TourPicture.Piece, _ console: Console) -> TourPicture? {
      situation.map { TourPicture(console: console, situation: $0, piece: piece) }
    }
    let desk = Console(home: .desk, keys: keys)
    return [
      TourPage(
        title: "The next step",
        text: "The last two lines say what comes next. Enter is always the next step; other keys stand beside it.",
        picture: picture(before, .footer, desk)),
      TourPage(
        title: "The quorum",
        text: "The second line counts who is here, and says in words whether the meeting may decide.",
        picture: picture(called, .header, desk)),
      TourPage(
        title: "Who is here",
        text: "\(key("attendance", .desk)) opens attendance. Space marks that somebody is here, has left, or is back.",
        picture: picture(called, .body, Console(home: .attendance, keys: keys))),
      TourPage(
        title: "An interest",
        text: "\(key("interests", .desk)) opens interests. What one does to the quorum is said before it is recorded.",
        picture: picture(interested, .whole, foreseeing(keys, interested))),
      TourPage(
        title: "Deciding",
        text: """
          \(key("propose", .desk)) puts a proposal, \(key("decision", .desk)) asks if all agree. \
          The Chair declares the result.
          """,
        picture: picture(asked, .body, Console(home: .decision, keys: keys))),
      TourPage(
        title: "Nothing is lost",
        text: "All is on disk before you see it. \(key("undo")) takes the last act back; nothing is ever erased.",
        picture: picture(after, .footer, telling(keys, undone, after))),
      TourPage(
        title: "Finding anything",
        text: "\(key("all-commands")) finds any command by any word. \(key("help")) explains the screen you are on.",
        picture: picture(after, .whole, searching(keys, after))),
    ]
  }

  /// The question what an interest means, with the answer marked that would end the quorum.
  private static func foreseeing(_ keys: KeyMap, _ situation: Situation?) -> Console {
    var console = Console(home: .interests, keys: keys)
    guard let situation else { return console }
    for key in [Key.enter, .down, .down] {
      _ = console.receive(.key(key), situation, size: Size(rows: 14, columns: 72))
    }
    return console
  }

  private static func telling(_ keys: KeyMap, _ act: [Entry]?, _ situation: Situation?) -> Console {
    var console = Console(home: .desk, keys: keys)
    guard let situation, let act else { return console }
    _ = console.receive(.reply(.recorded(act)), situation, size: Size(rows: 24, columns: 80))
    return console
  }

  private static func searching(_ keys: KeyMap, _ situation: Situation?) -> Console {
    var console = Console(home: .desk, keys: keys)
    guard let situation else { return console }
    for key in [Key.function(2), .character("l"), .character("a"), .character("t"), .character("e")] {
      _ = console.receive(.key(key), situation, size: Size(rows: 24, columns: 80))
    }
    return console
  }

  private static let agenda = """
    meeting 2015-03-11 14:00 "Frog Lane"
    agenda 1 "Support at home: who provides it" for 20
    """
  private static let attendance = """
    @13:50 call
    @13:55 present community
    @13:56 present housing
    @13:57 present health
    @13:58 present clinical
    @13:59 present economy
    apologies police
    """
  private static let interest = """
    @14:00 open
    @14:02 item 1
    @14:04 leave clinical
    @14:05 declare health professional "The County Council may tender" of employer
    """
  private static let deciding = """
    @14:20 determine health full-part "It will not tender"
    @14:25 propose "That support at home be bought jointly with the County Council."
    @14:30 agree community housing health
    """
}
