import Governance
import Meeting

extension Narrator {
  /// A few words for a list on screen: `García objected`.
  func shortSentence(_ event: Event) -> String {
    switch event {
    case .established: "Record begun"
    case .personNamed: "Name entered"
    case .particularsKept: "Private text entered"
    case .keyEnrolled(let key): "\(short(key.person)) has a key to sign with"
    case .holderRecorded(let holding): "\(short(holding.person)) in post: \(title(holding.seat))"
    case .seatVacated(let named): "Vacant: \(title(named.seat))"
    case .termsAdopted: "New terms adopted"

    case .meetingRearranged(let now):
      "Meeting at \(time(now.at))\(now.place.map { ", \(harmless($0))" } ?? "")"
    case .meetingSet(let set): "Meeting set for \(set.date.inShort), \(time(set.at))"
    case .itemPut(let put): "Agenda \(put.item): \(harmless(put.title))"
    case .rollCalled: "The meeting was called"
    case .opened(let opened): "Meeting opened, \(short(opened.presiding)) in the chair"
    case .notHeld: "Meeting not held"
    case .adjourned(let adjourned): "Meeting adjourned\(until(adjourned))"
    case .resumed: "Meeting resumed"
    case .closed: "Meeting closed"
    case .itemTaken(let named): "Item \(named.item): \(itemTitle(named.item))"
    case .urgentItemAdded(let added): "Urgent item \(added.item): \(harmless(added.title))"
    case .itemCarriedForward(let named): "Item \(named.item) carried forward"
    case .quorumLost(let changed): "Quorum lost: \(changed.quorum.present) of \(changed.quorum.of)"
    case .quorumRestored(let changed): "Quorum restored: \(changed.quorum.present) of \(changed.quorum.of)"

    case .arrived(let arrived):
      "\(short(arrived.person)) "
        + (arrived.inAttendance ? "in attendance" : arrived.remotely ? "joined remotely" : "arrived")
    case .apologiesGiven(let given): "Apologies: \(holderShort(given.seat))"
    case .markedAbsent(let named): "\(holderShort(named.seat)) absent"
    case .substituteSeated(let seated): "\(short(seated.person)) for \(holderShort(seated.seat))"
    case .changedOver(let named): "\(room.waiting[named.seat].map(short) ?? title(named.seat)) took the seat over"
    case .clerkNamed(let cited): "\(short(cited.person)) is the clerk"
    case .witnessNamed(let cited): "\(short(cited.person)) vouches for what is entered from paper"
    case .adviserAdmitted(let admitted):
      "\(short(admitted.person)) in attendance" + (admitted.items.map { ", \(itemsInWords($0))" } ?? "")
    case .left(let moved): "\(short(moved.person)) left"
    case .returned(let moved), .readmitted(let moved): "\(short(moved.person)) returned"
    case .withdrew(let moved): "\(short(moved.person)) left for this item"
    case .chairAppointed(let appointed):
      "\(short(appointed.person)) " + (appointed.handedOver ? "took the chair" : "appointed Chairman")
        + (appointed.item.map { " for item \($0)" } ?? "")
    case .chairVacated: "Nobody presides"
    case .chairResumed(let named): "\(short(named.seat)) took the chair"

    case .heldInPrivate: "Taken in private"
    case .heldInPublic: "Back in public"
    case .noted(let noted): (noted.informal ? "Informal note: " : "Note: ") + text(noted.text)
    case .summarised: "Public summary written"
    case .actionAgreed(let agreed): "Action \(agreed.action): \(short(agreed.owner)), \(agreed.due.inShort)"
    case .actionDone(let done): "Action \(done.action) done"
    case .paperTabled(let paper): "Paper: \(harmless(paper.title))"

    case .reworded(let reworded) where affairs.names(reworded): "Name put right: \(renaming(reworded))"
    case .reworded(let reworded): "Put right: \(text(reworded.text))"

    case .interestDeclared(let declared): "\(short(declared.person)) declared an interest"
    case .biddersNamed(let named): "Bidders: \(listed(named.bidders.map { harmless($0.name) }))"
    case .nothingDeclared(let denied): "\(short(denied.person)): nothing to declare"
    case .interestDetermined(let determined): "\(short(determined.person)) \(effect(determined.effect))"
    case .exclusionLifted(let lifted): "\(short(lifted.person)) may take part again"
    case .decisionFlagged(let named): "\(named.decision): interest declared late"

    case .proposalPut(let put): "Proposed: \(text(put.text))"
    case .proposalAmended(let amended): "Amended: \(text(amended.text))"
    case .proposalWithdrawn: "Proposal withdrawn"
    case .proposalFell(let fell):
      "Proposal \(fell.because.isPutAfresh ? "fell:" : "lapsed") \(cause(fell.because))"
    // Of many the list is cut, and what they did must not be.
    case .agreed(let named): named.seats.count > 2 ? "Agreed: \(short(named.seats))" : "\(short(named.seats)) agreed"
    case .stoodAside(let answered): "\(short(answered.seat)) stood aside"
    case .objected(let answered): "\(short(answered.seat)) objected"
    case .consensusClosed(let closed): closed.reached ? "Consensus reached" : "Consensus not reached"
    case .moderationAgreed(let agreed): "To be decided by: \(processTitle(agreed.process))"
    case .voted(let voted): "\(short(voted.seats)) \(verb(voted.choice))"
    case .castingVoteGiven(let given): "Casting vote \(given.choice == .votesFor ? "for" : "against")"
    case .findingReceived(let found): "Finding by \(harmless(found.by))"
    case .resultDeclared(let result):
      "\(result.carried ? "Carried" : "Not carried"), \(result.votesFor) to \(result.against)"
    case .decided(let decided):
      "\(decided.standing.decision) \(verdict(decided.standing.manner, carried: decided.carried))"
    case .reasonsGiven: "Reasons given"
    case .alternativesGiven: "Alternatives recorded"
    case .itemDeferred(let disposed): "Item \(disposed.item) deferred"
    case .itemReferred(let disposed): "Item \(disposed.item) referred"
    case .decisionRescinded(let named): "\(named.decision) rescinded"
    case .decisionDoubted(let doubted): "\(doubted.decision): quorum in doubt"
    case .doubtEnded(let named): "\(named.decision) confirmed"

    case .minutesApproved(let approved): "Minutes of \(meeting(approved.minutes)) approved"
    case .minutesSigned(let signed): "Minutes of \(meeting(signed.minutes)) signed by \(short(signed.person))"
    case .minutesSignedOnPaper(let signed): "Minutes of \(meeting(signed.minutes)) signed on paper"
    case .reported(let reported): "Meeting of \(meeting(reported.business)) reported to \(harmless(reported.to))"
    case .undone: "Undone"
    case .redone: "Put back"
    case .unknown: "Not shown by this version"
    }
  }

  private func holderShort(_ seat: SeatID) -> String {
    let person = affairs.holders[seat]
    return person.map(short) ?? title(seat)
  }
}
