/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Sizes of paper, by the names that people know them by.
 *
 * ISO 216 from A5 to A0, and the formats of North America.
 */

#include <glib.h>

G_BEGIN_DECLS

/* A point is 1/72 of an inch, a map unit at its usual scale 1/96. */
#define RR_POINTS_PER_UNIT 0.75
#define RR_POINTS_PER_MM (72 / 25.4)

typedef struct
{
  const char *name;  /* "A4"; untranslated */
  double width;      /* points, upright */
  double height;
} RrPaper;

const RrPaper *rr_paper_get  (guint       index);
const RrPaper *rr_paper_find (const char *name);

G_END_DECLS
