/// The letters that exist in one piece, and which plain letter each was made from.
///
/// Swift keeps its own Unicode normalisation to itself without Foundation; but it compares and hashes characters
/// canonically, so a set of all one-piece letters finds "é" when asked for "e" followed by U+0301.
enum Composition {
  private static let families: [Character: (letter: UInt32, plain: Character)] = {
    var found: [Character: (letter: UInt32, plain: Character)] = [:]
    for family in letterFamilies {
      guard let first = family.unicodeScalars.first else { continue }
      for scalar in family.unicodeScalars.dropFirst() {
        found[Character(scalar)] = (scalar.value, Character(first))
      }
    }
    return found
  }()

  /// The scalars of a character with every base and mark joined that can be.
  ///
  /// BUG: marks are tried in the order they come; full NFC also tries a later mark past one of another class.
  static func composed(_ character: Character) -> [Unicode.Scalar] {
    let scalars = Array(character.unicodeScalars)
    guard var base = scalars.first, scalars.count > 1 else { return scalars }
    var rest: [Unicode.Scalar] = []
    for mark in scalars.dropFirst() {
      if rest.isEmpty, let joined = pair(base, mark) { base = joined } else { rest.append(mark) }
    }
    return [base] + rest
  }

  /// The letter a person would type on a plain keyboard for this one, for searching.
  static func plain(_ character: Character) -> Character {
    if character.isASCII { return character }
    if let known = families[character] { return known.plain }
    switch character {
    case "ø", "Ø": return "o"
    case "ł", "Ł": return "l"
    case "đ", "Đ": return "d"
    case "’", "‘": return "'"
    case "–", "—": return "-"
    default: return character
    }
  }

  private static func pair(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    if let syllable = hangul(base.value, mark.value) { return Unicode.Scalar(syllable) }
    var joined = String.UnicodeScalarView()
    joined.append(base)
    joined.append(mark)
    let text = String(joined)
    guard text.count == 1, let character = text.first, let known = families[character] else { return nil }
    return Unicode.Scalar(known.letter)
  }

  // The arithmetic of The Unicode Standard, section 3.12.
  private static func hangul(_ base: UInt32, _ next: UInt32) -> UInt32? {
    if (0x1100...0x1112).contains(base), (0x1161...0x1175).contains(next) {
      return 0xAC00 + ((base - 0x1100) * 21 + (next - 0x1161)) * 28
    }
    if (0xAC00...0xD7A3).contains(base), (base - 0xAC00) % 28 == 0, (0x11A8...0x11C2).contains(next) {
      return base + (next - 0x11A7)
    }
    return nil
  }
}
