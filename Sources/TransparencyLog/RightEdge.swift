/// The unfinished tiles of a log, kept in memory so that adding to it reads nothing back.
struct RightEdge: Sendable {
  private(set) var frontier: Frontier
  private var levels: [[Digest]]
  private var entries: [[UInt8]]

  var head: TreeHead { TreeHead(size: frontier.size, root: frontier.root) }

  /// Reads the last tile of every level.
  init(of tree: TileTree) throws(LogError) {
    frontier = try tree.frontier()
    levels = []
    for level in 0..<8 {
      let count = Tile.Content.hashes(level: level).count(in: tree.size)
      let isPartial = !count.isMultiple(of: Tile.fullWidth)
      levels.append(isPartial ? try tree.hashes(level: level, index: count / Tile.fullWidth) : [])
    }
    let isPartial = !tree.size.isMultiple(of: Tile.fullWidth)
    entries = isPartial ? try tree.bundle(tree.size / Tile.fullWidth) : []
  }

  /// Adds entries; returns the tile files that the new size calls for, each with all its bytes.
  mutating func append(_ new: [[UInt8]]) throws(LogError) -> [(tile: Tile, bytes: [UInt8])] {
    let oldSize = frontier.size
    var finished: [Tile: [UInt8]] = [:]
    for entry in new {
      let leaf = Digest.leaf(entry)
      frontier.append(leaf: leaf)
      entries.append(entry)
      if entries.count == Tile.fullWidth {
        finished[Tile(.entries, index: frontier.size / Tile.fullWidth - 1)] = try EntryBundle.encode(entries)
        entries = []
      }
      push(leaf, finished: &finished)
    }
    var files: [(tile: Tile, bytes: [UInt8])] = []
    for tile in Tile.written(from: oldSize, to: frontier.size) {
      if let full = finished[tile] {
        files.append((tile, full))
      } else {
        files.append((tile, try unfinished(tile.content)))
      }
    }
    return files
  }

  /// Puts a hash on its level; a level that becomes full hands its root to the one above.
  private mutating func push(_ leaf: Digest, finished: inout [Tile: [UInt8]]) {
    var hash = leaf
    for level in levels.indices {
      levels[level].append(hash)
      guard levels[level].count == Tile.fullWidth else { return }
      let content = Tile.Content.hashes(level: level)
      finished[Tile(content, index: content.count(in: frontier.size) / Tile.fullWidth - 1)] = levels[level].tileBytes
      hash = .subtree(levels[level][...])
      levels[level] = []
    }
  }

  private func unfinished(_ content: Tile.Content) throws(LogError) -> [UInt8] {
    switch content {
    case .hashes(let level): levels[level].tileBytes
    case .entries: try EntryBundle.encode(entries)
    }
  }
}
