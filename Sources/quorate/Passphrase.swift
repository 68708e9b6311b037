import ArgumentParser
import Glibc

/// Where a passphrase comes from: the terminal, without echo, or a file descriptor for scripts; never an argument.
struct PassphraseOption: ParsableArguments {
  @Option(name: .long, help: "Read the passphrase’s line from this file descriptor instead of asking for it.")
  var passphraseFd: Int32?

  /// Asks for the passphrase; throws a sentence where there is nowhere to ask.
  func ask(_ prompt: String) throws -> [UInt8] {
    if let passphraseFd { return try line(from: passphraseFd) }
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else {
      throw Failure("A passphrase is needed and there is no terminal to ask on. Use --passphrase-fd N.")
    }
    defer { close(terminal) }
    let typing = SilentTyping(on: terminal)
    write(terminal, to: prompt)
    let answer = typing.line()
    write(terminal, to: "\n")
    typing.end()
    guard let answer else { throw Failure("No passphrase was given. Nothing was changed.", code: 130) }
    return answer
  }

  /// Asks twice for a new one.
  func askTwice(_ prompt: String) throws -> [UInt8] {
    let first = try ask(prompt)
    guard first.count >= 8 else { throw Failure("A passphrase needs at least 8 characters. Nothing was changed.") }
    if passphraseFd == nil, try ask("Once more: ") != first {
      throw Failure("The two passphrases differ. Nothing was changed.")
    }
    return first
  }

  private func write(_ terminal: Int32, to text: String) {
    var text = text
    _ = text.withUTF8 { Glibc.write(terminal, $0.baseAddress, $0.count) }
  }

  private func line(from file: Int32) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < 4096 {
      let count = read(file, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure("The passphrase could not be read from file descriptor \(file).") }
      guard count == 1, byte != 0x0A else { break }
      bytes.append(byte)
    }
    return bytes
  }
}

/// A terminal that shows nothing of what is typed, and on which Ctrl-C is a letter like any other: whoever gives up gets
/// the terminal back as it was.
private struct SilentTyping {
  private let terminal: Int32
  private var before = termios()

  init(on terminal: Int32) {
    self.terminal = terminal
    tcgetattr(terminal, &before)
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(terminal, TCSAFLUSH, &silent)
  }

  func end() {
    var before = before
    tcsetattr(terminal, TCSAFLUSH, &before)
  }

  /// What is typed until Enter, corrected as people do; nil on Ctrl-C, Ctrl-D, Ctrl-\\ or when the terminal goes.
  func line() -> [UInt8]? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < 4096 {
      let count = read(terminal, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return nil }
      switch byte {
      case 0x03, 0x04, 0x1C: return nil
      case 0x0A, 0x0D: return bytes
      case 0x15: bytes = []
      case 0x08, 0x7F:
        // One letter, however many bytes it takes in UTF-8.
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
      default: bytes.append(byte)
      }
    }
    return bytes
  }
}
