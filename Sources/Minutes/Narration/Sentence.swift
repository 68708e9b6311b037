import Governance
import Meeting

extension Narrator {
  /// One plain sentence for whatever was recorded, told from the moment before it.
  func sentence(_ event: Event) -> String {
    switch event {
    case .established: "The record of \(harmless(affairs.board.name)) was begun."
    case .personNamed: "A name was entered."
    case .particularsKept: "Text that may need hiding was entered in a record of its own."
    case .keyEnrolled(let key):
      "A signing key was enrolled for \(full(key.person)), \(harmless(key.office)), from \(key.from.inWords)."
    case .holderRecorded(let holding):
      "\(name(holding.person)) became \(post(holding.seat)) from \(holding.from.inWords)."
    case .seatVacated(let named): "The post of \(post(named.seat)) became vacant."
    case .termsAdopted(let adopted): ended("New terms were adopted: \(harmless(adopted.reference))")

    case .meetingSet(let set): sentence(set)
    case .meetingRearranged(let now):
      ended("The meeting was arranged for \(time(now.at))\(now.place.map { " at \(harmless($0))" } ?? "")")
    case .itemPut(let put): ended("Item \(put.item) was put on the agenda: \(harmless(put.title))")
    case .rollCalled: "The meeting was called."
    case .opened(let opened):
      "The meeting opened with \(full(opened.presiding)) in the chair. It was quorate: \(count(opened.quorum))."
    case .notHeld(let reason): ended("The meeting was not held: \(harmless(reason.reason))") + " No business was done."
    case .adjourned(let adjourned):
      ended("The meeting was adjourned\(until(adjourned))\(adjourned.reason.afterColon)")
    case .resumed(let resumed):
      resumed.afresh ? "The meeting resumed, and attendance was taken afresh." : "The meeting resumed."
    case .closed: "The meeting closed."
    case .itemTaken(let named): ended("Item \(named.item) was taken: \(itemTitle(named.item))")
    case .urgentItemAdded(let added):
      ended("Item \(added.item) was added as urgent business: \(harmless(added.title))")
        + ended(" The Chair’s reason: \(harmless(added.reason))")
    case .itemCarriedForward(let named):
      "Item \(named.item), “\(itemTitle(named.item))”, was not reached and is carried forward to the next meeting."
    case .quorumLost(let changed):
      "The meeting lost its quorum: \(count(changed.quorum)). Business stopped."
    case .quorumRestored(let changed): "The quorum was restored: \(count(changed.quorum))."

    case .arrived(let arrived): sentence(arrived)
    case .apologiesGiven(let given): ended("Apologies were given for \(holder(given.seat))\(given.reason.afterColon)")
    case .markedAbsent(let named): "\(holder(named.seat)) was absent without apology."
    case .substituteSeated(let seated): sentence(seated)
    case .changedOver(let named): changeover(named.seat)
    case .clerkNamed(let cited): "\(full(cited.person)) was the clerk."
    case .witnessNamed(let cited): "\(full(cited.person)) vouched for what was entered from paper."
    case .adviserAdmitted(let admitted):
      "\(name(admitted.person)) (\(harmless(admitted.of))) "
        + (admitted.items.map { "was in attendance for \(itemsInWords($0))." } ?? "was in attendance throughout.")
    case .left(let moved): "\(full(moved.person, moved.seat)) left the meeting."
    case .returned(let moved): "\(full(moved.person, moved.seat)) returned."
    case .withdrew(let moved): "\(full(moved.person, moved.seat)) left the meeting for this item."
    case .readmitted(let moved): "\(full(moved.person, moved.seat)) returned to the meeting."
    case .chairAppointed(let appointed): sentence(appointed)
    case .chairVacated:
      room.presiding.map { "\(full($0)) left the chair." } ?? "The chair was empty."
    case .chairResumed(let named): "\(full(named.seat)) took the chair."

    case .heldInPrivate(let held):
      ended("The Board agreed to take item \(held.item) in private: \(harmless(held.reason))")
    case .heldInPublic: Self.inPublicAgain
    case .noted(let noted):
      noted.informal ? "Informally, without a quorum, deciding nothing: \(text(noted.text))" : text(noted.text)
    case .summarised(let summarised): ended("Public summary of item \(summarised.item): \(harmless(summarised.text))")
    case .actionAgreed(let agreed):
      "Action \(agreed.action): \(ended(text(agreed.text))) \(ownerOf(agreed)), by \(agreed.due.inWords)."
    case .actionDone(let done):
      ended("Action \(done.action) was reported done\(afterColon(done.note))")
    case .paperTabled(let paper): ended("Paper for item \(paper.item): \(self.paper(paper))")

    case .reworded(let reworded) where affairs.names(reworded): "A name was put right: \(renaming(reworded))."
    case .reworded(let reworded):
      ended("The wording of record \(reworded.record) was put right: \(text(reworded.text))")

    case .interestDeclared(let declared): sentence(declared)
    case .biddersNamed(let named):
      ended("Bids for item \(named.item) were received from \(listed(named.bidders.map(bidder)))")
    case .nothingDeclared(let denied):
      "\(full(denied.person, denied.seat)) had nothing to declare in \(matter(denied.matter))."
    case .interestDetermined(let determined): sentence(determined)
    case .exclusionLifted(let lifted):
      ended(
        "The Board agreed that \(full(lifted.person, lifted.seat)) may again take part in "
          + "\(matter(lifted.matter)): \(harmless(lifted.reason))")
    case .decisionFlagged(let named): "Decision \(named.decision): an interest was declared only afterwards."

    case .proposalPut(let put): sentence(put)
    case .proposalAmended(let amended): "The proposal was amended to read: “\(text(amended.text))”"
    case .proposalWithdrawn(let reason): ended("The proposal was withdrawn: \(text(reason.reason))")
    case .proposalFell(let fell): sentence(fell)
    case .agreed(let named): "\(full(named.seats)) agreed."
    case .stoodAside(let answered): answer("stood aside", answered)
    case .objected(let answered): answer("objected", answered)
    case .consensusClosed(let closed): closed.reached ? "Consensus was reached." : "Consensus was not reached."
    case .moderationAgreed(let agreed): sentence(agreed)
    case .voted(let voted): "\(full(voted.seats)) \(verb(voted.choice))."
    case .castingVoteGiven(let given):
      "\(full(given.seat)) gave the casting vote \(given.choice == .votesFor ? "for" : "against")."
    case .findingReceived(let found): "The independent moderator, \(harmless(found.by)), found: “\(text(found.text))”"
    case .resultDeclared(let result):
      "The vote was \(result.votesFor) for, \(result.against) against and \(result.abstained) abstaining: "
        + (result.carried ? "carried." : "not carried.")
    case .decided(let decided): sentence(decided)
    case .reasonsGiven(let given): ended("The reasons for decision \(given.decision): \(text(given.text))")
    case .alternativesGiven(let given):
      ended("Alternatives rejected in decision \(given.decision): \(text(given.text))")
    case .itemDeferred(let disposed):
      ended("The Board deferred item \(disposed.item). The reason: \(text(disposed.reason))")
    case .itemReferred(let disposed):
      ended(
        "The Board referred item \(disposed.item) to \(harmless(affairs.board.reportsTo)). "
          + "The reason: \(text(disposed.reason))")
    case .decisionRescinded(let named): "Decision \(named.decision) was rescinded."
    case .decisionDoubted(let doubted):
      "The quorum of decision \(doubted.decision) is in doubt: \(full(doubted.seat)) had left before it."
    case .doubtEnded(let named): "Decision \(named.decision) was confirmed; its quorum is no longer in doubt."

    case .minutesApproved(let approved):
      "The minutes of \(meeting(approved.minutes)) were approved"
        + (approved.corrections.isEmpty
          ? " as a correct record."
          : ended(
            ", with \(approved.corrections.count == 1 ? "a correction" : "corrections"): "
              + approved.corrections.map(harmless).joined(separator: "; ")))
    case .minutesSigned(let signed): "\(full(signed.person)) signed the minutes of \(meeting(signed.minutes))."
    case .minutesSignedOnPaper(let signed):
      "\(full(signed.person)) signed the minutes of \(meeting(signed.minutes)) on paper; kept: \(harmless(signed.kept))."
    case .reported(let reported):
      ended(
        "The business of \(meeting(reported.business)) was reported to \(harmless(reported.to)): "
          + harmless(reported.reference))
    case .undone(let named): "What was recorded as number \(named.act) was taken back."
    case .redone(let named): "What was recorded as number \(named.act) was put back."
    case .unknown(let type): "Something was recorded that this version cannot show (\(harmless(type)))."
    }
  }
}
