import Governance
import Meeting

extension Command {
  static let interests: [Command] = [
    Command(
      "declare", "Record a declaration of interest", .interests,
      usage:
        "declare WHO CATEGORY \"what\" [in MATTER] [of own|employer|partner|relative] [sensitive]",
      synonyms: ["conflict", "interest", "pecuniary", "probity"],
      "Who has an interest, in which item or matter, of what kind, and what it is.", undoable: false, asks: true,
      read: { arguments throws(Misspoken) in try declaration(&arguments) },
      probes: { affairs in
        affairs.board.seats.map {
          .declare(.seat($0.id), .personal, what: "…", matter: "…", held: .own, sensitive: false)
        }
      }),
    Command(
      "determine", "The Board’s decision on an interest", .interests,
      usage: "determine WHO full-part|speaks|withdraws \"reason\" [matter]",
      synonyms: ["conflict", "withdraw", "exclude", "leave", "effect"],
      "What the interest means: full part, speaks but does not decide, or withdraws.",
      foretold: true, agreed: true,
      read: { arguments throws(Misspoken) in
        let who = try arguments.who()
        let effect = try arguments.choice("what it means", Participation.self)
        let reason = try arguments.text("the reason")
        return .intent(.determine(who, effect, reason: reason, lasting: arguments.take("matter")))
      },
      probes: { affairs in
        guard let sitting = affairs.sitting, let item = sitting.currentItem else {
          return affairs.board.seats.prefix(1).map { .determine(.seat($0.id), .speaks, reason: "…", lasting: false) }
        }
        let open = affairs.undetermined(item, sitting).map { Who.person($0.declared.person) }
        // Of an interest in another item the refusal says when it is decided.
        let matters = sitting.items.map(\.matter)
        let waiting = affairs.interests.filter { $0.determinations.isEmpty && matters.contains($0.declared.matter) }
        let anyone =
          waiting.isEmpty
          ? affairs.board.seats.prefix(1).map { Who.seat($0.id) } : waiting.map { .person($0.declared.person) }
        return (open.isEmpty ? anyone : open).map { .determine($0, .speaks, reason: "…", lasting: false) }
      }),
    Command(
      "lift", "End an exclusion", .interests, usage: "lift WHO MATTER \"reason\"", synonyms: ["readmit", "exclusion"],
      "The Board ends an exclusion that follows a matter.",
      agreed: true,
      read: { arguments throws(Misspoken) in
        let who = try arguments.who()
        let matter: MatterID = try arguments.id("the matter")
        return .intent(.lift(who, matter, reason: try arguments.text("the reason")))
      },
      probes: { affairs in
        affairs.exclusions.map { .lift(.person($0.person), $0.matter, reason: "…") }
      }),
    Command(
      "bidders", "Name the bidders", .interests, usage: "bidders N \"name\" [of ORG]…",
      synonyms: ["tender", "competition", "applicants"],
      "Who bids in an item: everyone is then asked for interests.",
      read: { arguments throws(Misspoken) in
        let item = try arguments.number("the item’s number")
        var bidders: [Bidder] = []
        repeat {
          let name = try arguments.text("a bidder’s name")
          let organisation: OrganisationID? = arguments.take("of") ? try arguments.id("an organisation") : nil
          bidders.append(Bidder(name: name, organisation: organisation))
        } while !arguments.isAtEnd
        return .intent(.bidders(item: item, bidders))
      },
      probes: { affairs in
        (affairs.sitting?.items.map(\.number) ?? [1]).map { .bidders(item: $0, [Bidder(name: "…")]) }
      }),
    Command(
      "nothing-to-declare", "Nothing to declare", .interests, usage: "nothing-to-declare WHO",
      synonyms: ["no interest", "nil"], "The answer of somebody who has no interest in an item with bidders.",
      read: { arguments throws(Misspoken) in .intent(.nothingToDeclare(try arguments.who())) },
      probes: { affairs in affairs.board.seats.map { .nothingToDeclare(.seat($0.id)) } }),
  ]

  private static func declaration(_ arguments: inout Arguments) throws(Misspoken) -> Request {
    let who = try arguments.who()
    let category = try arguments.choice("a category", InterestCategory.self)
    let what = try arguments.text("what the interest is")
    var matter: MatterID?
    var held = InterestHolder.own
    var sensitive = false
    while !arguments.isAtEnd {
      if arguments.take("in") {
        matter = try arguments.id("an item’s number or a matter")
      } else if arguments.take("of") {
        held = try arguments.choice("whose it is", InterestHolder.self)
      } else if arguments.take("sensitive") {
        sensitive = true
      } else {
        try arguments.finish()
      }
    }
    return .intent(.declare(who, category, what: what, matter: matter, held: held, sensitive: sensitive))
  }
}
