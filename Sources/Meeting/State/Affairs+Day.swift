import Governance

extension Affairs {
  /// A meeting by its day; the second of a day is told from the first.
  package func day(of sitting: Sitting, inShort: Bool = false) -> String {
    let date = inShort ? sitting.date.inShort : sitting.date.inWords
    let same = meetings.filter { $0.date == sitting.date }.map(\.id)
    guard let place = same.firstIndex(of: sitting.id), place > 0 else { return date }
    let names = [1: "the second", 2: "the third"]
    return "\(date) (\(names[place] ?? "number \(place + 1)") that day)"
  }

  /// The same by a meeting’s name; of one that is not known what the name says.
  package func day(_ id: MeetingID, inShort: Bool = false) -> String {
    meeting(id).map { day(of: $0, inShort: inShort) } ?? CivilDate(id.text)?.inWords ?? id.text
  }
}
