import Glibc
import Governance
import Record

extension Circumstances {
  /// This computer's clock and the system's randomness.
  static var real: Circumstances {
    Circumstances(now: { Instant(seconds: time(nil)) }, random: randomBytes)
  }

  private static func randomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}
