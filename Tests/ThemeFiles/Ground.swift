import Canvas

/// A terminal's own paper and ink, which a theme may paint over.
package struct Ground: Sendable {
  package var paper: Colour
  package var ink: Colour

  package static let black = Ground(paper: Colour(index: 0), ink: Colour(index: 7))
  package static let white = Ground(paper: Colour(index: 15), ink: Colour(index: 0))

  /// The colours a style shows here: of the letters, and of what they stand on.
  package func colours(_ style: Style) -> (front: Colour, back: Colour) {
    let front = style.foreground < 0 ? ink : Colour(index: Int(style.foreground))
    let back = style.background < 0 ? paper : Colour(index: Int(style.background))
    return style.attributes.contains(.reverse) ? (back, front) : (front, back)
  }

  package func contrast(_ style: Style) -> Double {
    let (front, back) = colours(style)
    return front.contrast(with: back)
  }
}
