import ArgumentParser
import Console

/// `quorate keys`: the keys as a commented file to make one's own of.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the keys as a commented file, or checks your own.",
    discussion: """
      Your own keys lie in $XDG_CONFIG_HOME/quorate/keys.toml (otherwise ~/.config/quorate/keys.toml):
        quorate keys > ~/.config/quorate/keys.toml
      """)

  @Flag(help: "Says what is wrong with your own file, line by line.")
  var check = false

  func run() throws {
    guard check else { return print(KeyMap.listing, terminator: "") }
    let faults = OwnKeys.map().faults
    for fault in faults { say("\(OwnKeys.path), " + fault) }
    guard faults.isEmpty else { throw ExitCode(1) }
    say("\(OwnKeys.path): nothing is wrong.")
  }
}
