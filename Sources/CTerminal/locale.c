/* Character encoding and width. Only LC_CTYPE is set: numbers and dates stay as the program writes them. */
#include "shared.h"
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

bool locale_ready(void) {
  static int ready = -1;
  if (ready >= 0) return ready;
  setlocale(LC_CTYPE, "");
  ready = strcmp(nl_langinfo(CODESET), "UTF-8") == 0 || setlocale(LC_CTYPE, "C.UTF-8") != NULL;
  return ready;
}

int terminal_width(uint32_t scalar) {
  locale_ready();
  return wcwidth((wchar_t)scalar);
}
