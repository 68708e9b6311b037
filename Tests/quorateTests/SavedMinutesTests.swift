import Foundation
import PseudoTerminal
import Testing

/// Minutes as files to print or to send, saved from the screen and from plain lines.
@Suite(.serialized, .timeLimit(.minutes(2))) struct SavedMinutesTests {
  private static let name = "lichfield-lcb-minutes-2014-11-12-practice"

  /// Reads the signed minutes among the past ones, and chooses a way to print or to send them.
  private func save(_ letter: String, _ home: Home) throws {
    let sitting = try ScreenSitting(home, rows: 40, columns: 120)
    try #require(sitting.shows("Read past minutes"), "\(sitting.terminal.text)")
    sitting.type("<F2>past<Enter>")
    try #require(sitting.shows("Past meetings"), "\(sitting.terminal.text)")
    sitting.type("<Down>p")
    try #require(sitting.shows("Save the minutes as a file"), "\(sitting.terminal.text)")
    sitting.type(letter)
    #expect(sitting.shows("Saved as a file"), "\(sitting.terminal.text)")
    sitting.type("<Esc><Esc>")
    #expect(sitting.leave() == .exited(0))
  }

  private func isThere(_ name: String, _ home: Home) -> Bool { FileManager.default.fileExists(atPath: home.file(name)) }

  @Test func `are written where one looks for them, once, and nothing is written over`() throws {
    let home = try Home()
    try home.playSample()
    try save("s", home)
    let saved = String(decoding: try home.bytes("\(Self.name).txt"), as: UTF8.self)
    #expect(saved.contains("Signed by Chi Abara on 21 January 2015."))
    #expect(saved.hasPrefix("PRACTICE: a pretend meeting."))
    // The same again needs no second file.
    try save("s", home)
    #expect(!isThere("\(Self.name)-2.txt", home))
    try home.put("My own.", into: "\(Self.name).txt")
    try save("s", home)
    #expect(try home.bytes("\(Self.name).txt") == Array("My own.".utf8))
    #expect(try home.bytes("\(Self.name)-2.txt") == Array(saved.utf8))
  }

  @Test func `lie among the documents, beside what has the name already`() throws {
    let home = try Home()
    try home.playSample()
    let documents = home.file("Documents")
    try FileManager.default.createDirectory(atPath: documents, withIntermediateDirectories: true)
    try save("n", home)
    #expect(
      String(decoding: try home.bytes("Documents/lichfield-lcb-decisions-2014-11-12-practice.txt"), as: UTF8.self)
        .contains(
          "£43,750"))
    // A file’s name that no file can have there.
    try FileManager.default.createDirectory(atPath: "\(documents)/\(Self.name).md", withIntermediateDirectories: true)
    try save("m", home)
    #expect(isThere("Documents/\(Self.name)-2.md", home))
  }

  @Test func `are saved on plain lines by a word`() throws {
    let home = try Home()
    try home.playSample()
    let input = "save minutes 2014-11-12\nsave notice\nsave everything\nsave minutes 1999-01-01\nquit\n"
    let outcome = try home.run("meet", "--board", home.board, "--plain", input: input)
    #expect(outcome.output.contains("Saved as a file: \(home.path)/\(Self.name).txt"), "\(outcome)")
    #expect(outcome.output.contains("\(home.path)/lichfield-lcb-decisions-2015-01-21-draft-practice.txt"), "\(outcome)")
    #expect(outcome.output.contains("Not understood: “save everything”."), "\(outcome)")
    #expect(outcome.output.contains("There are no such minutes."), "\(outcome)")
    #expect(try home.run("verify", home.board).status == 0)
  }
}
