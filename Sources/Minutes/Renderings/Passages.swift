/// The minutes in passages to be read out one by one, without the layout of a page.
extension MinutesDocument {
  /// A part under one heading; the first is the head of the minutes.
  package struct Passage: Equatable, Sendable {
    package var title: String
    /// The item's number, where it is one.
    package var item: Int?
    package var lines: [String]
  }

  package var passages: [Passage] {
    var passages = [Passage(title: "", lines: [])]
    for piece in outline(withSince: true) {
      if case .heading(let heading) = piece {
        let item = sections.first { "\($0.number). \($0.title)" == heading }?.number
        passages.append(Passage(title: heading, item: item, lines: []))
      } else {
        passages[passages.count - 1].lines += piece.readOut
      }
    }
    return passages
  }
}

extension Piece {
  /// A line for whatever would be drawn breath after; a line to sign on is not read.
  fileprivate var readOut: [String] {
    switch self {
    case .title(let text), .heading(let text): [text]
    case .prose(let text): text.hasPrefix("___") ? [] : [text]
    case .facts(let facts): facts.map(\.readOut)
    case .list(let items): items
    case .numbered(let number, let texts): ["\(number): \(texts.first ?? "")"] + texts.dropFirst()
    case .decision(let number, let result, let words, let particulars):
      ["\(number): \(result)"] + words + particulars.map(\.readOut)
    }
  }
}

extension Piece.Fact {
  fileprivate var readOut: String { "\(label): \(value)" }
}
