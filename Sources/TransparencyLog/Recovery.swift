/// What whoever takes the lock does first: find out what is recorded, and finish what a dead writer began.
extension LogFolder {
  /// Brings this console up to date; cheap when nobody else has written.
  mutating func catchUp() throws(LogError) {
    do throws(LogError) {
      switch try log.change() {
      case .none: return
      case .appended(let bytes):
        if try !adopt(bytes) { try recover(.lateOn) }
      case .replaced: try recover(.lateOn)
      }
    } catch {
      refusal = error
      throw error
    }
  }

  /// Takes over frames of a live writer; false when recovery is needed instead.
  ///
  /// A writer publishes its checkpoint only after its frame is durable. So if the published one is the last frame's,
  /// nothing has to be redone; if it is not, the writer died in between, for we hold its lock.
  private mutating func adopt(_ bytes: ArraySlice<UInt8>) throws(LogError) -> Bool {
    let contents = try WriteAheadLog.scan(bytes, path: folder.absolute(LogFolder.walFile))
    var edge = edge
    _ = try replay(contents.frames, on: &edge)
    let published = try PublishedLog(folder: folder.path, verify: verify).checkpoint()
    guard contents.tornBytes == 0, let published, published.checkpoint.head == edge.head else { return false }
    log.adopt(bytes.count)
    self.edge = edge
    newest = published
    return true
  }

  /// When a console reads everything anew.
  enum Occasion {
    /// The computer may have lost power since, and with it whatever was written but not durable.
    case opening
    /// Another console has started a fresh write-ahead log, or died, while this one ran.
    case lateOn
  }

  /// Reads everything anew, and finishes what was recorded but perhaps not written out.
  ///
  /// The frames are copied to a fresh file and redone with the same bytes, whether or not they seem to have been written
  /// out already. Nothing is signed. Only frames that a living console has published meanwhile are taken as they are.
  mutating func recover(_ occasion: Occasion) throws(LogError) {
    let contents = try WriteAheadLog.contents(of: folder, file: LogFolder.walFile)
    let found = try examine(contents.frames)
    // The published note may carry cosignatures that the frame's does not; then it stays.
    let published = found.published.flatMap { $0.checkpoint.head == found.edge.head ? $0 : nil }
    edge = found.edge
    droppedBytes += contents.tornBytes
    if contents.isEmpty {
      log = try WriteAheadLog(empty: LogFolder.walFile, in: folder)
    } else if occasion == .lateOn, contents.tornBytes == 0, let published {
      log = try WriteAheadLog(unread: LogFolder.walFile, in: folder)
      log.adopt(contents.wholeBytes)
      newest = published
      return
    } else {
      log = try WriteAheadLog(replacing: LogFolder.walFile, in: folder, with: found.frames)
    }
    let recorded = try found.frames.last.map { frame throws(LogError) in
      try SignedCheckpoint(note: frame.note, path: folder.absolute(LogFolder.walFile), verify: verify)
    }
    newest = published ?? recorded
    try publish(found.frames, tiles: found.tiles, checkpoint: published == nil ? recorded?.note : nil)
    if let newest, found.held?.checkpoint != newest.checkpoint { try highWaterMark.write(newest.note) }
  }

  /// What a log's folder and this computer hold of one history.
  private struct Found {
    let published: SignedCheckpoint?
    let held: SignedCheckpoint?
    /// The commits to redo, the state after them, and the tiles they call for.
    let frames: [Frame]
    let edge: RightEdge
    let tiles: [(tile: Tile, bytes: [UInt8])]
  }

