import Glibc
import Governance

extension Zone {
  /// The changes of a place's clock between two years, told from the system's time-zone data.
  ///
  /// Fails where the data is not installed: the C library would silently take UTC for it.
  package static func named(_ name: String, years: ClosedRange<Int> = 2000...2060) throws(RecordError) -> Zone {
    let folder = getenv("TZDIR").map { String(cString: $0) } ?? "/usr/share/zoneinfo"
    let plain = !name.hasPrefix("/") && !name.split(separator: "/").contains("..")
    guard name == "UTC" || (plain && access("\(folder)/\(name)", R_OK) == 0) else { throw .noTimeZone(name) }
    setenv("TZ", ":\(name)", 1)
    tzset()
    guard let first = CivilDate(year: years.lowerBound, month: 1, day: 1),
      let last = CivilDate(year: years.upperBound, month: 12, day: 31)
    else { return Zone() }
    var changes = [Change(start: Instant(seconds: first.daysSince1970 * 86_400), offset: 0)]
    changes[0].offset = offset(at: changes[0].start.seconds)
    let step = 14 * 86_400
    for moment in stride(from: changes[0].start.seconds, to: last.daysSince1970 * 86_400, by: step) {
      guard offset(at: moment) != offset(at: moment + step) else { continue }
      let start = change(between: moment, and: moment + step)
      changes.append(Change(start: Instant(seconds: start), offset: offset(at: start)))
    }
    return Zone(changes: changes)
  }

  private static func offset(at seconds: Int) -> Int {
    var moment = time_t(seconds)
    var local = tm()
    localtime_r(&moment, &local)
    return local.tm_gmtoff
  }

  /// The first second of the later offset.
  private static func change(between early: Int, and late: Int) -> Int {
    var (early, late) = (early, late)
    let before = offset(at: early)
    while late - early > 1 {
      let middle = (early + late) / 2
      if offset(at: middle) == before { early = middle } else { late = middle }
    }
    return late
  }
}
