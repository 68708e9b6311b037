/// Text as it may be shown: what every name, note and file must pass through before it reaches a cell.
///
/// - Control characters become pictures (`␛`) or `·`, so nothing typed or pasted is an order to the terminal.
/// - What nobody can see (bidi controls, zero width spaces, tags, marks beyond the fourth) is left out and `⚠` shown.
/// - A family or a coloured hand keeps its first picture, a flag becomes its two letters, `❤️` becomes `❤`: a terminal
///   that joins them and one that does not would disagree about every later column.
/// - A mark without a letter stands on `◌`; what glibc 2.36 does not know (later than Unicode 14) becomes `□`.
///
/// Applying it to its own result changes nothing.
package func displayCells(_ text: String) -> [Cluster] {
  if isPlain(text) { return text.utf8.map { Cluster(UInt32($0), columns: 1) } }
  var writer = ClusterWriter()
  for character in text { writer.write(character) }
  return writer.clusters
}

/// Whether the text is printable ASCII throughout, so that every byte is one column.
func isPlain(_ text: String) -> Bool {
  text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
}

private struct ClusterWriter {
  var clusters: [Cluster] = []
  // Whether a warning already stands for what is being removed: a run of hidden characters is warned of once.
  private var warned = false

  mutating func write(_ character: Character) {
    let scalars = Composition.composed(character)
    if scalars.count == 1, let only = scalars.first, case .spacing(let width) = ScalarNature(only) {
      append(Cluster(only.value, columns: width))
      return
    }
    var current: Cluster?
    var joined = false
    var selectors = 0
    for scalar in scalars {
      switch ScalarNature(scalar) {
      case .spacing(let width):
        // After a joiner it is part of a picture that only the first stands for; otherwise it needs its own cell.
        if joined, current.map({ isPictograph($0) }) ?? false { continue }
        flush(&current)
        current = Cluster(scalar.value, columns: width)
      case .mark:
        if current == nil { current = Cluster(0x25CC, columns: 1) }
        if !(current?.add(mark: scalar.value) ?? true) { warn(after: &current) }
      case .joiner:
        joined = joined || scalar.value == 0x200D
        selectors += scalar.value == 0x200D || scalar.value == 0x20E3 ? 0 : 1
        // One selector chooses a form; a row of them, or a joiner after a plain letter, is a way to hide something.
        if selectors > 1 || !canBeJoined(current) { warn(after: &current) }
      case .hidden:
        warn(after: &current)
      case .control(let picture):
        flush(&current)
        append(Cluster(picture, columns: 1))
      case .flagLetter(let letter):
        flush(&current)
        current = Cluster(letter, columns: 1)
      case .skinTone:
        if current == nil { current = Cluster(scalar.value, columns: 2) }
      case .unknown:
        if joined { continue }
        flush(&current)
        current = Cluster(0x25A1, columns: 1)
      }
    }
    flush(&current)
  }

  private mutating func append(_ cluster: Cluster) {
    clusters.append(cluster)
    warned = false
  }

  private mutating func flush(_ current: inout Cluster?) {
    if let cluster = current { append(cluster) }
    current = nil
  }

  private mutating func warn(after current: inout Cluster?) {
    flush(&current)
    if !warned { clusters.append(.removed) }
    warned = true
  }

  private func canBeJoined(_ cluster: Cluster?) -> Bool {
    guard let base = cluster?.codePoints.0 else { return false }
    return base > 0x7F || (0x30...0x39).contains(base) || base == 0x23 || base == 0x2A
  }

  private func isPictograph(_ cluster: Cluster) -> Bool {
    guard let base = Unicode.Scalar(cluster.codePoints.0) else { return false }
    return base.properties.isEmoji && !base.isASCII
  }
}
