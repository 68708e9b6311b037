import Glibc

/// Why a log cannot be read, trusted or added to.
///
/// Every case becomes sentences for people: what happened, which file, and what to do next.
package enum LogError: Error, Hashable, Sendable {
  /// The system refused an operation on a file; `code` is its errno.
  case system(operation: String, path: String, code: Int32)
  /// A text or a file name does not have the form it must have.
  case malformed(String)
  /// A proof does not show what it claims.
  case invalidProof(String)
  /// A file that the checkpoint requires is not there.
  case missing(path: String)
  /// A file holds something that cannot have been written by this program.
  case damaged(path: String, reason: String)
  /// The signature on a checkpoint does not verify.
  case unverified(path: String, reason: String)
  /// The signer gave no signature; nothing was recorded.
  case unsigned(reason: String)
  /// The log is longer than the caller had seen; nothing was recorded.
  case grown(to: Checkpoint)
  /// Another program has held the lock for too long.
  case busy(path: String)
  /// There is a log in this folder already.
  case alreadyExists(path: String)
  /// The folder lies on a file system that cannot hold a live log.
  case unsafeFileSystem(path: String, kind: String)
  /// This computer has seen a longer log than the folder holds.
  case rolledBack(held: Checkpoint, found: TreeHead)
  /// Two checkpoints that both carry the log's signature cannot belong to one history.
  case forked(older: Checkpoint, path: String)
  /// The commit could not be written, perhaps because the disk is full; nothing was recorded.
  case notRecorded(reason: String)
  /// The commit could not be made durable, so it is not known whether it was recorded.
  case uncertain(reason: String)
  /// An earlier failure has stopped all writing until the log is opened anew.
  case stopped(reason: String)
}

extension LogError {
  /// What went wrong with the file or the disk, without what follows from it.
  package var cause: String {
    if case .notRecorded(let reason) = self { return reason }
    if case .uncertain(let reason) = self { return reason }
    if case .stopped(let reason) = self { return reason }
    return description
  }
}

extension LogError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .system(let operation, let path, let code):
      "Could not \(operation) \(path): \(String(cString: strerror(code)))."
    case .malformed(let reason):
      "This is not in the form it must have: \(reason)."
    case .invalidProof(let reason):
      "The proof does not hold: \(reason)."
    case .missing(let path):
      "The file \(path) is missing. Take it from a copy of this log."
    case .damaged(let path, let reason):
      "The file \(path) is damaged: \(reason). Keep it as it is and compare with a copy of this log."
    case .unverified(let path, let reason):
      "The checkpoint in \(path) is not to be trusted: \(reason)."
    case .unsigned(let reason):
      "Nothing was recorded, because the checkpoint was not signed: \(reason)."
    case .grown(let checkpoint):
      "Nothing was recorded: the log has grown to \(checkpoint.size) entries meanwhile. Read on and decide again."
    case .busy(let path):
      "Nothing was recorded: another program is holding \(path). Try again when it is done."
    case .alreadyExists(let path):
      "There is a log in \(path) already, and nothing was changed. Choose another folder."
    case .unsafeFileSystem(let path, let kind):
      "\(path) lies on \(kind), which cannot keep a live log safe. Choose a folder on a disk of this computer."
    case .rolledBack(let held, let found):
      """
      This folder holds \(found.size) entries, but this computer has seen \(held.size) of the same log. It may be a \
      restored backup or an older copy. It can be read; nothing is added to it until the missing entries are back.
      """
    case .forked(let older, let path):
      """
      The checkpoint at \(older.size) entries in \(path) does not belong to the history in this folder. Keep both as \
      evidence. The log can be read; nothing is added to it.
      """
    case .notRecorded(let reason):
      "Nothing was recorded. \(reason) Put that right, then open the log again."
    case .uncertain(let reason):
      """
      The disk did not confirm the last act. \(reason) Whether it was recorded shows when the log is opened again; until \
      then nothing more is written.
      """
    case .stopped(let reason):
      "Nothing more is written until the log is opened again. \(reason)"
    }
  }
}
