/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From starting the program with the example to its first frame, beside an empty
 * libadwaita window.
 *
 * Both are watched from outside: the time until the display shows the map, and until it
 * shows the window that has none.  Usage: bench-start REROUTE MAP EMPTY-WINDOW */
#include <signal.h>
#include <sys/wait.h>

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include "rr-bench.h"

#define N_ROUNDS 7
#define POLL_MICROSECONDS 1000
#define LIMIT_SECONDS 30.0

/* A part of the canvas that both windows cover, away from their shadows. */
#define X 300
#define Y 250
#define SIZE 300

/* A map has more colours than that, with its letters; a window without one has not. */
#define N_COLORS 16

static guint
count_colors (Display *display)
{
  XImage *image = XGetImage (display, DefaultRootWindow (display), X, Y, SIZE, SIZE, AllPlanes, ZPixmap);
  unsigned long colors[N_COLORS];
  guint n = 0;

  for (int y = 0; y < SIZE && n < N_COLORS; y += 3)
    {
      for (int x = 0; x < SIZE && n < N_COLORS; x++)
        {
          unsigned long color = XGetPixel (image, x, y) & 0xffffff;
          guint i = 0;

          while (i < n && colors[i] != color)
            i++;
          if (i == n)
            colors[n++] = color;
        }
    }
  if (n == 1 && colors[0] == 0)
    n = 0;
  XDestroyImage (image);

  return n;
}

/* @at_least: 0: the display is black again; 1: a window; N_COLORS: a map */
static void
wait_until (Display *display,
            guint    at_least)
{
  gint64 end = g_get_monotonic_time () + (gint64) (LIMIT_SECONDS * G_USEC_PER_SEC);

  while (at_least == 0 ? count_colors (display) > 0 : count_colors (display) < at_least)
    {
      if (g_get_monotonic_time () > end)
        g_error ("the display shows nothing after %.0f s", LIMIT_SECONDS);
      g_usleep (POLL_MICROSECONDS);
    }
}

static double
time_start (Display           *display,
            const char *const *arguments,
            guint              n_colors)
{
  g_autoptr (GError) error = NULL;
  GPid pid;
  gint64 start;
  double seconds;

  wait_until (display, 0);
  start = g_get_monotonic_time ();
  if (!g_spawn_async (NULL, (char **) arguments, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL,
                      &pid, &error))
    g_error ("%s", error->message);

  wait_until (display, n_colors);
  seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;

  kill (pid, SIGKILL);
  waitpid (pid, NULL, 0);
  g_spawn_close_pid (pid);

  return seconds;
}

int
main (int    argc,
      char **argv)
{
  const char *reroute[] = { argv[1], argv[2], NULL };
  const char *empty[] = { argv[3], NULL };
  double reroute_seconds = G_MAXDOUBLE;
  double empty_seconds = G_MAXDOUBLE;
  Display *display;

  if (argc != 4)
    g_error ("usage: bench-start REROUTE MAP EMPTY-WINDOW");

  display = XOpenDisplay (NULL);
  if (display == NULL)
    g_error ("there is no display");

  /* No other program's window, and no service, is waited for. */
  g_setenv ("DBUS_SESSION_BUS_ADDRESS", "disabled:", TRUE);
  g_setenv ("GTK_A11Y", "none", TRUE);

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      empty_seconds = MIN (empty_seconds, time_start (display, empty, 1));
      reroute_seconds = MIN (reroute_seconds, time_start (display, reroute, N_COLORS));
    }
  rr_bench_report ("start to first frame / an empty libadwaita window", reroute_seconds,
                   empty_seconds, 1.5);
  XCloseDisplay (display);

  return rr_bench_finish ();
}
