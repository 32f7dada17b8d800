/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-preview-private.h"

#include "rr-feedback-known-private.h"
#include "rr-privacy.h"

/* A row without an id that is equal to entries of the map, but perhaps for the touchpoint. */
typedef struct
{
  RrFeedbackRow *row;           /* borrowed */
  const RrFeedbackEqual *equal; /* borrowed; the first of its list */
} Candidate;

/* Takes one of the entries that are left, unless they are used up; whether it could. */
static gboolean
use (GHashTable            *used,
     const RrFeedbackEqual *equal)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (used, equal));

  if (n == equal->n)
    return FALSE;

  g_hash_table_insert (used, (gpointer) equal, GUINT_TO_POINTER (n + 1));

  return TRUE;
}

/* Entries with the very touchpoint. */
static gboolean
use_same (GHashTable      *used,
          const Candidate *candidate)
{
  for (const RrFeedbackEqual *equal = candidate->equal; equal != NULL; equal = equal->next)
    {
      if (equal->touchpoint == candidate->row->touchpoint && use (used, equal))
        return TRUE;
    }

  return FALSE;
}

/* Entries that have had another touchpoint since, or no longer or not yet one. A comment
 * says what it is the same as; of ratings alone, those of two touchpoints are two. */
static gboolean
use_moved (GHashTable      *used,
           const Candidate *candidate)
{
  gboolean any = candidate->row->touchpoint == NULL || *candidate->row->text != '\0';

  for (const RrFeedbackEqual *equal = candidate->equal; equal != NULL; equal = equal->next)
    {
      if (equal->touchpoint == NULL && use (used, equal))
        return TRUE;
    }

  for (const RrFeedbackEqual *equal = candidate->equal; any && equal != NULL; equal = equal->next)
    {
      if (use (used, equal))
        return TRUE;
    }

  return FALSE;
}

static const RrFeedbackEqual *
find_equal (RrFeedbackPreview   *preview,
            const RrFeedbackRow *row,
            GString             *key)
{
  g_autofree char *hidden = preview->settings.keep_personal ? rr_privacy_hide (row->text) : NULL;

  rr_feedback_write_key (key, row->date, row->source, row->segment, row->sentiment,
                         hidden != NULL ? hidden : row->text);

  return rr_feedback_known_find_equal (preview->known, key->str);
}

/* Rows without an id: as many of them are duplicates as the map has equal entries. */
static void
mark_equal (RrFeedbackPreview *preview)
{
  g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  g_autoptr (GHashTable) used = g_hash_table_new (NULL, NULL);
  g_autoptr (GString) key = g_string_new (NULL);

  for (guint i = 0; i < preview->rows->len; i++)
    {
      Candidate candidate = { &g_array_index (preview->rows, RrFeedbackRow, i), NULL };

      if (candidate.row->state != RR_FEEDBACK_ROW_ADDED || *candidate.row->ref != '\0')
        continue;

      candidate.equal = find_equal (preview, candidate.row, key);
      if (candidate.equal != NULL)
        g_array_append_val (candidates, candidate);
    }

  /* Those first that leave no doubt, so that the others cannot use up what they need. */
  for (guint i = 0; i < candidates->len; i++)
    {
      Candidate *candidate = &g_array_index (candidates, Candidate, i);

      if (use_same (used, candidate))
        candidate->row->state = RR_FEEDBACK_ROW_DUPLICATE;
    }

  for (guint i = 0; i < candidates->len; i++)
    {
      Candidate *candidate = &g_array_index (candidates, Candidate, i);

      if (candidate->row->state == RR_FEEDBACK_ROW_ADDED && use_moved (used, candidate))
        candidate->row->state = RR_FEEDBACK_ROW_DUPLICATE;
    }
}

/* Rows with an id: the first that the map has not is added. */
static void
mark_refs (RrFeedbackPreview *preview)
{
  g_autoptr (GHashTable) refs = rr_feedback_known_copy_refs (preview->known);

  for (guint i = 0; i < preview->rows->len; i++)
    {
      RrFeedbackRow *row = &g_array_index (preview->rows, RrFeedbackRow, i);

      if (row->state != RR_FEEDBACK_ROW_ADDED || *row->ref == '\0')
        continue;

      if (!g_hash_table_add (refs, (gpointer) row->ref))
        row->state = RR_FEEDBACK_ROW_DUPLICATE;
    }
}

/* Finds the rows that the map has already, or that came before, among those that would be
 * added. */
void
rr_feedback_mark_duplicates (RrFeedbackPreview *preview)
{
  mark_refs (preview);
  if (rr_feedback_known_get_n (preview->known) > 0)
    mark_equal (preview);
}
