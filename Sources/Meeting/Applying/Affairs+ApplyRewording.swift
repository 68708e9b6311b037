import Governance

/// What other words in an earlier record change: the record as the meeting tells it, and what was made of it.
extension Affairs {
  mutating func reword(_ reworded: Reworded) {
    guard let index = sitting?.entries.firstIndex(where: { $0.n == reworded.record }),
      let wrong = sitting?.entries[index].event
    else { return }
    if wrong.isNaming { renamed[PersonID(reworded.record)] = reworded.text }
    let right = wrong.reworded(reworded.text)
    sitting?.entries[index].event = right
    if case .itemPut(let put) = right { sitting?.change(put.item) { $0.title = put.title } }
    if case .urgentItemAdded(let added) = right { sitting?.change(added.item) { $0.title = added.title } }
    if case .apologiesGiven(let given) = right, sitting?.places[given.seat]?.apologies != nil {
      sitting?.places[given.seat]?.apologies = .init(reason: given.reason)
    }
    if case .summarised(let summarised) = right { sitting?.change(summarised.item) { $0.summary = summarised.text } }
    if case .actionAgreed(let agreed) = right, let action = actions.firstIndex(where: { $0.id == agreed.action }) {
      actions[action].text = agreed.text
    }
    if case .interestDeclared(let declared) = right,
      let interest = interests.firstIndex(where: { $0.record == reworded.record })
    {
      interests[interest].declared.nature = declared.nature
    }
    guard let old = wrong.wording else { return }
    if case .reasonsGiven(let given) = right {
      changeDecision(given.decision) { $0.reasons.replaceFirst(old, with: given.text) }
    }
    if case .alternativesGiven(let given) = right {
      changeDecision(given.decision) { $0.alternatives.replaceFirst(old, with: given.text) }
    }
  }
}

extension [Words] {
  fileprivate mutating func replaceFirst(_ old: Words, with new: Words) {
    if let index = firstIndex(of: old) { self[index] = new }
  }
}
