import PseudoTerminal
import Testing

@Suite(.timeLimit(.minutes(2))) struct DrawingTests {
  @Test func `draws wide characters, combining ones, colours and styles`() throws {
    let terminal = try startDemo()
    #expect(terminal[2, 0].text == "議")
    #expect(terminal[2, 0].width == 2)
    #expect(terminal[2, 2].text.unicodeScalars.elementsEqual("e\u{301}\u{323}".unicodeScalars))
    #expect(terminal[2, 2].foreground == .palette(39))
    #expect(terminal[2, 2].background == .palette(236))
    #expect(terminal[2, 3].foreground == .palette(1))
    #expect(terminal[2, 3].reverse)
    #expect(terminal[0, 0].bold)
    #expect(terminal[0, 0].foreground == .terminals)
    #expect(terminal[1, 0].underline)
    #expect(terminal[23, 79].text == "╯")
    #expect(terminal.cursor == (23, 2))
  }

  @Test func `shows a mark where a cell lies about its width, and keeps its neighbours in place`() throws {
    let terminal = try startDemo()
    #expect((4...8).map { terminal[2, $0].text } == ["�", "|", "x", "�", "|"])
    #expect(terminal[2, 79].text == "�")
  }

  @Test func `writes each frame at once and nothing besides`() throws {
    let terminal = try startDemo()
    let begun = terminal.output.count
    for letter in "abcdefgh" {
      terminal.send(String(letter))
      #expect(terminal.shows("text \(letter)"))
    }
    // Had ncurses written any of it itself, that part would stand outside the marks of its frame.
    let frames = String(decoding: terminal.output[begun...], as: UTF8.self)
    #expect(frames.hasPrefix("\u{1b}[?2026h") && frames.hasSuffix("\u{1b}[?2026l"))
    let between = frames.dropFirst(8).dropLast(8).replacing("\u{1b}[?2026l\u{1b}[?2026h", with: "")
    #expect(!between.contains("?2026"), "\(between.debugDescription)")
    let counts = try #require(terminal.line(1).wholeMatch(of: #/events 8, frames (\d+), writes (\d+);/#))
    let frame = try #require(Int(counts.1))
    #expect(Int(counts.2) == frame + 1, "one write sets the modes")
  }

  @Test func `writes nothing while nothing happens`() throws {
    let terminal = try startDemo()
    terminal.settle()
    let written = terminal.output.count
    terminal.settle(milliseconds: 1500)
    #expect(terminal.output.count == written)
  }

  @Test func `paints everything again when it is asked to`() throws {
    let terminal = try startDemo()
    let written = terminal.output.count
    terminal.send("Rx")
    #expect(terminal.shows("text x"))
    #expect(String(decoding: terminal.output[written...], as: UTF8.self).contains("24 × 80"))
  }

  @Test func `leaves nothing of the last frame around one that is too small`() throws {
    let terminal = try startDemo()
    terminal.send("W")
    #expect(terminal.wait { terminal.line(0) == "small" }, "\(terminal.text)")
    #expect(terminal.lines.joined() == "small", "\(terminal.text)")
  }

  @Test(arguments: [(1, 1), (2, 5), (20, 5), (8, 30), (18, 60), (40, 120), (60, 200)])
  func `follows the window's size`(rows: Int, columns: Int) throws {
    let terminal = try startDemo()
    let written = terminal.output.count
    terminal.resize(rows: rows, columns: columns)
    #expect(terminal.wait { terminal[rows - 1, columns - 1].text == "╯" }, "\(terminal.text)")
    // Whatever a terminal makes of its old content then, all of it goes.
    let erased = String(decoding: terminal.output[written...], as: UTF8.self).contains(#/\e\[2?J/#)
    #expect(erased)
    if rows > 3, columns > 30 { #expect(terminal.shows("resized \(rows) × \(columns)")) }
    terminal.resize(rows: 24, columns: 80)
    #expect(terminal.shows("demo 24 × 80"))
    #expect(terminal.lines.joined().count { $0 == "╯" } == 1, "\(terminal.text)")
  }

  @Test func `comes through a storm of resizes`() throws {
    let terminal = try startDemo()
    for step in 1...200 { terminal.resize(rows: 1 + step * 7 % 60, columns: 1 + step * 13 % 200) }
    terminal.resize(rows: 30, columns: 100)
    #expect(terminal.shows("demo 30 × 100"), "\(terminal.text)")
    #expect(terminal.wait { terminal[29, 99].text == "╯" }, "\(terminal.text)")
  }
}
