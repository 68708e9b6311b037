import Console

/// How a board is entered: on which screen, and what is to be said at once.
struct Opening {
  /// The screen that Esc leads back to.
  var home: ScreenName
  /// The one to begin on, where that is another.
  var at: ScreenName?
  var isPractice = false
  /// Where the key of a board just made lies, of which a copy has to be kept.
  var newKey: String?
}
