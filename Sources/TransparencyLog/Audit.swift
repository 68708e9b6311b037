/// One file that does not fit the checkpoint.
package enum Finding: Hashable, Sendable, CustomStringConvertible {
  /// The checkpoint requires the file, and it is not there.
  case missing(path: String)
  /// The file's bytes are not those that the log committed to.
  case differs(path: String)
  /// The file has a tile's place but belongs to no log of this size.
  case unexpected(path: String)
  /// The entries do not lead to the checkpoint, and no single file is to blame.
  case otherRoot(signed: TreeHead, found: Digest)

  package var description: String {
    switch self {
    case .missing(let path): "The file \(path) is missing."
    case .differs(let path): "The file \(path) does not hold what the log committed to."
    case .unexpected(let path): "The file \(path) belongs to no log of this size."
    case .otherRoot(let signed, let found):
      "The \(signed.size) entries lead to the root \(found.base64), not to the signed \(signed.root.base64)."
    }
  }
}

extension PublishedLog {
  /// Reads every entry bundle and tile again and compares them with a checkpoint; empty when all is as it should be.
  ///
  /// The tree is rebuilt from the entries. If that gives the signed root, the entries are the truth and any tile that
  /// differs is named. If not, it is rebuilt from the level-0 tiles, and if those give the root, the bundles that differ
  /// are named; then, from whichever of the two agrees with level 1. Superseded partial tiles may lie about, but only
  /// with the right bytes.
  package func audit(_ checkpoint: Checkpoint) throws(LogError) -> [Finding] {
    var first: Examination?
    for witness in Examination.Witness.allCases {
      var examination = Examination(folder: folder, size: checkpoint.size, witness: witness)
      try examination.run()
      if examination.root == checkpoint.root { return examination.findings }
      first = first ?? examination
    }
    let otherRoot = Finding.otherRoot(signed: checkpoint.head, found: first?.root ?? .emptyTree)
    return (first?.findings ?? []) + [otherRoot]
  }
}

/// One reading of all files, taking one of them as the witness of what the leaves are.
private struct Examination {
  enum Witness: CaseIterable {
    case bundles, tiles, parents
  }

  let folder: Folder
  let size: Int
  let witness: Witness
  private(set) var findings: [Finding] = []
  private var frontier = Frontier()

  var root: Digest { frontier.root }

  init(folder: Folder, size: Int, witness: Witness) {
    self.folder = folder
    self.size = size
    self.witness = witness
  }

  mutating func run() throws(LogError) {
    var above: [Digest] = []
    for index in 0..<(size + Tile.fullWidth - 1) / Tile.fullWidth {
      let width = min(Tile.fullWidth, size - index * Tile.fullWidth)
      let leaves = try leaves(of: index, width: width)
      for leaf in leaves { frontier.append(leaf: leaf) }
      if leaves.count == Tile.fullWidth { above.append(.subtree(leaves[...])) }
    }
    var level = 1
    while !above.isEmpty {
      let hashes = above
      above = []
      for tile in Tile.all(.hashes(level: level), in: size) {
        let start = tile.index * Tile.fullWidth
        let part = hashes[min(start, hashes.count)..<min(start + tile.width, hashes.count)]
        try compare(tile, with: Array(part).tileBytes, widthOf: { $0 * Digest.byteCount })
        if part.count == Tile.fullWidth { above.append(.subtree(part)) }
      }
      level += 1
    }
    findUnexpected()
  }

  /// The leaf hashes that this examination believes, after comparing the bundle and the tile with them.
  private mutating func leaves(of index: Int, width: Int) throws(LogError) -> [Digest] {
    let bundle = Tile(.entries, index: index, width: width)
    let tile = Tile(.hashes(level: 0), index: index, width: width)
    let bundleBytes = try folder.read(bundle.path) ?? []
    let entries = EntryBundle.decode(bundleBytes).flatMap { $0.count == width ? $0 : nil }
    let fromEntries = entries?.map { Digest.leaf($0) }
    let fromTile = [Digest](tile: try folder.read(tile.path) ?? []).flatMap { $0.count == width ? $0 : nil }
    let believed = try believe(fromEntries, fromTile, index: index) ?? []

    if fromEntries != believed { note(bundle) }
    try compare(tile, with: believed.tileBytes, widthOf: { $0 * Digest.byteCount })
    if fromEntries == believed, let entries {
      let lengths = entries.map { $0.count + 2 }
      try comparePartials(of: bundle, with: bundleBytes, widthOf: { lengths.prefix($0).reduce(0, +) })
    }
    return believed
  }

  private func believe(_ bundle: [Digest]?, _ tile: [Digest]?, index: Int) throws(LogError) -> [Digest]? {
    guard let bundle, let tile, bundle != tile else { return bundle ?? tile }
    switch witness {
    case .bundles: return bundle
    case .tiles: return tile
    case .parents:
      let parents = try? TileTree(folder, size: size).hashes(level: 1, index: index / Tile.fullWidth)
      let place = index % Tile.fullWidth
      guard let parents, place < parents.count else { return bundle }
      return Digest.subtree(tile[...]) == parents[place] ? tile : bundle
    }
  }

  /// Compares a file and the partial ones it grew from with the bytes they should hold.
  private mutating func compare(
    _ tile: Tile, with bytes: [UInt8], widthOf length: (Int) -> Int
  ) throws(LogError) {
    if try folder.read(tile.path) != bytes { note(tile) }
    try comparePartials(of: tile, with: bytes, widthOf: length)
  }

  /// Compares superseded partial tiles with the beginning of the newest.
  private mutating func comparePartials(
    of tile: Tile, with bytes: [UInt8], widthOf length: (Int) -> Int
  ) throws(LogError) {
    for name in folder.names(in: tile.partialsFolder) {
      let path = "\(tile.partialsFolder)/\(name)"
      guard let partial = Tile(path: path), partial.width < tile.width else { continue }
      guard try folder.read(path)?.elementsEqual(bytes.prefix(length(partial.width))) != true else { continue }
      findings.append(.differs(path: folder.absolute(path)))
    }
  }

  private mutating func note(_ tile: Tile) {
    let path = folder.absolute(tile.path)
    findings.append(folder.size(of: tile.path) == nil ? .missing(path: path) : .differs(path: path))
  }

  /// Looks for files that no tile of this log, full or superseded, accounts for.
  ///
  /// A temporary file that a killed writer left is none of the log's, and overwritten when it recovers.
  private mutating func findUnexpected() {
    for path in folder.files(below: "tile") where !path.hasSuffix(".tmp") {
      let tile = Tile(path: path)
      let count = tile.map { $0.content.count(in: size) } ?? 0
      let isKnown = tile.map { $0.index * Tile.fullWidth + $0.width <= count } ?? false
      if !isKnown { findings.append(.unexpected(path: folder.absolute(path))) }
    }
  }
}
