import SwiftASN1

extension EncryptedKey {
  /// Reads the DER form.
  init(der: [UInt8]) throws {
    self = try DER.sequence(DER.parse(der), identifier: .sequence) { top in
      let (work, salt, iv) = try top.sequence { algorithm in
        try algorithm.expect(EncryptedKey.pbes2)
        return try algorithm.sequence { parameters in
          let (work, salt) = try parameters.sequence { derivation in
            try derivation.expect(EncryptedKey.scrypt)
            return try derivation.sequence { try EncryptedKey.scryptParameters(&$0) }
          }
          let iv = try parameters.sequence { cipher in
            try cipher.expect(EncryptedKey.aes256CBC)
            return try ASN1OctetString(derEncoded: &cipher)
          }
          return (work, salt, Array(iv.bytes))
        }
      }
      let ciphertext = try ASN1OctetString(derEncoded: &top)
      return EncryptedKey(work: work, salt: salt, iv: iv, ciphertext: Array(ciphertext.bytes))
    }
  }

  init(work: ScryptWork, salt: [UInt8], iv: [UInt8], ciphertext: [UInt8]) {
    self.work = work
    self.salt = salt
    self.iv = iv
    self.ciphertext = ciphertext
  }

  private static func scryptParameters(
    _ nodes: inout ASN1NodeCollection.Iterator
  ) throws -> (ScryptWork, salt: [UInt8]) {
    let salt = try ASN1OctetString(derEncoded: &nodes)
    let work = ScryptWork(
      n: try Int(derEncoded: &nodes), r: try Int(derEncoded: &nodes), p: try Int(derEncoded: &nodes))
    // OpenSSL may add the length of the derived key, which AES-256 fixes at 32 anyway.
    if let keyLength = nodes.next(), try Int(derEncoded: keyLength) != 32 {
      throw ASN1Error.invalidASN1Object(reason: "a derived key that is not of 32 bytes")
    }
    return (work, Array(salt.bytes))
  }

  var der: [UInt8] {
    get throws {
      var serializer = DER.Serializer()
      try serializer.appendConstructedNode(identifier: .sequence) { top in
        try top.appendConstructedNode(identifier: .sequence) { algorithm in
          try algorithm.serialize(EncryptedKey.pbes2)
          try algorithm.appendConstructedNode(identifier: .sequence) { try serializeParameters(into: &$0) }
        }
        try top.serialize(ASN1OctetString(contentBytes: ciphertext[...]))
      }
      return serializer.serializedBytes
    }
  }

  private func serializeParameters(into parameters: inout DER.Serializer) throws {
    try parameters.appendConstructedNode(identifier: .sequence) { derivation in
      try derivation.serialize(EncryptedKey.scrypt)
      try derivation.appendConstructedNode(identifier: .sequence) { scrypt in
        try scrypt.serialize(ASN1OctetString(contentBytes: salt[...]))
        try scrypt.serialize(work.n)
        try scrypt.serialize(work.r)
        try scrypt.serialize(work.p)
      }
    }
    try parameters.appendConstructedNode(identifier: .sequence) { cipher in
      try cipher.serialize(EncryptedKey.aes256CBC)
      try cipher.serialize(ASN1OctetString(contentBytes: iv[...]))
    }
  }
}

/// An Ed25519 private key in the open: PKCS#8 PrivateKeyInfo (RFC 8410, section 7).
///
///     SEQUENCE { INTEGER 0, SEQUENCE { OID 1.3.101.112 }, OCTET STRING { OCTET STRING seed } }
struct PrivateKeyInfo {
  let seed: [UInt8]

  private static let ed25519: ASN1ObjectIdentifier = [1, 3, 101, 112]

  init(seed: [UInt8]) {
    self.seed = seed
  }

  init(der: [UInt8]) throws {
    seed = try DER.sequence(DER.parse(der), identifier: .sequence) { nodes in
      let version = try Int(derEncoded: &nodes)
      guard version == 0 || version == 1 else { throw ASN1Error.invalidASN1Object(reason: "version \(version)") }
      try nodes.sequence { try $0.expect(PrivateKeyInfo.ed25519) }
      let wrapped = try ASN1OctetString(derEncoded: &nodes)
      // Attributes and the public key may follow; neither is needed.
      while nodes.next() != nil {}
      return Array(try ASN1OctetString(derEncoded: DER.parse(wrapped.bytes)).bytes)
    }
    guard seed.count == 32 else { throw ASN1Error.invalidASN1Object(reason: "a seed of \(seed.count) bytes") }
  }

  var der: [UInt8] {
    get throws {
      var wrapped = DER.Serializer()
      try wrapped.serialize(ASN1OctetString(contentBytes: seed[...]))
      var serializer = DER.Serializer()
      try serializer.appendConstructedNode(identifier: .sequence) { key in
        try key.serialize(0)
        try key.appendConstructedNode(identifier: .sequence) { try $0.serialize(PrivateKeyInfo.ed25519) }
        try key.serialize(ASN1OctetString(contentBytes: wrapped.serializedBytes[...]))
      }
      return serializer.serializedBytes
    }
  }
}

extension ASN1NodeCollection.Iterator {
  /// Takes a sequence and what is in it, all of it.
  fileprivate mutating func sequence<Value>(
    _ body: (inout ASN1NodeCollection.Iterator) throws -> Value
  ) throws -> Value {
    guard let node = next() else { throw ASN1Error.invalidASN1Object(reason: "cut short") }
    return try DER.sequence(node, identifier: .sequence, body)
  }

  /// Takes an object identifier that must be this one.
  fileprivate mutating func expect(_ identifier: ASN1ObjectIdentifier) throws {
    let found = try ASN1ObjectIdentifier(derEncoded: &self)
    guard found == identifier else { throw ASN1Error.invalidASN1Object(reason: "\(found) where \(identifier) belongs") }
  }
}
