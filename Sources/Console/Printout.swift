import Canvas
import Governance
import Meeting

/// What of a meeting can become a file, to print or to send.
package enum Printout: String, CaseIterable, Sendable {
  case minutes, markdown, notice, confidential

  var title: String {
    switch self {
    case .minutes: "Save the minutes as a file"
    case .markdown: "Save them as Markdown, for a web page"
    case .notice: "Save the notice of decisions as a file"
    case .confidential: "Save the confidential minutes: NOT to be sent out"
    }
  }

  private var key: Key {
    switch self {
    case .minutes: .character("s")
    case .markdown: .character("m")
    case .notice: .character("n")
    case .confidential: .character("c")
    }
  }

  /// The ways to print or send a meeting’s minutes.
  static func box(_ sitting: Sitting) -> KeyBox {
    let hasPrivate = sitting.items.contains { $0.wasPrivate != nil }
    let files = allCases.map { printout in
      KeyBox.Way(
        printout.key, printout.title, whyNot: printout == .confidential && !hasPrivate ? "Nothing was private." : nil,
        .effect(.save(printout, sitting.id)))
    }
    return KeyBox(
      "Print or send the minutes of \(sitting.date.inWords)",
      files + [KeyBox.Way(.character("w"), "Where they lie, and as commands", .show(.whereMinutesLie(sitting.id)))])
  }
}
