import Canvas
import Meeting

// From a private item to the next (R43).
extension Situation {
  /// A private item is not left behind without its public summary, unless one means to write it later.
  func taking(_ number: Int) -> Deed {
    guard let item = meeting?.currentItem, item.isPrivate, item.summary == nil, item.number != number else {
      return .act(.takeItem(number))
    }
    return .show(.leavingPrivate(for: number))
  }

  func leavingPrivate(for next: Int) -> KeyBox {
    let item = meeting?.currentItem?.number ?? 0
    return KeyBox(
      "Item \(item) has no public summary yet",
      [
        KeyBox.Way(.character("s"), "Write the public summary first", .fill(command: "summary")),
        KeyBox.Way(.character("t"), "Take item \(next); the summary can be written later", .act(.takeItem(next))),
      ])
  }
}
