import Governance
import Meeting
import Testing

@testable import Console

/// Plain lines in a person's hands: what is typed in, and what is said until the next line can be typed.
struct PlainPlayer {
  var sample: Sample
  var console = PlainConsole(home: .desk)
  private(set) var prompt: [String] = []
  /// What was asked of the program since the last line.
  private(set) var errands: [PlainErrand] = []
  private var said: [String] = []

  init(_ sample: Sample) {
    self.sample = sample
    prompt = console.prompt(sample.situation)
  }

  /// Types a line and gives all that follows it, as it is printed.
  @discardableResult
  mutating func type(_ line: String) -> String {
    said = []
    errands = []
    take(console.receive(line, sample.situation))
    prompt = console.prompt(sample.situation)
    return (said + prompt).joined(separator: "\n")
  }

  /// Types each line and expects its words in what follows.
  mutating func plays(_ script: [(typed: String, said: String)], _ location: SourceLocation = #_sourceLocation) {
    for (typed, words) in script {
      let answer = type(typed)
      #expect(answer.contains(words), "\(typed)\n\(answer)", sourceLocation: location)
    }
  }

  private mutating func take(_ turn: PlainTurn) {
    said += turn.lines
    errands += turn.errands
    for errand in turn.errands { carryOut(errand) }
  }

  private mutating func carryOut(_ errand: PlainErrand) {
    switch errand {
    case .carryOut(let request, let ground, let occurred):
      reply { sample throws in
        try sample.session.affairs.hold(ground)
        return .recorded(try sample.carryOut(request, occurred: occurred))
      }
    case .prepareSigning(let meeting): reply { sample throws in .readyToSign(try sample.signingText(meeting)) }
    case .sign(let subject):
      reply { sample throws in
        _ = try sample.sign(subject.meeting)
        return .signed(subject.meeting)
      }
    case .keepTime(let kept): sample.timekeeping = kept
    case .verify, .save, .status, .leave: break
    }
  }

  private mutating func reply(_ work: (inout Sample) throws -> Reply) {
    let answer: Reply
    do { answer = try work(&sample) } catch let refusal as Refusal {
      answer = .refused(sample.session.affairs.words(for: refusal))
    } catch { answer = .failed("\(error)") }
    take(console.receive(answer, sample.situation))
  }
}