  /// Throws unless the write-ahead log, the checkpoint and the high-water mark belong to one history that reaches the
  /// high-water mark.
  private func examine(_ recorded: [Frame]) throws(LogError) -> Found {
    let published = try publishedCheckpoint(orFrames: recorded)
    let held = try highWaterMark.read(verify: verify)
    for signed in [published, held].compactMap({ $0 }) {
      try checkOrigin(signed.checkpoint)
    }
    // Frames that end before the checkpoint were made durable long ago; they are checked, but not redone.
    let isStale = (published?.checkpoint.size ?? 0) > (recorded.last?.newSize ?? Int.max)
    let frames = isStale ? [] : recorded
    let base = frames.first?.old ?? published?.checkpoint.head ?? .empty
    let start = try RightEdge(of: TileTree(folder, size: base.size))
    guard start.head == base else {
      throw .damaged(
        path: folder.absolute("tile"), reason: "the tiles do not lead to the root at \(base.size) entries")
    }
    var edge = start
    let tiles = try replay(frames, on: &edge)

    let history = History(folder: folder, start: start.frontier, frames: frames)
    for frame in recorded where isStale {
      let path = folder.absolute(LogFolder.walFile)
      try history.check(SignedCheckpoint(note: frame.note, path: path, verify: verify).checkpoint, path: path)
    }
    if let published { try history.check(published.checkpoint, path: folder.absolute(SignedCheckpoint.file)) }
    if let held {
      guard held.checkpoint.size <= edge.head.size else {
        throw .rolledBack(held: held.checkpoint, found: edge.head)
      }
      try history.check(held.checkpoint, path: highWaterMark.path)
    }
    return Found(published: published, held: held, frames: frames, edge: edge, tiles: tiles)
  }

  /// Goes through frames as they were committed: chained, signed, and leading to the roots that were signed.
  private func replay(
    _ frames: [Frame], on edge: inout RightEdge
  ) throws(LogError) -> [(tile: Tile, bytes: [UInt8])] {
    let path = folder.absolute(LogFolder.walFile)
    var tiles: [(tile: Tile, bytes: [UInt8])] = []
    for frame in frames {
      guard frame.old == edge.head else {
        let sizes = "\(frame.old.size) entries, but \(edge.head.size) precede it"
        throw .damaged(path: path, reason: "a frame claims to follow \(sizes)")
      }
      tiles += try edge.append(frame.entries)
      let signed = try SignedCheckpoint(note: frame.note, path: path, verify: verify)
      guard signed.checkpoint == Checkpoint(origin: origin, head: edge.head) else {
        throw .damaged(path: path, reason: "a frame's entries do not lead to the root it signed at \(edge.head.size)")
      }
    }
    return tiles
  }

  /// The published checkpoint; one that a power cut left empty counts as absent if the frames can restore it.
  private func publishedCheckpoint(orFrames frames: [Frame]) throws(LogError) -> SignedCheckpoint? {
    let bytes = try folder.read(SignedCheckpoint.file) ?? []
    if !frames.isEmpty, bytes.allSatisfy({ $0 == 0 }) { return nil }
    return try PublishedLog(folder: folder.path, verify: verify).checkpoint()
  }

  private func checkOrigin(_ checkpoint: Checkpoint) throws(LogError) {
    guard checkpoint.origin == origin else {
      throw .malformed("the checkpoint of “\(checkpoint.origin)” where one of “\(origin)” belongs")
    }
  }
}

/// The roots at all sizes of a log: from its tiles up to where the frames begin, from the frames after that.
private struct History {
  let folder: Folder
  let start: Frontier
  let frames: [Frame]

  /// Throws unless a checkpoint lies on this history.
  func check(_ checkpoint: Checkpoint, path: String) throws(LogError) {
    guard try root(at: checkpoint.size) == checkpoint.root else {
      throw .forked(older: checkpoint, path: path)
    }
  }

  private func root(at size: Int) throws(LogError) -> Digest? {
    guard size > start.size else { return try TileTree(folder, size: start.size).root(at: size) }
    var frontier = start
    for entry in frames.flatMap(\.entries).prefix(size - start.size) {
      frontier.append(leaf: .leaf(entry))
    }
    return frontier.size == size ? frontier.root : nil
  }
}
