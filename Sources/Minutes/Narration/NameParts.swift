/// A person's name told apart: `Inés`, `García`, and what may follow the surname, as in `Anna Brown, PhD`.
package struct NameParts: Equatable, Sendable {
  /// All before the surname; empty of a single word.
  package let given: String
  package let surname: String
  /// With what it begins with: `, PhD`, ` MBE`, ` (deputy lead)`.
  package let suffix: String

  package init(_ name: String) {
    let aside = name.firstIndex { $0 == "(" || $0 == "," } ?? name.endIndex
    var words = name[..<aside].split(separator: " ")
    while words.count > 1, let last = words.last, NameParts.follows.contains(String(last)) { words.removeLast() }
    // One that is withheld is no name.
    guard let last = words.last, !name.hasPrefix("[") else {
      (given, surname, suffix) = ("", name, "")
      return
    }
    surname = String(last)
    given = words.dropLast().joined(separator: " ")
    suffix = String(name[last.endIndex...])
  }

  /// As lists write it: `García, Inés`; a single word stays.
  package var surnameFirst: String { given.isEmpty ? surname + suffix : "\(surname), \(given)\(suffix)" }

  /// What stands after a surname without a comma.
  private static let follows: Set = [
    "Jr", "Jr.", "Sr", "Sr.", "MBE", "OBE", "CBE", "DBE", "KBE", "BEM", "JP", "DL", "MP", "KC", "QC", "PhD", "MD",
  ]
}
