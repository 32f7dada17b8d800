/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-plan.h"

#include <string.h>

#include "rr-i18n.h"
#include "rr-plan-as-made-private.h"

#define N_PHASES (RR_PHASE_AFTER + 1)

/* One run of generating. */
typedef struct
{
  RrDocument *document;       /* borrowed */
  RrScenario *scenario;       /* borrowed */
  RrAssessment *assessment;   /* borrowed */
  RrSuggestions *suggestions; /* borrowed */
  RrAsMade as_made;
  GHashTable *present;        /* owned; a set of suggestions that the plan has already */
} Run;

/* Returns: (nullable): the id of the rule within the playbook that made something */
static const char *
get_rule_id (const Run  *run,
             const char *key)
{
  const char *playbook = rr_playbook_get_id (rr_suggestions_get_playbook (run->suggestions));
  gsize length = strlen (playbook);

  if (key == NULL || strncmp (key, playbook, length) != 0 || key[length] != '/')
    return NULL;

  return key + length + 1;
}

static const RrRule *
find_rule (const Run  *run,
           const char *id)
{
  RrPlaybook *playbook = rr_suggestions_get_playbook (run->suggestions);

  for (guint i = 0; i < rr_playbook_get_n_rules (playbook); i++)
    {
      const RrRule *rule = rr_playbook_get_rule (playbook, i);

      if (g_str_equal (rule->id, id))
        return rule;
    }

  return NULL;
}

static const RrDraft *
find_draft (const Run  *run,
            const char *id)
{
  RrPlaybook *playbook = rr_suggestions_get_playbook (run->suggestions);

  for (guint i = 0; i < rr_playbook_get_n_drafts (playbook); i++)
    {
      const RrDraft *draft = rr_playbook_get_draft (playbook, i);

      if (g_str_equal (draft->id, id))
        return draft;
    }

  return NULL;
}

static gboolean
set_text (const Run  *run,
          gpointer    element,
          const char *field,
          const char *text,
          GError    **error)
{
  return rr_document_set (run->document, element, field, rr_value_text (text), error);
}

static gboolean
renew_action (const Run          *run,
              RrAction           *action,
              const RrSuggestion *suggestion,
              GError            **error)
{
  if (action->edited)
    return TRUE;

  return set_text (run, action, "title", suggestion->title, error) &&
         set_text (run, action, "why", suggestion->why, error) &&
         set_text (run, action, "check", suggestion->check, error);
}

/* Whether nothing is lost with @action. */
static gboolean
is_untouched (const Run  *run,
              RrAction   *action,
              const char *rule_id)
{
  const RrRule *rule = find_rule (run, rule_id);

  return action->status == RR_STATUS_TODO && !action->edited && *action->notes == '\0' &&
         rr_as_made_has_owner (&run->as_made, action, rule) &&
         rr_as_made_has_due (&run->as_made, action->due, rule != NULL ? rule->due : NULL,
                             rule != NULL);
}

/* Renews what is still suggested and drops what is not. */
static gboolean
reconcile_actions (Run     *run,
                   GError **error)
{
  RrList *actions = run->scenario->actions;

  for (guint i = rr_list_get_size (actions); i > 0; i--)
    {
      RrAction *action = rr_list_get (actions, i - 1);
      const char *rule_id = get_rule_id (run, action->rule);
      const RrSuggestion *suggestion;

      if (rule_id == NULL)
        continue;

      suggestion = rr_suggestions_find_action (run->suggestions, action);
      if (suggestion != NULL)
        {
          g_hash_table_add (run->present, (gpointer) suggestion);
          if (!renew_action (run, action, suggestion, error))
            return FALSE;
        }
      else if (is_untouched (run, action, rule_id))
        rr_document_remove (run->document, action);
    }

  return TRUE;
}

/* Whether @suggestion comes before @action, which is of the same phase.  What people
 * made for a touchpoint comes after what rules make for it. */
static gboolean
comes_before (const Run          *run,
              const RrSuggestion *suggestion,
              RrAction           *action)
{
  const RrSuggestion *other = rr_suggestions_find_action (run->suggestions, action);
  RrTouchpoint *touchpoint =
    rr_map_find_touchpoint (rr_assessment_get_map (run->assessment), action->touchpoint);
  guint rank = 0;

  if ((suggestion->touchpoint != NULL) != (touchpoint != NULL))
    return suggestion->touchpoint == NULL;

  if (other != NULL)
    rank = other->rank;
  else if (touchpoint != NULL)
    rank = rr_assessment_get (run->assessment, touchpoint)->rank;

  /* What is about a touchpoint that is not affected comes last. */
  if (touchpoint != NULL && rank == 0)
    rank = G_MAXUINT;

  if (suggestion->rank != rank)
    return suggestion->rank < rank;

  return other != NULL && suggestion->rule_index < other->rule_index;
}

