import ArgumentParser

/// How the console looks and is used, for the commands that show it; what is not said here, the settings say.
struct AppearanceOption: ParsableArguments {
  @OptionGroup var painting: PaintingOption

  @Flag(inversion: .prefixedNo, help: "The mouse, or not.")
  var mouse: Bool?

  @Flag(inversion: .prefixedNo, help: "Also ring the bell when the quorum is lost or an item’s time is up, or not.")
  var bell: Bool?

  @Flag(
    inversion: .prefixedNo, help: "Questions and answers on plain lines, for screen readers and simple terminals.")
  var plain: Bool?

  @Option(name: .customLong("as"), help: "Who is keying: chair or clerk.")
  var role: String?
}

/// Colours and signs, for every command that fills the screen.
struct PaintingOption: ParsableArguments {
  enum Signs: String, ExpressibleByArgument, CaseIterable {
    case full, plain
  }

  @Option(
    help: """
      base, chamber, daylight, high-contrast, paper, mono, a theme of your own, or a theme file. Otherwise what the \
      settings say, or what suits the terminal.
      """)
  var theme: String?

  @Flag(name: [.customLong("color"), .customLong("colour")], inversion: .prefixedNo, help: "Colours (also $NO_COLOR).")
  var colour: Bool?

  @Option(help: "full or plain: boxes, ticks and bars in plain letters.")
  var glyphs: Signs?
}
