import FoundationEssentials
import Governance
import Testing

@Suite struct `Civil time` {
  static let london = Zone(changes: [
    .init(start: Instant(seconds: 1_396_141_200), offset: 3600),
    .init(start: Instant(seconds: 1_414_285_200), offset: 0),
    .init(start: Instant(seconds: 1_427_590_800), offset: 3600),
  ])

  @Test(arguments: [
    "2014-13-01", "2014-02-29", "2014-00-10", "2014-11-31", "14-11-12", "2014-11-1", "2014-+1-12", "2014/11/12", "",
    "2014-11-12 ", "-014-11-12", "2014-11-٣٢", "0000-01-01",
  ]) func `a day that no calendar has is not read`(text: String) { #expect(CivilDate(text) == nil) }

  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("2014-11-12", 16_386), ("1600-03-01", -135_080),
    ("9999-12-31", 2_932_896),
  ])
  func `days are counted from 1970`(text: String, days: Int) throws {
    let date = try #require(CivilDate(text))
    #expect(date.daysSince1970 == days)
    #expect(date.isoText == text)
    #expect(CivilDate(daysSince1970: days) == date)
  }

  @Test func `every day follows the day before`() {
    var last = CivilDate(daysSince1970: -200_000)
    for days in -199_999...200_000 {
      let date = CivilDate(daysSince1970: days)
      guard last < date, date.daysSince1970 == days,
        CivilDate(year: date.year, month: date.month, day: date.day) == date
      else {
        Issue.record("day \(days) is \(date.isoText)")
        return
      }
      last = date
    }
  }

  @Test(arguments: ["24:00", "14:60", "14:5", "+4:05", "14.05", "", "1405", "014:05"])
  func `a time that no clock shows is not read`(text: String) { #expect(TimeOfDay(text) == nil) }

  @Test(arguments: [("9:30", "09:30"), ("00:00", "00:00"), ("23:59", "23:59")])
  func `a time is read and written`(text: String, written: String) { #expect(TimeOfDay(text)?.text == written) }

  @Test(arguments: [
    ("14:05", "14:05"), ("1405", "14:05"), ("14.05", "14:05"), ("2.05pm", "14:05"), ("2:05 pm", "14:05"),
    (" 2:05 P.M. ", "14:05"), ("205pm", "14:05"), ("9am", "09:00"), ("12am", "00:00"), ("12 pm", "12:00"),
    ("930", "09:30"), ("9:30", "09:30"), ("0000", "00:00"),
  ]) func `a time is understood as people type it`(typed: String, time: String) {
    #expect(TimeOfDay(typed: typed)?.text == time)
  }

  @Test(arguments: [
    "", "14", "9", "am", "14pm", "0am", "2:5pm", "24:00", "2460", "14:05:00", "14:", ":05", "-205", "two", "٢٠٥",
    "1405x",
    "99999999999999999999",
  ]) func `what could be two times, or none, is not taken for one`(typed: String) {
    #expect(TimeOfDay(typed: typed) == nil)
  }

  @Test(arguments: [
    ("today", "2014-11-12"), ("Tomorrow", "2014-11-13"),
    ("2014-11-12", "2014-11-12"), ("12 November 2014", "2014-11-12"), ("12 Nov 2014", "2014-11-12"),
    ("12th november, 2014", "2014-11-12"), ("12/11/2014", "2014-11-12"), ("1.2.15", "2015-02-01"),
    ("12-11-2014", "2014-11-12"), ("12 nov", "2014-11-12"), ("11 nov", "2015-11-11"), ("13/11", "2014-11-13"),
    ("3 Sept", "2015-09-03"), ("29 feb", "2016-02-29"), (" 2014-11-12 ", "2014-11-12"),
    ("by 10 December 2026", "2026-12-10"), ("Thursday the 10th of December 2026", "2026-12-10"),
    ("on thu 10 dec 2026", "2026-12-10"),
  ]) func `a day is understood as people type it`(typed: String, date: String) throws {
    let today = try #require(CivilDate("2014-11-12"))
    #expect(CivilDate(typed: typed, from: today)?.isoText == date)
  }

  @Test(arguments: [
    "", "12", "nov", "31 feb 2015", "31 nov", "12 no 2014", "November 12 2014", "12 13 2014", "12/11/014", "2014/11/12",
    "0 nov", "12 nov 2014 x", "12 nov 20145", "٣ nov",
  ]) func `a day that could be none is not taken for one`(typed: String) throws {
    let today = try #require(CivilDate("2014-11-12"))
    #expect(CivilDate(typed: typed, from: today) == nil)
  }

  @Test func `a date in words`() throws {
    let date = try #require(CivilDate("2014-11-02"))
    #expect(date.inWords == "2 November 2014")
    #expect(date.inShort == "2 Nov 2014")
  }

  @Test(arguments: [
    ("2014-11-12T14:31:07Z", 1_415_802_667 as Int?), ("1969-12-31T23:59:59Z", -1), ("2014-11-12T14:31:07", nil),
    ("2014-11-12T14:31:60Z", nil), ("2014-11-12T24:00:00Z", nil), ("2014-11-12T14:31:+7Z", nil),
    ("2014-11-12t14:31:07Z", nil),
  ]) func `R44: a moment in the record is in UTC`(text: String, seconds: Int?) throws {
    #expect(Instant(text)?.seconds == seconds)
    guard let seconds else { return }
    #expect(Instant(seconds: seconds).description == text)
    let json = try JSONEncoder().encode([Instant(seconds: seconds)])
    #expect(String(decoding: json, as: UTF8.self) == "[\"\(text)\"]")
    #expect(try JSONDecoder().decode([Instant].self, from: json) == [Instant(seconds: seconds)])
  }

  @Test(arguments: [
    // In winter, in summer, an hour that comes twice, one that is skipped, and either side of midnight.
    ("2014-11-12", "14:05", "2014-11-12T14:05:00Z", "14:05"), ("2014-06-10", "14:05", "2014-06-10T13:05:00Z", "14:05"),
    ("2014-10-26", "01:30", "2014-10-26T00:30:00Z", "01:30"), ("2014-10-26", "02:00", "2014-10-26T02:00:00Z", "02:00"),
    ("2015-03-29", "01:30", "2015-03-29T01:30:00Z", "02:30"), ("2014-06-10", "00:30", "2014-06-09T23:30:00Z", "00:30"),
  ]) func `R44: London's clock, summer time included`(date: String, time: String, utc: String, shown: String) throws {
    let instant = Self.london.instant(try #require(CivilDate(date)), try #require(TimeOfDay(time)))
    #expect(instant.description == utc)
    #expect(Self.london.time(instant) == shown)
    #expect(Self.london.date(instant).isoText == date)
  }

  @Test func `identifiers are plain strings in JSON`() throws {
    let json = try JSONEncoder().encode(["seat": SeatID("chair")])
    #expect(String(decoding: json, as: UTF8.self) == "{\"seat\":\"chair\"}")
    #expect(try JSONDecoder().decode([String: SeatID].self, from: json) == ["seat": "chair"])
    #expect(try JSONDecoder().decode([PersonID].self, from: Data("[7]".utf8)) == [PersonID(7)])
  }

  @Test(arguments: [
    // now, the time typed, when that was
    ("2014-11-12T14:31:00Z", "14:05", "2014-11-12T14:05:00Z"),
    ("2014-11-12T14:31:00Z", "14:40", "2014-11-12T14:40:00Z"),
    ("2014-11-13T00:05:00Z", "23:50", "2014-11-12T23:50:00Z"),
    ("2014-11-12T23:58:00Z", "00:05", "2014-11-13T00:05:00Z"),
    // 26 October 2014, when 01:20 comes twice in London.
    ("2014-10-26T00:30:00Z", "01:20", "2014-10-26T00:20:00Z"),
    ("2014-10-26T01:30:00Z", "01:20", "2014-10-26T01:20:00Z"),
    // 29 March 2015, when 01:30 never comes: the next day's is nearest.
    ("2015-03-29T01:10:00Z", "01:30", "2015-03-30T00:30:00Z"),
  ]) func `R44: a time typed is the nearest to now, across midnight and where the clocks change`(
    now: String, time: String, moment: String
  ) throws {
    let found = Self.london.nearest(try #require(TimeOfDay(time)), to: try #require(Instant(now)))
    #expect(found == Instant(moment), "\(found)")
  }
}
