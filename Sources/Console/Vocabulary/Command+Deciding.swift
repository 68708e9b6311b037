import Governance
import Meeting

extension Command {
  static let deciding: [Command] = [
    Command(
      "propose", "Put a proposal", .deciding,
      usage: "propose \"text\" [rescinding DECISION|confirming DECISION] [to COMMAND]",
      synonyms: ["motion", "resolution", "recommend", "move"], "In the words that the minutes will carry.",
      read: { arguments throws(Misspoken) in try proposal(&arguments) },
      probes: { _ in [.propose("…")] }),
    Command(
      "amend", "Amend the proposal", .deciding, usage: "amend \"text\"", synonyms: ["change", "reword"],
      "Other words, which replace the open proposal and are put afresh.",
      read: { arguments throws(Misspoken) in .intent(.amend(try arguments.text("the new words"))) },
      probes: { _ in [.amend("…")] }),
    Command(
      "withdraw-proposal", "Withdraw the proposal", .deciding, usage: "withdraw-proposal \"reason\"",
      synonyms: ["drop", "take back"], "Nothing is decided; the record keeps what was proposed.",
      read: { arguments throws(Misspoken) in .intent(.withdrawProposal(reason: try arguments.text("the reason"))) },
      probes: { _ in [.withdrawProposal(reason: "…")] }),
    Command(
      "agree", "Record who agrees", .deciding, usage: "agree all|SEAT…",
      synonyms: ["consensus", "yes", "support", "aye", "withdraw objection"],
      "All who may decide agree, or the members named.",
      read: { arguments throws(Misspoken) in
        arguments.take("all") ? .intent(.agree(.all)) : .intent(.agree(.seats(try arguments.seats())))
      },
      probes: { _ in [.agree(.all)] }),
    Command(
      "stand-aside", "A member stands aside", .deciding, usage: "stand-aside SEAT [\"reason\"]",
      synonyms: ["abstain", "not block"], "A member does not agree, and does not stop it.",
      read: { arguments throws(Misspoken) in
        .intent(.standAside(try arguments.seat(), reason: arguments.optionalText()))
      },
      probes: { affairs in affairs.board.seats.map { .standAside($0.id, reason: nil) } }),
    Command(
      "object", "A member objects", .deciding, usage: "object SEAT \"reason\"",
      synonyms: ["against", "dissent", "disagree", "block"], "An objection, with its reason.",
      read: { arguments throws(Misspoken) in
        .intent(.object(try arguments.seat(), reason: try arguments.text("the reason")))
      },
      probes: { affairs in affairs.board.seats.map { .object($0.id, reason: "…") } }),
    Command(
      "consensus", "Close the consensus round", .deciding, usage: "consensus",
      synonyms: ["agreed", "declare", "decide"], "Agreed, or not reached: the answers say which.", asks: true,
      read: { _ in .intent(.closeConsensus) }, probes: { _ in [.closeConsensus] }),
    Command(
      "moderation", "Agree how to go on: a vote, or otherwise", .deciding, usage: "moderation PROCESS [\"terms\"]",
      synonyms: ["vote", "moderate", "mediate", "recorded vote", "refer", "defer"],
      "When consensus has failed: a recorded vote, a moderator, reference upward or deferral.",
      read: { arguments throws(Misspoken) in
        .intent(.moderate(try arguments.id("a process"), terms: arguments.optionalText()))
      },
      probes: { _ in [.moderate("recorded-vote", terms: nil)] }),
    Command(
      "vote", "Record votes", .deciding, usage: "vote for|against|abstain SEAT…",
      synonyms: ["ballot", "for", "against", "abstain"], "How each member votes, by name.",
      read: { arguments throws(Misspoken) in
        let choice = try arguments.choice("a vote", VoteChoice.self)
        return .intent(.vote(choice, try arguments.seats()))
      },
      probes: { affairs in affairs.board.seats.map { .vote(.abstain, [$0.id]) } }),
    Command(
      "casting", "Give the casting vote", .deciding, usage: "casting for|against", synonyms: ["tie", "second vote"],
      "Only where the agreed process gives whoever presides one.",
      read: { arguments throws(Misspoken) in .intent(.castingVote(try arguments.choice("a vote"))) },
      probes: { _ in [.castingVote(.votesFor)] }),
    Command(
      "finding", "Record the moderator’s finding", .deciding, usage: "finding \"text\" by \"name\"",
      synonyms: ["moderator", "mediator"], "What an independent moderator found; the Board then adopts it or not.",
      read: { arguments throws(Misspoken) in
        let text = try arguments.text("the finding")
        try arguments.need("by")
        return .intent(.finding(text, by: try arguments.text("the moderator’s name")))
      },
      probes: { _ in [.finding("…", by: "…")] }),
    Command(
      "result", "Declare the result", .deciding, usage: "result", synonyms: ["carried", "lost", "declare", "count"],
      "The result of the vote, worked out and explained.", asks: true,
      read: { _ in .intent(.declareResult) }, probes: { _ in [.declareResult] }),
    Command(
      "reasons", "Record the reasons", .deciding, usage: "reasons \"text\" [of DECISION]",
      synonyms: ["because", "why"],
      "Why the Board decided as it did.",
      read: { arguments throws(Misspoken) in
        .intent(.giveReasons(try arguments.text("the reasons"), of: try decision(&arguments)))
      },
      probes: { affairs in [.giveReasons("…")] + affairs.explicable.map { .giveReasons("…", of: $0.id) } }),
    Command(
      "alternatives", "Record the alternatives rejected", .deciding, usage: "alternatives \"text\" [of DECISION]",
      synonyms: ["options", "rejected"], "What else was considered, and rejected.",
      read: { arguments throws(Misspoken) in
        .intent(.giveAlternatives(try arguments.text("the alternatives"), of: try decision(&arguments)))
      },
      probes: { affairs in [.giveAlternatives("…")] + affairs.explicable.map { .giveAlternatives("…", of: $0.id) } }),
    Command(
      "defer", "Defer the item", .deciding, usage: "defer \"reason\"", synonyms: ["postpone", "put off", "later"],
      "The Board puts the item off.",
      agreed: true,
      read: { arguments throws(Misspoken) in .intent(.deferItem(reason: try arguments.text("the reason"))) },
      probes: { _ in [.deferItem(reason: "…")] }),
    Command(
      "refer", "Refer the item upward", .deciding, usage: "refer \"reason\"",
      synonyms: ["escalate", "district board", "send up"], "The Board sends the item to the body it reports to.",
      agreed: true,
      read: { arguments throws(Misspoken) in .intent(.referItem(reason: try arguments.text("the reason"))) },
      probes: { _ in [.referItem(reason: "…")] }),
  ]

  private static func decision(_ arguments: inout Arguments) throws(Misspoken) -> DecisionID? {
    arguments.take("of") ? try arguments.id("a decision like 2014-11-12/4.1") : nil
  }

  private static func proposal(_ arguments: inout Arguments) throws(Misspoken) -> Request {
    let text = try arguments.text("the proposal")
    var bearing: Bearing?
    if arguments.take("rescinding") {
      bearing = .rescinding(try arguments.id("a decision like 2014-11-12/4.1"))
    } else if arguments.take("confirming") {
      bearing = .confirming(try arguments.id("a decision like 2014-11-12/4.1"))
    }
    guard arguments.take("to") else { return .intent(.propose(text, bearing: bearing)) }
    let carrying = try arguments.within("A proposal cannot carry out that command.")
    return .intent(.propose(text, bearing: bearing, carrying: carrying))
  }
}

extension Affairs {
  /// This meeting’s decisions of its own words: reasons and alternatives belong to them (R13).
  var explicable: [Decision] { sitting?.decisions.filter(\.takesReasons) ?? [] }
}
