/* From bytes to events. ncurses finds the keys; bytes of text are put together here, because its get_wch loses the
 * first bytes of a character whose others have not arrived yet, as happens in the middle of a long paste. */
#include "shared.h"
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <ncurses.h>
#include <string.h>

enum { NONE = -1, REPLACEMENT = 0xfffd };

/* Reading from a pad never draws; reading from a window may. */
static WINDOW *keys;

static uint8_t early[4096];
static size_t early_count, early_read;

static int held[4]; /* read, found to belong to nothing longer, and put back */
static int held_count;

static struct { uint32_t scalar, least; int missing; } letter; /* a UTF-8 sequence as far as it has arrived */
static struct { bool open; int field, numbers[3]; } report;   /* likewise a mouse report */

bool input_open(void) {
  keys = newpad(1, 1);
  if (!keys) return false;
  keypad(keys, TRUE);
  nodelay(keys, TRUE);
  intrflush(keys, FALSE);
  /* not meta(): newterm has found the line to carry eight bits, and xterm's mode for it would never be taken back */
  held_count = 0;
  memset(&letter, 0, sizeof letter);
  memset(&report, 0, sizeof report);
  return true;
}

void input_close(void) {
  if (keys) delwin(keys);
  keys = NULL;
}

void terminal_put_back(const uint8_t *bytes, size_t count) {
  size_t room = sizeof early - early_count;
  if (count > room) count = room;
  memcpy(early + early_count, bytes, count);
  early_count += count;
}

bool terminal_has_put_back(void) { return early_read < early_count; }

static int next_code(void) {
  if (held_count > 0) return held[--held_count];
  if (early_read < early_count) return early[early_read++];
  early_read = early_count = 0;
  int code = wgetch(keys);
  return code == ERR ? NONE : code;
}

static void hold(int code) {
  if (code != NONE && held_count < 4) held[held_count++] = code;
}

/* --- text --- */

static bool text(uint32_t scalar, struct terminal_event *event) {
  event->kind = terminal_event_text;
  event->scalar = scalar;
  return true;
}

static bool begin_letter(int byte, struct terminal_event *event) {
  letter.missing = byte < 0xc2 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : 0;
  letter.least = letter.missing == 1 ? 0x80 : letter.missing == 2 ? 0x800 : 0x10000;
  letter.scalar = (uint32_t)byte & (letter.missing == 1 ? 0x1f : letter.missing == 2 ? 0x0f : 0x07);
  return letter.missing == 0 && text(REPLACEMENT, event);
}

static bool continue_letter(int byte, struct terminal_event *event) {
  letter.scalar = letter.scalar << 6 | ((uint32_t)byte & 0x3f);
  if (--letter.missing > 0) return false;
  uint32_t scalar = letter.scalar;
  bool good = scalar >= letter.least && scalar <= 0x10ffff && (scalar < 0xd800 || scalar > 0xdfff);
  return text(good ? scalar : REPLACEMENT, event);
}

/* --- mouse: SGR reports, ESC [ < button ; column ; row M or m, of which ESC [ < has been read --- */

static bool mouse_event(bool released, struct terminal_event *event) {
  int button = report.numbers[0];
  event->column = report.numbers[1] - 1;
  event->row = report.numbers[2] - 1;
  event->modifiers = (uint8_t)((button & 4 ? TERMINAL_SHIFT : 0) | (button & 8 ? TERMINAL_ALT : 0)
    | (button & 16 ? TERMINAL_CONTROL : 0));
  event->button = button & 3;
  event->kind = terminal_event_mouse;
  if (event->row < 0 || event->column < 0 || button >= 128) return false;
  bool wheel = button & 64;
  if (!wheel && event->button == 3) return false; /* motion without a button, which was not asked for */
  if (wheel && (released || event->button > 1)) return false; /* wheels to the side */
  event->action = wheel ? (event->button == 0 ? terminal_mouse_wheel_up : terminal_mouse_wheel_down)
    : button & 32 ? terminal_mouse_dragged
    : released ? terminal_mouse_released
    : terminal_mouse_pressed;
  return true;
}

static bool continue_report(int code, struct terminal_event *event) {
  int *number = &report.numbers[report.field];
  if (code >= '0' && code <= '9') {
    if (*number < 100000) *number = *number * 10 + code - '0';
    return false;
  }
  if (code == ';' && report.field < 2) {
    report.field++;
    return false;
  }
  report.open = false;
  return report.field == 2 && (code == 'M' || code == 'm') && mouse_event(code == 'm', event);
}

/* --- sequences nobody knows: swallowed whole, or their letters would be taken for commands --- */

/* True when an ESC that ncurses left alone began such a sequence. An Esc key followed by a typed bracket is not one. */
static bool swallowed_after_escape(void) {
  int kind = next_code(), first = NONE;
  if (kind == '[' || kind == 'O' || kind == ']') first = next_code();
  if (first == NONE || first > 0xff || (kind == ']' && (first < '0' || first > '9'))) {
    hold(first);
    hold(kind);
    return false;
  }
  int code = first;
  while (kind == '[' && code >= 0x20 && code < 0x40) code = next_code();
  while (kind == ']' && code != 7 && code != 0x1b && code != NONE && code <= 0xff) code = next_code();
  if (kind == ']' && code == 0x1b) code = next_code(); /* the backslash of ESC \ */
  if (code > 0xff) hold(code);
  return true;
}

/* --- all together --- */

static bool understood(int code, struct terminal_event *event) {
  bool continues = letter.missing > 0 && code >= 0x80 && code < 0xc0;
  if (!continues && letter.missing > 0) {
    letter.missing = 0;
    hold(code);
    return text(REPLACEMENT, event);
  }
  if (continues) return continue_letter(code, event);
  if (report.open && code <= 0xff) return continue_report(code, event);
  report.open = false;
  if (code >= 0x80 && code <= 0xff) return begin_letter(code, event);
  if (code >= 0x20 && code < 0x7f) return text((uint32_t)code, event);
  if (code == 0x1b && swallowed_after_escape()) return false;
  switch (code) {
  case CODE_PASTE_BEGINS: event->kind = terminal_event_paste_begins; return true;
  case CODE_PASTE_ENDS: event->kind = terminal_event_paste_ends; return true;
  case CODE_FOCUS_GAINED: event->kind = terminal_event_focus_gained; return true;
  case CODE_FOCUS_LOST: event->kind = terminal_event_focus_lost; return true;
  case CODE_MOUSE: memset(&report, 0, sizeof report); report.open = true; return false;
  default: return keys_classify(code, event);
  }
}

struct terminal_event terminal_next_event(void) {
  for (int code; keys && (code = next_code()) != NONE;) {
    struct terminal_event event = {0};
    if (understood(code, &event)) return event;
  }
  return (struct terminal_event){.kind = terminal_event_nothing};
}
