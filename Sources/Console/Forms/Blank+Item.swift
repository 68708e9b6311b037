import Governance
import Meeting

/// Items of the agenda, as forms offer them.
extension Blank {
  static func item(_ label: String, marker: String? = nil, optional: Bool = false) -> Blank {
    Blank(label, .choice { affairs in (affairs.sitting?.items ?? []).map(option) }, marker: marker, optional: optional)
  }

  private static func option(_ item: Item) -> Option {
    Option(word: "\(item.number)", label: "\(item.number)  \(item.title)")
  }

  /// What an interest is in: the item being taken, but for the one in which interests are declared.
  static let declaredItem: Blank = {
    let missing = Option(word: "", label: "–", refusal: "Choose the item that the interest is in.")
    var blank = Blank(
      "In item",
      .choice { affairs in
        let items = (affairs.sitting?.items ?? []).map(option)
        return affairs.sitting?.currentItem?.standing == .declarations ? [missing] + items : items
      }, marker: "in")
    blank.asking = "In which item?"
    blank.suggestion = { affairs in
      affairs.sitting?.currentItem.map { $0.standing == .declarations ? "" : "\($0.number)" }
    }
    return blank
  }()

  /// Nothing stands there that nobody has said: it is the Board’s statement.
  static let alternatives: Blank = {
    var blank = Blank("Alternatives rejected", .prose)
    blank.hint = "such as: None were considered."
    return blank
  }()

  /// A decision of this meeting: the one just taken in this item, or else the first that still lacks what is asked for.
  static func decision(
    empty: @escaping @Sendable (Decision) -> Bool, lacking: @escaping @Sendable (Decision) -> Bool
  ) -> Blank {
    var blank = Blank(
      "Of decision",
      .choice { affairs in
        affairs.explicable.map { decision in
          Option(word: decision.id.text, label: decision.id.brief, detail: affairs.title(of: decision))
        }
      }, marker: "of")
    blank.suggestion = { affairs in
      let here = affairs.explicable.last { $0.item == affairs.underWay?.currentItem?.number }
      let taken = here.flatMap { $0.isOfProposal && empty($0) ? $0 : nil }
      return (taken ?? affairs.explicable.first(where: lacking) ?? here)?.id.text
    }
    return blank
  }

  /// What was taken in private: the item being taken, or else the first without a public summary.
  static let privateItem: Blank = {
    var blank = Blank(
      "Of item", .choice { affairs in (affairs.sitting?.items ?? []).filter { $0.wasPrivate != nil }.map(option) },
      marker: "in")
    blank.asking = "Of which item?"
    blank.suggestion = { affairs in
      let items = [affairs.sitting?.currentItem].compactMap { $0 } + (affairs.sitting?.items ?? [])
      return items.first(where: \.lacksSummary).map { "\($0.number)" }
    }
    return blank
  }()

  /// The body above, to which the board’s own terms have it report.
  static let reportsTo: Blank = {
    var blank = Blank("To", .line, marker: "to").asked("To which body?")
    blank.suggestion = { $0.board.reportsTo }
    return blank
  }()

  /// Where whoever looks for the report finds it.
  static let reference: Blank = {
    var blank = Blank("Reference", .line).asked("In which document, or on what day?")
    blank.hint = "where it is found, e.g. the day and item"
    return blank
  }()
}

extension DecisionID {
  /// `4.1` of `2014-11-12/4.1`: in one meeting that says enough.
  var brief: String { text.split(separator: "/").last.map(String.init) ?? text }
}

extension Affairs {
  /// What it was about: the title of its item.
  fileprivate func title(of decision: Decision) -> String {
    decision.item.flatMap { sitting?.item($0)?.title } ?? ""
  }
}
