/// A text as a line of the vocabulary writes it, which is also how TOML does.
///
/// By scalars, as readers go: a quotation mark with an accent on it is one letter to people, and still a mark.
package func quoted(_ text: String) -> String {
  var escaped = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": escaped.append(contentsOf: ["\\", scalar])
    case "\n": escaped.append(contentsOf: ["\\", "n"])
    default: escaped.append(scalar)
    }
  }
  return "\"\(String(escaped))\""
}
