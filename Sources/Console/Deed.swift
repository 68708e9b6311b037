import Canvas
import Governance
import Meeting

/// The screens one can be on.
package enum ScreenName: String, CaseIterable, Sendable {
  case start, desk, attendance, interests, decision, minutes, archive, history

  package var title: String {
    switch self {
    case .start: "Start"
    case .desk: "Desk"
    case .attendance: "Attendance"
    case .interests: "Interests"
    case .decision: "Decision"
    case .minutes: "Minutes"
    case .archive: "Past meetings"
    case .history: "History"
    }
  }
}

/// What a key, a click or a line of the palette stands for.
package enum Deed {
  /// Record it at once.
  case act(Intent)
  /// Fill in what the command needs, with some of it known; record it at once when nothing is missing.
  case fill(command: String, known: [String: String] = [:])
  case confirm(Confirmation)
  case go(ScreenName)
  case back
  case nextStep
  case palette
  case help
  case leave
  case repaint
  case undo
  case redo
  case toggleMouse
  case themes
  case effect(Effect)
  case say(String)
}

/// What a screen or an overlay makes of an input.
enum Response {
  case ignored
  case handled
  case deed(Deed)
}
