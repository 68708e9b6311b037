import Testing

@testable import Governance
@testable import Record

@Suite struct ZoneTests {
  @Test func `R44: summer time ends in London on 26 October 2014 at one o'clock UTC`() throws {
    let zone = try Zone.named("Europe/London")
    let end = try #require(Instant("2014-10-26T01:00:00Z"))
    #expect(zone.offset(at: Instant(seconds: end.seconds - 1)) == 3600)
    #expect(zone.offset(at: end) == 0)
    #expect(zone.time(Instant(seconds: end.seconds - 1)) == "01:59")
    #expect(zone.time(end) == "01:00")
  }

  @Test(arguments: [
    ("Europe/London", "2014-07-01T12:00:00Z", 3600), ("Europe/London", "2014-12-01T12:00:00Z", 0),
    ("Europe/London", "2055-07-01T12:00:00Z", 3600), ("America/New_York", "2014-07-01T12:00:00Z", -14_400),
    ("Asia/Kolkata", "2014-07-01T12:00:00Z", 19_800), ("Australia/Lord_Howe", "2014-12-01T12:00:00Z", 39_600),
    ("UTC", "2014-07-01T12:00:00Z", 0),
  ])
  func `a zone's clock is known`(_ name: String, _ moment: String, _ offset: Int) throws {
    let moment = try #require(Instant(moment))
    #expect(try Zone.named(name).offset(at: moment) == offset)
  }

  @Test(arguments: [
    "Europe/Lichfield", "", "Europe", "/etc/passwd", "../../../etc/passwd", "zone.tab", "GMT+25", "Europe/London\u{0}",
    "\u{1b}[2J",
  ])
  func `a zone that nobody knows is refused in words`(_ name: String) {
    #expect { try Zone.named(name) } throws: { error in
      "\(error)".contains("does not know the time zone “\(name)”")
    }
  }
}
