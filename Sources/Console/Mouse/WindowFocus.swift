/// Tells the click that only brings the window to the front from one that is meant for what lies under it.
package struct WindowFocus {
  /// How long after the window has come to the front a press still belongs to that.
  package static let patience = Duration.milliseconds(300)

  private var gained: Duration?

  package init() {}

  /// The terminal says that its window has come to the front, or has gone from it.
  package mutating func change(to hasFocus: Bool, at now: Duration) { gained = hasFocus ? now : nil }

  /// Whether a press is the one that brought the window to the front; no second one is.
  package mutating func takes(pressAt now: Duration) -> Bool {
    defer { gained = nil }
    return gained.map { now - $0 < WindowFocus.patience } ?? false
  }
}
