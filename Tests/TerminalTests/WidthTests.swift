import Terminal
import Testing

@Suite struct WidthTests {
  @Test(
    arguments: [
      ("a", 1), ("é", 1), ("\u{301}", 0), ("議", 2), ("─", 1), ("✓", 1), ("●", 1), ("🗳", 1), ("👍", 2), ("\u{200d}", 0),
      ("\u{7}", nil), ("\u{9b}", nil),
    ] as [(Unicode.Scalar, Int?)]) func `counts columns as the C library does`(scalar: Unicode.Scalar, width: Int?)
  {
    #expect(TTY.width(of: scalar) == width)
  }
}
