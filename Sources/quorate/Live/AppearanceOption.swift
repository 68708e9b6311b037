import ArgumentParser
import Meeting

/// How the console looks, for the commands that show it.
struct AppearanceOption: ParsableArguments {
  @Option(
    help:
      "base, chamber, daylight, high-contrast, paper, mono, or a theme file. Otherwise light or dark is detected.")
  var theme: String?

  @Flag(help: "No colours (also $NO_COLOR).")
  var noColor = false

  @Flag(help: "No mouse.")
  var noMouse = false

  @Flag(help: "Also ring the bell when the quorum is lost or an item's time is up.")
  var bell = false

  @Flag(help: "Questions and answers on plain lines, for screen readers and simple terminals.")
  var plain = false

  /// Whether plain lines were asked for, here or in the environment.
  var isPlain: Bool {
    plain || Locations.environment("ACCESSIBLE") == "1" || Locations.environment("TERM") == "dumb"
  }

  @Option(name: .customLong("as"), help: "Who is keying: chair or clerk.")
  var role: String = "chair"

  var officer: Officer {
    get throws {
      guard let officer = Officer(rawValue: role) else { throw fail("--as is chair or clerk.") }
      return officer
    }
  }
}
