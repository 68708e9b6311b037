import Canvas
import Governance
import Meeting

extension Command {
  /// What is said in full before something public or final is done; nil for all else.
  func consequence(_ situation: Situation) -> String? {
    guard asks else { return nil }
    switch name {
    case "close": return try? situation.session.whatIf(.close, at: situation.now)
    case "not-held": return try? situation.session.whatIf(.declareNotHeld(reason: "…"), at: situation.now)
    case "approve-minutes":
      return
        "The Board approves these minutes. They are then signed by whoever presides now, before this meeting closes."
    case "signed-on-paper":
      return "The record then says that these minutes were signed by hand, by whom, and where the paper is kept."
    case "adopt": return "These are the Board’s terms from now on, with the decision you name. This cannot be undone."
    case "consensus": return DecisionScreen.consensusText(situation)
    case "result": return DecisionScreen.resultText(situation)
    default: return nil
    }
  }
}
