/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-playbook-private.h"

#include <math.h>
#include <string.h>

#include "rr-duration.h"
#include "rr-i18n.h"
#include "rr-template-private.h"
#include "rr-text.h"

#define LIMIT_MAX 10000
#define COUNT_MAX 1000000

static const RrEnumValue origin_values[] = {
  { "direct", NULL }, { "ripple", NULL }, { "both", NULL },
};
static const RrEnum origins = { origin_values, G_N_ELEMENTS (origin_values), FALSE };

static const RrEnumValue scope_values[] = { { "touchpoint", NULL }, { "journey", NULL } };
static const RrEnum scopes = { scope_values, G_N_ELEMENTS (scope_values), FALSE };

/* Reads an object that has nothing but @min and @max, of which one at least is there. */
static void
read_range (const RrMembers *when,
            const char      *member,
            gboolean         whole,
            double           minimum,
            double           maximum,
            double          *min,
            double          *max)
{
  static const char *const with_max[] = { "min", "max", NULL };
  static const char *const without_max[] = { "min", NULL };
  g_autofree char *where = g_strdup_printf ("%s, when.%s", when->where, member);
  RrMembers range = { NULL, where, when->problems };

  if (!rr_members_has (when, member))
    return;

  range.object = rr_members_get_object (when, member);
  if (range.object == NULL)
    return;

  rr_members_check_known (&range, max != NULL ? with_max : without_max);
  if (json_object_get_size (range.object) == 0)
    rr_members_complain (&range, _("“%s” is missing"), "min");

  *min = rr_members_get_number (&range, "min", whole, minimum, maximum, *min);
  if (max == NULL)
    return;

  *max = rr_members_get_number (&range, "max", whole, minimum, maximum, *max);
  if (*min > *max)
    rr_members_complain (&range, _("“min” is above “max”"));
}

static void
read_condition (const RrMembers *owner,
                RrCondition     *condition)
{
  static const char *const known[] = {
    "level", "priority", "origin", "importance", "pains", "pressure", "kind", "cause",
    "channel", "alternative", "unmatched", "reprioritised", NULL
  };
  g_autofree char *where = g_strdup_printf ("%s, when", owner->where);
  RrMembers when = { rr_members_get_object (owner, "when"), where, owner->problems };
  RrMembers inner = { when.object, owner->where, owner->problems };
  double level_min = 0.0, level_max = RR_LEVEL_MAX;
  double importance_min = 1.0;
  double unmatched_min = 0.0;

  condition->priority_min = 0.0;
  condition->pressure_min = NAN;

  rr_members_check_known (&when, known);
  read_range (&inner, "level", TRUE, 0.0, RR_LEVEL_MAX, &level_min, &level_max);
  read_range (&inner, "priority", FALSE, 0.0, 100.0, &condition->priority_min, NULL);
  read_range (&inner, "importance", TRUE, 1.0, 5.0, &importance_min, NULL);
  read_range (&inner, "pressure", FALSE, 0.0, 1.0, &condition->pressure_min, NULL);
  read_range (&inner, "unmatched", TRUE, 0.0, COUNT_MAX, &unmatched_min, NULL);

  condition->level_min = (int) level_min;
  condition->level_max = (int) level_max;
  condition->importance_min = (int) importance_min;
  condition->unmatched_min = (guint) unmatched_min;
  condition->origins = rr_members_get_choices (&when, "origin", &origins);
  condition->kinds = rr_members_get_choices (&when, "kind", &rr_scenario_kinds);
  condition->causes = rr_members_get_choices (&when, "cause", &rr_causes);
  condition->channels = rr_members_get_choices (&when, "channel", &rr_channels);
  condition->pains = rr_members_get_flag (&when, "pains");
  condition->alternative = rr_members_get_flag (&when, "alternative");
  condition->reprioritised = rr_members_get_flag (&when, "reprioritised");
}

/* A text of the program's own playbook comes in the reader's language. */
static const char *
localise (const char *text,
          gboolean    translate)
{
  return translate && text != NULL && *text != '\0' ? _(text) : text;
}

/* Returns: (transfer full): a template, or %NULL after a complaint */
static RrTemplate *
read_template (const RrMembers *owner,
               const char      *member,
               gboolean         required,
               gsize            max_length,
               gboolean         translate)
{
  const char *text = rr_members_get_text (owner, member, required, max_length);
  g_autofree char *problem = NULL;
  RrTemplate *template;

  if (text == NULL)
    text = "";

  template = rr_template_new (text, &problem);
  if (template == NULL)
    {
      /* Translators: a member of a playbook, and what is wrong with it */
      rr_members_complain (owner, _("“%s”: %s"), member, problem);
      return NULL;
    }

  /* A translation with a misspelt name must not keep anybody from making a plan. */
  if (translate && localise (text, TRUE) != text)
    {
      g_autofree char *ignored = NULL;
      RrTemplate *localised = rr_template_new (localise (text, TRUE), &ignored);

      if (localised != NULL)
        {
          rr_template_free (template);
          template = localised;
        }
    }

  return template;
}

static char *
read_due (const RrMembers *owner)
{
  const char *text = rr_members_get_text (owner, "due", FALSE, RR_MAX_ID);

  if (text == NULL)
    return NULL;

  if (!rr_duration_parse (text, NULL, NULL))
    {
      rr_members_complain (owner, _("“due” is “%s”; allowed is a duration such as PT4H or P1D"),
                           text);
      return NULL;
    }

  return g_strdup (text);
}

/* An id that can stand in "playbook-id/rule-id". */
static char *
read_id (const RrMembers *owner)
{
  const char *id = rr_members_get_text (owner, "id", TRUE, RR_MAX_ID);

  if (id != NULL && strchr (id, '/') != NULL)
    rr_members_complain (owner, _("“id” must not contain a “/”"));

  return g_strdup (id);
}

