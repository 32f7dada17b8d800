/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-plan-text.h"

#include <string.h>

#include "rr-date.h"
#include "rr-explanation.h"
#include "rr-findings.h"
#include "rr-i18n.h"
#include "rr-plan.h"

/* Writes @text as one line on which nothing is taken for markup. */
void
rr_markdown_append (GString    *out,
                    const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '\n' || *at == '\r' || *at == '\t')
        {
          g_string_append_c (out, ' ');
          continue;
        }

      if (strchr ("\\`*_[]<>#|~&", *at) != NULL)
        g_string_append_c (out, '\\');
      g_string_append_c (out, *at);
    }
}

/* "- “label”: text", indented by @depth. */
static void
append_item (GString    *out,
             const char *indent,
             const char *label,
             const char *text)
{
  if (text == NULL || *text == '\0')
    return;

  g_string_append_printf (out, "%s- %s: ", indent, label);
  rr_markdown_append (out, text);
  g_string_append_c (out, '\n');
}

static const char *
get_owner (RrMap      *map,
           const char *owner,
           const char *role)
{
  RrPerson *person = rr_map_find_person (map, owner);

  return person != NULL ? person->name : role;
}

static void
append_title (GString       *out,
              RrSuggestions *suggestions,
              RrAction      *action)
{
  gboolean dropped = action->status == RR_STATUS_DROPPED;

  g_string_append (out, action->status == RR_STATUS_DONE ? "- [x] " : "- [ ] ");
  g_string_append (out, dropped ? "~~" : "**");
  rr_markdown_append (out, action->title);
  g_string_append (out, dropped ? "~~" : "**");

  if (action->status == RR_STATUS_DOING || dropped)
    g_string_append_printf (out, " · %s", rr_enum_label (&rr_action_statuses, action->status));
  if (suggestions != NULL && rr_suggestions_is_outdated (suggestions, action))
    g_string_append_printf (out, " · %s", _("no longer suggested"));
  g_string_append_c (out, '\n');
}

static void
append_action (GString       *out,
               RrMap         *map,
               RrSuggestions *suggestions,
               RrAction      *action)
{
  static const char indent[] = "  ";
  RrTouchpoint *touchpoint = rr_map_find_touchpoint (map, action->touchpoint);
  g_autofree char *due = action->due != NULL ? rr_date_display (action->due) : NULL;

  append_title (out, suggestions, action);
  append_item (out, indent, _("Touchpoint"), touchpoint != NULL ? touchpoint->title : NULL);
  append_item (out, indent, _("Strategy"), rr_enum_label (&rr_strategies, action->strategy));
  append_item (out, indent, _("Who"), get_owner (map, action->owner, action->role));
  append_item (out, indent, _("Due"), due);
  append_item (out, indent, _("Why"), action->why);
  append_item (out, indent, _("Done when"), action->check);
  append_item (out, indent, _("Notes"), action->notes);
}

static void
append_actions (GString       *out,
                RrMap         *map,
                RrScenario    *scenario,
                RrSuggestions *suggestions)
{
  for (guint phase = RR_PHASE_HOURS; phase <= RR_PHASE_AFTER; phase++)
    {
      gboolean titled = FALSE;

      for (guint i = 0; i < rr_list_get_size (scenario->actions); i++)
        {
          RrAction *action = rr_list_get (scenario->actions, i);

          if (action->phase != phase)
            continue;

          if (!titled)
            g_string_append_printf (out, "\n## %s\n\n", rr_enum_label (&rr_phases, phase));
          titled = TRUE;
          append_action (out, map, suggestions, action);
        }
    }
}

/* The text as a quotation, line by line. */
static void
append_quotation (GString    *out,
                  const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_string_append (out, *lines[i] != '\0' ? "> " : ">");
      rr_markdown_append (out, lines[i]);
      g_string_append_c (out, '\n');
    }
}

