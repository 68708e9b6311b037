import Canvas
import Governance
import Meeting
import Minutes

/// A member in the list of who is here: a mark, the name, for whom, and what is special.
struct HereRow {
  let mark: String
  let markRole: Role
  let name: String
  let organisation: String
  let state: String
  let since: String
  let note: String
  let role: Role
  let isHere: Bool
  let isSubstitute: Bool
  /// Why the one whose post it is sent apologies.
  let apologies: String?

  static func all(_ situation: Situation, _ sitting: Sitting) -> [HereRow] {
    situation.board.seats.compactMap { seat in
      sitting.places[seat.id].map { HereRow($0, seat, sitting, situation) }
    }
  }

  init(_ place: Place, _ seat: Seat, _ sitting: Sitting, _ situation: Situation) {
    let affairs = situation.affairs
    name = situation.person(in: seat.id)
    isHere = place.presence.isPresent
    organisation = situation.shortOrganisation(seat.id)
    let holder = affairs.holders[seat.id].map { affairs.name($0) } ?? ""
    let surname = NameParts(holder).surname
    let presides = sitting.presiding?.seat == seat.id
    var notes: [String] = []
    if presides { notes.append(seat.id == affairs.board.terms.chairSeat ? "Chair" : "Chairman") }
    if place.presence.occupant?.isSubstitute == true { notes.append("for \(surname)") }
    if let waiting = place.waiting { notes.append("\(affairs.name(waiting.person)) waits") }
    let item = sitting.currentItem
    var excluded: Exclusion?
    if let item, let occupant = place.presence.occupant {
      excluded = affairs.exclusion(of: occupant.person, in: seat.id, item, sitting)
    }
    switch place.presence {
    case .present(let occupant):
      (mark, markRole, state, role) = ("●", .good, "Here", .text)
      since = situation.zone.time(occupant.since)
      if let excluded { notes.append(excluded.effect == .speaks ? "speaks only" : "may not decide") }
    case .withdrawn(_, let at):
      (mark, markRole, state, role) = ("◐", .caution, "Out: interest", .muted)
      since = situation.zone.time(at)
      notes.append("withdrew")
    case .remote(let occupant):
      (mark, markRole, state, role) = ("◐", .caution, "Remote", .muted)
      since = situation.zone.time(occupant.since)
      notes.append("not counted")
    case .left(_, let at):
      (mark, markRole, state, role) = ("○", .muted, "Left", .muted)
      since = situation.zone.time(at)
    case .apologies:
      (mark, markRole, state, role) = ("○", .muted, "Apologies", .muted)
      since = "–"
      if let reason = place.apologies?.reason { notes.append(reason) }
    case .absent: (mark, markRole, state, since, role) = ("○", .muted, "Absent", "–", .muted)
    case .expected: (mark, markRole, state, since, role) = ("○", .muted, "Expected", "–", .text)
    case .vacant: (mark, markRole, state, since, role) = ("–", .muted, "Vacant", "–", .muted)
    }
    note = notes.joined(separator: ", ")
    apologies = place.apologies?.reason
    isSubstitute = place.presence.occupant?.isSubstitute == true
  }

  /// In a sentence that is read out: `apologies: on leave`.
  var told: String { note.isEmpty ? state.lowercased() : "\(state.lowercased()): \(note)" }

  /// Where each stands in a list: what is special about it is whole, below the name, where there is room.
  static func places(_ rows: [HereRow], in area: Rect) -> [Rect] {
    let heights = rows.map { row in
      let isBeside = width(of: row.remark) <= columns(of: area)[3].columns
      return isBeside ? 1 : 1 + wrapped(row.remark, width: below(area).columns).count
    }
    return area.list(heights: heights, whole: rows.indices)
  }

  private static func columns(of line: Rect) -> [Rect] { line.columns([.cells(2), .share(1), .cells(7), .cells(9)]) }

  /// Why somebody sent apologies has no room here.
  private var remark: String {
    state == "Apologies" || (note.isEmpty && state != "Here" && state != "Expected") ? state : note
  }

  func draw(on canvas: inout Canvas, in line: Rect) {
    let columns = HereRow.columns(of: line)
    canvas.put(mark, in: columns[0], role: markRole)
    canvas.put(name, in: columns[1].inset(right: 1), role: role)
    canvas.put(organisation, in: columns[2], role: .muted)
    if line.rows == 1 {
      canvas.put(remark, in: columns[3], role: .muted)
    } else {
      canvas.putWrapped(remark, in: HereRow.below(line), role: .muted)
    }
  }

  private static func below(_ line: Rect) -> Rect { line.inset(top: 1, left: 2) }
}
