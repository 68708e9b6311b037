import Glibc
import Governance
import Meeting
import Signing
import TransparencyLog

/// Signing approved minutes: text, signature, act and receipt (R41).
extension BoardRecord {
  /// The files that belong to one meeting's signed minutes.
  package enum MinutesFile {
    package static func text(_ meeting: MeetingID) -> String { "minutes/\(meeting).txt" }
    package static func signature(_ meeting: MeetingID) -> String { "minutes/\(meeting).txt.sig" }
    package static func receipt(_ meeting: MeetingID) -> String { "minutes/\(meeting).tlog-proof" }
  }

  /// Whose key is needed to sign a meeting's minutes now, and where it lies (R41).
  package func keyForSigning(_ meeting: MeetingID) throws(RecordError) -> (enrolled: KeyEnrolled, path: String) {
    do throws(Refusal) {
      let enrolled = try affairs.signer(of: meeting)
      return (enrolled, keyRing.path(of: enrolled))
    } catch { throw .refused(error, affairs.words(for: error)) }
  }

  /// Signs exactly this text, and records text, signature and act in one commit; the receipt follows.
  ///
  /// Takes only the enrolled key of whoever presides. Once the act is recorded nothing here fails any more: a receipt that
  /// could not be written is made when the board is next opened for writing.
  package func sign(
    _ meeting: MeetingID, text: String, with key: Signer, _ keying: Keying, _ circumstances: Circumstances
  ) throws(RecordError) {
    let enrolled = try keyForSigning(meeting).enrolled
    let bytes = Array(text.utf8)
    let armour = try ofSigning { () throws(SigningError) in
      guard try key.publicKey == PublicKey(sshLine: enrolled.publicKey) else {
        throw .otherKey(path: keyRing.path(of: enrolled))
      }
      return try SSHSignature(signing: bytes, namespace: Trust.minutesNamespace, with: key).armour
    }
    let files = try ofLog { () throws(LogError) in
      [
        try FileWrite(path: MinutesFile.text(meeting), bytes: bytes),
        try FileWrite(path: MinutesFile.signature(meeting), bytes: Array(armour.utf8)),
      ]
    }
    let intent = Intent.sign(
      meeting, text: Digest(sha256: bytes).hex, signature: Digest(sha256: Array(armour.utf8)).hex)
    try carryOut(intent, keying, circumstances, files: files)
    try? writeMissingReceipts()
  }

  /// Receipts are not part of the commit, for they state the checkpoint after it; a lost one is made again.
  package func writeMissingReceipts() throws(RecordError) {
    guard whyReadOnly == nil else { return }
    for entry in affairs.signings where access("\(folder)/\(MinutesFile.receipt(entry.minutes))", F_OK) != 0 {
      let tree = TileTree(folder: folder, size: newest.checkpoint.size)
      let inclusion = try ofLog { () throws(LogError) in try tree.inclusionProof(of: entry.record) }
      let receipt = TlogProof(inclusion: inclusion, note: String(decoding: newest.note, as: UTF8.self))
      try writeWhole(Array(receipt.text.utf8), to: "\(folder)/\(MinutesFile.receipt(entry.minutes))")
    }
  }

  /// Durable before it takes the name: the write-ahead log knows nothing of it.
  private func writeWhole(_ bytes: [UInt8], to path: String) throws(RecordError) {
    let temporary = "\(path).\(getpid()).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .notMade(path: temporary, code: errno) }
    let isWhole = write(file, bytes, bytes.count) == bytes.count && fdatasync(file) == 0
    let code = errno
    close(file)
    guard isWhole else {
      unlink(temporary)
      throw .notMade(path: path, code: code)
    }
    guard rename(temporary, path) == 0 else { throw .notMade(path: path, code: errno) }
  }
}

extension Affairs {
  /// Every signing on record: whose minutes, by whom, which record says so, and when it was keyed.
  package var signings: [(minutes: MeetingID, signed: MinutesSigned, record: Int, recorded: Instant)] {
    meetings.flatMap(\.entries).compactMap { entry in
      guard case .minutesSigned(let signed) = entry.event else { return nil }
      return (signed.minutes, signed, entry.n, entry.recorded)
    }
  }
}
