/// The name of one file of hashes or entries, and how much of it a log of a given size has (C2SP tlog-tiles).
///
/// A full tile holds 256 consecutive hashes of its level; one at level 0 holds leaf hashes, one above holds the roots of
/// full tiles below. The last tile of a level may be partial and then names its width. Entry bundles are cut the same way.
/// The index is written in groups of three digits, all but the last preceded by x:
///
///     tile/0/x001/x234/067         tile 1,234,067 of level 0, full
///     tile/1/000.p/17              the first 17 hashes of tile 0 of level 1
///     tile/entries/000.p/5         the first five entries
package struct Tile: Hashable, Sendable {
  /// What the file holds.
  package enum Content: Hashable, Sendable {
    /// Hashes, each of 256^level leaves.
    case hashes(level: Int)
    case entries
  }

  /// How many hashes or entries a full tile holds.
  package static let fullWidth = 256

  package let content: Content
  package let index: Int

  /// From 1 to 256.
  package let width: Int

  package init(_ content: Content, index: Int, width: Int = Tile.fullWidth) {
    self.content = content
    self.index = index
    self.width = width
  }

  package var isFull: Bool { width == Tile.fullWidth }

  /// The same tile once nothing is missing from it.
  package var full: Tile { Tile(content, index: index) }

  /// The file, relative to the log's folder.
  package var path: String {
    isFull ? stem : "\(partialsFolder)/\(width)"
  }

  /// The folder that holds the partial tiles this one grew from.
  package var partialsFolder: String { "\(stem).p" }

  private var stem: String {
    var groups = [Tile.threeDigits(index % 1000)]
    var rest = index / 1000
    while rest > 0 {
      groups.insert("x" + Tile.threeDigits(rest % 1000), at: 0)
      rest /= 1000
    }
    return "tile/\(content.folder)/\(groups.joined(separator: "/"))"
  }

  private static func threeDigits(_ number: Int) -> String {
    String(repeating: "0", count: 3 - String(number).count) + String(number)
  }

  /// Reads a path back; nil unless it is spelt exactly as `path` would spell it.
  package init?(path: String) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count >= 3, parts[0] == "tile", let content = Content(folder: parts[1]) else { return nil }
    var width = Tile.fullWidth
    if parts.count >= 4, parts[parts.count - 2].hasSuffix(".p") {
      guard let partial = Int(canonicalDecimal: parts.removeLast().utf8), (1..<Tile.fullWidth).contains(partial) else {
        return nil
      }
      width = partial
      parts[parts.count - 1].removeLast(2)
    }
    var index = 0
    for part in parts.dropFirst(2) {
      // Six groups are more than any disk can hold, and still far from overflowing.
      guard parts.count <= 8, let digits = Int(part.hasPrefix("x") ? part.dropFirst() : part[...]) else { return nil }
      index = index * 1000 + digits
    }
    self.init(content, index: index, width: width)
    guard self.path == path else { return nil }
  }
}

extension Tile.Content {
  /// The part of the path below `tile/`.
  package var folder: String {
    switch self {
    case .hashes(let level): String(level)
    case .entries: "entries"
    }
  }

  init?(folder: String) {
    guard folder != "entries" else {
      self = .entries
      return
    }
    guard let level = Int(canonicalDecimal: folder.utf8), level < 8 else { return nil }
    self = .hashes(level: level)
  }

  /// How many hashes or entries of this kind a log of so many leaves has.
  func count(in size: Int) -> Int {
    switch self {
    case .hashes(let level): size >> (8 * level)
    case .entries: size
    }
  }
}

extension Tile {
  /// The kinds of tile that a log of this size has, entries first, then the levels upwards.
  package static func contents(of size: Int) -> [Content] {
    [.entries] + (0..<8).map { Content.hashes(level: $0) }.filter { $0.count(in: size) > 0 }
  }

  /// The tiles of one kind in a log of this size, the last one perhaps partial.
  package static func all(_ content: Content, in size: Int) -> [Tile] {
    tiles(content, from: 0, to: content.count(in: size))
  }

  /// What has to be written when a log grows: tiles that became full, and the new partial ones.
  package static func written(from old: Int, to new: Int) -> [Tile] {
    contents(of: new).flatMap { tiles($0, from: $0.count(in: old), to: $0.count(in: new)) }
  }

  private static func tiles(_ content: Content, from old: Int, to new: Int) -> [Tile] {
    guard new > old else { return [] }
    return (old / fullWidth...(new - 1) / fullWidth).map { index in
      Tile(content, index: index, width: min(fullWidth, new - index * fullWidth))
    }
  }
}
