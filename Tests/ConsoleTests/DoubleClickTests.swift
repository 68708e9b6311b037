import Canvas
import Meeting
import Testing

@testable import Console

@Suite struct `A double-click` {
  private static let place = Point(row: 23, column: 4)

  private static func isSecond(_ input: Input) -> Bool { if case .secondClick = input { true } else { false } }

  @Test func `is two presses at one place, soon after each other, and a third is a click again`() {
    var clicks = DoubleClick()
    let told = [0, 200, 300, 900].map { Self.isSecond(clicks.told(.click(Self.place), at: .milliseconds($0))) }
    #expect(told == [false, true, false, false])
    #expect(!Self.isSecond(clicks.told(.click(Point(row: 23, column: 5)), at: .milliseconds(910))))
    #expect(!Self.isSecond(clicks.told(.key(.enter), at: .milliseconds(920))))
    #expect(!Self.isSecond(clicks.told(.click(Point(row: 23, column: 5)), at: .milliseconds(930))))
  }

  @Test func `is one however long the first press kept the program at work`() {
    var clicks = DoubleClick()
    _ = clicks.told(.click(Self.place), at: .zero)
    clicks.isDone(at: .seconds(3))
    #expect(Self.isSecond(clicks.told(.click(Self.place), at: .milliseconds(3_100))))
  }

  @Test func `in the footer acts once, and not on what has come in its place`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"))
    let place = try player.place(of: "Enter ")
    player.receive(.click(place))
    let once = player.canvas
    player.receive(.secondClick(place))
    #expect(player.canvas == once)
    #expect(player.acts == 1)
    player.receive(.click(place))
    #expect(player.canvas != once)
  }

  @Test func `on what lies over the screen, or on a member here, does nothing on what it has led to`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"), rows: 40, columns: 120)
    for words in ["Kaur, Simran", "? Help", "Esc closes", "Esc Back"] {
      let place = try player.place(of: words)
      player.receive(.click(place))
      let once = player.canvas
      player.receive(.secondClick(place))
      #expect(player.canvas == once, "\(words)\n\(player.canvas.text)")
    }
    #expect(player.acts == 0)
  }

  @Test func `on a row does what Enter does, once`() throws {
    var player = Player(try Sample.script(before: "@14:24 item 4"), home: .attendance)
    let place = try player.place(of: "Evans, Huw")
    player.receive(.click(place))
    #expect(player.console.overlay == nil)
    player.receive(.secondClick(place))
    guard case .choosing = player.console.overlay else { return #expect(Bool(false), "\(player.canvas.text)") }
    player.receive(.secondClick(place))
    guard case .choosing = player.console.overlay else { return #expect(Bool(false), "\(player.canvas.text)") }
    player.press(.escape, .escape, .function(2))
    let row = try player.place(of: "Go to Interests")
    player.receive(.click(row))
    player.receive(.secondClick(row))
    #expect(player.console.screen == .interests)
  }

  @Test func `in a text puts the cursor there`() throws {
    var player = Player(try Sample.script(before: "@14:10 note"))
    player.press(.character("n"))
    player.type("One thing")
    let place = try player.place(of: "One")
    player.receive(.click(place))
    player.receive(.secondClick(place))
    player.type("x")
    #expect(player.canvas.text.contains("xOne thing"))
  }
}
