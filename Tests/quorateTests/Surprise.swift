import Foundation
import Testing

/// One of the eighteen surprises that boards elsewhere have met with, as a script of the sample board, played with the
/// real program in a home of its own.
///
/// The scripts stand in `Surprises`, each with its number. Number 15, a decision which is not yet an award, waits for
/// commissioning: until then there are no awards.
struct Surprise {
  let home: Home

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Surprises")

  /// Plays a script, as far as the line that begins so, and holds every line of it to what it should do; its first
  /// meeting is on another day if need be.
  init(_ name: String, upTo end: String? = nil, on day: String = "2014-11-12", board: String = Home.sampleBoard) throws
  {
    home = try Home()
    try home.found(from: board)
    var lines = try String(contentsOf: Self.folder.appendingPathComponent(name + ".script"), encoding: .utf8)
      .replacing("2014-11-12", with: day).split(separator: "\n", omittingEmptySubsequences: false)
    if let end { lines = Array(lines[..<(try #require(lines.firstIndex { $0.hasPrefix(end) }))]) }
    let played = try home.script(lines.joined(separator: "\n"))
    try #require(played.status == 0, "\(played)")
    let refused = lines.filter { $0.hasPrefix("!R") }.count
    #expect(played.output.contains("\(refused) refused as they should be"), "\(played.output)")
    let verified = try home.run("verify", home.board)
    #expect(verified.status == 0 && verified.output.hasPrefix("Unchanged: "), "\(verified)")
  }

  /// What one line more is told.
  func tells(_ line: String) throws -> String { try home.script(line).errors }

  func minutes(_ meeting: String = "2014-11-12", confidential: Bool = false) throws -> PrintedMinutes {
    let json = try printed(meeting, format: "json", confidential: confidential)
    return try JSONDecoder().decode(PrintedMinutes.self, from: Data(json.utf8))
  }

  /// The minutes as they are printed, without the line ends: words alone, for lines are broken where they fit.
  func text(_ meeting: String = "2014-11-12", confidential: Bool = false) throws -> String {
    try printed(meeting, confidential: confidential).split { $0.isWhitespace }.joined(separator: " ")
  }

  func printed(_ meeting: String = "2014-11-12", format: String = "text", confidential: Bool = false) throws -> String {
    let flags = confidential ? ["--confidential"] : []
    let arguments = ["minutes", "--board", home.board, meeting, "--format", format] + flags
    let outcome = try home.start(arguments).outcome()
    try #require(outcome.status == 0, "\(outcome)")
    return outcome.output
  }

  struct Count: Decodable {
    var present: Int?
    var seats: [String]?
    var needed: Int?
    var quorate: Bool
  }

  struct Standing: Decodable {
    struct Seat: Decodable {
      var id: String
      var state: String
      var name: String?
    }

    var phase: String
    var chair: String?
    var quorum: Count?
    var deciding: Count?
    var seats: [Seat]

    func state(_ seat: String) -> String? { seats.first { $0.id == seat }?.state }
  }

  func standing() throws -> Standing {
    let outcome = try home.run("status", "--board", home.board, "--json")
    return try JSONDecoder().decode(Standing.self, from: Data(outcome.output.utf8))
  }
}

/// What `minutes --format json` promises, as far as the surprises need it.
struct PrintedMinutes: Decodable {
  struct Group: Decodable {
    var title: String
    var people: [String]
  }

  struct Interest: Decodable {
    struct Determination: Decodable {
      var effect: String
      var by: [String]
      var lasting: Bool
    }

    var who: String
    var nature: String
    var determinations: [Determination]
    var absences: [String]
  }

  struct Voice: Decodable {
    var who: String
    var reason: String?
  }

  struct Decision: Decodable {
    var id: String
    var result: String
    var carried: Bool
    var words: [String]
    var electorate: [String]
    var quorumSeats: [String]
    var quorumNeeded: Int
    var represented: [String]
    var presiding: String?
    var agreed: [String]
    var stoodAside: [Voice]
    var counts: String?
    var objected: [Voice]
    var votedFor: [String]
    var votedAgainst: [String]
    var abstained: [String]
    var gone: [String]
    var notAsked: [String]
    var interests: [String]
    var rescinds: String?
    var confirms: String?
    var flags: [String]
  }

  struct Paragraph: Decodable {
    var number: String
    var time: String?
    var text: [String]
    var late: String?
    var isPrivate: Bool
    var decision: Decision?
  }

  struct Section: Decodable {
    var number: Int
    var title: String
    var privateReason: String?
    var summary: String?
    var outcome: String?
    var nilAnswers: [String]
    var paragraphs: [Paragraph]
  }

  var remarks: [String]
  var attendance: [Group]
  var presiding: [String]
  var quorum: [String]
  var interests: [Interest]
  var sections: [Section]
  var since: [String]

  func group(_ title: String) -> [String] { attendance.first { $0.title == title }?.people ?? [] }

  func section(_ number: Int) throws -> Section { try #require(sections.first { $0.number == number }) }

  func decision(_ id: String) throws -> Decision {
    try #require(sections.flatMap(\.paragraphs).compactMap(\.decision).first { $0.id == id })
  }

  /// The paragraph that says so.
  func paragraph(_ words: String) throws -> Paragraph {
    try #require(sections.flatMap(\.paragraphs).first { $0.text.joined(separator: " ").contains(words) }, "\(words)")
  }

  func interest(of who: String) throws -> Interest { try #require(interests.first { $0.who.hasPrefix(who) }) }
}
