import Canvas

/// What the room sees now, smaller, and how a second terminal shows it.
enum RoomPreview {
  static func draw(on canvas: inout Canvas, in bounds: Rect, _ situation: Situation) {
    let content = Size(rows: max(1, bounds.rows - 2), columns: max(1, min(100, bounds.columns - 6)))
    let inside = Dialog("What the room sees", content: content).draw(on: &canvas, in: bounds)
    let command = wrapped(command(situation.folder), width: max(1, inside.columns))
    let below = inside.rows >= 13 + command.count ? command.count + 3 : 0
    RoomDisplay(situation).draw(on: &canvas, in: inside.inset(bottom: below))
    canvas.placeCursor(inside.origin, within: inside)
    guard below > 0 else { return }
    let rest = inside.inset(top: inside.rows - below + 1)
    let isWide = inside.columns >= 60
    canvas.put("On the projector, in a second terminal:", in: rest.line(0), role: .dialog)
    for (row, line) in command.enumerated() { canvas.put(line, in: rest.line(row + 1), role: .strong) }
    canvas.put(
      "Esc closes", in: rest.line(isWide ? 0 : command.count + 1), role: .muted, alignment: isWide ? .right : .left)
  }

  /// As it is typed into a shell.
  static func command(_ folder: String) -> String {
    folder.isEmpty ? "quorate display" : "quorate display --board \(quoted(folder))"
  }

  /// As a shell takes it.
  static func quoted(_ path: String) -> String {
    let plain = path.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "/._-".utf8.contains(byte)
    }
    return plain ? path : "'\(path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}
