/// Breaks text at spaces into lines no wider than a column; a word wider than that is cut.
func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in text.unicodeScalars.split(separator: " ").flatMap({ cut(String($0), to: width) }) {
    let wide = columns(word)
    if used > 0, used + 1 + wide > width {
      lines.append(line)
      (line, used) = ("", 0)
    }
    line += used > 0 ? " " + word : word
    used += used > 0 ? wide + 1 : wide
  }
  return used > 0 || lines.isEmpty ? lines + [line] : lines
}

/// The columns a text takes up in a fixed-width font: two for East Asian letters, none for marks on the letter before.
///
/// The ranges stand here, and not in the library's tables, so that signed text wraps the same for good.
func columns(_ text: some StringProtocol) -> Int {
  text.unicodeScalars.reduce(0) { $0 + columns($1) }
}

private func columns(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x0300...0x036F, 0x0483...0x0489, 0x0591...0x05BD, 0x064B...0x065F, 0x0900...0x0902, 0x1AB0...0x1AFF,
    0x1DC0...0x1DFF, 0x200C...0x200D, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F:
    0
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
    2
  default: 1
  }
}

private func cut(_ word: String, to width: Int) -> [String] {
  guard columns(word) > width else { return [word] }
  var pieces: [String] = []
  var piece = String.UnicodeScalarView()
  var used = 0
  for scalar in word.unicodeScalars {
    let wide = columns(scalar)
    if used + wide > width, wide > 0 {
      pieces.append(String(piece))
      piece = String.UnicodeScalarView()
      used = 0
    }
    piece.append(scalar)
    used += wide
  }
  return pieces + [String(piece)]
}
