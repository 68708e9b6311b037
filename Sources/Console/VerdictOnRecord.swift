import Canvas
import Governance
import Meeting

/// What reading the whole record again has shown.
package struct VerdictOnRecord: Equatable, Sendable {
  /// What is wrong; empty when nothing was changed.
  package var findings: [String]
  /// Of those, what is only about the files that a meeting’s signed minutes lie in.
  package var onMinutes: [MeetingID: [String]]
  package var size: Int

  /// Whether the records themselves are as they were written, whatever is wrong beside them.
  package var isRecordSound: Bool

  package init(
    findings: [String], isRecordSound: Bool? = nil, onMinutes: [MeetingID: [String]] = [:], size: Int
  ) {
    self.findings = findings
    self.isRecordSound = isRecordSound ?? findings.isEmpty
    self.onMinutes = onMinutes
    self.size = size
  }

  var role: Role { findings.isEmpty ? .good : .bad }

  /// In the footer, where one line is all there is.
  func inWords(_ affairs: Affairs) -> String {
    guard let first = findings.first else {
      return "The record is unchanged ✓  \(size) records read\(signatures(affairs))."
    }
    let more = findings.count > 1 ? " And \(findings.count - 1) more: quorate verify says all." : ""
    return "CHANGED or incomplete: \(first)\(more)"
  }

  /// What was found to be good besides, where nothing is wrong.
  private func signatures(_ affairs: Affairs) -> String {
    let signed = affairs.minutes.values.count { if case .signed = $0 { true } else { false } }
    return signed == 0 ? "" : ", and \(signed == 1 ? "the signature" : "\(signed) signatures") on minutes checked"
  }

  /// Over a meeting’s minutes: that they are changed comes before anything else.
  ///
  /// The text is made from the record: where only a file beside it is wrong, what one reads is right.
  func seal(of meeting: MeetingID, _ status: String) -> (words: String, role: Role) {
    guard isRecordSound else {
      return ("CHANGED, not to be relied on: the record is not as it was written. Ask for another copy.", .bad)
    }
    guard onMinutes[meeting] == nil else {
      return (
        "CHANGED or missing: a file kept of these signed minutes. The text below is the record’s, which is unchanged.",
        .bad
      )
    }
    return ("\(status). Unchanged ✓", .good)
  }
}

extension Console {
  /// A record that is only read was read whole when it was opened.
  package mutating func begin(with verdict: VerdictOnRecord) {
    keep(verdict)
    if !verdict.findings.isEmpty { open(.notice(Notice(verdict))) }
  }

  mutating func keep(_ verdict: VerdictOnRecord) {
    archive.verdict = verdict
    start.verdict = verdict
  }
}
