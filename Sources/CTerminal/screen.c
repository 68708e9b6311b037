/* The screen: newterm to delscreen, and cells on their way to it. */
#include "shared.h"
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <errno.h>
#include <ncurses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static FILE *keyboard;
static bool up, mouse;
static struct termios found, ours;

/* Two sequences, not one with a semicolon: not every terminal takes several modes at once. */
#define MOUSE_ON "\033[?1002h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1002l"
#define MODES_ON "\033[?2004h\033[?1004h"
#define MODES_OFF "\033[?1004l\033[?2004l"
static const char frame_begins[] = "\033[?2026h", frame_ends[] = "\033[?2026l";

/* --- which terminal --- */

static bool begins_modern(const char *name) {
  static const char *const modern[] = {"kitty", "ghostty", "foot", "alacritty", "wezterm", "rio", "contour"};
  if (strncmp(name, "xterm-", 6) == 0) name += 6;
  for (size_t i = 0; i < sizeof modern / sizeof *modern; i++)
    if (strncmp(name, modern[i], strlen(modern[i])) == 0) return true;
  return false;
}

/* newterm, never initscr, which ends the process on a TERM it does not know. Newer terminals are not in every terminfo,
 * and nearly all of the rest understand xterm. */
static SCREEN *open_screen(void) {
  const char *name = getenv("TERM"), *truecolour = getenv("COLORTERM");
  if (!name || !*name || strcmp(name, "dumb") == 0 || strcmp(name, "unknown") == 0) return NULL;
  SCREEN *made = newterm(name, output_stream(), keyboard);
  if (!made && (begins_modern(name) || (truecolour && *truecolour)))
    made = newterm("xterm-256color", output_stream(), keyboard);
  return made ? made : newterm("xterm", output_stream(), keyboard);
}

static bool can(const char *capability) {
  const char *text = tigetstr(capability);
  return text && text != (char *)-1 && *text;
}

/* --- starting and stopping --- */

static void close_streams(void) {
  if (keyboard) fclose(keyboard);
  keyboard = NULL;
  output_close();
}

static void abandon(void) {
  guard_disarm();
  output_direct();
  input_close();
  if (screen) endwin();
  if (screen) delscreen(screen);
  screen = NULL;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &found);
  close_streams();
}

static bool open_streams(void) {
  int descriptor = dup(STDIN_FILENO);
  keyboard = descriptor < 0 ? NULL : fdopen(descriptor, "r");
  if (keyboard && output_open(STDOUT_FILENO)) return true;
  int why = errno;
  if (descriptor >= 0 && !keyboard) close(descriptor);
  close_streams();
  errno = why;
  return false;
}

static void set_up(struct terminal_options options) {
  raw();
  noecho();
  nonl();
  leaveok(stdscr, FALSE);
  typeahead(-1); /* or a waiting key would leave a frame half drawn */
  set_escdelay(options.escape_delay);
  colours_start(options.colour);
  keys_define();
  tcgetattr(STDIN_FILENO, &ours);
  ours.c_oflag &= ~(tcflag_t)OPOST; /* ncurses needs none of it, and the kernel copies whole frames without it */
}

static void stop_at_exit(void) { terminal_stop(); }

enum terminal_outcome terminal_start(struct terminal_options options) {
  static bool promised;
  if (screen) return terminal_outcome_already_started;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return terminal_outcome_not_a_terminal;
  if (!locale_ready()) return terminal_outcome_no_utf8;
  if (tcgetattr(STDIN_FILENO, &found) != 0 || !open_streams()) return terminal_outcome_system_refused;
  use_tioctl(TRUE); /* or a stale $LINES would win over the kernel */
  guard_install();
  guard_arm(output_descriptor(), STDIN_FILENO, &found);
  screen = open_screen();
  if (!screen || !can("cup") || !can("clear") || !input_open()) {
    enum terminal_outcome why = screen ? terminal_outcome_cannot_move_cursor : terminal_outcome_unknown_terminal;
    abandon();
    return why;
  }
  set_up(options);
  if (!promised) promised = atexit(stop_at_exit) == 0; /* exit() runs no deinit */
  mouse = options.mouse;
  terminal_enter();
  return terminal_outcome_started;
}

void terminal_enter(void) {
  if (!screen || up) return;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &ours); /* in the background this stops us until we are called to the front */
  output_gather();
  stderr_keep();
  guard_arm(output_descriptor(), STDIN_FILENO, &found);
  up = true;
  output_write(mouse ? MODES_ON MOUSE_ON : MODES_ON);
  if (!isendwin()) return; /* the first time: the first frame will do */
  terminal_resize();
  clearok(curscr, TRUE);
  wrefresh(curscr);
  output_send(frame_begins, frame_ends);
}

