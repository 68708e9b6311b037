import Canvas

/// Tells the second press of a double-click from a click of its own: hands used to windows press twice.
///
/// Only the program has a clock; what a second press may still do the console decides.
package struct DoubleClick {
  /// How soon after the first a press at the same place belongs to it.
  package static let patience = Duration.milliseconds(400)

  private var first: (point: Point, done: Duration)?

  package init() {}

  /// The input as the console is to have it; a third press is a click again.
  package mutating func told(_ input: Input, at now: Duration) -> Input {
    guard case .click(let point) = input else {
      first = nil
      return input
    }
    if let first, first.point == point, now - first.done < DoubleClick.patience {
      self.first = nil
      return .secondClick(point)
    }
    first = (point, now)
    return input
  }

  /// What was pressed while the program was at work counts from when that was done.
  package mutating func isDone(at now: Duration) { first?.done = now }
}
