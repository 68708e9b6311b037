import Governance
import TOMLKit
import TOMLReading

/// A board file as read: the board, and the names of whoever holds its posts.
package struct BoardFile: Equatable, Sendable {
  package var board: Board
  /// Names by seat; a seat that is not here is vacant.
  package var holders: [SeatID: String]

  /// Reads `board.toml`; a failure names the file, line and column and what was expected there.
  package init(_ text: String, path: String) throws(MisreadFile) {
    let source = TOMLSource(text: text, path: path)
    let root = try source.parse()
    let top = source.top(root)
    let id: Identifier<Board> = try top.id("id")
    let origin = try BoardFile.origin(top)
    let organisations = try BoardFile.organisations(source, root)
    let known = Set(organisations.map(\.id))
    let (seats, holders) = try BoardFile.seats(source, root, organisations: known)
    board = Board(
      id: id.text, name: try top.text("name"), short: try top.text("short"), origin: origin,
      accountableBody: try top.optionalText("accountable-body") == nil ? nil : top.id("accountable-body"),
      reportsTo: try top.text("reports-to"), timeZone: try top.text("time-zone"),
      reference: try top.text("reference"), organisations: organisations, seats: seats,
      advisoryBodies: try source.list(root, "advisory", optional: true).map { (table) throws(MisreadFile) in
        try table.text("name")
      },
      terms: try BoardFile.terms(source, root, seats: seats, organisations: known))
    self.holders = holders
    if let body = board.accountableBody, !known.contains(body) {
      throw top.wrong("accountable-body", "the id of an organisation in this file")
    }
  }

  /// The first part of the log's name, which stands on a line of its own in checkpoints and keys (C2SP signed-note).
  private static func origin(_ top: TOMLSource.Located) throws(MisreadFile) -> String {
    let origin = try top.text("origin")
    guard origin.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "+") }), origin.utf8.count <= 200
    else {
      throw top.wrong("origin", "a name like example.org/board, without spaces or +")
    }
    return origin
  }

  private static func organisations(
    _ source: TOMLSource, _ root: TOMLTable
  ) throws(MisreadFile) -> [Organisation] {
    var organisations: [Organisation] = []
    for table in try source.list(root, "organisation") {
      let id: OrganisationID = try table.id("id")
      guard !organisations.contains(where: { $0.id == id }) else {
        throw table.wrong("id", "another id: two organisations share it")
      }
      organisations.append(
        Organisation(id: id, name: try table.text("name"), short: try table.text("short")))
    }
    return organisations
  }

  private static func seats(
    _ source: TOMLSource, _ root: TOMLTable, organisations: Set<OrganisationID>
  ) throws(MisreadFile) -> (seats: [Seat], holders: [SeatID: String]) {
    var holders: [SeatID: String] = [:]
    var seats: [Seat] = []
    for table in try source.list(root, "seat") {
      let id: SeatID = try table.id("id")
      guard !seats.contains(where: { $0.id == id }) else { throw table.wrong("id", "another id: two seats share it") }
      let organisation: OrganisationID = try table.id("organisation")
      guard organisations.contains(organisation) else {
        throw table.wrong("organisation", "the id of an organisation in this file")
      }
      let isElected = try table.flag("elected") ?? false
      seats.append(Seat(id: id, title: try table.text("title"), organisation: organisation, elected: isElected))
      if let holder = try table.optionalText("holder") { holders[id] = holder }
    }
    guard seats.contains(where: \.elected) else {
      throw MisreadFile(
        path: source.path, line: source.line(of: "seat"), column: 1,
        expected: "at least one seat with elected = true (R6: the Board includes at least one elected Member)")
    }
    return (seats, holders)
  }

  private static func terms(
    _ source: TOMLSource, _ root: TOMLTable, seats: [Seat], organisations: Set<OrganisationID>
  ) throws(MisreadFile) -> Terms {
    let terms = try source.table(root, "terms")
    let quorum = try terms.table("quorum")
    let chair: SeatID = try terms.id("chair")
    guard seats.contains(where: { $0.id == chair }) else { throw terms.wrong("chair", "the id of a seat in this file") }
    let required: [OrganisationID] = try quorum.texts("requires").map { OrganisationID($0) }
    guard required.allSatisfy(organisations.contains) else {
      throw quorum.wrong("requires", "ids of organisations in this file")
    }
    return Terms(
      quorum: QuorumTerms(
        minimum: try quorum.number("minimum", in: 1...max(1, seats.count)),
        percent: try quorum.number("percent", in: 0...100), requires: required),
      chairSeat: chair,
      moderation: try terms.list("moderation").map { (table) throws(MisreadFile) in try process(table) },
      meetingsAYear: try terms.number("meetings-a-year", in: 1...365))
  }

  private static func process(_ table: TOMLSource.Located) throws(MisreadFile) -> ModerationProcess {
    ModerationProcess(
      id: try table.id("id"), title: try table.text("title"), kind: try table.choice("kind"),
      majority: try table.optionalChoice("majority") ?? .simple,
      castingVote: try table.flag("casting-vote") ?? false, text: try table.optionalText("text"),
      agreed: try table.optionalText("agreed"))
  }
}

extension TOMLSource.Located {
  /// A short name that other parts of the file, scripts and the record use.
  fileprivate func id<Subject>(_ key: String) throws(MisreadFile) -> Identifier<Subject> {
    let text = try text(key)
    guard text.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }) else {
      throw wrong(key, "a short name of small letters, digits and hyphens")
    }
    return Identifier(text)
  }
}
