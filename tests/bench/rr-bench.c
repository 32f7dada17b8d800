/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "rr-bench.h"

#include <stdio.h>

/* Enough rounds that one of them is undisturbed, few enough that the slowest comparison takes seconds. */
#define MIN_ROUNDS 7
#define MAX_ROUNDS 50
#define ENOUGH_SECONDS 1.5

static unsigned int n_exceeded;

static double
time_once (RrBenchFunc func,
           gpointer    data)
{
  gint64 start = g_get_monotonic_time ();

  func (data);

  return (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
}

/**
 * rr_bench_time:
 * @func: what to time
 * @data: passed to @func
 * @n_rounds: how often, 1 or more
 *
 * The fastest round counts: everything that disturbs a round makes it slower, nothing makes it faster.
 *
 * Returns: the time of the fastest round in seconds
 */
double
rr_bench_time (RrBenchFunc  func,
               gpointer     data,
               unsigned int n_rounds)
{
  double best = G_MAXDOUBLE;

  g_return_val_if_fail (func != NULL, 0);
  g_return_val_if_fail (n_rounds > 0, 0);

  for (unsigned int i = 0; i < n_rounds; i++)
    best = MIN (best, time_once (func, data));

  return best;
}

/**
 * rr_bench_compare:
 * @what: what is done, for the report
 * @func: does it
 * @limit_func: does the least that anyone could do for it
 * @data: passed to both
 * @at_most: the greatest ratio allowed
 *
 * Times both in turn, so that a machine that gets slower or faster meanwhile does so for both, and reports the ratio.
 */
void
rr_bench_compare (const char  *what,
                  RrBenchFunc  func,
                  RrBenchFunc  limit_func,
                  gpointer     data,
                  double       at_most)
{
  double seconds = G_MAXDOUBLE, limit_seconds = G_MAXDOUBLE, total = 0;

  g_return_if_fail (what != NULL);
  g_return_if_fail (func != NULL);
  g_return_if_fail (limit_func != NULL);

  for (unsigned int i = 0; i < MIN_ROUNDS || (i < MAX_ROUNDS && total < ENOUGH_SECONDS); i++)
    {
      double limit_once = time_once (limit_func, data), once = time_once (func, data);

      limit_seconds = MIN (limit_seconds, limit_once);
      seconds = MIN (seconds, once);
      total += limit_once + once;
    }

  rr_bench_report (what, seconds, limit_seconds, at_most);
}

/**
 * rr_bench_report:
 * @what: what was done
 * @seconds: the time it took
 * @limit_seconds: the time that the least took
 * @at_most: the greatest ratio allowed
 *
 * Prints one line and remembers whether the ratio was exceeded.
 */
void
rr_bench_report (const char *what,
                 double      seconds,
                 double      limit_seconds,
                 double      at_most)
{
  double ratio = seconds / limit_seconds;
  gboolean exceeded = !(ratio <= at_most);

  g_return_if_fail (what != NULL);

  /* Not g_print (), which writes "?" for a sign that the locale of a bare machine lacks. */
  printf ("%-52s %10.3f ms  limit %10.3f ms  %6.2f × of at most %.2f ×  %s\n",
           what, seconds * 1000, limit_seconds * 1000, ratio, at_most, exceeded ? "EXCEEDED" : "ok");
  n_exceeded += exceeded;
}

/**
 * rr_bench_absolute:
 * @what: what was done
 * @seconds: the time it took
 * @at_most_seconds: the longest time allowed
 *
 * As rr_bench_report (), for work that a person must not notice, whatever the machine.
 */
void
rr_bench_absolute (const char *what,
                   double      seconds,
                   double      at_most_seconds)
{
  gboolean exceeded = !(seconds <= at_most_seconds);

  g_return_if_fail (what != NULL);

  printf ("%-52s %10.3f ms  at most %8.3f ms  %s\n",
           what, seconds * 1000, at_most_seconds * 1000, exceeded ? "EXCEEDED" : "ok");
  n_exceeded += exceeded;
}

/**
 * rr_bench_finish:
 *
 * Returns: the exit status of the program: 0 if nothing was exceeded
 */
int
rr_bench_finish (void)
{
  return n_exceeded > 0 ? 1 : 0;
}
