import Canvas

// What has to be kept of a board just made.
extension Console {
  /// Shows what has to be kept of a board just made.
  package mutating func tell(ofNewKey path: String) {
    let words = Console.words(ofNewKey: path)
    open(
      .notice(
        Notice("The board is made", words.flatMap { [Paragraph($0, $0 == path ? .strong : .text), Paragraph("")] })))
  }

  /// What has to be kept of a board just made.
  package static func words(ofNewKey path: String) -> [String] {
    [
      "The board is made. Its record can be written in only with this file and the passphrase just chosen:", path,
      "Copy the file to a USB stick, and keep it apart from the passphrase. Members can read the record without either. Whoever looks after this computer can help.",
    ]
  }
}
