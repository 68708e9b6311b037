import Canvas
import Governance
import Meeting

// Keys that were pressed before one had seen what stands there now.
extension Console {
  /// What another console’s act has overtaken was meant for what stood here before: it is said and not done.
  ///
  /// False where it would record nothing anyway, or writes.
  package mutating func refusesHasty(_ input: Input) -> Bool {
    let mayRecord: Bool
    switch (overlay, input) {
    case (nil, .key(let key)):
      // What opens a page or a form is done: the form says what has changed.
      let deed = (keys.own(key, on: screen) ?? (screen == .notes ? nil : keys.everywhere(key)))?.deed
      if case .press = deed {
        mayRecord = screen.isOfTheItem || screen == .attendance
      } else {
        mayRecord = (screen.isOfTheItem && key == .enter) || deed?.isUndoing == true
      }
    case (nil, .click): mayRecord = screen.isOfTheItem
    case (.confirming, .key(let key)), (.signing, .key(let key)): mayRecord = key == .enter
    case (.confirming, .click), (.signing, .click): mayRecord = true
    case (.some, _), (nil, _): mayRecord = false
    }
    if mayRecord {
      announce("The other console was quicker. Nothing is recorded: look, and press again if it still holds.")
    }
    return mayRecord
  }

  /// What is said where Enter, pressed with the form just recorded still in mind, would call the meeting or take an item.
  func goesOnTooSoon(_ situation: Situation) -> String? {
    guard screen == .desk, let formRecorded, let sitting = situation.meeting else { return nil }
    if case .scheduled = sitting.phase, formRecorded.command == "agenda" {
      return "The item is on the agenda. Press Enter once more to call the meeting."
    }
    // A second later it is meant.
    guard case .act(.takeItem(let number)) = desk.next(situation).deed,
      situation.now.seconds - formRecorded.at.seconds <= 1
    else { return nil }
    return "That is recorded. Press Enter once more to take item \(number)."
  }
}
