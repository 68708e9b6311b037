import Glibc
import PseudoTerminal
import Testing

@Suite(.timeLimit(.minutes(2))) struct RestoringTests {
  typealias Ending = PseudoTerminal.Ending

  private func expectRestored(_ terminal: PseudoTerminal, _ location: SourceLocation = #_sourceLocation) {
    #expect(terminal.settings == terminal.settingsBefore, sourceLocation: location)
    #expect(terminal.modes == [], sourceLocation: location)
  }

  @Test func `takes the terminal while it runs`() throws {
    let terminal = try startDemo()
    #expect(terminal.modes == [.alternateScreen, .mouse, .paste, .focus, .applicationCursorKeys])
    #expect(terminal.settings != terminal.settingsBefore)
    #expect(!terminal.settings.echoes)
  }

  @Test(arguments: [
    ("q", Ending.exited(0)),  // by deinit
    ("Q", Ending.exited(0)),  // by exit()
  ]) func `gives the terminal back when it ends`(key: String, ending: Ending) throws {
    let terminal = try startDemo()
    terminal.send(key)
    #expect(terminal.ending() == ending)
    expectRestored(terminal)
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130)] as [(Int32, Int32)])
  func `gives the terminal back when it is told to end`(signal: Int32, status: Int32) throws {
    let terminal = try startDemo()
    terminal.signal(signal)
    #expect(terminal.ending() == .exited(status))
    expectRestored(terminal)
  }

  @Test(arguments: [
    ("S", [SIGSEGV]), ("A", [SIGABRT]), ("T", [SIGILL, SIGTRAP]),
  ]) func `gives the terminal back after a crash, and says so`(key: String, signals: [Int32]) throws {
    let terminal = try startDemo()
    terminal.send(key)
    let ending = try #require(terminal.ending())
    #expect(signals.contains { ending == .killed(signal: $0) }, "\(ending)")
    expectRestored(terminal)
    #expect(terminal.text.contains("The program stopped unexpectedly. Everything you recorded is saved."))
    #expect(terminal.text.contains("Start it again to carry on."))
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT, SIGSYS])
  func `gives the terminal back after a deadly signal from outside`(signal: Int32) throws {
    let terminal = try startDemo()
    terminal.signal(signal)
    #expect(terminal.ending() == .killed(signal: signal))
    expectRestored(terminal)
  }

  @Test func `shows what Swift said of a crash after the screen has gone`() throws {
    let terminal = try startDemo()
    terminal.send("T")
    _ = terminal.ending()
    #expect(terminal.text.contains("Fatal error: Index out of range"), "\(terminal.text)")
  }

  @Test func `keeps standard error off the screen and shows it afterwards`() throws {
    let terminal = try startDemo()
    terminal.send("Ex")
    #expect(terminal.shows("text x"))
    #expect(!terminal.text.contains("said on standard error"))
    terminal.send("q")
    _ = terminal.ending()
    #expect(terminal.text.contains("said on standard error"))
  }

  @Test func `lends the terminal to another program`() throws {
    let terminal = try startDemo()
    terminal.send("Lx")
    #expect(terminal.shows("text x"))
    terminal.click(row: 5, column: 6)
    #expect(terminal.shows("mouse 5,6"))
    #expect(!terminal.text.contains("another program"))
    terminal.send("q")
    _ = terminal.ending()
    #expect(terminal.text.contains("another program"))
    expectRestored(terminal)
  }
}
