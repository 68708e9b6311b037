import Foundation
import PseudoTerminal
import Testing

/// However the console ends, the terminal is as it was (ui.md, Done means).
@Suite(.serialized, .timeLimit(.minutes(3))) struct ScreenRestoringTests {
  private func sitting(_ home: Home) throws -> ScreenSitting {
    try home.found()
    let sitting = try ScreenSitting(home)
    try #require(sitting.shows("Set up the next meeting"), "\(sitting.terminal.text)")
    try #require(sitting.terminal.modes.contains(.alternateScreen))
    return sitting
  }

  private func expectRestored(_ sitting: ScreenSitting, _ comment: Comment) {
    #expect(sitting.terminal.modes == [], comment)
    #expect(sitting.terminal.settings == sitting.terminal.settingsBefore, comment)
  }

  @Test func `q asks, Esc stays, and leaving gives the terminal back`() throws {
    let sitting = try sitting(try Home())
    sitting.type("q")
    #expect(sitting.shows("Leave the program? Everything recorded is saved"))
    sitting.type("<Esc>q")
    #expect(sitting.shows("❯ Stay (Esc)"))
    sitting.type("<Enter>")
    #expect(sitting.terminal.wait { !sitting.terminal.text.contains("Leave the program") })
    #expect(sitting.leave() == .exited(0))
    expectRestored(sitting, "q")
  }

  @Test(arguments: [
    (SIGTERM, PseudoTerminal.Ending.exited(143)), (SIGHUP, .exited(129)), (SIGSEGV, .killed(signal: SIGSEGV)),
    (SIGABRT, .killed(signal: SIGABRT)),
  ]) func `a signal ends it with the terminal as it was and the record whole`(
    signal: Int32, ending: PseudoTerminal.Ending
  ) throws {
    let home = try Home()
    let sitting = try sitting(home)
    sitting.type("<Enter><Enter>2014-11-12<Enter>14:00<Enter>Frog Lane<Enter>")
    try #require(sitting.shows("Saved 16"), "\(sitting.terminal.text)")
    sitting.terminal.signal(signal)
    #expect(sitting.terminal.ending() == ending)
    expectRestored(sitting, "signal \(signal)")
    #expect(try home.size() == 16)
    #expect(try home.run("verify", home.board).status == 0)
  }

  @Test func `it is suspended and goes on where it was`() throws {
    let sitting = try sitting(try Home())
    let settings = sitting.terminal.settings
    sitting.type("<Down>")
    #expect(sitting.shows("❯ Read past minutes"))
    sitting.terminal.press(.function(12))
    try #require(sitting.terminal.isStopped())
    sitting.terminal.settle()
    expectRestored(sitting, "suspended")
    sitting.terminal.signal(SIGCONT)
    #expect(sitting.shows("❯ Read past minutes"), "\(sitting.terminal.text)")
    #expect(sitting.terminal.settings == settings)
    #expect(sitting.leave() == .exited(0))
  }
}
