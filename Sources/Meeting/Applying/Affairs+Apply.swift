import Governance

extension Affairs {
  /// Takes one more record into account; what was decided stands as decided, so nothing here can be refused.
  package mutating func apply(_ entry: Entry) {
    change(by: entry)
    sitting?.entries.append(entry)
  }

  /// What a record changes, without keeping it: what is only tried does not copy the meeting's whole history.
  mutating func change(by entry: Entry) {
    next = entry.n + 1
    let at = entry.occurred
    switch entry.event {
    case .established, .undone, .redone, .unknown, .noted: break
    case .personNamed(let named): people[PersonID(entry.n)] = named.name
    case .particularsKept(let kept): particulars[entry.n] = kept.text
    case .keyEnrolled(let key): keys.append(key)
    case .holderRecorded(let holding): fill(holding.seat, with: holding.person)
    case .seatVacated(let named): vacate(named.seat)
    case .termsAdopted(let adopted): board = adopted.board

    case .meetingSet(let set): sitting = newSitting(set)
    case .meetingRearranged(let rearranged):
      sitting?.scheduled = rearranged.at
      sitting?.place = rearranged.place
    case .itemPut(let put): insert(put)
    case .urgentItemAdded(let added): insert(added)
    case .itemTaken(let named): take(named.item, at)
    case .itemCarriedForward(let named): sitting?.change(named.item) { $0.outcome = .carriedForward }
    case .heldInPrivate(let held): goPrivate(held, at)
    case .heldInPublic: sitting?.changeCurrent { $0.privateReason = nil }
    case .summarised(let summarised): sitting?.change(summarised.item) { $0.summary = summarised.text }
    case .paperTabled(let paper): sitting?.change(paper.item) { $0.papers.append(paper) }
    case .biddersNamed(let named): name(named)
    case .actionAgreed(let agreed): log(agreed)
    case .actionDone(let done): finish(done, at)

    case .rollCalled: sitting?.phase = .rollCall
    case .opened(let opened): open(opened, at)
    case .notHeld(let reason): sitting?.end(as: .notHeld(reason: reason.reason), at)
    case .closed: sitting?.end(as: .closed, at)
    case .adjourned(let adjourned): sitting?.suspend(.adjourned(reason: adjourned.reason, until: adjourned.until))
    case .resumed(let resumed): resume(resumed)
    case .quorumLost: sitting?.suspend(.inquorate)
    case .quorumRestored: sitting?.goOn()

    case .arrived(let arrived): arrive(arrived, at)
    case .apologiesGiven(let given): apologise(given)
    case .markedAbsent(let named): sitting?.markAbsent(named.seat)
    case .substituteSeated(let seated): seat(seated, at)
    case .changedOver(let named): sitting?.changeOver(named.seat, at)
    case .clerkNamed(let cited): sitting?.clerk = cited.person
    case .witnessNamed(let cited): sitting?.witness = cited.person
    case .adviserAdmitted(let admitted): sitting?.admit(admitted, at)
    case .left(let moved): sitting?.moveOut(moved, withdrawn: false, at)
    case .withdrew(let moved): sitting?.moveOut(moved, withdrawn: true, at)
    case .returned(let moved), .readmitted(let moved): sitting?.moveIn(moved, at)
    case .chairAppointed(let appointed): appoint(appointed, at)
    case .chairVacated: sitting?.presiding = nil
    case .chairResumed(let named): takeBackTheChair(named.seat, at)

    case .interestDeclared(let declared): register(declared, entry)
    case .nothingDeclared(let denied): nothingToDeclare[denied.matter, default: []].insert(denied.person)
    case .interestDetermined(let determined): determine(determined, at)
    case .exclusionLifted(let lifted): lift(lifted, at)

    case .proposalPut(let put): open(put, at)
    case .proposalAmended(let amended): amend(amended, at)
    case .proposalWithdrawn, .proposalFell: if sitting?.stage?.proposal != nil { sitting?.setStage(.open) }
    case .agreed(let named): for seat in named.seats { sitting?.answer(.agrees, seat) }
    case .stoodAside(let answered): sitting?.answer(.standsAside(answered.reason), answered.seat)
    case .objected(let answered): sitting?.answer(.objects(answered.reason), answered.seat)
    case .consensusClosed(let closed): if !closed.reached { sitting?.failConsensus() }
    case .moderationAgreed(let agreed): moderate(agreed, at)
    case .voted(let voted): sitting?.vote(voted)
    case .castingVoteGiven(let given): sitting?.changeModeration { $0.casting = given.choice }
    case .findingReceived(let found): sitting?.changeModeration { $0.finding = .init(text: found.text, by: found.by) }
    case .resultDeclared: break

    case .decided(let decided): decide(decided, at)
    case .reasonsGiven(let given): changeDecision(given.decision) { $0.reasons.append(given.text) }
    case .alternativesGiven(let given): changeDecision(given.decision) { $0.alternatives.append(given.text) }
    case .itemDeferred(let disposed): dispose(disposed, as: .deferred, .deferral(disposed), at)
    case .itemReferred(let disposed): dispose(disposed, as: .referred, .reference(disposed), at)
    case .decisionRescinded(let named): changeDecision(named.decision) { $0.rescinded = true }
    case .decisionDoubted(let doubted): changeDecision(doubted.decision) { $0.doubts.append(doubted.seat) }
    case .doubtEnded(let named): changeDecision(named.decision) { $0.doubts = [] }
    case .decisionFlagged(let named): changeDecision(named.decision) { $0.flagged = true }

    case .minutesApproved(let approved): approve(approved, entry)
    case .minutesSigned(let signed): sign(signed, at)
    case .minutesSignedOnPaper(let signed): sign(onPaper: signed, at)
    case .reworded(let reworded): reword(reworded)
    case .reported(let reported): reports.append(Report(reported: reported, at: at))
    }
    if let sitting, sitting.isOver, minutes[sitting.id] == nil { minutes[sitting.id] = .draft }
  }

  /// Puts a meeting that is over away among the past ones, once its last act is whole.
  package mutating func putAwayClosedMeeting() {
    guard let sitting, sitting.isOver else { return }
    past.append(sitting)
    self.sitting = nil
  }
}
