/* Names for keys. ncurses gives a number for each; what it knows only by a terminal's extended capabilities gets
 * another number every time, so those are recognised by name. */
#include "shared.h"
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <ncurses.h>
#include <string.h>

struct named { int code; enum terminal_key key; uint8_t modifiers; };

static const struct named plain[] = {
  {KEY_UP, terminal_key_up, 0},
  {KEY_DOWN, terminal_key_down, 0},
  {KEY_LEFT, terminal_key_left, 0},
  {KEY_RIGHT, terminal_key_right, 0},
  {KEY_HOME, terminal_key_home, 0},
  {KEY_FIND, terminal_key_home, 0},
  {KEY_END, terminal_key_end, 0},
  {KEY_SELECT, terminal_key_end, 0},
  {KEY_PPAGE, terminal_key_page_up, 0},
  {KEY_NPAGE, terminal_key_page_down, 0},
  {KEY_DC, terminal_key_delete, 0},
  {KEY_IC, terminal_key_insert, 0},
  {KEY_ENTER, terminal_key_enter, 0},
  {KEY_BACKSPACE, terminal_key_backspace, 0},
  {KEY_BTAB, terminal_key_back_tab, 0},
  {KEY_SR, terminal_key_up, TERMINAL_SHIFT},
  {KEY_SF, terminal_key_down, TERMINAL_SHIFT},
  {KEY_SLEFT, terminal_key_left, TERMINAL_SHIFT},
  {KEY_SRIGHT, terminal_key_right, TERMINAL_SHIFT},
  {KEY_SHOME, terminal_key_home, TERMINAL_SHIFT},
  {KEY_SEND, terminal_key_end, TERMINAL_SHIFT},
  {KEY_SPREVIOUS, terminal_key_page_up, TERMINAL_SHIFT},
  {KEY_SNEXT, terminal_key_page_down, TERMINAL_SHIFT},
  {KEY_SDC, terminal_key_delete, TERMINAL_SHIFT},
  {KEY_SIC, terminal_key_insert, TERMINAL_SHIFT},
};

/* Each with its terminfo name and the way xterm sends it: ESC [ 1 ; m X, or ESC [ n ; m ~. */
static const struct { const char *name, *number; char last; enum terminal_key key; } modified[] = {
  {"kUP", "1", 'A', terminal_key_up},
  {"kDN", "1", 'B', terminal_key_down},
  {"kRIT", "1", 'C', terminal_key_right},
  {"kLFT", "1", 'D', terminal_key_left},
  {"kHOM", "1", 'H', terminal_key_home},
  {"kEND", "1", 'F', terminal_key_end},
  {"kIC", "2", '~', terminal_key_insert},
  {"kDC", "3", '~', terminal_key_delete},
  {"kPRV", "5", '~', terminal_key_page_up},
  {"kNXT", "6", '~', terminal_key_page_down},
};
enum { MODIFIED = sizeof modified / sizeof *modified };

/* What xterm sends before the modifiers and after them, for F1 to F12. */
static const struct { const char *number; char last; } functions[12] = {
  {"1", 'P'}, {"1", 'Q'}, {"1", 'R'}, {"1", 'S'}, {"15", '~'}, {"17", '~'},
  {"18", '~'}, {"19", '~'}, {"20", '~'}, {"21", '~'}, {"23", '~'}, {"24", '~'},
};

/* Many terminals send what their terminfo does not tell, or tells only by an extended name. */
static void define(const char *sequence, int code) {
  int known = key_defined(sequence);
  if (known == 0 || known > KEY_MAX) define_key(sequence, code);
}

static void define_modified(const char *number, char last, int code) {
  char sequence[16];
  for (int modifiers = 1; modifiers < 8; modifiers++) {
    snprintf(sequence, sizeof sequence, "\033[%s;%d%c", number, modifiers + 1, last);
    define(sequence, code + modifiers);
  }
}

/* With numbers on it, and asked for the keys themselves, a keypad sends ESC O and its character moved up by 0x40. Some
 * terminfos take five of these for the corners and the middle; only a function key, as a VT100's, is believed. */
static void define_keypad(void) {
  char sequence[] = "\033O?";
  for (int character = '*'; character <= '9'; character++) {
    sequence[2] = (char)(character + 0x40);
    int known = key_defined(sequence);
    if (known < KEY_F0 || known > KEY_F0 + 63) define_key(sequence, CODE_KEYPAD + character);
  }
  define("\033OM", KEY_ENTER);
}

