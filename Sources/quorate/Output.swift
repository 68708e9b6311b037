import ArgumentParser
import Canvas
import Glibc
import Record

/// Writes text that people's words may be in, with nothing in it that a terminal would act on.
func say(_ text: String) {
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    print(isatty(1) == 1 ? displayCells(String(line)).text : String(line))
  }
}

/// Ends the command with a sentence on standard error.
func fail(_ sentence: String, code: Int32 = 1) -> ExitCode {
  var line = "quorate: \(displayCells(sentence).text)\n"
  _ = line.withUTF8 { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  return ExitCode(code)
}

/// Carries out a command's work; what goes wrong with the record becomes a sentence and exit code 1, or 2 where it
/// cannot be read at all.
func carefully(_ work: () throws -> Void) throws {
  do { try work() } catch let error as RecordError {
    throw fail("\(error)", code: error.exitCode)
  }
}

extension RecordError {
  /// 1: refused or changed; 2: cannot be read.
  var exitCode: Int32 {
    switch self {
    case .refused, .log, .signing, .boardFile, .notEmpty, .notWritable, .readOnly, .recordsDiffer: 1
    case .notABoard, .noFile, .unreadable, .misnumbered, .noGenesis, .noTimeZone: 2
    }
  }
}