static char *
list_channels (RrMessage *message)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  for (guint i = 0; message->channels[i] != NULL; i++)
    {
      int known = rr_enum_find (&rr_channels, message->channels[i]);

      g_ptr_array_add (labels, (gpointer) (known >= 0 ? rr_enum_label (&rr_channels, (guint) known)
                                                      : message->channels[i]));
    }
  g_ptr_array_add (labels, NULL);

  return g_strjoinv (", ", (char **) labels->pdata);
}

static void
append_messages (GString       *out,
                 RrMap         *map,
                 RrScenario    *scenario,
                 RrSuggestions *suggestions)
{
  guint n = rr_list_get_size (scenario->messages);

  if (n > 0)
    g_string_append_printf (out, "\n## %s\n", _("Messages"));

  for (guint i = 0; i < n; i++)
    {
      RrMessage *message = rr_list_get (scenario->messages, i);
      g_autofree char *channels = list_channels (message);
      g_autofree char *due = message->due != NULL ? rr_date_display (message->due) : NULL;

      g_string_append_printf (out, "\n### %s", rr_enum_label (&rr_message_statuses,
                                                             message->status));
      if (*channels != '\0')
        {
          g_string_append (out, " · ");
          rr_markdown_append (out, channels);
        }
      if (suggestions != NULL && rr_suggestions_is_outdated (suggestions, message))
        g_string_append_printf (out, " · %s", _("no longer suggested"));
      g_string_append (out, "\n\n");

      append_item (out, "", _("Who"), get_owner (map, message->owner, ""));
      append_item (out, "", _("Due"), due);
      if (message->owner != NULL || due != NULL)
        g_string_append_c (out, '\n');
      append_quotation (out, message->text);
    }
}

static void
append_findings (GString      *out,
                 RrAssessment *assessment,
                 gint64        now)
{
  g_autoptr (GPtrArray) findings = rr_findings_new (assessment, now);

  if (findings->len > 0)
    g_string_append_printf (out, "\n## %s\n\n", _("What is still missing"));

  for (guint i = 0; i < findings->len; i++)
    {
      const RrFinding *finding = findings->pdata[i];

      g_string_append (out, "- ");
      rr_markdown_append (out, finding->text);
      g_string_append_c (out, '\n');
    }
}

/**
 * rr_plan_to_markdown:
 * @assessment: of the scenario whose plan it is
 * @suggestions: (nullable): tells what is no longer suggested
 * @now: today, microseconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer full): the plan as CommonMark with task lists
 */
char *
rr_plan_to_markdown (RrAssessment  *assessment,
                     RrSuggestions *suggestions,
                     gint64         now)
{
  g_autoptr (GString) out = g_string_new ("# ");
  g_autofree char *facts = NULL;
  g_autofree char *title = NULL;
  RrPlanProgress progress;
  RrScenario *scenario;
  RrMap *map;

  g_return_val_if_fail (RR_IS_ASSESSMENT (assessment), NULL);
  scenario = rr_assessment_get_scenario (assessment);
  g_return_val_if_fail (scenario != NULL, NULL);
  g_return_val_if_fail (suggestions == NULL || RR_IS_SUGGESTIONS (suggestions), NULL);

  map = rr_assessment_get_map (assessment);

  /* Translators: a scenario */
  title = g_strdup_printf (_("Recovery plan: %s"), scenario->name);
  rr_markdown_append (out, title);
  g_string_append (out, "\n\n");
  if (*map->title != '\0')
    {
      rr_markdown_append (out, map->title);
      g_string_append (out, "\n\n");
    }

  facts = rr_explain_facts (assessment);
  progress = rr_plan_get_progress (scenario, NULL);
  g_string_append_printf (out, "%s  \n", facts);
  g_string_append_printf (out, ngettext ("%u of %u action done", "%u of %u actions done",
                                         progress.total),
                          progress.done, progress.total);
  g_string_append_c (out, '\n');

  append_actions (out, map, scenario, suggestions);
  append_messages (out, map, scenario, suggestions);
  append_findings (out, assessment, now);

  return g_string_free (g_steal_pointer (&out), FALSE);
}
