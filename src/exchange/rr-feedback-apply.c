/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-preview-private.h"

#include "rr-i18n.h"

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
  g_autoptr (GPtrArray) elements = NULL;
  gboolean done;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (RR_IS_DOCUMENT (document), FALSE);

  elements = g_ptr_array_new_full (self->counts.added, g_object_unref);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const RrFeedbackRow *row = &g_array_index (self->rows, RrFeedbackRow, i);

      if (row->state == RR_FEEDBACK_ROW_ADDED)
        g_ptr_array_add (elements, rr_feedback_new (row->touchpoint, row->date, row->source,
                                                    row->segment, row->sentiment, row->text,
                                                    row->ref));
    }

  rr_document_begin (document, _("Import Feedback"));
  done = rr_document_insert_many (document, rr_document_get_map (document)->feedback, G_MAXUINT,
                                  elements, error);
  rr_document_end (document);

  return done;
}
