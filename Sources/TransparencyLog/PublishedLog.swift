/// A log as every reader sees it: the files in a folder, without a lock and without write access.
///
/// The writer puts `checkpoint` in place last, so whatever it promises can be read.
package struct PublishedLog {
  /// Checks the signatures on a note and reads the checkpoint in it; what it throws is told to people.
  package typealias Verify = (_ note: [UInt8]) throws -> Checkpoint

  let folder: Folder
  private let verify: Verify

  package init(folder path: String, verify: @escaping Verify) {
    folder = Folder(path)
    self.verify = verify
  }

  /// The newest checkpoint that the log published; nil when it has published none.
  package func checkpoint() throws(LogError) -> SignedCheckpoint? {
    guard let note = try folder.read(SignedCheckpoint.file) else { return nil }
    return try SignedCheckpoint(note: note, path: folder.absolute(SignedCheckpoint.file), verify: verify)
  }

  /// The checkpoint in a note, once its signatures are checked.
  func verified(_ note: [UInt8]) throws -> Checkpoint { try verify(note) }

  /// The tree that a checkpoint describes; fails when the tiles at its right edge give another root.
  package func tree(at checkpoint: Checkpoint) throws(LogError) -> TileTree {
    let tree = TileTree(folder, size: checkpoint.size)
    guard try tree.root() == checkpoint.root else {
      throw .damaged(
        path: folder.absolute("tile"), reason: "the tiles do not lead to the root at \(checkpoint.size) entries")
    }
    return tree
  }
}

/// A checkpoint together with the signed note it was taken from.
package struct SignedCheckpoint: Hashable, Sendable {
  package let checkpoint: Checkpoint

  /// The note's exact bytes, cosignatures included.
  package let note: [UInt8]

  package init(checkpoint: Checkpoint, note: [UInt8]) {
    self.checkpoint = checkpoint
    self.note = note
  }

  init(note: [UInt8], path: String, verify: PublishedLog.Verify) throws(LogError) {
    do {
      checkpoint = try verify(note)
    } catch {
      throw .unverified(path: path, reason: "\(error)")
    }
    self.note = note
  }

  /// The name of the newest checkpoint in a log's folder.
  static let file = "checkpoint"
}
