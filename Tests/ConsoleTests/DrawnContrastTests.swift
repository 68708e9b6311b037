import Canvas
import Testing
import ThemeFiles

@testable import Console

/// Every theme on every screen: what is written can be read on what it is written on.
@Suite struct DrawnContrastTests {
  /// A role on the surface it was really drawn on.
  private struct Drawn: Hashable {
    var role: Role
    var surface: Role
  }

  // Lines, bars and what lies behind a dialog are not read.
  private static let drawnOnly: Set<Role> = [.border, .borderFocused, .dialogBorder, .meterEmpty, .backdrop]

  private static let drawn: Set<Drawn> = {
    var found: Set<Drawn> = []
    for scene in `The screens`.scenes + PlainGlyphsTests.overlays {
      guard let player = try? `The screens`.player(scene, columns: 80, rows: 24) else { continue }
      collect(player.canvas, &found)
    }
    for scene in `The room’s display`.scenes {
      guard let sample = try? `The room’s display`.sample(scene) else { continue }
      collect(RoomDisplay(sample.situation, footer: "").canvas(size: Size(rows: 24, columns: 80)), &found)
    }
    return found
  }()

  private static func collect(_ canvas: Canvas, _ found: inout Set<Drawn>) {
    canvas.forEachRow { _, cells in
      for cell in cells where !cell.dimmed && cell.cluster.text != " " && !drawnOnly.contains(cell.role) {
        found.insert(Drawn(role: cell.role, surface: cell.surface))
      }
    }
  }

  /// Themes that paint their own ground are the same on every terminal.
  @Test(arguments: ["chamber", "daylight", "high-contrast", "paper"]) func `can be read on what it lies on`(
    name: String
  ) {
    #expect(Self.drawn.count > 40)
    let theme = Theme(chain: ThemeFiles.chain(name))
    let least = name == "high-contrast" ? 7 : 4.5
    for ground in [Ground.black, .white] {
      for drawn in Self.drawn {
        let contrast = ground.contrast(theme.style(drawn.role, on: drawn.surface))
        #expect(contrast >= least, "\(drawn.role) on \(drawn.surface): \(contrast)")
      }
    }
  }

  /// Few colours have few contrasts: bold letters of 3:1 are what WCAG asks of large ones.
  @Test(arguments: ["chamber", "daylight", "high-contrast", "paper"], [ColourDepth.sixteen, .eight])
  func `can be read in few colours`(name: String, depth: ColourDepth) {
    let theme = Theme(chain: ThemeFiles.chain(name), depth: depth)
    for ground in [Ground.black, .white] {
      for drawn in Self.drawn {
        let style = theme.style(drawn.role, on: drawn.surface)
        let contrast = ground.contrast(style)
        #expect(
          contrast >= (style.attributes.contains(.bold) ? 3 : 4.5), "\(drawn.role) on \(drawn.surface): \(contrast)")
      }
    }
  }
}
