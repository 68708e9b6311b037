import Foundation
import PseudoTerminal
import Testing

/// The first road through the house, by keys alone.
@Suite(.serialized, .timeLimit(.minutes(5))) struct ScreenMeetingTests {
  private func home() throws -> Home {
    let home = try Home()
    // The board keeps the test's own time, so that the day is the same everywhere.
    let toml = try String(contentsOfFile: Home.sampleBoard, encoding: .utf8).replacing("Europe/London", with: "UTC")
    try home.found(from: try home.put(toml, into: "board.toml"))
    return home
  }

  @Test(arguments: [(24, 80), (40, 120)])
  func `a whole meeting by keys alone, to minutes that ssh-keygen accepts`(rows: Int, columns: Int) throws {
    let home = try home()
    var story = try ScreenStory("a-whole-meeting-\(columns)x\(rows)")
    let sitting = try ScreenSitting(home, rows: rows, columns: columns)
    try #require(sitting.shows("Set up the next meeting"), "\(sitting.terminal.text)")
    for step in ScreenMeeting.steps {
      sitting.type(step.keys)
      story.expect(step.screen, on: sitting)
    }
    try story.finish()
    #expect(sitting.terminal.text.contains("Signed by Chi Abara on \(story.today.inWords). Unchanged ✓"))
    let saved = sitting.saved
    #expect(sitting.leave() == .exited(0))
    #expect(try home.size() == saved)
    #expect(try home.run("verify", home.board).status == 0)
    try expectSigned(home, "2014-11-12")
  }

  /// What anyone can do with the folder and OpenSSH alone.
  private func expectSigned(_ home: Home, _ meeting: String) throws {
    let file = "board/minutes/\(meeting).txt"
    let text = String(decoding: try home.bytes(file), as: UTF8.self)
    // Of the sample board's people the Chair is named first, in record 1.
    let principal = "person-1@lichfield-lcb"
    let check = { (text: String) in
      try home.run(
        "/usr/bin/ssh-keygen", "-Y", "verify", "-f", "\(home.board)/trust/allowed_signers", "-I", principal,
        "-n", "minutes@quorate", "-s", home.file("\(file).sig"), input: text)
    }
    let accepted = try check(text)
    #expect(accepted.status == 0, "\(accepted)")
    #expect(try check(text.replacing("Abara", with: "Abora")).status != 0)
    #expect(text.contains("For paid read payed."))
  }
}
