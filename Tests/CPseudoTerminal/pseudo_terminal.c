#define _GNU_SOURCE
#include "CPseudoTerminal.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

int pseudo_terminal_resize(int controller, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(controller, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}

int pseudo_terminal_open(int rows, int columns) {
  int controller = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (controller < 0) return -1;
  if (grantpt(controller) == 0 && unlockpt(controller) == 0 && pseudo_terminal_resize(controller, rows, columns) == 0)
    return controller;
  int why = errno;
  close(controller);
  errno = why;
  return -1;
}

/* A session of its own, in which the first terminal that is opened becomes the controlling one; no signal blocked or
 * ignored, whatever the test runner does with them. */
static int spawn(char *const arguments[], char *const environment[], const char *folder, const char *name, pid_t *id) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, name, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&files, 0, 1);
  posix_spawn_file_actions_adddup2(&files, 0, 2);
  if (folder) posix_spawn_file_actions_addchdir_np(&files, folder);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  int failure = posix_spawn(id, arguments[0], &files, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return failure;
}

int pseudo_terminal_start(int controller, char *const arguments[], char *const environment[], const char *folder,
                          int *program) {
  char name[128];
  int failure = ptsname_r(controller, name, sizeof name);
  return failure != 0 ? failure : spawn(arguments, environment, folder, name, program);
}
