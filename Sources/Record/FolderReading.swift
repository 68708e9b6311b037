import Glibc
import Governance
import Meeting
import Signing
import TransparencyLog

/// One reading of a board's folder, gathering whatever does not fit.
struct FolderReading {
  let folder: String
  /// The key by which the checkpoint is judged: the folder's own, or the first record's where that one is damaged.
  private(set) var verifier: VerifierKey?
  private(set) var checkpoint: Checkpoint?
  /// What a writer has recorded beyond the checkpoint, and may have written out in part.
  private(set) var pending: Unpublished?
  private(set) var findings: [String] = []
  /// The records, the checkpoint over them and the tiles are as they were written, whatever lies beside them.
  private(set) var isRecordSound = false
  /// Of the findings, what is only about the files that one meeting’s signed minutes lie in.
  var onMinutes: [MeetingID: [String]] = [:]
  var withheld = 0
  var comparisons: [String] = []
  /// Acts that the rules would not have allowed, where that was asked.
  var breaches: [String] = []
  let asksRules: Bool
  /// The records, once they lead to the signed root.
  var records: [ReadLine] = []

  /// Fails when there is no board, or nobody may read it.
  init(of folder: String, keysRoot: String, held: [UInt8]?, asksRules: Bool) throws(RecordError) {
    self.folder = folder
    self.asksRules = asksRules
    guard ["checkpoint", Trust.logKey, "records"].contains(where: { access("\(folder)/\($0)", F_OK) == 0 }) else {
      throw .notABoard(path: folder)
    }
    guard access(folder, R_OK | X_OK) == 0 else { throw .noFile(path: folder, code: errno) }
    let (own, established) = try keys()
    guard let note = try content("checkpoint") else { return }
    let candidates = [own, established].compactMap { $0 }
    let trusted = candidates.first { (try? BoardRecord.verification(by: $0)(note)) != nil }
    guard let verifier = trusted ?? candidates.first else { return }
    self.verifier = verifier
    let verify = BoardRecord.verification(by: verifier)
    do {
      checkpoint = try verify(note)
    } catch {
      find("checkpoint is not to be trusted: \(error)")
      return
    }
    guard let checkpoint else { return }
    let log = PublishedLog(folder: folder, verify: verify)
    pending = log.unpublished(since: checkpoint)
    checkTiles(log, checkpoint)
    try checkRecords(checkpoint)
    guard records.count == checkpoint.size else { return }
    isRecordSound = findings.isEmpty
    try checkDerived(verifier)
    compareWithEarlier(checkpoint, held, keysRoot: keysRoot, verify)
  }

  mutating func find(_ finding: String) {
    if !findings.contains(finding) { findings.append(finding) }
  }

  /// The bytes of a file, where one that is missing is a finding.
  ///
  /// Fails when nobody may read it.
  mutating func content(_ path: String) throws(RecordError) -> [UInt8]? {
    do throws(RecordError) {
      if let bytes = try readFile("\(folder)/\(path)") { return bytes }
      find("\(path) is missing.")
    } catch {
      guard case .noFile(_, let code) = error, code != EACCES, code != EIO else { throw error }
      find("\(path) cannot be read: \(systemReason(code)).")
    }
    return nil
  }

  /// The log's key as the folder gives it, and as the first record does.
  private mutating func keys() throws(RecordError) -> (own: VerifierKey?, established: VerifierKey?) {
    var own: VerifierKey?
    if let bytes = try content(Trust.logKey) {
      own = try? VerifierKey(vkey: String(decoding: bytes, as: UTF8.self).split(separator: "\n").first ?? "")
      if own == nil { find("\(Trust.logKey) has been changed: it holds no key.") }
    }
    guard let first = (try? readFile("\(folder)/\(RecordFiles.path(ofFile: 0))"))?.split(separator: 0x0A).first,
      let line = try? ReadLine(first, n: 0, before: nil), case .established(let established) = line.entry.event
    else { return (own, nil) }
    return (own, try? VerifierKey(vkey: established.key))
  }

  private mutating func checkTiles(_ log: PublishedLog, _ checkpoint: Checkpoint) {
    do throws(LogError) {
      for finding in try log.audit(checkpoint) {
        if case .unexpected(let path) = finding, isPending(tile: path) { continue }
        find("\(finding)")
      }
    } catch { find("\(error)") }
  }

  private mutating func isPending(tile path: String) -> Bool {
    isExplained { $0.tiles.contains { path.hasSuffix("/\($0)") } }
  }

  /// Whether a whole file is as an unfinished act writes it.
  mutating func isPending(_ bytes: [UInt8], as path: String) -> Bool {
    isExplained { $0.files.contains { $0.path == path && $0.offset == nil && $0.bytes == bytes } }
  }

  /// Whether these bytes are the beginning of what unfinished acts add to a file.
  mutating func isPending(_ surplus: ArraySlice<UInt8>, addedTo path: String) -> Bool {
    isExplained { pending in
      pending.files.filter { $0.path == path && $0.offset != nil }.flatMap(\.bytes).starts(with: surplus)
    }
  }

  /// Asks the write-ahead log again where what was known of it explains nothing: a writer commits before it writes files.
  private mutating func isExplained(by explains: (Unpublished) -> Bool) -> Bool {
    if let pending, explains(pending) { return true }
    guard let verifier, let checkpoint else { return false }
    let log = PublishedLog(folder: folder, verify: BoardRecord.verification(by: verifier))
    pending = log.unpublished(since: checkpoint)
    return pending.map(explains) == true
  }
}
