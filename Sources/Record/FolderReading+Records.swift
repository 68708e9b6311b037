import Meeting
import TransparencyLog

/// The records, to the byte: they must lead to the signed root, whatever the tiles say.
extension FolderReading {
  mutating func checkRecords(_ checkpoint: Checkpoint) throws(RecordError) {
    let before = findings.count
    var lines: [ReadLine] = []
    let files = (checkpoint.size + RecordFiles.perFile - 1) / RecordFiles.perFile
    for file in 0..<files {
      let first = file * RecordFiles.perFile
      lines += try read(file, first..<min(first + RecordFiles.perFile, checkpoint.size), before: lines.last?.entry)
    }
    try checkSurplus(files: files)
    var frontier = Frontier()
    for line in lines { frontier.append(leaf: .leaf(line.digest)) }
    guard lines.count == checkpoint.size, frontier.root == checkpoint.root else {
      locateChanges(in: lines, size: checkpoint.size)
      if findings.count == before { find("records do not lead to the signed root.") }
      return
    }
    records = lines
    checkWithheld()
  }

  /// A file's records, as far as they can be read.
  private mutating func read(
    _ file: Int, _ numbers: Range<Int>, before: Entry?
  ) throws(RecordError) -> [ReadLine] {
    let path = RecordFiles.path(ofFile: file)
    guard let bytes = try content(path) else { return [] }
    var lines: [ReadLine] = []
    var rest = bytes[...]
    for n in numbers {
      guard let newline = rest.firstIndex(of: 0x0A) else {
        find("\(RecordFiles.place(of: n)) (record \(n)) is missing or has no end.")
        return lines
      }
      do throws(RecordError) {
        lines.append(try ReadLine(rest[..<newline], n: n, before: lines.last?.entry ?? before))
      } catch {
        find("\(RecordFiles.place(of: n)) (record \(n)) has been changed: it is not a record.")
        return lines
      }
      rest = rest[(newline + 1)...]
    }
    if !rest.isEmpty, !isPending(rest, addedTo: path) {
      find("\(path) has \(rest.count) bytes after its last record.")
    }
    return lines
  }

  /// Where the records differ from the log's entries, as far as those can be read.
  private mutating func locateChanges(in lines: [ReadLine], size: Int) {
    let tree = TileTree(folder: folder, size: size)
    for line in lines {
      let n = line.entry.n
      guard let entry = try? tree.entries(n..<n + 1).first, entry != line.digest else { continue }
      find("\(RecordFiles.place(of: n)) (record \(n)) has been changed.")
    }
  }

  private mutating func checkSurplus(files: Int) throws(RecordError) {
    let known = Set((0..<files).map(RecordFiles.path))
    for path in filesBelow("records") where !known.contains(path) {
      guard let bytes = try content(path), !isPending(bytes[...], addedTo: path) else { continue }
      find("\(path) belongs to no record.")
    }
  }

  func filesBelow(_ name: String) -> [String] {
    Folder.files(under: "\(folder)/\(name)").map { "\(name)/\($0)" }.sorted()
  }

  /// A line may be withheld only where a public event cites it as one that can be.
  private mutating func checkWithheld() {
    let cited = Set(records.flatMap { $0.entry.event.hideable })
    for line in records where line.isWithheld {
      withheld += 1
      if !cited.contains(line.entry.n) {
        find("\(RecordFiles.place(of: line.entry.n)) is withheld, but no public record allows that.")
      }
    }
  }
}
