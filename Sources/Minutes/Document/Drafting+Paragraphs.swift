import Governance
import Meeting

/// What an entry puts into a paragraph.
struct ParagraphContent {
  var text: [String]
  /// The minutes say when.
  var timed = false
  var isPrivate = false
  var decision: DecisionMinute?
}

extension Drafting {
  /// The paragraph that an entry makes, told from the moment before it; nil where a list or a decision's block has it.
  func content(of entry: Entry, told before: Narrator) -> ParagraphContent? {
    if covered.entries.contains(entry.n) {
      // Its words stand in the decision; that they are not those first put does not.
      guard case .proposalAmended = entry.event else { return nil }
      return ParagraphContent(text: ["The proposal was amended to read as it was then decided."])
    }
    // Of what a public line of the same act cites that line says enough (R43).
    if entry.event.isWithheld, entry.n != entry.act { return nil }
    let sentence = ParagraphContent(text: [before.sentence(entry.event)])
    var timed = sentence
    timed.timed = true
    switch entry.event {
    // In lists of their own, or about the record rather than the meeting.
    case .established, .personNamed, .particularsKept, .termsAdopted, .meetingSet, .meetingRearranged, .itemPut,
      .rollCalled, .notHeld,
      .summarised, .witnessNamed, .paperTabled, .biddersNamed, .nothingDeclared, .undone, .redone, .reworded:
      return nil
    // Before the opening and at the close, the attendance has them.
    case .arrived, .apologiesGiven, .substituteSeated, .changedOver, .clerkNamed, .adviserAdmitted, .left, .returned:
      return before.room.opened ? timed : nil
    case .markedAbsent: return before.room.opened && !closes(entry) ? timed : nil
    // The section's own head says when an item was first taken.
    case .itemTaken(let named):
      guard let section = sections[named.item], !section.paragraphs.isEmpty, !leafed.contains(entry.n) else {
        return nil
      }
      let mark = before.room.privateItems.contains(named.item) ? ", in private" : ""
      return ParagraphContent(text: ["The Board returned to this item\(mark)."], timed: true)
    case .itemCarriedForward: return ParagraphContent(text: ["Not reached; carried forward to the next meeting."])
    case .opened(let opened): return recounted(timed, opened.quorum, entry)
    case .quorumLost(let changed), .quorumRestored(let changed): return recounted(timed, changed.quorum, entry)
    case .adjourned, .resumed, .closed, .withdrew, .readmitted, .chairVacated, .chairResumed, .heldInPublic:
      return timed
    case .noted(let noted): return prose(noted.text, informal: noted.informal)
    case .actionAgreed(let agreed): return privately(agreed.text, sentence)
    case .proposalPut(let put): return privately(put.text, sentence)
    case .proposalAmended(let amended): return privately(amended.text, sentence)
    case .findingReceived(let found): return privately(found.text, sentence)
    case .stoodAside(let answered), .objected(let answered):
      let taken = covered.withdrawn.contains(entry.n) ? [" The objection was withdrawn."] : []
      let told = ParagraphContent(text: [(sentence.text + taken).joined()])
      return answered.reason.map { privately($0, told) } ?? told
    case .actionDone(let done): return done.note.map { privately($0, sentence) } ?? sentence
    case .proposalWithdrawn(let withdrawn): return privately(withdrawn.reason, sentence)
    case .moderationAgreed(let agreed): return agreed.terms.map { privately($0, sentence) } ?? sentence
    case .reasonsGiven(let given), .alternativesGiven(let given): return privately(given.text, sentence)
    case .agreed(var named):
      named.seats = covered.agreeing[entry.n] ?? named.seats
      return named.seats.isEmpty ? nil : ParagraphContent(text: [before.sentence(.agreed(named))])
    case .holderRecorded, .seatVacated, .urgentItemAdded, .decisionFlagged, .proposalFell, .consensusClosed,
      .voted, .castingVoteGiven, .resultDeclared, .decisionRescinded, .decisionDoubted, .doubtEnded, .reported,
      .unknown:
      return sentence
    case .interestDeclared, .minutesSigned, .minutesSignedOnPaper, .keyEnrolled: return timed
    case .chairAppointed(let appointed): return decision(appointed.standing, entry, timed)
    case .heldInPrivate(let held): return decision(held.standing, entry, timed)
    case .interestDetermined(let determined): return decision(determined.standing, entry, timed)
    case .exclusionLifted(let lifted): return decision(lifted.standing, entry, timed)
    case .itemDeferred(let disposed), .itemReferred(let disposed):
      return privately(disposed.reason, decision(disposed.standing, entry, timed))
    case .minutesApproved(let approved): return decision(approved.standing, entry, timed)
    case .decided(let decided):
      var content = ParagraphContent(text: [], timed: true)
      if case .kept = decided.text { content.isPrivate = true }
      return decision(decided.standing, entry, content)
    }
  }

  private func closes(_ entry: Entry) -> Bool {
    entries.contains { other in
      guard other.act == entry.act, case .closed = other.event else { return false }
      return true
    }
  }

  private func prose(_ words: Words, informal: Bool) -> ParagraphContent {
    var text = narrator.paragraphs(words)
    if informal { text.insert("Informally, without a quorum, deciding nothing:", at: 0) }
    return privately(words, ParagraphContent(text: text))
  }

  private func privately(_ words: Words, _ content: ParagraphContent) -> ParagraphContent {
    guard case .kept = words else { return content }
    var content = content
    content.isPrivate = true
    return content
  }

  private func decision(
    _ standing: DecisionStanding?, _ entry: Entry, _ content: ParagraphContent
  ) -> ParagraphContent {
    guard let standing, let decision = sitting.decisions.first(where: { $0.id == standing.decision }) else {
      return content
    }
    var content = content
    var block = block(of: decision, content.text)
    // What a carried proposal did by itself was decided as the proposal was, not in a second act (R24a).
    if let maker = entries.lazy.filter({ $0.act == entry.act }).decisionTaken, maker != decision.id {
      block.result = "As decided in \(maker)"
    }
    content.decision = block
    content.text = []
    return content
  }
}

extension Drafting {
  /// An item taken in private is private, and not those after it: the minutes say from when others might hear again (R43).
  mutating func followPrivacy(_ entry: Entry) {
    if case .heldInPrivate(let held) = entry.event { inPrivate = held.item }
    if case .heldInPublic = entry.event { inPrivate = nil }
    guard case .itemTaken(let named) = entry.event, !leafed.contains(entry.n) else { return }
    let isPrivate = narrator.room.privateItems.contains(named.item)
    if let left = inPrivate, !isPrivate {
      add(ParagraphContent(text: [Narrator.inPublicAgain], timed: true), to: left, entry)
    }
    inPrivate = isPrivate ? named.item : nil
  }
}
