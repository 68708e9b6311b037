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
  package var questions: [String] {
    if case .asking(let form) = place { form.labels } else { [] }
  }

  /// Takes an answer for each question.
  package mutating func answer(_ answers: [String]) -> Wish? {
    guard case .asking(var form) = place else { return nil }
    form.fill(answers)
    place = .asking(form)
    return form.wish
  }

  /// What is to be said before the next choice.
  package var said: String? {
    if case .asking(let form) = place { form.complaint } else { message?.text }
  }
}
