import Canvas
import Console
import Glibc

/// The same choice as questions and answers on plain lines.
enum PlainReception {
  /// Until something is to be done, or the input ends.
  static func ask(_ reception: inout Reception) -> Reception.Wish {
    say("quorate runs a board’s meeting and leaves signed minutes. Write a number, or quit.")
    while true {
      if let said = reception.said { say(said) }
      for (index, way) in reception.offered.enumerated() { say("\(index + 1) \(way)") }
      guard let line = answer(to: "What next? "), line != "quit", line != "q" else { return .leave(code: 0) }
      guard let number = Int(line), reception.offered.indices.contains(number - 1) else {
        say("Write a number from 1 to \(reception.offered.count).")
        continue
      }
      var wish = reception.take(offered: number - 1)
      // What is asked in steps is asked until it is answered, or left.
      while wish == nil, !reception.questions.isEmpty {
        guard let answered = filled(&reception) else { break }
        wish = answered
      }
      if let wish, let ready = Visit.prepared(wish, &reception) { return ready }
    }
  }

  /// Every question once; “back” leaves, and nothing is done.
  ///
  /// The outer nil says that one has left.
  private static func filled(_ reception: inout Reception) -> Reception.Wish?? {
    if let said = reception.said ?? reception.introduction { say(said) }
    var answers: [String] = []
    for question in reception.questions {
      guard let line = question.isList ? list(question) : line(question) else {
        // What was written in the steps before stays for the next time.
        while !reception.questions.isEmpty { _ = reception.receive(.escape) }
        return nil
      }
      answers.append(line)
    }
    return .some(reception.answer(answers))
  }

  private static func line(_ question: Reception.Question) -> String? {
    let suggested = question.suggestion.isEmpty ? "" : "[\(question.suggestion)] "
    guard let line = answer(to: "\(question.text) \(suggested)"), line != "back" else { return nil }
    return line.isEmpty ? question.suggestion : line
  }

  private static func list(_ question: Reception.Question) -> String? {
    say(question.text)
    if !question.suggestion.isEmpty { say(question.suggestion) }
    say(question.suggestion.isEmpty ? "An empty line ends it." : "An empty line ends it, or at once keeps these.")
    var lines: [String] = []
    while let line = answer(to: "\(lines.count + 1) "), line != "back" {
      guard line.isEmpty else {
        lines.append(line)
        continue
      }
      return lines.isEmpty ? question.suggestion : lines.joined(separator: "\n")
    }
    return nil
  }

  private static func answer(to prompt: String) -> String? {
    print(displayCells(prompt).text, terminator: "")
    fflush(nil)
    return readLine().map { String($0.drop { $0 == " " }) }
  }
}
