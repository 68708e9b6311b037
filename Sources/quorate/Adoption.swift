import Governance
import Meeting
import Record

/// Whether `board.toml`, which only proposes, says what the board has adopted.
enum Adoption {
  /// What is worth a remark about the board's own board file; none when it is gone or says what was adopted.
  static func remarks(on record: BoardRecord) -> [String] {
    guard let text = text(in: record) else { return [] }
    do {
      let proposed = try BoardFile(text, path: "board.toml").board
      guard proposed != record.affairs.board else { return [] }
      let what = differences(proposed, record.affairs.board).joined(separator: ", ")
      return [
        """
        Note: board.toml differs from what the board has adopted (\(what)). What was adopted counts. Between meetings: \
        adopt board.toml "the District Board’s decision and its date"
        """
      ]
    } catch {
      return ["Note: board.toml is not a board file any more: \(error) What was adopted counts."]
    }
  }

  /// Posts that the board file gives to others than the record does; it is the record that says who holds them.
  static func remarksOnHolders(in record: BoardRecord) -> [String] {
    guard let text = text(in: record), let file = try? BoardFile(text, path: "board.toml") else { return [] }
    let affairs = record.affairs
    return affairs.board.seats.compactMap { seat in
      let (proposed, holder) = (file.holders[seat.id], affairs.holders[seat.id].map(affairs.name))
      guard file.board.seats.contains(where: { $0.id == seat.id }), proposed != holder else { return nil }
      return """
        Note: board.toml gives the post \(seat.id) to \(proposed ?? "nobody"), the record to \(holder ?? "nobody"). \
        Should it change: holder \(seat.id) "name" from DATE, or vacant \(seat.id)
        """
    }
  }

  private static func text(in record: BoardRecord) -> String? {
    try? TextFile.read("\(record.folder)/board.toml", called: "board file", onlyFiles: true)
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
