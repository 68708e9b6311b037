import ArgumentParser
import Console

/// `quorate settings`: all that can be set, as a commented file to make one's own of.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Prints the settings as a commented file, writes it, or checks your own.",
    discussion: """
      Your own settings lie in $XDG_CONFIG_HOME/quorate/settings.toml (otherwise ~/.config/quorate/settings.toml).
      """)

  @Flag(help: "Writes the file, where there is none yet.")
  var write = false

  @Flag(help: "Says what is wrong with your own settings, keys and themes, line by line.")
  var check = false

  func run() throws {
    if check { return try checkAll() }
    guard write else { return print(Settings.listing, terminator: "") }
    let isNew: Bool
    do throws(OwnFile.Fault) { isNew = try OwnSettings.writeDefault() } catch {
      throw fail("\(OwnSettings.path): \(error)")
    }
    guard isNew else { throw fail("\(OwnSettings.path) is there already; it stays as it is.") }
    say("Written: \(OwnSettings.path)")
  }

  private func checkAll() throws {
    let settings = OwnSettings.read()
    var faults = settings.faults.map { "\(OwnSettings.path), \($0)" }
    faults += OwnKeys.map().faults.map { "\(OwnKeys.path), \($0)" }
    let named: [(String, String?)] = [
      ("theme", settings.lightTheme), ("theme.light", settings.lightTheme), ("theme.dark", settings.darkTheme),
      ("display-theme", settings.displayTheme),
    ]
    for (setting, theme) in named {
      guard let line = settings.line(of: setting), let theme,
        case .failure(let fault) = Themes.theme(theme, colours: 256)
      else { continue }
      faults.append("\(OwnSettings.path), line \(line): \(fault.says)")
    }
    for name in Themes.own { faults += Themes.faults(of: name).map { "\(Themes.folder)/\($0)" } }
    faults += Themes.eclipsed.map { name in
      "\(Themes.folder)/\(name).toml: a theme called “\(name)” comes with the program; give yours another name."
    }
    for fault in faults { say(fault) }
    guard faults.isEmpty else { throw ExitCode(1) }
    say("Nothing is wrong in \(Locations.settings).")
  }
}
