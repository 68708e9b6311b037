import Governance
import Meeting

extension Command {
  static let business: [Command] = [
    Command(
      "item", "Take an item", .business, usage: "item N", synonyms: ["next", "agenda", "go to"],
      "Takes that item of the agenda, leaving the present one.",
      read: { arguments throws(Misspoken) in .intent(.takeItem(try arguments.number("the item’s number"))) },
      probes: { affairs in (affairs.sitting?.items.map(\.number) ?? [1]).map { .takeItem($0) } }),
    Command(
      "add-item", "Add urgent business", .business, usage: "add-item \"title\" urgent \"reason\"",
      synonyms: ["late", "any other business", "aob", "urgent"], "Late business, with the Chair’s reason.",
      read: { arguments throws(Misspoken) in
        let title = try arguments.text("the title")
        try arguments.need("urgent")
        return .intent(.addItem(title: title, reason: try arguments.text("the Chair’s reason")))
      },
      probes: { _ in [.addItem(title: "…", reason: "…")] }),
    Command(
      "private", "Take the item in private", .business, usage: "private \"reason\"",
      synonyms: ["exempt", "confidential", "exclude the public"],
      "The Board agrees to take the item in private; the reason stays public.",
      agreed: true,
      read: { arguments throws(Misspoken) in .intent(.goPrivate(reason: try arguments.text("the reason"))) },
      probes: { _ in [.goPrivate(reason: "…")] }),
    Command(
      "public", "Go back into public", .business, usage: "public", synonyms: ["open", "end private"],
      "Ends the private part of the item.",
      read: { _ in .intent(.goPublic) }, probes: { _ in [.goPublic] }),
    Command(
      "note", "Write a note", .business, usage: "note \"text\" [in N]", synonyms: ["minute", "comment", "discussion"],
      "What was said on this item, or on one taken before, as the minutes will carry it.",
      read: { arguments throws(Misspoken) in
        let text = try arguments.text("the note")
        return .intent(.note(text, in: arguments.take("in") ? try arguments.number("the item’s number") : nil))
      },
      // After the meeting it is of an item that was taken.
      probes: { affairs in
        [.note("…")] + (affairs.sitting?.items ?? []).filter { $0.takenAt != nil }.map { .note("…", in: $0.number) }
      }),
    Command(
      "summary", "Write the public summary", .business, usage: "summary \"text\" [in N]",
      synonyms: ["private", "publish"],
      "The public summary of an item taken in private; it can be written after the meeting too.",
      read: { arguments throws(Misspoken) in
        let text = try arguments.text("the summary")
        return .intent(.summarise(text, item: arguments.take("in") ? try arguments.number("the item’s number") : nil))
      },
      probes: { affairs in
        [.summarise("…")]
          + (affairs.sitting?.items ?? []).filter { $0.wasPrivate != nil }
          .map { .summarise("…", item: $0.number) }
      }),
    Command(
      "action", "Agree an action", .business, usage: "action \"text\" owner SEAT due DATE",
      synonyms: ["task", "follow up", "to do"], "Who will do what, and by when.",
      read: { arguments throws(Misspoken) in
        let text = try arguments.text("the action")
        try arguments.need("owner")
        let owner = try arguments.seat()
        try arguments.need("due")
        return .intent(.agreeAction(text, owner: owner, due: try arguments.date()))
      },
      probes: { affairs in
        affairs.board.seats.prefix(1).map {
          .agreeAction("…", owner: $0.id, due: CivilDate(daysSince1970: 0))
        }
      }),
    Command(
      "done", "An action is done", .business, usage: "done ACTION [\"note\"]", synonyms: ["complete", "action"],
      "Records that an action of the log has been carried out.",
      read: { arguments throws(Misspoken) in
        .intent(.actionDone(try arguments.id("an action like A1"), note: arguments.optionalText()))
      },
      probes: { affairs in affairs.actions.map { .actionDone($0.id, note: nil) } }),
    Command(
      "paper", "Table a paper", .business, usage: "paper N \"title\" by \"author\" [FILE]",
      synonyms: ["report", "document", "annex"], "A paper for an item; with a file its fingerprint is recorded.",
      read: { arguments throws(Misspoken) in
        let item = try arguments.number("the item’s number")
        let title = try arguments.text("the title")
        try arguments.need("by")
        let author = try arguments.text("the author")
        guard !arguments.isAtEnd else {
          return .intent(.paper(item: item, title: title, author: author, file: nil, digest: nil))
        }
        let file = try arguments.textOrWord("a file")
        return .paper(item: item, title: title, author: author, file: file)
      },
      probes: { affairs in
        (affairs.sitting?.items.map(\.number) ?? [1]).map {
          .paper(item: $0, title: "…", author: "…", file: nil, digest: nil)
        }
      }),
  ]
}
