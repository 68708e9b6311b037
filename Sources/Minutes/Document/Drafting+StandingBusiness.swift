import Governance
import Meeting

/// What belongs under an item of standing business and is recorded elsewhere: as attendance, or by nobody’s declaring.
extension Drafting {
  /// Told as the item is left, or as far as the meeting has come; what the clerk wrote there stands instead.
  mutating func tellStandingBusiness(before end: Int) {
    guard let number = narrator.room.item, let standing = sitting.item(number)?.standing,
      standingTold.insert(number).inserted, !isWrittenUp(number, before: end)
    else { return }
    switch standing {
    case .apologies:
      let seats = affairs.board.seats.map(\.id)
      let sentences = [received(roll.apologised(seats)), attended(roll.substitutes(seats))]
      add(ParagraphContent(text: [sentences.joined(separator: " ")]), to: number)
    case .declarations:
      // Wherever in the meeting one was declared, the head has it.
      guard !entries.contains(where: \.event.isDeclaration) else { return }
      add(ParagraphContent(text: ["No interest was declared."]), to: number)
    case .mattersArising, .report, .nextDate: break
    }
  }

  private func isWrittenUp(_ item: Int, before end: Int) -> Bool {
    sitting.entries(in: item).contains { $0.n < end && $0.event.isNote }
  }

  private func received(_ seats: [SeatID]) -> String {
    let apologies = seats.map { seat -> (who: String, reason: String?) in (holder(seat), roll.apologies[seat] ?? nil) }
    guard !apologies.isEmpty else { return "No apologies were received." }
    let who = apologies.map { $0.who + $0.reason.afterColon }
    let hasReasons = apologies.contains { $0.reason != nil }
    return ended("Apologies were received from " + (hasReasons ? who.joined(separator: "; ") : listed(who)))
  }

  private func attended(_ substitutes: [Roll.Presence]) -> String {
    let who = substitutes.map { substitute in
      (narrator.name(substitute.person), substitute.seat.map(holder) ?? "another")
    }
    guard let first = who.first else { return "No substitutes attended." }
    let others = who.dropFirst().map { "\($0.0) for \($0.1)" }
    return listed(["\(first.0) attended as substitute for \(first.1)"] + others) + "."
  }

  /// By name and body; the attendance at the head has the post.
  private func holder(_ seat: SeatID) -> String {
    affairs.holders[seat].map { narrator.full($0, seat) } ?? narrator.post(seat)
  }
}
