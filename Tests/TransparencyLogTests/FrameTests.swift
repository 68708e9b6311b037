import Testing

@testable import TransparencyLog

@Suite struct `Write-ahead log frames` {
  /// The one in the comment on the type.
  private static let example = """
    746c6f6777616c31 0000004c
    e0539017c9ba74a0ee829d61ff4710f45ffc5af06898388e690ba4edcb55c828
    0000000000000000 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
    00000004 00026869  00000004 e280a60a  0001  0001 72 0000000000000000 00000003 7b7d0a
    """

  private func frame(_ size: Int = 0) throws -> Frame {
    let file = try FileWrite(path: "r", offset: size, bytes: Array("{}\n".utf8))
    return Frame(
      old: TreeHead(size: size, root: .emptyTree), entries: [Array("hi".utf8)], note: Array("…\n".utf8), files: [file])
  }

  @Test func `the example in the comment is what is written`() throws {
    let hex = try frame().encoded().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hex == FrameTests.example.filter { !$0.isWhitespace })
  }

  @Test func `what is written is read back, whole files and empty ones included`() throws {
    let files = [
      try FileWrite(path: "a/b", bytes: [1, 2, 3]), try FileWrite(path: "a/é", offset: 1 << 40, bytes: []),
    ]
    let frame = Frame(
      old: TreeHead(size: 1 << 40, root: .leaf([])), entries: [[], [9], acts(0..<1)[0]], note: [7, 8], files: files)
    let bytes = try frame.encoded()
    let read = try #require(Frame.decode(bytes[...]))
    #expect(read.frame == frame)
    #expect(read.length == bytes.count)
  }

  @Test func `no byte can change and no byte can be missing`() throws {
    let bytes = try frame().encoded()
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0x20
      #expect(Frame.decode(changed[...]) == nil, "byte \(place)")
      #expect(Frame.decode(bytes[..<place]) == nil, "\(place) bytes")
    }
  }

  @Test func `an incomplete last frame is counted at whatever byte it was torn`() throws {
    let first = try frame().encoded()
    let second = try frame(1).encoded()
    for kept in second.indices {
      let contents = try WriteAheadLog.scan((first + second.prefix(kept))[...], path: "wal")
      #expect(contents.frames == [try frame()])
      #expect(contents.tornBytes == kept)
    }
  }

  @Test func `a bad frame followed by a good one is damage, wherever it is bad`() throws {
    let first = try frame().encoded()
    let bytes = try first + frame(1).encoded() + frame(2).encoded()
    for place in 0..<2 * first.count {
      var changed = bytes
      changed[place] ^= 0x01
      #expect(throws: LogError.self, "byte \(place)") { try WriteAheadLog.scan(changed[...], path: "wal") }
    }
  }
}

private typealias FrameTests = `Write-ahead log frames`
