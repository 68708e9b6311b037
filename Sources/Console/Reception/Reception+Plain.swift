import Canvas

/// The same choices without a screen: a line each, by number.
extension Reception {
  /// The tour shows the screen, and is for the screen.
  private var plain: [Way] {
    ways.filter { way in
      if case .tour = way { false } else { true }
    }
  }

  package var offered: [String] {
    plain.map { way in
      let (title, explanation) = (self.way(way).title, self.way(way).explanation)
      return explanation.isEmpty ? title : "\(title): \(explanation)"
    }
  }

  package mutating func take(offered index: Int) -> Wish? {
    plain.indices.contains(index) ? take(plain[index]) : nil
  }

  /// What has to be named, in order; none while one is choosing.
  package var questions: [Question] {
    guard case .asking(let form) = place else { return [] }
    return form.fields.map { field in
      Question(
        text: "\(field.label)?\(field.hint.isEmpty ? "" : " (\(field.hint))")", isList: field.isList,
        suggestion: field.text)
    }
  }

  /// What is said before them.
  package var introduction: String? {
    if case .asking(let form) = place { "\(form.title). \(form.intro)" } else { nil }
  }

  /// One thing to be named.
  package struct Question: Equatable, Sendable {
    package var text: String
    /// Several lines, an empty one after the last.
    package var isList: Bool
    /// What an empty answer stands for.
    package var suggestion: String
  }

  /// Takes an answer for each question.
  package mutating func answer(_ answers: [String]) -> Wish? {
    guard case .asking(var form) = place else { return nil }
    form.fill(answers)
    place = .asking(form)
    guard case .filled = form.submit() else {
      place = .asking(form)
      return nil
    }
    return goOn(from: form)
  }

  /// What is to be said before the next choice.
  package var said: String? {
    if case .asking(let form) = place { form.complaint } else { message?.text }
  }
}
