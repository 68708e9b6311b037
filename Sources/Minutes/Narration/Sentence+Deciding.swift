import Governance
import Meeting

/// The longer sentences about determinations, proposals and decisions.
extension Narrator {
  func sentence(_ determined: InterestDetermined) -> String {
    let follows = determined.lasting ? " This follows the matter until the Board lifts it." : ""
    return "The Board determined that \(sharing(determined)). "
      + ended("The reason: \(harmless(determined.reason))") + follows
  }

  /// The person and what it means for them, or all of the body whose interest it is (R16).
  private func sharing(_ determined: InterestDetermined) -> String {
    let here = sitting?.items.first { $0.matter == determined.matter }.map { $0.number == room.item }
    let matter = here == true ? "this item" : self.matter(determined.matter)
    if let body = determined.organisation.map({ harmless(affairs.board.name(of: $0)) }) {
      return "those representing \(body), whose organisational interest in \(matter) was declared by "
        + "\(name(determined.person)), " + effectOnAll(determined.effect)
    }
    let declared = determined.interests.compactMap { record in
      affairs.interests.first { $0.record == record }.map { interest($0.declared) }
    }
    let interests = declared.isEmpty ? "an interest" : listed(declared.uniqued())
    return "\(full(determined.person, determined.seat)), having declared \(interests) in \(matter), "
      + effectOnOne(determined.effect)
  }

  private func effectOnOne(_ effect: Participation) -> String {
    switch effect {
    case .fullPart: "was to take full part in it"
    case .speaks: "was to speak on it but not to decide it"
    case .withdraws: "was to leave the meeting for it"
    }
  }

  private func effectOnAll(_ effect: Participation) -> String {
    switch effect {
    case .fullPart: "were to take full part in it"
    case .speaks: "were to speak on it but not to decide it"
    case .withdraws: "were to leave the meeting for it"
    }
  }

  func effect(_ effect: Participation) -> String {
    switch effect {
    case .fullPart: "takes full part"
    case .speaks: "speaks but does not decide"
    case .withdraws: "leaves the meeting for this item"
    }
  }

  func sentence(_ put: ProposalPut) -> String {
    let bearing =
      put.rescinding.map { ", rescinding decision \($0)" } ?? put.confirming.map { ", confirming decision \($0)" } ?? ""
    return "It was proposed\(bearing): “\(text(put.text))”"
  }

  func cause(_ cause: ProposalFell.Cause) -> String {
    switch cause {
    case .quorumLost: "the meeting lost its quorum"
    case .itemQuorumLost: "too few could decide this item"
    case .electorateChanged: "who may decide it changed"
    case .attendanceAfresh: "attendance was taken afresh"
    case .meetingClosed: "when the meeting closed"
    case .itemDisposed: "with the item"
    }
  }

  func sentence(_ fell: ProposalFell) -> String {
    fell.because.isPutAfresh
      ? "The proposal fell, to be put afresh: \(cause(fell.because))." : "The proposal lapsed \(cause(fell.because))."
  }

  func answer(_ verb: String, _ answered: Answered) -> String {
    ended("\(full(answered.seat)) \(verb)\(afterColon(answered.reason))")
  }

  func afterColon(_ words: Words?) -> String { words.map { ": \(text($0))" } ?? "" }

  func verb(_ choice: VoteChoice) -> String {
    switch choice {
    case .votesFor: "voted for"
    case .against: "voted against"
    case .abstain: "abstained"
    }
  }

  func processTitle(_ id: ProcessID) -> String { harmless(affairs.process(id)?.title ?? id.text) }

  func process(_ process: ModerationProcess) -> String { harmless(process.inWords) }

  func manner(_ manner: Manner) -> String {
    switch manner {
    case .withoutDissent: "without dissent"
    case .consensus: "by consensus"
    case .recordedVote: "by recorded vote"
    case .moderatorsFinding: "by adopting an independent moderator’s finding"
    }
  }

  /// `agreed by consensus`; what was voted on is not agreed but carried, or not (R27).
  func outcome(_ manner: Manner, carried: Bool = true) -> String {
    "\(verdict(manner, carried: carried))\(carried ? "" : ",") \(self.manner(manner))"
  }

  func verdict(_ manner: Manner, carried: Bool) -> String {
    (carried ? "" : "not ") + (manner == .recordedVote ? "carried" : "agreed")
  }

  func sentence(_ decided: Decided) -> String {
    let outcome = outcome(decided.standing.manner, carried: decided.carried)
    return "Decision \(decided.standing.decision) was \(outcome): “\(text(decided.text))”"
  }
}
