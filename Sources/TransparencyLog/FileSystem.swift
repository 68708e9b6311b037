import Glibc

/// Which file systems cannot keep the promises a live log depends on.
///
/// FAT has no journal and loses names; network and FUSE folders answer fsync and flock as they please. They are fine for
/// copies. The kind is read from `/proc/self/mountinfo` (proc(5)), because statfs(2) is not in Swift's Glibc:
///
///     36 35 98:0 / /media/My\040Stick rw,relatime shared:1 - vfat /dev/sdb1 rw
///                  ╰ mount point                             ╰ kind
package enum FileSystem {
  /// What makes the file system under a path unsafe for a live log, by name; nil when nothing does.
  package static func unsafeKind(at path: String) throws(LogError) -> String? {
    guard let resolved = realpath(path, nil) else {
      throw .system(operation: "examine the file system of", path: path, code: errno)
    }
    defer { free(resolved) }
    let mounts = try OpenFile("/proc/self/mountinfo", O_RDONLY).read()
    return kind(at: String(cString: resolved), mounts: String(decoding: mounts, as: UTF8.self)).flatMap(unsafeName)
  }

  /// The kind of the file system an absolute path lies on: that of the longest mount point above it, the last if several.
  static func kind(at path: String, mounts: String) -> String? {
    var found: (depth: Int, kind: String)?
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let dash = fields.firstIndex(of: "-"), dash > 4, dash + 1 < fields.count else { continue }
      let point = unescaped(fields[4])
      let depth = point.utf8.count
      guard path == point || path.hasPrefix(point == "/" ? "/" : point + "/") else { continue }
      guard depth >= found?.depth ?? 0 else { continue }
      found = (depth, String(fields[dash + 1]))
    }
    return found?.kind
  }

  /// What people call a kind of file system that is not safe.
  static func unsafeName(kind: String) -> String? {
    switch kind {
    case "vfat", "msdos", "umsdos": "a FAT file system"
    case "exfat": "an exFAT file system"
    case "nfs", "nfs4": "an NFS network folder"
    case "cifs", "smb3", "smbfs": "an SMB network folder"
    case "9p": "a folder shared by 9P"
    case "fuse", "fuseblk": "a FUSE file system"
    default: kind.hasPrefix("fuse.") ? "a FUSE file system, such as a cloud folder" : nil
    }
  }

  /// A mount point as it is: mountinfo writes space, tab, newline and backslash as three octal digits.
  private static func unescaped(_ field: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = field.utf8
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(3), as: UTF8.self)
      if byte == UInt8(ascii: "\\"), digits.utf8.count == 3, let code = UInt8(digits, radix: 8) {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
