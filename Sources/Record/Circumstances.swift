import Governance

/// What a record is given from outside: the time, and chance for salts and keys; fixed ones make a record reproducible.
package struct Circumstances {
  package var now: () -> Instant
  package var random: (_ count: Int) -> [UInt8]

  package init(now: @escaping () -> Instant, random: @escaping (_ count: Int) -> [UInt8]) {
    self.now = now
    self.random = random
  }
}
