import Glibc
import PseudoTerminal
import Terminal
import Testing

@Suite(.timeLimit(.minutes(2))) final class FileWatchTests {
  private let folder: String

  init() {
    var template = Array("/tmp/quorate-watch-XXXXXX".utf8CString)
    _ = mkdtemp(&template)
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in ["checkpoint", "checkpoint.new"] { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  private func writeFile(_ name: String) {
    Glibc.close(open("\(folder)/\(name)", O_CREAT | O_WRONLY, 0o600))
  }

  @Test func `tells of a file renamed into place`() throws {
    writeFile("checkpoint.new")
    var watch = try FileWatch(folder: folder)
    #expect(watch.changes().names.isEmpty)
    rename("\(folder)/checkpoint.new", "\(folder)/checkpoint")
    let changes = watch.changes()
    #expect(changes.names == ["checkpoint", "checkpoint.new"])
    #expect(!changes.folderGone && !changes.overflowed)
    #expect(watch.changes().names.isEmpty)
  }

  @Test func `tells when the folder has gone`() throws {
    var watch = try FileWatch(folder: folder)
    rmdir(folder)
    #expect(watch.changes().folderGone)
  }

  @Test func `says which folder cannot be followed`() {
    do throws(FileWatchFailure) {
      _ = try FileWatch(folder: "/nowhere/at all")
      Issue.record("a folder that is not there was followed")
    } catch {
      #expect(error.description == "The folder “/nowhere/at all” cannot be followed: No such file or directory.")
    }
  }

  @Test func `wakes the program that waits for events`() throws {
    let terminal = try startDemo(folder: folder)
    writeFile("checkpoint")
    #expect(terminal.shows(#"changed ["checkpoint"]"#), "\(terminal.text)")
  }
}
