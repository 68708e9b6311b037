/* One write for each frame. ncurses 6.4 calls write(2) at nearly every cursor move, some 250 times a page. So the
 * descriptor it was started on is exchanged for a file in memory, and each frame is copied from there to the terminal
 * at once. ncurses keeps no other way to the terminal, which is why terminal_writes() can be believed. */
#include "shared.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static int terminal = -1, memory = -1;
static FILE *stream;
static char *frame;
static size_t room;
static unsigned long writes;

bool output_open(int descriptor) {
  terminal = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  memory = memfd_create("frame", MFD_CLOEXEC);
  int own = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  stream = own < 0 ? NULL : fdopen(own, "w");
  if (terminal >= 0 && memory >= 0 && stream) return true;
  int why = errno;
  if (own >= 0 && !stream) close(own);
  output_close();
  errno = why;
  return false;
}

void output_close(void) {
  if (stream) fclose(stream);
  if (memory >= 0) close(memory);
  if (terminal >= 0) close(terminal);
  stream = NULL;
  memory = terminal = -1;
  free(frame);
  frame = NULL;
  room = 0;
}

FILE *output_stream(void) { return stream; }
int output_descriptor(void) { return terminal; }
void output_direct(void) { dup3(terminal, fileno(stream), O_CLOEXEC); }
void output_gather(void) { dup3(memory, fileno(stream), O_CLOEXEC); }
unsigned long terminal_writes(void) { return writes; }

static void send(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t sent = write(terminal, bytes, count);
    writes++;
    if (sent < 0 && errno == EINTR) continue;
    if (sent < 0) return; /* the terminal is gone; poll says so too, and that is where it is acted on */
    bytes += sent;
    count -= (size_t)sent;
  }
}

static bool make_room(size_t wanted) {
  if (wanted <= room) return true;
  char *larger = realloc(frame, wanted * 2);
  if (!larger) return false;
  frame = larger;
  room = wanted * 2;
  return true;
}

void output_send(const char *before, const char *after) {
  off_t gathered = lseek(memory, 0, SEEK_CUR);
  if (gathered <= 0) return;
  size_t count = (size_t)gathered, head = strlen(before), tail = strlen(after);
  if (!make_room(head + count + tail)) return;
  memcpy(frame, before, head);
  ssize_t copied = pread(memory, frame + head, count, 0);
  lseek(memory, 0, SEEK_SET);
  if (copied < 0) return;
  memcpy(frame + head + copied, after, tail);
  send(frame, head + (size_t)copied + tail);
}

void output_write(const char *text) { send(text, strlen(text)); }
