import Governance
import Meeting

extension MinutesDocument {
  /// The minutes in Markdown, with what became of the decisions since; nobody's words are markup in it.
  package var markdown: String {
    var lines: [String] = isApproved ? [] : ["**\(statusInWords)**", ""]
    for piece in outline(withSince: true) { lines += markdown(piece) }
    if let signature = signatureInWords, !isSigned { lines += [markdownEscaped(signature), ""] }
    if !isApproved { lines += ["**\(statusInWords)**", ""] }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  func markdown(_ piece: Piece) -> [String] {
    switch piece {
    case .title(let title): ["# \(markdownEscaped(title))", ""]
    case .heading(let heading): ["## \(markdownEscaped(heading))", ""]
    case .prose(let prose): [markdownEscaped(prose), ""]
    case .facts(let facts): facts.map { "- \(markdown($0))" } + [""]
    case .list(let items): items.map { "- \(markdownEscaped($0))" } + [""]
    case .numbered(let number, let texts):
      ["**\(number)** " + markdownEscaped(texts.first ?? ""), ""]
        + texts.dropFirst().flatMap { [markdownEscaped($0), ""] }
    case .decision(let number, let result, let words, let particulars):
      ["**\(number)** **\(markdownEscaped(result))**", ""]
        + words.flatMap { ["> \(markdownEscaped($0))", ""] }
        + particulars.map { "- \(markdown($0))" } + [""]
    }
  }

  private func markdown(_ fact: Piece.Fact) -> String {
    "**\(markdownEscaped(fact.label)):** \(markdownEscaped(fact.value))"
  }
}

/// Text as Markdown shows it and never acts on it: every mark that could be markup, a link or the start of a list is escaped.
package func markdownEscaped(_ text: String) -> String {
  var escaped = String.UnicodeScalarView()
  var rest = Substring(text).unicodeScalars
  var leading = true
  while let scalar = rest.popFirst() {
    let always = "\\`*_{}[]<>#|~&!$^@=".unicodeScalars.contains(scalar)
    let inLink = (scalar == ":" && rest.first == "/") || (scalar == "." && endsInWWW(escaped))
    let startsList = leading && "+-.)".unicodeScalars.contains(scalar)
    if always || inLink || startsList { escaped.append("\\") }
    escaped.append(scalar)
    if !(0x30...0x39).contains(scalar.value) { leading = false }
  }
  return String(escaped)
}

private func endsInWWW(_ text: String.UnicodeScalarView) -> Bool {
  let last = text.suffix(3)
  return last.count == 3 && last.allSatisfy { $0 == "w" || $0 == "W" }
}
