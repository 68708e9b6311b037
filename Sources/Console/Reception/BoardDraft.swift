import Canvas

/// A board as somebody describes it, and the board file that says the same.
struct BoardDraft {
  /// A full member: a post of a body, and who holds it.
  struct Member: Equatable {
    var post: String
    var body: String
    /// Empty while the post is vacant.
    var holder: String
    var isElected: Bool

    /// Reads `Post; Body; Name`, after which may stand `elected`; nil without a post or a body.
    init?(_ line: String) {
      var parts = line.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
      isElected = parts.last?.lowercased() == "elected"
      if isElected { parts.removeLast() }
      guard parts.count == 2 || parts.count == 3, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
      (post, body) = (parts[0], parts[1])
      holder = parts.count == 3 && parts[2].lowercased() != "vacant" ? givenNameFirst(parts[2]) : ""
    }
  }

  var name: String
  var short: String
  var reportsTo: String
  /// Whose decision the terms are (R6a).
  var reference: String
  /// The first one's is the Chair's.
  var members: [Member]
  var minimum: Int
  /// The body without which the Board is not quorate; empty for none.
  var required: String
  var meetingsAYear: Int

  /// Each body once, in the order of the members.
  var bodies: [String] {
    var seen: Set<String> = []
    return members.map(\.body).filter { seen.insert($0.lowercased()).inserted }
  }

  /// What each body is called in lists: `LDC` for `Lichfield District Council`; what is short already stays.
  var shortBodies: [String] {
    var taken: Set<String> = []
    return bodies.map { body in
      let short = Self.short(body)
      let free = ([short] + (2...999).lazy.map { "\(short)\($0)" }).first { taken.insert($0.lowercased()).inserted }
      return free ?? short
    }
  }

  /// The body meant by its name or its short name, whatever the letter case.
  func body(called text: String) -> String? {
    let wanted = text.lowercased()
    return zip(bodies, shortBodies).first { $0.0.lowercased() == wanted || $0.1.lowercased() == wanted }?.0
  }

  private static func short(_ name: String) -> String {
    let words = name.split(separator: " ")
    let initials = words.compactMap(\.first).filter(\.isUppercase)
    if name.count <= 10 || words.count == 1 { return String(name.prefix(20)) }
    return initials.count > 1 ? String(initials) : String(words[0].prefix(20))
  }

  /// Small letters, digits and hyphens, as ids are written.
  static func id(_ text: String, otherwise: String, taken: Set<String> = []) -> String {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let plain = words.isEmpty ? otherwise : String(words.joined(separator: "-").prefix(40))
    guard taken.contains(plain) else { return plain }
    let numbered = (2...999).lazy.map { "\(plain)-\($0)" }
    return numbered.first { !taken.contains($0) } ?? plain
  }

  var id: String { Self.id(short, otherwise: "board") }
}

extension BoardDraft {
  /// The board file; everything the forms do not ask for is as it usually is, and can be changed in it.
  var toml: String {
    let ids = Self.ids(shortBodies, otherwise: "body")
    func id(_ body: String) -> String {
      bodies.firstIndex { $0.lowercased() == body.lowercased() }.map { ids[$0] } ?? ""
    }
    let seats = Self.ids(members.map(\.post), otherwise: "member")
    let required = body(called: required).map { "\"\(id($0))\"" } ?? ""
    var lines = [
      "# \(Self.plain(name)), as it was described when it was made.", "",
      "id = \"\(self.id)\"", "name = \(Self.value(name))", "short = \(Self.value(short))",
      "origin = \"board.local/\(self.id)\"",
      "reports-to = \(Self.value(reportsTo))", "time-zone = \"Europe/London\"",
      "reference = \(Self.value(reference))", "",
      "[terms]", "chair = \"\(seats.first ?? "")\"", "meetings-a-year = \(meetingsAYear)", "",
      "[terms.quorum]", "minimum = \(minimum)", "percent = 0", "requires = [\(required)]", "",
      "[[terms.moderation]]", "id = \"recorded-vote\"", "title = \"Recorded vote\"", "kind = \"recorded-vote\"",
      "majority = \"simple\"", "casting-vote = false", "agreed = \(Self.value("Agreed with the terms: \(reference)"))",
    ]
    for ((body, short), id) in zip(zip(bodies, shortBodies), ids) {
      lines += [
        "", "[[organisation]]", "id = \"\(id)\"", "name = \(Self.value(body))", "short = \(Self.value(short))",
      ]
    }
    for (member, seat) in zip(members, seats) {
      lines += [
        "", "[[seat]]", "id = \"\(seat)\"", "title = \(Self.value(member.post))",
        "organisation = \"\(id(member.body))\"",
      ]
      if member.isElected { lines.append("elected = true") }
      if !member.holder.isEmpty { lines.append("holder = \(Self.value(member.holder))") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func ids(_ texts: [String], otherwise: String) -> [String] {
    var taken: Set<String> = []
    return texts.map { text in
      let id = id(text, otherwise: otherwise, taken: taken)
      taken.insert(id)
      return id
    }
  }

  /// On one line, without what a TOML string or a comment must not hold.
  private static func plain(_ text: String) -> String {
    String(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
  }

  private static func value(_ text: String) -> String { quoted(plain(text)) }
}
