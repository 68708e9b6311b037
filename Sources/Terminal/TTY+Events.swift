import CTerminal
import Glibc

extension TTY {
  /// Waits until something happens, then returns all that has: draw once after it, however much it is.
  ///
  /// With a timeout of nil it waits for ever. Descriptors in `watching` are looked at, never read.
  package mutating func events(within timeout: Duration?, watching others: [Int32] = []) -> [TerminalEvent] {
    let deadline = timeout.map { Monotonic.now + $0 }
    var events: [TerminalEvent] = []
    while events.isEmpty {
      let now = Monotonic.now
      let left = [deadline.map { max(.zero, $0 - now) }, paste.timeLeft(at: now)].compactMap(\.self).min()
      let ready = wait(left, others)
      if ready.signals { readSignals(into: &events) }
      readInput(into: &events)
      if ready.hungUp, !isGone {
        isGone = true
        events.append(.hangup)
      }
      events += ready.others.map { .ready($0) }
      if events.isEmpty, let deadline, Monotonic.now >= deadline { events.append(.tick) }
    }
    return events
  }

  private struct Ready {
    var signals = false
    var hungUp = false
    var others: [Int32] = []
  }

  private func wait(_ time: Duration?, _ others: [Int32]) -> Ready {
    let interest = Int16(POLLIN)
    // A negative descriptor is passed over by poll: one that has hung up would never let it wait again.
    let keyboard = isGone ? -1 : STDIN_FILENO
    var polled = [keyboard, signals].map { pollfd(fd: $0, events: interest, revents: 0) }
    polled += others.map { pollfd(fd: $0, events: interest, revents: 0) }
    let milliseconds = terminal_has_put_back() ? 0 : time.map { Int32(clamping: $0.milliseconds) } ?? -1
    guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return Ready() }
    var ready = Ready()
    ready.signals = polled[1].revents != 0
    ready.hungUp = polled[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    ready.others = polled.dropFirst(2).filter { $0.revents != 0 }.map(\.fd)
    return ready
  }

  private mutating func readSignals(into events: inout [TerminalEvent]) {
    var resized = false
    while case let number = terminal_next_signal(signals), number != 0 {
      switch number {
      case SIGWINCH: resized = true
      case SIGHUP:
        isGone = true
        events.append(.hangup)
      case SIGTSTP:
        suspend()
        events += [.suspended, .continued]
        resized = true
      case SIGCONT: wasContinued(&events)
      default: events.append(.terminate(number))
      }
    }
    if resized, terminal_resize() { events.append(.resized(size)) }
  }

  /// After our own suspension this signal only repeats what is known; otherwise another has stopped us (`kill -STOP`),
  /// the shell has changed the terminal's settings meanwhile, and all must be set again.
  private mutating func wasContinued(_ events: inout [TerminalEvent]) {
    guard events.last != .continued else { return }
    lend {}
    events.append(.continued)
    if terminal_resize() { events.append(.resized(size)) }
  }

  private mutating func readInput(into events: inout [TerminalEvent]) {
    let now = Monotonic.now
    if paste.timeLeft(at: now) == .zero { events.append(.paste(paste.end())) }
    // Bounded, so that a flood cannot keep the screen from being drawn.
    for _ in 0..<(1 << 16) {
      let event = terminal_next_event()
      if event.kind == .nothing { return }
      if paste.isOpen { gather(event, at: now, into: &events) } else { append(event, at: now, to: &events) }
    }
  }

  private mutating func gather(_ event: terminal_event, at now: Duration, into events: inout [TerminalEvent]) {
    switch event.kind {
    case .paste_ends: events.append(.paste(paste.end()))
    case .text:
      if let scalar = Unicode.Scalar(event.scalar) { paste.append(scalar, at: now) }
    case .key where event.key == .enter || event.key == .tab:
      if let scalar = Unicode.Scalar(event.scalar) { paste.append(scalar, at: now) }
    case .nothing, .key, .mouse, .paste_begins, .focus_gained, .focus_lost: break
    }
  }

  private mutating func append(_ event: terminal_event, at now: Duration, to events: inout [TerminalEvent]) {
    switch event.kind {
    case .text:
      if let scalar = Unicode.Scalar(event.scalar) { events.append(.text(scalar)) }
    case .key:
      if let key = Key(event.key, event.scalar) {
        events.append(.key(key, Modifiers(rawValue: event.modifiers)))
      }
    case .mouse: events.append(.mouse(MouseReport(event)))
    case .paste_begins: paste.begin(at: now)
    case .focus_gained: events.append(.focus(true))
    case .focus_lost: events.append(.focus(false))
    case .nothing, .paste_ends: break
    }
  }
}
