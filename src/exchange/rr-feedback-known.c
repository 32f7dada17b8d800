/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-known-private.h"

#include <math.h>
#include <string.h>

#include "rr-privacy.h"
#include "rr-text.h"

struct _RrFeedbackKnown
{
  gatomicrefcount ref_count;

  GHashTable *touchpoint_ids;    /* owned; a set of owned ids */
  GHashTable *touchpoint_titles; /* owned; folded title → id, borrowed */
  GHashTable *segment_ids;       /* owned; a set of owned ids */
  GHashTable *segment_names;     /* owned; folded name → id, borrowed */
  GHashTable *refs;              /* owned; a set of owned refs */
  GHashTable *equals;            /* owned; key → owned RrFeedbackEqual */
  guint n;                       /* entries of the map */
};

static void
equal_free (RrFeedbackEqual *equal)
{
  while (equal != NULL)
    {
      RrFeedbackEqual *next = equal->next;

      g_free (equal);
      equal = next;
    }
}

/* Takes @id and the name that leads to it; of equal names the first counts. */
static void
add_name (GHashTable *ids,
          GHashTable *names,
          const char *id,
          const char *name)
{
  char *own_id = g_strdup (id);
  char *key = rr_text_key (name);

  g_hash_table_add (ids, own_id);
  if (g_hash_table_contains (names, key))
    g_free (key);
  else
    g_hash_table_insert (names, key, own_id);
}

static void
add_feedback (RrFeedbackKnown *self,
              RrFeedback      *feedback,
              GString         *key)
{
  g_autofree char *hidden = rr_privacy_hide (feedback->text);
  const char *touchpoint = rr_feedback_known_find_touchpoint_id (self, feedback->touchpoint);
  RrFeedbackEqual *first, *equal;

  if (*feedback->ref != '\0')
    g_hash_table_add (self->refs, g_strdup (feedback->ref));

  rr_feedback_write_key (key, feedback->date, feedback->source, feedback->segment,
                         feedback->sentiment, hidden != NULL ? hidden : feedback->text);
  first = g_hash_table_lookup (self->equals, key->str);
  for (equal = first; equal != NULL && equal->touchpoint != touchpoint; equal = equal->next)
    ;

  if (equal == NULL)
    {
      equal = g_new0 (RrFeedbackEqual, 1);
      equal->touchpoint = touchpoint;
      if (first != NULL)
        {
          equal->next = first->next;
          first->next = equal;
        }
      else
        {
          g_hash_table_insert (self->equals, g_strdup (key->str), equal);
        }
    }
  equal->n++;
}

/**
 * rr_feedback_known_new:
 * @map: a map
 *
 * Copies what an import needs; takes a moment where the map has much feedback.
 *
 * Returns: (transfer full): what is known now; never changes
 */
RrFeedbackKnown *
rr_feedback_known_new (RrMap *map)
{
  RrFeedbackKnown *self;
  g_autoptr (GString) key = g_string_new (NULL);

  g_return_val_if_fail (RR_IS_MAP (map), NULL);

  self = g_new0 (RrFeedbackKnown, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->touchpoint_ids = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free, NULL);
  self->touchpoint_titles = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free, NULL);
  self->segment_ids = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free, NULL);
  self->segment_names = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free, NULL);
  self->refs = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free, NULL);
  self->equals = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free,
                                        (GDestroyNotify) equal_free);

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);

      add_name (self->touchpoint_ids, self->touchpoint_titles, rr_element_get_id (touchpoint),
                touchpoint->title);
    }

  for (guint i = 0; i < rr_list_get_size (map->segments); i++)
    {
      RrSegment *segment = rr_list_get (map->segments, i);

      add_name (self->segment_ids, self->segment_names, rr_element_get_id (segment),
                segment->name);
    }

  self->n = rr_list_get_size (map->feedback);
  for (guint i = 0; i < self->n; i++)
    add_feedback (self, rr_list_get (map->feedback, i), key);

  return self;
}

/**
 * rr_feedback_known_ref:
 *
 * Returns: (transfer full): the same
 */
