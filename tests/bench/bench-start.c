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

/* What a start takes: until the display shows it, and of the processors' time. */
typedef struct
{
  double seconds;
  double cpu_seconds;
} Start;

/* The processors' time of all threads until now, which other programs disturb less. */
static double
read_cpu_seconds (GPid pid)
{
  g_autofree char *folder = g_strdup_printf ("/proc/%d/task", (int) pid);
  g_autoptr (GDir) threads = g_dir_open (folder, 0, NULL);
  double seconds = 0;
  const char *thread;

  while (threads != NULL && (thread = g_dir_read_name (threads)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, thread, "schedstat", NULL);
      g_autofree char *text = NULL;

      if (g_file_get_contents (path, &text, NULL, NULL))
        seconds += g_ascii_strtod (text, NULL) / 1e9;
    }

  return seconds;
}

static Start
time_start (Display           *display,
            const char *const *arguments,
            guint              n_colors)
{
  g_autoptr (GError) error = NULL;
  Start result;
  GPid pid;
  gint64 start;

  wait_until (display, 0);
  start = g_get_monotonic_time ();
  if (!g_spawn_async (NULL, (char **) arguments, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL,
                      &pid, &error))
    g_error ("%s", error->message);

  wait_until (display, n_colors);
  result.seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
  result.cpu_seconds = read_cpu_seconds (pid);

  kill (pid, SIGKILL);
  waitpid (pid, NULL, 0);
  g_spawn_close_pid (pid);

  return result;
}

static void
keep_best (Start *best,
           Start  start)
{
  best->seconds = MIN (best->seconds, start.seconds);
  best->cpu_seconds = MIN (best->cpu_seconds, start.cpu_seconds);
}

int
main (int    argc,
      char **argv)
{
  const char *reroute[] = { argv[1], argv[2], NULL };
  const char *empty[] = { argv[3], NULL };
  Start reroute_best = { G_MAXDOUBLE, G_MAXDOUBLE };
  Start empty_best = { G_MAXDOUBLE, G_MAXDOUBLE };
  g_autofree char *state = NULL;
  Display *display;

  if (argc != 4)
    g_error ("usage: bench-start REROUTE MAP EMPTY-WINDOW");

  display = XOpenDisplay (NULL);
  if (display == NULL)
    g_error ("there is no display");

  /* No other program's window, and no service, is waited for. */
  g_setenv ("DBUS_SESSION_BUS_ADDRESS", "disabled:", TRUE);
  g_setenv ("GTK_A11Y", "none", TRUE);
  /* Both start as they do at a user's, with whatever drawing the display has. */
  g_unsetenv ("GDK_DEBUG");
  g_unsetenv ("GDK_DISABLE");
  /* Nor is there anything to recover. */
  state = g_dir_make_tmp ("reroute-bench-XXXXXX", NULL);
  g_setenv ("XDG_STATE_HOME", state, TRUE);

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      keep_best (&empty_best, time_start (display, empty, 1));
      keep_best (&reroute_best, time_start (display, reroute, N_COLORS));
    }
  rr_bench_report ("start to first frame / an empty libadwaita window", reroute_best.seconds,
                   empty_best.seconds, 1.5);
  rr_bench_report ("the same, processors' time", reroute_best.cpu_seconds, empty_best.cpu_seconds,
                   1.5);
  XCloseDisplay (display);

  return rr_bench_finish ();
}
