import Governance
import Meeting

extension MinutesDocument {
  package var isApproved: Bool {
    switch status {
    case .draft: false
    case .approved, .signed, .signedOnPaper: true
    }
  }

  var isSigned: Bool {
    switch status {
    case .draft, .approved: false
    case .signed, .signedOnPaper: true
    }
  }

  /// As the minutes themselves say it; signing adds nothing, for it is these words that are signed.
  package var statusInWords: String { status("Approved at the meeting of", corrected) }

  private func status(_ approved: String, _ corrected: String) -> String {
    switch status {
    case .draft: "DRAFT, not yet approved by the Board"
    case .approved(let at, _), .signed(let at, _, _, _), .signedOnPaper(let at, _, _, _, _):
      "\(approved) \(at)\(corrected)"
    }
  }

  private var corrected: String {
    corrections.isEmpty ? "" : corrections.count == 1 ? ", with a correction" : ", with corrections"
  }

  /// What stands on each page: as much as can be said in its one line of so many columns.
  func standing(_ room: Int) -> String {
    if doubt != nil { return MinutesDocument.unreliable }
    let mark = isConfidential ? "CONFIDENTIAL. " : ""
    let brief = "Approved, meeting of"
    return [statusInWords, status(brief, corrected), status(brief, "")].map { mark + $0 }
      .first { columns($0) <= room } ?? mark + "Approved: the first page says at which meeting"
  }

  static let unreliable = "NOT TO BE RELIED ON: the record it is made from was changed"

  /// What is wrong with the record, before all else.
  var warning: [Piece] {
    doubt.map { [.prose("NOT TO BE RELIED ON. The record that this is made from is not as it was written: \($0)")] }
      ?? []
  }

  /// Who signed them and when, for the screen and the archive beside the text.
  package var signatureInWords: String? {
    switch status {
    case .draft: nil
    case .approved: "Not signed yet."
    case .signed(_, _, let by, let on): "Signed by \(by) on \(on)."
    case .signedOnPaper(_, _, let by, let on, let kept): "Signed on paper by \(by), recorded on \(on). Kept: \(kept)."
    }
  }

  var corrections: [String] {
    switch status {
    case .draft: []
    case .approved(_, let corrections), .signed(_, let corrections, _, _),
      .signedOnPaper(_, let corrections, _, _, _):
      corrections
    }
  }
}

extension InterestMinute {
  /// The interest, what the Board decided on it and the times out of the meeting, in one paragraph.
  package var words: String {
    var sentences = ["\(who): \(interest) in \(matter), declared \(declared): \(nature)"]
    for determined in determinations {
      let by = determined.by.isEmpty ? "" : " by \(listed(determined.by))"
      let follows = determined.lasting ? ", for the matter until lifted" : ""
      sentences.append(
        "Decided (\(determined.decision))\(by): \(determined.effect)\(follows). The reason: \(determined.reason)")
    }
    if determinations.isEmpty { sentences.append("The Board made no decision on it") }
    if !absences.isEmpty { sentences.append(absences.joined(separator: "; ")) }
    return sentences.map(ended).joined(separator: " ")
  }
}
