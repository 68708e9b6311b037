/// Making everything durable, after which the write-ahead log may begin anew.
extension LogFolder {
  /// Waits for the files that the recorded commits wrote, then starts a fresh write-ahead log.
  ///
  /// Worth doing now and then, and on leaving; an append never needs it. What to wait for is read from the frames, so
  /// that it does not matter which console wrote them.
  package mutating func settle() throws(LogError) {
    if let refusal { throw refusal }
    try lock.acquire()
    defer { lock.release() }
    try catchUp()
    let frames = try WriteAheadLog.contents(of: folder, file: LogFolder.walFile).frames
    guard let first = frames.first else { return }
    do throws(LogError) {
      let tiles = Tile.written(from: first.old.size, to: edge.head.size)
      try folder.makeDurable(files(of: frames))
      onStep(.filesDurable)
      log = try WriteAheadLog(replacing: LogFolder.walFile, in: folder, with: [])
      onStep(.logRenewed)
      for tile in tiles where tile.isFull {
        folder.remove(folder: tile.partialsFolder)
      }
      onStep(.partialsDropped)
    } catch {
      refusal = .stopped(reason: "\(error)")
      throw error
    }
  }

  /// Replaces a file outside any commit, such as records from which the law wants a line erased.
  ///
  /// Everything is settled first, so that no frame can bring the old bytes back. The log's entries stay as they are.
  package mutating func rewrite(_ path: String, with bytes: [UInt8]) throws(LogError) {
    let file = try FileWrite(path: path, bytes: bytes)
    try settle()
    try lock.acquire()
    defer { lock.release() }
    guard case .none = try log.change() else { throw .busy(path: folder.absolute(LogFolder.lockFile)) }
    try folder.replace(file.path, with: file.bytes, durably: true)
  }

  /// All the files that these commits wrote.
  private func files(of frames: [Frame]) -> Set<String> {
    var files: Set<String> = [SignedCheckpoint.file]
    for frame in frames {
      files.formUnion(frame.files.map(\.path))
      files.formUnion(Tile.written(from: frame.old.size, to: frame.newSize).map(\.path))
    }
    return files
  }
}