/* Returns: (transfer full): "rule “status-page”", or by its place where it has no id */
static char *
describe (JsonNode   *json,
          const char *kind,
          guint       index)
{
  JsonNode *id = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *quoted = NULL;

  if (JSON_NODE_HOLDS_OBJECT (json))
    id = json_object_get_member (json_node_get_object (json), "id");
  if (id == NULL || json_node_get_value_type (id) != G_TYPE_STRING ||
      *json_node_get_string (id) == '\0')
    return g_strdup_printf ("%s[%u]", kind, index);

  shown = rr_text_shorten (json_node_get_string (id), 40);
  quoted = rr_text_quote (shown);

  return g_strdup_printf ("%s[%u] %s", kind, index, quoted);
}

/* Returns: whether @members is about an object */
static gboolean
open_item (JsonNode    *json,
           const char  *kind,
           guint        index,
           char       **where,
           GPtrArray   *problems,
           RrMembers   *members)
{
  *where = describe (json, kind, index);
  *members = (RrMembers) { NULL, *where, problems };

  if (!JSON_NODE_HOLDS_OBJECT (json))
    {
      rr_members_complain (members, _("must be an object"));
      return FALSE;
    }

  members->object = json_node_get_object (json);

  return TRUE;
}

/* Reads what rules[@index] is.
 *
 * Returns: (transfer full) (nullable): the rule; to be used only if there was no problem */
RrRule *
rr_rule_read (JsonNode  *json,
              guint      index,
              gboolean   translate,
              GPtrArray *problems)
{
  static const char *const known[] = {
    "id", "strategy", "phase", "effort", "role", "scope", "due", "when", "limit", "title",
    "why", "check", NULL
  };
  g_autofree char *where = NULL;
  RrMembers members;
  const char *role;
  RrRule *rule;

  if (!open_item (json, "rules", index, &where, problems, &members))
    return NULL;

  rr_members_check_known (&members, known);

  rule = g_new0 (RrRule, 1);
  rule->id = read_id (&members);
  rule->strategy = rr_members_get_choice (&members, "strategy", &rr_strategies, -1);
  rule->phase = rr_members_get_choice (&members, "phase", &rr_phases, -1);
  rule->effort = (int) rr_members_get_number (&members, "effort", TRUE, 1.0, 5.0, 2.0);
  role = rr_members_get_text (&members, "role", FALSE, RR_MAX_NAME);
  rule->role = g_strdup (role != NULL ? localise (role, translate) : "");
  rule->journey = rr_members_get_choice (&members, "scope", &scopes, 0) == 1;
  rule->due = read_due (&members);
  read_condition (&members, &rule->when);
  rule->limit = rr_members_has (&members, "limit")
                  ? (guint) rr_members_get_number (&members, "limit", TRUE, 1.0, LIMIT_MAX, 1.0)
                  : G_MAXUINT;
  rule->title = read_template (&members, "title", TRUE, RR_MAX_NAME, translate);
  rule->why = read_template (&members, "why", FALSE, RR_MAX_TEXT, translate);
  rule->check = read_template (&members, "check", FALSE, RR_MAX_TEXT, translate);

  return rule;
}

void
rr_rule_free (RrRule *rule)
{
  g_free (rule->id);
  g_free (rule->role);
  g_free (rule->due);
  g_clear_pointer (&rule->title, rr_template_free);
  g_clear_pointer (&rule->why, rr_template_free);
  g_clear_pointer (&rule->check, rr_template_free);
  g_free (rule);
}

/* Channels are an open enumeration: any name is taken over as it is. */
static char **
read_channels (const RrMembers *members)
{
  g_autoptr (GPtrArray) channels = g_ptr_array_new_with_free_func (g_free);
  JsonArray *array = rr_members_get_array (members, "channels");

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *item = json_array_get_element (array, i);
      const char *text =
        json_node_get_value_type (item) == G_TYPE_STRING ? json_node_get_string (item) : "";

      if (*text == '\0' || rr_text_length (text) > RR_MAX_ITEM)
        rr_members_complain (members, _("“channels” must hold names of channels"));
      else
        g_ptr_array_add (channels, g_strdup (text));
    }
  g_ptr_array_add (channels, NULL);

  return (char **) g_ptr_array_free (g_steal_pointer (&channels), FALSE);
}

/* Reads what messages[@index] is.
 *
 * Returns: (transfer full) (nullable): the draft; to be used only if there was no problem */
RrDraft *
rr_draft_read (JsonNode  *json,
               guint      index,
               gboolean   translate,
               GPtrArray *problems)
{
  static const char *const known[] = {
    "id", "when", "phase", "due", "channels", "text", NULL
  };
  g_autofree char *where = NULL;
  RrMembers members;
  RrDraft *draft;

  if (!open_item (json, "messages", index, &where, problems, &members))
    return NULL;

  rr_members_check_known (&members, known);

  draft = g_new0 (RrDraft, 1);
  draft->id = read_id (&members);
  draft->phase = rr_members_get_choice (&members, "phase", &rr_phases, RR_PHASE_HOURS);
  draft->due = read_due (&members);
  read_condition (&members, &draft->when);
  draft->channels = read_channels (&members);
  draft->text = read_template (&members, "text", TRUE, RR_MAX_TEXT, translate);

  return draft;
}

void
rr_draft_free (RrDraft *draft)
{
  g_free (draft->id);
  g_free (draft->due);
  g_strfreev (draft->channels);
  g_clear_pointer (&draft->text, rr_template_free);
  g_free (draft);
}
