import Canvas
import Governance
import Meeting
import Minutes

extension Console {
  /// What the console makes of how an effect ended.
  mutating func receive(_ reply: Reply, _ situation: Situation) -> [Effect] {
    switch reply {
    case .recorded(let act):
      pending = nil
      return recorded(act, situation)
    case .refused(let words): refuse(words.says, words.remedy)
    case .failed(let sentence):
      if case .signing(var dialog) = overlay {
        dialog.complaint = sentence
        overlay = .signing(dialog)
      } else {
        announce(sentence, isError: true)
      }
    case .readyToSign(let text): overlay = .signing(SigningDialog(text))
    case .signed(let meeting):
      overlay = nil
      announce("The minutes of \(situation.affairs.meeting(meeting)?.date.inWords ?? meeting.text) are signed.")
    case .verified(let verdict):
      archive.verdict = verdict
      if screen != .archive {
        let findings = verdict.findings.first
        announce(findings ?? "The record is unchanged: \(verdict.size) records read.", isError: findings != nil)
      }
    case .grown(let entries): tell(entries, situation, by: "The other console: ")
    }
    return []
  }

  /// A refusal is said under the form it came from, or in the footer until Esc.
  private mutating func refuse(_ says: String, _ remedy: String) {
    let sentence = remedy.isEmpty ? says : "\(says) \(remedy)"
    if var form = pending {
      form.complaint = sentence
      overlay = .form(form)
      pending = nil
    } else {
      message = Message(text: "Not possible: \(sentence)", role: .bad, isError: true)
    }
  }

  private mutating func recorded(_ act: [Entry], _ situation: Situation) -> [Effect] {
    guard let first = act.first else { return [] }
    message = nil
    followToScreen(first.event)
    tell(act, situation, by: "")
    return []
  }

  /// Some acts lead on to another screen: calling the meeting to attendance, a decision back to the desk.
  private mutating func followToScreen(_ event: Event) {
    if case .rollCalled = event {
      attendance = AttendanceScreen()
      if screen == .desk { path.append(.attendance) }
    }
    if screen == .decision {
      switch event {
      case .consensusClosed, .resultDeclared, .itemDeferred, .itemReferred, .proposalWithdrawn: path.removeLast()
      case .moderationAgreed, .agreed, .stoodAside, .objected, .voted, .castingVoteGiven, .findingReceived,
        .proposalAmended:
        break
      default: break
      }
    }
    if case .minutesApproved = event, screen == .minutes { path.removeLast() }
  }

  /// Says what happened, the weightiest of it first; an undo names what it took back.
  private mutating func tell(_ act: [Entry], _ situation: Situation, by whom: String) {
    guard let first = act.first else { return }
    let affairs = situation.affairs
    for entry in act {
      switch entry.event {
      case .quorumLost(let changed):
        return announce("\(whom)Inquorate: \(affairs.shortfall(changed.quorum)). No decision can be taken.", isError: true)
      case .proposalFell: return announce("\(whom)The proposal has fallen and is to be put afresh.", isError: true)
      case .decisionDoubted(let doubted):
        return announce("\(whom)The quorum of decision \(doubted.decision) is now in doubt.", isError: true)
      case .quorumRestored: return announce("\(whom)Quorate again.")
      case .chairVacated: return announce("\(whom)Nobody presides now: appoint a Chairman.", isError: true)
      default: break
      }
    }
    switch first.event {
    case .undone(let named): announce("\(whom)Undone: \(sentence(of: named.act, situation)). U puts it back.")
    case .redone(let named): announce("\(whom)Put back: \(sentence(of: named.act, situation)).")
    default:
      announce(whom + affairs.shortSentence(for: first, in: situation.sitting, revealing: true))
      message?.isPassing = whom.isEmpty
    }
  }

  private func sentence(of act: Int, _ situation: Situation) -> String {
    guard let entry = situation.session.journal.first(where: { $0.n == act }) else { return "record \(act)" }
    return situation.affairs.shortSentence(for: entry, in: situation.sitting, revealing: true)
  }
}

extension Command {
  /// What is said in full before something public or final is done; nil for all else.
  func consequence(_ situation: Situation) -> String? {
    guard asks else { return nil }
    switch name {
    case "close":
      let affairs = situation.affairs
      let open = situation.sitting?.items.filter { $0.outcome == .unreached } ?? []
      var text = "The meeting ends. Its minutes are then a draft until a later meeting approves them."
      if !open.isEmpty { text += " \(open.count == 1 ? "Item" : "Items") \(open.map { String($0.number) }.joined(separator: ", ")) not reached: carried forward." }
      for (id, status) in affairs.minutes {
        if case .approved(let by, _, _) = status, by == situation.sitting?.id {
          text += " The minutes of \(id) have been approved and are NOT signed: they are signed before this meeting closes."
        }
      }
      return text
    case "not-held": return "The record will say who came, and that no business was done. This cannot be undone."
    case "approve-minutes": return "The Board approves these minutes. They are then signed by whoever presides now, before this meeting closes."
    default: return nil
    }
  }
}
