/// One commit as the write-ahead log holds it: everything needed to do it again with the same bytes.
///
/// All numbers are unsigned with the big end first.
///
///     offset  bytes
///          0      8  "tlogwal1"
///          8      4  length of the body
///         12     32  SHA-256 of the twelve bytes before and the body behind
///         44         the body:
///                 8  size of the log before
///                32  its root before
///                 4  length of the entries, which follow as in an entry bundle
///                 4  length of the new signed checkpoint, which follows
///                 2  number of file writes, each of them:
///                      2  length of the path, which follows in UTF-8
///                      8  offset in the file; all ones for a whole new file
///                      4  length of the bytes, which follow
///
/// The entry "hi" added to the empty log, with a checkpoint note "…\n" and the line "{}\n" as `r` at offset 0:
///
///     746c6f6777616c31 0000004c
///     e0539017c9ba74a0ee829d61ff4710f45ffc5af06898388e690ba4edcb55c828
///     0000000000000000 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
///     00000004 00026869  00000004 e280a60a  0001  0001 72 0000000000000000 00000003 7b7d0a
struct Frame: Hashable, Sendable {
  let old: TreeHead
  let entries: [[UInt8]]
  let note: [UInt8]
  let files: [FileWrite]

  /// The size of the log once this commit is in it.
  var newSize: Int { old.size + entries.count }

  static let magic = Array("tlogwal1".utf8)
  static let headerLength = magic.count + 4 + Digest.byteCount

  /// The frame as it is appended; fails when it would not fit its own length fields.
  func encoded() throws(LogError) -> [UInt8] {
    var body = ByteWriter()
    body.append(old.size, width: 8)
    body.append(old.root.bytes)
    body.append(counted: try EntryBundle.encode(entries), width: 4)
    body.append(counted: note, width: 4)
    body.append(files.count, width: 2)
    for file in files {
      body.append(counted: Array(file.path.utf8), width: 2)
      body.append(file.offset ?? -1, width: 8)
      body.append(counted: file.bytes, width: 4)
    }
    guard body.bytes.count <= Int(UInt32.max), files.count <= Int(UInt16.max) else {
      throw .malformed("one commit cannot carry \(body.bytes.count) bytes in \(files.count) files")
    }
    var header = ByteWriter()
    header.append(Frame.magic)
    header.append(body.bytes.count, width: 4)
    return header.bytes + Digest(sha256: header.bytes + body.bytes).bytes + body.bytes
  }

  /// Reads the frame that begins here, with its length; nil when the bytes are cut short or their checksum fails.
  static func decode(_ bytes: ArraySlice<UInt8>) -> (frame: Frame, length: Int)? {
    var header = ByteReader(bytes)
    guard header.take(magic.count)?.elementsEqual(magic) == true,
      let length = header.number(width: 4),
      let checksum = header.take(Digest.byteCount),
      let body = header.take(length),
      Digest(sha256: Array(bytes.prefix(magic.count + 4)) + body).bytes.elementsEqual(checksum),
      let frame = Frame(body: body)
    else { return nil }
    return (frame, headerLength + length)
  }

  private init?(body: ArraySlice<UInt8>) {
    var reader = ByteReader(body)
    guard let size = reader.number(width: 8), size >= 0,
      let root = reader.take(Digest.byteCount).flatMap({ Digest(bytes: $0) }),
      let entries = reader.counted(width: 4).flatMap({ EntryBundle.decode(Array($0)) }),
      let note = reader.counted(width: 4),
      let count = reader.number(width: 2)
    else { return nil }
    var files: [FileWrite] = []
    for _ in 0..<count {
      guard let path = reader.counted(width: 2), let offset = reader.number(width: 8),
        let bytes = reader.counted(width: 4),
        let file = try? FileWrite(
          path: String(decoding: path, as: UTF8.self), offset: offset == -1 ? nil : offset, bytes: Array(bytes))
      else { return nil }
      files.append(file)
    }
    guard reader.isAtEnd else { return nil }
    self.init(old: TreeHead(size: size, root: root), entries: entries, note: Array(note), files: files)
  }

  init(old: TreeHead, entries: [[UInt8]], note: [UInt8], files: [FileWrite]) {
    self.old = old
    self.entries = entries
    self.note = note
    self.files = files
  }
}
