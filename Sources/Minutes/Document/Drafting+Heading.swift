import Governance
import Meeting

/// What stands at the head and the foot of the minutes.
extension Drafting {
  var heading: MinutesDocument.Heading {
    let board = affairs.board
    var notHeld: String?
    if case .notHeld(let reason) = sitting.phase { notHeld = harmless(reason) }
    return MinutesDocument.Heading(
      board: harmless(board.name), short: harmless(board.short),
      accountableBody: board.accountableBody.map { harmless(board.name(of: $0)) }, reportsTo: harmless(board.reportsTo),
      meeting: sitting.id, date: affairs.day(of: sitting), place: sitting.place.map(harmless),
      scheduled: narrator.moment(sitting.scheduled), opened: sitting.openedAt.map(narrator.moment),
      closed: notHeld == nil ? sitting.closedAt.map(narrator.moment) : nil, notHeld: notHeld,
      adjournments: adjournments, clerk: narrator.room.clerk.map { narrator.name($0) })
  }

  var status: MinutesDocument.Status {
    switch affairs.minutes[sitting.id] {
    case .draft, nil: .draft
    case .approved(let by, let corrections, _):
      .approved(at: approving(by), corrections: corrections.map(harmless))
    case .signed(let by, let person, let corrections, _, _, let at):
      .signed(
        at: approving(by), corrections: corrections.map(harmless), by: narrator.name(person),
        on: affairs.zone.date(at).inWords)
    case .signedOnPaper(let by, let corrections, _, let signed, let at):
      .signedOnPaper(
        at: approving(by), corrections: corrections.map(harmless), by: narrator.name(signed.person),
        on: affairs.zone.date(at).inWords, kept: harmless(signed.kept))
    }
  }

  var remarks: [String] {
    var remarks: [String] = []
    if let afterwards = lateness.wholeMeeting(narrator) { remarks.append(afterwards) }
    if let witness = sitting.witness {
      remarks.append("It was kept on paper; \(narrator.name(witness)) vouches for what was entered from it.")
    }
    if !sitting.isOver { remarks.append("The meeting has not closed: these notes are as far as it has come.") }
    return remarks
  }

  /// The meeting that approved them: it is called by its own day, and can be held on another.
  private func approving(_ id: MeetingID) -> String {
    let name = narrator.meeting(id)
    guard let meeting = affairs.meeting(id), let held = meeting.openedAt.map(affairs.zone.date), held != meeting.date
    else { return name }
    return "\(name), held on \(held.inWords)"
  }

  var putRight: [String] {
    var said: [String] = []
    if !takenBack.isEmpty {
      let under = listed(sitting.items(of: takenBack.values))
      said.append(
        takenBack.count == 1
          ? "Something recorded by mistake was taken back: under \(under). The record keeps it, too."
          : "Things recorded by mistake were taken back, \(takenBack.count) in all: under \(under). The record keeps them, too."
      )
    }
    let records = sitting.reworded
    if records.contains(where: { affairs.names($0.value) }) {
      said.append("A name was put right. The record keeps it as it was first entered, too.")
    }
    let reworded = sitting.items(of: records.filter { !affairs.names($0.value) }.keys)
    if !reworded.isEmpty {
      said.append("The wording was put right under \(listed(reworded)). The record keeps the words as they were, too.")
    }
    return said
  }

  /// The one that follows in the board's numbering: whoever approves these minutes has met by then.
  var nextMeeting: String? {
    let all = affairs.meetings
    guard let next = all.first(where: { $0.number == sitting.number + 1 }) else { return nil }
    let place = next.place.map { ", \(harmless($0))" } ?? ""
    return "\(affairs.day(of: next)) at \(narrator.time(next.scheduled))\(place)"
  }
}

extension Sitting {
  /// What was put in other words since it was opened, after its end too, by record.
  fileprivate var reworded: [Int: Reworded] {
    let opened = entries.drop { if case .opened = $0.event { false } else { true } }
    return opened.reduce(into: [:]) { if case .reworded(let reworded) = $1.event { $0[$1.n] = reworded } }
  }

  /// The items that records are of, in words.
  fileprivate func items(of records: some Collection<Int>) -> [String] {
    guard !records.isEmpty else { return [] }
    let under = items.filter { item in entries(in: item.number).contains { records.contains($0.n) } }
    return under.isEmpty ? ["no item"] : under.map { "item \($0.number)" }
  }
}

/// Somebody's time in the chair, with the items taken meanwhile.
struct ChairSpell {
  var person: PersonID
  var who: String
  var from: Instant
  var to: Instant?
  var items: [Int]
}

extension Drafting {
  mutating func followChair(_ entry: Entry) {
    if case .adjourned = entry.event { adjournedAt = entry.occurred }
    let room = narrator.room
    let presiding = room.opened && !room.over ? room.presiding : nil
    let current = chairs.last.flatMap { $0.to == nil ? $0.person : nil }
    guard presiding != current else { return }
    if current != nil { chairs[chairs.count - 1].to = endOfSpell(entry) }
    guard let presiding else { return }
    chairs.append(ChairSpell(person: presiding, who: narrator.full(presiding), from: entry.occurred, items: []))
  }

  /// Where attendance is taken afresh, whoever presided did so until the adjournment.
  private func endOfSpell(_ entry: Entry) -> Instant {
    if case .resumed = entry.event { return adjournedAt ?? entry.occurred }
    return entry.occurred
  }

  /// Once an act is whole: whoever has the chair then presides over the item before the meeting then.
  ///
  /// What the clerk writes down in an item gone back to is not presided over: whoever had the chair in it had it.
  mutating func noteItemPresidedOver(_ act: [Entry]) {
    let untouched = self.untouched
    if !act.isUndoOrRedo { self.untouched = nil }
    guard let item = narrator.room.item, let last = chairs.last, last.to == nil else { return }
    let wasOver = chairs.dropLast().contains { $0.items.contains(item) }
    guard !(wasOver && act.allSatisfy { $0.event.isClerks || $0.event.isSupplement || $0.event.takesItem }) else {
      return
    }
    let isNew = !last.items.contains(item)
    if last.items.last != item { chairs[chairs.count - 1].items.append(item) }
    if untouched == item, act[0].event.appointsChairman { takeFromLender(item) }
    if act[0].event.takesItem, isNew || untouched == item { self.untouched = item }
  }

  /// The chair was handed over for an item before anything else in it: whoever only took it did not preside over it.
  private mutating func takeFromLender(_ item: Int) {
    guard let lender = chairs.indices.dropLast().last, chairs[lender].items.last == item else { return }
    chairs[lender].items.removeLast()
  }

  var presiding: [String] {
    chairs.map { spell in
      let from = narrator.moment(spell.from)
      let to = spell.to.map(narrator.moment)
      let when = to.map { $0 == from ? "at \(from)" : "\(from) to \($0)" } ?? from
      let items = spell.items.uniqued().sorted()
      let during = items.isEmpty ? "" : " (\(itemsInWords(items)))"
      return "\(spell.who), \(when)\(during)"
    }
  }
}

extension Event {
  fileprivate var appointsChairman: Bool {
    if case .chairAppointed = self { true } else { false }
  }
}
