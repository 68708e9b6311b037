import Glibc
import Terminal

/// A program for the tests of Terminal: it lists what happens, newest last, and on some keys does what it should not.
TerminalSignals.block()
let background = TerminalBackground.detect().map { "\($0)" } ?? "unknown"
do {
  // In a scope of its own: exit() runs no deinit.
  let status = try {
    let watch = try FileWatch(folder: CommandLine.arguments.dropFirst().first ?? ".")
    var demo = Demo(try TTY(), watch, background: background)
    return demo.run()
  }()
  exit(status)
} catch {
  print("no screen: \(error)")
  exit(3)
}
