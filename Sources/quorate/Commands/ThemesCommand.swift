import ArgumentParser
import Canvas
import Console

/// `quorate themes`: which there are, and how to write one.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Lists the themes, prints one to make your own of, or checks one.",
    discussion: """
      A theme of your own lies in $XDG_CONFIG_HOME/quorate/themes/NAME.toml (otherwise ~/.config/quorate/themes) and
      goes by its name:
        quorate themes --example > ~/.config/quorate/themes/evening.toml
        quorate practise --theme evening
      """)

  @Flag(help: "Prints a commented theme to make your own of.")
  var example = false

  @Option(help: "Says what is wrong with a theme, by its name or file.")
  var check: String?

  func run() throws {
    if example { return print(Themes.example, terminator: "") }
    if let check {
      let faults = Themes.faults(of: check)
      for fault in faults { say(fault) }
      guard faults.isEmpty else { throw ExitCode(1) }
      return say("\(check): nothing is wrong.")
    }
    let offers = Themes.offers(current: ThemeOffer.builtIn[0])
    let columns = offers.map { width(of: $0.name) }.max() ?? 0
    for offer in offers { say("\(padded(right: offer.name, to: columns))  \(offer.description)") }
  }
}
