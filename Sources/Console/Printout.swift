import Canvas
import Governance
import Meeting

/// What of a meeting can become a file, to print or to send.
package enum Printout: String, CaseIterable, Sendable {
  case minutes, markdown, notice

  var title: String {
    switch self {
    case .minutes: "Save the minutes as a file"
    case .markdown: "Save them as Markdown, for a web page"
    case .notice: "Save the notice of decisions as a file"
    }
  }

  private var key: Key {
    switch self {
    case .minutes: .character("s")
    case .markdown: .character("m")
    case .notice: .character("n")
    }
  }

  /// The ways to print or send a meeting’s minutes.
  static func box(_ sitting: Sitting) -> KeyBox {
    let files = allCases.map { KeyBox.Way($0.key, $0.title, .effect(.save($0, sitting.id))) }
    return KeyBox(
      "Print or send the minutes of \(sitting.date.inWords)",
      files + [KeyBox.Way(.character("w"), "Where they lie, and as commands", .show(.whereMinutesLie(sitting.id)))])
  }
}
