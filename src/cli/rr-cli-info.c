/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include <string.h>

#include "rr-cli-json.h"
#include "rr-cli-table.h"
#include "rr-explanation.h"
#include "rr-i18n.h"
#include "rr-plan.h"

/* The lists that are counted, in the order of the output. */
static const struct
{
  const char *name;
  const char *label; /* untranslated */
} counted[] = {
  { "stages", N_("Stages") },
  { "lanes", N_("Lanes") },
  { "touchpoints", N_("Touchpoints") },
  { "links", N_("Links") },
  { "feedback", N_("Feedback") },
};

static guint
count_unmatched (RrMap *map)
{
  guint n = 0;

  for (guint i = 0; i < rr_list_get_size (map->feedback); i++)
    n += RR_FEEDBACK (rr_list_get (map->feedback, i))->touchpoint == NULL;

  return n;
}

static void
add_scenario (JsonBuilder *builder,
              RrMap       *map,
              RrScenario  *scenario)
{
  g_autoptr (RrAssessment) assessment = rr_assessment_new (map, scenario);

  json_builder_begin_object (builder);
  rr_cli_json_add_text (builder, "id", rr_element_get_id (scenario));
  rr_cli_json_add_text (builder, "name", scenario->name);
  rr_cli_json_add_number (builder, "affected", rr_assessment_get_n_affected (assessment));
  rr_cli_json_add_number (builder, "actions", rr_list_get_size (scenario->actions));
  rr_cli_json_add_number (builder, "done", rr_plan_get_progress (scenario, NULL).done);
  json_builder_end_object (builder);
}

static char *
write_json (RrMap *map)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  rr_cli_json_add_text (builder, "title", map->title);
  for (guint i = 0; i < G_N_ELEMENTS (counted); i++)
    rr_cli_json_add_number (builder, counted[i].name,
                            rr_list_get_size (rr_element_get_child_list (map, counted[i].name)));
  rr_cli_json_add_number (builder, "unmatched", count_unmatched (map));

  json_builder_set_member_name (builder, "scenarios");
  json_builder_begin_array (builder);
  for (guint i = 0; i < rr_list_get_size (map->scenarios); i++)
    add_scenario (builder, map, rr_list_get (map->scenarios, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  return rr_cli_json_write (builder);
}

static void
append_scenario (GString    *out,
                 RrMap      *map,
                 RrScenario *scenario)
{
  g_autoptr (RrAssessment) assessment = rr_assessment_new (map, scenario);
  g_autofree char *facts = rr_explain_facts (assessment);
  RrPlanProgress progress = rr_plan_get_progress (scenario, NULL);

  /* Translators: a scenario and its id */
  g_string_append_printf (out, _("Scenario: %s (%s)"), scenario->name,
                          rr_element_get_id (scenario));
  g_string_append_printf (out, "\n  %s\n  ", facts);
  g_string_append_printf (out, ngettext ("%u of %u action done", "%u of %u actions done",
                                         progress.total),
                          progress.done, progress.total);
  g_string_append_c (out, '\n');
}

static char *
write_text (RrMap *map)
{
  g_autoptr (GString) out = g_string_new (NULL);

  g_string_append_printf (out, _("Title: %s"), map->title);
  g_string_append_c (out, '\n');
  for (guint i = 0; i < G_N_ELEMENTS (counted); i++)
    {
      RrList *list = rr_element_get_child_list (map, counted[i].name);

      g_string_append_printf (out, "%s: %u\n", _(counted[i].label), rr_list_get_size (list));
    }
  g_string_append_printf (out, _("Feedback without a touchpoint: %u"), count_unmatched (map));
  g_string_append_c (out, '\n');

  for (guint i = 0; i < rr_list_get_size (map->scenarios); i++)
    append_scenario (out, map, rr_list_get (map->scenarios, i));

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* reroutectl info: tells what is in a map. */
int
rr_cli_info (int    argc,
             char **argv)
{
  static const RrCliFormat formats[] = { RR_CLI_FORMAT_TEXT, RR_CLI_FORMAT_JSON };
  g_autofree char *format_name = NULL;
  g_autofree char *text = NULL;
  g_autoptr (RrMap) map = NULL;
  RrCliFormat format;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_name, N_("Format of the output"),
      "text|json" },
    { NULL }
  };

  if (!rr_cli_parse (entries, 1, 1, &argc, &argv) ||
      !rr_cli_get_format (argv[0], format_name, formats, G_N_ELEMENTS (formats), &format))
    return RR_CLI_WRONG_USAGE;

  map = rr_cli_load_map (argv[1]);
  if (map == NULL)
    return RR_CLI_FAILED;

  text = format == RR_CLI_FORMAT_JSON ? write_json (map) : write_text (map);

  return rr_cli_write (NULL, text, strlen (text)) ? RR_CLI_OK : RR_CLI_FAILED;
}
