import FoundationEssentials
import Record
import Signing

/// Opening a board's folder, with its log key unlocked when something is to be recorded.
enum OpenBoard {
  static func reading(_ folder: String) throws -> BoardRecord {
    try BoardRecord(opening: folder, keysRoot: Locations.keysRoot)
  }

  /// What was printed from a record that is not as it was written ends in its damage, and a non-zero exit.
  static func mustBeWhole(_ record: BoardRecord) throws {
    if let damage = record.damage { throw Failure("The record is not as it was written: \(damage)") }
  }

  /// Whether the key that adds to the record is on this computer.
  static func hasKey(_ folder: String) throws -> Bool {
    let ring = KeyRing(root: Locations.keysRoot, origin: try BoardRecord.verifier(in: folder).name)
    return FileManager.default.fileExists(atPath: ring.logKey)
  }

  /// Opens for writing; asks for the passphrase where the key has one, and says so where it has none.
  static func writing(_ folder: String, _ passphrase: PassphraseOption) throws -> BoardRecord {
    let verifier = try BoardRecord.verifier(in: folder)
    let ring = KeyRing(root: Locations.keysRoot, origin: verifier.name)
    guard FileManager.default.fileExists(atPath: ring.logKey) else {
      throw Failure(
        """
        The key of this record is not on this computer (\(ring.logKey)), so nothing can be added to it here. It can be \
        read: quorate status, minutes, verify and review need no key.
        """)
    }
    let record = try BoardRecord(
      opening: folder, keysRoot: Locations.keysRoot,
      logKey: try key(
        at: ring.logKey, expected: verifier.publicKey, "Passphrase of the record: ", passphrase))
    try record.writeMissingReceipts()
    return record
  }

  /// Unlocks a key file.
  static func key(
    at path: String, expected: PublicKey?, _ prompt: String, _ passphrase: PassphraseOption
  ) throws -> Signer {
    do {
      guard try KeyFile.isEncrypted(path) else { return try KeyFile.read(path, passphrase: nil, expected: expected) }
      return try KeyFile.read(path, passphrase: try passphrase.ask(prompt), expected: expected)
    } catch let error as SigningError { throw Failure("\(error)") }
  }

  /// Whether the board's keys lie open, as a practice board's do.
  static func isUnprotected(_ record: BoardRecord) -> Bool {
    (try? KeyFile.isEncrypted(record.keyRing.logKey)) == false
  }
}
