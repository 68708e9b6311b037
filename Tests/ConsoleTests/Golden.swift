import Canvas
import FoundationEssentials
import Testing

/// Expected screens: text, then the role of every cell; `QUORATE_REWRITE=1` writes them anew.
enum Golden {
  static func check(_ canvas: Canvas, is name: String) throws {
    let size = "\(canvas.size.columns)x\(canvas.size.rows)"
    let path = "\(Files.tests)/Screens/\(name)-\(size).txt"
    let picture = "\(canvas.text)\n\nRoles\n\(canvas.roleMap)\n"
    if Files.rewrites {
      try FileManager.default.createDirectory(atPath: "\(Files.tests)/Screens", withIntermediateDirectories: true)
      try picture.write(toFile: path, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOfFile: path, encoding: .utf8)
    guard picture != expected else { return }
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let found = picture.split(separator: "\n", omittingEmptySubsequences: false)
    let differences = (0..<max(wanted.count, found.count)).compactMap { row -> String? in
      let (old, new) = (wanted.indices.contains(row) ? wanted[row] : "", found.indices.contains(row) ? found[row] : "")
      return old == new ? nil : "\(row + 1)  expected: \(old)\n\(row + 1)  found:    \(new)"
    }
    Issue.record("\(name) at \(size) is not as expected:\n\(differences.joined(separator: "\n"))\n\n\(canvas.text)")
  }
}
