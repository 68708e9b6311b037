import Canvas

extension Notice {
  /// What the signs and the words in capitals mean, wherever they stand.
  static let signs = Notice("What the signs mean", signParagraphs)

  static let signParagraphs: [Paragraph] = [
    Paragraph("In the first two lines", .heading),
    Paragraph(
      "● Saved 24  24 records are on this computer’s disk. Each act adds one or more; none is ever erased.", indent: 2),
    Paragraph("■■■■□  A square for each member’s place; filled squares are those who are here.", indent: 2),
    Paragraph("QUORATE  Enough are here for the Board to decide.", indent: 2),
    Paragraph(
      "AT RISK  Quorate, but not when one more leaves, or the last one of a body that has to be there.", indent: 2),
    Paragraph("INQUORATE  Too few are here, or nobody of such a body: no decision can be taken.", indent: 2),
    Paragraph("LDC 2  How many are here for a body that has to be there.", indent: 2),
    Paragraph("PRIVATE  The item is being taken in private. PRACTICE  The meeting is a pretended one.", indent: 2),
    Paragraph(""),
    Paragraph("On the agenda", .heading),
    Paragraph(
      "▶ being taken   ✓ dealt with   – put off   ○ still to come   ◆ proposed to be taken in private", indent: 2),
    Paragraph(""),
    Paragraph("Beside a member", .heading),
    Paragraph("● here   ◐ out for this item, or not in the room   ○ not here   – the post is vacant", indent: 2),
  ]
}
