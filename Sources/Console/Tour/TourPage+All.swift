import Canvas

extension TourPage {
  /// The pages in their order; no text is longer than the smallest window shows.
  static func all(_ keys: KeyMap) -> [TourPage] {
    let pictures = TourPictures(keys)
    func key(_ deed: String, _ screen: ScreenName? = nil) -> String { keys.name(of: deed, on: screen) }
    return [
      TourPage(
        title: "The next step",
        text: "The last two lines say what comes next. On the Desk Enter does it; other keys stand beside it.",
        picture: pictures.nextStep),
      TourPage(
        title: "The quorum",
        text: "The second line counts who is here, and says in words whether the meeting may decide.",
        picture: pictures.quorum),
      TourPage(
        title: "Who is here",
        text: "\(key("attendance", .desk)) opens attendance. Space: a member is here, or back. Enter offers all else.",
        picture: pictures.attendance),
      TourPage(
        title: "An interest",
        text: "\(key("interests", .desk)) opens interests. What one does to the quorum is said before it is recorded.",
        picture: pictures.interest),
      TourPage(
        title: "Deciding",
        text: """
          \(key("propose", .desk)) puts a proposal, \(key("decision", .desk)) asks if all agree. \
          The Chair declares the result.
          """,
        picture: pictures.deciding),
      TourPage(
        title: "Nothing is lost",
        text: "All is on disk before you see it. \(key("undo")) takes the last act back; nothing is ever erased.",
        picture: pictures.undone),
      TourPage(
        title: "Finding anything",
        text: """
          \(key("all-commands")) finds any command, \(key("help")) explains the screen; \
          \(key("search", .archive)) looks for words in past minutes.
          """,
        picture: pictures.finding),
    ]
  }
}
