/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From starting the program with the example to its first frame, beside an empty
 * libadwaita window.
 *
 * Both are watched from outside, in the same way: the time until the display shows
 * something.  Usage: bench-start REROUTE MAP EMPTY-WINDOW */
#include <signal.h>
#include <sys/wait.h>

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include "rr-bench.h"

#define N_ROUNDS 7
#define POLL_MICROSECONDS 1000
#define LIMIT_SECONDS 30.0

/* A place that both windows cover, away from their shadows. */
#define X 300
#define Y 300

static gboolean
is_black (Display *display)
{
  XImage *image = XGetImage (display, DefaultRootWindow (display), X, Y, 1, 1, AllPlanes, ZPixmap);
  unsigned long pixel = XGetPixel (image, 0, 0);

  XDestroyImage (image);

  return (pixel & 0xffffff) == 0;
}

static void
wait_until (Display  *display,
            gboolean  black)
{
  gint64 end = g_get_monotonic_time () + (gint64) (LIMIT_SECONDS * G_USEC_PER_SEC);

  while (is_black (display) != black)
    {
      if (g_get_monotonic_time () > end)
        g_error ("the display shows nothing after %.0f s", LIMIT_SECONDS);
      g_usleep (POLL_MICROSECONDS);
    }
}

static double
time_start (Display           *display,
            const char *const *arguments)
{
  g_autoptr (GError) error = NULL;
  GPid pid;
  gint64 start;
  double seconds;

  wait_until (display, TRUE);
  start = g_get_monotonic_time ();
  if (!g_spawn_async (NULL, (char **) arguments, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL,
                      &pid, &error))
    g_error ("%s", error->message);

  wait_until (display, FALSE);
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
      empty_seconds = MIN (empty_seconds, time_start (display, empty));
      reroute_seconds = MIN (reroute_seconds, time_start (display, reroute));
    }
  rr_bench_report ("start to first frame / an empty libadwaita window", reroute_seconds,
                   empty_seconds, 1.5);
  XCloseDisplay (display);

  return rr_bench_finish ();
}
