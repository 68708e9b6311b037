import Canvas
import Governance
import Meeting

extension Form {
  /// The commands whose forms say beforehand what they would do to the quorum.
  private static let foretold: Set = [
    "determine", "leave", "return", "vacant", "substitute", "changeover",
  ]

  /// What it would do to the quorum, before it is done: “Then 3 may decide; 4 are needed”.
  func preview(_ situation: Situation) -> String? {
    guard Form.foretold.contains(command.name), let intent = intent(situation.zone) else { return nil }
    let earlier = time.map { situation.zone.nearest($0, to: situation.now) }
    return try? situation.session.whatIf(intent, at: earlier ?? situation.now)
  }

  /// What would be recorded if every line still open were filled in.
  func intent(_ zone: Zone) -> Intent? {
    var filled = self
    for (index, field) in fields.enumerated() where value(field).isEmpty && !field.blank.isOptional {
      if case .line = field.entry { filled.fields[index].entry = .line(TextField("…")) }
    }
    guard case .intent(let intent) = try? filled.request(zone) else { return nil }
    return intent
  }
}
