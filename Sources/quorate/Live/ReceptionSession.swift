import ArgumentParser
import Canvas
import Console
import Terminal

/// The choice among boards on a full screen; it holds no board.
final class ReceptionSession {
  private var tty: TTY
  private let theme: ThemeInUse
  private var reception: Reception
  private var focus = WindowFocus()
  private var clicks = DoubleClick()
  private var answer: Answer?

  private enum Answer {
    case wish(Reception.Wish)
    case ended(code: Int32)
  }

  /// What is to be done next; the terminal has been given back by then.
  static func ask(_ reception: inout Reception, _ appearance: AppearanceOption) throws -> Reception.Wish {
    let preferences = Preferences(appearance.painting)
    guard !preferences.isPlain(appearance) else { return PlainReception.ask(&reception) }
    do throws(TerminalFailure) {
      switch try onScreen(&reception, preferences, appearance) {
      case .wish(let wish): return wish
      case .ended(let code): return .leave(code: code)
      }
    } catch {
      say("\(error) Here it is in plain lines.")
      return PlainReception.ask(&reception)
    }
  }

  private static func onScreen(
    _ reception: inout Reception, _ preferences: Preferences, _ appearance: AppearanceOption
  ) throws(TerminalFailure) -> Answer {
    let background = preferences.background()
    TerminalSignals.block()
    defer { TerminalSignals.unblock() }
    let tty = try TTY(preferences.terminal(appearance))
    let session = ReceptionSession(reception, preferences, background, on: tty)
    let answer = session.run()
    reception = session.reception
    return answer
  }

  private init(
    _ reception: Reception, _ preferences: Preferences, _ background: TerminalBackground, on tty: consuming TTY
  ) {
    theme = ThemeInUse(preferences, colours: tty.colours, on: background)
    self.reception = reception
    if reception.said == nil, let fault = theme.faults.first { self.reception.complain(fault) }
    self.tty = tty
  }

  private func run() -> Answer {
    while true {
      draw()
      for event in tty.events(within: nil) {
        receive(event)
        if let answer { return answer }
      }
    }
  }

  private var size: Size { Size(rows: tty.size.rows, columns: tty.size.columns) }

  private func draw() { tty.draw(Painting.frame(reception.draw(size: size, glyphs: theme.glyphs), theme.theme)) }

  private func receive(_ event: TerminalEvent) {
    if case .mouse(let report) = event, case .pressed = report.action, focus.takes(pressAt: Monotonic.now) { return }
    if let input = KeyTranslation.input(event) {
      switch clicks.told(input, at: Monotonic.now) {
      case .key(let key): carryOut(reception.receive(key, size: size))
      case .click(let point): carryOut(reception.receive(click: point, size: size))
      case .wheel(let rows, _): carryOut(reception.receive(rows < 0 ? .up : .down, size: size))
      // A click takes a way at once, and another lies there then.
      case .secondClick, .reply, .clock: break
      }
      return
    }
    switch event {
    case .terminate(let signal): answer = .ended(code: 128 + signal)
    case .hangup: answer = .ended(code: 129)
    case .focus(let has): focus.change(to: has, at: Monotonic.now)
    case .ready, .resized, .suspended, .continued, .tick, .text, .key, .paste, .mouse: break
    }
  }

  private func carryOut(_ wish: Reception.Wish?) {
    switch wish {
    case nil: break
    case .repaint: tty.repaint()
    case .suspend: tty.suspend()
    case .write, .make, .open, .found, .practise, .leave:
      if let wish, let ready = Visit.prepared(wish, &reception) { answer = .wish(ready) }
    }
  }
}
