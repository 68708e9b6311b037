import Canvas

extension Reception {
  enum Way {
    case board(KnownBoard), practise, real, tour, leave
    case describe, open, found, write, back
  }

  var ways: [Way] {
    isReal ? [.describe, .write, .found, .back] : boards.map { .board($0) } + [.practise, .real, .open, .tour, .leave]
  }

  /// Whether one has gone on from the first choice to starting a real meeting.
  var isReal: Bool {
    switch place {
    case .ways: false
    case .real: true
    case .asking(let form): form.isOfRealOnes
    case .tour(_, let wasReal): wasReal
    }
  }

  func way(_ way: Way) -> Ways.Way {
    switch way {
    case .board(let board): Ways.Way(title: board.name, explanation: board.folder)
    case .practise:
      Ways.Way(title: "Practise with a pretend meeting", explanation: "A sample board. Nothing counts.")
    case .real: Ways.Way(title: "Start a real one", explanation: "A board of your own.")
    case .tour: Ways.Way(title: "A three-minute tour", explanation: "What is where on the screen.")
    case .leave: Ways.Way(title: "Leave", explanation: "Ends the program.")
    case .describe:
      Ways.Way(title: "Describe your board", explanation: "Its name, its members, how it decides: in three steps.")
    case .write: Ways.Way(title: "Write a board file to start from", explanation: "For all that a board can be.")
    case .found: Ways.Way(title: "Make a board from a file", explanation: "Asks for a passphrase.")
    case .open:
      Ways.Way(title: "Open a board’s folder", explanation: "One you were sent, or made before.")
    case .back: Ways.Way(title: "Go back", explanation: "")
    }
  }

  /// Does what a way stands for.
  mutating func take(_ way: Way) -> Wish? {
    switch way {
    case .board(let board): return .open(folder: board.folder)
    case .practise: return .practise
    case .real: go(.real)
    case .tour: showTour()
    case .leave: return .leave(code: 0)
    case .describe: describe()
    case .found: go(.asking(.found))
    case .open: go(.asking(.open))
    case .write: go(.asking(.write))
    case .back: go(.ways)
    }
    return nil
  }
}
