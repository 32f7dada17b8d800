/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-match-finder-private.h"

#include <string.h>

#include "rr-feedback-known-private.h"
#include "rr-i18n.h"
#include "rr-text.h"

/* No rule. */
#define NEVER G_MAXUINT

typedef struct
{
  guint index;            /* in the table */
  char *value;            /* owned; folded, "": any */
  char *contains;         /* owned; folded */
  const char *touchpoint; /* borrowed; id, or NULL: none */
} Search;

/* What a value alone leads to. */
typedef struct
{
  gboolean is_id;
  guint rule;             /* the first rule for the value alone, or NEVER */
  const char *touchpoint; /* borrowed; id, or NULL: none */
  char *key;              /* owned; the value, folded */
} Answer;

struct _RrMatchFinder
{
  RrFeedbackKnown *known; /* owned */
  GHashTable *values;     /* owned; folded value → index of the first rule for it, and 1 */
  GArray *touchpoints;    /* owned; of const char *, for each rule */
  GArray *searches;       /* owned; of Search: the rules that look into texts */
  GHashTable *answers;    /* owned; value → Answer */
};

static void
search_clear (Search *search)
{
  g_free (search->value);
  g_free (search->contains);
}

static void
answer_free (Answer *answer)
{
  g_free (answer->key);
  g_free (answer);
}

/* Folds a text for comparing without case; most texts have nothing but ASCII. */
static char *
fold (const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    {
      if ((guint8) *at >= 0x80)
        return rr_text_key (text);
    }

  return g_strstrip (g_ascii_strdown (text, -1));
}

static const char *
find_touchpoint (RrFeedbackKnown   *known,
                 const RrMatchRule *rule,
                 GPtrArray         *warnings)
{
  const char *id = rr_feedback_known_find_touchpoint_id (known, rule->touchpoint);

  if (id == NULL && *rule->touchpoint != '\0')
    id = rr_feedback_known_find_touchpoint_title (known, rule->touchpoint);

  if (id == NULL && *rule->touchpoint != '\0' && warnings != NULL)
    {
      g_autofree char *shown = rr_text_shorten (rule->touchpoint, 40);
      char *what;

      if (rule->line > 0)
        what = g_strdup_printf (_("the match table, line %u: the map has no touchpoint “%s”"),
                                rule->line, shown);
      else
        what = g_strdup_printf (_("the match table: the map has no touchpoint “%s”"), shown);
      g_ptr_array_add (warnings, what);
    }

  return id;
}

static void
add_rule (RrMatchFinder     *self,
          guint              index,
          const RrMatchRule *rule,
          const char        *touchpoint)
{
  g_autofree char *value = fold (rule->value);

  g_array_append_val (self->touchpoints, touchpoint);
  if (*rule->contains != '\0')
    {
      Search search = { index, g_steal_pointer (&value), fold (rule->contains), touchpoint };

      g_array_append_val (self->searches, search);
    }
  else if (!g_hash_table_contains (self->values, value))
    {
      g_hash_table_insert (self->values, g_steal_pointer (&value), GUINT_TO_POINTER (index + 1));
    }
}

/**
 * rr_match_finder_new:
 * @known: what is known of the map
 * @table: (nullable): rules; not changed while the finder lives
 * @warnings: (nullable): collects lines of message about rules whose touchpoint is not in
 *   the map; such rules lead to no touchpoint
 *
 * Returns: (transfer full): a finder
 */
RrMatchFinder *
rr_match_finder_new (RrFeedbackKnown *known,
                     RrMatchTable    *table,
                     GPtrArray       *warnings)
{
  RrMatchFinder *self;

  g_return_val_if_fail (known != NULL, NULL);

  self = g_new0 (RrMatchFinder, 1);
  self->known = rr_feedback_known_ref (known);
  self->values = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free, NULL);
  self->touchpoints = g_array_new (FALSE, FALSE, sizeof (const char *));
  self->searches = g_array_new (FALSE, FALSE, sizeof (Search));
  g_array_set_clear_func (self->searches, (GDestroyNotify) search_clear);
  self->answers = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free,
                                         (GDestroyNotify) answer_free);

  for (guint i = 0; table != NULL && i < rr_match_table_get_n_rules (table); i++)
    {
      const RrMatchRule *rule = rr_match_table_get_rule (table, i);

      add_rule (self, i, rule, find_touchpoint (known, rule, warnings));
    }

  return self;
}

void
rr_match_finder_free (RrMatchFinder *self)
{
  g_hash_table_unref (self->answers);
  g_array_unref (self->searches);
  g_array_unref (self->touchpoints);
  g_hash_table_unref (self->values);
  rr_feedback_known_unref (self->known);
  g_free (self);
}

static const Answer *
answer_value (RrMatchFinder *self,
              const char    *value)
{
  Answer *answer = g_hash_table_lookup (self->answers, value);
  g_autofree char *trimmed = NULL;
  guint rule;

  if (answer != NULL)
    return answer;

  answer = g_new0 (Answer, 1);
  answer->key = fold (value);
  g_hash_table_insert (self->answers, g_strdup (value), answer);

  trimmed = g_strstrip (g_strdup (value));
  answer->touchpoint = rr_feedback_known_find_touchpoint_id (self->known, trimmed);
  answer->is_id = answer->touchpoint != NULL;
  rule = GPOINTER_TO_UINT (g_hash_table_lookup (self->values, answer->key));
  answer->rule = rule > 0 ? rule - 1 : NEVER;

  if (answer->is_id)
    return answer;
  if (rule > 0)
    answer->touchpoint = g_array_index (self->touchpoints, const char *, answer->rule);
  else if (*trimmed != '\0')
    answer->touchpoint = rr_feedback_known_find_touchpoint_title (self->known, trimmed);

  return answer;
}

/**
 * rr_match_finder_find:
 * @value: what the column for touchpoints holds; "" where there is none
 * @text: the comment, with nothing hidden
 *
 * Returns: (transfer none) (nullable): the id of the touchpoint that the row is about
 */
const char *
rr_match_finder_find (RrMatchFinder *self,
                      const char    *value,
                      const char    *text)
{
  const Answer *answer;
  g_autofree char *folded = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (value != NULL && text != NULL, NULL);

  answer = answer_value (self, value);
  if (answer->is_id)
    return answer->touchpoint;

  for (guint i = 0; i < self->searches->len; i++)
    {
      const Search *search = &g_array_index (self->searches, Search, i);

      if (search->index > answer->rule)
        break;
      if (*search->value != '\0' && !g_str_equal (search->value, answer->key))
        continue;

      if (folded == NULL)
        folded = fold (text);
      if (strstr (answer->key, search->contains) != NULL ||
          strstr (folded, search->contains) != NULL)
        return search->touchpoint;
    }

  return answer->touchpoint;
}
