import Canvas
import Meeting

/// The pictures of the tour: a pretend meeting at the moments that they show.
struct TourPictures {
  private(set) var nextStep: TourPicture?
  private(set) var quorum: TourPicture?
  private(set) var attendance: TourPicture?
  private(set) var interest: TourPicture?
  private(set) var deciding: TourPicture?
  private(set) var undone: TourPicture?
  private(set) var finding: TourPicture?
  private let keys: KeyMap

  init(_ keys: KeyMap) {
    var keys = keys
    // What is wrong with the user's own keys is said elsewhere.
    keys.faults = []
    self.keys = keys
    guard var meeting = PretendMeeting() else { return }
    meeting.play(TourPictures.agenda)
    nextStep = picture(of: .footer, at: .desk, meeting)
    meeting.play(TourPictures.called)
    quorum = picture(of: .header, at: .desk, meeting)
    attendance = picture(of: .body, at: .attendance, meeting)
    meeting.play(TourPictures.declared)
    interest = picture(of: .whole, at: .interests, meeting) { console, situation in
      for key in [Key.enter, .down, .down, .down] {
        _ = console.receive(.key(key), situation, size: Size(rows: 14, columns: 72))
      }
    }
    meeting.play(TourPictures.proposed)
    deciding = picture(of: .body, at: .decision, meeting)
    meeting.play("@14:31 return clinical")
    let act = meeting.play("@14:31 undo")
    undone = picture(of: .footer, at: .desk, meeting) { console, situation in
      _ = console.receive(.reply(.recorded(act)), situation, size: Size(rows: 24, columns: 80))
    }
    finding = picture(of: .whole, at: .desk, meeting) { console, situation in
      _ = console.perform(.program(.palette), situation)
      for letter in "late" {
        _ = console.receive(.key(.character(letter)), situation, size: Size(rows: 24, columns: 80))
      }
    }
  }

  private func picture(
    of piece: TourPicture.Piece, at screen: ScreenName, _ meeting: PretendMeeting,
    after doing: (inout Console, Situation) -> Void = { _, _ in }
  ) -> TourPicture {
    var console = Console(home: screen, keys: keys)
    doing(&console, meeting.situation)
    return TourPicture(console: console, situation: meeting.situation, piece: piece)
  }

  private static let agenda = """
    meeting 2015-03-11 14:00 "Frog Lane"
    agenda 1 "Support at home: who provides it" for 20
    """
  private static let called = """
    @13:50 call
    @13:55 present community
    @13:56 present housing
    @13:57 present health
    @13:58 present clinical
    @13:59 present economy
    apologies police
    """
  /// With four left, one who withdraws ends what could be decided.
  private static let declared = """
    @14:00 open
    @14:02 item 1
    @14:04 leave clinical
    @14:05 declare health professional "The County Council may tender" of employer
    """
  private static let proposed = """
    @14:20 determine health full-part "It will not tender"
    @14:25 propose "That support at home be bought jointly with the County Council."
    @14:30 agree community housing health
    """
}
