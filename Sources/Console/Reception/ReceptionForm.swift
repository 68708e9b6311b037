import Canvas

/// What has to be named before a board is there: what it is, its file, its folder.
struct ReceptionForm {
  enum Purpose { case found, open, write, describe(step: Int) }

  enum Outcome { case handled, cancelled, filled }

  /// A line to be written, or several.
  struct Field {
    enum Entry {
      case line(TextField)
      case lines(TextArea, rows: Int)
    }

    let label: String
    let isOptional: Bool
    let hint: String
    var entry: Entry
    /// Nobody has written in it yet.
    var isSuggested = true
    /// What stands in it is proposed: what is typed takes its place.
    var isProposed = false

    init(_ label: String, _ text: String = "", lines rows: Int = 1, optional: Bool = false, hint: String = "") {
      self.label = label
      self.hint = hint
      isOptional = optional
      entry = rows > 1 ? .lines(TextArea(text), rows: rows) : .line(TextField(text, limit: 1000))
    }

    var text: String {
      get {
        switch entry {
        case .line(let field): field.text
        case .lines(let area, _): area.text
        }
      }
      set {
        switch entry {
        case .line(var field):
          field.text = newValue
          entry = .line(field)
        case .lines(var area, let rows):
          area.text = newValue
          entry = .lines(area, rows: rows)
        }
      }
    }

    /// Empty, and it may not be.
    var isLacking: Bool { text.trimmed.isEmpty && !isOptional }

    var rows: Int { if case .lines(_, let rows) = entry { rows } else { 1 } }
    var isList: Bool { rows > 1 }

    mutating func handle(_ key: Key, in size: Size) -> FieldResponse {
      if isProposed, key.writes { text = "" }
      isProposed = false
      let response: FieldResponse
      switch entry {
      case .line(var field):
        response = field.handle(key)
        entry = .line(field)
      case .lines(var area, let rows):
        response = area.handle(key, in: size)
        entry = .lines(area, rows: rows)
      }
      if response == .changed { isSuggested = false }
      return response
    }
  }

  let purpose: Purpose
  let title: String
  let intro: String
  private(set) var fields: [Field]
  private(set) var buttons: Buttons
  /// One past the last field is the row of buttons.
  private(set) var focus = 0
  var complaint: String?

  static let found = ReceptionForm(
    .found, "Make a board",
    """
    The board file says who sits, for whom, and how the board decides. The folder keeps all that is recorded. A \
    passphrase for it is asked for next.
    """,
    [Field("Board file", "board.toml"), Field("Folder to make")], verb: "Make the board")
  static let open = ReceptionForm(
    .open, "Open a board", "The folder that keeps the board’s record.", [Field("Folder")], verb: "Open it")
  static let write = ReceptionForm(
    .write, "Write a board file",
    "A sample to start from. Change in it what differs, with any text editor; then make a board from it.",
    [Field("File to write", "board.toml")], verb: "Write it")

  init(_ purpose: Purpose, _ title: String, _ intro: String, _ fields: [Field], verb: String) {
    self.purpose = purpose
    self.title = title
    self.intro = intro
    self.fields = fields
    buttons = Buttons([Button(verb), Button("Go back (Esc)")])
    begin()
  }

  /// Puts the cursor where something is still to be written.
  mutating func begin() {
    focus = fields.firstIndex { $0.text.isEmpty && !$0.isOptional } ?? 0
    buttons.focus(on: 0)
    complaint = nil
  }

  mutating func fill(_ answers: [String]) {
    for (index, answer) in answers.enumerated() where fields.indices.contains(index) {
      if !(answer.isEmpty && fields[index].isSuggested) { fields[index].text = answer }
    }
  }

  /// Puts something into a field that nobody has written in.
  mutating func suggest(_ text: String, at index: Int) {
    guard fields[index].isSuggested else { return }
    fields[index].text = text
    fields[index].isProposed = true
  }

  /// It belongs to starting a real meeting; a board is opened from the first choice.
  var isOfRealOnes: Bool {
    switch purpose {
    case .open: false
    case .found, .write, .describe: true
    }
  }

  /// Where one writes several lines.
  var isInList: Bool { fields.indices.contains(focus) && fields[focus].isList }

  mutating func complain(_ sentence: String, about field: Int) {
    complaint = sentence
    focus = field
  }

  func text(_ index: Int) -> String { fields.indices.contains(index) ? fields[index].text.trimmed : "" }

  mutating func handle(_ key: Key, in bounds: Rect) -> Outcome {
    if key == .escape { return .cancelled }
    if focus == fields.count {
      switch buttons.handle(key) {
      case .pressed(0): return submit()
      case .pressed: return .cancelled
      case .moved, .refused: return .handled
      case .ignored: break
      }
    } else if fields[focus].handle(key, in: layout(bounds).fields[focus].size) != .ignored {
      complaint = nil
      return .handled
    }
    switch key {
    case .enter where focus == fields.count - 1: return submit()
    // Tab goes round.
    case .tab, .backTab: focus = (focus + (key == .tab ? 1 : fields.count)) % (fields.count + 1)
    case .enter where fields[focus].isLacking: complain("\(fields[focus].label): \(wanted)", about: focus)
    case .enter, .down: focus = min(focus + 1, fields.count)
    case .up: focus = max(0, focus - 1)
    case .character, .escape, .backspace, .delete, .insert, .left, .right, .home, .end, .pageUp, .pageDown, .function,
      .control, .wordLeft, .wordRight, .paste:
      break
    }
    return .handled
  }

  /// Nothing is asked for twice that could have been said at once.
  mutating func submit() -> Outcome {
    if let empty = fields.indices.first(where: { text($0).isEmpty && !fields[$0].isOptional }) {
      complain("\(fields[empty].label): \(wanted)", about: empty)
      return .handled
    }
    return .filled
  }

  private var wanted: String {
    switch purpose {
    case .found, .open, .write: "write its path, as board.toml or /home/clerk/my-board."
    case .describe: "this is needed."
    }
  }

  /// A click on a field goes there, one on a button presses it.
  mutating func click(_ point: Point, in bounds: Rect) -> Outcome {
    let layout = layout(bounds)
    if let field = layout.fields.firstIndex(where: { point.row >= $0.row && point.row < $0.endRow }) {
      focus = field
      if case .lines(var area, let rows) = fields[field].entry, layout.fields[field].contains(point) {
        area.click(point, in: layout.fields[field])
        fields[field].entry = .lines(area, rows: rows)
      }
    }
    guard let button = buttons.button(at: point, in: layout.buttons) else { return .handled }
    buttons.focus(on: button)
    focus = fields.count
    return handle(.enter, in: bounds)
  }
}
