import Signing
import TransparencyLog

/// Writing that has stopped on what may pass, such as a full disk.
struct StoppedWriting {
  var reason: String
  /// Whether the act it stopped at is taken into account already.
  var isRecorded: Bool
}

extension BoardRecord {
  /// Whether nothing can be added until `goOn` succeeds.
  package var hasStopped: Bool { stopped != nil }

  /// Opens the log anew where writing to it has stopped; nil while nothing can be recorded, else whether the act at which it
  /// stopped is on record.
  package func goOn() -> Bool? {
    guard let stopped else { return nil }
    do {
      log = try LogFolder(
        at: folder, origin: verifier.name, highWaterMark: keyRing.highWaterMark,
        verify: BoardRecord.verification(by: verifier))
      if let refusal = log?.refusal { throw refusal }
      self.stopped = nil
      // What was in doubt and turns out to be recorded.
      let isFound = try readOn()
      return stopped.isRecorded || isFound
    } catch {
      self.stopped = StoppedWriting(reason: "\(error)", isRecorded: stopped.isRecorded)
      return nil
    }
  }
}
