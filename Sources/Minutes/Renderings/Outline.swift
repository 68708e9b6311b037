import Governance
import Meeting

/// A piece of the minutes as every rendering lays it out in its own way.
enum Piece: Equatable {
  case title(String)
  case heading(String)
  case prose(String)
  /// Labels and values, aligned where there are columns.
  case facts([Fact])
  case list([String])
  /// A numbered paragraph, or several under one number.
  case numbered(String, [String])
  /// A decision: its number and result, its words, and its particulars.
  case decision(String, result: String, words: [String], [Fact])

  struct Fact: Equatable {
    var label: String
    var value: String
  }
}

extension MinutesDocument {
  /// The whole of the minutes in order; `since` what became of them only when asked for.
  func outline(withSince: Bool) -> [Piece] {
    var pieces = head + lists
    let alike = decidedAlike
    for section in sections { pieces += outline(section, alike) }
    if !actions.isEmpty {
      pieces.append(.heading("Actions"))
      pieces.append(.list(actions.map { "\($0.id): \(ended($0.text)) \($0.owner), by \($0.due)." }))
    }
    pieces += foot(signed: withSince ? signatureInWords : nil)
    if withSince, !since.isEmpty { pieces += [.heading("Since these minutes were approved"), .list(since)] }
    return pieces
  }

  private var head: [Piece] {
    var facts = [Piece.Fact(label: "Date", value: heading.date)]
    func add(_ label: String, _ value: String?) {
      if let value { facts.append(.init(label: label, value: value)) }
    }
    add("Place", heading.place)
    add("Called for", heading.scheduled)
    add("Opened", heading.opened)
    for adjournment in heading.adjournments { add("Adjournment", adjournment) }
    add("Closed", heading.closed)
    add("Accountable body", heading.accountableBody)
    add("Reports to", heading.reportsTo)
    add("Clerk", heading.clerk ?? "none named")
    add("Status", statusInWords)
    var pieces: [Piece] = [.title(heading.board)] + warning
    pieces += [.prose("Minutes of the meeting of \(heading.date)"), .facts(facts)]
    if let notHeld = heading.notHeld {
      pieces.append(.prose(ended("The meeting was not held: \(notHeld)") + " No business was done."))
    }
    if isConfidential { pieces.append(.prose("CONFIDENTIAL: these minutes hold what was said in private.")) }
    pieces += remarks.map { .prose($0) }
    let corrections = self.corrections
    if !corrections.isEmpty {
      let why = "What follows stands as it was recorded, and is to be read with these."
      pieces += [.heading("Corrections approved"), .prose(why), .list(corrections)]
    }
    return pieces
  }

  private var lists: [Piece] {
    var pieces: [Piece] = []
    for group in attendance { pieces += [.heading(group.title), .list(group.people)] }
    if !presiding.isEmpty { pieces += [.heading("In the chair"), .list(presiding)] }
    if !quorum.isEmpty { pieces += [.heading("Quorum"), .list(quorum)] }
    if !interests.isEmpty { pieces += [.heading("Declarations of interest"), .list(interests.map(\.words))] }
    return pieces
  }

  private func outline(_ section: MinutesSection, _ alike: [DecisionID: DecisionMinute]) -> [Piece] {
    var pieces: [Piece] = [.heading("\(section.number). \(section.title)")]
    var facts: [Piece.Fact] = []
    func add(_ label: String, _ values: [String]) {
      if !values.isEmpty { facts.append(.init(label: label, value: values.joined(separator: "; "))) }
    }
    add("Taken", [section.taken].compactMap { $0 })
    add("Urgent", [section.urgent].compactMap { $0 })
    add("In private", [section.privateReason].compactMap { $0 })
    add("Proposed private", [section.proposedPrivate].compactMap { $0 })
    if section.privateReason != nil {
      add("Public summary", [section.summary ?? "none yet"])
      let isKept = section.paragraphs.contains(where: \.isPrivate)
      let rest = isKept ? "The rest is kept in the confidential part." : "Nothing else was recorded in private."
      add("Confidential", isConfidential ? [] : [rest])
    }
    add("Papers", section.papers)
    add("Bids from", section.bidders)
    add("None to declare", section.nilAnswers)
    add("Outcome", [section.outcome].compactMap { $0 })
    if !facts.isEmpty { pieces.append(.facts(facts)) }
    return pieces + section.paragraphs.map { piece($0, alike) }
  }

  /// By decision: an earlier one, printed in full, at which the same members could decide, with the same quorum and chair.
  private var decidedAlike: [DecisionID: DecisionMinute] {
    var alike: [DecisionID: DecisionMinute] = [:]
    var inFull: DecisionMinute?
    for decision in sections.flatMap(\.paragraphs).compactMap(\.decision) {
      if let inFull, decision.isTaken(as: inFull) { alike[decision.id] = inFull } else { inFull = decision }
    }
    return alike
  }

  func piece(_ paragraph: MinutesParagraph, _ alike: [DecisionID: DecisionMinute] = [:]) -> Piece {
    let marks = [paragraph.time, paragraph.late].compactMap { $0 }.joined(separator: "; ")
    let mark = marks.isEmpty ? "" : " (\(marks))"
    if let decision = paragraph.decision {
      return .decision(
        paragraph.number, result: "DECISION \(decision.id): \(decision.result)\(mark)", words: decision.words,
        decision.particulars(takenAs: alike[decision.id]).map { .init(label: $0.label, value: $0.value) })
    }
    var text = paragraph.text
    if let last = text.indices.last { text[last] += mark }
    return .numbered(paragraph.number, text)
  }

  /// With who has signed where that is known and may be said; otherwise with a line to sign on.
  private func foot(signed: String?) -> [Piece] {
    var pieces: [Piece] = []
    if let nextMeeting { pieces += [.heading("Next meeting"), .prose(nextMeeting)] }
    if let signed, isSigned {
      pieces += [.heading("Signature"), .prose(signed)]
    } else if isApproved {
      pieces += [
        .heading("Signature"), .prose("Signed as a correct record by whoever presided when they were approved:"),
        .prose("______________________________   Date ______________"),
      ]
    }
    if !putRight.isEmpty { pieces += [.heading("Put right in the record"), .list(putRight)] }
    guard let provenance else { return pieces }
    var facts = [
      Piece.Fact(label: "Origin", value: harmless(provenance.origin)),
      Piece.Fact(label: "Size", value: harmless(provenance.size)),
      Piece.Fact(label: "Root", value: harmless(provenance.root)),
    ]
    if let digest = provenance.confidential {
      facts.append(.init(label: "Confidential part", value: harmless(digest)))
    }
    let why =
      "By these figures anyone can check that the record behind these minutes has not been changed since: the origin is its name, the size the number of its lines, the root a check figure over them all."
    return pieces + [.heading("The record these minutes are made from"), .prose(why), .facts(facts)]
  }
}
