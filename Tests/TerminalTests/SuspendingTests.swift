import Glibc
import PseudoTerminal
import Testing

@Suite(.timeLimit(.minutes(2))) struct SuspendingTests {
  @Test func `gives the terminal back while it is suspended`() throws {
    let terminal = try startDemo()
    let settings = terminal.settings
    terminal.signal(SIGTSTP)
    try #require(terminal.isStopped())
    terminal.settle()
    #expect(terminal.settings == terminal.settingsBefore)
    #expect(terminal.modes == [])
    terminal.signal(SIGCONT)
    #expect(terminal.shows("continued"), "\(terminal.text)")
    #expect(terminal.line(3) == "suspended")
    #expect(terminal.line(5) == "")  // and not continued twice
    #expect(terminal.settings == settings)
    #expect(terminal.modes == [.alternateScreen, .mouse, .paste, .focus, .applicationCursorKeys])
  }

  @Test func `takes the terminal again when another has stopped and continued it`() throws {
    let terminal = try startDemo()
    let settings = terminal.settings
    terminal.signal(SIGSTOP)
    try #require(terminal.isStopped())
    terminal.restoreSettings()
    terminal.resize(rows: 20, columns: 60)
    terminal.signal(SIGCONT)
    #expect(terminal.shows("demo 20 × 60"))
    #expect(terminal.shows("continued"))
    #expect(terminal.settings == settings)
  }

  /// With a shell's job control in between: it takes and gives the terminal, and changes its settings.
  @Test func `is suspended and called back by a shell`() throws {
    let shell = try PseudoTerminal(
      ["/bin/bash", "--norc", "--noprofile", "-i"], environment: ["PS1": "ready> "])
    #expect(shell.shows("ready>"))
    shell.send("'\(PseudoTerminal.product("terminal-demo"))'\n")
    #expect(shell.shows("demo 24 × 80"), "\(shell.text)")
    shell.control("z")
    #expect(shell.shows("Stopped"), "\(shell.text)")
    #expect(shell.modes.isDisjoint(with: [.alternateScreen, .mouse, .focus, .hiddenCursor]))
    shell.send("echo in$((1 + 1))between\n")
    #expect(shell.shows("in2between"), "\(shell.text)")
    shell.send("fg\n")
    #expect(shell.shows("back again"), "\(shell.text)")
    shell.click(row: 7, column: 11)
    #expect(shell.shows("mouse 7,11"), "\(shell.text)")
    shell.send("q")
    #expect(shell.wait { !shell.text.contains("demo 24") && shell.text.contains("ready>") }, "\(shell.text)")
    shell.send("exit\n")
    #expect(shell.ending() == .exited(0))
  }
}
