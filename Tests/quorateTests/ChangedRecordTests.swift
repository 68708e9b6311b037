import Foundation
import PseudoTerminal
import Testing

/// A record whose words were changed after they were recorded: whatever is made from it says so.
@Suite(.serialized, .timeLimit(.minutes(2))) struct ChangedRecordTests {
  private func changed() throws -> Home {
    let home = try Home()
    try home.playSample()
    let text = String(decoding: try home.bytes("board/records/000.jsonl"), as: UTF8.self)
    #expect(text.contains("£43,750"))
    try home.write(Array(text.replacing("£43,750", with: "£93,750").utf8), to: "board/records/000.jsonl")
    return home
  }

  @Test(arguments: [
    ["minutes", "2014-11-12"], ["minutes", "2014-11-12", "--format", "markdown"], ["notice", "2014-11-12"],
    ["notice", "2014-11-12", "--format", "markdown"],
  ]) func `minutes and notices say first that they are not to be relied on`(command: [String]) throws {
    let home = try changed()
    let printed = try home.run(command + ["--board", home.board])
    #expect(printed.status == 1)
    let flat = printed.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("NOT TO BE RELIED ON. The record that this is made from is not as it was written"), "\(flat)")
    #expect(printed.errors.contains("The record is not as it was written: records holds something else"))
    // And of a record that is whole nothing of the kind.
    let whole = try Home()
    try whole.playSample()
    let fine = try whole.run(command + ["--board", whole.board])
    #expect(fine.status == 0 && !fine.output.contains("RELIED"))
  }

  @Test func `status ends in it, and reading on screen begins with it`() throws {
    let home = try changed()
    #expect(try home.run("status", "--board", home.board).status == 1)
    let sitting = try ScreenSitting(home, ["review"])
    #expect(sitting.shows("The record is not as it was written"), "\(sitting.terminal.text)")
    #expect(sitting.shows("Do not rely on this"), "\(sitting.terminal.text)")
    sitting.type("<Esc>")
    #expect(sitting.shows("CHANGED or incomplete: records/000.jsonl"), "\(sitting.terminal.text)")
    sitting.type("<Down>ps")
    #expect(sitting.shows("the file says on every page not"), "\(sitting.terminal.text)")
    let saved = try home.bytes("lichfield-lcb-minutes-2014-11-12-practice.txt")
    #expect(String(decoding: saved, as: UTF8.self).contains("NOT TO BE RELIED ON: the record it is made from was"))
    sitting.type("<Esc><Esc>")
    #expect(sitting.leave() == .exited(0))
  }

  @Test func `a signed file that was changed is told on opening, and over its own minutes only`() throws {
    let home = try Home()
    try FileManager.default.copyItem(atPath: Home.sampleRecord, toPath: home.board)
    let file = "board/minutes/2014-11-12.txt"
    let text = String(decoding: try home.bytes(file), as: UTF8.self)
    try home.write(Array(text.replacing("Agreed by", with: "Refused by").utf8), to: file)
    let sitting = try ScreenSitting(home, ["review"])
    #expect(sitting.shows("minutes/2014-11-12.txt is not the text that was signed."), "\(sitting.terminal.text)")
    sitting.type("<Esc>")
    #expect(sitting.shows("CHANGED or missing: a file"), "\(sitting.terminal.text)")
    sitting.type("<End><Enter>")
    #expect(
      sitting.shows("CHANGED or missing: a file kept of these signed minutes. The text below is"),
      "\(sitting.terminal.text)"
    )
    sitting.type("<Esc><Up><Enter>")
    #expect(sitting.shows("Unchanged ✓"), "\(sitting.terminal.text)")
    sitting.type("<Esc>")
    #expect(sitting.leave() == .exited(0))
  }

  @Test func `confidential minutes need what was private`() throws {
    let home = try Home()
    try home.playSample()
    let record = home.file("lichfield")
    try FileManager.default.copyItem(atPath: Home.sampleRecord, toPath: record)
    let refused = try home.run("minutes", "2014-11-12", "--confidential", "--board", record)
    #expect(refused.status != 0)
    #expect(refused.errors.contains("What was said in private on 12 November 2014 is not in this copy of the record."))
    #expect(refused.output.isEmpty)
  }
}
