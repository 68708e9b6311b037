import Governance
import Meeting
import TransparencyLog

/// Reading every byte of a board's folder again and comparing it with what the log committed to (`quorate verify`).
///
/// The signed checkpoint vouches for the records, and the records for all the rest: keys, signers, minutes. It needs
/// no key, no lock and no permission to write, and nothing it reads is believed before it has been compared.
package struct Verification: Sendable {
  /// What is wrong, each with its place; empty when nothing was changed.
  package let findings: [String]
  /// Whether the records themselves are as they were written, whatever is wrong beside them.
  package let isRecordSound: Bool
  /// Of the findings, what is only about the files that a meeting’s signed minutes lie in.
  package let onMinutes: [MeetingID: [String]]
  /// How many records the checkpoint vouches for.
  package let size: Int
  /// Their root, in base64.
  package let root: String
  /// How many of them are withheld.
  package let withheld: Int
  /// How many more are recorded but not written out in full, because their writer is at it or died; opening finishes them.
  package let unfinished: Int
  /// Acts that the rules would not have allowed, each with its place; empty too where that was not asked.
  package let breaches: [String]
  /// What the comparison with earlier checkpoints says; nil when there was nothing held to compare with.
  package let comparison: String?

  /// Verifies a folder; fails only when it cannot be read at all.
  ///
  /// With `asksRules` every act is put to the rules again, at the moment it is about.
  package init(
    of folder: String, keysRoot: String, held: [UInt8]? = nil, asksRules: Bool = false
  ) throws(RecordError) {
    var reading = try FolderReading(of: folder, keysRoot: keysRoot, held: held, asksRules: asksRules)
    // What a second reading does not confirm was a console at work.
    for _ in 0..<10 where !reading.findings.isEmpty {
      let again = try FolderReading(of: folder, keysRoot: keysRoot, held: held, asksRules: asksRules)
      let isConfirmed = again.findings == reading.findings
      reading = again
      if isConfirmed { break }
    }
    findings = reading.findings
    onMinutes = reading.onMinutes
    isRecordSound = reading.isRecordSound
    let size = reading.checkpoint?.size ?? 0
    self.size = size
    root = reading.checkpoint?.root.base64 ?? ""
    withheld = reading.withheld
    unfinished = reading.pending.map { $0.size - size } ?? 0
    breaches = reading.breaches
    comparison = reading.comparisons.isEmpty ? nil : reading.comparisons.joined(separator: ", and ")
  }

  package var isUnchanged: Bool { findings.isEmpty }
}
