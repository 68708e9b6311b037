import Canvas
import Governance
import Meeting
import Testing
import Witness

@testable import Console

/// A small generator whose seed a failing run prints.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

@Suite struct `Any keys at all` {
  private static let seed = UInt64.random(in: 0...UInt64.max)
  private static let plain: [Key] = [
    .enter, .enter, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .down, .left, .right,
    .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .paste("a\nb"),
  ]

  private static func key(_ random: inout Seeded) -> Key {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...4: plain.randomElement(using: &random) ?? .enter
    case 5: .function(Int.random(in: 1...12, using: &random))
    case 6: .control(Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &random))))
    case 7: .character("agsopcvx]fhdb".randomElement(using: &random) ?? "a")
    default: .character(Character(Unicode.Scalar(UInt8.random(in: 32...126, using: &random))))
    }
  }

  /// Twenty thousand keys in all, from several moments of the meeting; what they leave on record keeps the rules.
  @Test(arguments: [
    "meeting 2014-11-12", "@13:50 call", "@13:55 present cabinet", "@14:04 item 2", "@14:24 item 4", "@14:34 agree",
    "@14:38 vote against", "@14:53 item 6", "meeting 2015-01-21", "@14:04 approve",
  ]) func `neither crash nor leave the screen untrue`(mark: String) throws {
    var random = Seeded(Self.seed ^ UInt64(mark.utf8.reduce(0) { $0 &* 31 &+ UInt($1) }))
    let sample = try Sample.script(before: mark)
    var player = Player(sample)
    var tried = 0
    for number in 0..<2_000 {
      if number % 500 == 0 {
        try keepsTheRules(player, number)
        tried += player.acts + player.refusals
        player = Player(sample)
      }
      let size = Self.sizes.randomElement(using: &random) ?? (24, 80)
      if number % 25 == 0 { player.size = Size(rows: size.0, columns: size.1) }
      player.press(Self.key(&random))
      if number % 4 == 0 { try check(player, number) }
      if number % 97 == 0 { try goesHome(player, number) }
    }
    try keepsTheRules(player, 2_000)
    #expect(tried + player.acts + player.refusals > 0, "seed \(Self.seed)")
  }

  private static let sizes = [
    (24, 80), (24, 80), (18, 60), (18, 60), (8, 30), (8, 30), (40, 120), (60, 200), (5, 20), (1, 1),
  ]

  /// The canvas is of the size asked for, the cursor on it, and the header says what is saved.
  private func check(_ player: Player, _ number: Int) throws {
    let canvas = player.canvas
    try #require(canvas.size == player.size, "seed \(Self.seed), key \(number)")
    if let cursor = canvas.cursor {
      try #require(canvas.bounds.contains(cursor), "seed \(Self.seed), key \(number): cursor at \(cursor)")
    }
    guard player.size.columns >= 60, player.size.rows >= 8 else { return }
    let header = (0..<canvas.size.columns).map { canvas[Point(row: 0, column: $0)].cluster.text }.joined()
    try #require(header.contains("Saved \(player.sample.session.next)"), "seed \(Self.seed), key \(number): \(header)")
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
      try #require(broken == [], "seed \(Self.seed), before key \(number): \(act.map(\.event))")
    }
    let same = session == sample.session
    try #require(same, "seed \(Self.seed), before key \(number): told again, it is another")
  }

  /// Esc five times from anywhere is home, without an act.
  private func goesHome(_ player: Player, _ number: Int) throws {
    var player = player
    let before = player.sample.session
    player.press(.escape, .escape, .escape, .escape, .escape)
    let comment: Comment = "seed \(Self.seed), key \(number): \(player.canvas.text)"
    try #require(player.console.path == [.desk], comment)
    try #require(player.console.overlay == nil, comment)
    try #require(player.sample.session == before, comment)
  }
}
