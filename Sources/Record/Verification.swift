import Glibc
import Governance
import Meeting
import Signing
import TransparencyLog

/// Reading every byte of a board's folder again and comparing it with what the log committed to (`quorate verify`).
package struct Verification: Sendable {
  /// What is wrong, each with its place; empty when nothing was changed.
  package private(set) var findings: [String] = []
  package private(set) var size = 0
  package private(set) var root = ""
  package private(set) var withheld = 0
  /// What the comparison with an earlier checkpoint says; nil when there was nothing held to compare with.
  package private(set) var comparison: String?

  private let folder: String
  private let keysRoot: String
  private var lines: [ReadLine] = []

  /// Verifies a folder; fails only when it cannot be read at all.
  package init(of folder: String, keysRoot: String, held: [UInt8]? = nil) throws(RecordError) {
    self.folder = folder
    self.keysRoot = keysRoot
    let verifier = try BoardRecord.verifier(in: folder)
    let verify = BoardRecord.verification(by: verifier)
    let checkpoint: Checkpoint
    do throws(RecordError) {
      checkpoint = try BoardRecord.published(folder, verify).checkpoint
    } catch {
      guard case .log(let reason) = error else { throw error }
      findings.append("checkpoint: \(reason)")
      return
    }
    size = checkpoint.size
    root = checkpoint.root.base64
    try checkTiles(checkpoint, verify)
    try checkRecords(checkpoint)
    try checkDerived(verifier)
    try compare(checkpoint, held, verify)
  }

  package var isUnchanged: Bool { findings.isEmpty }

  private mutating func checkTiles(
    _ checkpoint: Checkpoint, _ verify: @escaping PublishedLog.Verify
  ) throws(RecordError) {
    do throws(LogError) {
      findings += try PublishedLog(folder: folder, verify: verify).audit(checkpoint).map { "\($0)" }
    } catch { findings.append("\(error)") }
  }

  /// Every line of every records file, to the byte.
  private mutating func checkRecords(_ checkpoint: Checkpoint) throws(RecordError) {
    let entries: [[UInt8]]
    do throws(LogError) {
      entries = try TileTree(folder: folder, size: checkpoint.size).entries(0..<checkpoint.size)
    } catch {
      findings.append("\(error)")
      return
    }
    let files = (checkpoint.size + RecordFiles.perFile - 1) / RecordFiles.perFile
    for file in 0..<files {
      let first = file * RecordFiles.perFile
      try checkFile(file, entries[first..<min(first + RecordFiles.perFile, entries.count)])
    }
    for surplus in surplusFiles(in: "records", known: Set((0..<files).map(RecordFiles.path))) {
      findings.append("\(surplus) belongs to no record.")
    }
    checkWithheld()
  }

  private mutating func checkFile(_ file: Int, _ entries: ArraySlice<[UInt8]>) throws(RecordError) {
    let path = RecordFiles.path(ofFile: file)
    guard let bytes = try readFile("\(folder)/\(path)") else {
      findings.append("\(path) is missing.")
      return
    }
    var rest = bytes[...]
    for (n, entry) in zip(entries.indices, entries) {
      guard let newline = rest.firstIndex(of: 0x0A) else {
        findings.append("\(RecordFiles.place(of: n)) (record \(n)) is missing or has no end.")
        return
      }
      let line = rest[rest.startIndex..<newline]
      rest = rest[(newline + 1)...]
      do throws(RecordError) {
        let read = try ReadLine(line, n: n, before: lines.last?.entry)
        if read.digest != entry { findings.append("\(RecordFiles.place(of: n)) (record \(n)) has been changed.") }
        lines.append(read)
      } catch {
        findings.append("\(RecordFiles.place(of: n)) (record \(n)) has been changed: it cannot be read.")
        return
      }
    }
    if !rest.isEmpty { findings.append("\(path) has \(rest.count) bytes after its last record.") }
  }

  /// A line may be withheld only where a public event cites it as one that can be.
  private mutating func checkWithheld() {
    let cited = Set(lines.flatMap { $0.entry.event.hideable })
    for line in lines where line.isWithheld {
      withheld += 1
      if !cited.contains(line.entry.n) {
        findings.append("\(RecordFiles.place(of: line.entry.n)) is withheld, but no public record allows that.")
      }
    }
  }

  private func surplusFiles(in name: String, known: Set<String>) -> [String] {
    Folder.files(under: "\(folder)/\(name)").map { "\(name)/\($0)" }.filter { !known.contains($0) }.sorted()
  }

  /// Keys, signers and minutes, all told from the records.
  private mutating func checkDerived(_ verifier: VerifierKey) throws(RecordError) {
    guard let genesis = lines.first?.entry, case .established(let established) = genesis.event,
      var session = Session(founding: lines.map(\.entry).filter { $0.act == 0 }, zone: Zone())
    else {
      findings.append("records/000.jsonl, line 1 does not establish a board.")
      return
    }
    if established.key != verifier.vkey || established.origin != verifier.name {
      findings.append("\(Trust.logKey) is not the key that the first record names.")
    }
    for act in lines.map(\.entry).filter({ $0.act != 0 }).acts { session.apply(act) }
    let affairs = session.affairs
    try compare(Trust.logKey, Array("\(verifier.vkey)\n".utf8))
    try compare(Trust.policy, Trust.policy(verifier))
    try compare(Trust.allowedSigners, try Trust.allowedSigners(affairs))
    try checkMinutes(affairs, verifier)
  }

  private mutating func compare(_ path: String, _ expected: [UInt8]) throws(RecordError) {
    let found = try readFile("\(folder)/\(path)")
    if found == nil { findings.append("\(path) is missing.") } else if found != expected {
      findings.append("\(path) has been changed: the record says otherwise.")
    }
  }

  private mutating func checkMinutes(_ affairs: Affairs, _ verifier: VerifierKey) throws(RecordError) {
    var known: Set<String> = []
    for signing in affairs.signings {
      let files = [
        BoardRecord.MinutesFile.text(signing.minutes), BoardRecord.MinutesFile.signature(signing.minutes),
        BoardRecord.MinutesFile.receipt(signing.minutes),
      ]
      known.formUnion(files)
      guard let text = try readFile("\(folder)/\(files[0])"), let armour = try readFile("\(folder)/\(files[1])") else {
        findings.append("\(files[0]) or its signature is missing.")
        continue
      }
      if Digest(sha256: text).hex != signing.signed.text {
        findings.append("\(files[0]) is not the text that was signed.")
      }
      if Digest(sha256: armour).hex != signing.signed.signature {
        findings.append("\(files[1]) is not the signature that was recorded.")
      }
      checkSignature(text, armour, signing.signed, affairs, path: files[1])
      try checkReceipt(files[2], signing.record, verifier)
    }
    for surplus in surplusFiles(in: "minutes", known: known) {
      findings.append("\(surplus) is not on record as signed.")
    }
  }

  private mutating func checkSignature(
    _ text: [UInt8], _ armour: [UInt8], _ signed: MinutesSigned, _ affairs: Affairs, path: String
  ) {
    let keys = affairs.keys.filter { $0.person == signed.person }
    let valid = keys.contains { enrolled in
      guard let key = try? PublicKey(sshLine: enrolled.publicKey),
        let signature = try? SSHSignature(armour: String(decoding: armour, as: UTF8.self))
      else { return false }
      return (try? signature.verify(text, namespace: Trust.minutesNamespace, by: key)) != nil
    }
    if !valid { findings.append("\(path) is not a signature by an enrolled key of whoever signed.") }
  }

  private mutating func checkReceipt(_ path: String, _ record: Int, _ verifier: VerifierKey) throws(RecordError) {
    guard let bytes = try readFile("\(folder)/\(path)") else {
      findings.append("\(path) is missing.")
      return
    }
    do {
      let proof = try TlogProof(text: String(decoding: bytes, as: UTF8.self))
      let checkpoint = try BoardRecord.verification(by: verifier)(Array(proof.note.utf8))
      guard proof.inclusion.index == record, Array(proof.text.utf8) == bytes else {
        findings.append("\(path) is a receipt for another record.")
        return
      }
      try proof.inclusion.verify(
        leaf: .leaf(lines[record].digest), size: checkpoint.size, root: checkpoint.root)
    } catch { findings.append("\(path) does not hold: \(error)") }
  }

  /// Compares with a checkpoint somebody held, or with the newest one this computer has seen.
  private mutating func compare(
    _ checkpoint: Checkpoint, _ held: [UInt8]?, _ verify: @escaping PublishedLog.Verify
  ) throws(RecordError) {
    let mark = KeyRing(root: keysRoot, origin: checkpoint.origin).highWaterMark
    let given = held != nil
    let seen = try readFile(mark)
    guard let note = held ?? seen else { return }
    let earlier: Checkpoint
    do { earlier = try verify(note) } catch {
      findings.append("The \(given ? "held checkpoint" : "high-water mark \(mark)") cannot be used: \(error)")
      return
    }
    let whose = given ? "the checkpoint held" : "this computer"
    if earlier.size > checkpoint.size {
      findings.append("Rollback: \(whose) has seen \(earlier.size) records, and only \(checkpoint.size) are here.")
    } else if earlier.size == checkpoint.size, earlier.root != checkpoint.root {
      findings.append("Fork: \(whose) has seen another history of the same \(checkpoint.size) records.")
    } else if let root = try? TileTree(folder: folder, size: checkpoint.size).root(at: earlier.size),
      root != earlier.root
    {
      findings.append("Rewrite: the first \(earlier.size) records are not those that \(whose) has seen.")
    } else {
      comparison = "extends the \(earlier.size) records that \(whose) had seen"
    }
  }
}
