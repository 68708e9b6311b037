import Console
import Governance
import Meeting
import Record
import Signing

/// Signing at the console, on screens and on plain lines: the text first, then the key.
extension Performing {
  /// The exact text, whose key it takes, and whether that key has still to be made.
  static func signingText(_ meeting: MeetingID, _ record: BoardRecord) throws -> SigningText {
    let text = try minutesToSign(meeting, record)
    do {
      let needed = try record.keyForSigning(meeting)
      return SigningText(
        meeting: meeting, signer: record.affairs.name(needed.enrolled.person), text: text,
        needsPassphrase: (try? KeyFile.isEncrypted(needed.path)) == true, needsKey: false)
    } catch {
      guard case .refused(.unrecordable(.noKey(let person)), _) = error else { throw error }
      return SigningText(
        meeting: meeting, signer: record.affairs.name(person), text: text,
        needsPassphrase: !OpenBoard.isUnprotected(record), needsKey: true)
    }
  }

  /// Signs the text that was shown; nothing, where another console has changed the minutes since.
  static func sign(
    _ meeting: MeetingID, _ shown: String, on record: BoardRecord, _ passphrase: String?, _ by: Officer
  ) throws {
    guard try minutesToSign(meeting, record) == shown else {
      throw Failure(
        "These minutes have changed since they were shown. Nothing is signed: go back, and read them again.")
    }
    let needed = try record.keyForSigning(meeting)
    let expected = try PublicKey(sshLine: needed.enrolled.publicKey)
    let key = try KeyFile.read(needed.path, passphrase: passphrase.map { Array($0.utf8) }, expected: expected)
    try record.sign(meeting, text: shown, with: key, .init(by: by), .real)
  }

  /// Whoever presides without a key makes one there, and the record vouches for it (R41).
  ///
  /// After a signing that failed the key is there already.
  static func makeKey(on record: BoardRecord, _ passphrase: String?, for meeting: MeetingID) throws {
    guard (try? record.keyForSigning(meeting)) == nil else { return }
    guard let presiding = record.affairs.sitting?.presiding else { return }
    let seat = record.affairs.board.seat(presiding.seat)
    try record.enrolKey(
      for: presiding.person, office: seat?.title ?? "Chairman", passphrase: passphrase.map { Array($0.utf8) }, .real)
  }
}
