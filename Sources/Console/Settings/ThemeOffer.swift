/// A theme as the chooser offers it.
package struct ThemeOffer: Equatable, Sendable {
  /// What settings and `--theme` call it: a name, or a file's path.
  package var name: String
  /// One sentence about it, or why it cannot be chosen.
  package var description: String
  package var isUsable: Bool
  /// One of the user's own.
  package var isOwn: Bool

  package init(name: String, description: String, isUsable: Bool = true, isOwn: Bool = false) {
    self.isOwn = isOwn
    self.name = name
    self.description = description
    self.isUsable = isUsable
  }

  /// Those that come with the program, dark ones before light ones.
  package static let builtIn = ["base", "chamber", "daylight", "high-contrast", "paper", "mono"]
}
