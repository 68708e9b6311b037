/// The roles a box is drawn in.
package struct BoxRoles: Equatable, Sendable {
  /// Of the lines.
  package let border: Role
  /// Of the words in the upper line, on either side.
  package let title: Role

  package init(border: Role, title: Role) {
    self.border = border
    self.title = title
  }

  /// A panel that keys do not go to.
  package static let idle = BoxRoles(border: .border, title: .title)
  /// The one panel that keys go to.
  package static let focused = BoxRoles(border: .borderFocused, title: .titleFocused)
  /// A dialog, which lies on its own colour.
  package static let dialog = BoxRoles(border: .dialogBorder, title: .dialogTitle)
}

extension Canvas {
  /// Draws a panel with its title in the border; gives the area inside it, one blank column in from each side.
  @discardableResult
  package mutating func box(_ rect: Rect, title: String = "", focused: Bool = false, rightTitle: String = "") -> Rect {
    box(rect, title: title, roles: focused ? .focused : .idle, rightTitle: rightTitle)
  }

  /// Draws a box in roles of one's own; gives the area inside it, one blank column in from each side.
  @discardableResult
  package mutating func box(_ rect: Rect, title: String, roles: BoxRoles, rightTitle: String = "") -> Rect {
    let inside = rect.inset(rows: 1, columns: 2)
    // A box smaller than its own corners would be a smudge.
    guard rect.rows >= 2, rect.columns >= 2 else { return inside }
    let right = rect.endColumn - 1
    let line = String(repeating: glyphs.horizontal, count: rect.columns - 2)
    let corners = glyphs.corners
    border(corners.topLeft + line + corners.topRight, rect.row, rect.column, roles, rect)
    border(corners.bottomLeft + line + corners.bottomRight, rect.endRow - 1, rect.column, roles, rect)
    for row in (rect.row + 1)..<(rect.endRow - 1) {
      border(glyphs.vertical, row, rect.column, roles, rect)
      border(glyphs.vertical, row, right, roles, rect)
    }
    titles(title, rightTitle, of: rect, roles)
    return inside
  }

  /// Draws a line across an area's first row, as between the parts of a panel.
  package mutating func rule(in area: Rect, role: Role = .border) {
    put(String(repeating: glyphs.horizontal, count: area.columns), in: area, role: role)
  }

  private mutating func border(_ text: String, _ row: Int, _ column: Int, _ roles: BoxRoles, _ rect: Rect) {
    put(text, at: Point(row: row, column: column), role: roles.border, within: rect)
  }

  // The title comes first: the right one is shown only where both fit whole, with two columns of line between them.
  private mutating func titles(_ title: String, _ rightTitle: String, of rect: Rect, _ roles: BoxRoles) {
    let room = rect.columns - 6
    guard room > 0 else { return }
    let shown = truncated(title, to: room)
    if !shown.isEmpty {
      put(" \(shown) ", at: Point(row: rect.row, column: rect.column + 2), role: roles.title, within: rect)
    }
    let taken = shown.isEmpty ? 0 : width(of: shown) + 4
    let wanted = width(of: rightTitle)
    guard wanted > 0, taken + wanted <= room else { return }
    let column = rect.endColumn - 4 - wanted
    put(" \(rightTitle) ", at: Point(row: rect.row, column: column), role: roles.title, within: rect)
  }
}
