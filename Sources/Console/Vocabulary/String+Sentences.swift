extension String {
  /// Without blanks around it.
  var trimmed: String {
    let head = drop { $0.isWhitespace }
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(head[...last])
  }

  /// With a capital and a full stop, where it has none.
  var asSentence: String { capitalisedFirst + (last.map { ".?!…".contains($0) } ?? true ? "" : ".") }

  /// As a sentence begins.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
