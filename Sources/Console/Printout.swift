import Canvas
import Governance
import Meeting

/// What of a meeting can become a file, to print or to send.
package enum Printout: String, CaseIterable, Sendable {
  case minutes, markdown, notice, confidential

  var title: String {
    switch self {
    case .minutes: "Save the minutes as a file"
    case .markdown: "Save them for a web page"
    case .notice: "Save the notice of decisions as a file"
    case .confidential: "Save the confidential minutes: NOT for sending"
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

  /// What is to be minded with the file, in a sentence.
  func caution(_ situation: Situation) -> String? {
    if situation.damage != nil {
      return "The record is not as it was written: the file says on every page not to rely on it."
    }
    return self == .confidential ? "It holds what was said in private: keep it to those who were there." : nil
  }

  private static func whyNotConfidential(_ sitting: Sitting) -> String? {
    if !sitting.items.contains(where: { $0.wasPrivate != nil }) { return "Nothing was private." }
    return sitting.whyNothingPrivate
  }

  /// The ways to print or send a meeting’s minutes.
  static func box(_ sitting: Sitting, _ affairs: Affairs) -> KeyBox {
    let files = allCases.map { printout in
      KeyBox.Way(
        printout.key, printout.title, whyNot: printout == .confidential ? whyNotConfidential(sitting) : nil,
        .effect(.save(printout, sitting.id)))
    }
    return KeyBox(
      "Save the minutes of \(affairs.day(of: sitting))",
      files + [
        KeyBox.Way(
          .character("w"), "Where the signed files lie, for whoever checks them", .show(.whereMinutesLie(sitting.id)))
      ])
  }
}

extension Sitting {
  /// Why what was said in private at it cannot be read here; nil where it can, or where there was nothing.
  var whyNothingPrivate: String? {
    isWithheldFromHere ? "What was said in private is not in this copy of the record." : nil
  }
}
