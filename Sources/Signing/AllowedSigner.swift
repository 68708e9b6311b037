import Glibc

/// Whom `ssh-keygen -Y verify` is to believe, for what and when: a line of an allowed signers file (ssh-keygen(1)).
///
///     "Ada Lovelace" namespaces="minutes@quorate",valid-after="20140401000000Z",valid-before="20160401000000Z" ssh-ed25519 AAAA…
///
/// Times are UTC, as the Z says; without it OpenSSH would take them for local.
package struct AllowedSigner: Hashable, Sendable {
  package let principal: String
  package let namespace: String
  package let publicKey: PublicKey

  /// The moment before which a signature is refused, in seconds since 1970; nil for no bound.
  package let validAfter: Int?

  /// The moment after which a signature is refused, in seconds since 1970; nil for no bound.
  package let validBefore: Int?

  /// Fails for names that OpenSSH would read as patterns or could not read at all, and for an empty term of office.
  package init(
    principal: String, namespace: String, publicKey: PublicKey, validAfter: Int? = nil, validBefore: Int? = nil
  ) throws(SigningError) {
    guard AllowedSigner.isPlain(principal), principal.first != " ", principal.last != " " else {
      throw .malformed("“\(principal)” cannot name a signer: it is empty or has one of * ? ! , \" \\ in it")
    }
    guard AllowedSigner.isPlain(namespace), !namespace.contains(" ") else {
      throw .malformed("“\(namespace)” cannot be a namespace")
    }
    let range = 0...253_402_300_799
    guard range.contains(validAfter ?? 0), range.contains(validBefore ?? 0),
      validAfter ?? 0 < validBefore ?? Int.max
    else {
      throw .malformed("the key of “\(principal)” would not be valid at any time")
    }
    self.principal = principal
    self.namespace = namespace
    self.publicKey = publicKey
    self.validAfter = validAfter
    self.validBefore = validBefore
  }

  /// The line without its newline.
  package var line: String {
    get throws(SigningError) {
      var options = ["namespaces=\"\(namespace)\""]
      if let validAfter { options.append("valid-after=\"\(AllowedSigner.timestamp(validAfter))\"") }
      if let validBefore { options.append("valid-before=\"\(AllowedSigner.timestamp(validBefore))\"") }
      let needsQuotes = principal.contains(" ") || principal.hasPrefix("#")
      let name = needsQuotes ? "\"\(principal)\"" : principal
      return "\(name) \(options.joined(separator: ",")) \(try publicKey.sshLine())"
    }
  }

  /// A moment as OpenSSH reads it in files and after `-Overify-time=`: `YYYYMMDDHHMMSSZ`.
  package static func timestamp(_ seconds: Int) -> String {
    var time = time_t(seconds)
    var fields = tm()
    gmtime_r(&time, &fields)
    let year = pad(Int(fields.tm_year) + 1900, to: 4)
    let rest = [fields.tm_mon + 1, fields.tm_mday, fields.tm_hour, fields.tm_min, fields.tm_sec]
    return year + rest.map { pad(Int($0), to: 2) }.joined() + "Z"
  }

  private static func pad(_ number: Int, to width: Int) -> String {
    String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
  }

  private static func isPlain(_ text: String) -> Bool {
    let forbidden = "*?!,\"\\".unicodeScalars
    return !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        !forbidden.contains(scalar) && scalar.properties.generalCategory != .control
          && (scalar == " " || !scalar.properties.isWhitespace)
      }
  }
}
