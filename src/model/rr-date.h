/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The dates of the file format: a strict subset of ISO 8601, either a day alone
 * or a minute or second of it. GLib's parser refuses a day alone and accepts
 * week dates and fractions, so this is one of our own. Nothing behind the time
 * means UTC; a date is shown as it was written and never shifted.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RrDate:
 * @first: its first instant, microseconds since 1970-01-01T00:00:00Z
 * @last: its last instant: the last microsecond of a day alone, else @first
 * @whole_day: whether it is a day alone
 *
 * What a date means. A start is its @first instant, an end or a due date its
 * @last.
 */
typedef struct
{
  gint64   first;
  gint64   last;
  gboolean whole_day;
} RrDate;

gboolean rr_date_parse          (const char *text,
                                 RrDate     *date);
char    *rr_date_format_instant (gint64      instant);
char    *rr_date_format_day     (gint64      instant);
gint64   rr_date_now            (void);
char    *rr_date_display        (const char *iso);

/* The calendar itself, for arithmetic with months; the proleptic Gregorian one. */
gint64   rr_date_days_from_civil (int        year,
                                  int        month,
                                  int        day);
void     rr_date_civil_from_days (gint64     days,
                                  int       *year,
                                  int       *month,
                                  int       *day);
int      rr_date_days_in_month   (int        year,
                                  int        month);

G_END_DECLS
