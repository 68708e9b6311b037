import Canvas
import Governance
import Meeting

/// A slip in what was recorded, put right with the words in front of one.
extension Console {
  /// A text is put in other words where it stands; a declaration on which nothing rests yet is made again whole.
  mutating func putRight(_ record: Int, _ situation: Situation) {
    let journal = situation.session.journal
    guard let entry = journal.first(where: { $0.n == record }) else { return }
    // What was put right already is put right once more.
    if case .reworded(let reworded) = entry.event { return putRight(reworded.record, situation) }
    if case .interestDeclared(let declared) = entry.event, item(of: declared, situation) != nil,
      situation.canBeMadeAgain(entry)
    {
      return open("declare", known(of: declared, situation), correcting: entry, situation)
    }
    if case .actionAgreed(let agreed) = entry.event, situation.canBeMadeAgain(entry) {
      return open("action", known(of: agreed, situation), correcting: entry, situation)
    }
    if situation.isOpenProposal(entry) { return open("amend", [:], correcting: nil, situation) }
    if entry.event.isBoardsWords {
      let undo = situation.key("undo-this", on: .history)
      return announce(
        situation.session.isFinal(entry.act)
          ? "Those are the Board’s own words: they are corrected when the minutes are approved."
          : "Those are the Board’s own words: \(undo) takes them back, and they are entered anew.", isError: true)
    }
    // What has no reason yet is given once more with one.
    if case .apologiesGiven(let given) = entry.event, given.reason == nil {
      return open("apologies", ["Member": given.seat.text], correcting: nil, situation)
    }
    // An item's own line means its title.
    if case .itemTaken(let named) = entry.event, let put = situation.sitting?.put(named.item) {
      return putRight(put, situation)
    }
    guard let wording = situation.affairs.wording(of: record), !situation.session.undone.contains(entry.act) else {
      // Of an act that names somebody new the name was written.
      if let named = journal.first(where: { $0.act == entry.act && $0.n > record && $0.event.isNaming }) {
        return putRight(named.n, situation)
      }
      let way =
        situation.session.isFinal(entry.act)
        ? "What is wrong in this act is corrected when the minutes are approved."
        : "\(situation.key("undo-this", on: .history)) takes an act back."
      return announce(
        "Only a note, an action, a title, a name or a reason that the minutes give can be put in other words. \(way)",
        isError: true)
    }
    guard !wording.isKept || situation.meeting?.isInPrivate == true else {
      return announce(
        "That was said in private. It is put right while the item is taken in private again.", isError: true)
    }
    let known = ["What was written": "\(record)", "How it should read": situation.affairs.text(wording)]
    open("reword", known, correcting: nil, situation)
  }

  private mutating func open(
    _ name: String, _ known: [String: String], correcting entry: Entry?, _ situation: Situation
  ) {
    guard let command = Command.named(name) else { return }
    var form = Form(command, known: known, correcting: entry?.n, situation.affairs, today: situation.today)
    form.happened = entry.flatMap { TimeOfDay(situation.zone.time($0.occurred)) }
    // All is known: the cursor is where one writes, or after whom it is about.
    form.focus = form.fields.firstIndex { if case .prose = $0.entry { true } else { false } } ?? 1
    open(.form(form))
  }

  private func item(of declared: InterestDeclared, _ situation: Situation) -> Item? {
    situation.meeting?.items.first { $0.matter == declared.matter }
  }

  private func known(of declared: InterestDeclared, _ situation: Situation) -> [String: String] {
    let item = item(of: declared, situation).map { "\($0.number)" } ?? ""
    return [
      "Who": declared.seat?.text ?? quoted(situation.affairs.name(declared.person)),
      "Kind": declared.category.rawValue, "What it is": situation.affairs.text(declared.nature), "In item": item,
      "Whose": declared.held.rawValue, "Sensitive": declared.sensitive ? "sensitive" : "",
    ]
  }

  private func known(of agreed: ActionAgreed, _ situation: Situation) -> [String: String] {
    ["Action": situation.affairs.text(agreed.text), "Owner": agreed.owner.text, "Due": agreed.due.isoText]
  }
}

extension Situation {
  /// Whether it can be taken back and recorded again otherwise, as one act: an action in the item that it is of.
  func canBeMadeAgain(_ entry: Entry) -> Bool {
    if case .actionAgreed(let agreed) = entry.event {
      guard agreed.item == meeting?.currentItem?.number, !agreed.text.isKept || isInPrivate else { return false }
    }
    guard let same = affairs.intent(of: [entry]) else { return false }
    return (try? session.decide(.correct(entry.n, reason: "…", with: same), at: now)) != nil
  }

  /// Whether it is the proposal before the Board as it reads now.
  func isOpenProposal(_ entry: Entry) -> Bool {
    guard sitting?.stage?.proposal != nil else { return false }
    return sitting?.entries.last { $0.event.putsWords }?.n == entry.n
  }
}

extension Sitting {
  /// The record that put an item on the agenda.
  fileprivate func put(_ item: Int) -> Int? {
    entries.first { entry in
      if case .itemPut(let put) = entry.event { return put.item == item }
      if case .urgentItemAdded(let added) = entry.event { return added.item == item }
      return false
    }?.n
  }
}

extension Event {
  /// A proposal was put, or in other words.
  fileprivate var putsWords: Bool {
    if case .proposalPut = self { return true }
    if case .proposalAmended = self { return true }
    return false
  }

  /// What the Board was asked to decide, or decided.
  fileprivate var isBoardsWords: Bool {
    if putsWords { return true }
    if case .decided = self { return true }
    if case .itemDeferred = self { return true }
    if case .itemReferred = self { return true }
    if case .interestDetermined = self { return true }
    return false
  }
}
