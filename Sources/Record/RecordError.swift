import Governance
import Meeting
import Signing
import TOMLReading
import TransparencyLog

/// Why a board's record cannot be read or added to, in sentences for people.
package enum RecordError: Error, Sendable {
  case refused(Refusal, RefusalWords)
  case log(LogError)
  case signing(SigningError)
  case boardFile(MisreadFile)
  case notABoard(path: String)
  case notEmpty(path: String)
  case noFile(path: String, code: Int32)
  case notMade(path: String, code: Int32)
  case unreadable(record: Int)
  case misnumbered(record: Int, says: Int)
  case recordsDiffer(path: String)
  case notWritable(record: Int, reason: String)
  case noGenesis
  case noTimeZone(String)
  case readOnly(reason: String)
}

extension RecordError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .refused(let refusal, let words): "refused \(refusal.rule.rawValue): \(words.sentence)"
    case .log(let error): "\(error)"
    case .signing(let error): "\(error)"
    case .boardFile(let error): "\(error)"
    case .notABoard(let path):
      "\(path) is not a board’s folder: it has no checkpoint. Make one with: quorate new DIR --from board.toml"
    case .notEmpty(let path): "\(path) already has something in it, and nothing was changed. Choose another folder."
    case .noFile(let path, let code): "The file \(path) cannot be read: \(systemReason(code))."
    case .notMade(let path, let code): "\(path) could not be made: \(systemReason(code)). Nothing was recorded."
    case .unreadable(let record):
      "Record \(record) (\(RecordFiles.place(of: record))) is not in the form of a record. Compare it with a copy."
    case .misnumbered(let record, let says):
      "Record \(record) (\(RecordFiles.place(of: record))) says that it is record \(says). Compare it with a copy."
    case .recordsDiffer(let path):
      "\(path) holds something else than was recorded. Ask for another copy; checking the record says where."
    case .notWritable(let record, let reason): "Record \(record) could not be written down: \(reason)"
    case .noGenesis: "The first record does not establish a board. This is another kind of log."
    case .noTimeZone(let name):
      """
      This computer does not know the time zone “\(name)”. Zones are written as Europe/London; where none is known, \
      install the system’s time-zone data (on Debian: apt-get install tzdata).
      """
    case .readOnly(let reason): "This record is open for reading only: \(reason)"
    }
  }
}

extension RecordError {
  /// The act may have been recorded all the same; only opening the record again will tell.
  var leavesDoubt: Bool {
    if case .log(.uncertain) = self { true } else { false }
  }
}

/// Carries an error of the log below over into one of the record.
func ofLog<Result: ~Copyable>(_ body: () throws(LogError) -> Result) throws(RecordError) -> Result {
  do throws(LogError) { return try body() } catch { throw .log(error) }
}

/// Carries an error of keys and signatures over into one of the record.
func ofSigning<Result>(_ body: () throws(SigningError) -> Result) throws(RecordError) -> Result {
  do throws(SigningError) { return try body() } catch { throw .signing(error) }
}
