import Governance
import Meeting

/// What is typed into the palette, read as a line of the vocabulary: `@15:40 leave policing`.
enum TypedLine {
  /// Not a line: words to find a command by.
  case words
  case line(Command, Request, at: TimeOfDay?)
  case wrong(String)

  /// A word alone finds commands; more than one, or a time, may be a line.
  init(_ text: String, _ situation: Situation) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, words.count > 1 || first.hasPrefix("@") else {
      self = .words
      return
    }
    let isMarked = first.hasPrefix("@") || first.hasPrefix("!")
    guard isMarked || Command.named(String(first)) != nil else {
      self = .words
      return
    }
    do throws(Misspoken) { self = try TypedLine.read(text, situation) } catch { self = .wrong(error.says) }
  }

  private static func read(_ text: String, _ situation: Situation) throws(Misspoken) -> TypedLine {
    guard let line = try Line(text, zone: situation.zone) else { return .words }
    guard line.refusedUnder.isEmpty else { throw Misspoken("“!” is for scripts only.") }
    // The name follows whatever marks stand before it.
    let name = try tokens(text).first { !$0.content.hasPrefix("@") && Command.named($0.content) != nil }
    guard let command = name.flatMap({ Command.named($0.content) }) else { return .words }
    return .line(command, line.request, at: try time(line.moment, situation))
  }

  /// Here a time is the nearest such time of day, as in a form.
  private static func time(_ moment: Line.Moment, _ situation: Situation) throws(Misspoken) -> TimeOfDay? {
    switch moment {
    case .now: return nil
    case .at(let time): return time
    case .on(let date, let time):
      guard situation.zone.nearest(time, to: situation.now) == situation.zone.instant(date, time) else {
        throw Misspoken("Here only a time of today can be written, as @14:05.")
      }
      return time
    }
  }
}
