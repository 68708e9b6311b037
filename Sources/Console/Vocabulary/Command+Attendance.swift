import Governance
import Meeting

extension Command {
  static let attendance: [Command] = [
    Command(
      "present", "Record that a member is here", .attendance, usage: "present SEAT [remotely]",
      synonyms: ["here", "arrive", "arrives", "arrived", "came", "late", "attend"],
      "A full member has come into the room.",
      read: { arguments throws(Misspoken) in
        .intent(.present(try arguments.seat(), remotely: arguments.take("remotely")))
      },
      probes: { affairs in affairs.board.seats.map { .present($0.id, remotely: false) } }),
    Command(
      "apologies", "Record apologies", .attendance, usage: "apologies SEAT [\"reason\"]",
      synonyms: ["sorry", "excused", "cannot come"], "A full member has sent apologies.",
      read: { arguments throws(Misspoken) in
        .intent(.apologies(try arguments.seat(), reason: arguments.optionalText()))
      },
      probes: { affairs in affairs.board.seats.map { .apologies($0.id, reason: "…") } }),
    Command(
      "absent", "Mark a member absent", .attendance, usage: "absent SEAT", synonyms: ["missing", "away"],
      "A full member is not here and sent no apology.",
      read: { arguments throws(Misspoken) in .intent(.absent(try arguments.seat())) },
      probes: { affairs in affairs.board.seats.map { .absent($0.id) } }),
    Command(
      "substitute", "Seat a substitute", .attendance, usage: "substitute SEAT [new] \"name\" of ORG",
      synonyms: ["deputy", "stand in", "replacement"],
      "Somebody of the same organisation sits for a full member.",
      foretold: true,
      read: { arguments throws(Misspoken) in
        let seat = try arguments.seat()
        let who = try arguments.who()
        try arguments.need("of")
        return .intent(.substitute(seat, who, of: try arguments.id("an organisation")))
      },
      probes: { affairs in
        affairs.board.seats.map { .substitute($0.id, .named("…", new: true), of: $0.organisation) }
      }),
    Command(
      "changeover", "Member and substitute change over", .attendance, usage: "changeover SEAT",
      synonyms: ["swap", "take over"], "The one in attendance takes the seat; no proposal may be open.",
      foretold: true,
      read: { arguments throws(Misspoken) in .intent(.changeover(try arguments.seat())) },
      probes: { affairs in affairs.board.seats.map { .changeover($0.id) } }),
    Command(
      "clerk", "Name the clerk", .attendance, usage: "clerk \"name\"", synonyms: ["secretary", "minute taker"],
      "Who keeps the record.",
      read: { arguments throws(Misspoken) in .intent(.clerk(try arguments.who())) },
      probes: { _ in [.clerk(.named("…", new: true))] }),
    Command(
      "witness", "Name the witness of a meeting on paper", .attendance, usage: "witness \"name\"",
      synonyms: ["paper", "afterwards", "vouch", "by hand"],
      "Who vouches for a meeting that was kept on paper and is entered afterwards.",
      read: { arguments throws(Misspoken) in .intent(.witness(try arguments.who())) },
      probes: { _ in [.witness(.named("…", new: true))] }),
    Command(
      "attend", "Admit an adviser or officer", .attendance, usage: "attend \"name\" of ORG for N[,N…]|throughout",
      synonyms: ["adviser", "advisor", "guest", "officer", "observer"],
      "Admits somebody for some items, or throughout; they are never counted.",
      read: { arguments throws(Misspoken) in try admission(&arguments) },
      probes: { _ in [.attend(.named("…", new: true), of: "…", .throughout)] }),
    Command(
      "leave", "Somebody leaves the room", .attendance, usage: "leave WHO", synonyms: ["depart", "goes", "out"],
      "Records that somebody went out; the quorum is counted again at once.",
      foretold: true,
      read: { arguments throws(Misspoken) in .intent(.leave(try arguments.who())) },
      probes: { affairs in affairs.board.seats.map { .leave(.seat($0.id)) } }),
    Command(
      "return", "Somebody comes back", .attendance, usage: "return WHO", synonyms: ["back", "again"],
      "Records that somebody came back into the room.",
      foretold: true,
      read: { arguments throws(Misspoken) in .intent(.returnToRoom(try arguments.who())) },
      probes: { affairs in affairs.board.seats.map { .returnToRoom(.seat($0.id)) } }),
    Command(
      "chair", "Appoint a Chairman, or hand the chair over", .attendance, usage: "chair SEAT",
      synonyms: ["preside", "chairman", "chairperson", "vice"],
      "Appoints a Chairman from those present, or hands the chair over for an item.",
      agreed: true,
      read: { arguments throws(Misspoken) in .intent(.chair(try arguments.seat())) },
      probes: { affairs in affairs.board.seats.map { .chair($0.id) } }),
    Command(
      "holder", "Record who holds a post", .attendance, usage: "holder SEAT [new] \"name\" from DATE",
      synonyms: ["new member", "appointed", "successor"], "A new holder of a post, from a date.",
      read: { arguments throws(Misspoken) in
        let seat = try arguments.seat()
        let who = try arguments.who()
        try arguments.need("from")
        return .intent(.holder(seat, who, from: try arguments.date()))
      },
      probes: { affairs in
        affairs.board.seats.map {
          .holder($0.id, .named("…", new: true), from: CivilDate(daysSince1970: 0))
        }
      }),
    Command(
      "vacant", "Record a vacancy", .attendance, usage: "vacant SEAT", synonyms: ["vacancy", "resigned"],
      "Nobody holds the post; the number needed stays the same.",
      foretold: true,
      read: { arguments throws(Misspoken) in .intent(.vacate(try arguments.seat())) },
      probes: { affairs in affairs.board.seats.map { .vacate($0.id) } }),
  ]

  private static func admission(_ arguments: inout Arguments) throws(Misspoken) -> Request {
    let who = try arguments.who()
    try arguments.need("of")
    let body = try arguments.textOrWord("an organisation")
    if arguments.take("throughout") { return .intent(.attend(who, of: body, .throughout)) }
    try arguments.need("for")
    var items: [Int] = []
    for part in try arguments.word("item numbers like 3,5").split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = Int(part) else { throw Misspoken("“\(part)” is not an item’s number. Write: for 3,5") }
      items.append(number)
    }
    return .intent(.attend(who, of: body, .items(items)))
  }
}
