// Times and days as people type them into a form; scripts and the record keep to one way of writing each.

extension TimeOfDay {
  /// Reads `14:05`, `1405`, `14.05`, `2.05pm`, `2:05 p.m.` and `9am`; an hour alone is no time without am or pm.
  package init?(typed text: String) {
    var rest = text.lowercased().filter { !$0.isWhitespace }
    var half: Int?
    for (ending, hours) in [("am", 0), ("a.m.", 0), ("pm", 12), ("p.m.", 12)] where rest.hasSuffix(ending) {
      half = hours
      rest.removeLast(ending.count)
      break
    }
    guard let (hour, minute) = TimeOfDay.figures(rest, minutesMayBeLeftOut: half != nil) else { return nil }
    if let half {
      guard (1...12).contains(hour) else { return nil }
      self.init(hour: hour % 12 + half, minute: minute)
    } else {
      self.init(hour: hour, minute: minute)
    }
  }

  private static func figures(_ text: String, minutesMayBeLeftOut: Bool) -> (hour: Int, minute: Int)? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }) else { return nil }
    switch (parts.count, parts[0].count) {
    case (2, 1...2):
      guard parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else { return nil }
      return (hour, minute)
    case (1, 3...4): return Int(parts[0]).map { ($0 / 100, $0 % 100) }
    case (1, 1...2) where minutesMayBeLeftOut: return Int(parts[0]).map { ($0, 0) }
    default: return nil
    }
  }
}

extension CivilDate {
  /// Reads `2014-11-12`, `12 November 2014`, `12th Nov 2014`, `12/11/2014` and `12.11.14`, the day always first.
  ///
  /// Words around it say nothing: `by Thursday the 10th of December`. Without a year it is the next such day, from the day given on.
  package init?(typed text: String, from today: CivilDate) {
    if let date = CivilDate(text.filter { !$0.isWhitespace }) {
      self = date
      return
    }
    if let days = ["today": 0, "tomorrow": 1][text.lowercased().filter { !$0.isWhitespace }] {
      self = CivilDate(daysSince1970: today.daysSince1970 + days)
      return
    }
    let parts = text.lowercased().split { $0.isWhitespace || "/.,-".contains($0) }
      .filter { !CivilDate.says(nothing: $0) }
    guard (2...3).contains(parts.count), let day = CivilDate.day(parts[0]), let month = CivilDate.month(parts[1]) else {
      return nil
    }
    if parts.count == 3 {
      guard let year = CivilDate.year(parts[2]) else { return nil }
      self.init(year: year, month: month, day: day)
    } else {
      // 29 February comes again within eight years.
      let years = (0...8).lazy.compactMap { CivilDate(year: today.year + $0, month: month, day: day) }
      guard let next = years.first(where: { $0 >= today }) else { return nil }
      self = next
    }
  }

  /// What people write around a day: `by Thursday the 10th of December`.
  private static func says(nothing word: Substring) -> Bool {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    return ["by", "on", "the", "of"].contains(word) || (word.count >= 3 && days.contains { $0.hasPrefix(word) })
  }

  private static func day(_ text: Substring) -> Int? {
    var text = text
    for ending in ["st", "nd", "rd", "th"] where text.hasSuffix(ending) { text.removeLast(2) }
    return number(text, figures: 1...2)
  }

  /// By its number, its name, or the first three letters or more of it.
  private static func month(_ text: Substring) -> Int? {
    if let number = number(text, figures: 1...2) { return number }
    guard text.count >= 3 else { return nil }
    return months.firstIndex { $0.lowercased().hasPrefix(text) }.map { $0 + 1 }
  }

  private static func year(_ text: Substring) -> Int? {
    number(text, figures: 4...4) ?? number(text, figures: 2...2).map { 2000 + $0 }
  }

  private static func number(_ text: Substring, figures: ClosedRange<Int>) -> Int? {
    guard figures.contains(text.utf8.count), text.utf8.allSatisfy(isDigit) else { return nil }
    return Int(text)
  }
}
