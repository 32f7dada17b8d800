/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-query.h"

#include <math.h>
#include <string.h>

#include "rr-text.h"

/**
 * rr_feedback_query_init:
 *
 * Makes it one that every comment fits.
 */
void
rr_feedback_query_init (RrFeedbackQuery *self)
{
  g_return_if_fail (self != NULL);

  memset (self, 0, sizeof *self);
  self->period = RR_PERIOD_NONE;
}

/**
 * rr_feedback_query_clear:
 *
 * Frees what it holds; every comment fits it then.
 */
void
rr_feedback_query_clear (RrFeedbackQuery *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->touchpoints, g_hash_table_unref);
  g_clear_object (&self->stats);
  g_free (self->segment);
  g_free (self->words);
  rr_feedback_query_init (self);
}

/* In any case, for words of ASCII, without a copy of the text. */
static gboolean
holds_ascii (const char *text,
             const char *words,
             gsize       length)
{
  for (; *text != '\0'; text++)
    {
      if (g_ascii_tolower (*text) == g_ascii_tolower (*words) &&
          g_ascii_strncasecmp (text, words, length) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
holds (const char *text,
       const char *words)
{
  g_autofree char *text_key = NULL;
  g_autofree char *words_key = NULL;

  if (g_str_is_ascii (words))
    return holds_ascii (text, words, strlen (words));

  text_key = rr_text_key (text);
  words_key = rr_text_key (words);

  return strstr (text_key, words_key) != NULL;
}

static gboolean
has_mood (RrFeedback     *feedback,
          RrFeedbackMood  mood)
{
  switch (mood)
    {
    case RR_FEEDBACK_NEGATIVE:
      return feedback->sentiment < 0;
    case RR_FEEDBACK_NEUTRAL:
      return feedback->sentiment == 0;
    case RR_FEEDBACK_POSITIVE:
      return feedback->sentiment > 0;
    case RR_FEEDBACK_UNRATED:
      return isnan (feedback->sentiment);
    case RR_FEEDBACK_ANY_SENTIMENT:
    default:
      return TRUE;
    }
}

/* A source that is not known acts as "other". */
static gboolean
has_source (RrFeedback *feedback,
            const char *source)
{
  return g_str_equal (rr_enum_name (&rr_sources, rr_enum_value (&rr_sources, feedback->source)),
                      source);
}

/**
 * rr_feedback_query_matches:
 * @feedback: a comment of the map
 *
 * Returns: whether it fits all that is asked for
 */
gboolean
rr_feedback_query_matches (const RrFeedbackQuery *self,
                           RrFeedback            *feedback)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (RR_IS_FEEDBACK (feedback), FALSE);

  if (self->unassigned && feedback->touchpoint != NULL)
    return FALSE;
  if (self->touchpoints != NULL && (feedback->touchpoint == NULL ||
                                    !g_hash_table_contains (self->touchpoints, feedback->touchpoint)))
    return FALSE;
  if (!has_mood (feedback, self->mood))
    return FALSE;
  if (self->source != NULL && !has_source (feedback, self->source))
    return FALSE;
  if (self->segment != NULL && g_strcmp0 (feedback->segment, self->segment) != 0)
    return FALSE;
  if (self->period != RR_PERIOD_NONE && self->stats != NULL &&
      (int) rr_feedback_stats_get_period (self->stats, feedback) != self->period)
    return FALSE;

  return self->words == NULL || holds (feedback->text, self->words) ||
         holds (feedback->ref, self->words);
}

/**
 * rr_feedback_query_is_open:
 *
 * Returns: whether every comment fits
 */
gboolean
rr_feedback_query_is_open (const RrFeedbackQuery *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->touchpoints == NULL && !self->unassigned && self->period == RR_PERIOD_NONE &&
         self->source == NULL && self->segment == NULL && self->mood == RR_FEEDBACK_ANY_SENTIMENT &&
         self->words == NULL;
}
