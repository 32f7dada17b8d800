/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-preview-private.h"

#include <glib/gi18n.h>
#include <math.h>

/* A member that is not its default; the preview has seen to it that it fits. */
static void
prepare (RrFeedback *feedback,
         const char *name,
         JsonNode   *value)
{
  g_autoptr (GError) error = NULL;

  if (!rr_element_prepare (feedback, name, value, &error))
    g_critical ("%s", error->message);
}

static RrFeedback *
make_entry (const RrFeedbackRow *row)
{
  RrFeedback *feedback = rr_element_new (RR_TYPE_FEEDBACK);

  prepare (feedback, "date", rr_value_text (row->date));
  if (!g_str_equal (row->source, feedback->source))
    prepare (feedback, "source", rr_value_text (row->source));
  if (!isnan (row->sentiment))
    prepare (feedback, "sentiment", rr_value_number (row->sentiment));
  if (*row->text != '\0')
    prepare (feedback, "text", rr_value_text (row->text));
  if (*row->ref != '\0')
    prepare (feedback, "ref", rr_value_text (row->ref));
  if (row->touchpoint != NULL)
    prepare (feedback, "touchpoint", rr_value_text (row->touchpoint));
  if (row->segment != NULL)
    prepare (feedback, "segment", rr_value_text (row->segment));

  return feedback;
}

/**
 * rr_feedback_preview_apply:
 * @document: of the map that the preview was made for
 * @error: set to %RR_ERROR_INCONSISTENT where the map has changed since, so that the
 *   preview does not fit it any more
 *
 * Adds the rows behind the feedback that the map has, in one undo step.
 *
 * Returns: whether they were added; otherwise the map is as it was
 */
gboolean
rr_feedback_preview_apply (RrFeedbackPreview  *self,
                           RrDocument         *document,
                           GError            **error)
{
  RrList *list;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (RR_IS_DOCUMENT (document), FALSE);

  list = rr_document_get_map (document)->feedback;
  rr_document_begin (document, _("Import Feedback"));
  for (guint i = 0; i < self->rows->len; i++)
    {
      const RrFeedbackRow *row = &g_array_index (self->rows, RrFeedbackRow, i);
      g_autoptr (RrFeedback) feedback = NULL;

      if (row->state != RR_FEEDBACK_ROW_ADDED)
        continue;

      feedback = make_entry (row);
      if (!rr_document_insert (document, list, G_MAXUINT, feedback, error))
        {
          rr_document_cancel (document);
          return FALSE;
        }
    }
  rr_document_end (document);

  return TRUE;
}
