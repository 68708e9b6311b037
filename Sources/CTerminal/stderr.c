/* While the screen is up, what is written to standard error waits in memory: Swift's "Fatal error: …" would otherwise
 * be drawn on the alternate screen and vanish with it. A standard error that is no terminal is left alone. */
#include "shared.h"
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

static int memory = -1, real = -1;
static volatile int kept;

void stderr_keep(void) {
  if (kept || !isatty(STDERR_FILENO)) return;
  if (memory < 0) memory = memfd_create("standard error", MFD_CLOEXEC);
  if (real < 0) real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (memory >= 0 && real >= 0 && dup2(memory, STDERR_FILENO) >= 0) kept = 1;
}

void stderr_release(void) {
  if (!kept) return;
  kept = 0;
  dup2(real, STDERR_FILENO);
  char part[4096];
  ssize_t count;
  for (off_t from = 0; (count = pread(memory, part, sizeof part, from)) > 0; from += count)
    if (write(STDERR_FILENO, part, (size_t)count) < 0) break;
  if (ftruncate(memory, 0) == 0) lseek(memory, 0, SEEK_SET);
}
