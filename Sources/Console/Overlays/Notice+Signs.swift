import Canvas
import Governance

extension Notice {
  /// What the signs and the words in capitals mean, wherever they stand.
  static func signs(_ board: Board) -> Notice { Notice("What the signs mean", signParagraphs(board)) }

  static func signParagraphs(_ board: Board) -> [Paragraph] {
    let required = board.terms.quorum.requires.first.flatMap { board.organisation($0)?.short }
    return [
      Paragraph("In the first two lines", .heading),
      Paragraph("● Saved 24  All is on this computer’s disk, in 24 records so far.", indent: 2),
      Paragraph("■■■■□  A square for each member’s place; a filled one is here.", indent: 2),
      Paragraph("6 of 7 (1 out)  Who is out for the item counts here, and not in its decisions.", indent: 2),
      Paragraph("QUORATE  Enough are here for the Board to decide.", indent: 2),
      Paragraph("AT RISK  Quorate, but not when one more leaves.", indent: 2),
      Paragraph("INQUORATE  No decision can be taken. NOT YET QUORATE  Nor opened.", indent: 2),
      Paragraph("\(required ?? "LDC") 2  How many are here for a body that has to be there.", indent: 2),
      Paragraph("PRIVATE  The item is being taken in private.", indent: 2),
      Paragraph("PRACTICE  A pretend meeting. READ ONLY  Nothing can be recorded.", indent: 2),
      Paragraph(""),
      Paragraph("On the agenda", .heading),
      Paragraph("▶ now   ✓ dealt with   – put off   ○ to come   ◆ proposed private", indent: 2),
      Paragraph(""),
      Paragraph("Beside a member", .heading),
      Paragraph("● here   ◐ out for this item, or elsewhere   ○ not here   – vacant", indent: 2),
    ]
  }
}
