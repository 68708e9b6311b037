/* The terminal as Swift sees it: cells out, events in. Nothing of ncurses shows here, because Swift cannot import its
 * macros and its names (move, clear, erase, timeout) would land in every file. One terminal, one thread. */
#ifndef QUORATE_CTERMINAL_H
#define QUORATE_CTERMINAL_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Closed: Swift then imports a true enum, and its switches stay exhaustive. */
#define TERMINAL_CLOSED __attribute__((enum_extensibility(closed)))

/* --- starting and stopping --- */

enum TERMINAL_CLOSED terminal_outcome : uint8_t {
  terminal_outcome_started,
  terminal_outcome_already_started,
  terminal_outcome_not_a_terminal,
  terminal_outcome_no_utf8,
  terminal_outcome_unknown_terminal,
  terminal_outcome_cannot_move_cursor,
  terminal_outcome_system_refused, /* errno says why */
};

struct terminal_options {
  bool mouse, colour;
  int escape_delay; /* milliseconds to wait whether an Esc begins a longer key */
};

enum terminal_outcome terminal_start(struct terminal_options options);
void terminal_stop(void);  /* gives everything back; does nothing when not started */
void terminal_leave(void); /* gives the terminal back for a while: a suspension, another program */
void terminal_enter(void); /* takes it again and repaints what was there */
void terminal_use_mouse(bool on);
void terminal_ring(void);
const char *terminal_reset_sequence(void); /* switches off all that this program may have switched on */

/* --- out --- */

enum { TERMINAL_BOLD = 1, TERMINAL_DIM = 2, TERMINAL_UNDERLINE = 4, TERMINAL_REVERSE = 8 };

/* scalars: one spacing character and up to four combining ones, zero after the last; a first scalar of zero is the
 * second half of the wide character before it. Colours: -1 the terminal's own, else the xterm palette's 0 to 255. */
struct terminal_cell {
  uint32_t scalars[5];
  int16_t foreground, background;
  uint16_t attributes;
};

struct terminal_cursor {
  int row, column;
  bool visible;
};

void terminal_draw(const struct terminal_cell *cells, int rows, int columns, struct terminal_cursor cursor);
void terminal_size(int *rows, int *columns);
bool terminal_resize(void); /* asks the kernel; true when the size changed */
void terminal_repaint(void); /* the next drawing sends every cell */
int terminal_colours(void);
unsigned long terminal_writes(void); /* how often write(2) was called on the terminal so far */
int terminal_width(uint32_t scalar); /* the C library's wcwidth: 0, 1 or 2, or -1 for what cannot be shown */

/* --- in --- */

enum TERMINAL_CLOSED terminal_event_kind : uint8_t {
  terminal_event_nothing, /* all that was waiting has been read */
  terminal_event_text,
  terminal_event_key,
  terminal_event_mouse,
  terminal_event_paste_begins,
  terminal_event_paste_ends,
  terminal_event_focus_gained,
  terminal_event_focus_lost,
};

enum TERMINAL_CLOSED terminal_key : uint8_t {
  terminal_key_enter,
  terminal_key_escape,
  terminal_key_tab,
  terminal_key_back_tab,
  terminal_key_backspace,
  terminal_key_delete,
  terminal_key_insert,
  terminal_key_up,
  terminal_key_down,
  terminal_key_left,
  terminal_key_right,
  terminal_key_home,
  terminal_key_end,
  terminal_key_page_up,
  terminal_key_page_down,
  terminal_key_function, /* scalar: 1 to 12 */
  terminal_key_control,  /* scalar: a lower-case letter, or one of @ \ ] ^ _ */
};

enum { TERMINAL_SHIFT = 1, TERMINAL_ALT = 2, TERMINAL_CONTROL = 4 };

enum TERMINAL_CLOSED terminal_mouse_action : uint8_t {
  terminal_mouse_pressed,
  terminal_mouse_released,
  terminal_mouse_dragged,
  terminal_mouse_wheel_up,
  terminal_mouse_wheel_down,
};

struct terminal_event {
  enum terminal_event_kind kind;
  enum terminal_key key;
  enum terminal_mouse_action action;
  uint8_t modifiers;
  uint8_t button;  /* 0 left, 1 middle, 2 right */
  uint32_t scalar; /* the text; for a key that is also a character (Enter, Tab) the character, else see terminal_key */
  int row, column; /* from 0 */
};

struct terminal_event terminal_next_event(void); /* never waits, but for the escape delay */
void terminal_put_back(const uint8_t *bytes, size_t count); /* typed before the start, to be read first */
bool terminal_has_put_back(void);

/* --- signals --- */

void terminal_block_signals(void); /* WINCH TERM HUP INT TSTP CONT; first thing in main, before any thread */
void terminal_unblock_signals(void);
int terminal_open_signals(void);          /* a descriptor to poll, or -1 */
int terminal_next_signal(int descriptor); /* the number, or 0 when none waits */

#endif
