import Governance
import Meeting
import Signing
import TransparencyLog

/// The files under `trust/`: all derived from the record, so that anyone can derive and compare them.
package enum Trust {
  package static let logKey = "trust/log.vkey"
  package static let policy = "trust/policy"
  package static let allowedSigners = "trust/allowed_signers"

  /// The namespace of signatures on minutes.
  package static let minutesNamespace = "minutes@quorate"

  /// How a person is called in `allowed_signers`: their number in the record and the board's id, never a name.
  package static func principal(_ person: PersonID, _ affairs: Affairs) -> String {
    "person-\(person.record)@\(affairs.board.id)"
  }

  /// One line for each enrolled key, valid from the first second of the day of enrolment.
  package static func allowedSigners(_ affairs: Affairs) throws(RecordError) -> [UInt8] {
    var text = ""
    for key in affairs.keys {
      text += try ofSigning { () throws(SigningError) in
        let signer = try AllowedSigner(
          principal: principal(key.person, affairs), namespace: minutesNamespace,
          publicKey: try PublicKey(sshLine: key.publicKey), validAfter: key.from.daysSince1970 * 86_400,
          validBefore: nil)
        return try signer.line + "\n"
      }
    }
    return Array(text.utf8)
  }

  /// The log alone; partners' witness keys come later (C2SP tlog-policy).
  static func policy(_ verifier: VerifierKey) -> [UInt8] {
    Array("log \(verifier.vkey)\nquorum none\n".utf8)
  }
}
