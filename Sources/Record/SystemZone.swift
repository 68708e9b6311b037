import Glibc
import Governance
import Synchronization

extension Zone {
  /// The changes of a place's clock between two years, told from the system's time-zone data.
  ///
  /// Fails where the data is not installed: the C library would silently take UTC for it.
  package static func named(_ name: String, years: ClosedRange<Int> = 2000...2060) throws(RecordError) -> Zone {
    guard name == "UTC" || isInstalled(name) else { throw .noTimeZone(name) }
    guard let first = CivilDate(year: years.lowerBound, month: 1, day: 1),
      let last = CivilDate(year: years.upperBound, month: 12, day: 31)
    else { return Zone() }
    return clock.withLock { _ in
      let before = getenv("TZ").map { String(cString: $0) }
      setenv("TZ", ":\(name)", 1)
      tzset()
      defer {
        if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
        tzset()
      }
      return Zone(changes: changes(from: first.daysSince1970 * 86_400, to: last.daysSince1970 * 86_400))
    }
  }

  /// The C library has one clock for the whole process.
  private static let clock = Mutex(())

  /// Whether a name leads to time-zone data (RFC 9636), and not to a folder, to a list, or out of the data's own folder.
  private static func isInstalled(_ name: String) -> Bool {
    let folder = getenv("TZDIR").map { String(cString: $0) } ?? "/usr/share/zoneinfo"
    guard !name.hasPrefix("/"), !name.utf8.contains(0), !name.split(separator: "/").contains(".."),
      let bytes = try? readFile("\(folder)/\(name)")
    else { return false }
    return bytes.starts(with: Array("TZif".utf8))
  }

  private static func changes(from first: Int, to last: Int) -> [Change] {
    var changes = [Change(start: Instant(seconds: first), offset: offset(at: first))]
    let step = 14 * 86_400
    for moment in stride(from: first, to: last, by: step) {
      guard offset(at: moment) != offset(at: moment + step) else { continue }
      let start = change(between: moment, and: moment + step)
      changes.append(Change(start: Instant(seconds: start), offset: offset(at: start)))
    }
    return changes
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
