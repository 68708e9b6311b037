import Dice
import Foundation
import PseudoTerminal
import Testing

/// What the screen calls saved is saved, whenever the program is killed.
@Suite(.serialized, .timeLimit(.minutes(3))) struct ScreenKillingTests {
  /// The sizes of the record after each act of the whole meeting: an act may be of several records.
  private func sizes(_ home: Home) throws -> [Int] {
    let sitting = try ScreenSitting(home)
    try #require(sitting.shows("Set up the next meeting"))
    var sizes = [try #require(sitting.saved)]
    for key in ScreenMeeting.keys {
      strike(key, sitting)
      if let saved = sitting.saved, saved != sizes.last { sizes.append(saved) }
    }
    return sizes
  }

  /// Presses a key and waits for the screen's answer, as people do.
  private func strike(_ key: String, _ sitting: ScreenSitting) {
    let before = sitting.terminal.output.count
    sitting.press(key)
    _ = sitting.terminal.wait(seconds: 0.3) { sitting.terminal.output.count != before }
    sitting.terminal.settle(milliseconds: 2)
  }

  @Test func `killed at any moment, it stands at the last act called saved, or one later`() throws {
    let home = try Home()
    try home.found()
    // Keys, board and what this computer knows of it go back together, or the record would rightly be refused.
    let kept = Home.Kept(home)
    try kept.keep()
    defer { kept.forget() }
    let sizes = try sizes(home)
    try #require(sizes.count > 40, "\(sizes)")
    let seed = Dice.seed
    var random = Dice(seed: seed)
    for run in 0..<20 {
      try kept.putBack()
      let sitting = try ScreenSitting(home)
      try #require(sitting.shows("Set up the next meeting"))
      let keys = ScreenMeeting.keys.prefix(Int.random(in: 5..<ScreenMeeting.keys.count, using: &random))
      // Up to the last few keys nobody looks, so nobody waits.
      keys.dropLast(12).forEach(sitting.press)
      sitting.terminal.settle(milliseconds: 100)
      for key in keys.suffix(12).dropLast() { strike(key, sitting) }
      keys.last.map(sitting.press)
      usleep(UInt32.random(in: 0..<4_000, using: &random))
      sitting.terminal.signal(SIGKILL)
      let comment: Comment = "seed \(seed), run \(run), \(keys.count) keys"
      try #require(sitting.terminal.ending() == .killed(signal: SIGKILL), comment)
      let shown = try #require(sitting.saved, comment)
      let act = try #require(sizes.firstIndex(of: shown), comment)

      let again = try ScreenSitting(home)
      try #require(again.shows("Saved"), comment)
      let size = try home.size()
      #expect(sizes[act...].prefix(2).contains(size), "\(comment): \(shown) shown, \(size) found")
      #expect(again.saved == size, comment)
      let verified = try home.run("verify", home.board)
      #expect(verified.status == 0, "\(comment): \(verified)")
    }
  }
}

extension Home {
  /// A home as it once was, to go back to.
  struct Kept {
    private let home: Home
    private let copy: String

    init(_ home: Home) {
      self.home = home
      copy = home.path + "-kept"
    }

    func keep() throws { try FileManager.default.copyItem(atPath: home.path, toPath: copy) }

    func putBack() throws {
      try FileManager.default.removeItem(atPath: home.path)
      try FileManager.default.copyItem(atPath: copy, toPath: home.path)
    }

    func forget() { try? FileManager.default.removeItem(atPath: copy) }
  }
}
