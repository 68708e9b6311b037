import Governance
import Meeting
import Minutes
import Testing

@testable import Console

/// Minutes for somebody who hears them.
@Suite struct `Minutes on plain lines` {
  @Test func `the head and the contents are read first, then whatever is asked for`() throws {
    var player = PlainPlayer(try Sample.script(before: "@15:20 close"))
    let answer = player.type("minutes")
    #expect(answer.contains("Date: 12 November 2014\n") && answer.contains("\n4. Support at home for older people"))
    #expect(!answer.contains("---") && !answer.contains("page 1"), "\(answer)")
    #expect(!answer.contains("That support at home for older people be procured"))
    player.plays([
      ("minutes 4", "That support at home for older people be procured jointly"), ("minutes quorum", "Quorum\n"),
      ("minutes 99", "These minutes have no “99”."), ("minutes all", "8. Date of next meeting"),
    ])
  }

  @Test(arguments: ["12 November 2014", "2014-11-12", "12/11/2014", "12 november"])
  func `a date reads and saves the minutes of another meeting, however it is typed`(date: String) throws {
    var player = PlainPlayer(try Sample.script())
    player.plays([
      ("minutes \(date)", "Minutes of the meeting of 12 November 2014"), ("minutes 4", "4. Support at home"),
    ])
    player.type("save \(date)")
    #expect(player.errands == [.save(.minutes, "2014-11-12")])
    player.type("save notice \(date)")
    #expect(player.errands == [.save(.notice, "2014-11-12")])
  }

  @Test func `a closed meeting offers to read and to save its minutes`() throws {
    var player = PlainPlayer(try Sample.script())
    player.plays([
      ("", "Read the minutes. 3 Save the minutes as a file. 4 Past meetings."), ("3", ""),
    ])
    #expect(player.errands == [.save(.minutes, "2015-01-21")])
    player.plays([("4", "Past meetings. “back” leaves it."), ("2", "Minutes of the meeting of 12 November 2014")])
  }

  @Test func `the second meeting of a day is told from the first`() throws {
    var player = PlainPlayer(try Sample.script())
    player.plays([
      ("meeting 2015-01-21 18:00", "Sure?"),
      ("yes", "Meeting of 21 January 2015 (the second that day): not called yet"),
      ("minutes 21 january 2015", "minutes 2015-01-21 reads the meeting of 21 January 2015, set for 14:00."),
      ("minutes 2015-01-21", "minutes 2015-01-21-2 reads the meeting of 21 January 2015 (the second that day)"),
    ])
  }

  @Test func `who signs, and that it is for good, comes before the text, which is read when asked for`() throws {
    var player = PlainPlayer(try Sample.script(before: "@14:06 sign"))
    let answer = player.type("sign 2014-11-12")
    #expect(!answer.contains("DECISION"), "\(answer)")
    player.plays([("read", "There were none."), ("", "Not signed.")])
  }

  @Test func `the text that is signed is read without its rules and running heads`() throws {
    let situation = try Sample.script().situation
    let sitting = try #require(situation.affairs.meeting("2014-11-12"))
    let text = MinutesDocument(of: situation.affairs, in: sitting, provenance: nil).text
    let heard = text.forTheEar
    #expect(text.contains("-----") && text.contains("page 2 of"))
    #expect(!heard.contains("-----") && !heard.contains("page 2 of") && !heard.contains("\n\n"), "\(heard)")
    #expect(heard.contains("DECISION 2014-11-12/4.1") && !heard.contains("\n "))
  }

  @Test func `all that is missing is said before closing`() throws {
    var player = PlainPlayer(try Sample.script(before: "@15:20 close"))
    #expect(!player.type("close").contains("see the minutes"))
  }
}
