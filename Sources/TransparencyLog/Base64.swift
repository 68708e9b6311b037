import FoundationEssentials

extension [UInt8] {
  /// The bytes in the standard alphabet with padding (RFC 4648, section 4).
  var base64: String { Data(self).base64EncodedString() }

  /// Reads base64 in its canonical form only; nil for stray bits, missing padding, white space or other alphabets.
  ///
  /// One value has one spelling, so a signed text cannot be altered and still mean the same.
  init?(canonicalBase64 text: some StringProtocol) {
    let text = String(text)
    guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else { return nil }
    self = [UInt8](data)
  }
}
