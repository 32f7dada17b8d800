/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrSparkline: a small curve of what customers said, day by day, without axes.
 *
 * It shows the mean sentiment of each day from the first to the last one; a line at
 * 0 divides good from bad.  What it shows it also says, for people who do not see it.
 */

#include <gtk/gtk.h>

#include "rr-map.h"

G_BEGIN_DECLS

/* One day of one touchpoint. */
typedef struct
{
  gint64 day;  /* since 1970-01-01 */
  guint n;     /* comments, rated or not */
  guint rated;
  double sum;  /* of the rated ones */
} RrSparkDay;

#define RR_TYPE_SPARKLINE (rr_sparkline_get_type ())
G_DECLARE_FINAL_TYPE (RrSparkline, rr_sparkline, RR, SPARKLINE, GtkWidget)

GtkWidget  *rr_sparkline_new      (void);
void        rr_sparkline_set_days (RrSparkline *self,
                                   GArray      *days);
GHashTable *rr_spark_days_collect (RrMap       *map);

G_END_DECLS
