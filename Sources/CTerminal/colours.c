/* Colours: the xterm palette's 256 numbers, brought down to what the terminal has. */
#include "shared.h"
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <ncurses.h>
#include <string.h>

static int count;
static bool direct;   /* the terminal takes red, green and blue where others take a palette's number */
static bool defaults; /* -1 means the terminal's own colours */

enum { REMEMBERED = 512 };
static struct { int32_t key; int pair; } pairs[REMEMBERED];

void colours_start(bool wanted) {
  count = 0;
  memset(pairs, 0, sizeof pairs);
  if (!wanted || !has_colors() || start_color() == ERR) return;
  defaults = use_default_colors() == OK;
  direct = tigetflag("RGB") > 0;
  count = direct || COLORS >= 256 ? 256 : COLORS >= 16 ? 16 : COLORS >= 8 ? 8 : 0;
}

int colours_count(void) { return count; }
int terminal_colours(void) { return count; }

/* The first sixteen are xterm's; every terminal differs there, but none so much that another would be nearer. */
static int red_green_blue(int number) {
  static const int named[16] = {0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
                                0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff};
  static const int steps[6] = {0, 95, 135, 175, 215, 255};
  if (number < 16) return named[number];
  if (number >= 232) return (8 + (number - 232) * 10) * 0x010101;
  number -= 16;
  return steps[number / 36] << 16 | steps[number / 6 % 6] << 8 | steps[number % 6];
}

static int distance(int one, int other) {
  int red = (one >> 16) - (other >> 16);
  int green = (one >> 8 & 255) - (other >> 8 & 255);
  int blue = (one & 255) - (other & 255);
  return 3 * red * red + 6 * green * green + blue * blue;
}

static int nearest(int number) {
  int wanted = red_green_blue(number), best = 0;
  for (int i = 1; i < count; i++)
    if (distance(wanted, red_green_blue(i)) < distance(wanted, red_green_blue(best))) best = i;
  return best;
}

static int available(int number, int instead) {
  if (number < 0) return defaults ? -1 : instead;
  if (number > 255) number = 255;
  if (direct) return number < 8 ? number : red_green_blue(number);
  return number < count ? number : nearest(number);
}

int colours_pair(int foreground, int background) {
  if (count == 0 || (foreground < 0 && background < 0)) return 0;
  int32_t key = (int32_t)(((uint32_t)foreground & 0xffff) << 16 | ((uint32_t)background & 0xffff));
  unsigned place = (unsigned)(foreground * 31 + background) % REMEMBERED;
  /* With few pairs ncurses takes the oldest back, so there the answer must not be remembered. */
  if (count == 256 && pairs[place].key == key && pairs[place].pair > 0) return pairs[place].pair;
  int pair = alloc_pair(available(foreground, 7), available(background, 0));
  if (pair < 0) return 0;
  pairs[place].key = key;
  pairs[place].pair = pair;
  return pair;
}
