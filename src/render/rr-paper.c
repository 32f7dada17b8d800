/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-paper.h"

#define MM(width, height) (width) * RR_POINTS_PER_MM, (height) * RR_POINTS_PER_MM

static const RrPaper papers[] = {
  { "A5", MM (148, 210) },
  { "A4", MM (210, 297) },
  { "A3", MM (297, 420) },
  { "A2", MM (420, 594) },
  { "A1", MM (594, 841) },
  { "A0", MM (841, 1189) },
  { "Letter", 612, 792 },
  { "Legal", 612, 1008 },
  { "Tabloid", 792, 1224 },
};

/**
 * rr_paper_get:
 * @index: counts from 0
 *
 * Returns: (nullable): one after the other; NULL after the last
 */
const RrPaper *
rr_paper_get (guint index)
{
  return index < G_N_ELEMENTS (papers) ? &papers[index] : NULL;
}

/**
 * rr_paper_find:
 * @name: in any case
 *
 * Returns: (nullable): the paper of that name
 */
const RrPaper *
rr_paper_find (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    if (g_ascii_strcasecmp (papers[i].name, name) == 0)
      return &papers[i];

  return NULL;
}
