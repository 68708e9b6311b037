import Testing
import ThemeFiles

@testable import Canvas

@Suite struct ThemeTests {
  @Test(arguments: ThemeFiles.names + ["example"])
  func `understands every word of the themes that come with it`(name: String) {
    let chain = ThemeFiles.chain(name)
    #expect(chain.first?.style.count == Role.allCases.count)
    #expect(Theme(chain: chain).warnings == [])
  }

  @Test(arguments: [
    ("ink", Style()),
    ("", Style()),
    ("bold", Style(attributes: .bold)),
    ("12 on 240 bold underline", Style(foreground: 12, background: 240, attributes: [.bold, .underline])),
    ("on sea reverse dim", Style(background: 24, attributes: [.reverse, .dim])),
    ("#ffffff on #000000", Style(foreground: 231, background: 16)),
    ("#d7af5f", Style(foreground: 179)),
    ("#7f7f7f", Style(foreground: 244)),
  ])
  func `reads a style`(text: String, style: Style) {
    let theme = Theme(chain: [
      ThemeSource(name: "T", palette: ["ink": "default", "sea": "blue", "blue": "24"], style: ["heading": text])
    ])
    #expect(theme.style(.heading) == style)
    #expect(theme.warnings == [])
  }

  @Test(arguments: [
    ("hedding", "ink", "T: [style] unknown “hedding”; did you mean “heading”?"),
    ("heading", "inc", "T: [style] heading: no colour “inc”; did you mean “ink”?"),
    ("heading", "ink on", "T: [style] heading: a colour is missing after “on”"),
    ("heading", "ink ink", "T: [style] heading: “ink” is one word too many; a background is written “on ink”"),
    ("heading", "loop", "T: [style] heading: the colour “loop” is named after itself"),
    ("heading", "256", "T: [style] heading: no colour “256”"),
    ("heading", "#12345g", "T: [style] heading: no colour “#12345g”"),
  ])
  func `warns of what it does not know and names the nearest`(key: String, text: String, warning: String) {
    let theme = Theme(chain: [ThemeSource(name: "T", palette: ["ink": "3", "loop": "loop"], style: [key: text])])
    #expect(theme.warnings == [warning])
  }

  @Test(
    arguments: [
      ("", "nmae", "Night", "night.toml, line 5: unknown “nmae”; did you mean “name”?"),
      ("stile", "text", "ink", "night.toml, line 5: unknown table [stile]; did you mean “style”?"),
      ("", "appearance", "drak", "night.toml, line 5: appearance is “dark”, “light” or “any”, not “drak”"),
      ("style", "text", nil, "night.toml, line 5: “text” is to be a text in quotation marks"),
      ("style", "hedding", "ink", "night.toml, line 5: [style] unknown “hedding”; did you mean “heading”?"),
      ("palette", "sea", "bleu", "night.toml, line 5: [palette] sea: no colour “bleu”; did you mean “blue”?"),
      ("ansi", "text", "bleu", "night.toml, line 5: [ansi] text: no colour “bleu”; did you mean “blue”?"),
    ] as [(String, String, String?, String)])
  func `warns with the line of the file, and once`(table: String, key: String, value: String?, warning: String) {
    let base = ThemeSource(name: "Base", palette: ["ink": "default", "blue": "4"])
    let own = ThemeSource(
      [
        ThemeLine(table: table, key: key, value: value, line: 5),
        ThemeLine(table: "style", key: "heading", value: table == "palette" ? key : "ink", line: 9),
      ], file: "night.toml")
    #expect(Theme(chain: [base, own]).warnings == [warning])
  }

