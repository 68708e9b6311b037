import PseudoTerminal
import Testing

@Suite(.timeLimit(.minutes(2))) struct InputTests {
  typealias NamedKey = PseudoTerminal.NamedKey

  @Test(
    arguments: [
      (.enter, "enter"), (.escape, "escape"), (.tab, "tab"), (.backspace, "backspace"), (.delete, "delete"),
      (.insert, "insert"), (.up, "up"), (.down, "down"), (.left, "left"), (.right, "right"), (.home, "home"),
      (.end, "end"), (.pageUp, "pageUp"), (.pageDown, "pageDown"), (.function(1), "function(1)"),
      (.function(5), "function(5)"), (.function(12), "function(12)"),
    ] as [(NamedKey, String)]) func `knows the keys`(key: NamedKey, name: String) throws
  {
    let terminal = try startDemo()
    terminal.press(key)
    #expect(terminal.shows("key \(name) 0"), "\(terminal.text)")
    #expect(terminal.line(4) == "")
  }

  // The number: 1 shift, 2 alt, 4 control. Few terminfos tell all of these; they are to be known everywhere.
  @Test(arguments: [
    ("\u{1b}[1;5D", "key left 4"), ("\u{1b}[1;5C", "key right 4"), ("\u{1b}[1;2A", "key up 1"),
    ("\u{1b}[1;2B", "key down 1"), ("\u{1b}[1;6H", "key home 5"), ("\u{1b}[6;5~", "key pageDown 4"),
    ("\u{1b}[3;2~", "key delete 1"), ("\u{1b}[1;3A", "key up 2"), ("\u{1b}[Z", "key backTab 0"),
    ("\u{1b}[A", "key up 0"), ("\u{1b}[15;2~", "key function(5) 1"), ("\u{1b}[1;5P", "key function(1) 4"),
    ("\u{1b}Ow", "text 7 U+37"),
    ("\u{1b}Oj", "text * U+2a"), ("\u{1b}OM", "key enter 0"), ("\u{08}", "key backspace 0"),
    ("\u{7f}", "key backspace 0"), ("\n", "key enter 0"), ("\u{01}", #"key control("a") 0"#),
    ("\u{1c}", #"key control("\\") 0"#), ("\0", #"key control("@") 0"#),
  ]) func `knows what terminals send for them`(sequence: String, line: String) throws {
    for kind in ["xterm-256color", "screen-256color", "linux", "rxvt-unicode-256color"] {
      let terminal = try startDemo(["TERM": kind])
      terminal.send(sequence)
      #expect(terminal.shows(line), "\(kind): \(terminal.text)")
      #expect(terminal.line(4) == "")
    }
  }

  /// Where keys have names that ncurses does not number: rxvt's Ctrl-Left, known as kLFT5.
  @Test(arguments: [("\u{1b}Od", "key left 4"), ("\u{1b}[5^", "key pageUp 4"), ("\u{1b}[b", "key down 1")])
  func `knows keys by their extended names`(sequence: String, line: String) throws {
    let terminal = try startDemo(["TERM": "rxvt-unicode-256color"])
    terminal.send(sequence)
    #expect(terminal.shows(line), "\(terminal.text)")
  }

  @Test func `believes a VT100 about its function keys`() throws {
    let terminal = try startDemo(["TERM": "vt100"])
    terminal.send("\u{1b}Ot\u{1b}[15~\u{1b}Op")
    #expect(terminal.shows("text 0"), "\(terminal.text)")
    #expect((3...4).map(terminal.line) == ["key function(5) 0", "key function(5) 0"])
  }

  @Test(arguments: [
    ("ß", "text ß U+df"), ("議", "text 議 U+8b70"), ("🗳", "text 🗳 U+1f5f3"), ("\u{301}", "U+301"),
  ]) func `reads letters whose bytes arrive one by one`(letter: String, line: String) throws {
    let terminal = try startDemo()
    for byte in letter.utf8 {
      terminal.send([byte])
      terminal.settle(milliseconds: 60)
    }
    #expect(terminal.shows(line), "\(terminal.text)")
    #expect(terminal.line(4) == "")
  }

  @Test(
    arguments: [
      [0xff, 0x78], [0xc3, 0x78], [0xc0, 0x78], [0xe0, 0x80, 0x80, 0x78], [0xed, 0xa0, 0x80, 0x78],
    ] as [[UInt8]]) func `puts one mark for bytes that are no text, and reads on`(bytes: [UInt8]) throws
  {
    let terminal = try startDemo()
    terminal.send(bytes)
    #expect(terminal.shows("text x U+78"))
    #expect(terminal.line(3) == "text � U+fffd", "\(terminal.text)")
  }

  @Test(arguments: [
    "\u{1b}[57441;3u", "\u{1b}[?62;4c", "\u{1b}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1b}]10;rgb:0/0/0\u{1b}\\", "\u{1b}Oz",
  ]) func `takes no command from a sequence nobody knows`(sequence: String) throws {
    let terminal = try startDemo()
    terminal.send(sequence + "x")
    #expect(terminal.shows("text x U+78"), "\(terminal.text)")
    #expect(terminal.line(3) == "text x U+78", "\(terminal.text)")
  }

  @Test(arguments: ["[", "O", "]"]) func `tells Esc and a bracket from a sequence`(letter: String) throws {
    let terminal = try startDemo()
    terminal.send("\u{1b}" + letter)
    #expect(terminal.shows("text \(letter)"), "\(terminal.text)")
    #expect(terminal.line(3) == "key escape 0")
  }

  @Test(arguments: ["xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "xterm"])
  func `finds the mouse beyond column 223`(kind: String) throws {
    let terminal = try startDemo(["TERM": kind], columns: 260)
    terminal.click(row: 9, column: 250)
    #expect(terminal.shows("mouse 9,250 released"), "\(terminal.text)")
    #expect(terminal.line(3).hasPrefix("mouse 9,250 pressed") && terminal.line(3).hasSuffix(".left)"))
  }

  @Test(arguments: [
    ("\u{1b}[<2;3;4M", "mouse 3,2 pressed(Terminal.MouseButton.right)"), ("\u{1b}[<64;3;4M", "mouse 3,2 wheelUp"),
    ("\u{1b}[<65;3;4M", "mouse 3,2 wheelDown"), ("\u{1b}[<32;3;4M", "mouse 3,2 dragged(Terminal.MouseButton.left)"),
    ("\u{1b}[<0;0;0M\u{1b}[<0;9M\u{1b}[<35;1;1Mx", "text x U+78"),
  ]) func `reads mouse reports, and passes over what is none`(report: String, line: String) throws {
    let terminal = try startDemo()
    for byte in report.utf8 { terminal.send([byte]) }
    #expect(terminal.shows(line), "\(terminal.text)")
    #expect(terminal.line(3) == line)
  }

  @Test func `leaves the mouse to the terminal when told to`() throws {
    let terminal = try startDemo()
    terminal.send("M")
    #expect(terminal.shows("mouse off"))
    #expect(!terminal.modes.contains(.mouse))
    terminal.click(row: 5, column: 5)
    terminal.send("M")
    #expect(terminal.shows("mouse on"))
    terminal.click(row: 6, column: 6)
    #expect(terminal.shows("mouse 6,6"))
    #expect(!terminal.text.contains("mouse 5,5"))
  }

  @Test func `tells when the window gains and loses the focus`() throws {
    let terminal = try startDemo()
    terminal.focus(false)
    #expect(terminal.shows("focus(false)"))
    terminal.focus(true)
    #expect(terminal.shows("focus(true)"))
  }

  @Test func `loses none of ten thousand keys, and does not draw for each`() throws {
    let terminal = try startDemo()
    terminal.send(String(repeating: "abcd\u{1b}[A", count: 2000))
    #expect(terminal.shows("events 10000,"), "\(terminal.text)")
    let counts = try #require(terminal.line(1).firstMatch(of: #/frames (\d+)/#))
    #expect(try #require(Int(counts.1)) < 5000)
  }
}
