/// What was recorded but is not yet written out in full: its writer is at it this moment, or died before it was done.
///
/// Opening the log for writing finishes it. Until then files may hold some of it already.
package struct Unpublished: Equatable, Sendable {
  /// How many entries there are with it.
  package let size: Int
  /// The callers' files, in the order they are written.
  package let files: [FileWrite]
  /// The tiles, by path in the log's folder.
  package let tiles: Set<String>
}

extension PublishedLog {
  /// What the write-ahead log holds beyond a checkpoint; nil when there is none, as in every copy.
  package func unpublished(since checkpoint: Checkpoint) -> Unpublished? {
    guard let found = try? WriteAheadLog.contents(of: folder, file: LogFolder.walFile) else { return nil }
    let frames = found.frames.drop { $0.newSize <= checkpoint.size }
    guard let first = frames.first, let last = frames.last, first.old == checkpoint.head else { return nil }
    guard frames.allSatisfy({ frame in (try? verified(frame.note))?.size == frame.newSize }) else { return nil }
    return Unpublished(
      size: last.newSize, files: frames.flatMap(\.files),
      tiles: Set(frames.flatMap { Tile.written(from: $0.old.size, to: $0.newSize) }.map(\.path)))
  }
}
