import Governance
import Meeting

extension MinutesDocument {
  /// Minutes from the record: of a meeting that is over, or of one still going on, as far as it has come.
  ///
  /// Approved minutes come out the same from any later affairs, what happened since apart. `revealing` makes the
  /// confidential part: the same paragraphs under the same numbers, with the private text in them.
  package init(of affairs: Affairs, in sitting: Sitting, provenance: Provenance? = nil, revealing: Bool = false) {
    var drafting = Drafting(affairs.asAt(sitting), sitting, revealing: revealing)
    drafting.write()
    self = MinutesDocument(
      heading: drafting.heading, status: drafting.status, remarks: drafting.remarks, putRight: drafting.putRight,
      attendance: drafting.roll.groups(drafting), presiding: drafting.presiding, quorum: drafting.quorum,
      interests: drafting.interests, sections: drafting.finishedSections, actions: drafting.actions,
      nextMeeting: drafting.nextMeeting, since: drafting.since, provenance: provenance, isConfidential: revealing)
  }
}

/// The minutes in the making: goes once through what was recorded, keeping who is where.
struct Drafting {
  let affairs: Affairs
  let sitting: Sitting
  let entries: [Entry]
  let covered: CoveredProceedings
  /// What was recorded about decisions from this meeting on, at it and at later ones.
  let later: [Entry]
  let lateness: Lateness
  /// Items gone back to and left again with nothing recorded in them: leafing through the agenda is no business.
  let leafed: Set<Int>
  /// What was recorded once the meeting was over.
  let afterwards: [Event]
  /// By act: the seats that count once it is done, going by the clock (R44).
  let counted: [Int: Set<SeatID>]
  /// The record's size when the minutes were approved; what was recorded from there on is no part of them.
  let cutoff: Int
  var narrator: Narrator
  var sections: [Int: MinutesSection] = [:]
  var roll: Roll
  var chairs: [ChairSpell] = []
  /// An item just taken, with nothing recorded in it yet.
  var untouched: Int?
  var adjournedAt: Instant?
  var absences: [Absence] = []
  /// The proposal put last.
  var wording: Wording?
  var actions: [ActionMinute] = []
  var adjournments: [String] = []
  /// The undos that stand, by the act that each took back.
  var takenBack: [Int: Int] = [:]
  /// Items of standing business in which what belongs there has been told, or need not be.
  var standingTold: Set<Int> = []
  /// The private item that no public one has followed yet.
  var inPrivate: Int?

  init(_ affairs: Affairs, _ sitting: Sitting, revealing: Bool) {
    self.affairs = affairs
    self.sitting = sitting
    entries = sitting.asHeld
    covered = CoveredProceedings(entries)
    later = affairs.meetings(from: sitting).flatMap { $0.entries.filter(\.event.bearsOnDecision) }
    lateness = Lateness(entries)
    roll = Roll(entries)
    leafed = Drafting.leafed(entries)
    afterwards = sitting.entries.drop { !$0.event.endsMeeting }.map(\.event)
    counted = Drafting.counted(entries)
    cutoff =
      switch affairs.minutes[sitting.id] {
      case .approved(_, _, let size), .signed(_, _, _, let size, _, _), .signedOnPaper(_, _, let size, _, _): size
      case .draft, nil: Int.max
      }
    narrator = Narrator(affairs: affairs, sitting: sitting, revealing: revealing)
    for item in sitting.items { sections[item.number] = section(of: item) }
    sections[0] = MinutesSection(number: 0, title: "Opening of the meeting")
    sections[closing] = MinutesSection(number: closing, title: "Close of the meeting")
  }

  /// The number of the last section: after a meeting no item can be added.
  ///
  /// A record made by others may hold any number.
  var closing: Int { (sitting.items.map(\.number).max() ?? 0) &+ 1 }

  mutating func write() {
    for act in entries.acts {
      for entry in act { take(entry) }
      if !leafed.contains(act[0].n) { noteItemPresidedOver(act) }
    }
    tellStandingBusiness(before: Int.max)
  }

