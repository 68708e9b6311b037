import Governance
import Meeting

extension MinutesDocument {
  /// The minutes in plain text: 72 columns, pages of 60 lines each with a running head, LF, ending with one line end.
  ///
  /// Page n begins at line 60(n−1)+1 with two lines, board and date with the page's number, then where the minutes stand:
  ///
  ///     Lichfield LCB, minutes of 12 November 2014                   page 2 of 4
  ///     DRAFT, not yet approved by the Board
  ///
  /// and a blank one; its last line is blank. Of approved minutes this is the text that is signed, the same byte for byte whenever it is made.
  package var text: String { pages(withSince: false).joined(separator: "\n") + "\n" }

  /// The same with who signed it and what became of the decisions since, for reading; never for signing.
  package var textWithSince: String { pages(withSince: true).joined(separator: "\n") + "\n" }

  /// The lines of a page; all but the last have so many.
  package static let pageLines = 60

  private func pages(withSince: Bool) -> [String] {
    Sheet.pages(
      of: outline(withSince: withSince),
      heads: ["\(heading.short), minutes of \(heading.date)", "\(heading.short), \(heading.date)"],
      standing: standing(Sheet.width))
  }
}

/// Lines of text being laid on a page of fixed width.
struct Sheet {
  static let width = 72
  private static let gutter = 6
  private static let labelWidth = 18

  /// Pages, each with the first running head that it has room for, and what stands on every one of them.
  static func pages(of pieces: [Piece], heads: [String], standing: String) -> [String] {
    var sheet = Sheet()
    for piece in pieces { sheet.lay(piece) }
    let pages = sheet.pages(of: MinutesDocument.pageLines - 4)
    return pages.enumerated().map { index, lines in
      let page = "page \(index + 1) of \(pages.count)"
      let room = width - page.count - 1
      let left = wrapped(heads.first { columns($0) <= room } ?? heads.last ?? "", to: room)[0]
      let gap = " ".repeated(max(1, width - columns(left) - page.count))
      var all = [left + gap + page, wrapped(standing, to: width)[0], ""] + lines
      if index < pages.count - 1 {
        all += Array(repeating: "", count: MinutesDocument.pageLines - all.count)
      } else {
        while all.last == "" { all.removeLast() }
      }
      return all.joined(separator: "\n")
    }
  }

  /// A line, and whether a page may not end with it.
  struct Line: Equatable {
    var text: String
    var keepsWithNext = false
  }

  private(set) var lines: [Line] = []

  mutating func lay(_ piece: Piece) {
    switch piece {
    case .title(let title):
      // Marked in letters and not in capitals: the case of every script is not ours to change.
      lay(wrapped(title, to: Self.width), keeping: true)
      lay(["=".repeated(Self.width)], keeping: true)
    case .heading(let heading):
      space()
      space()
      lay(wrapped(heading, to: Self.width), keeping: true)
      lay(["-".repeated(Self.width)], keeping: true)
    case .prose(let prose):
      space()
      // What says that something follows stands on the page where it does.
      lay(wrapped(prose, to: Self.width), keeping: prose.hasSuffix(":"))
    case .facts(let facts):
      space()
      for fact in facts { lay(fact, indent: 0, keeping: facts.count < 8) }
    case .list(let items):
      for item in items { hang("-", item, by: 2) }
    case .numbered(let number, let texts):
      space()
      lay(number, texts)
    case .decision(let number, let result, let words, let particulars):
      space()
      hang(number, result, by: Self.gutter, keeping: true)
      for text in words {
        space(keeping: true)
        lay(wrapped(text, to: Self.width - Self.gutter).map { " ".repeated(Self.gutter) + $0 })
      }
      space()
      for fact in particulars { lay(fact, indent: Self.gutter) }
    }
  }

  private mutating func lay(_ number: String, _ texts: [String]) {
    hang(number, texts.first ?? "", by: Self.gutter)
    for text in texts.dropFirst() {
      space()
      lay(wrapped(text, to: Self.width - Self.gutter).map { " ".repeated(Self.gutter) + $0 })
    }
  }

  private mutating func lay(_ fact: Piece.Fact, indent: Int, keeping: Bool = false) {
    let margin = " ".repeated(indent)
    let label = margin + fact.label + " ".repeated(max(1, Self.labelWidth - columns(fact.label)))
    let value = wrapped(fact.value, to: Self.width - indent - Self.labelWidth)
    lay([label + value[0]] + value.dropFirst().map { " ".repeated(indent + Self.labelWidth) + $0 }, keeping: keeping)
  }

  /// A label at the margin, the text hanging beside it.
  private mutating func hang(_ label: String, _ text: String, by indent: Int, keeping: Bool = false) {
    let first = label + " ".repeated(max(1, indent - columns(label)))
    let lines = wrapped(text, to: Self.width - columns(first))
    lay([first + lines[0]] + lines.dropFirst().map { " ".repeated(columns(first)) + $0 }, keeping: keeping)
  }

  /// A short text stays on one page.
  private mutating func lay(_ texts: [String], keeping: Bool = false) {
    let short = texts.count <= 4
    lines += texts.enumerated().map { index, text in
      Line(text: text, keepsWithNext: keeping || (short && index < texts.count - 1))
    }
  }

  private mutating func space(keeping: Bool = false) {
    if !lines.isEmpty { lines.append(Line(text: "", keepsWithNext: keeping)) }
  }

  /// The lines by pages; none ends with a heading or starts with a blank line.
  func pages(of height: Int) -> [[String]] {
    var pages: [[String]] = []
    var rest = lines[...]
    while true {
      rest = rest.drop { $0.text.isEmpty }
      guard !rest.isEmpty else { return pages.isEmpty ? [[]] : pages }
      var page = rest.prefix(height)
      if page.count < rest.count {
        let whole = page
        while let last = page.last, last.keepsWithNext || last.text.isEmpty { page.removeLast() }
        if page.isEmpty { page = whole }
      }
      pages.append(page.map(\.text))
      rest = rest.dropFirst(page.count)
    }
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: max(0, count)) }
}
