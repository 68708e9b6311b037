import Crypto
import FoundationEssentials
import Governance
import Meeting
import TransparencyLog

/// One line of `records/NNN.jsonl`: an event with its place, its times and its salt.
///
/// UTF-8 JSON without a newline inside, keys sorted, no insignificant space; times are whole seconds of UTC:
///
///     {"act":3,"at":"2014-11-12T13:50:02Z","by":"clerk","event":{"meeting":"2014-11-12","type":"rollCalled"},"n":3,"occurred":"2014-11-12T13:50:00Z","salt":"AAECAwQFBgcICQoLDA0ODw==","v":1}
///
/// What was written is what counts: a reader hashes the line's bytes, without its LF, and never encodes it anew. A line
/// withheld or erased is `{"reason":"…","withheld":"<64 hex digits>"}` and stands for the digest it names.
package struct RecordLine: Equatable, Sendable {
  package var entry: Entry
  /// The meeting it belongs to, for readers with other tools; this program tells it from the order.
  package var meeting: MeetingID?
  /// 16 random bytes that keep a withheld line from being guessed.
  package var salt: [UInt8]

  package init(entry: Entry, meeting: MeetingID?, salt: [UInt8]) {
    self.entry = entry
    self.meeting = meeting
    self.salt = salt
  }

  /// The line's bytes, without its LF.
  package func bytes() throws(RecordError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do { return Array(try encoder.encode(self)) } catch { throw .notWritable(record: entry.n, reason: "\(error)") }
  }

  /// The log's entry for a line: SHA-256 of its bytes.
  package static func digest(_ line: some Collection<UInt8>) -> [UInt8] {
    Array(SHA256.hash(data: Array(line)))
  }
}

extension RecordLine: Codable {
  private enum Key: String, CodingKey { case act, at, by, event, n, occurred, salt, v }
  private enum EventKey: String, CodingKey { case meeting, type }

  private struct EventBox: Encodable {
    var event: Event
    var meeting: MeetingID?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: EventKey.self)
      try container.encodeIfPresent(meeting, forKey: .meeting)
      try container.encode(event.type, forKey: .type)
      try event.payload?.encode(to: encoder)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(entry.act, forKey: .act)
    try container.encode(entry.recorded, forKey: .at)
    try container.encode(entry.by, forKey: .by)
    try container.encode(EventBox(event: entry.event, meeting: meeting), forKey: .event)
    try container.encode(entry.n, forKey: .n)
    try container.encode(entry.occurred, forKey: .occurred)
    try container.encode(Data(salt), forKey: .salt)
    try container.encode(1, forKey: .v)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let event = try container.superDecoder(forKey: .event)
    let named = try event.container(keyedBy: EventKey.self)
    entry = Entry(
      n: try container.decode(Int.self, forKey: .n), act: try container.decode(Int.self, forKey: .act),
      recorded: try container.decode(Instant.self, forKey: .at),
      occurred: try container.decode(Instant.self, forKey: .occurred),
      by: try container.decode(Officer.self, forKey: .by),
      event: try Event(type: try named.decode(String.self, forKey: .type), from: event))
    meeting = try named.decodeIfPresent(MeetingID.self, forKey: .meeting)
    salt = Array(try container.decode(Data.self, forKey: .salt))
  }
}

/// A line taken out of what is published; the digest still verifies in its place.
package struct WithheldLine: Codable, Equatable, Sendable {
  package var reason: String
  package var withheld: String
}

/// A line as it was read: what it says, and the digest the log has for it.
package struct ReadLine: Sendable {
  package var entry: Entry
  package var digest: [UInt8]
  package var isWithheld: Bool

  /// Reads the line of that index; what precedes it gives a withheld line its act and times.
  init(_ bytes: ArraySlice<UInt8>, n: Int, before: Entry?) throws(RecordError) {
    let data = Data(bytes)
    let decoder = JSONDecoder()
    if let line = try? decoder.decode(RecordLine.self, from: data) {
      guard line.entry.n == n else { throw .misnumbered(record: n, says: line.entry.n) }
      entry = line.entry
      digest = RecordLine.digest(bytes)
      isWithheld = false
    } else if let line = try? decoder.decode(WithheldLine.self, from: data), let named = Digest(hex: line.withheld) {
      let before =
        before
        ?? Entry(
          n: 0, act: 0, recorded: Instant(seconds: 0), occurred: Instant(seconds: 0), by: .clerk,
          event: .unknown(type: "withheld"))
      entry = Entry(
        n: n, act: before.act, recorded: before.recorded, occurred: before.occurred, by: before.by,
        event: .unknown(type: "withheld"))
      digest = named.bytes
      isWithheld = true
    } else {
      throw .unreadable(record: n)
    }
  }
}
