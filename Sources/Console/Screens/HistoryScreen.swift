import Canvas
import Governance
import Meeting
import Minutes

/// All that was recorded, newest first, the undone too: nothing is erased.
struct HistoryScreen: Screen {
  /// The record marked, which stays so however many come after it; nil for the newest.
  private var marked: Int?
  /// The record clicked last: a second click on it does what Enter does.
  private var clicked: Int?

  private func mark(_ entries: [Entry]) -> Mark {
    var mark = Mark()
    mark.set(marked.flatMap { marked in entries.firstIndex { $0.n == marked } } ?? 0, of: entries.count)
    return mark
  }

  private mutating func mark(_ row: Int, of entries: [Entry]) {
    marked = row > 0 && entries.indices.contains(row) ? entries[row].n : nil
  }

  /// Marks the newest that somebody wrote, with those words in it and in that item where there is one so.
  mutating func markWritten(_ words: String, inItem item: Int?, _ situation: Situation) {
    let all = entries(situation)
    let written = all.filter {
      (isWritten($0.n, situation) || situation.isOpenProposal($0)) && !situation.session.undone.contains($0.act)
    }
    let here = Set(item.flatMap { situation.sitting?.entries(in: $0) }?.map(\.n) ?? [])
    let search = WordSearch(words)
    let found = written.first { !search.isEmpty && search.rank(of: situation.written($0)) != nil }
    let best = found ?? written.first { here.contains($0.n) } ?? written.first
    if let row = all.firstIndex(where: { $0.n == best?.n }) { mark(row, of: all) }
  }

  /// Since the last meeting was settled, newest first, without what only serves another line.
  func entries(_ situation: Situation) -> [Entry] {
    situation.session.journal.filter { !$0.event.isSupplement }.reversed()
  }

  private func markedEntry(_ situation: Situation) -> Entry? {
    let entries = entries(situation)
    return entries.first { $0.n == marked } ?? entries.first
  }

  mutating func handle(_ key: Key, _ situation: Situation, in body: Rect) -> Response {
    let entries = entries(situation)
    var mark = mark(entries)
    if let moved = mark.answer(key, of: entries.count, page: body.rows) {
      self.mark(mark.row(of: entries.count), of: entries)
      return moved
    }
    guard !entries.isEmpty else { return .ignored }
    let entry = entries[mark.row(of: entries.count)]
    if key == .character("e") { return .deed(.putRight(entry.n)) }
    if key == .character("b") { return .deed(.undoBack(to: entry.act)) }
    guard key == .enter else { return .ignored }
    if situation.session.undone.contains(entry.act) {
      return .deed(.say("This is undone already. \(situation.key("redo")) puts the last one back."))
    }
    marked = entry.n
    let undo = Intent.undoAct(entry.act)
    guard situation.whyNot(undo) == nil else { return .deed(.act(undo)) }
    let isLast = (try? situation.session.lastUndoable()) == entry.act
    let rest =
      isLast ? "Nothing is erased: the record shows both." : "It is undone alone; what came after it stays."
    return .deed(
      .confirm(
        Confirmation(
          "Undo", "“\(situation.told(entry, revealing: situation.isInPrivate))” \(rest)", verb: "Undo it",
          .carryOut(.intent(undo)))))
  }

  private func isWritten(_ record: Int, _ situation: Situation) -> Bool {
    situation.session.journal.last { $0.n == record }?.event.wording != nil
  }

  /// What of it can be put right, in a sentence; nil where nothing was written.
  private func putsRight(_ entry: Entry, _ situation: Situation) -> String? {
    guard !situation.session.undone.contains(entry.act) else { return nil }
    let key = situation.key("put-right", on: .history)
    if situation.isOpenProposal(entry) { return "\(key) amends the proposal." }
    if case .actionAgreed = entry.event, situation.canBeMadeAgain(entry) { return "\(key) puts the action right." }
    if isWritten(entry.n, situation) { return "\(key) puts these words right." }
    if case .reworded(let reworded) = entry.event {
      return "\(key) puts \(situation.affairs.names(reworded) ? "the name" : "these words") right."
    }
    let names = situation.session.journal.contains { $0.act == entry.act && $0.event.isNaming }
    return names ? "\(key) puts the name right." : nil
  }

  /// A key that would only be refused on what is marked is not named.
  func offers(_ binding: Binding, _ situation: Situation) -> Bool {
    guard binding.screen == .history else { return true }
    guard let entry = markedEntry(situation) else { return false }
    guard situation.session.isFinal(entry.act) else { return true }
    switch binding.name {
    case "put-right": return putsRight(entry, situation) != nil
    case "undo-this", "undo-back-to-here": return false
    default: return true
    }
  }

  mutating func click(_ point: Point, _ situation: Situation, in body: Rect) -> Response {
    let (entries, inside) = (entries(situation), Canvas.inside(of: body))
    guard let row = table(entries, situation, in: inside).row(at: point, in: inside) else { return .handled }
    defer { clicked = entries[row].n }
    if row == mark(entries).row(of: entries.count), clicked == entries[row].n {
      return handle(.enter, situation, in: body)
    }
    mark(row, of: entries)
    return .handled
  }

