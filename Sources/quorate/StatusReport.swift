import Governance
import Meeting
import Record
import TransparencyLog

/// Where a board stands, in the form that `quorate status --json` promises; what does not apply is null.
struct StatusReport: Encodable {
  struct Required: Encodable {
    var organisation: String
    var present: Int
  }

  struct QuorumReport: Encodable {
    var present: Int
    var needed: Int
    var of: Int
    var required: [Required]
    var quorate: Bool
  }

  struct Deciding: Encodable {
    var seats: [String]
    var quorate: Bool
  }

  struct SeatReport: Encodable {
    var id: String
    var state: String
    @OrNull var name: String?
    @OrNull var `for`: String?
    @OrNull var since: String?
  }

  struct MatterReport: Encodable {
    struct Excluded: Encodable {
      var name: String
      @OrNull var seat: String?
      var effect: String
    }

    var id: String
    var excluded: [Excluded]
  }

  struct LogReport: Encodable {
    var size: Int
    var root: String
  }

  var board: String
  @OrNull var meeting: String?
  var phase: String
  @OrNull var item: Int?
  @OrNull var stage: String?
  @OrNull var chair: String?
  @OrNull var quorum: QuorumReport?
  @OrNull var deciding: Deciding?
  var seats: [SeatReport]
  var matters: [MatterReport]
  var log: LogReport

  init(_ record: BoardRecord) {
    let affairs = record.affairs
    let sitting = affairs.sitting
    board = affairs.board.id
    meeting = sitting?.id.text
    phase = StatusReport.phase(sitting)
    item = sitting?.currentItem?.number
    stage = sitting?.stage.map(StatusReport.stage)
    chair = sitting.flatMap { StatusReport.chair($0) }
    quorum = sitting.map { StatusReport.quorum(affairs.meetingQuorum($0)) }
    deciding = sitting.flatMap { sitting in
      sitting.currentItem.map { item in
        let seats = affairs.board.inOrder(affairs.deciding(item, sitting))
        return Deciding(seats: seats.map(\.text), quorate: affairs.itemQuorum(item, sitting).quorate)
      }
    }
    seats = affairs.board.seats.map { StatusReport.seat($0, affairs) }
    matters = StatusReport.matters(affairs)
    let checkpoint = record.newest.checkpoint
    log = LogReport(size: checkpoint.size, root: checkpoint.root.base64)
  }

  private static func phase(_ sitting: Sitting?) -> String {
    switch sitting?.phase {
    case nil: "none"
    case .scheduled: "scheduled"
    case .rollCall: "rollCall"
    case .inSession: "inSession"
    case .suspended: "suspended"
    case .notHeld: "notHeld"
    case .closed: "closed"
    }
  }

  private static func stage(_ stage: Stage) -> String {
    switch stage {
    case .open: "open"
    case .proposed: "proposed"
    case .consensus: "consensus"
    case .moderation: "moderation"
    case .decided: "decided"
    case .deferred: "deferred"
    case .referred: "referred"
    }
  }

  private static func chair(_ sitting: Sitting) -> String? {
    sitting.presiding?.seat.text
  }

  private static func quorum(_ count: QuorumCount) -> QuorumReport {
    QuorumReport(
      present: count.present, needed: count.needed, of: count.of,
      required: count.required.map { Required(organisation: $0.organisation.text, present: $0.seats.count) },
      quorate: count.quorate)
  }

  private static func seat(_ seat: Seat, _ affairs: Affairs) -> SeatReport {
    let holder = affairs.holders[seat.id].map(affairs.name)
    guard let place = affairs.sitting?.places[seat.id] else {
      return SeatReport(
        id: seat.id.text, state: holder == nil ? "vacant" : "expected", name: holder, for: nil, since: nil)
    }
    let occupant = place.presence.occupant
    let substitutes = occupant?.isSubstitute == true
    return SeatReport(
      id: seat.id.text, state: state(place.presence), name: occupant.map { affairs.name($0.person) } ?? holder,
      for: substitutes ? holder : nil, since: since(place.presence).map(affairs.zone.time))
  }

  private static func state(_ presence: Presence) -> String {
    switch presence {
    case .expected: "expected"
    case .present(let occupant): occupant.isSubstitute ? "substituted" : "present"
    case .withdrawn: "withdrawn"
    case .remote: "remote"
    case .left: "left"
    case .apologies: "apologies"
    case .absent: "absent"
    case .vacant: "vacant"
    }
  }

  private static func since(_ presence: Presence) -> Instant? {
    switch presence {
    case .present(let occupant), .remote(let occupant): occupant.since
    case .withdrawn(_, let at), .left(_, let at): at
    case .expected, .apologies, .absent, .vacant: nil
    }
  }

  private static func matters(_ affairs: Affairs) -> [MatterReport] {
    let agenda = affairs.sitting?.isOver == false ? affairs.sitting?.items.map(\.matter) ?? [] : []
    let ids = (agenda + affairs.exclusions.filter { $0.onlyItem == nil }.map(\.matter)).uniqued()
    return ids.map { id in
      let exclusions = affairs.exclusions.filter { $0.matter == id }
      return MatterReport(
        id: id.text,
        excluded: exclusions.map { exclusion in
          MatterReport.Excluded(
            name: affairs.name(exclusion.person),
            seat: affairs.sitting.flatMap { affairs.place(of: exclusion.person, in: $0)?.text },
            effect: exclusion.effect.rawValue)
        })
    }
  }
}

/// An optional that stands as null in JSON, where Swift's own coding would leave it out.
@propertyWrapper
struct OrNull<Value: Encodable>: Encodable {
  var wrappedValue: Value?

  init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}
