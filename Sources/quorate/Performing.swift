import ArgumentParser
import Console
import FoundationEssentials
import Governance
import Meeting
import Minutes
import Record
import Signing
import TOMLReading
import TransparencyLog

/// Carries out what a command asks for, reading the file or unlocking the key that it needs.
enum Performing {
  @discardableResult
  static func perform(
    _ request: Request, on record: BoardRecord, _ keying: BoardRecord.Keying, _ passphrase: PassphraseOption,
    _ circumstances: Circumstances
  ) throws -> [Entry] {
    switch request {
    case .intent(let intent): return try record.carryOut(intent, keying, circumstances)
    case .standing:
      let business = record.affairs.standingBusiness
      guard !business.isEmpty else { throw Failure("All standing business is on the agenda, or there is no meeting.") }
      return try business.flatMap { try record.carryOut($0, keying, circumstances) }
    case .paper(let item, let title, let author, let file):
      guard let bytes = FileManager.default.contents(atPath: file) else {
        throw Failure("The paper \(file) cannot be read.")
      }
      let digest = Digest(sha256: Array(bytes)).hex
      let name = file.split(separator: "/").last.map { String($0) }
      return try record.carryOut(
        .paper(item: item, title: title, author: author, file: name, digest: digest), keying, circumstances)
    case .adopt(let file, let reference):
      // A bare name means the board's own file first: another board's may lie in the folder one stands in.
      let own = "\(record.folder)/\(file)"
      let isOwn = !file.contains("/") && FileManager.default.fileExists(atPath: own)
      let text = try TextFile.read(isOwn ? own : file, called: "board file")
      do {
        let board = try BoardFile(text, path: file).board
        return try record.carryOut(.adopt(board, reference: reference), keying, circumstances)
      } catch let error as MisreadFile { throw RecordError.boardFile(error) }
    case .sign(let meeting):
      let needed = try record.keyForSigning(meeting)
      let expected: PublicKey
      do { expected = try PublicKey(sshLine: needed.enrolled.publicKey) } catch { throw RecordError.signing(error) }
      let name = record.affairs.name(needed.enrolled.person)
      let key = try OpenBoard.key(at: needed.path, expected: expected, "Passphrase of \(name): ", passphrase)
      try record.sign(
        meeting, text: try minutesToSign(meeting, record), with: key, keying, circumstances)
      return []
    }
  }

  /// The exact text that is signed: the public rendering, stating the record's size and root after the approval.
  static func minutesToSign(_ meeting: MeetingID, _ record: BoardRecord) throws -> String {
    guard let sitting = record.affairs.meeting(meeting), let size = record.affairs.minutes[meeting]?.approvedSize else {
      throw RecordError.refused(
        .unrecordable(.minutesNotApproved(meeting)),
        record.affairs.words(for: .unrecordable(.minutesNotApproved(meeting))))
    }
    return try minutes(of: sitting, record, size: size).text
  }

  /// A meeting's minutes, with the origin, size and root they rest on.
  static func minutes(
    of sitting: Sitting, _ record: BoardRecord, size: Int? = nil, revealing: Bool = false
  ) throws -> MinutesDocument {
    if revealing, sitting.isWithheldFromHere {
      throw Failure("What was said in private on \(sitting.date.inWords) is not in this copy of the record.")
    }
    let provenance = try provenance(of: sitting.id, record, size: size)
    var document = MinutesDocument(of: record.affairs, in: sitting, provenance: provenance, revealing: revealing)
    document.doubt = record.damage
    return document
  }
}

extension Performing {
  static func provenance(of meeting: MeetingID, _ record: BoardRecord, size: Int? = nil) throws -> Provenance {
    let size = size ?? record.affairs.minutes[meeting]?.approvedSize ?? record.newest.checkpoint.size
    return Provenance(origin: record.origin, size: String(size), root: try record.root(at: size))
  }
}

extension MinutesStatus {
  /// The record's size after the approval, which signed minutes state.
  var approvedSize: Int? {
    switch self {
    case .draft: nil
    case .approved(_, _, let size), .signed(_, _, _, let size, _, _), .signedOnPaper(_, _, let size, _, _): size
    }
  }
}

extension Performing {
  /// Says where signed minutes lie, and how they are checked.
  static func announceSigning(_ meeting: MeetingID, _ record: BoardRecord) {
    let file = "\(record.folder)/\(BoardRecord.MinutesFile.text(meeting))"
    say("Signed: \(file). In the board’s folder anyone can check it with:")
    say(checkingCommand(meeting, record))
  }

  /// The command by which anyone can check signed minutes with OpenSSH alone, run in the board's folder.
  static func checkingCommand(_ meeting: MeetingID, _ record: BoardRecord) -> String {
    // The signature was made when it was keyed; when it happened may be long before the key was enrolled.
    guard let signing = record.affairs.signings.last(where: { $0.minutes == meeting }) else { return "" }
    let (person, at) = (signing.signed.person, signing.recorded)
    let file = BoardRecord.MinutesFile.text(meeting)
    return """
      ssh-keygen -Y verify -f \(Trust.allowedSigners) -I \(Trust.principal(person, record.affairs)) \
      -n \(Trust.minutesNamespace) -s \(file).sig -Overify-time=\(AllowedSigner.timestamp(at.seconds)) < \(file)
      """
  }
}
