import Foundation
import Testing

@testable import TransparencyLog

@Suite struct `Recovery` {
  @Test(arguments: LogFolder.Step.allCases, [false, true])
  func `a console killed after any step leaves a log that the next one completes`(
    step: LogFolder.Step, settledBefore: Bool
  ) async throws {
    let scratch = try Scratch()
    var witness = try scratch.create()
    try witness.add(250)
    // Then the dead console shares the witness's write-ahead log; otherwise it starts a fresh one on opening.
    if settledBefore { try witness.settle() }
    let path = scratch.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, step = step as LogFolder.Step] in
      var log = try Scratch.open(path)
      log.onStep = { if $0 == step { kill(getpid(), SIGKILL) } }
      try log.add(9)
      try log.settle()
    }
    // The dead console's frame was written in every case, so its act counts; a living one completes it first.
    #expect(try witness.refresh()?.checkpoint.size == 259)
    try witness.add(1)
    var later = try scratch.open()
    #expect(later.refusal == nil)
    #expect(later.droppedBytes == 0)
    try later.settle()
    let checkpoint = try #require(try scratch.published.checkpoint()).checkpoint
    #expect(checkpoint == later.newest?.checkpoint)
    #expect(checkpoint.size == 260)
    #expect(try scratch.published.tree(at: checkpoint).entries(0..<260) == acts(0..<260))
    #expect(try scratch.published.audit(checkpoint) == [])
    #expect(scratch.bytes("records/000.jsonl") == (try lines(0..<260).flatMap(\.bytes)))
    #expect(scratch.bytes("trust/newest") == Array("260".utf8))
  }

  @Test func `a frame torn at any byte never happened, and is reported`() throws {
    let scratch = try Scratch()
    var log = try scratch.create()
    try log.add(2)
    let before = try scratch.files()
    let held = try Data(contentsOf: URL(fileURLWithPath: scratch.highWaterMark))
    let whole = try #require(scratch.bytes(".quorate/wal"))
    try log.add(1)
    let longer = try #require(scratch.bytes(".quorate/wal"))
    for kept in stride(from: whole.count + 1, to: longer.count, by: 37) {
      try FileManager.default.removeItem(atPath: scratch.log)
      try FileManager.default.createDirectory(atPath: scratch.log + "/.quorate", withIntermediateDirectories: true)
      for (name, bytes) in before {
        let parent = URL(fileURLWithPath: "\(scratch.log)/\(name)").deletingLastPathComponent()
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        try scratch.put(bytes, into: name)
      }
      try held.write(to: URL(fileURLWithPath: scratch.highWaterMark))
      try scratch.put(Array(longer.prefix(kept)), into: ".quorate/wal")
      var again = try scratch.open()
      #expect(again.refusal == nil)
      #expect(again.droppedBytes == kept - whole.count)
      #expect(again.tree.size == 2)
      #expect(try scratch.files() == before)
      try again.add(1)
      #expect(again.newest == log.newest)
    }
  }

  @Test func `everything written since the last settling can be lost and is written again, byte for byte`() throws {
    let scratch = try Scratch()
    var log = try scratch.create()
    try log.add(250)
    try log.settle()
    let settled = try scratch.files()
    for count in [3, 10, 1] { try log.add(count) }
    let complete = try scratch.files()
    for name in complete.keys where settled[name] == nil { try scratch.remove(name) }
    for (name, bytes) in settled { try scratch.put(bytes, into: name) }
    let again = try scratch.open()
    #expect(again.refusal == nil)
    #expect(again.newest == log.newest)
    #expect(try scratch.files() == complete)
  }

  @Test func `an empty checkpoint after a power cut is restored from the write-ahead log`() throws {
    let scratch = try Scratch()
    var log = try scratch.create()
    try log.add(4)
    let note = scratch.bytes("checkpoint")
    for lost in [[], [UInt8](repeating: 0, count: 90)] {
      try scratch.put(lost, into: "checkpoint")
      let again = try scratch.open()
      #expect(again.refusal == nil)
      #expect(scratch.bytes("checkpoint") == note)
    }
  }

  @Test func `a full disk before the commit point leaves everything as it was`() async throws {
    let scratch = try Scratch()
    do {
      var log = try scratch.create()
      try log.add(3)
    }
    let before = try scratch.files()
    let wal = try #require(scratch.bytes(".quorate/wal"))
    let path = scratch.path
    let limit = wal.count + 100
    await #expect(processExitsWith: .exitCode(42)) { [path = path as String, limit = limit as Int] in
      var log = try Scratch.open(path)
      signal(SIGXFSZ, SIG_IGN)
      var bound = rlimit(rlim_cur: rlim_t(limit), rlim_max: rlim_t(limit))
      #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &bound) == 0)
      do throws(LogError) {
        try log.add(1)
      } catch .notRecorded {
        // Nothing is tried again on the same file.
        if log.refusal != nil, (try? log.add(1)) == nil { exit(42) }
      }
    }
    #expect(scratch.bytes(".quorate/wal") == wal)
    #expect(try scratch.files() == before)
    var log = try scratch.open()
    #expect(log.droppedBytes == 0)
    #expect(try log.add(1).newest.checkpoint.size == 4)
  }

  @Test func `a disk that does not confirm stops all writing until the log is opened again`() async throws {
    let scratch = try Scratch()
    do {
      var log = try scratch.create()
      try log.add(3)
    }
    let before = try scratch.files()
    let wal = scratch.bytes(".quorate/wal")
    let path = scratch.path
    await #expect(processExitsWith: .exitCode(42)) { [path = path as String] in
      var log = try Scratch.open(path)
      log.onStep = { step in
        guard step == .frameWritten else { return }
        // /dev/null takes the place of the file, and answers fdatasync with an error.
        let null = open("/dev/null", O_RDWR)
        for descriptor in Int32(3)..<64 {
          let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")
          if target?.hasSuffix("/.quorate/wal") == true { dup2(null, descriptor) }
        }
      }
      do throws(LogError) {
        try log.add(1)
      } catch .uncertain {
        if case .stopped = log.refusal, (try? log.settle()) == nil, (try? log.add(1)) == nil { exit(42) }
      }
    }
    #expect(try scratch.files() == before)
    #expect(scratch.bytes(".quorate/wal") != wal)
    var log = try scratch.open()
    #expect(log.refusal == nil)
    #expect(log.tree.size == 4)
    try log.add(1)
  }

  @Test func `an act that is recorded but not written out says so, and opening again completes it`() throws {
    let scratch = try Scratch()
    var log = try scratch.create()
    try log.add(3)
    // A file where a folder must be.
    let blocked = try FileWrite(path: "minutes/text", bytes: [1])
    try scratch.put([0], into: "minutes")
    let appended = try log.append(acts(3..<4), files: [blocked], seen: 3, sign: Notary.sign)
    #expect(appended.unpublished != nil)
    #expect(appended.newest.checkpoint.size == 4)
    #expect(throws: LogError.self) { try log.add(1) }
    try scratch.remove("minutes")
    let again = try scratch.open()
    #expect(again.refusal == nil)
    #expect(again.newest == appended.newest)
    #expect(scratch.bytes("minutes/text") == [1])
  }
}
