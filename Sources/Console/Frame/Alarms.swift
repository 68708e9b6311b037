import Canvas
import Meeting

/// What the bell rings for, if it may: no quorum, and an item whose time is up.
package struct Alarms: Equatable, Sendable {
  private var isInquorate = false
  private var itemOver: Int?

  /// Whether something has come that was not before.
  package func ring(after before: Alarms) -> Bool {
    (isInquorate && !before.isInquorate) || (itemOver != nil && itemOver != before.itemOver)
  }
}

extension Alarms {
  package init(_ situation: Situation) {
    self.init()
    guard let sitting = situation.meeting else { return }
    isInquorate = QuorumStanding(sitting, situation.affairs)?.role == .quorumLost
    itemOver = Timer(sitting, situation.now).flatMap { $0.role == .timerOver ? $0.item : nil }
  }
}