  /// The records that take an item for no more than a look at it.
  private static func leafed(_ entries: [Entry]) -> Set<Int> {
    let acts = entries.acts.filter { !$0.isUndoOrRedo }
    var (seen, leafed): (Set<Int>, Set<Int>) = ([], [])
    for (index, act) in acts.enumerated() {
      guard case .itemTaken(let named) = act[0].event else { continue }
      let next = index + 1 < acts.count ? acts[index + 1][0].event : nil
      let isLeft = next.map { $0.leavesItem } ?? true
      if isLeft, act.count == 1, seen.contains(named.item) { leafed.insert(act[0].n) }
      seen.insert(named.item)
    }
    return leafed
  }

  private mutating func take(_ entry: Entry) {
    if entry.event.leavesItem { tellStandingBusiness(before: entry.n) }
    let before = narrator
    narrator.room.follow(entry.event)
    roll.follow(entry, before.room)
    followChair(entry)
    followAbsences(entry)
    followPrivacy(entry)
    followWording(entry)
    collect(entry)
    if let content = content(of: entry, told: before) { add(content, to: sectionNumber(of: entry), entry) }
  }

  mutating func add(_ content: ParagraphContent, to number: Int, _ entry: Entry) {
    let late = lateness.mark(entry, narrator)
    add(content, to: number, at: content.timed || late != nil ? narrator.moment(entry.occurred) : nil, late: late)
  }

  mutating func add(_ content: ParagraphContent, to number: Int, at time: String? = nil, late: String? = nil) {
    guard var section = sections[number] else { return }
    section.paragraphs.append(
      MinutesParagraph(
        number: "\(number)\(lettered(section.paragraphs.count + 1))", time: time, text: content.text, late: late,
        isPrivate: content.isPrivate, decision: content.decision))
    sections[number] = section
  }

  private func sectionNumber(of entry: Entry) -> Int {
    if case .closed = entry.event { return closing }
    if case .itemCarriedForward(let named) = entry.event { return named.item }
    if case .noted(let noted) = entry.event, let item = noted.item { return item }
    return narrator.room.item ?? 0
  }

  /// What stands in lists of its own rather than in a paragraph.
  private mutating func collect(_ entry: Entry) {
    let item = narrator.room.item ?? 0
    if case .nothingDeclared(let denied) = entry.event {
      sections[item]?.nilAnswers.append(narrator.full(denied.person, denied.seat))
    }
    if case .actionAgreed(let agreed) = entry.event {
      actions.append(
        ActionMinute(
          id: agreed.action, text: narrator.text(agreed.text), owner: narrator.ownerOf(agreed),
          due: agreed.due.inWords, item: agreed.item))
    }
    if case .adjourned(let adjourned) = entry.event {
      adjournments.append(
        "Adjourned at \(narrator.moment(entry.occurred))\(narrator.until(adjourned))\(adjourned.reason.afterColon)")
    }
    if case .resumed = entry.event { adjournments.append("Resumed at \(narrator.moment(entry.occurred))") }
    // What was put right before the opening is no part of the meeting.
    guard narrator.room.opened else { return }
    if case .undone(let named) = entry.event { takenBack[named.act] = entry.n }
    if case .redone(let named) = entry.event { takenBack[named.act] = nil }
  }

  /// Sections in the order of the agenda, without an opening or a close that says nothing.
  var finishedSections: [MinutesSection] {
    sections.values.sorted { $0.number < $1.number }.filter { section in
      (section.number != 0 && section.number != closing) || !section.paragraphs.isEmpty
    }
  }

  private func section(of item: Item) -> MinutesSection {
    var section = MinutesSection(number: item.number, title: harmless(item.title))
    section.taken = item.takenAt.map(narrator.moment)
    section.urgent = item.urgent.map(harmless)
    section.privateReason = item.wasPrivate.map(harmless)
    section.proposedPrivate = item.privacyToDecide.map(harmless)
    section.summary = item.summary.map(harmless)
    section.papers = item.papers.map(narrator.paper)
    section.bidders = item.bidders.map(narrator.bidder)
    section.outcome =
      switch item.outcome {
      case .unreached: sitting.isOver ? "Not reached." : nil
      case .taken: nil
      case .deferred: "Deferred."
      case .referred: "Referred to \(harmless(affairs.board.reportsTo))."
      case .carriedForward: nil
      }
    return section
  }
}

extension Event {
  /// Another item is taken after it, or the meeting ends.
  fileprivate var leavesItem: Bool {
    if case .itemTaken = self { return true }
    if case .closed = self { return true }
    return false
  }
}
