/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-comments.h"

#include "rr-i18n.h"
#include "rr-value.h"

/**
 * rr_comments_assign:
 * @comments: (element-type RrFeedback): comments; those that are not in the map, or no longer,
 *   are left out
 * @touchpoint: (nullable): what they are about; %NULL: nothing that is known
 *
 * Assigns comments, in one undo step.
 *
 * Returns: how many were assigned
 */
guint
rr_comments_assign (RrDocument   *document,
                    GPtrArray    *comments,
                    RrTouchpoint *touchpoint)
{
  const char *id;
  RrList *list;
  guint n = 0;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), 0);
  g_return_val_if_fail (comments != NULL, 0);
  g_return_val_if_fail (touchpoint == NULL || RR_IS_TOUCHPOINT (touchpoint), 0);

  list = rr_document_get_map (document)->feedback;
  id = touchpoint != NULL ? rr_element_get_id (touchpoint) : NULL;
  rr_document_begin (document, _("Assign Comments"));
  for (guint i = 0; i < comments->len; i++)
    {
      RrElement *comment = comments->pdata[i];

      if (RR_IS_FEEDBACK (comment) && comment->list == list &&
          rr_document_set (document, comment, "touchpoint", rr_value_text (id), NULL))
        n++;
    }
  rr_document_end (document);

  return n;
}

/**
 * rr_comments_tell:
 * @n_assigned: how many comments were assigned
 *
 * Returns: (transfer full): what a person is told of it
 */
char *
rr_comments_tell (guint n_assigned)
{
  return g_strdup_printf (ngettext ("%u comment assigned", "%u comments assigned", n_assigned),
                          n_assigned);
}
