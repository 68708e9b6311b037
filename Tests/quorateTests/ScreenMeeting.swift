/// A whole meeting by keys alone, and a second that approves its minutes: keys, then the screen they lead to.
enum ScreenMeeting {
  struct Step {
    var screen: String
    var keys: String
  }

  /// All its keys, one by one.
  static let keys = steps.flatMap { ScreenSitting.keys($0.keys) }

  static let steps = settingUp + roll + firstItems + secondItem + close + second

  private static let settingUp: [Step] = [
    Step(screen: "start", keys: ""),
    Step(screen: "desk without a meeting", keys: "<Enter>"),
    Step(screen: "form of a meeting", keys: "<Enter>"),
    Step(screen: "meeting set up", keys: "2014-11-12<Enter>14:00<Enter>Frog Lane<Enter>"),
    Step(screen: "form of an item", keys: "<Enter>Apologies<Tab>15"),
    Step(screen: "first item put", keys: "<Enter>"),
    Step(screen: "palette for another item", keys: "<F2>agenda"),
    Step(
      screen: "agenda",
      keys: """
        <Enter>Support at home: joint procurement<Tab>15<Enter>\
        <F2>agenda<Enter>Health grants scheme<Tab>15<Enter>
        """),
  ]

  private static let roll: [Step] = [
    Step(screen: "Enter pressed once too often", keys: "<Enter>"),
    Step(screen: "calling it on another day", keys: "<Enter>"),
    Step(screen: "attendance", keys: "<Left><Enter>"),
    Step(screen: "form of a substitute", keys: " <Down> <Down>sRené Dubois<Enter>"),
    Step(screen: "substitute seated", keys: "<Enter>"),
    Step(screen: "form of apologies", keys: "<Down> <Down> <Down> <Down>pOn duty"),
    Step(screen: "all entered", keys: "<Enter>nMorwenna Teague<Enter>"),
    Step(screen: "quorate", keys: "<Esc>"),
    Step(screen: "opened", keys: "<Enter>"),
    Step(screen: "first item", keys: "<Enter>"),
  ]

  private static let firstItems: [Step] = [
    Step(screen: "second item", keys: "]"),
    Step(screen: "no interests", keys: "i"),
    Step(screen: "form of a declaration", keys: "dgarc"),
    Step(
      screen: "what is declared", keys: "<Enter><Down><Down><Down><Down><Enter>The CCG reviewed it<Enter><Enter><Enter>"
    ),
    Step(screen: "declared", keys: "<Left><Enter>"),
    Step(screen: "what a withdrawal does", keys: "<Enter><Down><Down><Down>"),
    Step(screen: "determined", keys: "<Enter>It may tender itself<Enter>"),
    Step(screen: "form of a proposal", keys: "<Esc>pThat it be procured jointly."),
    Step(screen: "proposed", keys: "<Tab><Enter>"),
    Step(screen: "consensus round", keys: "<Enter>"),
    Step(screen: "all agree", keys: "<Enter>"),
    Step(screen: "declaring consensus", keys: "<Enter>"),
    Step(screen: "agreed", keys: "<Left><Enter>"),
    Step(screen: "reasons given", keys: "<Enter>It costs less.<Tab><Enter>"),
  ]

  private static let secondItem: [Step] = [
    Step(screen: "third item", keys: "]"),
    Step(screen: "objection", keys: "pThat the grants be paid.<Tab><Enter><Enter>oToo soon<Enter>"),
    Step(screen: "others agree", keys: "<Enter>"),
    Step(screen: "declaring that it is not reached", keys: "<Enter>"),
    Step(screen: "not reached", keys: "<Left><Enter>"),
    Step(screen: "form of moderation", keys: "<Enter>"),
    Step(screen: "recorded vote", keys: "<Enter>"),
    Step(screen: "voted", keys: "ffgffh"),
    Step(screen: "declaring the result", keys: "<Enter>"),
    Step(screen: "carried", keys: "<Left><Enter>"),
    Step(screen: "note written", keys: "nSaid in passing.<Tab><Enter>"),
    Step(screen: "note undone", keys: "<Esc>u"),
  ]

  private static let close: [Step] = [
    Step(screen: "closing", keys: "<F2>close<Enter>"),
    Step(screen: "closed", keys: "<Left><Enter>"),
  ]

  private static let second: [Step] = [
    Step(
      screen: "form of the minutes item",
      keys: """
        <Enter>2015-01-21<Enter>14:00<Enter>Frog Lane<Enter><Left><Enter><Enter>Minutes of the last meeting\
        <Tab><Tab><Tab><Tab><Down>
        """),
    Step(screen: "agenda of the second meeting", keys: "<Enter>"),
    Step(screen: "second meeting open", keys: "<Enter><Enter><Left><Enter> <Down> <Down> <Down> <Esc><Enter>"),
    Step(screen: "minutes item", keys: "<Enter>"),
    Step(screen: "form of the approval", keys: "<Enter><Enter>For paid read payed."),
    Step(screen: "approving", keys: "<Tab><Enter>"),
    Step(screen: "approved", keys: "<Left><Enter>"),
    Step(screen: "signed", keys: "<Enter><Left><Enter>"),
    Step(screen: "closing the second meeting", keys: "<Enter>"),
    Step(screen: "second meeting closed", keys: "<Left><Enter>"),
    Step(screen: "archive", keys: "<F2>past<Enter>"),
    Step(screen: "archive, signed minutes", keys: "<Down><Enter>"),
  ]
}
