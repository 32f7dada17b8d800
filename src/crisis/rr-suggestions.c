/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-suggestions.h"

#include <string.h>

#include "rr-match-private.h"

struct _RrSuggestions
{
  GObject parent_instance;

  RrPlaybook *playbook;    /* owned */
  GPtrArray *actions;      /* owned; of RrSuggestion */
  GPtrArray *messages;     /* owned; of RrDraftSuggestion */
  GHashTable *by_place;    /* owned; key and touchpoint id → RrSuggestion, borrowed */
  GHashTable *by_key;      /* owned; key → RrDraftSuggestion, both borrowed */
};

G_DEFINE_FINAL_TYPE (RrSuggestions, rr_suggestions, G_TYPE_OBJECT)

static void
suggestion_free (RrSuggestion *suggestion)
{
  g_free (suggestion->key);
  g_free (suggestion->title);
  g_free (suggestion->why);
  g_free (suggestion->check);
  g_free (suggestion);
}

static void
draft_suggestion_free (RrDraftSuggestion *suggestion)
{
  g_free (suggestion->key);
  g_free (suggestion->text);
  g_free (suggestion);
}

static void
rr_suggestions_finalize (GObject *object)
{
  RrSuggestions *self = RR_SUGGESTIONS (object);

  g_clear_pointer (&self->by_place, g_hash_table_unref);
  g_clear_pointer (&self->by_key, g_hash_table_unref);
  g_clear_pointer (&self->actions, g_ptr_array_unref);
  g_clear_pointer (&self->messages, g_ptr_array_unref);
  g_clear_object (&self->playbook);

  G_OBJECT_CLASS (rr_suggestions_parent_class)->finalize (object);
}

static void
rr_suggestions_class_init (RrSuggestionsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rr_suggestions_finalize;
}

static void
rr_suggestions_init (RrSuggestions *self)
{
  self->actions = g_ptr_array_new_with_free_func ((GDestroyNotify) suggestion_free);
  self->messages = g_ptr_array_new_with_free_func ((GDestroyNotify) draft_suggestion_free);
  self->by_place = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->by_key = g_hash_table_new (g_str_hash, g_str_equal);
}

/* What tells generated actions apart.  Ids may hold any character, so the length of the
 * key says where it ends. */
static char *
make_place (const char *key,
            const char *touchpoint)
{
  return g_strdup_printf ("%" G_GSIZE_FORMAT " %s%s", strlen (key), key,
                          touchpoint != NULL ? touchpoint : "");
}

/* Returns: (transfer full) (nullable): what @rule suggests for the touchpoint with @rank */
static RrSuggestion *
try_touchpoint (RrMatch      *match,
                RrAssessment *assessment,
                const RrRule *rule,
                guint         rank)
{
  guint names = rr_template_get_names (rule->title) | rr_template_get_names (rule->why) |
                rr_template_get_names (rule->check);
  g_autofree char *title = NULL;
  g_autofree char *why = NULL;
  g_autofree char *check = NULL;
  const char *const *values;
  RrSuggestion *suggestion;

  if (!rr_match_touchpoint (match, &rule->when, rank))
    return NULL;

  values = rr_match_get_values (match, &rule->when, rank, names);
  title = rr_template_fill (rule->title, values, RR_MAX_NAME);
  why = rr_template_fill (rule->why, values, RR_MAX_TEXT);
  check = rr_template_fill (rule->check, values, RR_MAX_TEXT);
  if (title == NULL || why == NULL || check == NULL)
    return NULL;

  suggestion = g_new0 (RrSuggestion, 1);
  suggestion->rule = rule;
  suggestion->rank = rank;
  suggestion->touchpoint =
    rule->journey ? NULL : rr_assessment_get_ranked (assessment, rank)->touchpoint;
  suggestion->title = g_steal_pointer (&title);
  suggestion->why = g_steal_pointer (&why);
  suggestion->check = g_steal_pointer (&check);

  return suggestion;
}

