import PseudoTerminal
import Testing

/// The demo in a terminal, its first screen drawn.
func startDemo(
  _ environment: [String: String?] = [:], folder: String? = nil, rows: Int = 24, columns: Int = 80,
  background: PseudoTerminal.Background? = nil, _ location: SourceLocation = #_sourceLocation
) throws -> PseudoTerminal {
  let terminal = try PseudoTerminal(
    [PseudoTerminal.product("terminal-demo")], environment: environment, folder: folder, rows: rows,
    columns: columns, background: background)
  try #require(terminal.shows("demo \(rows) × \(columns)"), "\(terminal.text)", sourceLocation: location)
  return terminal
}
