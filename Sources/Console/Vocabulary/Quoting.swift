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

/// A path as a shell takes it.
package func shellQuoted(_ path: String) -> String {
  let plain = path.utf8.allSatisfy { byte in
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || "/._-".utf8.contains(byte)
  }
  return plain ? path : "'\(path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
}
