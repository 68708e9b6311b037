import Canvas
import Governance
import Meeting
import Testing

@testable import Console

@Suite struct `Every command` {
  /// Moments at which, between them, there is something to choose for every blank.
  static let moments = [
    "meeting 2014-11-12", "@13:50 call", "@14:26 determine", "@14:40 action", "@14:54 private", "@15:20 close",
    "@14:04 approve", "@14:08 item 2", "@14:20 close", "@14:06 sign",
  ]
  /// And moments that the script does not come to: a round and a vote under way, no Chair, a holder come late.
  static let further = [
    ("@14:36 consensus", ""), ("@14:38 vote against", ""), ("@14:24 item 4", "leave cabinet-member"),
    ("@14:24 item 4", "present commissioning-lead"),
  ]
  static let samples = (moments.map { ($0, "") } + further).compactMap { mark, lines -> Sample? in
    guard var sample = try? Sample.script(before: mark) else { return nil }
    return (try? sample.run(lines)).map { sample }
  }

  @Test func `is tried at moments that exist`() {
    #expect(Self.samples.count == Self.moments.count + Self.further.count)
  }

  @Test(arguments: Command.table.map(\.name)) func `has a form that writes a line which reads back`(name: String) throws
  {
    let command = try #require(Command.named(name))
    let lines = Self.samples.map { Self.filled(command, $0) }
    let readBack = lines.compactMap { line in
      try? Line(line, zone: Zone()).map { Self.name(of: $0.request, line) }
    }
    #expect(readBack.contains(name), "\(name): \(lines)")
  }

  /// The line a form writes when every blank is filled with what is hardest to write down.
  private static func filled(_ command: Command, _ sample: Sample) -> String {
    var form = Form(command, known: [:], sample.session.affairs, today: sample.situation.today)
    for (index, field) in form.fields.enumerated() {
      switch field.blank.kind {
      case .name: form.fields[index].entry = .line(TextField("O’Brien \"Anna\", Máire"))
      case .line: form.fields[index].entry = .line(TextField("“He said \"no\" \\ yes” # 5"))
      case .prose: form.fields[index].entry = .prose(TextArea("Two\n\nparagraphs, \"quoted\""))
      case .lines: form.fields[index].entry = .prose(TextArea("For “paid”; read \"payed\"\n\n Another "))
      case .bidders: form.fields[index].entry = .prose(TextArea("“One” \"bidder\"\n\n Another ; LDC"))
      case .date: form.fields[index].entry = .line(TextField("1 dec 2014"))
      case .time: form.fields[index].entry = .line(TextField("2.05pm"))
      case .number: form.fields[index].entry = .line(TextField("12"))
      case .command: form.fields[index].entry = .line(TextField("present policing"))
      // What nobody has chosen yet is chosen: the first that can be.
      case .choice:
        guard case .choice(var list, let options) = field.entry, field.entry.written.isEmpty else { break }
        let first = options.firstIndex { $0.refusal == nil && !$0.word.isEmpty }
        if let first, !field.blank.isOptional {
          list.select(first)
          form.fields[index].entry = .choice(list, options: options)
        }
      }
    }
    return form.check() ? form.line : "\(command.name) cannot be filled in"
  }

  /// The first word, when it was read as something and the texts in it are still what was filled in.
  private static func name(of request: Request, _ line: String) -> String {
    let kept = !line.contains("He said") || "\(request)".contains("He said")
    return kept ? String(line.prefix { $0 != " " }) : "lost its text"
  }

  @Test(arguments: Command.table.map(\.name)) func `is found in the palette by its title, and its name`(name: String)
    throws
  {
    let command = try #require(Command.named(name))
    for words in [command.title, command.name.replacing("-", with: " ")] {
      var player = Player(Self.samples[4], rows: 40, columns: 120)
      player.press(.function(2))
      player.type(words)
      #expect(
        player.canvas.text.contains("  \(command.title)") || player.canvas.text.contains("❯ \(command.title)"),
        "\(words)")
    }
  }

  @Test func `that cannot be given now says why when it is chosen`() throws {
    for command in Command.table {
      for sample in [Self.samples[0], Self.samples[5]] {
        var player = Player(sample, rows: 40, columns: 120)
        guard let why = command.whyNot(player.situation.session, at: player.situation.now) else { continue }
        player.press(.function(2))
        player.type(command.title)
        player.press(.enter)
        #expect(player.console.message?.text.contains(why) == true, "\(command.name): \(why)")
        #expect(player.sample.session == sample.session)
      }
    }
  }
}

@Suite struct `Every key that is named` {
  /// Pressed, it does something, asks something or says something; never nothing.
  @Test(arguments: ScreenName.allCases) func `answers`(screen: ScreenName) throws {
    for sample in `Every command`.samples {
      for binding in KeyMap.builtIn.bindings(on: screen) {
        for key in binding.keys {
          var player = Player(sample, home: screen, rows: 40, columns: 120)
          if screen == .minutes { player.press(.home) }
          let (before, acts, refusals) = (player.canvas, player.acts, player.refusals)
          player.press(key)
          let answered =
            player.acts != acts || player.refusals != refusals || !player.effects.isEmpty
            || player.canvas != before || player.console.message != nil || player.console.overlay != nil
          // Where a text ends, or one is already there, staying is the answer.
          let stays = key == .pageDown || binding.label == screen.title
          #expect(answered || stays, "\(key.name) on \(screen.title)")
        }
      }
    }
  }

  @Test func `has one meaning on a screen`() {
    for screen in ScreenName.allCases {
      let keys = KeyMap.builtIn.bindings(on: screen).flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(screen.title)")
    }
  }
}
