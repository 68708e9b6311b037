import Meeting

extension Command {
  /// Whether what it records belongs to the item before the Board, and so must not end up in another.
  var isOfTheItem: Bool { Command.ofTheItem.contains(name) }

  static let ofTheItem: Set<String> = [
    "action", "agree", "alternatives", "amend", "bidders", "casting", "consensus", "defer", "determine", "finding",
    "moderation", "note", "object", "private", "propose", "public", "reasons", "refer", "result", "stand-aside", "vote",
    "withdraw-proposal",
  ]

  /// What the words of its form are begun on.
  func ground(_ affairs: Affairs) -> Ground? { isOfTheItem ? Ground(affairs) : nil }
}
