/// Builds SSH's binary messages (RFC 4251, section 5): numbers with the big end first, strings preceded by their length.
struct SSHWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ more: some Sequence<UInt8>) {
    bytes += more
  }

  mutating func append(number: Int) {
    bytes += SSHWriter.bigEndian(number, width: 4)
  }

  mutating func append(string: some Collection<UInt8>) {
    append(number: string.count)
    append(string)
  }

  static func bigEndian(_ number: Int, width: Int) -> [UInt8] {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}

/// Takes SSH's binary messages apart; every step answers nil when the bytes run out.
struct SSHReader {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  mutating func take(_ count: Int) -> [UInt8]? {
    guard count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func number() -> Int? {
    take(4)?.reduce(0) { $0 << 8 | Int($1) }
  }

  mutating func string() -> [UInt8]? {
    number().flatMap { take($0) }
  }

  /// A string that must be this one; nil when it is another.
  mutating func string(_ expected: String) -> [UInt8]? {
    string().flatMap { $0.elementsEqual(expected.utf8) ? $0 : nil }
  }
}
