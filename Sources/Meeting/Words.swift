/// Text that stands in a public event, or in a record of its own that can be withheld from what is published (R43).
///
/// In JSON an open text is a string; a kept one is `{"record":N}`, where line N of the record holds it.
package enum Words: Equatable, Sendable {
  case open(String)
  case kept(record: Int)
}

extension Words {
  package var isKept: Bool {
    switch self {
    case .open: false
    case .kept: true
    }
  }
}

extension Words: Codable {
  private enum Key: String, CodingKey { case record }

  package init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      self = .kept(record: try container.decode(Int.self, forKey: .record))
    } else {
      self = .open(try decoder.singleValueContainer().decode(String.self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .open(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .kept(let record):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(record, forKey: .record)
    }
  }
}
