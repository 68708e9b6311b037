import Glibc

/// Time that nobody sets.
///
/// `ContinuousClock` tells it too, but its first use would come before the first frame.
package enum Monotonic {
  /// Since the machine was started.
  package static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

extension Duration {
  /// Rounded up, so that waiting for them never ends too early.
  var milliseconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
