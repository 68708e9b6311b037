import Canvas
import Governance
import Meeting
import Minutes

/// The item before the meeting: its proposal and stage, who may decide, and what has been recorded.
struct ItemPanel {
  let situation: Situation
  let sitting: Sitting
  /// Whether what was said in private is shown: of the item before the meeting, while that is in private (R43).
  var revealing: Bool

  init(situation: Situation, sitting: Sitting, revealing: Bool? = nil) {
    self.situation = situation
    self.sitting = sitting
    self.revealing = revealing ?? sitting.isInPrivate
  }

  /// Gives where it says what is still to do, if it does.
  @discardableResult
  func draw(on canvas: inout Canvas, in area: Rect) -> Rect? {
    var rest = area
    var outstanding: Rect?
    func take(_ rows: Int) { rest = rest.inset(top: rows) }
    func takeOutstanding(_ rows: Int, after: Int = 0) {
      if rows > 0 { outstanding = rest.inset(top: after).rows(first: rows - 1) }
      take(after + rows)
    }
    if let item = sitting.currentItem, let stage = sitting.stage {
      take(drawTitle(on: &canvas, in: rest, item, stage))
      if case .suspended(.inquorate, _) = sitting.phase { take(drawShortfall(on: &canvas, in: rest)) }
      take(drawProposal(on: &canvas, in: rest, item, stage))
      take(drawStage(on: &canvas, in: rest, stage))
      take(drawStanding(on: &canvas, in: rest, item, stage))
      if case .open = stage { take(drawReadOut(on: &canvas, in: rest, item)) }
      if case .open = stage, item.standing == .mattersArising {
        takeOutstanding(drawOutstanding(on: &canvas, in: rest))
      }
    } else {
      let above = drawOutside(on: &canvas, in: rest)
      takeOutstanding(drawOutstanding(on: &canvas, in: rest.inset(top: above)), after: above)
    }
    drawRecorded(on: &canvas, in: rest)
    return outstanding
  }

  /// Where it says what is still to do, for clicks: it stands below words that wrap, and so is drawn to be found.
  func outstanding(in area: Rect) -> Rect? {
    var canvas = Canvas(size: Size(rows: area.endRow, columns: area.endColumn))
    return draw(on: &canvas, in: area)
  }

  /// In full where the panel's border has no room for it; once something is proposed that matters more.
  private func drawTitle(on canvas: inout Canvas, in area: Rect, _ item: Item, _ stage: Stage) -> Int {
    guard case .open = stage, width(of: "Item \(item.number) · \(item.title)") + 2 > area.columns, area.rows >= 12
    else { return 0 }
    return min(2, canvas.putWrapped(item.title, in: area.rows(first: 2), role: .strong)) + 1
  }

  private func drawShortfall(on canvas: inout Canvas, in area: Rect) -> Int {
    let shortfall = situation.affairs.shortfall(situation.affairs.meetingQuorum(sitting))
    let text = "Inquorate: \(shortfall). No decision can be taken."
    return canvas.putWrapped(text, in: area.rows(first: 4), role: .bad) + 1
  }

  private func drawProposal(on canvas: inout Canvas, in area: Rect, _ item: Item, _ stage: Stage) -> Int {
    var rows = 0
    if let reason = item.privateReason {
      rows += canvas.putWrapped("In private: \(reason)", in: area.rows(first: 2), role: .caution) + 1
    }
    guard let words = words(stage) else { return rows }
    canvas.put(words.title, in: area.inset(top: rows).line(0), role: .heading)
    // What stands below has its room; the words take the rest, and say so where they are cut.
    let standing = standing(item, stage, columns: area.columns).count
    let below = (standing == 0 ? 0 : standing + 1) + (area.rows >= 10 ? 2 : 0) + (area.rows >= 12 ? 3 : 0)
    let most = max(1, area.rows - rows - 2 - below)
    let shown = canvas.putExcerpt(
      words.text, in: area.inset(top: rows + 1).rows(first: most), role: .text,
      more: "(\(situation.key("read-in-full", on: .desk)): all of it)")
    return rows + 1 + shown + 1
  }

  /// The proposal, or what has become of the item.
  func words(_ stage: Stage) -> (title: String, text: String)? {
    switch stage {
    case .proposed(let proposal), .consensus(let proposal, _): return ("Proposal", shown(proposal.text))
    case .moderation(let proposal, let moderation):
      guard let finding = moderation.finding else { return ("Proposal", shown(proposal.text)) }
      return ("The moderator’s finding", shown(finding.text))
    case .decided(let id): return ("Decided", decided(id))
    case .deferred: return ("Deferred", "The Board has put this item off.")
    case .referred: return ("Referred", "This item goes to \(situation.board.reportsTo).")
    case .open: return nil
    }
  }

  /// Back in public, what was said in private leaves the screen, which others may see.
  func shown(_ words: Words) -> String {
    words.isKept && !revealing ? "[in private]" : situation.affairs.text(words)
  }

  private func drawStage(on canvas: inout Canvas, in area: Rect, _ stage: Stage) -> Int {
    guard let (names, current) = steps(stage), area.rows > 4 else { return 0 }
    Steps(names, current: current).draw(on: &canvas, in: area.line(0))
    return 2
  }