void terminal_leave(void) {
  if (!screen || !up) return;
  up = false;
  endwin();
  output_send(mouse ? MOUSE_OFF MODES_OFF : MODES_OFF, "");
  tcsetattr(STDIN_FILENO, TCSADRAIN, &found);
  guard_disarm();
  stderr_release();
}

void terminal_stop(void) {
  if (!screen) return;
  terminal_leave();
  input_close();
  delscreen(screen);
  screen = NULL;
  close_streams();
}

void terminal_use_mouse(bool on) {
  if (on == mouse) return;
  mouse = on;
  if (up) output_write(on ? MOUSE_ON : MOUSE_OFF);
}

void terminal_ring(void) {
  if (!up) return;
  beep();
  output_send("", "");
}

/* --- size --- */

void terminal_size(int *rows, int *columns) {
  *rows = screen ? getmaxy(stdscr) : 0;
  *columns = screen ? getmaxx(stdscr) : 0;
}

bool terminal_resize(void) {
  struct winsize now;
  if (!screen || ioctl(output_descriptor(), TIOCGWINSZ, &now) != 0 || now.ws_row == 0 || now.ws_col == 0) return false;
  if (!is_term_resized(now.ws_row, now.ws_col)) return false;
  resizeterm(now.ws_row, now.ws_col); /* and the next frame is sent whole: what a terminal keeps, nobody knows */
  return true;
}

void terminal_repaint(void) {
  if (screen) clearok(stdscr, TRUE);
}

/* --- drawing --- */

static attr_t attributes_of(unsigned bits) {
  return (bits & TERMINAL_BOLD ? WA_BOLD : 0) | (bits & TERMINAL_DIM ? WA_DIM : 0)
    | (bits & TERMINAL_UNDERLINE ? WA_UNDERLINE : 0) | (bits & TERMINAL_REVERSE ? WA_REVERSE : 0);
}

/* The columns a cell takes as the C library, and so ncurses, counts them; -1 where that differs from the caller's own
 * count, as every column after it would be wrong. */
static int columns_of(const struct terminal_cell *cell, int left) {
  uint32_t first = cell->scalars[0];
  if (first >= 0x20 && first < 0x7f) return 1;
  int width = wcwidth((wchar_t)first);
  bool wide = left > 1 && cell[1].scalars[0] == 0;
  return width == (wide ? 2 : 1) ? width : -1;
}

static void convert(const struct terminal_cell *cell, int width, cchar_t *to) {
  wchar_t text[6] = {width < 0 ? 0xfffd : (wchar_t)cell->scalars[0]};
  for (int i = 1; i < 5 && width > 0 && cell->scalars[i] != 0; i++) {
    if (wcwidth((wchar_t)cell->scalars[i]) != 0) break;
    text[i] = (wchar_t)cell->scalars[i];
  }
  int pair = colours_pair(cell->foreground, cell->background);
  if (setcchar(to, text, attributes_of(cell->attributes), (short)pair, &pair) == ERR)
    setcchar(to, L" ", attributes_of(cell->attributes), (short)pair, &pair);
}

/* A row at a time: ncurses wants wide characters once, without their second halves. */
static void draw_row(int row, const struct terminal_cell *cells, int columns) {
  cchar_t line[columns];
  int count = 0;
  for (int column = 0; column < columns;) {
    int width = columns_of(cells + column, columns - column);
    convert(cells + column, width, line + count++);
    column += width == 2 ? 2 : 1;
  }
  mvadd_wchnstr(row, 0, line, count);
}

void terminal_draw(const struct terminal_cell *cells, int rows, int columns, struct terminal_cursor cursor) {
  if (!up) return;
  int height = getmaxy(stdscr), width = getmaxx(stdscr);
  if (rows != height || columns != width) werase(stdscr); /* drawn for a size that has just changed */
  int shown = columns < width ? columns : width;
  if (shown < 1) return;
  for (int row = 0; row < rows && row < height; row++) draw_row(row, cells + (size_t)row * (size_t)columns, shown);
  bool inside = cursor.row >= 0 && cursor.row < height && cursor.column >= 0 && cursor.column < width;
  curs_set(cursor.visible && inside);
  wmove(stdscr, inside ? cursor.row : 0, inside ? cursor.column : 0);
  wrefresh(stdscr);
  output_send(frame_begins, frame_ends);
}
