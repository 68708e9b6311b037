/// A place's clock as a list of changes of its offset from UTC, so that pure rooms can tell the time (R44).
///
/// The program fills it from the system's time-zone data; an empty list is UTC.
package struct Zone: Equatable, Sendable {
  /// From `start` on, local time is UTC plus `offset` seconds.
  package struct Change: Equatable, Sendable {
    package var start: Instant
    package var offset: Int

    package init(start: Instant, offset: Int) {
      self.start = start
      self.offset = offset
    }
  }

  /// Earliest first; the first also holds for all time before it.
  package var changes: [Change]

  package init(changes: [Change] = []) { self.changes = changes }

  package func offset(at instant: Instant) -> Int {
    (changes.last { $0.start <= instant } ?? changes.first)?.offset ?? 0
  }

  package func date(_ instant: Instant) -> CivilDate {
    CivilDate(daysSince1970: floorDivide(instant.seconds + offset(at: instant), 86_400))
  }

  package func time(_ instant: Instant) -> String {
    let second = modulo(instant.seconds + offset(at: instant), 86_400)
    return "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2))"
  }

  /// The moment a wall clock shows; of an hour that comes twice the first, of an hour that is skipped the one after.
  package func instant(_ date: CivilDate, _ time: TimeOfDay) -> Instant {
    let wall = date.daysSince1970 * 86_400 + time.hour * 3600 + time.minute * 60
    return moments(of: wall).first ?? Instant(seconds: wall - (offsets(around: wall).last ?? 0))
  }

  /// The moment nearest to another at which a wall clock shows that time: just after midnight 23:50 is yesterday's.
  package func nearest(_ time: TimeOfDay, to now: Instant) -> Instant {
    let today = date(now).daysSince1970
    let walls = (today - 1...today + 1).map { $0 * 86_400 + time.hour * 3600 + time.minute * 60 }
    let shown = walls.flatMap { moments(of: $0) }
    return shown.min { abs($0.seconds - now.seconds) < abs($1.seconds - now.seconds) } ?? instant(date(now), time)
  }

  /// When a wall clock shows so many seconds since 1970: once, or twice, or never, where the clocks change.
  private func moments(of wall: Int) -> [Instant] {
    offsets(around: wall).map { Instant(seconds: wall - $0) }.filter { offset(at: $0) + $0.seconds == wall }
  }

  private func offsets(around wall: Int) -> [Int] {
    Set([-86_400, 0, 86_400].map { offset(at: Instant(seconds: wall + $0)) }).sorted(by: >)
  }
}

extension Instant: Codable, CustomStringConvertible {
  /// `2014-11-12T14:31:07Z`, always in UTC.
  package var description: String {
    let date = CivilDate(daysSince1970: floorDivide(seconds, 86_400))
    let second = modulo(seconds, 86_400)
    return "\(date.isoText)T\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))Z"
  }

  /// Reads `2014-11-12T14:31:07Z` and nothing else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      [11, 12, 14, 15, 17, 18].allSatisfy({ isDigit(bytes[$0]) }), let date = CivilDate(String(text.prefix(10))),
      let hour = Int(text.dropFirst(11).prefix(2)), let minute = Int(text.dropFirst(14).prefix(2)),
      let second = Int(text.dropFirst(17).prefix(2)), (0...59).contains(second),
      TimeOfDay(hour: hour, minute: minute) != nil
    else { return nil }
    self.init(seconds: date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let instant = Instant(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is not a time in UTC")
    }
    self = instant
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension CivilDate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is not a date")
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(isoText)
  }
}

private func floorDivide(_ number: Int, _ by: Int) -> Int {
  number >= 0 ? number / by : -((-number + by - 1) / by)
}

private func modulo(_ number: Int, _ by: Int) -> Int { number - floorDivide(number, by) * by }
