/* A program in a pseudo-terminal. Swift's Glibc module has neither posix_openpt nor POSIX_SPAWN_SETSID. */
#ifndef QUORATE_CPSEUDOTERMINAL_H
#define QUORATE_CPSEUDOTERMINAL_H

/* Our end of a new terminal, where what the program writes is read; or -1, and errno. */
int pseudo_terminal_open(int rows, int columns);
int pseudo_terminal_resize(int controller, int rows, int columns);

/* 0, or an error number. The folder may be NULL. */
int pseudo_terminal_start(int controller, char *const arguments[], char *const environment[], const char *folder,
                          int *program);

#endif
