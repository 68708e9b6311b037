/// A tree read from the tiles in a folder: roots, proofs and entries, at its own size and every earlier one.
///
/// It reads a handful of small files for each answer and keeps nothing, so it needs no lock. What it reads is only as good
/// as the files: compare `root()` with a signed checkpoint, or verify the proof, before relying on an answer.
package struct TileTree: Hashable, Sendable {
  let folder: Folder

  /// How many leaves the tree has.
  package let size: Int

  package init(folder path: String, size: Int) {
    self.init(Folder(path), size: size)
  }

  init(_ folder: Folder, size: Int) {
    self.folder = folder
    self.size = size
  }

  /// The root that the tiles give, of the whole tree or of its first leaves.
  package func root(at earlier: Int? = nil) throws(LogError) -> Digest {
    let size = try checked(earlier)
    return try subtrees.root(0..<size)
  }

  /// Shows that an entry is in the tree of this or an earlier size.
  package func inclusionProof(of index: Int, at earlier: Int? = nil) throws(LogError) -> InclusionProof {
    let size = try checked(earlier)
    guard index >= 0, index < size else { throw .invalidProof("entry \(index) is not in a log of \(size)") }
    return InclusionProof(index: index, hashes: try subtrees.path(to: index, in: 0..<size))
  }

  /// Shows that the tree of an earlier size is the beginning of this one, or of one in between.
  package func consistencyProof(from old: Int, to later: Int? = nil) throws(LogError) -> ConsistencyProof {
    let size = try checked(later)
    guard old >= 0, old <= size else { throw .invalidProof("a log of \(size) cannot extend one of \(old)") }
    guard old > 0 else { return ConsistencyProof(hashes: []) }
    return ConsistencyProof(hashes: try subtrees.consistency(from: old, in: 0..<size))
  }

  /// What is needed to add to the tree.
  package func frontier() throws(LogError) -> Frontier {
    guard let frontier = Frontier(size: size, peaks: try subtrees.peaks(of: size)) else {
      throw .malformed("a tree of \(size) leaves")
    }
    return frontier
  }

  /// Entries, from whole bundles.
  package func entries(_ range: Range<Int>) throws(LogError) -> [[UInt8]] {
    guard !range.isEmpty else { return [] }
    guard range.lowerBound >= 0, range.upperBound <= size else {
      throw .malformed("entries \(range) of a log that has \(size)")
    }
    var entries: [[UInt8]] = []
    for index in range.lowerBound / Tile.fullWidth...(range.upperBound - 1) / Tile.fullWidth {
      let start = index * Tile.fullWidth
      entries += try bundle(index)[max(0, range.lowerBound - start)..<min(Tile.fullWidth, range.upperBound - start)]
    }
    return entries
  }

  private func checked(_ size: Int?) throws(LogError) -> Int {
    let size = size ?? self.size
    guard size >= 0, size <= self.size else {
      throw .invalidProof("a log of \(self.size) entries has no root at \(size)")
    }
    return size
  }

  private var subtrees: Subtrees {
    Subtrees { (level, index) throws(LogError) in try hash(level: level, index: index) }
  }

  /// The hash of a complete subtree: one entry of a tile, or several of them hashed together.
  private func hash(level: Int, index: Int) throws(LogError) -> Digest {
    let height = level % 8
    let first = index << height
    let hashes = try hashes(level: level / 8, index: first / Tile.fullWidth)
    let offset = first % Tile.fullWidth
    return Digest.subtree(hashes[offset..<offset + 1 << height])
  }
}

extension TileTree {
  /// The hashes of one tile, as many as the tree has.
  func hashes(level: Int, index: Int) throws(LogError) -> [Digest] {
    let (tile, bytes) = try read(.hashes(level: level), index)
    guard let hashes = [Digest](tile: bytes), hashes.count >= tile.width else {
      throw .damaged(path: folder.absolute(tile.path), reason: "it is \(bytes.count) bytes long")
    }
    return Array(hashes.prefix(tile.width))
  }

  /// The entries of one bundle, as many as the tree has.
  func bundle(_ index: Int) throws(LogError) -> [[UInt8]] {
    let (tile, bytes) = try read(.entries, index)
    guard let entries = EntryBundle.decode(bytes), entries.count >= tile.width else {
      throw .damaged(path: folder.absolute(tile.path), reason: "its entries are cut short")
    }
    return Array(entries.prefix(tile.width))
  }

  /// The file for a tile of this tree; when the log has grown meanwhile, the full one may have replaced the partial.
  private func read(_ content: Tile.Content, _ index: Int) throws(LogError) -> (tile: Tile, bytes: [UInt8]) {
    let width = min(Tile.fullWidth, content.count(in: size) - index * Tile.fullWidth)
    guard width > 0 else { throw .malformed("tile \(index) of a log of \(size) entries") }
    let tile = Tile(content, index: index, width: width)
    if let bytes = try folder.read(tile.path) { return (tile, bytes) }
    guard !tile.isFull, let bytes = try folder.read(tile.full.path) else {
      throw .missing(path: folder.absolute(tile.path))
    }
    return (tile, bytes)
  }
}

extension Digest {
  /// The root of a complete subtree, from hashes that all lie on one level; their number is a power of two.
  static func subtree(_ hashes: ArraySlice<Digest>) -> Digest {
    var frontier = Frontier()
    for hash in hashes { frontier.append(leaf: hash) }
    return frontier.root
  }
}

extension [Digest] {
  /// The hashes in a tile; nil unless the bytes divide evenly.
  init?(tile bytes: [UInt8]) {
    guard bytes.count.isMultiple(of: Digest.byteCount) else { return nil }
    self = bytes.withUnsafeBytes { buffer in
      stride(from: 0, to: buffer.count, by: Digest.byteCount).map { start in
        Digest(loading: UnsafeRawBufferPointer(rebasing: buffer[start..<start + Digest.byteCount]))
      }
    }
  }

  /// The bytes of a tile with these hashes.
  var tileBytes: [UInt8] { flatMap(\.bytes) }
}
