import Canvas
import Governance
import Meeting

/// “Undo back to here”: the acts after a marked one that can be taken back, newest first.
struct Rewinding {
  var acts: [Int] = []
  var done = 0
  /// What stops it, in a sentence; nil when all the later acts can be taken back.
  private(set) var obstacle: String?

  /// Tries it out on a copy of the session.
  init(to act: Int, _ situation: Situation) {
    var session = situation.session
    for later in session.acts.reversed() where later[0].act > act && !session.undone.contains(later[0].act) {
      guard later.contains(where: { $0.event.taking == nil }) else { continue }
      do {
        let events = try session.decide(.undoAct(later[0].act), at: situation.now)
        let first = session.next
        session.apply(
          events.enumerated().map { offset, event in
            Entry(
              n: first + offset, act: first, recorded: situation.now, occurred: situation.now, by: later[0].by,
              event: event)
          })
        acts.append(later[0].act)
      } catch {
        let words = situation.affairs.words(for: error).sentence
        obstacle = "It stops before “\(situation.told(later[0]))”: \(words)"
        return
      }
    }
  }

  static func count(_ acts: Int) -> String { "\(acts) act\(acts == 1 ? "" : "s") undone" }
}

extension Console {
  /// Lists what would be taken back, and asks.
  mutating func undoBack(to act: Int, _ situation: Situation) -> [Effect] {
    var rewinding = Rewinding(to: act, situation)
    guard let first = rewinding.acts.first else {
      announce(rewinding.obstacle ?? "Nothing came after it that is not undone already.", isError: true)
      return []
    }
    let shown = max(1, size.rows - 14)
    let told = rewinding.acts.prefix(shown).compactMap { act in
      situation.session.journal.first { $0.n == act }.map {
        truncated("\(situation.zone.time($0.occurred)) \(situation.told($0))", to: 56)
      }
    }
    let more = rewinding.acts.count > shown ? ["and \(rewinding.acts.count - shown) more"] : []
    let end = [rewinding.obstacle, "Each is a further entry; nothing is erased."].compactMap { $0 }
    rewinding.acts.removeFirst()
    open(
      .confirming(
        Confirmation(
          "Undo back to here", (told + more + end).joined(separator: "\n"), verb: "Take them back",
          .carryOut(.intent(.undoAct(first))))))
    self.rewinding = rewinding
    return []
  }

  /// One has been taken back: the next, or what came of it.
  mutating func rewind(_ situation: Situation) -> [Effect] {
    guard var rewinding else { return [] }
    rewinding.done += 1
    guard let next = rewinding.acts.first else {
      self.rewinding = nil
      let redo = keys.name(of: "redo")
      announce(
        "\(Rewinding.count(rewinding.done)). \(redo) puts the last one back. \(rewinding.obstacle ?? "")")
      return []
    }
    rewinding.acts.removeFirst()
    self.rewinding = rewinding
    return [.carryOut(.intent(.undoAct(next)))]
  }
}
