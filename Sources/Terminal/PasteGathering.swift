/// A paste between its two marks: what arrives in it is text, whatever key it looks like.
struct PasteGathering {
  /// A paste whose end mark never comes is ended after this silence, or every later key would vanish into it.
  static let patience = Duration.seconds(2)
  /// More than anyone pastes on purpose; the rest is dropped.
  static let limit = 1 << 20

  private var text: String.UnicodeScalarView?
  private var count = 0
  private var lastHeard: Duration = .zero

  var isOpen: Bool { text != nil }

  mutating func begin(at now: Duration) {
    text = String.UnicodeScalarView()
    count = 0
    lastHeard = now
  }

  mutating func append(_ scalar: Unicode.Scalar, at now: Duration) {
    lastHeard = now
    guard count < Self.limit else { return }
    count += 1
    text?.append(scalar)
  }

  mutating func end() -> String {
    defer { text = nil }
    return Self.lines(text ?? String.UnicodeScalarView())
  }

  /// How long to wait at most before asking `end` for what has come; nil when no paste is open.
  func timeLeft(at now: Duration) -> Duration? {
    isOpen ? max(.zero, lastHeard + Self.patience - now) : nil
  }

  /// Terminals send Return for a line end, some Return and Line Feed.
  private static func lines(_ text: String.UnicodeScalarView) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text {
      if scalar == "\r" { result.append("\n") }
      if scalar != "\r", !(scalar == "\n" && afterReturn) { result.append(scalar) }
      afterReturn = scalar == "\r"
    }
    return String(result)
  }
}