/* Goes through the affected touchpoints, the highest priority first. */
static void
try_rule (RrSuggestions *self,
          RrMatch       *match,
          RrAssessment  *assessment,
          guint          rule_index)
{
  const RrRule *rule = rr_playbook_get_rule (self->playbook, rule_index);
  guint limit = rule->journey ? 1 : rule->limit;
  guint n = rr_assessment_get_n_affected (assessment);

  if (!rr_match_scenario (match, &rule->when))
    return;

  for (guint rank = 1; rank <= n && limit > 0; rank++)
    {
      RrSuggestion *suggestion = try_touchpoint (match, assessment, rule, rank);

      if (suggestion == NULL)
        continue;

      suggestion->rule_index = rule_index;
      suggestion->key = g_strconcat (rr_playbook_get_id (self->playbook), "/", rule->id, NULL);
      g_ptr_array_add (self->actions, suggestion);
      limit--;
    }
}

static void
try_draft (RrSuggestions *self,
           RrMatch       *match,
           RrAssessment  *assessment,
           guint          draft_index)
{
  const RrDraft *draft = rr_playbook_get_draft (self->playbook, draft_index);
  guint n = rr_assessment_get_n_affected (assessment);

  if (!rr_match_scenario (match, &draft->when))
    return;

  for (guint rank = 1; rank <= n; rank++)
    {
      g_autofree char *text = NULL;
      RrDraftSuggestion *suggestion;

      if (!rr_match_touchpoint (match, &draft->when, rank))
        continue;

      text = rr_template_fill (draft->text,
                               rr_match_get_values (match, &draft->when, rank,
                                                    rr_template_get_names (draft->text)),
                               RR_MAX_TEXT);
      if (text == NULL)
        continue;

      suggestion = g_new0 (RrDraftSuggestion, 1);
      suggestion->draft = draft;
      suggestion->draft_index = draft_index;
      suggestion->key = g_strconcat (rr_playbook_get_id (self->playbook), "/", draft->id, NULL);
      suggestion->text = g_steal_pointer (&text);
      g_ptr_array_add (self->messages, suggestion);
      return;
    }
}

static int
compare_numbers (guint a,
                 guint b)
{
  return (a > b) - (a < b);
}

/* Phase, then what is for the whole journey, then priority, then order of the rules. */
static int
compare_suggestions (gconstpointer a,
                     gconstpointer b)
{
  const RrSuggestion *x = *(RrSuggestion *const *) a;
  const RrSuggestion *y = *(RrSuggestion *const *) b;
  int order = compare_numbers (x->rule->phase, y->rule->phase);

  if (order == 0)
    order = compare_numbers (x->touchpoint != NULL, y->touchpoint != NULL);
  if (order == 0)
    order = compare_numbers (x->rank, y->rank);
  if (order == 0)
    order = compare_numbers (x->rule_index, y->rule_index);

  return order;
}

static int
compare_messages (gconstpointer a,
                  gconstpointer b)
{
  const RrDraftSuggestion *x = *(RrDraftSuggestion *const *) a;
  const RrDraftSuggestion *y = *(RrDraftSuggestion *const *) b;
  int order = compare_numbers (x->draft->phase, y->draft->phase);

  return order != 0 ? order : compare_numbers (x->draft_index, y->draft_index);
}

/**
 * rr_suggestions_new:
 * @assessment: an assessment of a scenario; without one nothing is suggested
 * @playbook: the rules
 *
 * Returns: (transfer full): what @playbook suggests now
 */
RrSuggestions *
rr_suggestions_new (RrAssessment *assessment,
                    RrPlaybook   *playbook)
{
  g_autoptr (RrMatch) match = NULL;
  RrSuggestions *self;

  g_return_val_if_fail (RR_IS_ASSESSMENT (assessment), NULL);
  g_return_val_if_fail (RR_IS_PLAYBOOK (playbook), NULL);

  self = g_object_new (RR_TYPE_SUGGESTIONS, NULL);
  self->playbook = g_object_ref (playbook);

  match = rr_match_new (assessment);
  for (guint i = 0; i < rr_playbook_get_n_rules (playbook); i++)
    try_rule (self, match, assessment, i);
  for (guint i = 0; i < rr_playbook_get_n_drafts (playbook); i++)
    try_draft (self, match, assessment, i);

  g_ptr_array_sort (self->actions, compare_suggestions);
  g_ptr_array_sort (self->messages, compare_messages);

  for (guint i = 0; i < self->actions->len; i++)
    {
      RrSuggestion *suggestion = self->actions->pdata[i];
      const char *touchpoint =
        suggestion->touchpoint != NULL ? rr_element_get_id (suggestion->touchpoint) : NULL;

      g_hash_table_insert (self->by_place, make_place (suggestion->key, touchpoint), suggestion);
    }
  for (guint i = 0; i < self->messages->len; i++)
    {
      RrDraftSuggestion *suggestion = self->messages->pdata[i];

      g_hash_table_insert (self->by_key, suggestion->key, suggestion);
    }

  return self;
}

