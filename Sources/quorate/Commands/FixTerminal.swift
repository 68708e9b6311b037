import ArgumentParser
import Terminal

struct FixTerminal: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Puts a terminal right that a crash has left unusable.")

  func run() throws { print(TTY.resetSequence, terminator: "") }
}
