import Canvas
import Governance
import Meeting
import Testing

@testable import Console

/// A console in a person's hands: keys in, its effects carried out on a session in memory, a screen out.
struct Player {
  var sample: Sample
  var console: Console
  var size: Size
  /// The effects that left the session as it was, the newest last.
  private(set) var effects: [Effect] = []
  private(set) var refusals = 0
  private(set) var acts = 0
  /// How often the whole record was read again.
  private(set) var checks = 0

  init(_ sample: Sample, home: ScreenName = .desk, rows: Int = 24, columns: Int = 80) {
    self.sample = sample
    // As in the program, every other screen lies over one of these.
    console = [.start, .desk].contains(home) ? Console(home: home) : Console(home: .desk, at: home)
    size = Size(rows: rows, columns: columns)
  }

  var situation: Situation { sample.situation }
  var canvas: Canvas { console.draw(situation, size: size) }

  mutating func press(_ keys: Key...) { press(keys) }

  mutating func press(_ keys: [Key]) {
    for key in keys { receive(.key(key)) }
  }

  mutating func type(_ text: String) { press(text.map { .character($0) }) }

  mutating func receive(_ input: Input) {
    for effect in console.receive(input, situation, size: size) { carryOut(effect) }
  }

  /// The place where words stand, the lowest of several.
  func place(of words: String) throws -> Point {
    let lines = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.lastIndex { $0.contains(words) }, "\(words)\n\(canvas.text)")
    let place = try #require(lines[row].firstRange(of: words))
    return Point(row: row, column: lines[row].distance(from: lines[row].startIndex, to: place.lowerBound))
  }

  /// Clicks on words that stand on the screen.
  mutating func click(_ words: String) throws { receive(.click(try place(of: words))) }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .carryOut(let request, _, let ground):
      reply { sample throws in
        try sample.session.affairs.hold(ground)
        return .recorded(try sample.carryOut(request))
      }
    case .prepareSigning(let meeting): reply { sample throws in .readyToSign(try sample.signingText(meeting)) }
    case .sign(let meeting, _, _), .makeKey(let meeting, _, _):
      reply { sample throws in
        _ = try sample.sign(meeting)
        return .signed(meeting)
      }
    case .save(let printout, let meeting):
      receive(.reply(.saved(printout, path: "/home/clerk/\(printout)-\(meeting).txt")))
    case .verify:
      checks += 1
      receive(.reply(.verified(VerdictOnRecord(findings: [], size: sample.session.next))))
    case .offerThemes:
      receive(
        .reply(.themes(ThemeOffer.builtIn.map { ThemeOffer(name: $0, description: "As \($0).") }, current: "chamber")))
    case .keepTime(let kept): sample.timekeeping = kept
    case .ring, .chooseTheme, .keepTheme, .putThemeBack, .useMouse, .repaint, .suspend, .leave, .goTo:
      effects.append(effect)
    }
  }

  private mutating func reply(_ work: (inout Sample) throws -> Reply) {
    let answer: Reply
    do {
      answer = try work(&sample)
      acts += 1
    } catch let refusal as Refusal {
      refusals += 1
      answer = .refused(sample.session.affairs.words(for: refusal))
    } catch { answer = .failed("\(error)") }
    receive(.reply(answer))
  }
}

extension Sample {
  func signingText(_ meeting: MeetingID) throws -> SigningText {
    let affairs = session.affairs
    guard case .approved = affairs.minutes[meeting], let presiding = affairs.sitting?.presiding else {
      throw Refusal.unrecordable(.minutesNotApproved(meeting))
    }
    return SigningText(
      meeting: meeting, signer: affairs.name(presiding.person),
      text: "Minutes of the meeting of \(meeting)\n\n1  Apologies\n\nThere were none.", needsPassphrase: true,
      needsKey: false)
  }
}

extension String {
  /// The words of a screen without its frames and line ends, to look for what wraps.
  var flattened: String { split { $0.isWhitespace || $0 == "│" }.joined(separator: " ") }
}
