import Governance
import Record
import Signing
import TransparencyLog

/// Time and chance for a sample: the same every time, so that its record can be made again byte for byte.
///
/// Whoever has this program can work out every key and salt of such a record. It is marked as a sample in its keys, and
/// nothing but a sample can be written so.
enum SampleCircumstances {
  /// What is said every time a sample is written to.
  static let warning = "This is a sample: anyone can work out its keys. Never use it for a real board."
  static let mark = " (SAMPLE KEY)"

  /// The circumstances in which what follows so many records is keyed, at one moment.
  static func at(_ recorded: Instant, after size: Int) -> Circumstances {
    var drawn = 0
    return Circumstances(now: { recorded }) { count in
      defer { drawn += 1 }
      let drawing = Digest(sha256: Array("quorate sample, record \(size), draw \(drawn)".utf8))
      return Array(drawing.bytes.prefix(count))
    }
  }

  /// The key of every sample's log: it is drawn first of all.
  static var logKey: PublicKey? {
    Signer(seed: at(Instant(seconds: 0), after: 0).random(32))?.publicKey
  }

  /// Refuses to draw the salts of a real board.
  static func check(_ record: BoardRecord) throws {
    guard try BoardRecord.verifier(in: record.folder).publicKey == logKey else {
      throw Failure("This is not a sample, so nothing is recorded with --sample, which would make it guessable.")
    }
  }
}