  mutating func scroll(by notches: Int, at point: Point, _ situation: Situation, in body: Rect) {
    let inside = Canvas.inside(of: body)
    let entries = entries(situation)
    guard inside.contains(point), entries.count > inside.rows - 1 else { return }
    mark(min(mark(entries).row(of: entries.count) + notches, entries.count - 1), of: entries)
  }

  func searched(_ situation: Situation) -> [String] {
    entries(situation).map { situation.told($0, revealing: situation.isInPrivate) }
  }
  func row(_ situation: Situation, in body: Rect) -> Int {
    let entries = entries(situation)
    return mark(entries).row(of: entries.count)
  }

  mutating func go(to row: Int, _ situation: Situation, in body: Rect) { mark(row, of: entries(situation)) }

  func draw(on canvas: inout Canvas, in body: Rect, _ situation: Situation) {
    let inside = canvas.panel(body, title: "History · newest first")
    let entries = entries(situation)
    guard !entries.isEmpty else {
      canvas.putWrapped("Nothing has been recorded since the last meeting was closed.", in: inside, role: .muted)
      return
    }
    table(entries, situation, in: inside).draw(on: &canvas, in: inside, focused: true)
  }

  /// Only what can be seen is put into words: an evening has thousands of records.
  private func table(_ entries: [Entry], _ situation: Situation, in inside: Rect) -> Table {
    let marked = mark(entries).row(of: entries.count)
    let seen = (marked - inside.rows)...(marked + inside.rows)
    return Table(
      columns: [
        TableColumn("Record", .cells(6), alignment: .right), TableColumn("Time", .cells(5)),
        TableColumn("What", .share(1)),
      ],
      rows: entries.enumerated().map { index, entry in
        seen.contains(index) ? spans(entry, situation) : []
      }, selected: marked)
  }

  private func spans(_ entry: Entry, _ situation: Situation) -> [Span] {
    let isUndone = situation.session.undone.contains(entry.act)
    let told = situation.told(entry, revealing: situation.isInPrivate)
    let late = entry.recorded.minute - entry.occurred.minute
    let remarks = [
      isUndone ? " (undone)" : "", late > 0 ? " (entered at \(situation.zone.time(entry.recorded)))" : "",
    ]
    return [
      Span("\(entry.n)", .muted), Span(situation.zone.time(entry.occurred), .muted),
      Span(told + remarks.joined(), isUndone ? .muted : .text),
    ]
  }

  func next(_ situation: Situation) -> NextStep {
    if situation.whyReadOnly != nil { return NextStep("↑ ↓ read on. Esc goes back.") }
    let entry = markedEntry(situation)
    let isFinal = entry.map { situation.session.isFinal($0.act) } ?? true
    if let entry, let right = putsRight(entry, situation) {
      return isFinal
        ? NextStep("\(right) Esc goes back.") : NextStep("\(right) Enter takes it back. Esc goes back.", "Undo this")
    }
    if isFinal {
      return NextStep(
        situation.sitting?.isOver == true
          ? "Final: what is wrong in it is corrected when the minutes are approved. Esc goes back."
          : "This act is final and is not undone. Esc goes back.")
    }
    return NextStep("Enter takes back what is marked. Esc goes back.", "Undo this")
  }
}

extension Event {
  fileprivate var rewords: Int? { if case .reworded(let right) = self { right.record } else { nil } }

  /// What somebody wrote in it, there or in the place of what was there.
  fileprivate var words: Words? { if case .reworded(let right) = self { right.text } else { wording } }
}

extension Situation {
  /// The words of an entry as they read now.
  fileprivate func written(_ entry: Entry) -> String {
    let wording = sitting?.entries.last { $0.n == entry.n }?.event.wording ?? entry.event.wording
    return wording.map { affairs.text($0) } ?? ""
  }

  /// An entry in a few words; of an undo what it took back.
  func told(_ entry: Entry, revealing: Bool = true) -> String {
    switch entry.event.taking {
    case .back(let act): "Undone: \(told(act: act, revealing))"
    case .forth(let act): "Put back: \(told(act: act, revealing))"
    case nil:
      before(entry, revealing).map { "Put right; it read: \($0)" }
        ?? affairs.shortSentence(for: standing(entry), in: sitting, revealing: revealing)
    }
  }

  /// The words that were put right by it; as they read now they stand in their own line.
  private func before(_ entry: Entry, _ revealing: Bool) -> String? {
    guard case .reworded(let right) = entry.event, !affairs.names(right) else { return nil }
    let earlier = session.journal.filter { $0.n < entry.n && !session.undone.contains($0.act) }
    let words =
      earlier.last { $0.event.rewords == right.record }?.event ?? earlier.first { $0.n == right.record }?.event
    return words?.words.map { affairs.telling($0, in: sitting, revealing: revealing) }
  }

  /// As it reads now, where its words have been put right.
  private func standing(_ entry: Entry) -> Entry {
    guard entry.event.wording != nil else { return entry }
    return sitting?.entries.last { $0.n == entry.n } ?? entry
  }

  /// What was said in private shows only while the meeting is in private, for others may see the screen (R43).
  var isInPrivate: Bool { meeting?.isInPrivate == true }

  private func told(act: Int, _ revealing: Bool) -> String {
    guard let entry = session.journal.first(where: { $0.n == act }) else { return "record \(act)" }
    return affairs.shortSentence(for: entry, in: sitting, revealing: revealing)
  }
}
