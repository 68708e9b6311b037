import Canvas
import Console
import Glibc

/// The same choice as questions and answers on plain lines.
enum PlainReception {
  /// Until something is to be done, or the input ends.
  static func ask(_ reception: inout Reception) -> Reception.Wish {
    say("quorate runs a board's meeting and leaves signed minutes. Write a number, or quit.")
    while true {
      if let said = reception.said { say(said) }
      for (index, way) in reception.offered.enumerated() { say("\(index + 1) \(way)") }
      guard let line = answer(to: "What next? "), line != "quit", line != "q" else { return .leave(code: 0) }
      guard let number = Int(line), reception.offered.indices.contains(number - 1) else {
        say("Write a number from 1 to \(reception.offered.count).")
        continue
      }
      var wish = reception.take(offered: number - 1)
      if !reception.questions.isEmpty { wish = filled(&reception) }
      if let wish, let ready = Visit.prepared(wish, &reception) { return ready }
    }
  }

  /// Every question once; an empty line, or “back”, leaves, and nothing is done.
  private static func filled(_ reception: inout Reception) -> Reception.Wish? {
    var answers: [String] = []
    for question in reception.questions {
      guard let line = answer(to: "\(question)? "), !line.isEmpty, line != "back" else {
        _ = reception.receive(.escape)
        return nil
      }
      answers.append(line)
    }
    return reception.answer(answers)
  }

  private static func answer(to prompt: String) -> String? {
    print(displayCells(prompt).text, terminator: "")
    fflush(nil)
    return readLine().map { String($0.drop { $0 == " " }) }
  }
}
