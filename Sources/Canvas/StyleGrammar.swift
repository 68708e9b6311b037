/// Reads "FOREGROUND on BACKGROUND bold underline reverse dim", each part optional.
struct StyleGrammar {
  private let palette: [String: String]
  private(set) var complaints: [String] = []

  init(palette: [String: String]) {
    self.palette = palette
  }

  mutating func style(_ text: String, of role: String) -> DeclaredStyle {
    var style = DeclaredStyle()
    var hasForeground = false
    var words = text.split(separator: " ")[...]
    while let word = words.popFirst() {
      if let attribute = Attributes(word: word) {
        style.attributes.insert(attribute)
      } else if word == "on" {
        guard let name = words.popFirst() else {
          complaints.append("\(role): a colour is missing after “on”")
          break
        }
        style.background = colour(String(name), of: role) ?? -1
      } else if hasForeground {
        complaints.append("\(role): “\(word)” is one word too many; a background is written “on \(word)”")
      } else {
        style.foreground = colour(String(word), of: role) ?? -1
        hasForeground = true
      }
    }
    return style
  }

  // A palette's name may stand for another name; ten steps are more than any honest palette takes.
  private mutating func colour(_ name: String, of role: String) -> Int16? {
    var word = name
    for _ in 0..<10 {
      if let colour = Self.colour(word) { return colour }
      guard let next = palette[word] else {
        // What the palette names wrongly is said of the palette.
        guard word == name else { return nil }
        let known = palette.keys.sorted() + ["bold", "underline", "reverse", "dim", "default"]
        complaints.append("\(role): no colour “\(word)”\(suggestion(for: word, among: known))")
        return nil
      }
      word = next
    }
    complaints.append("\(role): the colour “\(name)” is named after itself")
    return nil
  }
}

extension StyleGrammar {
  /// What needs no palette: a number, `#rrggbb` or `default`, which is -1.
  static func colour(_ word: String) -> Int16? {
    if word == "default" { return -1 }
    if let number = Int16(word), (0...255).contains(number) { return number }
    return Colour(hex: word).map { Int16($0.nearestIndex) }
  }
}

/// A question naming what was probably meant, or nothing when nothing is near.
package func suggestion(for word: String, among known: [String]) -> String {
  let nearest = known.map { (name: $0, distance: editDistance(word, $0)) }.min { $0.distance < $1.distance }
  guard let nearest, nearest.distance <= max(2, word.count / 2) else { return "" }
  return "; did you mean “\(nearest.name)”?"
}

/// How many letters must be put in, taken out or changed to make one word the other (Levenshtein).
func editDistance(_ from: String, _ to: String) -> Int {
  let target = Array(to)
  var row = Array(0...target.count)
  for (line, letter) in from.prefix(64).enumerated() {
    var diagonal = row[0]
    row[0] = line + 1
    for (index, other) in target.enumerated() {
      let changed = diagonal + (letter == other ? 0 : 1)
      diagonal = row[index + 1]
      row[index + 1] = min(changed, diagonal + 1, row[index] + 1)
    }
  }
  return row[target.count]
}
