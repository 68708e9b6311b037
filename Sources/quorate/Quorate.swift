import ArgumentParser

/// The program: `quorate`, and what it can be asked to do.
@main
struct Quorate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quorate",
    abstract: "Runs a board’s meeting, and leaves signed minutes that nobody has to take on trust.",
    discussion: """
      Try it with a pretend meeting:   quorate practise
      Without a board, quorate alone offers to practise, to start a real meeting, or a tour.
      Everything is saved as you go; nothing is ever erased. In the meeting, ? shows what can be done.
      Your own settings, keys and themes lie in $XDG_CONFIG_HOME/quorate (otherwise ~/.config/quorate): see
      quorate settings, quorate keys, quorate themes.
      """,
    version: "0.1.0",
    subcommands: [
      Practise.self, New.self, Meet.self, Display.self, Review.self, Run.self, Status.self, WhatIf.self, MinutesOf.self,
      Notice.self,
      Sign.self, Verify.self,
      Key.self, Keys.self, SettingsCommand.self, ThemesCommand.self, FixTerminal.self,
    ],
    defaultSubcommand: Meet.self)
}
