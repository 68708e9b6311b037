import Console
import FoundationEssentials
import Governance
import Meeting
import Minutes
import Record

/// Minutes as files that any program opens, to print or to send.
extension Performing {
  /// Writes it into the user's documents, or the home folder where there are none; gives the path.
  ///
  /// What lies there under the name and is not the same is left alone: the file gets a number.
  static func save(_ printout: Printout, of meeting: MeetingID, _ record: BoardRecord) throws -> String {
    guard let sitting = record.affairs.meeting(meeting) else { throw Failure("There are no such minutes.") }
    let document = try minutes(of: sitting, record)
    let (printed, kind, ending) =
      switch printout {
      case .minutes: (document.textWithSince, "minutes", "txt")
      case .markdown: (document.markdown, "minutes", "md")
      case .notice: (document.notice, "decisions", "txt")
      case .confidential: (try minutes(of: sitting, record, revealing: true).textWithSince, "CONFIDENTIAL", "txt")
      }
    let draft = record.affairs.minutes[meeting]?.approvedSize == nil ? "-draft" : ""
    let isPractice = OpenBoard.isUnprotected(record)
    let practice = isPractice ? "-practice" : ""
    // A page that is passed on has lost the file’s name.
    let text = isPractice ? "PRACTICE: a pretend meeting. Nothing in it counts.\n\n\(printed)" : printed
    let name = "\(fileName(record.affairs.board.id))-\(kind)-\(fileName(meeting.text))\(draft)\(practice)"
    for number in 1...99 {
      let path = "\(Locations.documents)/\(name)\(number == 1 ? "" : "-\(number)").\(ending)"
      guard FileManager.default.fileExists(atPath: path) else {
        guard TextFile.replace(path, with: text) else {
          throw Failure(
            "The file \(path) cannot be written. See that the folder may be written in and the disk is not full.")
        }
        return path
      }
      if FileManager.default.contents(atPath: path).map(Array.init) == Array(text.utf8) { return path }
    }
    throw Failure("There are 99 files called \(name) in \(Locations.documents) already. Put some of them elsewhere.")
  }

  private static func fileName(_ id: String) -> String {
    let kept = id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return kept.isEmpty ? "board" : kept
  }
}
