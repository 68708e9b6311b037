import Governance

extension Affairs {
  /// The intent that an act carried out, told from its first event; nil for what no intent makes, as the genesis.
  ///
  /// Asking ``Session/decide(_:at:)`` for it again must give exactly the act's events: undo and `verify --rules` rest on
  /// that.
  package func intent(of act: [Entry]) -> Intent? {
    guard let first = act.first?.event else { return nil }
    if case .undone(let named) = first {
      guard let reason = named.reason else { return .undoAct(named.act) }
      return intent(of: act.instead).map { .correct(named.act, reason: text(reason, in: act), with: $0) }
    }
    return intent(of: first, naming: newcomer(act), text: { self.text($0, in: act) })
  }

  /// By the seat they filled, where they filled one: somebody can have left one seat and hold another.
  private func who(_ person: PersonID, _ seat: SeatID?) -> Who { seat.map { .seat($0) } ?? .person(person) }

  /// Whoever an act introduces, by the name in its following record; somebody known, by their number.
  private func newcomer(_ act: [Entry]) -> (PersonID) -> Who {
    { person in
      for entry in act where entry.n == person.record {
        if case .personNamed(let named) = entry.event { return .named(named.name, new: true) }
        if entry.event.isWithheld { return .named(self.name(person), new: true) }
      }
      return .person(person)
    }
  }

  private func text(_ words: Words, in act: [Entry]) -> String {
    guard case .kept(let record) = words else { return self.text(words) }
    for entry in act where entry.n == record {
      if case .particularsKept(let kept) = entry.event { return kept.text }
    }
    return self.text(words)
  }

  private func intent(of event: Event, naming: (PersonID) -> Who, text: (Words) -> String) -> Intent? {
    switch event {
    case .redone: .redo
    case .established, .personNamed, .particularsKept, .undone, .unknown, .itemCarriedForward, .quorumLost,
      .quorumRestored, .withdrew, .readmitted, .chairVacated, .chairResumed, .decisionFlagged, .proposalFell, .decided,
      .decisionRescinded, .decisionDoubted, .doubtEnded:
      nil
    case .keyEnrolled(let key):
      .enrolKey(.person(key.person), publicKey: key.publicKey, office: key.office, from: key.from)
    case .holderRecorded(let holding): .holder(holding.seat, naming(holding.person), from: holding.from)
    case .seatVacated(let named): .vacate(named.seat)
    case .termsAdopted(let adopted): .adopt(adopted.board, reference: adopted.reference)

    case .meetingSet(let set): .setMeeting(date: set.date, at: set.at, place: set.place)
    case .meetingRearranged(let rearranged):
      TimeOfDay(zone.time(rearranged.at)).map { .rearrange($0, place: rearranged.place) }
    case .itemPut(let put):
      .putItem(
        number: put.item, title: put.title, minutes: put.minutes, privately: put.privately, matter: put.matter,
        approves: put.approves)
    case .rollCalled: .call
    case .opened: .open
    case .notHeld(let reason): .declareNotHeld(reason: reason.reason)
    case .adjourned(let adjourned): .adjourn(reason: adjourned.reason, until: adjourned.until)
    case .resumed: .resume
    case .closed: .close
    case .itemTaken(let named): .takeItem(named.item)
    case .urgentItemAdded(let added): .addItem(title: added.title, reason: added.reason)

    case .arrived(let arrived): .present(arrived.seat, remotely: arrived.remotely)
    case .apologiesGiven(let given): .apologies(given.seat, reason: given.reason)
    case .markedAbsent(let named): .absent(named.seat)
    case .substituteSeated(let seated): .substitute(seated.seat, naming(seated.person), of: seated.organisation)
    case .changedOver(let named): .changeover(named.seat)
    case .clerkNamed(let cited): .clerk(naming(cited.person))
    case .witnessNamed(let cited): .witness(naming(cited.person))
    case .adviserAdmitted(let admitted):
      .attend(naming(admitted.person), of: admitted.of, admitted.items.map { .items($0) } ?? .throughout)
    case .left(let moved): .leave(.person(moved.person))
    case .returned(let moved): .returnToRoom(.person(moved.person))
    case .chairAppointed(let appointed): .chair(appointed.seat)

    case .heldInPrivate(let held): .goPrivate(reason: held.reason)
    case .heldInPublic: .goPublic
    case .noted(let noted): .note(text(noted.text), in: noted.item)
    case .summarised(let summarised): .summarise(summarised.text, item: summarised.item)
    case .actionAgreed(let agreed): .agreeAction(text(agreed.text), owner: agreed.owner, due: agreed.due)
    case .actionDone(let done): .actionDone(done.action, note: done.note.map(text))
    case .paperTabled(let paper):
      .paper(item: paper.item, title: paper.title, author: paper.author, file: paper.file, digest: paper.digest)

    case .interestDeclared(let declared):
      .declare(
        who(declared.person, declared.seat), declared.category, what: text(declared.nature), matter: declared.matter,
        held: declared.held, sensitive: declared.sensitive)
    case .biddersNamed(let named): .bidders(item: named.item, named.bidders)
    case .nothingDeclared(let denied): .nothingToDeclare(who(denied.person, denied.seat))
    case .interestDetermined(let determined):
      .determine(
        who(determined.person, determined.seat), determined.effect, reason: determined.reason,
        lasting: determined.lasting)
    case .exclusionLifted(let lifted): .lift(.person(lifted.person), lifted.matter, reason: lifted.reason)

    case .proposalPut(let put):
      .propose(
        text(put.text), bearing: put.rescinding.map { .rescinding($0) } ?? put.confirming.map { .confirming($0) },
        carrying: put.to?.intent(text))
    case .proposalAmended(let amended): .amend(text(amended.text))
    case .proposalWithdrawn(let reason): .withdrawProposal(reason: text(reason.reason))
    case .agreed(let named): .agree(.seats(named.seats))
    case .stoodAside(let answered): .standAside(answered.seat, reason: answered.reason.map(text))
    case .objected(let answered): .object(answered.seat, reason: answered.reason.map(text) ?? "")
    case .consensusClosed: .closeConsensus
    case .moderationAgreed(let agreed): .moderate(agreed.process, terms: agreed.terms.map(text))
    case .voted(let voted): .vote(voted.choice, voted.seats)
    case .castingVoteGiven(let given): .castingVote(given.choice)
    case .findingReceived(let found): .finding(text(found.text), by: found.by)
    case .resultDeclared: .declareResult
    case .reasonsGiven(let given): .giveReasons(text(given.text), of: given.decision)
    case .alternativesGiven(let given): .giveAlternatives(text(given.text), of: given.decision)
    case .itemDeferred(let disposed): .deferItem(reason: text(disposed.reason))
    case .itemReferred(let disposed): .referItem(reason: text(disposed.reason))

    case .minutesApproved(let approved): .approveMinutes(approved.minutes, corrections: approved.corrections)
    case .minutesSigned(let signed): .sign(signed.minutes, text: signed.text, signature: signed.signature)
    case .minutesSignedOnPaper(let signed): .signOnPaper(signed.minutes, kept: signed.kept)
    case .reworded(let reworded): .reword(reworded.record, to: text(reworded.text))
    case .reported(let reported):
      .report(reported.business, to: reported.to, reference: reported.reference)
    }
  }
}
