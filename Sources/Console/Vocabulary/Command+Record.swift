import Governance
import Meeting

extension Command {
  static let record: [Command] = [
    Command(
      "approve-minutes", "Approve minutes", .record, usage: "approve-minutes MEETING [\"correction\"…]",
      synonyms: ["minutes", "correct", "accuracy"], "The Board approves earlier minutes, with or without corrections.",
      asks: true,
      read: { arguments throws(Misspoken) in
        let meeting: MeetingID = try arguments.id("the meeting whose minutes they are")
        var corrections: [String] = []
        while !arguments.isAtEnd { corrections.append(try arguments.text("a correction")) }
        return .intent(.approveMinutes(meeting, corrections: corrections))
      }, ifNothing: "A later meeting approves minutes, in an item about them. Set the next meeting up first.",
      probes: { affairs in
        let about = affairs.sitting?.currentItem?.approves ?? affairs.past.last?.id
        return about.map { [.approveMinutes($0, corrections: [])] } ?? []
      }),
    Command(
      "sign", "Sign the minutes", .record, usage: "sign MEETING", synonyms: ["signature", "minutes", "key"],
      "Whoever presides signs approved minutes with their own key.", undoable: false, asks: true,
      read: { arguments throws(Misspoken) in .sign(try arguments.id("the meeting whose minutes they are")) },
      ifNothing:
        "No approved minutes wait to be signed. The next meeting approves these, and whoever presides there signs them.",
      probes: { affairs in
        let approved = affairs.past.map(\.id).last { id in
          if case .approved = affairs.minutes[id] { true } else { false }
        }
        return approved.map { [.sign($0, text: "", signature: "")] } ?? []
      }),
    Command(
      "signed-on-paper", "Signed on paper", .record, usage: "signed-on-paper MEETING \"where it is kept\"",
      synonyms: ["sign", "by hand", "ink", "wet signature", "minutes"],
      "Records that approved minutes were signed by hand, and where the paper is kept.", asks: true,
      read: { arguments throws(Misspoken) in
        let meeting: MeetingID = try arguments.id("the meeting whose minutes they are")
        return .intent(.signOnPaper(meeting, kept: try arguments.text("where the paper is kept")))
      },
      probes: { affairs in affairs.past.reversed().map { .signOnPaper($0.id, kept: "…") } }),
    Command(
      "adopt", "Adopt new terms", .record, usage: "adopt FILE \"reference\"",
      synonyms: ["terms", "settings", "board file"],
      "New terms of reference, with whose decision they are.", undoable: false, asks: true,
      read: { arguments throws(Misspoken) in
        let file = try arguments.textOrWord("a board file")
        return .adopt(file: file, reference: try arguments.text("the reference"))
      },
      probes: { affairs in [.adopt(affairs.board, reference: "…")] }),
    Command(
      "reported", "Record that business was reported", .record, usage: "reported MEETING to ORG \"reference\"",
      synonyms: ["district board", "standing report"],
      "The standing report to the body the Board reports to, or to a partner.",
      undoable: false,
      read: { arguments throws(Misspoken) in
        let meeting: MeetingID = try arguments.id("the meeting")
        try arguments.need("to")
        let to = try arguments.textOrWord("a body")
        return .intent(.report(meeting, to: to, reference: try arguments.text("the reference")))
      },
      probes: { affairs in
        affairs.meetings.map { .report($0.id, to: "…", reference: "…") }
      }),
    Command(
      "undo", "Undo", .record, usage: "undo", synonyms: ["take back", "mistake", "oops"],
      "Takes the last act back by a further entry; nothing is erased.", undoable: false,
      read: { _ in .intent(.undo) }, probes: { _ in [.undo] }),
    Command(
      "redo", "Redo", .record, usage: "redo", synonyms: ["again", "put back"],
      "Puts back what was last undone.", undoable: false,
      read: { _ in .intent(.redo) }, probes: { _ in [.redo] }),
    Command(
      "reword", "Put the wording right", .record, usage: "reword N \"text\"",
      synonyms: [
        "typo", "spelling", "misspelt", "rename", "name", "title", "words", "wrong", "correct", "slip", "edit", "note",
        "draft",
      ],
      "A note, an action, a title, a name, a reason: put in other words where they stand; the record shows both.",
      read: { arguments throws(Misspoken) in
        let number = try arguments.number("the record’s number")
        return .intent(.reword(number, to: try arguments.text("how it should read")))
      },
      probes: { affairs in
        (affairs.sitting?.entries ?? []).filter { $0.event.wording != nil }.map { .reword($0.n, to: "…") }
      }),
    Command(
      "correct", "Correct a slip", .record, usage: "correct N \"reason\" with COMMAND",
      synonyms: ["mistake", "wrong", "slip", "amend"],
      "Takes record N back and does what is right instead; nothing is erased.",
      read: { arguments throws(Misspoken) in
        let number = try arguments.number("the record’s number")
        let reason = try arguments.text("the reason")
        try arguments.need("with")
        return .intent(.correct(number, reason: reason, with: try arguments.within("A correction cannot do that.")))
      },
      probes: { _ in [.undo] }),
  ]
}
