@testable import Governance
@testable import Meeting
@testable import Record

extension Samples {
  static let interests: [Event] = [
    .interestDeclared(
      InterestDeclared(
        person: PersonID(4), seat: "public-health", category: .organisational, organisation: "scc",
        nature: .open("The County Council may tender"), matter: "support-at-home", held: .employer, sensitive: false)),
    .interestDeclared(
      InterestDeclared(
        person: PersonID(26), seat: nil, category: .personal, organisation: nil, nature: .kept(record: 53),
        matter: "2014-11-12/4", held: .relative, sensitive: true)),
    .biddersNamed(
      BiddersNamed(item: 4, bidders: [Bidder(name: "Care Ltd"), Bidder(name: "County Homes", organisation: "scc")])),
    .nothingDeclared(NothingDeclared(person: PersonID(1), seat: "cabinet-member", matter: "support-at-home")),
    .nothingDeclared(NothingDeclared(person: PersonID(26), seat: nil, matter: "support-at-home")),
    .interestDetermined(
      InterestDetermined(
        person: PersonID(4), seat: "public-health", organisation: "scc", interests: [51], matter: "support-at-home",
        effect: .speaks, reason: "Knowledge is needed", lasting: true, standing: standing)),
    .interestDetermined(
      InterestDetermined(
        person: PersonID(26), seat: nil, organisation: nil, interests: [], matter: "2014-11-12/4", effect: .withdraws,
        reason: "Too close", lasting: false, standing: standing)),
    .exclusionLifted(
      ExclusionLifted(
        person: PersonID(4), seat: "public-health", matter: "support-at-home", reason: "It will not tender",
        standing: standing)),
    .decisionFlagged(DecisionNamed(decision: "2014-11-12/4.1")),
  ]

  static let proposals: [Event] = [
    .proposalPut(
      ProposalPut(
        text: .open("That it be so."), electorate: ["cabinet-member"], quorum: quorum, rescinding: "2014-11-12/3.1",
        confirming: nil, to: nil)),
    .proposalPut(
      ProposalPut(
        text: .kept(record: 61), electorate: [], quorum: quorum, rescinding: nil, confirming: "2014-11-12/3.1",
        to: nil)),
    proposal(to: .determine(person: PersonID(4), effect: .fullPart, reason: "Remote", lasting: false)),
    proposal(to: .lift(person: PersonID(4), matter: "support-at-home", reason: "Over")),
    proposal(to: .appoint(seat: "policing")),
    proposal(to: .goPrivate(reason: "Business affairs")),
    proposal(to: .deferItem(reason: .open("Balance"))),
    proposal(to: .referItem(reason: .open("Beyond us"))),
    proposal(to: .approveMinutes(meeting: "2014-07-02", corrections: ["For “a” read “b”."])),
    .proposalAmended(ProposalAmended(text: .open("That it be otherwise."), electorate: ["policing"], quorum: quorum)),
    .proposalWithdrawn(ProposalWithdrawn(reason: .open("Balance unknown"))),
    .proposalFell(ProposalFell(because: .quorumLost)),
    .proposalFell(ProposalFell(because: .itemQuorumLost)),
    .proposalFell(ProposalFell(because: .electorateChanged)),
    .proposalFell(ProposalFell(because: .attendanceAfresh)),
    .proposalFell(ProposalFell(because: .meetingClosed)),
    .proposalFell(ProposalFell(because: .itemDisposed)),
  ]

  private static func proposal(to undertaking: Undertaking) -> Event {
    .proposalPut(
      ProposalPut(
        text: .open("That it be done."), electorate: ["cabinet-member"], quorum: quorum, rescinding: nil,
        confirming: nil, to: undertaking))
  }

