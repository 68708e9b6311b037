import Crypto

/// Someone who can sign with one Ed25519 key, wherever the private half is kept.
package struct Signer: Sendable {
  package let publicKey: PublicKey

  private let keeper: Keeper

  private enum Keeper: Sendable {
    case memory(Curve25519.Signing.PrivateKey)
    case agent(SSHAgent)
  }

  /// A fresh key from the system's randomness, held in memory.
  package init() {
    self.init(Curve25519.Signing.PrivateKey())
  }

  /// The key with this 32-byte seed (RFC 8032); nil for another number of bytes.
  package init?(seed: some Collection<UInt8>) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: Array(seed)) else { return nil }
    self.init(key)
  }

  init(_ key: Curve25519.Signing.PrivateKey) {
    publicKey = PublicKey(key.publicKey)
    keeper = .memory(key)
  }

  /// A key that an agent holds.
  init(_ publicKey: PublicKey, heldBy agent: SSHAgent) {
    self.publicKey = publicKey
    keeper = .agent(agent)
  }

  /// Signs exactly these bytes; returns 64.
  ///
  /// An agent may ask its owner first, so this can take as long as that. What comes back is verified, whoever made it.
  package func sign(_ message: [UInt8]) throws(SigningError) -> [UInt8] {
    let signature: [UInt8]
    switch keeper {
    case .memory(let key):
      guard let made = try? key.signature(for: message) else { throw .invalidSignature("the key could not be used") }
      signature = Array(made)
    case .agent(let agent):
      signature = try agent.sign(message, with: publicKey)
    }
    guard publicKey.verifies(signature, of: message) else {
      throw .invalidSignature("what came back was not made with the key asked for")
    }
    return signature
  }

  /// The private half, for a key file; nil when it is not ours to hold.
  var seed: [UInt8]? {
    switch keeper {
    case .memory(let key): Array(key.rawRepresentation)
    case .agent: nil
    }
  }
}
