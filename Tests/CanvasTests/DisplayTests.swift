import Testing

@testable import Canvas

@Suite struct DisplayTests {
  @Test(arguments: [
    ("plain", "plain", 5),
    ("作者", "作者", 4),
    ("cafe\u{301}", "caf\u{E9}", 4),
    ("e\u{323}\u{302}", "\u{1EC7}", 1),
    ("x\u{301}", "x\u{301}", 1),
    ("\u{301}", "◌\u{301}", 1),
    ("\u{1112}\u{1161}\u{11AB}", "한", 2),
    ("👨‍👩‍👧", "👨", 2),
    ("👍🏽", "👍", 2),
    ("❤️", "❤", 1),
    ("🇬🇧", "GB", 2),
    ("1️⃣", "1", 1),
    ("\u{1B}[31m", "␛[31m", 5),
    ("\u{1B}]52;c;aGk=\u{7}", "␛]52;c;aGk=␇", 12),
    ("a\u{9B}b\u{7F}", "a·b␡", 4),
    ("a\r\nb", "a␍␊b", 4),
    ("a\u{2028}b", "a·b", 3),
    ("Anna\u{202E}nworB", "Anna⚠nworB", 10),
    ("a\u{200B}\u{2060}\u{FEFF}b", "a⚠b", 3),
    ("co\u{AD}op", "co⚠op", 5),
    ("a\u{E0041}b", "a⚠b", 3),
    ("a\u{200D}b", "a⚠b", 3),
    ("x\u{330}\u{331}\u{332}\u{333}\u{334}z", "x\u{330}\u{331}\u{332}\u{333}⚠z", 3),
    ("श्री", "श्री", 3),
    ("\u{1FAE8}\u{E000}", "□\u{E000}", 2),
    ("", "", 0),
  ])
  func `shows what is safe and knows its width`(text: String, shown: String, columns: Int) {
    let cells = displayCells(text)
    // Scalars, because Swift thinks "e" with a mark and "é" are equal.
    #expect(Array(cells.text.unicodeScalars) == Array(shown.unicodeScalars))
    #expect(cells.width == columns)
    #expect(width(of: text) == columns)
    #expect(displayCells(cells.text) == cells)
  }

  @Test func `leaves no control and nothing invisible of all that Unicode has`() {
    let unsafe = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      displayCells("a" + String(scalar)).contains { cluster in
        guard (1...2).contains(cluster.width) else { return true }
        return [cluster.codePoints.0, cluster.codePoints.1].contains { code in
          guard code != 0, let shown = Unicode.Scalar(code) else { return false }
          return [.control, .surrogate].contains(shown.properties.generalCategory)
            || shown.properties.isDefaultIgnorableCodePoint || shown.properties.isBidiControl
        }
      }
    }
    #expect(unsafe == [])
  }

  @Test(arguments: [
    ("Support at home", 20, "Support at home"),
    ("Support at home", 10, "Support a…"),
    ("作者作者", 5, "作者…"),
    ("作者作者", 4, "作…"),
    ("cafe\u{301}s", 4, "caf…"),
    ("👨‍👩‍👧👨‍👩‍👧", 3, "👨…"),
    ("ab", 1, "…"),
    ("ab", 0, ""),
    ("ab", -3, ""),
  ])
  func `cuts between clusters and says so`(text: String, columns: Int, shown: String) {
    #expect(truncated(text, to: columns) == shown)
    #expect(width(of: padded(right: text, to: columns)) == max(0, columns))
    #expect(width(of: padded(left: text, to: columns)) == max(0, columns))
  }

  @Test(arguments: [
    ("That the contract be awarded", 12, ["That the", "contract be", "awarded"]),
    ("one  two", 5, ["one", "two"]),
    ("  in from the left", 9, ["  in from", "the left"]),
    ("Donaudampfschiff", 6, ["Donaud", "ampfsc", "hiff"]),
    ("a Donaudampfschiff", 6, ["a", "Donaud", "ampfsc", "hiff"]),
    ("first\n\nsecond\r\nthird", 10, ["first", "", "second", "third"]),
    ("作者作者", 5, ["作者", "作者"]),
    ("ab", 0, ["a", "b"]),
    ("", 5, [""]),
  ])
  func `wraps between words and never beyond the width`(text: String, columns: Int, lines: [String]) {
    #expect(wrapped(text, width: columns) == lines)
  }
}