  @Test func `warns of unknown glyphs`() {
    let theme = Theme(chain: [ThemeSource(name: "T", glyphs: ["border": "dubble", "marks": "plain", "bored": "x"])])
    #expect(
      theme.warnings == [
        "T: [glyphs] no border “dubble”; did you mean “double”?", "T: [glyphs] unknown “bored”; did you mean “border”?",
      ])
    #expect(theme.glyphs == .plain)
  }

  @Test func `lets a later palette recolour an earlier style`() {
    let base = ThemeSource(name: "A", palette: ["ink": "1"], style: ["text": "ink", "muted": "ink"])
    let own = ThemeSource(name: "B", palette: ["ink": "20"], style: ["muted": "30"], glyphs: ["border": "heavy"])
    let theme = Theme(chain: [base, own])
    #expect(theme.name == "B")
    #expect(theme.style(.text).foreground == 20)
    #expect(theme.style(.muted).foreground == 30)
    #expect(theme.glyphs.border == .heavy)
  }

  @Test func `shows a role on the background it lies on`() {
    let theme = Theme(chain: ThemeFiles.chain("chamber"))
    #expect(theme.style(.good, on: .dialog) == Style(foreground: 74, background: 235, attributes: .bold))
    #expect(theme.style(.good) == Style(foreground: 74, background: 234, attributes: .bold))
    // In a bar all letters have its colour.
    #expect(theme.style(.muted, on: .selection) == Style(foreground: 231, background: 24))
    #expect(theme.style(.selection, on: .dialog).background == 24)
    let cell = Cell(cluster: .space, role: .good, surface: .dialog, dimmed: true)
    #expect(theme.style(of: cell) == theme.style(.backdrop))
    // A reversed bar stays whole.
    #expect(Theme(chain: ThemeFiles.chain("base")).style(.good, on: .header) == Style(attributes: [.reverse, .bold]))
  }

  @Test func `takes what a style does not say from the ground`() {
    let theme = Theme(chain: [
      ThemeSource(
        name: "T", style: ["text": "15 on 16", "heading": "bold", "dialog": "7", "key": "on 3", "field": "on 8"])
    ])
    #expect(theme.style(.heading) == Style(foreground: 15, background: 16, attributes: .bold))
    #expect(theme.style(.heading, on: .dialog) == Style(foreground: 15, background: 16, attributes: .bold))
    #expect(theme.style(.key) == Style(foreground: 15, background: 3))
    #expect(theme.style(.text) == Style(foreground: 15, background: 16))
    #expect(theme.style(.muted) == Style(foreground: 15, background: 16))
    #expect(theme.style(.text, on: .field) == Style(foreground: 15, background: 8))
  }

  static let pairs: [(Role, Role)] = [
    (.text, .selection), (.text, .selectionIdle), (.selection, .selectionIdle), (.text, .heading), (.text, .strong),
    (.text, .match), (.text, .field), (.field, .fieldFocused), (.field, .fieldInvalid), (.fieldFocused, .fieldInvalid),
    (.button, .buttonFocused), (.button, .buttonDanger), (.buttonFocused, .buttonDanger), (.border, .borderFocused),
    (.title, .titleFocused), (.footer, .key), (.header, .headerStrong), (.text, .header), (.good, .caution),
    (.caution, .bad), (.good, .bad), (.quorumMet, .quorumRisk), (.quorumRisk, .quorumLost), (.voteFor, .voteAgainst),
    (.voteAgainst, .voteAbstain), (.voteFor, .voteAbstain), (.timer, .timerWarning), (.timerWarning, .timerOver),
    (.text, .notice),
  ]

  @Test(
    arguments: ThemeFiles.names,
    [ColourDepth.none, .eight, .sixteen, .full])
  func `tells apart what must be told apart`(name: String, depth: ColourDepth) {
    let theme = Theme(chain: ThemeFiles.chain(name), depth: depth)
    for (one, other) in Self.pairs { #expect(theme.style(one) != theme.style(other), "\(one) and \(other)") }
  }

  @Test(arguments: ThemeFiles.names)
  func `asks for no colour a terminal does not have`(name: String) {
    for (depth, colours) in [(ColourDepth.none, Int16(0)), (.eight, 8), (.sixteen, 16)] {
      let theme = Theme(chain: ThemeFiles.chain(name), depth: depth)
      for role in Role.allCases {
        for surface in Role.allCases {
          let style = theme.style(role, on: surface)
          #expect(style.foreground < colours && style.background < colours)
          if depth == .none { #expect(!style.attributes.contains(.dim)) }
        }
      }
    }
  }

  @Test func `takes a theme's own styles for few colours`() {
    let base = ThemeSource(name: "A", palette: ["ink": "8"], style: ["text": "ink", "muted": "ink"])
    let own = ThemeSource(name: "B", palette: ["ink": "20"], style: ["muted": "30"], ansi: ["text": "4 bold"])
    let theme = Theme(chain: [base, own], depth: .eight)
    #expect(theme.style(.text) == Style(foreground: 4, attributes: .bold))
    // Bright black would not be seen on black.
    #expect(theme.style(.muted) == Style(foreground: 4, attributes: .dim))
  }
}
