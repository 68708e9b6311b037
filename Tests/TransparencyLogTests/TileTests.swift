import Testing

@testable import TransparencyLog

@Suite struct `Tiles and bundles` {
  @Test(arguments: [
    (Tile(.hashes(level: 0), index: 1_234_067), "tile/0/x001/x234/067"),
    (Tile(.hashes(level: 1), index: 0, width: 17), "tile/1/000.p/17"),
    (Tile(.entries, index: 0, width: 5), "tile/entries/000.p/5"),
    (Tile(.entries, index: 999), "tile/entries/999"),
    (Tile(.entries, index: 1000), "tile/entries/x001/000"),
    (Tile(.hashes(level: 2), index: 1000, width: 255), "tile/2/x001/000.p/255"),
  ])
  func `a tile has one path, and the path names the tile`(tile: Tile, path: String) {
    #expect(tile.path == path)
    #expect(Tile(path: path) == tile)
  }

  @Test(arguments: [
    "", "tile", "tile/0", "tile/0/0", "tile/0/0000", "tile/0/x000/001", "tile/00/000", "tile/8/000", "tile/-1/000",
    "tile/0/000.p", "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/05", "tile/0/000/5", "tile/0/001/000",
    "tile/0/x001/x002", "tile/data/000", "tile/0/000.p/5.tmp", "/tile/0/000", "tile/0/+01", "tile/0//000",
    "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
  ])
  func `no other spelling names one`(path: String) {
    #expect(Tile(path: path) == nil)
  }

  @Test func `a log of 70,000 has the tiles of the specification's example`() {
    let tiles = Tile.contents(of: 70_000).map { Tile.all($0, in: 70_000) }
    #expect(tiles.map(\.count) == [274, 274, 2, 1])
    #expect(tiles.map { $0.last?.width } == [112, 112, 17, 1])
    #expect(
      Tile.contents(of: 256).flatMap { Tile.all($0, in: 256) }.map(\.path) == [
        "tile/entries/000", "tile/0/000", "tile/1/000.p/1",
      ])
    #expect(Tile.contents(of: 0).flatMap { Tile.all($0, in: 0) }.isEmpty)
  }

  @Test func `growing writes what became full and the new partial ones, nothing that stood before`() {
    #expect(
      Tile.written(from: 250, to: 260).map(\.path) == [
        "tile/entries/000", "tile/entries/001.p/4", "tile/0/000", "tile/0/001.p/4", "tile/1/000.p/1",
      ])
    #expect(Tile.written(from: 260, to: 261).map(\.path) == ["tile/entries/001.p/5", "tile/0/001.p/5"])
    #expect(Tile.written(from: 5, to: 5).isEmpty)
  }

  @Test func `entries are preceded by two bytes of length`() throws {
    let entries: [[UInt8]] = [Array("ab".utf8), []]
    let bytes: [UInt8] = [0x00, 0x02, 0x61, 0x62, 0x00, 0x00]
    #expect(try EntryBundle.encode(entries) == bytes)
    #expect(EntryBundle.decode(bytes) == entries)
    #expect(EntryBundle.decode([]) == [])
    for cut in [1, 3, 5] { #expect(EntryBundle.decode(Array(bytes.prefix(cut))) == nil) }
    let longest = [UInt8](repeating: 7, count: 65_535)
    #expect(EntryBundle.decode(try EntryBundle.encode([longest])) == [longest])
    #expect(throws: LogError.self) { try EntryBundle.encode([longest + [7]]) }
  }

  @Test(arguments: [
    "", "/etc/passwd", "..", "a/../b", "a//b", "./a", "a/", "checkpoint", "tile/0/000", ".quorate/wal", "a\0b",
  ])
  func `a file of one's own stays inside the folder and off the log's names`(path: String) {
    #expect(throws: LogError.self) { try FileWrite(path: path, bytes: []) }
    #expect(throws: LogError.self) { try FileWrite(path: "records/000.jsonl", offset: -1, bytes: []) }
  }

  @Test(
    arguments: [
      ("/home/clerk/board", nil), ("/media/My Stick/board", "a FAT file system"),
      ("/media/My Stick", "a FAT file system"),
      ("/media/My Sticker", nil), ("/mnt/nas/x", "an NFS network folder"),
      ("/home/clerk/Cloud/b", "a FUSE file system, such as a cloud folder"),
      ("/mnt/nas/local/b", nil),
    ] as [(String, String?)])
  func `folders on sticks and networks are known for what they are`(path: String, unsafe: String?) {
    let mounts = """
      22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
      36 22 8:17 / /media/My\\040Stick rw shared:2 - vfat /dev/sdb1 rw
      40 22 0:44 / /mnt/nas rw - nfs4 nas:/x rw
      41 40 8:3 / /mnt/nas/local rw - ext4 /dev/sda3 rw
      50 22 0:50 / /home/clerk/Cloud rw - fuse.rclone x rw
      """
    #expect(FileSystem.kind(at: path, mounts: mounts).flatMap { FileSystem.unsafeName(kind: $0) } == unsafe)
  }

  @Test func `the folder for tests is safe and a missing one is an error`() throws {
    #expect(try FileSystem.unsafeKind(at: "/tmp") == nil)
    #expect(throws: LogError.self) { try FileSystem.unsafeKind(at: "/nonexistent/folder") }
  }
}
