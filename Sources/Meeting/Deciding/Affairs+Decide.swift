import Governance

extension Affairs {
  /// What follows from an intent at the moment it is about, or why nothing does; the affairs themselves stay as they are.
  ///
  /// The first event holds all that the intent said, so that the intent can be told from it (`verify --rules`).
  /// Undo and redo are the session's: they are about the record, not the meeting.
  package func decide(_ intent: Intent, at: Instant) throws(Refusal) -> [Event] {
    switch intent {
    case .setMeeting(let date, let time, let place): try setMeeting(date, time, place)
    case .rearrange(let time, let place): try rearrange(time, place)
    case .putItem(let number, let title, let minutes, let privately, let matter, let approves):
      try putItem(
        ItemPut(
          item: number, title: title, minutes: minutes, privately: privately, matter: matter, approves: approves))
    case .call: try call()
    case .open: try open()
    case .declareNotHeld(let reason): try declareNotHeld(reason)
    case .adjourn(let reason, let until): try adjourn(reason, until)
    case .resume: try resume(at)
    case .close: try close()

    case .present(let seat, let remotely): try present(seat, remotely: remotely, at)
    case .apologies(let seat, let reason): try apologies(seat, reason)
    case .absent(let seat): try absent(seat)
    case .substitute(let seat, let who, let organisation): try substitute(seat, who, of: organisation, at)
    case .changeover(let seat): try changeover(seat, at)
    case .clerk(let who): try clerk(who)
    case .witness(let who): try witness(who)
    case .attend(let who, let of, let admission): try attend(who, of: of, admission, at)
    case .leave(let who): try leave(who, at)
    case .returnToRoom(let who): try returnToRoom(who, at)
    case .chair(let seat): try chair(seat)
    case .holder(let seat, let who, let date): try holder(seat, who, from: date)
    case .vacate(let seat): try vacatePost(seat)

    case .takeItem(let number): try takeItem(number, at)
    case .addItem(let title, let reason): try addItem(title, reason)
    case .goPrivate(let reason): try goPrivate(reason)
    case .goPublic: try goPublic()
    case .note(let text, let item): try note(text, item)
    case .summarise(let text, let item): try summarise(text, item)
    case .agreeAction(let text, let owner, let due): try agreeAction(text, owner, due)
    case .actionDone(let action, let note): try actionDone(action, note)
    case .paper(let item, let title, let author, let file, let digest):
      try paper(PaperTabled(item: item, title: title, author: author, file: file, digest: digest))

    case .declare(let who, let category, let what, let matter, let held, let sensitive):
      try declare(who, category, what, matter, held, sensitive)
    case .bidders(let item, let bidders): try nameBidders(item, bidders)
    case .nothingToDeclare(let who): try denyInterest(who)
    case .determine(let who, let effect, let reason, let lasting):
      try determine(who, effect, reason, lasting: lasting, at)
    case .lift(let who, let matter, let reason): try lift(who, matter, reason)

    case .propose(let text, let bearing, let carrying): try propose(text, bearing, carrying, at)
    case .amend(let text): try amend(text)
    case .withdrawProposal(let reason): try withdrawProposal(reason)
    case .agree(let answering): try agree(answering)
    case .standAside(let seat, let reason): try standAside(seat, reason)
    case .object(let seat, let reason): try object(seat, reason)
    case .closeConsensus: try closeConsensus(at)
    case .moderate(let process, let terms): try moderate(process, terms)
    case .vote(let choice, let seats): try vote(choice, seats)
    case .castingVote(let choice): try castingVote(choice)
    case .finding(let text, let by): try receiveFinding(text, by)
    case .declareResult: try declareResult(at)
    case .giveReasons(let text, let decision): try giveReasons(text, decision)
    case .giveAlternatives(let text, let decision): try giveAlternatives(text, decision)
    case .deferItem(let reason): try dispose(reason) { .itemDeferred($0) }
    case .referItem(let reason): try dispose(reason) { .itemReferred($0) }

    case .approveMinutes(let meeting, let corrections): try approveMinutes(meeting, corrections)
    case .sign(let meeting, let text, let signature): try sign(meeting, text, signature)
    case .signOnPaper(let meeting, let kept): try signOnPaper(meeting, kept)
    case .adopt(let board, let reference): try adopt(board, reference)
    case .report(let meeting, let to, let reference): try report(meeting, to, reference)
    case .reword(let record, let text): try reword(record, text)
    case .enrolKey(let who, let publicKey, let office, let date): try enrolKey(who, publicKey, office, date)
    case .undo, .undoAct, .redo, .correct: throw .untimely(.nothingTo("undo here"))
    }
  }
}
