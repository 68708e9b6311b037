import Glibc
import Governance
import Meeting
import Signing
import TransparencyLog

/// Where a board's keys and this computer's high-water mark lie: outside the board's folder, under SHA-256 of the origin.
///
///     $XDG_CONFIG_HOME/quorate/keys/<sha256 of the origin>/log.pem        the log's key
///                                                        /12-<8 hex>.pem the key of person 12, by its fingerprint
///                                                        /high-water     the newest checkpoint seen here
package struct KeyRing: Equatable, Sendable {
  package let folder: String

  /// `root` is the folder that holds all boards' keys.
  package init(root: String, origin: String) {
    folder = "\(root)/\(Digest(sha256: Array(origin.utf8)).hex)"
  }

  package var logKey: String { "\(folder)/log.pem" }
  package var highWaterMark: String { "\(folder)/high-water" }

  /// Where an enrolled key lies; a person's next one never takes its place.
  package func path(of key: KeyEnrolled) -> String {
    path(of: key.publicKey, person: key.person)
  }

  func path(of publicKey: String, person: PersonID) -> String {
    "\(folder)/\(person.record)-\(Digest(sha256: Array(publicKey.utf8)).hex.prefix(8)).pem"
  }

  /// Makes the folder, readable by its owner alone.
  package func make() throws(RecordError) {
    var path = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      path += part + "/"
      guard path == "/" || mkdir(path, 0o700) == 0 || errno == EEXIST else {
        throw .notMade(path: path, code: errno)
      }
    }
  }
}