static RrAction *
make_action (const Run          *run,
             const RrSuggestion *suggestion,
             GError            **error)
{
  const RrRule *rule = suggestion->rule;
  RrPerson *owner = rr_as_made_get_owner (&run->as_made, rule->role);
  g_autofree char *due = rr_as_made_get_due (&run->as_made, rule->due);
  g_autoptr (RrElement) action = rr_element_new (RR_TYPE_ACTION);
  const char *touchpoint =
    suggestion->touchpoint != NULL ? rr_element_get_id (suggestion->touchpoint) : NULL;
  const struct
  {
    const char *field;
    JsonNode *value;
  } members[] = {
    { "title", rr_value_text (suggestion->title) },
    { "why", rr_value_text (suggestion->why) },
    { "check", rr_value_text (suggestion->check) },
    { "strategy", rr_value_text (rr_enum_name (&rr_strategies, rule->strategy)) },
    { "phase", rr_value_text (rr_enum_name (&rr_phases, rule->phase)) },
    { "touchpoint", rr_value_text (touchpoint) },
    { "role", rr_value_text (owner == NULL ? rule->role : "") },
    { "owner", rr_value_text (owner != NULL ? rr_element_get_id (owner) : NULL) },
    { "due", rr_value_text (due) },
    { "effort", rr_value_int (rule->effort) },
    { "rule", rr_value_text (suggestion->key) },
  };
  gboolean fits = TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    fits &= rr_element_prepare (action, members[i].field, members[i].value,
                                fits ? error : NULL);

  return fits ? RR_ACTION (g_steal_pointer (&action)) : NULL;
}

/* The new suggestions, phase by phase, as they are put between what is there. */
typedef struct
{
  GPtrArray *fresh[N_PHASES]; /* owned; of RrSuggestion, borrowed, in the order of a plan */
  guint next[N_PHASES];       /* the first that is not placed yet */
  guint left[N_PHASES];       /* actions of the plan that were not passed yet */
} Merge;

/* Inserts what comes before @until in its phase; the whole phase where it is %NULL. */
static gboolean
place_fresh (const Run *run,
             Merge     *merge,
             guint      phase,
             RrAction  *until,
             guint     *position,
             GError   **error)
{
  GPtrArray *fresh = merge->fresh[phase];

  while (merge->next[phase] < fresh->len)
    {
      const RrSuggestion *suggestion = fresh->pdata[merge->next[phase]];
      g_autoptr (RrAction) action = NULL;

      if (until != NULL && !comes_before (run, suggestion, until))
        break;

      action = make_action (run, suggestion, error);
      if (action == NULL || !rr_document_insert (run->document, run->scenario->actions,
                                                 *position, action, error))
        return FALSE;
      merge->next[phase]++;
      (*position)++;
    }

  return TRUE;
}

/* Walks along the plan and puts each new action before the first of its phase that it
 * comes before; what is there keeps its order. */
