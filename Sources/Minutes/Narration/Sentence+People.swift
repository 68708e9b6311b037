import Governance
import Meeting

/// The longer sentences about who comes, goes and presides.
extension Narrator {
  /// A seat's title and body.
  func post(_ seat: SeatID) -> String {
    let body = affairs.board.seat(seat).map { " (\(harmless(affairs.board.name(of: $0.organisation))))" } ?? ""
    return title(seat) + body
  }

  func sentence(_ set: MeetingSet) -> String {
    let place = set.place.map { ", \(harmless($0))" } ?? ""
    return ended("A meeting was set for \(set.date.inWords) at \(time(set.at))\(place)")
  }

  func until(_ adjourned: Adjourned) -> String { adjourned.until.map { " until \(moment($0))" } ?? "" }

  func sentence(_ arrived: Arrived) -> String {
    let who = full(arrived.person, arrived.seat)
    if arrived.inAttendance { return "\(who) arrived, in attendance: a substitute has the seat." }
    return arrived.remotely ? "\(who) joined remotely, which does not count to the quorum." : "\(who) arrived."
  }

  func sentence(_ seated: SubstituteSeated) -> String {
    let who = full(seated.person, seated.seat)
    if seated.inAttendance { return "\(who) arrived, in attendance: \(holder(seated.seat)) has the seat." }
    return "\(who) attended as substitute for \(holder(seated.seat))."
  }

  func changeover(_ seat: SeatID) -> String {
    let incoming = room.waiting[seat].map { full($0, seat) } ?? "Whoever was in attendance"
    let outgoing = room.seated[seat].map { " from \(name($0.person))" } ?? ""
    return "\(incoming) took over the seat of \(title(seat))\(outgoing)."
  }

  func sentence(_ appointed: ChairAppointed) -> String {
    let who = full(appointed.person, appointed.seat)
    if appointed.handedOver { return "\(who) took the chair." }
    if let item = appointed.item { return "\(who) was appointed Chairman for item \(item)." }
    return "\(who) was appointed Chairman."
  }

  func ownerOf(_ agreed: ActionAgreed) -> String {
    room.seated[agreed.owner].map { "\(name($0.person)), \(title(agreed.owner))" } ?? holder(agreed.owner)
  }

  func paper(_ paper: PaperTabled) -> String {
    let author = harmless(paper.author)
    let file = paper.file.map { " [\(harmless($0))]" } ?? ""
    return "“\(harmless(paper.title))”" + (author.isEmpty ? "" : " by \(author)") + file
  }

  func bidder(_ bidder: Bidder) -> String {
    let body = bidder.organisation.map { " (\(harmless(affairs.board.name(of: $0))))" } ?? ""
    return harmless(bidder.name) + body
  }
}
