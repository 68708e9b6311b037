import Canvas

/// Where one arrives without a board: practise, start a real one, or look around first.
package struct Reception {
  /// A board that was opened on this computer before.
  package struct KnownBoard: Equatable, Sendable {
    package var name: String
    package var folder: String

    package init(name: String, folder: String) {
      self.name = name
      self.folder = folder
    }
  }

  /// What is to be done that it cannot do itself.
  package enum Wish: Equatable, Sendable {
    /// Zero, unless the terminal or somebody outside has ended it.
    case leave(code: Int32)
    case practise
    case open(folder: String)
    case found(boardFile: String, folder: String)
    /// Write a board file to start from.
    case write(boardFile: String)
    /// Make the board that was described; the text is its board file.
    case make(boardText: String, folder: String)
    case suspend
    case repaint
  }

  enum Place {
    case ways
    case real
    case asking(ReceptionForm)
    /// Over the real ways, or over the first.
    case tour(Tour, over: Bool)
  }

  var place = Place.ways
  var mark = Mark()
  let boards: [KnownBoard]
  /// A board being described, in steps.
  private var steps = BoardSteps()
  private let keys: KeyMap
  /// What has just happened, or why something was not done; it stays until the next choice.
  private(set) var message: Span?

  package init(boards: [KnownBoard] = [], keys: KeyMap = KeyMap()) {
    self.boards = boards
    self.keys = keys
  }

  /// Says why something was not done, under the form it was asked for in, or in the footer.
  package mutating func complain(_ sentence: String) {
    if case .asking(var form) = place {
      form.complaint = sentence
      place = .asking(form)
    } else {
      message = Span(sentence, .bad)
    }
  }

  /// Says what was done; whatever was asked for is answered.
  package mutating func announce(_ sentence: String) {
    if case .asking = place { go(.real) }
    message = Span(sentence, .info)
  }

  mutating func go(_ place: Place) {
    self.place = place
    mark = Mark()
    message = nil
  }

  /// In a window of that size, as it was last drawn.
  package mutating func receive(_ key: Key, size: Size = Size(rows: 24, columns: 80)) -> Wish? {
    let key = key == .control("c") ? Key.escape : key
    if key == .control("l") { return .repaint }
    if key == .function(12) { return .suspend }
    switch place {
    case .ways, .real: return choose(key)
    case .asking(var form):
      let outcome = form.handle(key, in: over(Rect(size)))
      return respond(outcome, form)
    case .tour(var tour, let wasReal):
      let response = tour.handle(key)
      return respond(response, tour, wasReal)
    }
  }

  mutating func respond(_ outcome: ReceptionForm.Outcome, _ form: ReceptionForm) -> Wish? {
    place = .asking(form)
    switch outcome {
    case .handled: return nil
    case .cancelled:
      goBack(from: form)
      return nil
    case .filled: return goOn(from: form)
    }
  }

  /// To the step before, or to the choice.
  private mutating func goBack(from form: ReceptionForm) {
    switch form.purpose {
    case .open: go(.ways)
    case .found, .write: go(.real)
    case .describe(let step):
      _ = steps.keep(form, of: step)
      go(step == 0 ? .real : .asking(steps.form(step - 1)))
    }
  }

  /// To the next step, or to what the form is for.
  mutating func goOn(from form: ReceptionForm) -> Wish? {
    switch form.purpose {
    case .found: return .found(boardFile: form.text(0), folder: form.text(1))
    case .open: return .open(folder: form.text(0).withoutQuotes)
    case .write: return .write(boardFile: form.text(0))
    case .describe(let step):
      if let fault = steps.keep(form, of: step) {
        var form = form
        form.complain(fault.says, about: fault.field)
        place = .asking(form)
        return nil
      }
      guard step < 2 else { return .make(boardText: steps.draft.toml, folder: steps.folder) }
      go(.asking(steps.form(step + 1)))
      return nil
    }
  }

  mutating func describe() { go(.asking(steps.form(0))) }

  mutating func respond(_ response: Response, _ tour: Tour, _ wasReal: Bool) -> Wish? {
    place = .tour(tour, over: wasReal)
    if case .ignored = response { place = wasReal ? .real : .ways }
    return nil
  }

  mutating func choose(_ key: Key) -> Wish? {
    let ways = ways
    if mark.move(key, of: ways.count, page: 4) { return nil }
    if keys.everywhere(key)?.aside == .tour || key == .character("?") || key == .function(1) {
      showTour()
    } else if key == .character("q") {
      return .leave(code: 0)
    } else if key == .escape {
      if case .real = place { go(.ways) } else { message = Span("Press q to leave.", .caution) }
    } else if key == .enter {
      return take(ways[mark.row(of: ways.count)])
    } else {
      message = Span("“\(key.name)” does nothing here. ↑ ↓ choose, Enter goes on.", .caution)
    }
    return nil
  }

  mutating func showTour() {
    place = .tour(Tour(keys), over: isReal)
  }
}

extension String {
  /// A path as somebody pastes it, in quotation marks.
  fileprivate var withoutQuotes: String {
    guard count > 2, let first, first == last, "\"'".contains(first) else { return self }
    return String(dropFirst().dropLast())
  }
}
