/* What the files of this target know of each other. */
#ifndef QUORATE_CTERMINAL_SHARED_H
#define QUORATE_CTERMINAL_SHARED_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CTerminal.h"
#include <stdio.h>
#include <termios.h>

/* output.c */
bool output_open(int descriptor);
FILE *output_stream(void); /* the stream ncurses is given */
int output_descriptor(void);
void output_direct(void); /* ncurses reaches the terminal itself: only while it starts */
void output_gather(void); /* ncurses reaches memory only */
void output_send(const char *before, const char *after); /* what was gathered, in one write; nothing when empty */
void output_write(const char *text);
void output_close(void);

/* crash.c */
void guard_install(void);
void guard_arm(int output, int input, const struct termios *saved);
void guard_disarm(void);

/* stderr.c */
void stderr_keep(void);
void stderr_release(void); /* async-signal-safe */

/* locale.c */
bool locale_ready(void);

/* colours.c */
void colours_start(bool wanted);
int colours_count(void);
int colours_pair(int foreground, int background);

/* keys.c */
/* Our own numbers, above all that ncurses gives. */
enum {
  CODE_PASTE_BEGINS = 2000, CODE_PASTE_ENDS, CODE_FOCUS_GAINED, CODE_FOCUS_LOST, CODE_MOUSE,
  CODE_KEYPAD = 2100,   /* and the character on the key */
  CODE_MODIFIED = 2300, /* and 8 × the place in the table + the modifiers */
  CODE_FUNCTION = 2500, /* and 8 × the number + the modifiers */
};
void keys_define(void);
bool keys_classify(int code, struct terminal_event *event);

/* input.c */
bool input_open(void);
void input_close(void);

#endif