RrFeedbackKnown *
rr_feedback_known_ref (RrFeedbackKnown *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * rr_feedback_known_unref:
 *
 * Gives a reference back.
 */
void
rr_feedback_known_unref (RrFeedbackKnown *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_hash_table_unref (self->touchpoint_titles);
  g_hash_table_unref (self->touchpoint_ids);
  g_hash_table_unref (self->segment_names);
  g_hash_table_unref (self->segment_ids);
  g_hash_table_unref (self->refs);
  g_hash_table_unref (self->equals);
  g_free (self);
}

/**
 * rr_feedback_known_find_touchpoint_id:
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the same id, once in memory, if a touchpoint has it
 */
const char *
rr_feedback_known_find_touchpoint_id (RrFeedbackKnown *self,
                                      const char      *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  return id != NULL ? g_hash_table_lookup (self->touchpoint_ids, id) : NULL;
}

/**
 * rr_feedback_known_find_touchpoint_title:
 * @title: a title, compared trimmed and without case
 *
 * Returns: (transfer none) (nullable): the id of the first touchpoint that has it
 */
const char *
rr_feedback_known_find_touchpoint_title (RrFeedbackKnown *self,
                                         const char      *title)
{
  g_autofree char *key = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  key = rr_text_key (title);

  return g_hash_table_lookup (self->touchpoint_titles, key);
}

/**
 * rr_feedback_known_find_segment:
 * @id_or_name: an id, or a name, compared trimmed and without case
 *
 * Returns: (transfer none) (nullable): the segment's id
 */
const char *
rr_feedback_known_find_segment (RrFeedbackKnown *self,
                                const char      *id_or_name)
{
  g_autofree char *key = NULL;
  const char *id;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id_or_name != NULL, NULL);

  id = g_hash_table_lookup (self->segment_ids, id_or_name);
  if (id != NULL)
    return id;

  key = rr_text_key (id_or_name);

  return g_hash_table_lookup (self->segment_names, key);
}

/**
 * rr_feedback_known_copy_refs:
 *
 * Returns: (transfer full): a set of the ids of the rows that entries of the map came from;
 *   the texts are borrowed
 */
GHashTable *
rr_feedback_known_copy_refs (RrFeedbackKnown *self)
{
  GHashTable *refs = g_hash_table_new (rr_text_hash, g_str_equal);
  GHashTableIter iter;
  gpointer ref;

  g_return_val_if_fail (self != NULL, NULL);

  g_hash_table_iter_init (&iter, self->refs);
  while (g_hash_table_iter_next (&iter, &ref, NULL))
    g_hash_table_add (refs, ref);

  return refs;
}

/**
 * rr_feedback_known_find_equal:
 * @key: what rr_feedback_write_key () wrote
 *
 * Returns: (transfer none) (nullable): the entries of the map with that key, by touchpoint
 */
const RrFeedbackEqual *
rr_feedback_known_find_equal (RrFeedbackKnown *self,
                              const char      *key)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  return g_hash_table_lookup (self->equals, key);
}

/**
 * rr_feedback_known_get_n:
 *
 * Returns: how many entries the map had
 */
guint
rr_feedback_known_get_n (RrFeedbackKnown *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n;
}

/**
 * rr_feedback_write_key:
 * @key: where to write; what it held is lost
 * @segment: (nullable): the segment's id
 * @sentiment: −2…+2, or NAN
 * @hidden_text: the comment, without what leads to a person: whether that was hidden when
 *   an entry was made must not make it another one
 *
 * Writes what makes two entries without ids the same, but for the touchpoint, which
 * people assign later.
 */
void
rr_feedback_write_key (GString    *key,
                       const char *date,
                       const char *source,
                       const char *segment,
                       double      sentiment,
                       const char *hidden_text)
{
  static const char digits[] = "0123456789abcdef";
  guint64 bits;

  g_return_if_fail (key != NULL);
  g_return_if_fail (date != NULL && source != NULL && hidden_text != NULL);

  g_string_assign (key, date);
  g_string_append_c (key, '\n');
  g_string_append (key, source);
  g_string_append_c (key, '\n');
  g_string_append (key, segment != NULL ? segment : "");
  g_string_append_c (key, '\n');

  /* Bit by bit, with one NAN, which no sentiment is, and one zero. */
  sentiment = isnan (sentiment) ? G_MAXDOUBLE : sentiment + 0.0;
  memcpy (&bits, &sentiment, sizeof bits);
  for (; bits != 0; bits >>= 4)
    g_string_append_c (key, digits[bits & 15]);
  g_string_append_c (key, '\n');
  g_string_append (key, hidden_text);
}
