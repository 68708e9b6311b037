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
    if case .interestDeclared(let declared) = entry.event, canBeMadeAgain(declared, entry, situation) {
      return open("declare", known(of: declared, situation), correcting: entry, situation)
    }
    if entry.event.isBoardsWords {
      return announce(
        "Those are the Board’s own words: a proposal is amended while it is open, and all else corrected when the minutes are approved.",
        isError: true)
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

  private func canBeMadeAgain(_ declared: InterestDeclared, _ entry: Entry, _ situation: Situation) -> Bool {
    guard item(of: declared, situation) != nil, let same = situation.affairs.intent(of: [entry]) else { return false }
    let again = Intent.correct(entry.n, reason: "…", with: same)
    return (try? situation.session.decide(again, at: situation.now)) != nil
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
  /// What the Board was asked to decide, or decided.
  fileprivate var isBoardsWords: Bool {
    if case .proposalPut = self { return true }
    if case .proposalAmended = self { return true }
    if case .decided = self { return true }
    if case .itemDeferred = self { return true }
    if case .itemReferred = self { return true }
    if case .interestDetermined = self { return true }
    return false
  }
}