  static let outcomes: [Event] = [
    .agreed(SeatsNamed(seats: ["cabinet-member", "policing"])),
    .stoodAside(Answered(seat: "policing", reason: .open("Not ours"))),
    .stoodAside(Answered(seat: "policing", reason: nil)),
    .objected(Answered(seat: "policing", reason: .kept(record: 80))),
    .consensusClosed(ConsensusClosed(reached: true)),
    .moderationAgreed(
      ModerationAgreed(process: "recorded-vote", terms: nil, authority: "Terms of reference, paragraph 4")),
    .moderationAgreed(ModerationAgreed(process: "independent-moderator", terms: .open("By June"), authority: nil)),
    .voted(Voted(choice: .votesFor, seats: ["cabinet-member"])),
    .voted(Voted(choice: .against, seats: ["policing"])),
    .voted(Voted(choice: .abstain, seats: ["public-health"])),
    .castingVoteGiven(CastingVoteGiven(choice: .votesFor, seat: "cabinet-member")),
    .findingReceived(FindingReceived(text: .open("It should be split."), by: "Dr Vogt")),
    .resultDeclared(ResultDeclared(votesFor: 3, against: 1, abstained: 0, carried: true)),
    .decided(
      Decided(
        standing: DecisionStanding(
          decision: "2014-11-12/4.1", manner: .recordedVote, quorum: quorum,
          electorate: ["cabinet-member", "policing"],
          presiding: nil, interests: []),
        text: .open("That it be so."), carried: true, agreed: ["cabinet-member"], stoodAside: [],
        objected: ["policing"],
        votedFor: ["cabinet-member"], votedAgainst: ["policing"], abstained: [], gone: ["public-health"])),
    .decided(
      Decided(
        standing: DecisionStanding(
          decision: "2014-11-12/6.1", manner: .consensus, quorum: quorum, electorate: [], presiding: "cabinet-member",
          interests: [51]),
        text: .kept(record: 91), carried: false, agreed: [], stoodAside: [], objected: [], votedFor: [],
        votedAgainst: [], abstained: [], gone: [])),
    .decided(
      Decided(
        standing: DecisionStanding(
          decision: "2014-11-12/7.1", manner: .moderatorsFinding, quorum: quorum, electorate: [], presiding: nil,
          interests: []),
        text: .open("As found."), carried: true, agreed: [], stoodAside: [], objected: [], votedFor: [],
        votedAgainst: [], abstained: [], gone: [])),
    .reasonsGiven(DecisionText(decision: "2014-11-12/4.1", text: .open("It pays once."))),
    .alternativesGiven(DecisionText(decision: "2014-11-12/4.1", text: .kept(record: 95))),
    .itemDeferred(ItemDisposed(item: 5, reason: .open("Balance"), standing: standing)),
    .itemReferred(ItemDisposed(item: 5, reason: .open("Beyond us"), standing: standing)),
    .decisionRescinded(DecisionNamed(decision: "2014-11-12/3.1")),
    .decisionDoubted(DecisionDoubted(decision: "2014-11-12/3.1", seat: "policing")),
    .doubtEnded(DecisionNamed(decision: "2014-11-12/3.1")),
  ]

  static let afterwards: [Event] = [
    .minutesApproved(MinutesApproved(minutes: "2014-07-02", corrections: ["For “a” read “b”."], standing: standing)),
    .minutesSigned(MinutesSigned(minutes: "2014-07-02", person: PersonID(1), text: "aa00", signature: "bb11")),
    .reported(Reported(business: "2014-07-02", to: "District Board", reference: "10 December 2014, item 6")),
    .undone(ActNamed(act: 45, reason: nil)),
    .undone(ActNamed(act: 45, reason: .open("The wrong seat"))),
    .redone(ActNamed(act: 45)),
    .minutesSignedOnPaper(
      MinutesSignedOnPaper(minutes: "2014-07-02", person: PersonID(1), kept: "Minute book, page 12")),
    .witnessNamed(PersonCited(person: PersonID(25), introduced: false)),
    .meetingRearranged(MeetingRearranged(at: moment, place: "Donegal House")),
    .reworded(Reworded(record: 42, text: .open("Falls stand out."))),
    .reworded(Reworded(record: 43, text: .kept(record: 46))),
  ]
}
