/// One act on its way into the log: built and signed in memory, then recorded, then published.
extension LogFolder {
  struct Commit {
    let frame: Frame
    let newest: SignedCheckpoint
    let edge: RightEdge
    let tiles: [(tile: Tile, bytes: [UInt8])]
  }

  /// Builds and signs everything in memory; failing here, nothing happened.
  func prepare(_ entries: [[UInt8]], _ files: [FileWrite], _ sign: Sign) throws(LogError) -> Commit {
    guard !entries.isEmpty else { throw .malformed("a commit without entries") }
    try checkEnds(of: files)
    var edge = edge
    let tiles = try edge.append(entries)
    let checkpoint = Checkpoint(origin: origin, head: edge.head)
    let note: [UInt8]
    do {
      note = try sign(checkpoint)
      guard try verify(note) == checkpoint else { throw LogError.malformed("the signed note is another checkpoint") }
    } catch {
      throw .unsigned(reason: "\(error)")
    }
    return Commit(
      frame: Frame(old: self.edge.head, entries: entries, note: note, files: files),
      newest: SignedCheckpoint(checkpoint: checkpoint, note: note), edge: edge, tiles: tiles)
  }

  /// Files that are written at an offset must reach that far, or the act would leave a hole nobody can fill.
  private func checkEnds(of files: [FileWrite]) throws(LogError) {
    var ends: [String: Int] = [:]
    for file in files {
      let end = ends[file.path] ?? folder.size(of: file.path) ?? 0
      guard let offset = file.offset else {
        ends[file.path] = file.bytes.count
        continue
      }
      guard offset <= end else {
        throw .damaged(path: folder.absolute(file.path), reason: "it ends at byte \(end), not at \(offset)")
      }
      ends[file.path] = max(end, offset + file.bytes.count)
    }
  }

  /// Makes a commit durable in the write-ahead log, which is the commit point.
  mutating func record(_ frame: Frame) throws(LogError) {
    let bytes = try frame.encoded()
    do throws(LogError) {
      try log.write(bytes)
    } catch {
      refusal = .stopped(reason: "\(error)")
      throw .notRecorded(reason: "\(error)")
    }
    onStep(.frameWritten)
    do throws(LogError) {
      try log.commit(bytes)
    } catch {
      refusal = .stopped(reason: "\(error)")
      throw .uncertain(reason: "\(error)")
    }
    onStep(.committed)
  }

  /// Writes the files that readers see, the checkpoint last.
  ///
  /// They are not durable yet; the write-ahead log can do it again. Of files replaced as a whole only the last version is
  /// written, and the checkpoint once, so that redoing several commits never shows a reader an earlier state again.
  func publish(
    _ frames: [Frame], tiles: [(tile: Tile, bytes: [UInt8])], checkpoint: [UInt8]?
  ) throws(LogError) {
    let files = frames.flatMap(\.files)
    var replaced: Set<String> = []
    for file in files.reversed() where file.offset == nil {
      guard replaced.insert(file.path).inserted else { continue }
      try folder.replace(file.path, with: file.bytes)
    }
    for file in files {
      guard let offset = file.offset else { continue }
      try folder.write(file.bytes, into: file.path, at: offset)
    }
    onStep(.filesWritten)
    for (tile, bytes) in tiles {
      try folder.replace(tile.path, with: bytes)
    }
    onStep(.tilesWritten)
    if let checkpoint { try folder.replace(SignedCheckpoint.file, with: checkpoint) }
    onStep(.checkpointWritten)
  }

  /// Puts a note with more signatures on the newest checkpoint, such as partners' cosignatures, in its place.
  package mutating func replaceCheckpoint(with note: [UInt8]) throws(LogError) {
    if let refusal { throw refusal }
    try lock.acquire()
    defer { lock.release() }
    try catchUp()
    let signed = try SignedCheckpoint(note: note, path: folder.absolute(SignedCheckpoint.file), verify: verify)
    guard signed.checkpoint == newest?.checkpoint else {
      throw .grown(to: newest?.checkpoint ?? Checkpoint(origin: origin, head: edge.head))
    }
    try folder.replace(SignedCheckpoint.file, with: note, durably: true)
    newest = signed
  }
}
