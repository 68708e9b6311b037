import Canvas
import Governance
import Meeting

/// What reaches the console: a key, the mouse, the clock, or the answer to an effect.
package enum Input {
  case key(Key)
  case click(Point)
  /// The second press of a double-click: it opens a row that the first has marked, and repeats nothing that was done.
  case secondClick(Point)
  /// Rows down, negative for up, at the point.
  case wheel(Int, Point)
  case reply(Reply)
  /// Time has passed.
  case clock
}

/// What the console wants done that it cannot do itself.
package enum Effect: Equatable {
  /// Record what follows from it, and reply; without a time it happened now. Begun on ground that has changed it is refused.
  case carryOut(Request, at: TimeOfDay? = nil, on: Ground? = nil)
  /// Work out the exact text that would be signed, and whose key it takes.
  case prepareSigning(MeetingID)
  /// Sign that text, if it still is the minutes’.
  case sign(MeetingID, text: String, passphrase: String?)
  /// Make a key for whoever has to sign and has none, then sign.
  case makeKey(MeetingID, text: String, passphrase: String?)
  /// Read the whole record again.
  case verify
  /// Write it into the user’s documents, and reply.
  case save(Printout, MeetingID)
  /// Look which themes there are, and reply.
  case offerThemes
  /// Show it for as long as the chooser is open.
  case chooseTheme(String)
  /// Go on with it, in later meetings too.
  case keepTheme(String)
  /// Show again what was shown before the chooser was opened.
  case putThemeBack
  /// In later meetings too.
  case useMouse(Bool)
  /// Share how the item’s time is kept with whoever else shows it; nil for as on the agenda.
  case keepTime(Timekeeping?)
  /// Something is due that one might not be looking at.
  case ring
  case repaint
  case suspend
  case leave
  /// Leave this board for somewhere else.
  case goTo(Elsewhere)
}

/// Where one can go from a board.
package enum Elsewhere: Equatable, Sendable {
  /// The practice meeting.
  case practice
  /// Where boards are chosen and made.
  case boards
}

/// How an effect ended.
package enum Reply {
  case recorded([Entry])
  case refused(RefusalWords)
  /// In a sentence: the disk, a file, a key.
  case failed(String)
  case readyToSign(SigningText)
  case signed(MeetingID)
  case verified(VerdictOnRecord)
  case themes([ThemeOffer], current: String)
  /// A file has been written there.
  case saved(Printout, path: String)
  /// Another console has recorded something.
  case grown(by: [Entry])
}

/// What is about to be signed.
package struct SigningText: Equatable, Sendable {
  package var meeting: MeetingID
  package var signer: String
  package var text: String
  package var needsPassphrase: Bool
  /// The signer has no key yet, and makes one first.
  package var needsKey: Bool

  package init(meeting: MeetingID, signer: String, text: String, needsPassphrase: Bool, needsKey: Bool) {
    self.meeting = meeting
    self.signer = signer
    self.text = text
    self.needsPassphrase = needsPassphrase
    self.needsKey = needsKey
  }
}