static gboolean
merge_fresh (const Run *run,
             Merge     *merge,
             GError   **error)
{
  RrList *actions = run->scenario->actions;
  guint position = 0;

  while (position < rr_list_get_size (actions))
    {
      RrAction *action = rr_list_get (actions, position);

      /* A phase that has nothing yet stands before the first of a later one. */
      for (guint phase = 0; phase < action->phase; phase++)
        {
          if (merge->left[phase] == 0 &&
              !place_fresh (run, merge, phase, NULL, &position, error))
            return FALSE;
        }

      if (!place_fresh (run, merge, action->phase, action, &position, error))
        return FALSE;
      position++;

      /* The rest of a phase follows its last action. */
      if (--merge->left[action->phase] == 0 &&
          !place_fresh (run, merge, action->phase, NULL, &position, error))
        return FALSE;
    }

  for (guint phase = 0; phase < N_PHASES; phase++)
    {
      if (!place_fresh (run, merge, phase, NULL, &position, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_actions (const Run *run,
             GError   **error)
{
  RrList *actions = run->scenario->actions;
  Merge merge = { 0 };
  gboolean added;

  for (guint phase = 0; phase < N_PHASES; phase++)
    merge.fresh[phase] = g_ptr_array_new ();

  for (guint i = 0; i < rr_list_get_size (actions); i++)
    merge.left[RR_ACTION (rr_list_get (actions, i))->phase]++;

  for (guint i = 0; i < rr_suggestions_get_n_actions (run->suggestions); i++)
    {
      const RrSuggestion *suggestion = rr_suggestions_get_action (run->suggestions, i);

      if (!g_hash_table_contains (run->present, suggestion))
        g_ptr_array_add (merge.fresh[suggestion->rule->phase], (gpointer) suggestion);
    }

  added = merge_fresh (run, &merge, error);

  for (guint phase = 0; phase < N_PHASES; phase++)
    g_ptr_array_unref (merge.fresh[phase]);

  return added;
}

static gboolean
is_message_untouched (const Run  *run,
                      RrMessage  *message,
                      const char *draft_id)
{
  const RrDraft *draft = find_draft (run, draft_id);

  return message->status == RR_MESSAGE_DRAFT && !message->edited && message->owner == NULL &&
         message->checks[0] == NULL &&
         rr_as_made_has_due (&run->as_made, message->due, draft != NULL ? draft->due : NULL,
                             draft != NULL);
}

/* As for actions; the text of what was approved or sent stays as it was read. */
static gboolean
reconcile_messages (Run     *run,
                    GError **error)
{
  RrList *messages = run->scenario->messages;

  for (guint i = rr_list_get_size (messages); i > 0; i--)
    {
      RrMessage *message = rr_list_get (messages, i - 1);
      const char *draft_id = get_rule_id (run, message->rule);
      const RrDraftSuggestion *suggestion;

      if (draft_id == NULL)
        continue;

      suggestion = rr_suggestions_find_message (run->suggestions, message);
      if (suggestion != NULL)
        {
          g_hash_table_add (run->present, (gpointer) suggestion);
          if (!message->edited && message->status == RR_MESSAGE_DRAFT &&
              !set_text (run, message, "text", suggestion->text, error))
            return FALSE;
        }
      else if (is_message_untouched (run, message, draft_id))
        rr_document_remove (run->document, message);
    }

  return TRUE;
}

static gboolean
add_message (const Run               *run,
             const RrDraftSuggestion *suggestion,
             guint                    position,
             GError                 **error)
{
  const RrDraft *draft = suggestion->draft;
  g_autofree char *due = rr_as_made_get_due (&run->as_made, draft->due);
  g_autoptr (RrElement) message = rr_element_new (RR_TYPE_MESSAGE);

  return rr_element_prepare (message, "text", rr_value_text (suggestion->text), error) &&
         rr_element_prepare (message, "channels",
                             rr_value_texts ((const char *const *) draft->channels), error) &&
         rr_element_prepare (message, "due", rr_value_text (due), error) &&
         rr_element_prepare (message, "rule", rr_value_text (suggestion->key), error) &&
         rr_document_insert (run->document, run->scenario->messages, position, message, error);
}

/* Puts each new message before the first that it comes before, else at the end. */
static gboolean
add_messages (const Run *run,
              GError   **error)
{
  RrList *messages = run->scenario->messages;
  guint position = 0;

  for (guint i = 0; i < rr_suggestions_get_n_messages (run->suggestions); i++)
    {
      const RrDraftSuggestion *suggestion = rr_suggestions_get_message (run->suggestions, i);

      if (g_hash_table_contains (run->present, suggestion))
        continue;

      for (; position < rr_list_get_size (messages); position++)
        {
          const RrDraftSuggestion *other =
            rr_suggestions_find_message (run->suggestions, rr_list_get (messages, position));

          if (other != NULL && (other->draft->phase > suggestion->draft->phase ||
                                (other->draft->phase == suggestion->draft->phase &&
                                 other->draft_index > suggestion->draft_index)))
            break;
        }

      if (!add_message (run, suggestion, position, error))
        return FALSE;
      position++;
    }

  return TRUE;
}

/**
 * rr_plan_generate:
 * @document: the document of the map
 * @scenario: a scenario of the map
 * @assessment: the assessment of @scenario
 * @playbook: the rules
 * @now: today, microseconds since 1970-01-01T00:00:00Z
 * @error: set where a text does not fit into the map
 *
 * Adds what @playbook suggests to the plan of @scenario, in one undo step.  Of what the
 * same playbook made before, an action keeps its status, owner, dates and notes, and its
 * texts unless nobody edited them; what is no longer suggested goes if it is still as
 * it was made.  Actions made by hand are not touched, and nothing is reordered.
 *
 * Due dates are written as seconds of UTC; see rr-plan-as-made-private.h for what counts
 * as made by the playbook.
 *
 * Returns: whether it was done; otherwise nothing changed
 */
gboolean
rr_plan_generate (RrDocument   *document,
                  RrScenario   *scenario,
                  RrAssessment *assessment,
                  RrPlaybook   *playbook,
                  gint64        now,
                  GError      **error)
{
  g_autoptr (RrSuggestions) suggestions = NULL;
  g_autoptr (GHashTable) present = NULL;
  Run run = { .document = document, .scenario = scenario, .assessment = assessment };
  gboolean done;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (RR_IS_SCENARIO (scenario), FALSE);
  g_return_val_if_fail (RR_IS_ASSESSMENT (assessment), FALSE);
  g_return_val_if_fail (rr_assessment_get_scenario (assessment) == scenario, FALSE);
  g_return_val_if_fail (RR_IS_PLAYBOOK (playbook), FALSE);

  run.suggestions = suggestions = rr_suggestions_new (assessment, playbook);
  run.present = present = g_hash_table_new (NULL, NULL);
  rr_as_made_init (&run.as_made, rr_document_get_map (document), scenario, now);

  rr_document_begin (document, _("Generate Plan"));
  done = reconcile_actions (&run, error) && add_actions (&run, error) &&
         reconcile_messages (&run, error) && add_messages (&run, error);
  if (done)
    rr_document_end (document);
  else
    rr_document_cancel (document);

  return done;
}
