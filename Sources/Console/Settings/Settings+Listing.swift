extension Settings {
  /// All settings as a commented `settings.toml`, which changes nothing until a line's `#` is taken away.
  package static var listing: String {
    var lines = [
      "# The settings of quorate. Take the # away from a line and write another value. What a command is given (as",
      "# --theme) beats the environment (as $NO_COLOR), and that beats this file.",
    ]
    for setting in Setting.table where !setting.example.isEmpty {
      lines.append("")
      lines += setting.help.map { "# \($0)" }
      lines.append("# \(setting.example)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
