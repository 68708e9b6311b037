/// Builds a binary record, numbers with the big end first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ more: [UInt8]) {
    bytes += more
  }

  mutating func append(_ number: Int, width: Int) {
    for byte in (0..<width).reversed() {
      bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte)))
    }
  }

  mutating func append(counted more: [UInt8], width: Int) {
    append(more.count, width: width)
    append(more)
  }
}

/// Takes a binary record apart; every step answers nil when the bytes run out.
struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// Eight bytes with the highest bit set come out negative, as two's complement has it.
  mutating func number(width: Int) -> Int? {
    take(width)?.reduce(0) { $0 << 8 | Int($1) }
  }

  mutating func counted(width: Int) -> ArraySlice<UInt8>? {
    number(width: width).flatMap { take($0) }
  }
}
