/// What is done with one Unicode scalar on its way to the screen.
enum ScalarNature {
  /// It is shown and moves the cursor by so many columns.
  case spacing(Int)
  /// It is drawn over the character before it.
  case mark
  /// It asks for another form of the character before it, which a terminal cannot give; left out without a word.
  case joiner
  /// It is seen by nobody but can change what others see; left out, and a warning shown in its place.
  case hidden
  /// It would be an order to the terminal; shown as a picture.
  case control(picture: UInt32)
  /// One half of a flag, whose letter is shown.
  case flagLetter(UInt32)
  /// The colour of a person's skin, which the cell before it cannot take up.
  case skinTone
  /// Unknown to the C library, so nobody can say how wide it would be.
  case unknown
}

extension ScalarNature {
  init(_ scalar: Unicode.Scalar) {
    let code = scalar.value
    switch code {
    case 0x20...0x7E: self = .spacing(1)
    case 0x00..<0x20: self = .control(picture: 0x2400 + code)
    case 0x7F: self = .control(picture: 0x2421)
    case 0x80...0x9F, 0x2028, 0x2029: self = .control(picture: 0xB7)
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x20E3: self = .joiner
    case 0x1F1E6...0x1F1FF: self = .flagLetter(code - 0x1F1E6 + 0x41)
    case 0x1F3FB...0x1F3FF: self = .skinTone
    default: self.init(shown: scalar)
    }
  }

  private init(shown scalar: Unicode.Scalar) {
    // All that Unicode calls ignorable is hidden: soft hyphen, bidi controls, zero width space, fillers, tags.
    if scalar.value >= 0xAD, scalar.properties.isDefaultIgnorableCodePoint {
      self = .hidden
      return
    }
    let width = columnWidth(of: scalar)
    if width == 3 {
      self = .unknown
    } else if width > 0 {
      self = .spacing(width)
    } else {
      self = isCombining(scalar) ? .mark : .hidden
    }
  }
}

// Vowels and finals of Korean letters take no column of their own: they are drawn into the letter before them.
private func isCombining(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: true
  default: (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value)
  }
}

/// How many columns the C library gives a scalar; 3 when it knows none.
func columnWidth(of scalar: Unicode.Scalar) -> Int {
  var low = 0
  var high = widthChanges.count
  while low < high {
    let middle = (low + high) / 2
    if widthChanges[middle] >> 2 <= scalar.value { low = middle + 1 } else { high = middle }
  }
  return low == 0 ? 3 : Int(widthChanges[low - 1] & 3)
}
