/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-plan-csv.h"

#include "rr-csv-writer.h"
#include "rr-formula-guard.h"

/* The columns of the table, and what each says of an action or a message. */
typedef enum
{
  COLUMN_ID,
  COLUMN_KIND,
  COLUMN_TITLE,
  COLUMN_STRATEGY,
  COLUMN_PHASE,
  COLUMN_TOUCHPOINT,
  COLUMN_SEGMENT,
  COLUMN_ROLE,
  COLUMN_OWNER,
  COLUMN_DUE,
  COLUMN_EFFORT,
  COLUMN_STATUS,
  COLUMN_DONE,
  COLUMN_CHANNELS,
  COLUMN_WHY,
  COLUMN_CHECK,
  COLUMN_NOTES,
  COLUMN_RULE,
  N_COLUMNS
} Column;

static const char *const names[N_COLUMNS] = {
  [COLUMN_ID] = "id", [COLUMN_KIND] = "kind", [COLUMN_TITLE] = "title",
  [COLUMN_STRATEGY] = "strategy", [COLUMN_PHASE] = "phase",
  [COLUMN_TOUCHPOINT] = "touchpoint", [COLUMN_SEGMENT] = "segment", [COLUMN_ROLE] = "role",
  [COLUMN_OWNER] = "owner", [COLUMN_DUE] = "due", [COLUMN_EFFORT] = "effort",
  [COLUMN_STATUS] = "status", [COLUMN_DONE] = "done", [COLUMN_CHANNELS] = "channels",
  [COLUMN_WHY] = "why", [COLUMN_CHECK] = "check", [COLUMN_NOTES] = "notes",
  [COLUMN_RULE] = "rule",
};

static const char *
get_segment (RrMap      *map,
             const char *id)
{
  RrSegment *segment = rr_map_find_segment (map, id);

  return segment != NULL ? segment->name : NULL;
}

static const char *
get_person (RrMap      *map,
            const char *id)
{
  RrPerson *person = rr_map_find_person (map, id);

  return person != NULL ? person->name : NULL;
}

static void
append_row (GString           *out,
            const char *const *texts)
{
  char *cells[N_COLUMNS];

  for (guint i = 0; i < N_COLUMNS; i++)
    cells[i] = rr_formula_guard (texts[i] != NULL ? texts[i] : "");
  rr_csv_append_row (out, (const char *const *) cells, N_COLUMNS);
  for (guint i = 0; i < N_COLUMNS; i++)
    g_free (cells[i]);
}

static void
append_action (GString  *out,
               RrMap    *map,
               RrAction *action)
{
  RrTouchpoint *touchpoint = rr_map_find_touchpoint (map, action->touchpoint);
  g_autofree char *effort = g_strdup_printf ("%d", action->effort);
  const char *texts[N_COLUMNS] = {
    [COLUMN_ID] = rr_element_get_id (action),
    [COLUMN_KIND] = "action",
    [COLUMN_TITLE] = action->title,
    [COLUMN_STRATEGY] = rr_enum_name (&rr_strategies, action->strategy),
    [COLUMN_PHASE] = rr_enum_name (&rr_phases, action->phase),
    [COLUMN_TOUCHPOINT] = touchpoint != NULL ? touchpoint->title : NULL,
    [COLUMN_SEGMENT] = get_segment (map, action->segment),
    [COLUMN_ROLE] = action->role,
    [COLUMN_OWNER] = get_person (map, action->owner),
    [COLUMN_DUE] = action->due,
    [COLUMN_EFFORT] = effort,
    [COLUMN_STATUS] = rr_enum_name (&rr_action_statuses, action->status),
    [COLUMN_DONE] = action->done,
    [COLUMN_WHY] = action->why,
    [COLUMN_CHECK] = action->check,
    [COLUMN_NOTES] = action->notes,
    [COLUMN_RULE] = action->rule,
  };

  append_row (out, texts);
}

static void
append_message (GString   *out,
                RrMap     *map,
                RrMessage *message)
{
  g_autofree char *channels = g_strjoinv (", ", (char **) message->channels);
  const char *texts[N_COLUMNS] = {
    [COLUMN_ID] = rr_element_get_id (message),
    [COLUMN_KIND] = "message",
    [COLUMN_TITLE] = message->text,
    [COLUMN_SEGMENT] = get_segment (map, message->segment),
    [COLUMN_OWNER] = get_person (map, message->owner),
    [COLUMN_DUE] = message->due,
    [COLUMN_STATUS] = rr_enum_name (&rr_message_statuses, message->status),
    [COLUMN_DONE] = message->sent,
    [COLUMN_CHANNELS] = channels,
    [COLUMN_RULE] = message->rule,
  };

  append_row (out, texts);
}

/**
 * rr_plan_csv_write:
 * @scenario: of a map
 *
 * Returns: (transfer full): the plan of the scenario as CSV
 */
char *
rr_plan_csv_write (RrScenario *scenario)
{
  GString *out;
  RrMap *map;

  g_return_val_if_fail (RR_IS_SCENARIO (scenario), NULL);

  map = rr_map_of (scenario);
  out = g_string_new (NULL);
  rr_csv_append_row (out, names, N_COLUMNS);
  for (guint i = 0; i < rr_list_get_size (scenario->actions); i++)
    append_action (out, map, rr_list_get (scenario->actions, i));
  for (guint i = 0; i < rr_list_get_size (scenario->messages); i++)
    append_message (out, map, rr_list_get (scenario->messages, i));

  return g_string_free (out, FALSE);
}
