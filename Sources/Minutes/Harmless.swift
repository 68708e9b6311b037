/// Text that people typed, made so that no terminal, page or spreadsheet acts on it (R46).
///
/// Control characters become `·`; bidirectional controls and characters that print nothing are dropped; joiners stay where
/// a script or an emoji needs them. The ranges stand here and not in Unicode tables, so that what was signed once reads
/// the same from every later compiler.
package func harmless(_ text: String) -> String {
  harmlessParagraphs(text).joined(separator: " ")
}

/// The same, with line ends of any kind as breaks between paragraphs; blank ones are left out.
package func harmlessParagraphs(_ text: String) -> [String] {
  var paragraphs: [String] = []
  var current = String.UnicodeScalarView()
  func finish() {
    let words = current.split(separator: " ").map { String($0) }
    if !words.isEmpty { paragraphs.append(words.joined(separator: " ")) }
    current = String.UnicodeScalarView()
  }
  for scalar in text.unicodeScalars {
    switch Harm(scalar) {
    case .breaksLine: finish()
    case .spaces: current.append(" ")
    case .controls: current.append("·")
    case .hides: break
    case .joins: if let last = current.last, last.value > 0x7F { current.append(scalar) }
    case .none: current.append(scalar)
    }
  }
  finish()
  return paragraphs
}

/// A value for one cell of a table in CSV: what a spreadsheet would take for a formula is kept from being one (R46).
package func harmlessCell(_ text: String) -> String {
  let text = harmless(text)
  guard let first = text.first, "=+-@＝＋－＠".contains(first) else { return text }
  return "'" + text
}

/// What a character could do besides being read.
private enum Harm {
  case none, breaksLine, spaces, controls, hides, joins

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: self = .breaksLine
    case 0x09, 0xA0: self = .spaces
    case 0x00...0x1F, 0x7F...0x9F, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF: self = .controls
    case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B, 0x200E, 0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFF8, 0x1BCA0...0x1BCA3,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      self = .hides
    case 0x200C, 0x200D: self = .joins
    case let value where value & 0xFFFE == 0xFFFE: self = .controls
    default: self = .none
    }
  }
}
