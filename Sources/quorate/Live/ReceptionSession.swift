import ArgumentParser
import Canvas
import Console
import Terminal

/// The choice among boards on a full screen; it holds no board.
final class ReceptionSession {
  private var tty: TTY
  private let theme: Theme
  private var reception: Reception
  private var focus = WindowFocus()
  private var answer: Answer?

  private enum Answer {
    case wish(Reception.Wish)
    case ended(code: Int32)
  }

  /// What is to be done next; the terminal has been given back by then.
  static func ask(_ reception: inout Reception, _ appearance: AppearanceOption) throws -> Reception.Wish {
    guard !appearance.isPlain else { return PlainReception.ask(&reception) }
    do throws(TerminalFailure) {
      switch try onScreen(&reception, appearance) {
      case .wish(let wish): return wish
      case .ended(let code): return .leave(code: code)
      }
    } catch {
      say("\(error) Here it is in plain lines.")
      return PlainReception.ask(&reception)
    }
  }

  private static func onScreen(
    _ reception: inout Reception, _ appearance: AppearanceOption
  ) throws(TerminalFailure) -> Answer {
    let background = appearance.theme == nil ? TerminalBackground.detect() : nil
    TerminalSignals.block()
    defer { TerminalSignals.unblock() }
    let tty = try TTY(TerminalOptions(mouse: !appearance.noMouse, colour: appearance.noColor ? .none : .automatic))
    let session = ReceptionSession(reception, appearance, background, on: tty)
    let answer = session.run()
    reception = session.reception
    return answer
  }

  private init(
    _ reception: Reception, _ appearance: AppearanceOption, _ background: TerminalBackground?, on tty: consuming TTY
  ) {
    let (theme, fault) = Themes.chosen(appearance.theme, background, colours: tty.colours)
    self.theme = theme
    self.reception = reception
    if let fault { self.reception.complain(fault.says) }
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

  private func draw() { tty.draw(Painting.frame(reception.draw(size: size, glyphs: theme.glyphs), theme)) }

  private func receive(_ event: TerminalEvent) {
    if case .mouse(let report) = event, case .pressed = report.action, focus.takes(pressAt: Monotonic.now) { return }
    if let input = KeyTranslation.input(event) {
      switch input {
      case .key(let key): carryOut(reception.receive(key))
      case .click(let point): carryOut(reception.receive(click: point, size: size))
      case .wheel(let rows, _): carryOut(reception.receive(rows < 0 ? .up : .down))
      case .reply, .clock: break
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
    case .write, .open, .found, .practise, .leave:
      if let wish, let ready = Visit.prepared(wish, &reception) { answer = .wish(ready) }
    }
  }
}
