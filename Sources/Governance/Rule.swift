/// The rules R0–R46 by the names that scripts, tests and the record use; the Chair's screen says them in words.
package enum Rule: String, Sendable, Codable, CaseIterable {
  case R0, R1, R2, R3, R4, R5, R6, R6a, R7, R8, R9, R10, R11, R12, R13, R13a, R14, R15, R16, R17, R18, R19, R20, R21
  case R22, R23, R24, R24a, R25, R26, R27, R28, R29, R30, R31, R31a, R32, R32a, R32b, R33, R34, R35, R36, R36a, R37
  case R38, R39, R40, R41, R42, R43, R44, R45, R46

  /// Where a councillor can look it up: the paragraph of the terms, or what else it rests on.
  package var source: String {
    switch self {
    case .R1, .R3, .R5, .R6a: "terms, paragraph 3"
    case .R6: "founding report, 4.8"
    case .R8, .R9, .R10, .R11, .R12, .R13a, .R28: "terms, paragraph 5"
    case .R14, .R15, .R16, .R17: "terms, paragraph 6"
    case .R13, .R18, .R19, .R20, .R21, .R22, .R23, .R39, .R40: "terms, paragraph 7"
    case .R24a, .R25, .R26, .R27, .R29: "terms, paragraph 4"
    case .R42, .R43: "terms, paragraph 8"
    case .R32, .R32a, .R32b, .R33, .R35, .R36a, .R37, .R38: "terms, paragraph 2"
    case .R30, .R31, .R31a, .R34, .R36: "founding report, 4"
    case .R0, .R2, .R4, .R7, .R24, .R41, .R44, .R45, .R46: "good practice"
    }
  }
}
