import Governance

/// Minutes, terms, reports and keys; R6, R6a, R41, R42.
extension Affairs {
  func approveMinutes(
    _ id: MeetingID, _ corrections: [String], _ manner: Manner = .withoutDissent
  ) throws(Refusal) -> [Event] {
    let (sitting, item, stage) = try before("approve minutes")
    guard meeting(id) != nil else { throw .untimely(.unknownMeeting(id)) }
    for correction in corrections { try said(correction, "the correction") }
    try check(.meetingQuorum, sitting, item, stage)
    try clear(item, sitting)
    guard item.approves == id else { throw .unrecordable(.notAboutMinutes(id)) }
    guard minutes[id] == .draft else { throw .unrecordable(.minutesNotDraft(id)) }
    guard stage.proposal == nil else { throw .undecidable(.proposalOpen) }
    return [
      .minutesApproved(
        .init(
          minutes: id, corrections: corrections,
          standing: standing(
            manner, quorum: meetingQuorum(sitting), electorate: deciding(item, sitting), sitting)))
    ]
  }

  func sign(_ id: MeetingID, _ text: String, _ signature: String) throws(Refusal) -> [Event] {
    let signer = try signer(of: id)
    return [.minutesSigned(.init(minutes: id, person: signer.person, text: text, signature: signature))]
  }

  /// Whose key signs a meeting's minutes now: whoever presides at the meeting that approved them (R41).
  package func signer(of id: MeetingID) throws(Refusal) -> KeyEnrolled {
    let sitting = try opened("sign minutes")
    guard meeting(id) != nil else { throw .untimely(.unknownMeeting(id)) }
    guard let presiding = sitting.presiding else { throw .unquorate(.notPresiding) }
    guard case .approved(let by, _, _) = minutes[id], by == sitting.id else {
      throw .unrecordable(.minutesNotApproved(id))
    }
    guard let key = keys.last(where: { $0.person == presiding.person }) else {
      throw .unrecordable(.noKey(presiding.person))
    }
    return key
  }

  /// Signed by hand by whoever presided when they were approved; it can be recorded there, or at any time afterwards.
  func signOnPaper(_ id: MeetingID, _ kept: String) throws(Refusal) -> [Event] {
    guard meeting(id) != nil else { throw .untimely(.unknownMeeting(id)) }
    try said(kept, "where the signed paper is kept")
    switch minutes[id] {
    case .draft, nil: throw .unrecordable(.minutesNotApproved(id))
    case .signed, .signedOnPaper: throw .unrecordable(.minutesSignedAlready(id))
    case .approved(let by, _, _):
      guard let presiding = meeting(by)?.presiding else { throw .unquorate(.notPresiding) }
      return [.minutesSignedOnPaper(.init(minutes: id, person: presiding.person, kept: kept))]
    }
  }

  func adopt(_ board: Board, _ reference: String) throws(Refusal) -> [Event] {
    if let sitting, !sitting.isOver { throw .unrecordable(.termsDuringMeeting) }
    guard reference.contains(where: { !$0.isWhitespace }) else { throw .unrecordable(.noReference) }
    guard board.seats.contains(where: \.elected) else { throw .unrecordable(.noElectedMember) }
    return [.termsAdopted(.init(board: board, reference: reference))]
  }

  func report(_ id: MeetingID, _ to: String, _ reference: String) throws(Refusal) -> [Event] {
    guard let meeting = meeting(id) else { throw .untimely(.unknownMeeting(id)) }
    guard meeting.isOver else { throw .untimely(.meetingNotOver(id)) }
    try said(to, "whom it was reported to")
    try said(reference, "the reference")
    return [.reported(.init(business: id, to: to, reference: reference))]
  }

  func enrolKey(_ who: Who, _ publicKey: String, _ office: String, _ from: CivilDate) throws(Refusal) -> [Event] {
    let (person, _) = try find(who, in: sitting)
    guard !keys.contains(where: { $0.publicKey == publicKey }) else {
      throw .untimely(.alreadySo("That key is enrolled already."))
    }
    return [.keyEnrolled(.init(person: person, publicKey: publicKey, office: office, from: from))]
  }
}

/// A slip in what was written (R39).
extension Affairs {
  /// Of this meeting alone, and what the clerk wrote even when it is over, until the next is set up, as a draft is put
  /// right before it goes out; what was private stays so (R43).
  func reword(_ record: Int, _ text: String) throws(Refusal) -> [Event] {
    guard let sitting else { throw .untimely(.noMeeting) }
    try said(text, "what is right")
    guard let event = sitting.entries.first(where: { $0.n == record })?.event, event.isWithheld || event.wording != nil
    else { throw .untimely(.nothingTo("put in other words there")) }
    guard !sitting.isOver || event.isClerks || event.isWithheld else { throw .untimely(.meetingOver(sitting.id)) }
    let wording = wording(of: record)
    guard wording.map({ self.text($0) }) != text else { throw .untimely(.alreadySo("That is how it reads already.")) }
    // A name may have to be hidden, as when it was first entered.
    let isName = event.isNaming || event.isWithheld
    if isName, people(called: text).contains(where: { $0 != PersonID(record) }) {
      throw .untimely(.alreadySo("Somebody else of that name is on record."))
    }
    let (words, kept) = worded(text, privately: isName || wording?.isKept == true)
    return [.reworded(.init(record: record, text: words))] + kept
  }
}
