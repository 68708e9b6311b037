import FoundationEssentials

/// Random numbers that a printed seed brings back (SplitMix64), for tests.
package struct Dice: RandomNumberGenerator, Sendable {
  /// Another in every run of the tests, which prints it: `QUORATE_SEED` brings the same run back.
  package static let seed = {
    let asked = ProcessInfo.processInfo.environment["QUORATE_SEED"].flatMap { UInt64($0) }
    let seed = asked ?? UInt64.random(in: 0..<1_000_000)
    print("QUORATE_SEED=\(seed)")
    return seed
  }()

  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
