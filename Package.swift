// swift-tools-version: 6.3
// The rooms of the house, lowest first. A target may import only what stands above it in this list and is named here;
// `--explicit-target-dependency-import-check error` holds everyone to it.
import PackageDescription

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let asn1: Target.Dependency = .product(name: "SwiftASN1", package: "swift-asn1")
let toml: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "quorate",
  products: [.executable(name: "quorate", targets: ["quorate"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // The meeting: pure, without disk, clock or chance.
    .target(name: "Governance"),
    .target(name: "Meeting", dependencies: ["Governance"]),
    .target(name: "Minutes", dependencies: ["Governance", "Meeting"]),

    // The record: bytes, signatures and files.
    .target(name: "TransparencyLog", dependencies: [crypto]),
    .target(name: "Signing", dependencies: [crypto, cryptoExtras, asn1]),
    .target(name: "TOMLReading", dependencies: [toml]),
    .target(
      name: "Record",
      dependencies: ["Governance", "Meeting", "TransparencyLog", "Signing", "TOMLReading", crypto, toml]),

    // The screens: what is drawn, and the terminal it is drawn on.
    .target(name: "Canvas"),
    .target(name: "Console", dependencies: ["Governance", "Meeting", "Minutes", "Canvas"]),
    .target(
      name: "CTerminal",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CTerminal"]),

    // The program: arguments, files, clocks and keys.
    .executableTarget(
      name: "quorate",
      dependencies: [
        "Governance", "Meeting", "Minutes", "TransparencyLog", "Signing", "TOMLReading", "Record", "Canvas", "Console",
        "Terminal", arguments, toml,
      ],
      resources: [
        .embedInCode("../../sample-data/lichfield-lcb/board.toml"),
        .embedInCode("../../sample-data/lichfield-lcb/practice-agenda.script"),
        .embedInCode("../../themes/base.toml"), .embedInCode("../../themes/chamber.toml"),
        .embedInCode("../../themes/daylight.toml"), .embedInCode("../../themes/high-contrast.toml"),
        .embedInCode("../../themes/paper.toml"), .embedInCode("../../themes/mono.toml"),
        .embedInCode("../../themes/example.toml"),
      ]),

    // The program in a terminal of its own, for tests.
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(name: "PseudoTerminal", dependencies: ["CPseudoTerminal", "CVTerm"], path: "Tests/PseudoTerminal"),
    // Chance that can be had again, for tests.
    .target(name: "Dice", path: "Tests/Dice"),
    // Somebody who knows the rules and hears only the record, for tests.
    .target(name: "Witness", dependencies: ["Governance", "Meeting"], path: "Tests/Witness"),
    // The themes, and the eyes that look at them, for tests.
    .target(name: "ThemeFiles", dependencies: ["Canvas", "TOMLReading"], path: "Tests/ThemeFiles"),
    .executableTarget(name: "terminal-demo", dependencies: ["Terminal"], path: "Tests/terminal-demo"),

    // Every rule, with the tests named after it.
    .testTarget(name: "RuleTests", dependencies: ["Governance"]),
    .testTarget(name: "GovernanceTests", dependencies: ["Governance"]),
    .testTarget(
      name: "MeetingTests", dependencies: ["Governance", "Meeting", "Minutes", "Console", "Witness", "Dice"]),
    .testTarget(
      name: "TransparencyLogTests", dependencies: ["TransparencyLog", "Dice"], resources: [.copy("vectors")]),
    .testTarget(name: "SigningTests", dependencies: ["Signing"]),
    .testTarget(
      name: "RecordTests",
      dependencies: ["Governance", "Meeting", "TransparencyLog", "Signing", "TOMLReading", "Record", "Dice"],
      resources: [.copy("lines")]),
    .testTarget(name: "MinutesTests", dependencies: ["Governance", "Meeting", "Minutes", "Dice"]),
    .testTarget(name: "TOMLReadingTests", dependencies: ["TOMLReading"]),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas", "ThemeFiles", "Dice"]),
    .testTarget(
      name: "ConsoleTests",
      dependencies: ["Governance", "Meeting", "Minutes", "Canvas", "Console", "Witness", "ThemeFiles", "Dice"],
      exclude: ["Screens"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "PseudoTerminal", "terminal-demo"]),
    .testTarget(
      name: "quorateTests",
      dependencies: [
        "Governance", "Meeting", "TransparencyLog", "Signing", "Record", "PseudoTerminal", "quorate", "Dice",
      ],
      exclude: ["Screens", "Surprises"]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
