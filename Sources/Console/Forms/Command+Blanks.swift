import Governance
import Meeting

extension Command {
  /// What the command's form asks for, in the order of its line; empty for one that needs nothing.
  var blanks: [Blank] { Command.blanksByName[name] ?? [] }

  private static let blanksByName: [String: [Blank]] = [
    "meeting": [
      Blank("Date", .date), Blank("Time", .time), Blank("Place", .line),
    ],
    "rearrange": [.scheduledTime, .scheduledPlace],
    "agenda": [
      .newNumber, Blank("Title", .line),
      Blank("Time, in minutes", .number, marker: "for", optional: true)
        .asked("How many minutes is it given?", ifEmpty: "no time of its own"),
      Blank("In private because", .line, marker: "private", optional: true)
        .asked("Why in private, if it is?", ifEmpty: "in public"),
      Blank("Continues", .choice(earlierMatters), marker: "matter", optional: true)
        .asked("Which earlier item does it continue?", ifEmpty: "none"),
      Blank("Approves the minutes of", .choice(draftMinutes), marker: "minutes", optional: true)
        .asked("Which meeting’s minutes does it approve?", ifEmpty: "none"),
    ],
    "not-held": [Blank("Reason", .line)],
    "adjourn": [
      Blank("Reason", .line, optional: true),
      Blank("Resumes on", .date, marker: "until", optional: true)
        .asked("Until which day, if another?", ifEmpty: "this day"),
      Blank("Resumes at", .time, optional: true, with: "Resumes on").asked(
        "Until what time?", ifEmpty: "until it is resumed"),
    ],
    "reword": [Blank("What was written", .choice(wordings)), Blank("How it should read", .prose)],
    "correct": [
      Blank("Record’s number", .number).asked("Which record, by its number in history?"), Blank("Reason", .line),
      Blank("What is right", .command, marker: "with").asked("What is right, as a command?"),
    ],
    "present": [.seat("Member", for: "present")],
    "apologies": [.seat("Member", for: "apologies"), .publicReason],
    "absent": [.seat("Member", for: "absent")],
    "substitute": [
      .seat("For", for: "substitute").asked("For which member?"), .name, .organisation("Organisation", marker: "of"),
    ],
    "changeover": [.seat("Seat", for: "changeover")],
    "clerk": [.clerk],
    "witness": [.name],
    "attend": [
      .name, Blank("Body or office", .line, marker: "of").asked("Which body do they come from?"),
      Blank("Items", .choice(admissions)).asked("For which items?"),
    ],
    "leave": [.anyone("Who leaves")],
    "return": [.anyone("Who comes back")],
    "chair": [.seat("Who presides", for: "chair")],
    "holder": [.seat("Post"), .name, Blank("From", .date, marker: "from").asked("From which day?")],
    "vacant": [.seat("Post", for: "vacant")],
    "declare": [
      .anyone("Who").asked("Who declares it?"),
      .fixed("Kind", InterestCategory.allCases.map { .init(word: $0.rawValue, label: $0.words, detail: $0.example) })
        .asked("What kind of interest?"),
      Blank("What it is", .line).asked("What is it?"), .declaredItem,
      .fixed(
        "Whose",
        InterestHolder.allCases.map {
          .init(word: $0.rawValue, label: $0.whose)
        },
        marker: "of"
      ).asked("Whose interest is it?"),
      .fixed(
        "Sensitive", [.init(word: "sensitive", label: "yes: only that there is one is published")], optional: true
      ).asked("Is it sensitive?", ifEmpty: "no, it is published"),
    ],
    "determine": [
      Blank("Whose interest", .choice(undetermined)),
      .fixed(
        "It means", Participation.allCases.map { .init(word: $0.rawValue, label: $0.words) },
        ifMissing: "Choose what the Board has decided."
      )
      .asked("What does it mean for this item?"),
      Blank("Reason", .line),
      .fixed("For how long", [.init(word: "matter", label: "until the Board lifts it")], optional: true)
        .asked("For how long?", ifEmpty: "for this item only"),
    ],
    "lift": [
      .anyone("Whose exclusion"), Blank("From", .choice(lastingMatters)).asked("From which matter?"),
      Blank("Reason", .line),
    ],
    "bidders": [.item("Item"), Blank("Bidders", .bidders)],
    "nothing-to-declare": [.anyone("Who")],
    "item": [.item("Item")],
    "add-item": [Blank("Title", .line), Blank("Why it is urgent", .line, marker: "urgent")],
    "private": [Blank("Reason", .line)],
    "note": [Blank("Note", .prose)],
    "summary": [Blank("Public summary", .prose), .privateItem],
    "action": [
      Blank("Action", .line).asked("What is to be done?"),
      Blank("Owner", owners, marker: "owner").asked("Who will do it?"),
      Blank("Due", .date, marker: "due").asked("By when?"),
    ],
    "done": [
      Blank("Action", .choice(openActions)).asked("Which action is done?"), Blank("Note", .line, optional: true),
    ],
    "paper": [.item("Item"), Blank("Title", .line), Blank("Author", .line, marker: "by").asked("By whom?")],
    "propose": [Blank("Proposal", .prose)],
    "amend": [.newWords],
    "withdraw-proposal": [Blank("Reason", .line)],
    "stand-aside": [.seat("Member", for: "stand-aside"), Blank("Reason", .line, optional: true)],
    "object": [.seat("Member", for: "object"), Blank("Reason", .line)],
    "moderation": [
      Blank("How", .choice(processes)).asked("How does the Board go on?"),
      .moderationTerms.asked("On what terms?", ifEmpty: "none"),
    ],
    "vote": [
      .fixed("Vote", VoteChoice.allCases.map { .init(word: $0.rawValue, label: $0.rawValue) }),
      .seat("Member", for: "vote"),
    ],
    "casting": [.fixed("Casting vote", [.init(word: "for", label: "for"), .init(word: "against", label: "against")])],
    "finding": [Blank("Finding", .prose), Blank("Moderator", .line, marker: "by").asked("Who is the moderator?")],
    "reasons": [Blank("Reasons", .prose), .decision(empty: \.reasons.isEmpty, lacking: \.lacksReasons)],
    "alternatives": [.alternatives, .decision(empty: \.alternatives.isEmpty, lacking: \.lacksAlternatives)],
    "defer": [Blank("Reason", .line)],
    "refer": [Blank("Reason", .line)],
    "approve-minutes": [.meeting("Minutes of"), Blank("Corrections", .lines, optional: true)],
    "sign": [.meeting("Minutes of")],
    "signed-on-paper": [Blank("Minutes of", .choice(unsignedMinutes)), Blank("Where it is kept", .line)],
    "reported": [
      .meeting("Business of"), .reportsTo, .reference,
    ],
    "agree": [.fixed("Who", [.init(word: "all", label: "all who may decide")])],
    "adopt": [Blank("Board file", .line), Blank("Reference", .line)],
  ]

