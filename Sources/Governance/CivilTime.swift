/// A moment in whole seconds of UTC since 1970; in the record `2014-11-12T14:31:07Z` (R44).
package struct Instant: Hashable, Sendable, Comparable {
  package var seconds: Int

  package init(seconds: Int) { self.seconds = seconds }
  package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

  /// The whole minutes, which is how precisely people write when something happened.
  package var minute: Int {
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    return rest < 0 ? minutes - 1 : minutes
  }
}

/// A day of the calendar, as `2014-11-12`.
package struct CivilDate: Hashable, Sendable, Comparable {
  package var year: Int
  package var month: Int
  package var day: Int

  /// Fails for a day that no calendar has.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    self.init(daysSince1970: CivilDate.days(year: year, month: month, day: day))
    guard self.year == year, self.month == month, self.day == day else { return nil }
  }

  /// Reads `2014-11-12` and nothing else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Howard Hinnant's `civil_from_days`, counted in eras of 400 years.
  package init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  package var daysSince1970: Int { CivilDate.days(year: year, month: month, day: day) }

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  package static func < (left: Self, right: Self) -> Bool { left.daysSince1970 < right.daysSince1970 }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// As minutes write it: `12 November 2014`.
  package var inWords: String { "\(day) \(Self.months[month - 1]) \(year)" }
  /// As a header writes it: `12 Nov 2014`.
  package var inShort: String { "\(day) \(Self.months[month - 1].prefix(3)) \(year)" }
  package var isoText: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
}

/// A time of day to the minute, as `14:05`.
package struct TimeOfDay: Hashable, Sendable {
  package var hour: Int
  package var minute: Int

  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// Reads `14:05` and `9:30`.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  package var text: String { "\(padded(hour, 2)):\(padded(minute, 2))" }
}

/// `Int` also reads signs, which no date or time has.
func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

/// A number with leading zeros to the given width.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
