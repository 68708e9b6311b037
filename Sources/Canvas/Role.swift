/// What a piece of text is for, which a theme turns into a look; the raw values are the keys of `[style]`.
package enum Role: String, CaseIterable, Sendable {
  case text, muted, heading, strong, border
  case borderFocused = "border-focused"
  case title
  case titleFocused = "title-focused"
  case header
  case headerStrong = "header-strong"
  case footer, key
  case keyLabel = "key-label"
  case selection
  case selectionIdle = "selection-idle"
  case match, field
  case fieldFocused = "field-focused"
  case fieldInvalid = "field-invalid"
  case button
  case buttonFocused = "button-focused"
  case buttonDanger = "button-danger"
  case dialog
  case dialogBorder = "dialog-border"
  case dialogTitle = "dialog-title"
  case good, caution, bad, info
  case quorumMet = "quorum-met"
  case quorumRisk = "quorum-risk"
  case quorumLost = "quorum-lost"
  case voteFor = "vote-for"
  case voteAgainst = "vote-against"
  case voteAbstain = "vote-abstain"
  case timer
  case timerWarning = "timer-warning"
  case timerOver = "timer-over"
  case meterEmpty = "meter-empty"
  case notice, backdrop
}

extension Role {
  /// The ASCII character that stands for the role in a canvas' map of roles; each has its own.
  package var symbol: UInt8 {
    switch self {
    case .text: UInt8(ascii: ".")
    case .muted: UInt8(ascii: "m")
    case .heading: UInt8(ascii: "h")
    case .strong: UInt8(ascii: "s")
    case .border: UInt8(ascii: "-")
    case .borderFocused: UInt8(ascii: "=")
    case .title: UInt8(ascii: "t")
    case .titleFocused: UInt8(ascii: "T")
    case .header: UInt8(ascii: "e")
    case .headerStrong: UInt8(ascii: "E")
    case .footer: UInt8(ascii: "_")
    case .key: UInt8(ascii: "k")
    case .keyLabel: UInt8(ascii: "l")
    case .selection: UInt8(ascii: "S")
    case .selectionIdle: UInt8(ascii: "x")
    case .match: UInt8(ascii: "M")
    case .field: UInt8(ascii: "f")
    case .fieldFocused: UInt8(ascii: "F")
    case .fieldInvalid: UInt8(ascii: "I")
    case .button: UInt8(ascii: "b")
    case .buttonFocused: UInt8(ascii: "B")
    case .buttonDanger: UInt8(ascii: "D")
    case .dialog: UInt8(ascii: ",")
    case .dialogBorder: UInt8(ascii: "#")
    case .dialogTitle: UInt8(ascii: "d")
    case .good: UInt8(ascii: "g")
    case .caution: UInt8(ascii: "c")
    case .bad: UInt8(ascii: "!")
    case .info: UInt8(ascii: "i")
    case .quorumMet: UInt8(ascii: "q")
    case .quorumRisk: UInt8(ascii: "r")
    case .quorumLost: UInt8(ascii: "Q")
    case .voteFor: UInt8(ascii: "+")
    case .voteAgainst: UInt8(ascii: "a")
    case .voteAbstain: UInt8(ascii: "0")
    case .timer: UInt8(ascii: "w")
    case .timerWarning: UInt8(ascii: "W")
    case .timerOver: UInt8(ascii: "O")
    case .meterEmpty: UInt8(ascii: "o")
    case .notice: UInt8(ascii: "n")
    case .backdrop: UInt8(ascii: "z")
    }
  }
}

extension Role {
  /// Whether an area filled with it is a bar, in which all letters have one colour.
  var isBar: Bool {
    switch self {
    case .header, .headerStrong, .selection, .fieldFocused, .buttonFocused, .buttonDanger, .notice: true
    case .text, .muted, .heading, .strong, .border, .borderFocused, .title, .titleFocused, .footer, .key, .keyLabel,
      .selectionIdle, .match, .field, .fieldInvalid, .button, .dialog, .dialogBorder, .dialogTitle, .good, .caution,
      .bad, .info, .quorumMet, .quorumRisk, .quorumLost, .voteFor, .voteAgainst, .voteAbstain, .timer, .timerWarning,
      .timerOver, .meterEmpty, .backdrop:
      false
    }
  }
}
