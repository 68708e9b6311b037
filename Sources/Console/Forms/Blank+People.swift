import Governance
import Meeting

/// Members, others at the meeting, bodies and meetings, as forms offer them.
extension Blank {
  /// A full seat; those for which the command would be refused say why.
  static func seat(_ label: String, for command: String? = nil) -> Blank {
    Blank(
      label,
      .choice { affairs in
        let probes = command.flatMap(Command.named)?.probes(affairs) ?? []
        return affairs.board.seats.enumerated().map { index, seat in
          var option = Option(
            word: seat.id.text,
            label: command == "apologies" ? holderName(seat.id, affairs) : occupantName(seat.id, affairs),
            detail: affairs.board.organisation(seat.organisation)?.short ?? "",
            keywords: "\(holderName(seat.id, affairs)) \(seat.title)")
          if probes.count == affairs.board.seats.count {
            option.refusal = refusal(of: probes[index], affairs)
          }
          return option
        }
      })
  }

  private static func refusal(of intent: Intent, _ affairs: Affairs) -> String? {
    do {
      _ = try affairs.decide(intent, at: affairs.sitting?.entries.last?.occurred ?? Instant(seconds: 0))
      return nil
    } catch { return affairs.words(for: error).says }
  }

  static func occupantName(_ seat: SeatID, _ affairs: Affairs) -> String {
    let person = affairs.sitting?.places[seat]?.presence.occupant?.person ?? affairs.holders[seat]
    return person.map { surnameFirst(affairs.name($0)) } ?? "vacant: \(affairs.title(seat))"
  }

  /// Whose post it is; and, where a substitute fills it, who does.
  private static func holderName(_ seat: SeatID, _ affairs: Affairs) -> String {
    guard let holder = affairs.holders[seat].map({ surnameFirst(affairs.name($0)) }) else {
      return occupantName(seat, affairs)
    }
    let filled = occupantName(seat, affairs)
    return filled == holder ? holder : "\(holder) (\(filled) attends)"
  }

  /// Anyone at the meeting: members by seat, advisers and the clerk by name.
  static func anyone(_ label: String) -> Blank {
    Blank(
      label,
      .choice { affairs in
        let seats = affairs.board.seats.filter { affairs.holders[$0.id] != nil }.map { seat in
          Option(
            word: seat.id.text, label: occupantName(seat.id, affairs),
            detail: affairs.board.organisation(seat.organisation)?.short ?? "")
        }
        let others = (affairs.sitting?.attendees ?? []).map { attendee in
          Option(
            word: quoted(affairs.name(attendee.person)), label: surnameFirst(affairs.name(attendee.person)),
            detail: attendee.of)
        }
        let clerk = affairs.sitting?.clerk.map { clerk in
          Option(word: quoted(affairs.name(clerk)), label: surnameFirst(affairs.name(clerk)), detail: "clerk")
        }
        return seats + others + [clerk].compactMap { $0 }
      })
  }

  static func organisation(_ label: String, marker: String? = nil) -> Blank {
    Blank(
      label,
      .choice { affairs in
        affairs.board.organisations.map { Option(word: $0.id.text, label: $0.name, detail: $0.short) }
      }, marker: marker)
  }

  static func meeting(_ label: String) -> Blank {
    Blank(
      label,
      .choice { affairs in
        affairs.past.reversed().map { Option(word: $0.id.text, label: affairs.day(of: $0)) }
      })
  }

  static func fixed(_ label: String, _ options: [Option], marker: String? = nil, optional: Bool = false) -> Blank {
    Blank(label, .choice { _ in options }, marker: marker, optional: optional)
  }

  /// The same, with none of them chosen before somebody does; `refusal` is said until then.
  static func fixed(_ label: String, _ options: [Option], ifMissing refusal: String) -> Blank {
    var blank = Blank.fixed(label, [Option(word: "", label: "–", refusal: refusal)] + options)
    blank.suggestion = { _ in "" }
    return blank
  }
}
