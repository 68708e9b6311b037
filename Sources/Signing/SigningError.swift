import Glibc

/// Why a key cannot be used or a signature not be trusted.
///
/// Every case becomes sentences for people: what happened, which file, and what to do next. None of them ever holds a
/// passphrase or a private key.
package enum SigningError: Error, Hashable, Sendable {
  /// The system refused an operation on a file or socket; `code` is its errno.
  case system(operation: String, path: String, code: Int32)
  /// A text does not have the form it must have.
  case malformed(String)
  /// A signature by a known signer does not verify, or none by a known signer is there.
  case invalidSignature(String)
  /// A key file that is already there is never overwritten.
  case keyExists(path: String)
  /// Others than its owner can use the key file.
  case exposed(path: String, mode: UInt32)
  /// The key file is encrypted, and no passphrase was given.
  case passphraseNeeded(path: String)
  /// The passphrase does not open the key file; a damaged file can look the same.
  case wrongPassphrase(path: String)
  /// The key file is not an Ed25519 key that this program can read.
  case damagedKey(path: String, reason: String)
  /// The key file asks for more work than any honest one does.
  case excessiveWork(path: String, reason: String)
  /// The key file opens, but holds another key than the record names.
  case otherKey(path: String)
  /// The agent does not answer as it should.
  case agent(String)
}

extension SigningError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .system(let operation, let path, let code):
      "Could not \(operation) \(path): \(String(cString: strerror(code)))."
    case .malformed(let reason):
      "This is not in the form it must have: \(reason)."
    case .invalidSignature(let reason):
      "The signature does not hold: \(reason)."
    case .keyExists(let path):
      "There is a key in \(path) already, and it was left as it is. Move it away or choose another name."
    case .exposed(let path, let mode):
      "The key file \(path) has the mode \(String(mode, radix: 8)), so others may have read it. Run: chmod 600 \(path)"
    case .passphraseNeeded(let path):
      "The key file \(path) is encrypted. Enter its passphrase."
    case .wrongPassphrase(let path):
      "That is not its passphrase. Try again: the record has one, and whoever signs has another. The key is \(path); if it is damaged, take it from a copy."
    case .damagedKey(let path, let reason):
      "The key file \(path) cannot be used: \(reason). Take it from a copy."
    case .excessiveWork(let path, let reason):
      "The key file \(path) was not opened: \(reason). Take it from a copy."
    case .otherKey(let path):
      "The key file \(path) opens, but holds another key than the one this record names. Look for the right file."
    case .agent(let reason):
      "The SSH agent could not sign: \(reason). See that it runs and holds the key (ssh-add -l)."
    }
  }
}