static void define_plain(void) {
  static const struct { const char *sequence; int code; } keys[] = {
    {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
    {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
    {"\033[H", KEY_HOME}, {"\033[F", KEY_END}, {"\033OH", KEY_HOME}, {"\033OF", KEY_END},
    {"\033[1~", KEY_HOME}, {"\033[4~", KEY_END}, {"\033[2~", KEY_IC}, {"\033[3~", KEY_DC},
    {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE}, {"\033[Z", KEY_BTAB},
    {"\033OP", KEY_F(1)}, {"\033OQ", KEY_F(2)}, {"\033OR", KEY_F(3)}, {"\033OS", KEY_F(4)},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) define(keys[i].sequence, keys[i].code);
}

void keys_define(void) {
  define_key("\033[200~", CODE_PASTE_BEGINS);
  define_key("\033[201~", CODE_PASTE_ENDS);
  define_key("\033[I", CODE_FOCUS_GAINED);
  define_key("\033[O", CODE_FOCUS_LOST);
  define_key("\033[<", CODE_MOUSE);
  define_plain();
  define_keypad();
  for (int i = 0; i < MODIFIED; i++) define_modified(modified[i].number, modified[i].last, CODE_MODIFIED + i * 8);
  for (int i = 0; i < 12; i++) {
    define_modified(functions[i].number, functions[i].last, CODE_FUNCTION + (i + 1) * 8);
    char sequence[8];
    snprintf(sequence, sizeof sequence, "\033[%s~", functions[i].number);
    if (i >= 4) define(sequence, KEY_F(i + 1));
  }
}

/* xterm adds one to the bits 1 shift, 2 alt, 4 control, which are also ours. */
static bool modified_key(int index, int bits, struct terminal_event *event) {
  event->key = modified[index].key;
  event->modifiers = (uint8_t)bits;
  return true;
}

static bool named_key(int code, struct terminal_event *event) {
  const char *name = keyname(code);
  for (int i = 0; name && i < MODIFIED; i++) {
    size_t length = strlen(modified[i].name);
    if (strncmp(name, modified[i].name, length) != 0) continue;
    char digit = name[length] ? name[length] : '2'; /* kUP and kDN alone are the shifted ones */
    return digit >= '2' && digit <= '8' && modified_key(i, digit - '1', event);
  }
  return false;
}

static bool function_key(int number, int bits, struct terminal_event *event) {
  event->key = terminal_key_function;
  event->scalar = (uint32_t)number;
  event->modifiers = (uint8_t)bits;
  return number >= 1 && number <= 12;
}

/* Terminfo counts on where modifiers are held: F13 is Shift and F1, F25 Ctrl and F1. */
static bool counted_function_key(int number, struct terminal_event *event) {
  static const int modifiers[] = {0, TERMINAL_SHIFT, TERMINAL_CONTROL, TERMINAL_CONTROL | TERMINAL_SHIFT};
  return number >= 1 && number <= 48 && function_key((number - 1) % 12 + 1, modifiers[(number - 1) / 12], event);
}

static bool control_key(int byte, struct terminal_event *event) {
  event->key = byte == 13 || byte == 10 ? terminal_key_enter
    : byte == 9 ? terminal_key_tab
    : byte == 8 || byte == 127 ? terminal_key_backspace
    : byte == 27 ? terminal_key_escape
    : terminal_key_control;
  int letter = byte >= 1 && byte <= 26 ? byte + 'a' - 1 : byte + '@';
  event->scalar = (uint32_t)(event->key == terminal_key_control ? letter : byte);
  return true;
}

bool keys_classify(int code, struct terminal_event *event) {
  event->kind = terminal_event_key;
  if (code < 0x20 || code == 127) return control_key(code, event);
  if (code > CODE_KEYPAD && code < CODE_MODIFIED) {
    event->kind = terminal_event_text;
    event->scalar = (uint32_t)(code - CODE_KEYPAD);
    return true;
  }
  if (code >= CODE_FUNCTION) return function_key((code - CODE_FUNCTION) / 8, (code - CODE_FUNCTION) % 8, event);
  if (code >= CODE_MODIFIED) return modified_key((code - CODE_MODIFIED) / 8, (code - CODE_MODIFIED) % 8, event);
  if (code == KEY_SUSPEND) return control_key('Z' & 31, event);
  if (code > KEY_F0 && code <= KEY_F0 + 63) return counted_function_key(code - KEY_F0, event);
  for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
    if (plain[i].code == code) {
      event->key = plain[i].key;
      event->modifiers = plain[i].modifiers;
      return true;
    }
  return code > KEY_MAX && named_key(code, event);
}
