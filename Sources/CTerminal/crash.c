/* The crash guard: whatever ends the program, the terminal is left as it was found. Its handler may call only what is
 * async-signal-safe, so not endwin(), which locks and allocates; a constant string says all that endwin() would. */
#include "shared.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* In an order that is safe at any moment, the alternate screen last. */
static const char reset[] =
  "\033[?2026l\033[?1006l\033[?1003l\033[?1002l\033[?1000l\033[?1004l\033[?2004l\033[?1l\033>\033[?25h\033[0m"
  "\033[?1049l";
static const char farewell[] =
  "\r\nThe program stopped unexpectedly. Everything you recorded is saved.\r\nStart it again to carry on.\r\n";

static const int deadly[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT, SIGSYS};
enum { DEADLY = sizeof deadly / sizeof *deadly };
static struct sigaction before[DEADLY];
static bool backtraces;

static volatile sig_atomic_t armed;
static int output, input;
static struct termios settings;

const char *terminal_reset_sequence(void) { return reset; }

static void say(const char *text, size_t count) {
  if (write(output, text, count) < 0) return;
}

static void crashed(int number, siginfo_t *details, void *context) {
  (void)context;
  if (armed) {
    armed = 0;
    say(reset, sizeof reset - 1);
    tcsetattr(input, TCSANOW, &settings);
    stderr_release();
    say(farewell, sizeof farewell - 1);
  }
  for (int i = 0; backtraces && i < DEADLY; i++)
    if (deadly[i] == number) sigaction(number, &before[i], NULL);
  /* A fault comes again on return, so that a core file shows its true place; what was sent, or passed by, does not. */
  if (details->si_code <= 0 || number == SIGTRAP) raise(number);
}

/* Where the toolchain is installed, Swift's own handler waits 30 seconds for a key. It is put back only for someone who
 * asked for backtraces; otherwise SA_RESETHAND leaves the kernel's own. */
void guard_install(void) {
  static bool installed;
  static char stack[64 * 1024];
  if (installed) return;
  installed = true;
  backtraces = getenv("SWIFT_BACKTRACE") != NULL;
  stack_t apart = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&apart, NULL);
  for (int i = 0; i < DEADLY; i++) {
    struct sigaction action = {.sa_sigaction = crashed, .sa_flags = SA_ONSTACK | SA_RESETHAND | SA_SIGINFO};
    sigemptyset(&action.sa_mask);
    sigaction(deadly[i], &action, &before[i]);
  }
}

void guard_arm(int terminal, int keyboard, const struct termios *saved) {
  output = terminal;
  input = keyboard;
  settings = *saved;
  armed = 1;
}

void guard_disarm(void) { armed = 0; }
