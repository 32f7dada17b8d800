/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * For the programs of "./dev bench": times a piece of work beside a limit that is measured in the same run, and reports
 * the ratio, so that a slow or busy machine changes nothing. Each program does some comparisons and returns what
 * rr_bench_finish () returns. Timings are for these programs alone; no test depends on one.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef void (*RrBenchFunc) (gpointer data);

double rr_bench_time     (RrBenchFunc  func,
                          gpointer     data,
                          unsigned int n_rounds);
void   rr_bench_compare  (const char  *what,
                          RrBenchFunc  func,
                          RrBenchFunc  limit_func,
                          gpointer     data,
                          double       at_most);
void   rr_bench_report   (const char  *what,
                          double       seconds,
                          double       limit_seconds,
                          double       at_most);
void   rr_bench_absolute (const char  *what,
                          double       seconds,
                          double       at_most_seconds);
int    rr_bench_finish   (void);

G_END_DECLS
