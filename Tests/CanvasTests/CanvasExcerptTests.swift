import Testing

@testable import Canvas

@Suite struct `A picture of another canvas` {
  @Test func `has its cells, roles and dimming, clipped to the area`() {
    var other = Canvas(size: Size(rows: 3, columns: 6))
    other.put("one", at: Point(row: 1, column: 0), role: .good)
    other.dim()
    other.put("作者", at: Point(row: 2, column: 0), role: .bad)
    var canvas = Canvas(size: Size(rows: 4, columns: 6))
    canvas.copy(1..<3, of: other, to: Rect(row: 1, column: 1, rows: 9, columns: 3))
    #expect(canvas.text == "\n one\n 作\n")
    #expect(canvas.roleMap == "\n zzz\n !!!\n")
    #expect(canvas[Point(row: 2, column: 1)].width == 2)
  }
}
