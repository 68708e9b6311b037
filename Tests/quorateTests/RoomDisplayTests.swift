import Foundation
import PseudoTerminal
import Testing

/// The room’s display in a terminal of its own, beside a console.
@Suite(.serialized, .timeLimit(.minutes(3))) struct RoomDisplayTests {
  private func home() throws -> Home {
    let home = try Home()
    try home.found()
    try home.open(
      agenda: """
        agenda 1 "Grants" for 20
        agenda 2 "A provider" private "It concerns a named provider"
        """)
    return home
  }

  private func display(_ home: Home) throws -> ScreenSitting { try ScreenSitting(home, ["display"]) }

  @Test func `an act by key on the console shows for the room, and nothing private does`() throws {
    let home = try home()
    let room = try display(home)
    try #require(room.shows("Next is item 1: Grants"), "\(room.terminal.text)")
    let chair = try ScreenSitting(home)
    chair.type("<Enter>")
    try #require(chair.shows("Press Enter to take item 1"))
    chair.type("<Enter>pThat £8,000 be released.<Tab><Enter>")
    #expect(room.shows("That £8,000 be released."), "\(room.terminal.text)")
    #expect(room.shows("The proposal is put."))
    #expect(room.shows("4 may decide, 4 needed, LDC here"))
    try #require(try home.script("agree all\nconsensus\nitem 2\nprivate \"It concerns a named provider\"").status == 0)
    #expect(room.shows("The Board is meeting in private."), "\(room.terminal.text)")
    let secret = "note \"Quagga.\"\npropose \"That the quagga be fed.\""
    try #require(try home.script(secret).status == 0)
    try #require(chair.shows("quagga"), "\(chair.terminal.text)")
    // The next act on the display means that the ones before have come.
    try #require(try home.script("withdraw-proposal \"Fed already.\"\npublic\nadjourn \"For tea.\"").status == 0)
    #expect(room.shows("T H E   M E E T I N G   I S   A D J O U R N E D"), "\(room.terminal.text)")
    #expect(!String(decoding: room.terminal.output, as: UTF8.self).lowercased().contains("quagga"))
  }

  @Test(arguments: ["q", "<Esc>", "\u{3}"]) func `is left by a key, and takes no other`(key: String) throws {
    let home = try home()
    let before = try home.size()
    let room = try display(home)
    try #require(room.shows("Next is item 1"))
    room.type("]<Enter>u:p<Down><Tab>h<F2>")
    room.terminal.settle()
    #expect(room.shows("Next is item 1"), "\(room.terminal.text)")
    #expect(!room.terminal.text.contains("All commands"))
    room.type(key)
    #expect(room.terminal.ending() == .exited(0))
    #expect(room.terminal.modes == [])
    #expect(room.terminal.settings == room.terminal.settingsBefore)
    #expect(try home.size() == before)
  }

  @Test func `asks for no mouse, no key and no passphrase`() throws {
    let home = try home()
    try FileManager.default.removeItem(atPath: home.file(".config"))
    let room = try display(home)
    #expect(room.shows("Next is item 1"), "\(room.terminal.text)")
    #expect(room.terminal.modes.isDisjoint(with: .mouse))
    room.terminal.resize(rows: 5, columns: 20)
    #expect(
      room.terminal.wait { room.terminal.line(4).contains("QUORATE") || room.terminal.line(4).contains("AT RISK") })
    room.terminal.resize(rows: 3, columns: 12)
    #expect(room.shows("Make the"), "\(room.terminal.text)")
  }

  @Test func `says in a sentence where it cannot be shown`() throws {
    let home = try home()
    let outcome = try home.run("display", "--board", home.board)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("The room’s display needs a full screen."), "\(outcome)")
    let missing = try home.run("display", "--board", home.file("nowhere"))
    #expect(missing.status == 2)
    #expect(missing.errors.contains("nowhere"), "\(missing)")
  }
}
