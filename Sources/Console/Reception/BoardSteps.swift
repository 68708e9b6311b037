import Canvas

/// Describing a board in three steps, each a form; what is written in one stays when one goes back.
struct BoardSteps {
  private(set) var forms: [ReceptionForm] = [.naming, .members, .deciding]

  /// What is wrong in which field, in a sentence.
  typealias Fault = (field: Int, says: String)

  /// Keeps what was written in a step; gives what is wrong with it.
  mutating func keep(_ form: ReceptionForm, of step: Int) -> Fault? {
    forms[step] = form
    switch step {
    case 0: return nil
    case 1: return wrongMembers.map { (0, $0) }
    default: return wrongTerms
    }
  }

  /// The form of a step, with what can be proposed from the ones before.
  mutating func form(_ step: Int) -> ReceptionForm {
    if step == 2 {
      forms[2].suggest("\(members.count / 2 + 1)", at: 0)
      forms[2].suggest("~/\(draft.id)", at: 3)
    }
    forms[step].begin()
    return forms[step]
  }

  private var lines: [String] {
    forms[1].text(0).split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private var members: [BoardDraft.Member] { lines.compactMap { BoardDraft.Member($0) } }

  private var wrongMembers: String? {
    if let line = lines.first(where: { BoardDraft.Member($0) == nil }) {
      return "“\(truncated(line, to: 24))”: write the post; the body; the name, with a semicolon between them."
    }
    guard members.contains(where: \.isElected) else {
      return "One member at least is elected: write ; elected after the name."
    }
    return nil
  }

  private var wrongTerms: Fault? {
    guard (1...members.count).contains(draft.minimum) else {
      return (0, "Fewest who can decide: a number from 1 to \(members.count).")
    }
    guard (1...365).contains(draft.meetingsAYear) else { return (2, "Meetings a year: a number from 1 to 365.") }
    guard draft.required.isEmpty || draft.body(called: draft.required) != nil else {
      let bodies = draft.shortBodies.joined(separator: ", ")
      return (1, "No member is for “\(truncated(draft.required, to: 24))”. Write one of: \(bodies).")
    }
    return nil
  }

  var draft: BoardDraft {
    BoardDraft(
      name: forms[0].text(0), short: forms[0].text(1), reportsTo: forms[0].text(2), reference: forms[0].text(3),
      members: members, minimum: Int(forms[2].text(0)) ?? 0, required: forms[2].text(1),
      meetingsAYear: Int(forms[2].text(2)) ?? 0)
  }

  var folder: String { forms[2].text(3) }
}

extension ReceptionForm {
  static let naming = ReceptionForm(
    .describe(step: 0), "Your board (1 of 3)", "What it is called, and by whose decision it works.",
    [
      Field("Name", hint: "e.g. North Area Partnership Board"),
      Field("Short name", hint: "e.g. North Board, for the top line"),
      Field("Reports to", hint: "e.g. North District Council"),
      Field("Terms approved", hint: "by whom and when, e.g. Council, 3 May 2026"),
    ], verb: "Go on")

  static let members = ReceptionForm(
    .describe(step: 1), "Its members (2 of 3)",
    """
    One a line: the post; the body; the name. After an elected member write ; elected. The first is the Chair. \
    A vacant post has no name. Tab goes on.
    """,
    [Field("Members", lines: 8, hint: "e.g. Leader; North District Council; Ann Lee; elected")], verb: "Go on")

  static let deciding = ReceptionForm(
    .describe(step: 2), "How it decides (3 of 3)",
    """
    By consensus, and where that fails by a recorded vote, as these terms then say. Everything else can be changed in \
    its file, board.toml, afterwards. A passphrase for the record is asked for next.
    """,
    [
      Field("Fewest who can decide"),
      Field("Body that must be there", optional: true, hint: "e.g. North District Council; may be left empty"),
      Field("Meetings a year", "4"), Field("Folder to make"),
    ], verb: "Make the board")
}
