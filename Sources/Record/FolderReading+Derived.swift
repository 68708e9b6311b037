import Governance
import Meeting
import Signing
import TransparencyLog

/// Keys, signers and minutes, all told from records that are known to be unchanged.
extension FolderReading {
  mutating func checkDerived(_ verifier: VerifierKey) throws(RecordError) {
    let entries = records.map(\.entry)
    let founding = Array(entries.prefix { $0.act == 0 })
    guard let genesis = entries.first, case .established(let established) = genesis.event,
      var session = Session(founding: founding, zone: try zone(of: established.board))
    else {
      find("\(RecordFiles.place(of: 0)) does not establish a board.")
      return
    }
    if established.origin != verifier.name || established.key != verifier.vkey {
      find("\(Trust.logKey) is not the key that the first record names.")
    }
    if asksRules, let breach = founding.foundingBreach { note(breach) }
    for act in entries.dropFirst(founding.count).acts {
      if asksRules, let breach = session.breach(by: act) { note(breach) }
      session.apply(act)
    }
    let affairs = session.affairs
    try compare(Trust.logKey, Array("\(verifier.vkey)\n".utf8))
    try compare(Trust.policy, Trust.policy(verifier))
    try compare(Trust.allowedSigners, try Trust.allowedSigners(affairs))
    try checkMinutes(affairs, verifier)
  }

  /// The board's clock, which only the rules need: bytes are compared on any computer.
  private func zone(of board: Board) throws(RecordError) -> Zone {
    asksRules ? try Zone.named(board.timeZone) : Zone()
  }

  private mutating func note(_ breach: Breach) {
    let rule = breach.rule.map { " (\($0.rawValue))" } ?? ""
    breaches.append("\(RecordFiles.place(of: breach.record)) (record \(breach.record)) \(breach.says)\(rule)")
  }

  private mutating func compare(_ path: String, _ expected: [UInt8]) throws(RecordError) {
    guard let found = try content(path), found != expected, !isPending(found, as: path) else { return }
    find("\(path) has been changed: the record says otherwise.")
  }

  private mutating func checkMinutes(_ affairs: Affairs, _ verifier: VerifierKey) throws(RecordError) {
    var known: Set<String> = []
    for (minutes, signed, record, _) in affairs.signings {
      let (text, signature) = (BoardRecord.MinutesFile.text(minutes), BoardRecord.MinutesFile.signature(minutes))
      let receipt = BoardRecord.MinutesFile.receipt(minutes)
      known.formUnion([text, signature, receipt])
      let before = findings.count
      let (bytes, armour) = (try content(text), try content(signature))
      if let bytes, Digest(sha256: bytes).hex != signed.text { find("\(text) is not the text that was signed.") }
      if let armour, Digest(sha256: armour).hex != signed.signature {
        find("\(signature) is not the signature that was recorded.")
      }
      if let bytes, let armour { checkSignature(bytes, armour, signed, affairs, path: signature) }
      try checkReceipt(receipt, record, verifier)
      if findings.count > before { onMinutes[minutes, default: []] += findings[before...] }
    }
    // A temporary file that a killed writer left is nobody's, and overwritten in time.
    for path in filesBelow("minutes") where !known.contains(path) && !path.hasSuffix(".tmp") {
      guard let bytes = try content(path), !isPending(bytes, as: path) else { continue }
      find("\(path) is not on record as signed.")
    }
  }

  private mutating func checkSignature(
    _ text: [UInt8], _ armour: [UInt8], _ signed: MinutesSigned, _ affairs: Affairs, path: String
  ) {
    let keys = affairs.keys.filter { $0.person == signed.person }
    let isValid = keys.contains { enrolled in
      guard let key = try? PublicKey(sshLine: enrolled.publicKey),
        let signature = try? SSHSignature(armour: String(decoding: armour, as: UTF8.self))
      else { return false }
      return (try? signature.verify(text, namespace: Trust.minutesNamespace, by: key)) != nil
    }
    if !isValid { find("\(path) is not a signature by an enrolled key of whoever signed.") }
  }

  /// A receipt shows that the signing is in the log, and was so in a state that belongs to this history.
  private mutating func checkReceipt(_ path: String, _ record: Int, _ verifier: VerifierKey) throws(RecordError) {
    guard let bytes = try content(path) else { return }
    do {
      let proof = try TlogProof(text: String(decoding: bytes, as: UTF8.self))
      let checkpoint = try BoardRecord.verification(by: verifier)(Array(proof.note.utf8))
      guard proof.inclusion.index == record, Array(proof.text.utf8) == bytes else {
        find("\(path) is a receipt for another record.")
        return
      }
      try proof.inclusion.verify(
        leaf: .leaf(records[record].digest), size: checkpoint.size, root: checkpoint.root)
      guard checkpoint.size <= records.count, root(at: checkpoint.size) == checkpoint.root else {
        find("\(path) is a receipt from another history of this log.")
        return
      }
    } catch { find("\(path) does not hold: \(error)") }
  }

  func root(at size: Int) -> Digest {
    var frontier = Frontier()
    for line in records.prefix(size) { frontier.append(leaf: .leaf(line.digest)) }
    return frontier.root
  }
}
