import Meeting

extension Command {
  /// Whether what it records belongs to the item before the Board, and so must not end up in another.
  var isOfTheItem: Bool { Command.ofTheItem.contains(name) }

  static let ofTheItem: Set<String> = [
    "action", "agree", "amend", "bidders", "casting", "consensus", "defer", "determine", "finding",
    "moderation", "note", "object", "private", "propose", "public", "refer", "result", "stand-aside", "vote",
    "withdraw-proposal",
  ]

  /// What the words of its form are begun on; what the form is about is asked by its label.
  func ground(_ affairs: Affairs, _ written: (String) -> String? = { _ in nil }) -> Ground? {
    switch name {
    case "reword": written("What was written").flatMap { Int($0) }.map { Ground(affairs, wordingOf: $0) }
    case "summary":
      (written("Of item").flatMap { Int($0) } ?? affairs.sitting?.currentItem?.number)
        .map { Ground(affairs, summaryOf: $0) }
    default: isOfTheItem ? Ground(affairs) : nil
    }
  }
}
