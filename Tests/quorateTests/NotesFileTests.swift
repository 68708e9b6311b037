import Foundation
import PseudoTerminal
import Testing

/// A note that is begun in the real program: the words are there again, whatever becomes of the window.
@Suite(.serialized, .timeLimit(.minutes(3))) struct NotesFileTests {
  private func home() throws -> Home {
    let home = try Home()
    try home.found()
    try home.open(agenda: "agenda 1 \"Late\"", then: "item 1")
    return home
  }

  /// The console with the notes open.
  private func writing(_ home: Home, says: String = "Go on with the meeting") throws -> ScreenSitting {
    let sitting = try ScreenSitting(home)
    try #require(sitting.shows(says), "\(sitting.terminal.text)")
    sitting.type("<Enter>")
    try #require(sitting.shows("Enter: a note."), "\(sitting.terminal.text)")
    sitting.type("n")
    try #require(sitting.shows("Notes · item 1"), "\(sitting.terminal.text)")
    return sitting
  }

  private func begun(_ home: Home, _ officer: String = "chair") throws -> String {
    try String(contentsOfFile: "\(home.board)/.quorate/notes-\(officer)", encoding: .utf8)
  }

  @Test(arguments: [SIGKILL, SIGHUP, SIGTERM])
  func `a note is there again when the window is closed under it, and is recorded once`(signal: Int32) throws {
    let home = try home()
    let size = try home.size()
    let sitting = try writing(home)
    sitting.type("Half a sen")
    try #require(sitting.shows("Half a sen"), "\(sitting.terminal.text)")
    // By a crash the last second of writing may be lost.
    if signal == SIGKILL { #expect(sitting.terminal.wait { (try? begun(home))?.contains("Half a sen") == true }) }
    sitting.terminal.signal(signal)
    _ = sitting.terminal.ending()
    #expect(try home.size() == size)
    let again = try writing(home, says: "A note of item 1 was begun the last time. n goes on with it.")
    #expect(again.shows("Half a sen"), "\(again.terminal.text)")
    again.type("tence<Tab><Enter>")
    #expect(again.shows("Note: Half a sentence") || again.shows("  Half a sentence"), "\(again.terminal.text)")
    again.type("<Esc>")
    #expect(again.leave() == .exited(0))
    #expect(try home.size() > size)
    #expect(try begun(home) == "[]")
  }

  @Test func `leaving says that it is kept, and a file that is none of ours is as none`() throws {
    let home = try home()
    try home.write([0, 255, 10], to: "board/.quorate/notes-chair")
    let sitting = try writing(home)
    sitting.type("Begun<Esc>q")
    #expect(sitting.shows("it is kept here"), "\(sitting.terminal.text)")
    sitting.type("<Left><Enter>")
    #expect(sitting.terminal.ending() == .exited(0))
    #expect(try begun(home).contains("\"text\":\"Begun\""))
    #expect(try home.run("verify", "--board", home.board).status == 0)
  }
}
