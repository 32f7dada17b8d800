/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback.h"

#include <math.h>
#include <string.h>

#include "rr-date.h"
#include "rr-element-private.h"
#include "rr-text.h"

static const RrField feedback_fields[] = {
  RR_FIELD_ID,
  RR_FIELD_REF (RrFeedback, touchpoint, N_("Touchpoint"), RR_TARGET_TOUCHPOINT, RR_FIELD_NULLABLE),
  RR_FIELD_DATE (RrFeedback, date, N_("Date"), RR_FIELD_REQUIRED),
  RR_FIELD_CHOICE (RrFeedback, source, N_("Source"), rr_sources, "other"),
  RR_FIELD_REF (RrFeedback, segment, N_("Segment"), RR_TARGET_SEGMENT, RR_FIELD_NULLABLE),
  RR_FIELD_NULLABLE_NUMBER (RrFeedback, sentiment, N_("Sentiment"), -2, 2),
  RR_FIELD_TEXT (RrFeedback, text, N_("Comment"), RR_MAX_TEXT, RR_FIELD_NONE),
  RR_FIELD_TEXT (RrFeedback, ref, N_("Reference"), RR_MAX_TEXT, RR_FIELD_NONE),
};

RR_DEFINE_ELEMENT (RrFeedback, rr_feedback, feedback_fields)

/* Writes a member that holds %NULL or the empty text, which is nobody's to free. */
static void
set_text (const char *const *member,
          const char        *text)
{
  if (text != NULL && *text != '\0')
    *(char **) member = g_strdup (text);
}

static gboolean
fits (const char *text)
{
  return text != NULL && (strlen (text) <= RR_MAX_TEXT || rr_text_length (text) <= RR_MAX_TEXT);
}

/**
 * rr_feedback_new:
 * @touchpoint: (nullable): a touchpoint's id
 * @date: a date of the map's format
 * @source: a name of rr_sources, or another name
 * @segment: (nullable): a segment's id
 * @sentiment: −2…+2; NAN: not rated
 * @text: the comment, valid UTF-8 of at most %RR_MAX_TEXT characters
 * @ref: the row's id where it came from, likewise
 *
 * As rr_element_new () and rr_element_prepare (), in a fraction of the time: imports make
 * thousands. Whether the ids refer to something is checked when it is inserted.
 *
 * Returns: (transfer full): an entry with a new random id
 */
RrFeedback *
rr_feedback_new (const char *touchpoint,
                 const char *date,
                 const char *source,
                 const char *segment,
                 double      sentiment,
                 const char *text,
                 const char *ref)
{
  RrFeedback *self;

  g_return_val_if_fail (date != NULL && rr_date_parse (date, NULL), NULL);
  g_return_val_if_fail (fits (source) && *source != '\0', NULL);
  g_return_val_if_fail (fits (text) && fits (ref), NULL);
  g_return_val_if_fail (isnan (sentiment) || (sentiment >= -2 && sentiment <= 2), NULL);

  self = rr_element_new (RR_TYPE_FEEDBACK);
  set_text (&self->touchpoint, touchpoint);
  set_text (&self->date, date);
  set_text (&self->segment, segment);
  set_text (&self->text, text);
  set_text (&self->ref, ref);
  if (!g_str_equal (source, self->source))
    {
      g_free ((char *) self->source);
      set_text (&self->source, source);
    }
  *(double *) &self->sentiment = sentiment;

  return self;
}
