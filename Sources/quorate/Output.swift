import ArgumentParser
import Canvas
import Glibc
import Record

/// Writes text that people's words may be in, with nothing in it that a terminal would act on (R46).
///
/// Into a pipe too: who knows what reads it.
func say(_ text: String) {
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    print(displayCells(String(line)).text)
  }
}

/// Writes JSON in which every character that shows nothing, or could be an order to a terminal, is escaped.
///
/// JSON's own rules only escape the first 32; `\u009b` means the same to every reader as the character itself.
func say(json: [UInt8]) {
  var safe = String.UnicodeScalarView()
  for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control where scalar == "\n": safe.append(scalar)
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      for unit in UTF16.encode(scalar).map({ Array($0) }) ?? [] {
        let digits = String(unit, radix: 16)
        safe.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars)
      }
    default: safe.append(scalar)  // The standard library's enumeration, which may grow.
    }
  }
  print(String(safe))
}

/// Why a command did not do what was asked, in a sentence, and the exit code that goes with it.
struct Failure: Error, CustomStringConvertible {
  var description: String
  var code: Int32 = 1

  init(_ description: String, code: Int32 = 1) {
    self.description = description
    self.code = code
  }
}

/// Ends the command with a sentence on standard error.
func fail(_ sentence: String, code: Int32 = 1) -> ExitCode {
  // What has been said so far comes first, whatever the two are connected to.
  fflush(nil)
  var line = "quorate: \(displayCells(sentence).text)\n"
  _ = line.withUTF8 { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  return ExitCode(code)
}

/// Carries out a command's work; what goes wrong becomes a sentence and exit code 1, or 2 where something cannot be read.
func carefully(_ work: () throws -> Void) throws {
  do { try work() } catch let error as RecordError {
    throw fail("\(error)", code: error.exitCode)
  } catch let failure as Failure {
    throw fail("\(failure)", code: failure.code)
  }
}

extension RecordError {
  /// 1: refused or changed; 2: cannot be read.
  var exitCode: Int32 {
    switch self {
    case .refused, .log, .signing, .boardFile, .notEmpty, .notMade, .notWritable, .readOnly, .recordsDiffer: 1
    case .notABoard, .noFile, .unreadable, .misnumbered, .noGenesis, .noTimeZone: 2
    }
  }
}
