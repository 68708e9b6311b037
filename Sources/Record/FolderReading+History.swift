import TransparencyLog

/// What this computer, or whoever kept a checkpoint, has seen of the log before.
extension FolderReading {
  mutating func compareWithEarlier(
    _ checkpoint: Checkpoint, _ held: [UInt8]?, keysRoot: String, _ verify: PublishedLog.Verify
  ) {
    if let held {
      compare(held, named: "The checkpoint held", whose: "the checkpoint held", checkpoint, verify)
    }
    // Somebody else's high-water mark, which this user may not read, is nothing to compare with.
    let mark = KeyRing(root: keysRoot, origin: checkpoint.origin).highWaterMark
    if let seen = try? readFile(mark) {
      compare(seen, named: "The high-water mark \(mark)", whose: "this computer", checkpoint, verify)
    }
  }

  private mutating func compare(
    _ note: [UInt8], named name: String, whose: String, _ checkpoint: Checkpoint, _ verify: PublishedLog.Verify
  ) {
    let earlier: Checkpoint
    do { earlier = try verify(note) } catch {
      find("\(name) is not one of this log: \(error)")
      return
    }
    // The mark may be ahead of the checkpoint by an act that is recorded and only has to be written out.
    let ahead = earlier.size > checkpoint.size && earlier.size <= pending?.size ?? 0
    if ahead { return }
    if earlier.size > checkpoint.size {
      find("Rollback: \(whose) has seen \(earlier.size) records, and only \(checkpoint.size) are here.")
    } else if earlier.size == checkpoint.size, earlier.root != checkpoint.root {
      find("Fork: \(whose) has seen another history of the same \(checkpoint.size) records.")
    } else if root(at: earlier.size) != earlier.root {
      find("Rewrite: the first \(earlier.size) records are not those that \(whose) has seen.")
    } else {
      comparisons.append("extends the \(earlier.size) records that \(whose) had seen")
    }
  }
}
