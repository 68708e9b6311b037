import Console
import Meeting
import Record
import TransparencyLog

/// What a console on screen and one on plain lines are told alike.
extension Performing {
  /// How a piece of work ended, failures in words.
  static func reply(_ work: () throws -> Reply) -> Reply {
    do { return try work() } catch let error as RecordError {
      if case .refused(_, let words) = error { return .refused(words) }
      if case .log(.notRecorded(let reason)) = error {
        return .failed("Nothing was recorded. \(reason) Put that right: recording is tried again by itself.")
      }
      if case .log(.uncertain(let reason)) = error {
        return .failed(
          "The disk did not confirm that. \(reason) Whether it is on record is said once writing works again.")
      }
      return .failed("\(error)")
    } catch { return .failed("\(error)") }
  }

  /// What another console has recorded; nil when there is nothing new, or it cannot be read now.
  static func readOn(_ record: BoardRecord) -> Reply? {
    let before = record.session.next
    guard (try? record.readOn()) == true else { return nil }
    return .grown(by: record.session.journal.filter { $0.n >= before })
  }

  /// Tries to record again where writing has stopped, on a full disk say; what to say of it once that can be done.
  static func goOn(_ record: BoardRecord) -> String? {
    record.goOn().map { isRecorded in
      "Recording goes on. The last act \(isRecorded ? "is on record." : "was not recorded: do it again.")"
    }
  }

  /// Reads the whole record again.
  static func verify(_ record: BoardRecord) throws -> VerdictOnRecord {
    let found = try Verification(of: record.folder, keysRoot: Locations.keysRoot)
    return VerdictOnRecord(
      findings: found.findings, isRecordSound: found.isRecordSound, onMinutes: found.onMinutes, size: found.size)
  }
}

extension Situation {
  /// As a record stands now.
  init(
    of record: BoardRecord, _ folder: String, _ timekeeping: Timekeeping?, isPractice: Bool,
    proposedTerms: String? = nil
  ) {
    self.init(
      session: record.session, now: Circumstances.real.now(), saved: record.newest.checkpoint.size,
      isPractice: isPractice, whyReadOnly: record.whyReadOnly, damage: record.damage,
      provenance: { try? Performing.provenance(of: $0, record) }, proposedTerms: proposedTerms,
      timekeeping: timekeeping, folder: folder, program: Locations.program)
  }
}
