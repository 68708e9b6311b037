/* Signals as something to poll. Blocked and read from a descriptor, they arrive between two events and never in the
 * middle of one. */
#include "shared.h"
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

static sigset_t ours(void) {
  static const int numbers[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
  sigset_t set;
  sigemptyset(&set);
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) sigaddset(&set, numbers[i]);
  return set;
}

void terminal_block_signals(void) {
  sigset_t set = ours();
  pthread_sigmask(SIG_BLOCK, &set, NULL);
}

void terminal_unblock_signals(void) {
  sigset_t set = ours();
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

int terminal_open_signals(void) {
  sigset_t set = ours();
  return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int terminal_next_signal(int descriptor) {
  struct signalfd_siginfo details;
  return read(descriptor, &details, sizeof details) == sizeof details ? (int)details.ssi_signo : 0;
}
