import Governance
import Meeting
import Record

/// Whether `board.toml`, which only proposes, says what the board has adopted.
enum Adoption {
  /// What is worth a remark about the board's own board file; none when it is gone or says what was adopted.
  static func remarks(on record: borrowing BoardRecord) -> [String] {
    let path = "\(record.folder)/board.toml"
    guard let text = try? TextFile.read(path, called: "board file") else { return [] }
    do {
      let proposed = try BoardFile(text, path: "board.toml").board
      guard proposed != record.affairs.board else { return [] }
      let what = differences(proposed, record.affairs.board).joined(separator: ", ")
      return [
        """
        Note: board.toml differs from what the board has adopted (\(what)). What was adopted counts. Between meetings: \
        adopt board.toml "the District Board's decision and its date"
        """
      ]
    } catch {
      return ["Note: board.toml is not a board file any more: \(error) What was adopted counts."]
    }
  }

  private static func differences(_ proposed: Board, _ adopted: Board) -> [String] {
    [
      ("terms", proposed.terms != adopted.terms), ("seats", proposed.seats != adopted.seats),
      ("organisations", proposed.organisations != adopted.organisations),
      ("reference", proposed.reference != adopted.reference), ("name", proposed.name != adopted.name),
    ].filter(\.1).map(\.0).orWhenEmpty("its particulars")
  }
}

extension [String] {
  fileprivate func orWhenEmpty(_ word: String) -> [String] { isEmpty ? [word] : self }
}
