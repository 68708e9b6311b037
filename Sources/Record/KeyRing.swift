import Glibc
import Meeting
import Signing
import TransparencyLog

/// Where a board's keys and this computer's high-water mark lie: outside the board's folder, under SHA-256 of the origin.
///
///     $XDG_CONFIG_HOME/quorate/keys/<sha256 of the origin>/log.pem        the log's key
///                                                        /12.pem         the key of person 12
///                                                        /high-water     the newest checkpoint seen here
package struct KeyRing: Equatable, Sendable {
  package let folder: String

  /// `root` is the folder that holds all boards' keys.
  package init(root: String, origin: String) {
    folder = "\(root)/\(Digest(sha256: Array(origin.utf8)).hex)"
  }

  package var logKey: String { "\(folder)/log.pem" }
  package var highWaterMark: String { "\(folder)/high-water" }
  package func key(of person: PersonRecordNumber) -> String { "\(folder)/\(person).pem" }

  /// Makes the folder, readable by its owner alone.
  package func make() throws(RecordError) {
    var path = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      path += part + "/"
      guard path == "/" || mkdir(path, 0o700) == 0 || errno == EEXIST else {
        throw .noFile(path: path, code: errno)
      }
    }
  }
}

package typealias PersonRecordNumber = Int
