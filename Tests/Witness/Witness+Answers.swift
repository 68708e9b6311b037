import Governance
import Meeting

extension Witness {
  /// What was proposed, and what each seat answered to it.
  mutating func answer(_ event: Event) {
    if case .proposalPut(let put) = event { open = Open(electorate: put.electorate, undertaking: put.to) }
    if case .proposalAmended(let amended) = event {
      open = Open(electorate: amended.electorate, undertaking: open?.undertaking)
    }
    if case .proposalWithdrawn = event { open = nil }
    if case .proposalFell = event { open = nil }
    if case .agreed(let named) = event { for seat in named.seats { answer(seat) { $0.agreed.insert(seat) } } }
    if case .stoodAside(let answered) = event { answer(answered.seat) { $0.aside.insert(answered.seat) } }
    if case .objected(let answered) = event { answer(answered.seat) { $0.objected.insert(answered.seat) } }
    if case .consensusClosed(let closed) = event, !closed.reached {
      if open?.process == nil { open?.failed = true } else { open?.findingFailed = true }
    }
    if case .moderationAgreed(let agreed) = event { open?.process = agreed.process }
    if case .voted(let voted) = event {
      for seat in voted.seats { open?.votes[seat] = voted.choice }
      open?.casting = nil
    }
    if case .castingVoteGiven(let given) = event { open?.casting = given.choice }
    if case .findingReceived = event {
      open?.finding = true
      open?.findingFailed = false
      for seat in open?.answered ?? [] { answer(seat) { _ in } }
    }
  }

  /// A seat's answer takes the place of its last.
  private mutating func answer(_ seat: SeatID, _ put: (inout Open) -> Void) {
    guard var open else { return }
    open.agreed.remove(seat)
    open.aside.remove(seat)
    open.objected.remove(seat)
    put(&open)
    self.open = open
  }
}
