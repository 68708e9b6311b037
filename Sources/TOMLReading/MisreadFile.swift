/// What is wrong in a file that a person wrote, and where.
package struct MisreadFile: Error, Equatable, Sendable, CustomStringConvertible {
  package var path: String
  /// From 1, as the column.
  package var line: Int
  package var column: Int
  /// What should have stood there, as it follows the word “expected”.
  package var expected: String

  package init(path: String, line: Int, column: Int, expected: String) {
    self.path = path
    self.line = line
    self.column = column
    self.expected = expected
  }

  package var description: String { "\(path), line \(line), column \(column): expected \(expected)." }
}