/**
 * rr_suggestions_get_playbook:
 *
 * Returns: (transfer none): the playbook
 */
RrPlaybook *
rr_suggestions_get_playbook (RrSuggestions *self)
{
  g_return_val_if_fail (RR_IS_SUGGESTIONS (self), NULL);

  return self->playbook;
}

guint
rr_suggestions_get_n_actions (RrSuggestions *self)
{
  g_return_val_if_fail (RR_IS_SUGGESTIONS (self), 0);

  return self->actions->len;
}

/**
 * rr_suggestions_get_action:
 * @index: 0 … number of actions − 1, in the order of a plan
 *
 * Returns: (transfer none): an action that is suggested
 */
const RrSuggestion *
rr_suggestions_get_action (RrSuggestions *self,
                           guint          index)
{
  g_return_val_if_fail (RR_IS_SUGGESTIONS (self), NULL);
  g_return_val_if_fail (index < self->actions->len, NULL);

  return self->actions->pdata[index];
}

guint
rr_suggestions_get_n_messages (RrSuggestions *self)
{
  g_return_val_if_fail (RR_IS_SUGGESTIONS (self), 0);

  return self->messages->len;
}

/**
 * rr_suggestions_get_message:
 * @index: 0 … number of messages − 1, in the order of their phases
 *
 * Returns: (transfer none): a message that is suggested
 */
const RrDraftSuggestion *
rr_suggestions_get_message (RrSuggestions *self,
                            guint          index)
{
  g_return_val_if_fail (RR_IS_SUGGESTIONS (self), NULL);
  g_return_val_if_fail (index < self->messages->len, NULL);

  return self->messages->pdata[index];
}

/**
 * rr_suggestions_find_action:
 * @action: any action
 *
 * Returns: (transfer none) (nullable): the suggestion with its rule and touchpoint
 */
const RrSuggestion *
rr_suggestions_find_action (RrSuggestions *self,
                            RrAction      *action)
{
  g_autofree char *place = NULL;

  g_return_val_if_fail (RR_IS_SUGGESTIONS (self), NULL);
  g_return_val_if_fail (RR_IS_ACTION (action), NULL);

  if (action->rule == NULL)
    return NULL;

  place = make_place (action->rule, action->touchpoint);

  return g_hash_table_lookup (self->by_place, place);
}

/**
 * rr_suggestions_find_message:
 * @message: any message
 *
 * Returns: (transfer none) (nullable): the suggestion with its rule
 */
const RrDraftSuggestion *
rr_suggestions_find_message (RrSuggestions *self,
                             RrMessage     *message)
{
  g_return_val_if_fail (RR_IS_SUGGESTIONS (self), NULL);
  g_return_val_if_fail (RR_IS_MESSAGE (message), NULL);

  return message->rule != NULL ? g_hash_table_lookup (self->by_key, message->rule) : NULL;
}

/**
 * rr_suggestions_is_outdated:
 * @action_or_message: an action or a message of the scenario
 *
 * Returns: whether this playbook made it and does not suggest it any longer
 */
gboolean
rr_suggestions_is_outdated (RrSuggestions *self,
                            gpointer       action_or_message)
{
  g_autofree char *prefix = NULL;
  const char *rule;

  g_return_val_if_fail (RR_IS_SUGGESTIONS (self), FALSE);
  g_return_val_if_fail (RR_IS_ACTION (action_or_message) || RR_IS_MESSAGE (action_or_message),
                        FALSE);

  rule = RR_IS_ACTION (action_or_message) ? RR_ACTION (action_or_message)->rule
                                          : RR_MESSAGE (action_or_message)->rule;
  prefix = g_strconcat (rr_playbook_get_id (self->playbook), "/", NULL);
  if (rule == NULL || !g_str_has_prefix (rule, prefix))
    return FALSE;

  return RR_IS_ACTION (action_or_message)
           ? rr_suggestions_find_action (self, action_or_message) == NULL
           : rr_suggestions_find_message (self, action_or_message) == NULL;
}
