/// One place on the screen: what is shown, what it is for, and what it lies on.
package struct Cell: Equatable, Sendable {
  /// What is shown.
  package var cluster: Cluster
  /// What it is for.
  package var role: Role
  /// What the area was filled with: a role whose style names no background is shown on this one's.
  package var surface: Role
  /// Behind a dialog: the text stays, shown as backdrop.
  package var dimmed: Bool

  package init(cluster: Cluster, role: Role, surface: Role, dimmed: Bool = false) {
    self.cluster = cluster
    self.role = role
    self.surface = surface
    self.dimmed = dimmed
  }

  /// 2 for the left half of a wide character, 0 for its right half, which a terminal must not be sent.
  package var width: Int { cluster.width }

  static let blank = Cell(cluster: .space, role: .text, surface: .text)
}

/// A piece of a line with a role of its own.
package struct Span: Equatable, Sendable {
  /// Anything at all: it is made safe when it is drawn.
  package var text: String
  /// What it is for.
  package var role: Role

  package init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}
