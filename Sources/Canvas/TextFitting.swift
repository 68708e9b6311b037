/// How many columns a text takes on the screen.
package func width(of text: String) -> Int {
  isPlain(text) ? text.utf8.count : displayCells(text).width
}

/// The text made safe to show and, where it is too wide, cut between clusters and ended with `…`.
package func truncated(_ text: String, to columns: Int) -> String {
  if isPlain(text), text.utf8.count <= columns { return text }
  return truncated(displayCells(text), to: columns).text
}

/// The text made exactly so wide: cut with `…`, or filled with blanks on its right.
package func padded(right text: String, to columns: Int) -> String {
  let fitted = truncated(text, to: columns)
  return fitted + blanks(columns - width(of: fitted))
}

/// The text made exactly so wide: cut with `…`, or filled with blanks on its left, as numbers are.
package func padded(left text: String, to columns: Int) -> String {
  let fitted = truncated(text, to: columns)
  return blanks(columns - width(of: fitted)) + fitted
}

func truncated(_ clusters: [Cluster], to columns: Int) -> [Cluster] {
  guard clusters.width > columns else { return clusters }
  guard columns > 0 else { return [] }
  var kept: [Cluster] = []
  var used = 1
  for cluster in clusters {
    guard used + cluster.width <= columns else { break }
    kept.append(cluster)
    used += cluster.width
  }
  return kept + [Cluster(0x2026, columns: 1)]
}

func blanks(_ count: Int) -> String {
  String(repeating: " ", count: max(0, count))
}
