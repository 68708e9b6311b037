import Glibc

/// A folder of plain files, addressed by relative paths.
struct Folder: Hashable, Sendable {
  let path: String

  init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The path as the system calls need it.
  func absolute(_ file: String) -> String { path == "/" ? "/\(file)" : "\(path)/\(file)" }

  /// All bytes of a file; nil when there is none.
  func read(_ file: String) throws(LogError) -> [UInt8]? {
    do throws(LogError) {
      return try OpenFile(absolute(file), O_RDONLY).read()
    } catch .system(_, _, ENOENT) {
      return nil
    } catch .system(_, _, ENOTDIR) {
      return nil
    }
  }

  /// Puts a whole new file in place of the old one, so that a reader sees either but never a mixture.
  ///
  /// open `<file>.tmp`, write, close, rename over `<file>`. Nothing is waited for: the write-ahead log can do it again.
  /// Only the holder of the lock writes, so the temporary name needs no randomness.
  func replace(_ file: String, with bytes: [UInt8], durably: Bool = false) throws(LogError) {
    try makeFolders(above: file)
    let temporary = absolute(file) + ".tmp"
    do throws(LogError) {
      let new = try OpenFile(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
      try new.write(bytes, at: 0)
      if durably { try new.makeDurable() }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, absolute(file)) == 0 else {
      throw .system(operation: "put in place", path: absolute(file), code: errno)
    }
    if durably { try makeDurable([file]) }
  }

  /// Writes bytes into a file at a position, creating it when the position is its beginning.
  func write(_ bytes: [UInt8], into file: String, at offset: Int) throws(LogError) {
    try makeFolders(above: file)
    let target = try OpenFile(absolute(file), O_WRONLY | O_CREAT | O_NOFOLLOW)
    guard try target.identity().size >= offset else {
      throw .damaged(path: absolute(file), reason: "it ends before byte \(offset), where the next record belongs")
    }
    try target.write(bytes, at: offset)
  }

  /// How long a file is; nil when there is none.
  func size(of file: String) -> Int? { FileIdentity(at: absolute(file))?.size }

  /// Waits until files, then the folders that name them, are on the disk.
  func makeDurable(_ files: Set<String>) throws(LogError) {
    var folders: Set<String> = []
    for file in files.sorted() {
      try OpenFile(absolute(file), O_RDONLY).makeDurable()
      folders.formUnion(Folder.ancestors(of: file))
    }
    // Deepest first, so that no name becomes durable before what it leads to.
    for folder in folders.sorted().reversed() {
      try OpenFile(absolute(folder), O_RDONLY | O_DIRECTORY).makeDurable()
    }
  }

  /// Makes the folders a file needs, readable by all like the log itself.
  func makeFolders(above file: String, mode: mode_t = 0o755) throws(LogError) {
    for folder in Folder.ancestors(of: file).sorted() {
      let name = absolute(folder)
      guard mkdir(name, mode) == 0 || errno == EEXIST else {
        throw .system(operation: "make the folder", path: name, code: errno)
      }
    }
  }

  /// The names in a folder, sorted; empty when there is none.
  func names(in folder: String) -> [String] {
    guard let listing = opendir(absolute(folder)) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// All files below a folder, by relative path, sorted.
  func files(below folder: String) -> [String] {
    names(in: folder).flatMap { name in
      let path = "\(folder)/\(name)"
      return FileIdentity(at: absolute(path))?.isFolder == true ? files(below: path) : [path]
    }
  }

  /// Takes away a folder with the files in it; what is not there needs no taking away.
  func remove(folder: String) {
    for name in names(in: folder) {
      unlink(absolute("\(folder)/\(name)"))
    }
    rmdir(absolute(folder))
  }

  /// The folders a relative path passes through, the outermost (`.`) included.
  private static func ancestors(of file: String) -> [String] {
    let parts = file.split(separator: "/").dropLast()
    return ["."] + parts.indices.map { parts[...$0].joined(separator: "/") }
  }
}
