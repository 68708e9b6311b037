import Governance
import Minutes
import Testing

@testable import Meeting

@Suite struct `Typed text` {
  static let hostile =
    "Eve\u{1B}]52;c;x\u{07}\u{9B}31m \u{202E}nimda\u{2066} a\u{200B}b \u{FEFF}\u{E0041}\r\n# DRAFT\u{0C} =1+1"

  @Test(arguments: [
    ("plain", "plain"), ("作者 é 👨‍👩‍👧 ❤️", "作者 é 👨‍👩‍👧 ❤️"), ("a\tb\u{A0}c", "a b c"), ("\u{1B}[2J", "·[2J"),
    ("x\u{7F}\u{85}y", "x· y"),
    ("abc\u{202E}fed", "abcfed"), ("a\u{200D}b", "ab"), ("", ""), ("  two   spaces ", "two spaces"),
  ])
  func `R46: typed text does nothing but be read`(typed: String, shown: String) {
    #expect(harmless(typed) == shown)
  }

  @Test(arguments: [("=1+1", "'=1+1"), ("@x", "'@x"), ("\u{200B}+1", "'+1"), ("a=1", "a=1")])
  func `is no formula in a spreadsheet`(typed: String, cell: String) {
    #expect(harmlessCell(typed) == cell)
  }

  @Test(arguments: [
    ("*bold* _it_", #"\*bold\* \_it\_"#), ("1. one", #"1\. one"#), ("- x", #"\- x"#),
    ("[a](http://b)", #"\[a\](http\://b)"#),
    ("<script>&amp;", #"\<script\>\&amp;"#), ("www.b.org", #"www\.b.org"#), ("£3.50 at 14:05", "£3.50 at 14:05"),
  ])
  func `is no markup in Markdown`(typed: String, escaped: String) {
    #expect(markdownEscaped(typed) == escaped)
  }

  @Test func `R46: typed text cannot act from any place of the minutes`() throws {
    let bad = Self.hostile
    var evening = try Evening(names: Evening.names.map { "\($0) \(bad)" })
    try evening.meeting("2014-11-12", items: [bad, bad])
    try evening.act("13:50", .call)
    for seat in ["chair", "director", "county", "health"] as [SeatID] {
      try evening.act("13:55", .present(seat, remotely: false))
    }
    try evening.act("13:55", .apologies("ccg", reason: bad))
    try evening.act("13:56", .clerk(.named(bad, new: true)))
    try evening.act("13:57", .attend(.named("Bo \(bad)", new: true), of: bad, .items([1])))
    try evening.act("14:00", .open)
    try evening.act("14:01", .takeItem(1))
    try evening.act("14:02", .note(bad))
    try evening.act("14:03", .paper(item: 1, title: bad, author: bad, file: bad, digest: nil))
    try evening.act("14:04", .propose(bad))
    try evening.act("14:05", .object("county", reason: bad))
    try evening.act("14:05", .agree(.all))
    try evening.act("14:06", .closeConsensus)
    try evening.act("14:07", .deferItem(reason: bad))
    try evening.act("14:08", .adjourn(reason: bad, until: nil))
    let sitting = try evening.sitting
    let document = MinutesDocument(
      of: evening.affairs, in: sitting, provenance: .init(origin: bad, size: bad, root: bad), revealing: true)
    let told = evening.affairs.account(of: sitting, revealing: true).flatMap { [$0.sentence, $0.short] }
    for text in [document.text, document.textWithSince, document.markdown] {
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.isHarmless })
      #expect(!text.contains("\n#  DRAFT") && !text.contains("\n# DRAFT") && !text.contains("\n=1"))
    }
    for text in told + evening.affairs.whatIsMissing(from: sitting) {
      #expect(text.unicodeScalars.allSatisfy { $0.isHarmless }, "\(text)")
    }
    for line in document.text.split(separator: "\n") { #expect(line.count <= 72) }
  }
}

extension Unicode.Scalar {
  /// By the library's own tables, which the code under test does not use.
  var isHarmless: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: !properties.isDefaultIgnorableCodePoint
    }
  }
}
