import Governance
import Meeting

/// Something offered by its number, or by its letter where the screens have one for it.
struct PlainChoice {
  enum Action {
    case deed(Deed)
    case read(MeetingID)
  }

  var label: String
  var action: Action

  init(_ label: String, _ deed: Deed) {
    self.label = label
    action = .deed(deed)
  }

  init(reading meeting: MeetingID, _ label: String) {
    self.label = label
    action = .read(meeting)
  }
}

extension PlainChoice {
  /// Before the label of what comes next, which is offered in its own place too.
  static let next = "Next: "

  /// Whether somebody names it by its words, or by those before a colon.
  func isCalled(_ text: String) -> Bool {
    let (text, words) = (text.lowercased(), label.hasPrefix(Self.next) ? label.dropFirst(Self.next.count) : label[...])
    return words.lowercased() == text || words.lowercased().hasPrefix("\(text):")
  }

  /// Choices for the ear: one a line where there are many, else one line in which each is a sentence.
  static func lines(_ choices: [String]) -> [String] {
    guard !choices.isEmpty, choices.count <= 4 else { return choices }
    return [choices.joined(separator: ". ") + "."]
  }

  /// `1 Declare`, and `1: 26 November`, which would else be heard as 126.
  static func numbered(_ number: Int, _ label: String) -> String {
    label.first?.isNumber == true ? "\(number): \(label)" : "\(number) \(label)"
  }
}

/// The question before something public or final: yes, the verb or its number has to be typed; all else goes back.
struct PlainConfirmation {
  var text: String
  var verb: String
  var errand: PlainErrand
  /// The questions to go back to, where it came up among them.
  var origin: PlainForm?
  /// It has been said what would be done: after neither answer only the question is asked again.
  var isHeard = false

  var question: [String] {
    let lines = text.split(separator: "\n").map { String($0) } + PlainConfirmation.question(verb)
    return isHeard ? lines.suffix(1) : lines
  }

  /// The safe answer comes first: the number that opened the question is seldom the one that confirms it.
  static func question(_ verb: String, further: String? = nil) -> [String] {
    let ways = ["yes does it", further, "Enter goes back"].compactMap { $0 }
    return ["1 Go back. 2 \(verb).", "Sure? (\(ways.joined(separator: ", "))) "]
  }

  /// Whether a line goes ahead; nil when it is neither answer.
  static func answer(_ text: String, verb: String, opener: String) -> Bool? {
    let text = text.lowercased()
    if ["2", "y", "yes", verb.lowercased()].contains(text) || (!opener.isEmpty && text == opener.lowercased()) {
      return true
    }
    return ["", "1", "n", "no", "back", "go back"].contains(text) ? false : nil
  }

  static func neither(_ verb: String) -> String { "Write yes, 2 or “\(verb)” to do it; no, 1 or Enter goes back." }
}
