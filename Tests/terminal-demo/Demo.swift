import Glibc
import Terminal

struct Demo: ~Copyable {
  private var tty: TTY
  private var watch: FileWatch
  private let background: String
  private var happened: [String] = []
  private var frames = 0
  private var mouse = true

  init(_ tty: consuming TTY, _ watch: consuming FileWatch, background: String) {
    self.tty = tty
    self.watch = watch
    self.background = background
  }

  mutating func run() -> Int32 {
    while true {
      draw()
      for event in tty.events(within: nil, watching: [watch.descriptor]) {
        if let status = take(event) { return status }
      }
    }
  }

  private mutating func take(_ event: TerminalEvent) -> Int32? {
    switch event {
    case .terminate(let number): return 128 + number
    case .hangup: return 129
    case .text(let letter): return typed(letter)
    case .key(.control("z"), _):
      tty.suspend()
      happened.append("back again")
    case .ready:
      happened.append("changed \(watch.changes().names.sorted())")
    case .resized(let size): happened.append("resized \(size.rows) × \(size.columns)")
    case .mouse(let report): happened.append("mouse \(report.row),\(report.column) \(report.action)")
    case .paste(let text): happened.append("paste \(text.debugDescription)")
    case .key(let key, let modifiers): happened.append("key \(key) \(modifiers.rawValue)")
    case .focus, .suspended, .continued, .tick: happened.append("\(event)")
    }
    return nil
  }

  private mutating func drawSmall() {
    var frame = TerminalFrame(size: TerminalSize(rows: 2, columns: 5))
    frame.write(0, "small")
    tty.draw(frame)
    _ = tty.events(within: nil)
  }

  private mutating func typed(_ letter: Unicode.Scalar) -> Int32? {
    switch letter {
    case "q": return 0
    case "Q": exit(0)
    case "T": happened[happened.count + 1] = "out of range"
    case "S": UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case "A": abort()
    case "E": _ = write(STDERR_FILENO, "said on standard error\n", 23)
    case "M":
      mouse.toggle()
      tty.useMouse(mouse)
      happened.append("mouse \(mouse ? "on" : "off")")
    case "R": tty.repaint()
    case "W": drawSmall()
    case "L": tty.lend { _ = write(STDOUT_FILENO, "another program\r\n", 17) }
    case "X": happened = []
    default: happened.append("text \(letter.escaped(asASCII: false)) U+\(String(letter.value, radix: 16))")
    }
    return nil
  }
}

// MARK: Drawing

extension Demo {
  private mutating func draw() {
    var frame = TerminalFrame(size: tty.size)
    let size = frame.size
    frame.write(0, "demo \(size.rows) × \(size.columns), \(tty.colours) colours, \(background) ground", .bold)
    frame.write(1, "events \(happened.count), frames \(frames), writes \(TTY.writes);", .underline)
    if size.rows > 3, size.columns > 20 { frame.writeSamples(row: 2) }
    for (row, line) in happened.suffix(max(0, size.rows - 4)).enumerated() { frame.write(3 + row, line) }
    if size.rows > 0, size.columns > 0 {
      frame[size.rows - 1, size.columns - 1] = TerminalCell("╯", foreground: 208)
    }
    frame.cursor = TerminalCursor(row: size.rows - 1, column: 2, visible: true)
    tty.draw(frame)
    frames += 1
  }
}

extension TerminalFrame {
  fileprivate mutating func write(_ row: Int, _ text: String, _ attributes: TerminalAttributes = []) {
    guard row < size.rows else { return }
    var column = 0
    for letter in text {
      let width = letter.unicodeScalars.first.flatMap { TTY.width(of: $0) } ?? 0
      guard width > 0, column + width <= size.columns else { continue }
      self[row, column] = TerminalCell(letter.unicodeScalars, attributes: attributes)
      if width == 2 { self[row, column + 1] = .continuation }
      column += width
    }
  }

  /// A wide character, a combining one, colours, and two cells that lie about their width.
  fileprivate mutating func writeSamples(row: Int) {
    self[row, 0] = TerminalCell("議")
    self[row, 1] = .continuation
    self[row, 2] = TerminalCell("e\u{301}\u{323}".unicodeScalars, foreground: 39, background: 236)
    self[row, 3] = TerminalCell("|", foreground: 1, attributes: .reverse)
    self[row, 4] = TerminalCell("事")
    self[row, 5] = TerminalCell("|")
    self[row, 6] = TerminalCell("x")
    self[row, 7] = .continuation
    self[row, 8] = TerminalCell("|")
    self[row, size.columns - 1] = TerminalCell("録")
  }
}
