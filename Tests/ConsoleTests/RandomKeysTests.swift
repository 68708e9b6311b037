import Canvas
import Dice
import Governance
import Meeting
import Testing
import Witness

@testable import Console

@Suite struct `Any keys at all` {
  private static let plain: [Key] = [
    .enter, .enter, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .down, .left, .right,
    .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight,
  ]

  private static func input(_ random: inout Dice, _ size: Size) -> Input {
    switch Int.random(in: 0..<14, using: &random) {
    case 0...4: .key(plain.randomElement(using: &random) ?? .enter)
    case 5: .key(.function(Int.random(in: 1...12, using: &random)))
    case 6: .key(.control(Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &random)))))
    case 7: .key(.character("agsopcvx]fhdb/n".randomElement(using: &random) ?? "a"))
    case 8: .key(.paste(pasted.randomElement(using: &random) ?? ""))
    case 9, 10: .click(point(&random, size))
    case 11: .wheel([-3, -1, 1, 2].randomElement(using: &random) ?? 1, point(&random, size))
    default: .key(.character(Character(Unicode.Scalar(UInt8.random(in: 32...126, using: &random)))))
    }
  }

  private static let pasted = [
    "a\nb", "14:05", "作者 e\u{301} 👨‍👩‍👧", "\u{1b}[2J\u{202E}x", String(repeating: "line\n", count: 100),
    "@14:05 leave policing", "",
  ]

  /// Now and then off the screen, as a window that has just shrunk has it.
  private static func point(_ random: inout Dice, _ size: Size) -> Point {
    Point(
      row: Int.random(in: -1...size.rows, using: &random), column: Int.random(in: -1...size.columns, using: &random))
  }

  /// A hundred thousand keys, pastes, clicks, turns of the wheel and windows in all, from several moments of the meeting;
  /// what they leave on record keeps the rules.
  @Test(arguments: [
    "meeting 2014-11-12", "@13:50 call", "@13:55 present cabinet", "@14:04 item 2", "@14:24 item 4", "@14:34 agree",
    "@14:38 vote against", "@14:53 item 6", "meeting 2015-01-21", "@14:04 approve",
  ]) func `neither crash nor leave the screen untrue`(mark: String) throws {
    var random = Dice(seed: Dice.seed ^ UInt64(mark.utf8.reduce(0) { $0 &* 31 &+ UInt($1) }))
    let sample = try Sample.script(before: mark)
    var player = Player(sample)
    var tried = 0
    for number in 0..<10_000 {
      if number % 500 == 0 {
        try keepsTheRules(player, number)
        tried += player.acts + player.refusals
        player = Player(sample)
      }
      let size = Self.sizes.randomElement(using: &random) ?? (24, 80)
      if number % 25 == 0 { player.size = Size(rows: size.0, columns: size.1) }
      player.receive(Self.input(&random, player.size))
      if number % 16 == 0 { try check(player, number) }
      if number % 197 == 0 { try goesHome(player, number) }
    }
    try keepsTheRules(player, 10_000)
    #expect(tried + player.acts + player.refusals > 0, "seed \(Dice.seed)")
  }

  private static let sizes = [
    (24, 80), (24, 80), (18, 60), (18, 60), (8, 30), (8, 30), (40, 120), (60, 200), (5, 20), (1, 1),
  ]

  /// The cursor is on what has the keys, the header says what is saved, and nothing is drawn where it does not belong.
  private func check(_ player: Player, _ number: Int) throws {
    let whole: Comment = "seed \(Dice.seed), input \(number), \(player.size)"
    let size = player.size
    var canvas = Canvas(size: Size(rows: size.rows + 3, columns: size.columns + 5))
    player.console.draw(on: &canvas, player.situation, size: size)
    let outside = canvas.points.first { !Rect(size).contains($0) && canvas[$0].cluster.text != " " }
    try #require(outside == nil, whole)
    guard size.columns >= 30, size.rows >= 8 else { return }
    var console = player.console
    console.size = size
    let cursor = try #require(canvas.cursor, "\(whole)\n\(canvas.text)")
    try #require(console.hasTheKeys.contains(cursor), "\(whole): cursor at \(cursor)\n\(canvas.text)")
    var screen = Canvas(size: size)
    console.drawScreen(on: &screen, player.situation)
    let beyond = screen.points.first { !console.body.contains($0) && screen[$0].cluster.text != " " }
    try #require(beyond == nil, "\(whole): \(console.screen) at \(String(describing: beyond))")
    guard size.columns >= 60 else { return }
    let header = (0..<size.columns).map { canvas[Point(row: 0, column: $0)].cluster.text }.joined()
    try #require(header.contains("Saved \(player.sample.session.next)"), "\(whole): \(header)")
  }

  /// What the keys left on record breaks no rule, nor does closing the meeting then; and told again, it is the same.
  private func keepsTheRules(_ player: Player, _ number: Int) throws {
    var sample = player.sample
    _ = try? sample.carryOut(.intent(.close))
    let acts = sample.acts
    var judge = Judge(founding: acts[0], board: Sample.board)
    var session = try #require(Session(founding: acts[0], zone: Zone()))
    for act in acts.dropFirst() {
      session.apply(act)
      let broken = judge.broken(by: act, leaving: session.affairs)
      try #require(broken == [], "seed \(Dice.seed), before input \(number): \(act.map(\.event))")
    }
    let same = session == sample.session
    try #require(same, "seed \(Dice.seed), before input \(number): told again, it is another")
  }

  /// Esc five times from anywhere is home, without an act.
  private func goesHome(_ player: Player, _ number: Int) throws {
    var player = player
    let before = player.sample.session
    player.press(.escape, .escape, .escape, .escape, .escape)
    let comment: Comment = "seed \(Dice.seed), input \(number): \(player.canvas.text)"
    try #require(player.console.path == [.desk], comment)
    try #require(player.console.overlay == nil, comment)
    try #require(player.sample.session == before, comment)
  }
}

extension Console {
  /// Where the cursor belongs.
  fileprivate var hasTheKeys: Rect {
    if case .searching = overlay { return bounds.line(size.rows - 2) }
    return overlay == nil ? body : overlayBounds
  }
}

extension Canvas {
  fileprivate var points: [Point] {
    (0..<size.rows).flatMap { row in (0..<size.columns).map { Point(row: row, column: $0) } }
  }
}
