/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A date as it is written, before anybody knows the order of its numbers: what the reading
 * of numbers, of names of months and of the seconds since 1970 share.
 */
#pragma once

#include "rr-feedback-dates.h"

G_BEGIN_DECLS

typedef struct
{
  int parts[3]; /* as written */
  gboolean year_first; /* year, month, day without doubt */
  char separator;
  gboolean has_time;
  gboolean has_second;
  int hour, minute, second;
  char zone[7]; /* "", "Z" or "+hh:mm" */
} RrWrittenDate;

gboolean rr_written_date_read       (const char     *text,
                                     RrWrittenDate  *written);
gboolean rr_written_date_read_names (const char     *text,
                                     RrWrittenDate  *written);
gboolean rr_written_date_take_time  (const char    **at,
                                     RrWrittenDate  *written);
int      rr_written_date_full_year  (int             year);

G_END_DECLS
