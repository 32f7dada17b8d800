/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-text.h"

#include "config.h"

#include "rr-i18n.h"

/* Takes @text. */
static void
add_part (GPtrArray *parts,
          guint      count,
          char      *text)
{
  if (count > 0)
    g_ptr_array_add (parts, text);
  else
    g_free (text);
}

/**
 * rr_feedback_text_counts:
 * @counts: what an import would do
 *
 * Returns: (transfer full): it, in a line
 */
char *
rr_feedback_text_counts (const RrFeedbackCounts *counts)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (parts, g_strdup_printf (ngettext ("%'u comment will be added", "%'u comments will be added", counts->added),
                                           counts->added));
  add_part (parts, counts->unmatched,
            g_strdup_printf (ngettext ("%'u without a touchpoint", "%'u without a touchpoint", counts->unmatched),
                             counts->unmatched));
  add_part (parts, counts->unrated,
            g_strdup_printf (ngettext ("%'u not rated", "%'u not rated", counts->unrated), counts->unrated));
  add_part (parts, counts->duplicates,
            g_strdup_printf (ngettext ("%'u is known already", "%'u are known already", counts->duplicates),
                             counts->duplicates));
  add_part (parts, counts->refused,
            g_strdup_printf (ngettext ("%'u cannot be read", "%'u cannot be read", counts->refused), counts->refused));
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (" · ", (char **) parts->pdata);
}
