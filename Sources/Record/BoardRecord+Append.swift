import Governance
import Meeting
import Signing
import TransparencyLog

extension BoardRecord {
  /// When an act happened and who keyed it.
  package struct Keying: Sendable {
    package var occurred: Instant?
    package var by: Officer
    /// What was before the Board when it was begun; where that has changed it is refused.
    package var ground: Ground?

    /// Without a time it happened as it was keyed.
    package init(occurred: Instant? = nil, by: Officer, on ground: Ground? = nil) {
      self.occurred = occurred
      self.by = by
      self.ground = ground
    }
  }

  /// Decides an intent and records what follows; returns the act's entries once they are durable.
  ///
  /// A refusal, and every failure but an unconfirmed write, leaves record and session as they were. `files` are written in
  /// the same commit.
  @discardableResult
  package func carryOut(
    _ intent: Intent, _ keying: Keying, _ circumstances: Circumstances, files: [FileWrite] = []
  ) throws(RecordError) -> [Entry] {
    if let whyReadOnly { throw .readOnly(reason: whyReadOnly) }
    // Each turn lost is an act that another console has recorded, so somebody always gets on.
    for _ in 0..<1000 {
      let now = circumstances.now()
      let occurred = keying.occurred ?? now
      let events: [Event]
      do throws(Refusal) {
        try affairs.hold(keying.ground)
        if let typed = keying.occurred, typed > now { throw .untimely(.notYet(typed, now: now)) }
        events = try session.decide(intent, at: occurred)
      } catch {
        throw .refused(error, affairs.words(for: error))
      }
      let act = entries(events, recorded: now, occurred: occurred, keying.by)
      if try record(act, circumstances, files: files) { return act }
      try readOn()
    }
    throw .log(.busy(path: folder))
  }

  private func entries(_ events: [Event], recorded: Instant, occurred: Instant, _ by: Officer) -> [Entry] {
    let first = session.next
    return events.enumerated().map { offset, event in
      Entry(n: first + offset, act: first, recorded: recorded, occurred: occurred, by: by, event: event)
    }
  }

  /// Records one act; false when another console was faster, and nothing was recorded.
  func record(
    _ act: [Entry], _ circumstances: Circumstances, files: [FileWrite]
  ) throws(RecordError) -> Bool {
    guard let logKey, log != nil else { throw .readOnly(reason: "this console has not unlocked the record") }
    let meeting = act.lazy.compactMap(\.event.meetingSet).first ?? affairs.sitting?.id
    var lines: [[UInt8]] = []
    for entry in act {
      lines.append(try RecordLine(entry: entry, meeting: meeting, salt: circumstances.random(16)).bytes())
    }
    let digests = lines.map { RecordLine.digest($0) }
    let writes = try recordWrites(lines) + files + trustWrites(act)
    let name = verifier.name
    do throws(LogError) {
      let appended = try log?.append(digests, files: writes, seen: reader.next) { checkpoint throws in
        var note = try SignedNote(text: checkpoint.text)
        try note.sign(as: name, with: logKey)
        return note.bytes
      }
      guard let appended else { return false }
      newest = appended.newest
      if let unpublished = appended.unpublished { stopped = .init(reason: "\(unpublished)", isRecorded: true) }
    } catch {
      if case .grown = error { return false }
      if log?.refusal != nil { stopped = .init(reason: error.cause, isRecorded: false) }
      throw .log(error)
    }
    reader.skip(zip(act, lines).map { ($0, $1.count) })
    for digest in digests { frontier.append(leaf: .leaf(digest)) }
    session.apply(act)
    return true
  }

  /// The bytes of each records file that the lines add to.
  private func recordWrites(_ lines: [[UInt8]]) throws(RecordError) -> [FileWrite] {
    var writes: [FileWrite] = []
    var (number, offset) = (reader.next, reader.offset)
    var pending: [UInt8] = []
    for (index, line) in lines.enumerated() {
      pending += line + [0x0A]
      number += 1
      guard number.isMultiple(of: RecordFiles.perFile) || index == lines.count - 1 else { continue }
      let path = RecordFiles.path(ofFile: (number - 1) / RecordFiles.perFile)
      writes.append(try ofLog { () throws(LogError) in try FileWrite(path: path, offset: offset, bytes: pending) })
      pending = []
      offset = 0
    }
    return writes
  }

  /// `trust/allowed_signers` anew, when an act enrols a key.
  private func trustWrites(_ act: [Entry]) throws(RecordError) -> [FileWrite] {
    guard act.contains(where: \.event.enrolsKey) else { return [] }
    var after = session
    after.apply(act)
    let signers = try Trust.allowedSigners(after.affairs)
    return [try ofLog { () throws(LogError) in try FileWrite(path: Trust.allowedSigners, bytes: signers) }]
  }

  /// Reads what other consoles have recorded; true when there was something.
  @discardableResult
  package func readOn() throws(RecordError) -> Bool {
    let refreshed = try refreshed()
    let found: SignedCheckpoint
    if let refreshed {
      found = refreshed
    } else {
      found = try BoardRecord.published(folder, BoardRecord.verification(by: verifier))
    }
    guard found.checkpoint.size > reader.next else { return false }
    // On copies, so that a failure leaves everything as it was.
    var (reader, frontier) = (reader, frontier)
    let lines = try reader.read(to: found.checkpoint.size)
    for line in lines { frontier.append(leaf: .leaf(line.digest)) }
    guard frontier.root == found.checkpoint.root else { throw .recordsDiffer(path: "records") }
    (self.reader, self.frontier) = (reader, frontier)
    for act in lines.map(\.entry).acts { session.apply(act) }
    newest = found
    return true
  }

  private func refreshed() throws(RecordError) -> SignedCheckpoint? {
    guard whyReadOnly == nil else { return nil }
    do throws(LogError) { return try log?.refresh() } catch { throw .log(error) }
  }

  /// Makes everything durable and starts a fresh write-ahead log; worth doing on leaving.
  package func settle() throws(RecordError) {
    guard whyReadOnly == nil else { return }
    do throws(LogError) { try log?.settle() } catch { throw .log(error) }
  }

  /// The root of the record when it was smaller, in base64, as signed minutes state it.
  package func root(at size: Int) throws(RecordError) -> String {
    let tree = TileTree(folder: folder, size: newest.checkpoint.size)
    return try ofLog { () throws(LogError) in try tree.root(at: size) }.base64
  }
}

extension Event {
  /// The meeting that it sets up.
  fileprivate var meetingSet: MeetingID? {
    if case .meetingSet(let set) = self { set.id } else { nil }
  }

  fileprivate var enrolsKey: Bool {
    if case .keyEnrolled = self { true } else { false }
  }
}
