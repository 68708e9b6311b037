import Glibc
import Governance
import Meeting
import Signing
import TransparencyLog

/// Making a board's folder: its log key, its first record, and its public keys (`quorate new`).
package enum Founding {
  /// What is to become a board.
  package struct Charter {
    package var boardText: String
    package var boardFile: BoardFile
    /// Nil makes a board whose keys are not encrypted, with one enrolled for every holder: for practice.
    package var passphrase: [UInt8]?
    /// Put behind the office of every key enrolled with it, where these are not to be trusted.
    package var keyMark: String

    package init(boardText: String, boardFile: BoardFile, passphrase: [UInt8]?, keyMark: String = "") {
      self.boardText = boardText
      self.boardFile = boardFile
      self.passphrase = passphrase
      self.keyMark = keyMark
    }
  }

  /// Makes the folder, writes the genesis and returns the record opened for writing; never overwrites anything.
  package static func found(
    _ charter: Charter, at folder: String, keysRoot: String, _ circumstances: Circumstances
  ) throws(RecordError) -> BoardRecord {
    let zone = try Zone.named(charter.boardFile.board.timeZone)
    guard let logKey = Signer(seed: circumstances.random(32)) else { throw .notABoard(path: folder) }
    let verifier = try verifier(for: logKey.publicKey, origin: charter.boardFile.board.origin)
    let keyRing = KeyRing(root: keysRoot, origin: verifier.name)
    try makeEmptyFolder(folder)
    try keyRing.make()
    try ofSigning { () throws(SigningError) in
      try KeyFile.write(logKey, to: keyRing.logKey, passphrase: charter.passphrase)
    }
    let log = try ofLog { () throws(LogError) in
      try LogFolder.create(
        at: folder, origin: verifier.name, highWaterMark: keyRing.highWaterMark,
        verify: BoardRecord.verification(by: verifier))
    }
    let genesis = Session.founding(
      charter.boardFile.board, holders: charter.boardFile.holders, origin: verifier.name, key: verifier.vkey,
      at: circumstances.now())
    guard let session = Session(genesis: genesis[0], zone: zone) else { throw .noGenesis }
    let record = BoardRecord(
      founding: folder, keyRing: keyRing, session: session, log: consume log, logKey: logKey, verifier: verifier,
      zone: zone)
    try record.recordGenesis(genesis, charter.boardText, circumstances)
    if charter.passphrase == nil { try enrolHolders(record, charter.keyMark, circumstances) }
    return record
  }

  /// The log's name: the board's origin and eight hex digits of SHA-256 of its key.
  private static func verifier(for key: PublicKey, origin: String) throws(RecordError) -> VerifierKey {
    let fingerprint = Digest(sha256: key.bytes).hex.prefix(8)
    return try ofSigning { () throws(SigningError) in
      try VerifierKey(name: "\(origin)/\(fingerprint)", purpose: .note, publicKey: key)
    }
  }

  private static func makeEmptyFolder(_ folder: String) throws(RecordError) {
    if mkdir(folder, 0o755) == 0 { return }
    guard errno == EEXIST else { throw .notMade(path: folder, code: errno) }
    guard let directory = opendir(folder) else { throw .notMade(path: folder, code: errno) }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name == "." || name == ".." || name == "board.toml" else { throw .notEmpty(path: folder) }
    }
  }

  /// Gives every holder a key without a passphrase, and enrols it (practice boards).
  private static func enrolHolders(
    _ record: BoardRecord, _ mark: String, _ circumstances: Circumstances
  ) throws(RecordError) {
    for seat in record.affairs.board.seats {
      guard let person = record.affairs.holders[seat.id] else { continue }
      try record.enrolKey(for: person, office: seat.title + mark, passphrase: nil, circumstances)
    }
  }
}

extension BoardRecord {
  func recordGenesis(
    _ genesis: [Entry], _ boardText: String, _ circumstances: Circumstances
  ) throws(RecordError) {
    let key = verifier
    let files = try ofLog { () throws(LogError) in
      [
        try FileWrite(path: "board.toml", bytes: Array(boardText.utf8)),
        try FileWrite(path: Trust.logKey, bytes: Array("\(key.vkey)\n".utf8)),
        try FileWrite(path: Trust.policy, bytes: Trust.policy(key)),
        try FileWrite(path: Trust.allowedSigners, bytes: []),
      ]
    }
    guard try record(genesis, circumstances, files: files) else { throw .notEmpty(path: folder) }
  }

  /// Makes a key for somebody, keeps it in the key ring and enrols it; an enrolled person's older keys stay valid.
  @discardableResult
  package func enrolKey(
    for person: PersonID, office: String, passphrase: [UInt8]?, _ circumstances: Circumstances
  ) throws(RecordError) -> String {
    if let whyReadOnly { throw .readOnly(reason: whyReadOnly) }
    guard affairs.people[person] != nil, let signer = Signer(seed: circumstances.random(32)) else {
      throw .notWritable(record: session.next, reason: "the record knows nobody by the number \(person.record).")
    }
    let line = try ofSigning { () throws(SigningError) in try signer.publicKey.sshLine() }
    let path = keyRing.path(of: line, person: person)
    // The day in UTC: `allowed_signers` counts from its first second, which the board's own day may not have reached.
    let today = Zone().date(circumstances.now())
    let intent = Intent.enrolKey(.person(person), publicKey: line, office: office, from: today)
    try ofSigning { () throws(SigningError) in try KeyFile.write(signer, to: path, passphrase: passphrase) }
    do throws(RecordError) { try carryOut(intent, Keying(by: .clerk), circumstances) } catch {
      // A key that nothing on record names is of no use; after an unconfirmed write it may be named.
      if !error.leavesDoubt { unlink(path) }
      throw error
    }
    return path
  }
}