  private func steps(_ stage: Stage) -> (names: [String], current: Int)? {
    let short = ["Proposed", "Consensus", "Decision"]
    func long(_ process: ModerationProcess?) -> [String] {
      ["Proposed", "Consensus", process?.kind == .recordedVote ? "Vote" : "Moderation", "Decision"]
    }
    switch stage {
    case .open, .deferred, .referred: return nil
    case .proposed: return (short, 0)
    case .consensus(_, let round): return (round.failed ? long(nil) : short, 1)
    case .moderation(_, let moderation): return (long(moderation.process), 2)
    case .decided(let id):
      guard let decision = sitting.decisions.last(where: { $0.id == id }), case .proposal = decision.subject else {
        return nil
      }
      let names = decision.process == nil ? short : long(decision.process)
      return (names, names.count - 1)
    }
  }

  private func drawStanding(on canvas: inout Canvas, in area: Rect, _ item: Item, _ stage: Stage) -> Int {
    var row = 0
    for line in standing(item, stage, columns: area.columns) {
      // Of an interest nothing is cut where there is room for a second line.
      if area.rows >= 12, line.reduce(0, { $0 + width(of: $1.text) }) > area.columns {
        row += canvas.putWrapped(line.map(\.text).joined(), in: area.inset(top: row).rows(first: 2), role: .text)
      } else {
        canvas.put(line, in: area.line(row))
        row += 1
      }
    }
    return row == 0 ? 0 : row + 1
  }

  /// Whose interest bears on it, and how many may decide; what has to be minded stands beside that, or below.
  func standing(_ item: Item, _ stage: Stage, columns: Int) -> [[Span]] {
    let affairs = situation.affairs
    var lines = affairs.exclusions(item, sitting).map { exclusion in
      let isShared = affairs.board.seats.count { $0.organisation == exclusion.organisation } > 1
      let body = isShared ? exclusion.organisation.flatMap { affairs.board.organisation($0)?.short } : nil
      let whole = body.map { " (all of \($0))" } ?? ""
      return interest(exclusion.person, whole, effect(exclusion))
    }
    lines += affairs.undetermined(item, sitting).map { interest($0.declared.person, "", "not decided yet") }
    let count = affairs.decidingQuorum(item, at: stage, sitting)
    guard !stage.isOver else { return lines }
    let deciding = [Span("Deciding ", .muted)] + affairs.deciding(count)
    let hasRoom = deciding.reduce(0) { $0 + width(of: $1.text) } <= columns
    return lines + (hasRoom ? [deciding] : [Array(deciding.prefix(2)), Array(deciding.dropFirst(2))])
  }

  /// Whoever is out for it is so since a time.
  private func effect(_ exclusion: Exclusion) -> String {
    let out = sitting.places.values.lazy.compactMap { place -> Instant? in
      guard case .withdrawn(let occupant, let at) = place.presence, occupant.person == exclusion.person else {
        return nil
      }
      return at
    }
    if let at = out.first { return "withdrew \(situation.zone.time(at))" }
    return exclusion.effect == .speaks ? "speaks only" : "may not decide"
  }

  private func interest(_ person: PersonID, _ whole: String, _ effect: String) -> [Span] {
    [
      Span("Interest ", .muted), Span(surnameFirst(situation.affairs.name(person)) + whole, .strong),
      Span(": \(effect)", .caution),
    ]
  }

  private func drawOutside(on canvas: inout Canvas, in area: Rect) -> Int {
    let affairs = situation.affairs
    let place = sitting.place.map { ", \($0)" } ?? ""
    let when =
      "\(sitting.date == situation.today ? "" : "Set for ")\(sitting.date.inWords) at \(situation.zone.time(sitting.scheduled))\(place)."
    let text =
      switch sitting.phase {
      case .scheduled: "The meeting has not been called yet."
      case .rollCall: "\(affairs.shortfall(affairs.meetingQuorum(sitting)))."
      case .inSession: "Between items."
      case .suspended(.inquorate, _):
        "No decision can be taken: \(affairs.shortfall(affairs.meetingQuorum(sitting)))."
      case .suspended(.adjourned(let reason, _), _): "Adjourned\(reason.map { ": \($0)" } ?? "")."
      case .notHeld(let reason): "The meeting could not be held: \(reason)"
      case .closed:
        "The meeting is closed. Its minutes are a draft until a later meeting approves them."
          + (situation.isPractice ? " In this practice that one can be called at once, whatever its date." : "")
      }
    return canvas.putWrapped("\(when)\n\(text)", in: area.rows(first: 8), role: .text) + 1
  }

  /// What the Board has to see to, where no item takes the room for it.
  private func drawOutstanding(on canvas: inout Canvas, in area: Rect) -> Int {
    let room = area.inset(top: 1).rows(first: area.rows / 2)
    let lines = situation.outstanding.prefix(room.rows)
    guard !lines.isEmpty, area.rows > 4 else { return 0 }
    canvas.put("Still to do", in: area.line(0), role: .heading)
    let heights = lines.map { wrapped($0.text, width: room.columns).count }
    let places = room.list(heights: heights, whole: heights.indices)
    for (line, place) in zip(lines, places) { canvas.putListed(line.text, in: place, role: line.role) }
    return places.reduce(0) { $0 + $1.rows } + 2
  }
}

extension Stage {
  /// Nothing more is to be decided at it.
  var isOver: Bool {
    switch self {
    case .open, .proposed, .consensus, .moderation: false
    case .decided, .deferred, .referred: true
    }
  }
}
