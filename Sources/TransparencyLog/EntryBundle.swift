/// The encoding of up to 256 consecutive entries in one file (C2SP tlog-tiles, "Log entries").
///
/// Each entry is preceded by its length in two bytes, big end first. The entries "ab" and "" are
///
///     00 02 61 62 00 00
package enum EntryBundle {
  /// The longest entry that two bytes of length can announce.
  package static let longestEntry = Int(UInt16.max)

  /// Puts entries one behind the other; fails for an entry longer than 65,535 bytes.
  package static func encode(_ entries: [[UInt8]]) throws(LogError) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries {
      guard entry.count <= longestEntry else {
        throw .malformed("an entry of \(entry.count) bytes is longer than a log can hold, which is \(longestEntry)")
      }
      bytes += [UInt8(entry.count >> 8), UInt8(entry.count & 0xFF)] + entry
    }
    return bytes
  }

  /// Takes the entries out again; nil when the last one is cut short.
  package static func decode(_ bytes: [UInt8]) -> [[UInt8]]? {
    var entries: [[UInt8]] = []
    var position = 0
    while position < bytes.count {
      guard position + 2 <= bytes.count else { return nil }
      let start = position + 2
      let end = start + (Int(bytes[position]) << 8 | Int(bytes[position + 1]))
      guard end <= bytes.count else { return nil }
      entries.append(Array(bytes[start..<end]))
      position = end
    }
    return entries
  }
}
