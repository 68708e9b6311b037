import Canvas
import Meeting

/// The words looked for in the list, or the text, that one is in; they are written where the sentence else stands.
struct SearchLine {
  /// What is looked through, a text for each row.
  let rows: [String]
  /// The row one was at before.
  let from: Int
  private let enter: String
  private(set) var field = TextField(limit: 80)
  private(set) var found: Int?

  /// `enter` is what Enter does with what is found.
  init(_ rows: [String], from: Int, enter: String) {
    self.rows = rows
    self.from = from
    self.enter = enter
  }

  var words: String { field.text }

  /// Takes a key that writes; the first row that has the words, from where one was, is found at once.
  mutating func handle(_ key: Key) {
    guard field.handle(key) == .changed else { return }
    found = SearchLine.row(with: words, in: rows, from: from - 1, step: 1)
  }

  /// On to the next row that has them, or back to the one before.
  mutating func goOn(_ step: Int) {
    found = SearchLine.row(with: words, in: rows, from: found ?? from, step: step)
  }

  /// The next row after `from` that has all the words somewhere; from the end it goes round.
  static func row(with words: String, in rows: [String], from: Int, step: Int) -> Int? {
    let found = Set(SearchLine.found(words, in: rows))
    let order = (1...max(1, rows.count)).map { offset in
      let row = (from + step * offset) % max(1, rows.count)
      return row < 0 ? row + rows.count : row
    }
    return order.first { found.contains($0) }
  }

  /// The rows that have all the words; where none has, those that have one of several things.
  ///
  /// `item 5` is what belongs to that item, where rows say so; of a question the words that matter are enough.
  private static func found(_ words: String, in rows: [String]) -> [Int] {
    let matter = words.split(separator: " ").filter { !small.contains($0.lowercased()) }.joined(separator: " ")
    let ways = [bound(words), words, bound(matter), matter].uniqued()
    return ways.lazy.map { matching(WordSearch($0), in: rows) }.first { !$0.isEmpty } ?? []
  }

  /// `item 5` as one word, `item·5`, which the rows of that item end in.
  static func bound(_ words: String) -> String {
    words.replacing(#/(?i)\bitem (\d+)\b/#) { "item·\($0.1)" }
  }

  private static let small: Set<String> = [
    "a", "an", "and", "at", "by", "did", "for", "how", "in", "is", "of", "on", "the", "to", "was", "were",
    "what", "when", "which", "who", "why",
  ]

  private static func matching(_ search: WordSearch, in rows: [String]) -> [Int] {
    guard !search.isEmpty else { return [] }
    let ranked = rows.indices.compactMap { row in search.rank(of: rows[row]).map { (row, $0) } }
    let exact = ranked.filter { $0.1 < 2 }
    return (exact.isEmpty ? ranked : exact).map(\.0)
  }

  private var remark: Hint {
    if words.isEmpty { return "Write a word. \(.escape) goes back." }
    guard let found else { return "Nothing here has that in it." }
    let all = SearchLine.found(words, in: rows)
    let number = (all.firstIndex(of: found) ?? 0) + 1
    let which = "\(number) of \(all.count)"
    return "\(which). \(.down) \(.up): the next. \(.enter): \(enter)."
  }

  private func places(_ line: Rect) -> [Rect] {
    line.inset(left: 1, right: 1).columns([.cells(8), .cells(max(8, min(32, line.columns - 40))), .share(1)])
  }

  func hint(in line: Rect) -> HintLine { HintLine(hint: remark, line: places(line)[2].inset(left: 2)) }

  func draw(on canvas: inout Canvas, in line: Rect) {
    canvas.fill(line, .footer)
    let places = places(line)
    canvas.put("Search:", in: places[0], role: .footer)
    canvas.fill(places[1], .fieldFocused)
    field.draw(on: &canvas, in: places[1], focused: true)
    let isLost = found == nil && !words.isEmpty
    let hint = hint(in: line)
    hint.hint.draw(on: &canvas, in: hint.line, role: isLost ? .caution : .footer)
  }
}
