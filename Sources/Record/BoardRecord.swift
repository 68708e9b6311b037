import Governance
import Meeting
import Signing
import TransparencyLog

/// A board's folder, opened: what its record says, and the one way of adding to it.
///
/// An intent is decided, its events recorded durably, and only then taken into account (R39). Without the log's key it is
/// read-only. Two consoles may have the same board open: each append happens under the log's lock, and one that was
/// overtaken reads on and decides again.
///
/// A class, though it has one owner: over a noncopyable value of this size the compiler takes minutes.
package final class BoardRecord {
  package let folder: String
  package let keyRing: KeyRing
  package internal(set) var session: Session
  /// The newest checkpoint read or written.
  package internal(set) var newest: SignedCheckpoint
  /// Why nothing can be added, in a sentence; nil when acts can be recorded.
  package var whyReadOnly: String? {
    stopped.map { "writing has stopped: \($0.reason) Put that right: it is tried again by itself." } ?? neverWritable
  }
  /// Why nothing can be added however long one waits.
  private let neverWritable: String?
  var stopped: StoppedWriting?
  /// That the records are not those that the log committed to, in a sentence; nil where they are.
  package let damage: String?
  /// How many bytes of an act that was never acknowledged were dropped on opening.
  package internal(set) var droppedBytes = 0

  var log: LogFolder?
  var logKey: Signer?
  var reader: RecordReader
  var frontier = Frontier()
  let verifier: VerifierKey
  let zone: Zone

  package var affairs: Affairs { session.affairs }
  package var origin: String { verifier.name }

  /// Opens a board's folder for reading, and for writing when the log's key is given.
  package init(opening folder: String, keysRoot: String, logKey: Signer? = nil) throws(RecordError) {
    let verifier = try BoardRecord.verifier(in: folder)
    let verify = BoardRecord.verification(by: verifier)
    let keyRing = KeyRing(root: keysRoot, origin: verifier.name)
    var log: LogFolder?
    var why: String? = "it is open for reading only, without the board’s key"
    if let logKey, logKey.publicKey != verifier.publicKey {
      why = "the key given is not the key of this record"
    } else if logKey != nil {
      try keyRing.make()
      let opened = try ofLog { () throws(LogError) in
        try LogFolder(at: folder, origin: verifier.name, highWaterMark: keyRing.highWaterMark, verify: verify)
      }
      why = opened.refusal.map { "\($0)" }
      log = consume opened
    }
    var reader = RecordReader(folder: folder)
    var frontier = Frontier()
    let newest = try BoardRecord.published(folder, verify)
    let lines = try reader.read(to: newest.checkpoint.size)
    for line in lines { frontier.append(leaf: .leaf(line.digest)) }
    guard let genesis = lines.first?.entry, case .established(let established) = genesis.event else {
      throw .noGenesis
    }
    let zone = try Zone.named(established.board.timeZone)
    guard var session = Session(founding: lines.map(\.entry).filter { $0.act == 0 }, zone: zone) else {
      throw .noGenesis
    }
    for act in lines.map(\.entry).filter({ $0.act != 0 }).acts { session.apply(act) }
    let damage = frontier.root == newest.checkpoint.root ? nil : "\(RecordError.recordsDiffer(path: "records"))"
    self.folder = folder
    self.keyRing = keyRing
    self.session = session
    self.newest = newest
    self.verifier = verifier
    self.logKey = logKey
    self.reader = reader
    self.frontier = frontier
    self.zone = zone
    droppedBytes = log?.droppedBytes ?? 0
    self.log = log
    self.damage = damage
    neverWritable = damage ?? why
  }

  /// A record that has no records yet.
  init(
    founding folder: String, keyRing: KeyRing, session: Session, log: consuming LogFolder, logKey: Signer,
    verifier: VerifierKey, zone: Zone
  ) {
    self.folder = folder
    self.keyRing = keyRing
    self.session = session
    newest = SignedCheckpoint(checkpoint: Checkpoint(origin: verifier.name, head: .empty), note: [])
    self.log = consume log
    self.logKey = logKey
    reader = RecordReader(folder: folder)
    self.verifier = verifier
    self.zone = zone
    neverWritable = nil
    damage = nil
  }

  /// The log's verifier key as the folder gives it; its name carries the key's own fingerprint.
  package static func verifier(in folder: String) throws(RecordError) -> VerifierKey {
    guard let bytes = try readFile("\(folder)/trust/log.vkey") else { throw .notABoard(path: folder) }
    let text = String(decoding: bytes, as: UTF8.self)
    return try ofSigning { () throws(SigningError) in try VerifierKey(vkey: text.split(separator: "\n").first ?? "") }
  }

  /// Checks a note's signature by the log's key and reads the checkpoint in it.
  static func verification(by verifier: VerifierKey) -> PublishedLog.Verify {
    { note in
      let signed = try SignedNote(note)
      guard try signed.verify(by: [verifier]).contains(where: { $0.key == verifier }) else {
        throw SigningError.invalidSignature("it is not signed by \(verifier.name)")
      }
      let checkpoint = try Checkpoint(text: signed.text)
      guard checkpoint.origin == verifier.name else {
        throw LogError.malformed("the checkpoint is of \(checkpoint.origin), not of \(verifier.name)")
      }
      return checkpoint
    }
  }

  static func published(_ folder: String, _ verify: @escaping PublishedLog.Verify) throws(RecordError)
    -> SignedCheckpoint
  {
    let log = PublishedLog(folder: folder, verify: verify)
    guard let newest = try ofLog({ () throws(LogError) in try log.checkpoint() }) else {
      throw .notABoard(path: folder)
    }
    return newest
  }
}