  private static let undetermined: @Sendable (Affairs) -> [Blank.Option] = { affairs in
    guard let sitting = affairs.sitting, let item = sitting.currentItem else { return [] }
    let open = affairs.undetermined(item, sitting)
    // What the Board decides is of all that somebody has declared in the item.
    return open.map(\.declared.person).uniqued().map { person in
      let kinds = open.filter { $0.declared.person == person }.map(\.declared.category.words)
      return Blank.Option(
        word: affairs.place(of: person, in: sitting)?.text ?? quoted(affairs.name(person)),
        label: surnameFirst(affairs.name(person)), detail: kinds.joined(separator: "; "))
    }
  }

  /// Somebody who is no member has no action of the Board; whoever sees that they do it has.
  private static let owners: Blank.Kind = .choice { affairs in
    let members = affairs.board.seats.map { seat in
      Blank.Option(
        word: seat.id.text, label: Blank.occupantName(seat.id, affairs),
        detail: affairs.board.organisation(seat.organisation)?.short ?? "")
    }
    let other = Blank.Option(
      word: "somebody-else", label: "the clerk, or somebody else",
      refusal: "An action has a member for its owner. Name whoever sees to it, and say in the action who does it.")
    return members + [other]
  }

  /// The newest first; what was said in private only while the meeting is in private again.
  private static let wordings: @Sendable (Affairs) -> [Blank.Option] = { affairs in
    let sitting = affairs.sitting
    return (sitting?.entries ?? []).reversed().compactMap { entry in
      guard let wording = affairs.wording(of: entry.n) else { return nil }
      let isHidden = wording.isKept && sitting?.isInPrivate != true
      return Blank.Option(
        word: "\(entry.n)", label: isHidden ? "[in private]" : affairs.text(wording),
        detail: affairs.zone.time(entry.occurred))
    }
  }

  private static let lastingMatters: @Sendable (Affairs) -> [Blank.Option] = { affairs in
    affairs.exclusions.map(\.matter).uniqued().map { Blank.Option(word: $0.text, label: $0.text) }
  }

  /// What earlier meetings dealt with, the newest first: what is excluded for a matter holds when it comes back (R20).
  private static let earlierMatters: @Sendable (Affairs) -> [Blank.Option] = { affairs in
    let items = affairs.past.reversed().flatMap { sitting in
      sitting.items.map { Blank.Option(word: $0.matter.text, label: $0.title, detail: sitting.date.inShort) }
    }
    var seen: Set<String> = []
    return items.filter { seen.insert($0.word).inserted }
  }

  private static let admissions: @Sendable (Affairs) -> [Blank.Option] = { affairs in
    [Blank.Option(word: "throughout", label: "throughout the meeting")]
      + (affairs.sitting?.items ?? []).map {
        Blank.Option(word: "for \($0.number)", label: "for item \($0.number), \($0.title)")
      }
  }

  private static let openActions: @Sendable (Affairs) -> [Blank.Option] = { affairs in
    affairs.actions.filter { $0.done == nil }.map {
      Blank.Option(word: $0.id.text, label: affairs.text($0.text), detail: "due \($0.due.inShort)")
    }
  }

  private static let processes: @Sendable (Affairs) -> [Blank.Option] = { affairs in
    let known = affairs.board.terms.moderation
    let others = ModerationProcess.wellKnown.filter { other in !known.contains { $0.id == other.id } }
    return (known + others).map { process in
      Blank.Option(
        word: process.id.text, label: process.inWords,
        detail: process.agreed == nil ? "if the Board agrees now" : "as the terms allow")
    }
  }

  private static let unsignedMinutes: @Sendable (Affairs) -> [Blank.Option] = { affairs in
    affairs.past.filter { sitting in
      if case .approved = affairs.minutes[sitting.id] { true } else { false }
    }.map { Blank.Option(word: $0.id.text, label: affairs.day(of: $0)) }
  }

  private static let draftMinutes: @Sendable (Affairs) -> [Blank.Option] = { affairs in
    affairs.past.filter { affairs.minutes[$0.id] == .draft }.map {
      Blank.Option(word: $0.id.text, label: affairs.day(of: $0))
    }
  }
}

extension InterestCategory {
  /// What belongs to it, in a few words.
  fileprivate var example: String {
    switch self {
    case .financial: "a job, a contract, shares"
    case .professional: "an adviser, a profession"
    case .personal: "a charity, a club, a cause"
    case .indirect: "through a friend or relative"
    case .organisational: "of the body they sit for"
    }
  }
}
