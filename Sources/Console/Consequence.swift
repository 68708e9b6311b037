import Canvas
import Governance
import Meeting

extension Command {
  /// What is said in full before something public or final is done; nil for all else.
  func consequence(_ situation: Situation) -> String? {
    guard asks else { return nil }
    switch name {
    case "close": return closing(situation)
    case "not-held": return "The record will say who came, and that no business was done. This cannot be undone."
    case "approve-minutes":
      return
        "The Board approves these minutes. They are then signed by whoever presides now, before this meeting closes."
    case "adopt": return "These are the Board’s terms from now on, with the decision you name. This cannot be undone."
    case "consensus": return DecisionScreen.consensusText(situation)
    case "result": return DecisionScreen.resultText(situation)
    default: return nil
    }
  }

  private func closing(_ situation: Situation) -> String {
    let open = situation.sitting?.items.filter { $0.outcome == .unreached } ?? []
    var text = "The meeting ends. Its minutes are then a draft until a later meeting approves them."
    if situation.sitting?.stage?.proposal != nil { text += " The proposal before the Board falls: it is NOT decided." }
    if !open.isEmpty {
      let numbers = open.map { String($0.number) }.joined(separator: ", ")
      text += " \(open.count == 1 ? "Item" : "Items") \(numbers) not reached: carried forward."
    }
    for (id, status) in situation.affairs.minutes.sorted(by: { $0.key < $1.key }) {
      if case .approved(let by, _, _) = status, by == situation.sitting?.id {
        let date = situation.affairs.meeting(id)?.date.inWords ?? id.text
        text += " The minutes of \(date) are approved and NOT signed; whoever presides can sign them only now."
      }
    }
    return text
  }
}
