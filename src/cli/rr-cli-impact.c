/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include <math.h>
#include <string.h>

#include "rr-cli-json.h"
#include "rr-cli-table.h"
#include "rr-explanation.h"
#include "rr-i18n.h"

/* How much is gathered before it is written, in bytes. */
#define PART_LENGTH (1024 * 1024)

static int
compare_journey (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  return rr_map_compare_journey_order (user_data, *(RrTouchpoint *const *) a,
                                       *(RrTouchpoint *const *) b);
}

/* Returns: (transfer container): the affected touchpoints by rank; then, if asked for, the
 *   others in journey order */
static GPtrArray *
collect (RrAssessment *assessment,
         gboolean      all)
{
  GPtrArray *touchpoints = g_ptr_array_new ();
  g_autoptr (GPtrArray) others = g_ptr_array_new ();
  RrMap *map = rr_assessment_get_map (assessment);
  guint n = rr_assessment_get_n_affected (assessment);

  for (guint rank = 1; rank <= n; rank++)
    g_ptr_array_add (touchpoints, rr_assessment_get_ranked (assessment, rank)->touchpoint);

  for (guint i = 0; all && i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);

      if (rr_assessment_get (assessment, touchpoint)->rank == 0)
        g_ptr_array_add (others, touchpoint);
    }
  g_ptr_array_sort_with_data (others, compare_journey, map);
  g_ptr_array_extend (touchpoints, others, NULL, NULL);

  return touchpoints;
}

static double
get_rank (const RrAssessed *assessed)
{
  return assessed->rank > 0 ? assessed->rank : NAN;
}

static double
get_suggested (const RrAssessed *assessed)
{
  return assessed->suggested >= 0 ? assessed->suggested : NAN;
}

static void
add_sources (JsonBuilder  *builder,
             RrAssessment *assessment,
             RrTouchpoint *touchpoint)
{
  g_autoptr (GPtrArray) sources = rr_assessment_get_sources (assessment, touchpoint);

  json_builder_set_member_name (builder, "sources");
  json_builder_begin_array (builder);
  for (guint i = 0; i < sources->len; i++)
    {
      const RrImpactSource *source = sources->pdata[i];

      json_builder_begin_object (builder);
      rr_cli_json_add_text (builder, "touchpoint", rr_element_get_id (source->touchpoint));
      rr_cli_json_add_number (builder, "amount", source->amount);
      json_builder_set_member_name (builder, "path");
      json_builder_begin_array (builder);
      for (guint j = 0; source->path[j] != NULL; j++)
        json_builder_add_string_value (builder, source->path[j]);
      json_builder_end_array (builder);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
append_row (GString      *out,
            RrAssessment *assessment,
            RrTouchpoint *touchpoint)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  const RrAssessed *assessed = rr_assessment_get (assessment, touchpoint);

  json_builder_begin_object (builder);
  rr_cli_json_add_text (builder, "touchpoint", rr_element_get_id (touchpoint));
  rr_cli_json_add_text (builder, "title", touchpoint->title);
  rr_cli_json_add_number (builder, "rank", get_rank (assessed));
  rr_cli_json_add_number (builder, "direct", assessed->direct);
  rr_cli_json_add_number (builder, "impact", assessed->impact);
  rr_cli_json_add_number (builder, "level", assessed->level);
  rr_cli_json_add_text (builder, "origin", rr_origin_name (assessed->origin));
  add_sources (builder, assessment, touchpoint);
  rr_cli_json_add_number (builder, "reach", assessed->reach);
  rr_cli_json_add_number (builder, "fall", assessed->fall);
  rr_cli_json_add_number (builder, "surge", assessed->surge);
  rr_cli_json_add_number (builder, "pressure", assessed->pressure);
  rr_cli_json_add_number (builder, "need", assessed->need);
  rr_cli_json_add_number (builder, "suggested", get_suggested (assessed));
  rr_cli_json_add_number (builder, "priority", assessed->priority);
  rr_cli_json_add_text (builder, "band", rr_band_name (assessed->band));
  json_builder_end_object (builder);

  rr_cli_json_append (out, builder, 1);
}

/* Row by row: together the paths of a large map can be more than the memory holds. */
static gboolean
print_json (RrAssessment *assessment,
            GPtrArray    *touchpoints)
{
  g_autoptr (GString) out = g_string_new ("[");

  for (guint i = 0; i < touchpoints->len; i++)
    {
      g_string_append (out, i > 0 ? ",\n  " : "\n  ");
      append_row (out, assessment, touchpoints->pdata[i]);
      if (out->len > PART_LENGTH)
        {
          if (!rr_cli_write (NULL, out->str, out->len))
            return FALSE;
          g_string_truncate (out, 0);
        }
    }

  g_string_append (out, touchpoints->len > 0 ? "\n]\n" : "]\n");

  return rr_cli_write (NULL, out->str, out->len);
}

static gboolean
print_rows (RrAssessment *assessment,
            GPtrArray    *touchpoints,
            RrCliFormat   format)
{
  const RrCliColumn columns[] = {
    { "rank", _("Rank"), 0 },
    { "touchpoint", NULL, -1 },
    { "title", _("Touchpoint"), -1 },
    { "place", _("Place"), -1 },
    { "direct", _("Direct"), 2 },
    { "impact", _("Impact"), 2 },
    { "level", NULL, 0 },
    { "severity", _("Level"), -1 },
    { "origin", NULL, -1 },
    { "cause", _("Origin"), -1 },
    { "reach", _("Reach"), 2 },
    { "fall", NULL, 2 },
    { "surge", NULL, 2 },
    { "pressure", _("Pressure"), 2 },
    { "need", C_("score", "Need"), 2 },
    { "suggested", _("Suggested"), 0 },
    { "priority", _("Priority"), 0 },
    { "band", NULL, -1 },
    { "when", _("When"), -1 },
  };
  g_autoptr (RrCliTable) table = rr_cli_table_new (columns, G_N_ELEMENTS (columns));
  g_autofree char *text = NULL;

  for (guint i = 0; i < touchpoints->len; i++)
    {
      RrTouchpoint *touchpoint = touchpoints->pdata[i];
      const RrAssessed *assessed = rr_assessment_get (assessment, touchpoint);
      g_autofree char *place = rr_explain_place (rr_assessment_get_map (assessment), touchpoint);

      rr_cli_table_add_number (table, get_rank (assessed));
      rr_cli_table_add_text (table, rr_element_get_id (touchpoint));
      rr_cli_table_add_text (table, touchpoint->title);
      rr_cli_table_add_text (table, place);
      rr_cli_table_add_number (table, assessed->direct);
      rr_cli_table_add_number (table, assessed->impact);
      rr_cli_table_add_number (table, assessed->level);
      rr_cli_table_add_text (table, rr_level_label (assessed->level));
      rr_cli_table_add_text (table, rr_origin_name (assessed->origin));
      rr_cli_table_add_text (table, assessed->impact > 0.0 ? rr_origin_label (assessed->origin)
                                                           : "");
      rr_cli_table_add_number (table, assessed->reach);
      rr_cli_table_add_number (table, assessed->fall);
      rr_cli_table_add_number (table, assessed->surge);
      rr_cli_table_add_number (table, assessed->pressure);
      rr_cli_table_add_number (table, assessed->need);
      rr_cli_table_add_number (table, get_suggested (assessed));
      rr_cli_table_add_number (table, assessed->priority);
      rr_cli_table_add_text (table, rr_band_name (assessed->band));
      rr_cli_table_add_text (table, rr_band_label (assessed->band));
    }

  text = rr_cli_table_write (table, format);

  return rr_cli_write (NULL, text, strlen (text));
}

/* reroutectl impact: ranks the touchpoints that a scenario affects. */
int
rr_cli_impact (int    argc,
               char **argv)
{
  static const RrCliFormat formats[] = {
    RR_CLI_FORMAT_TABLE, RR_CLI_FORMAT_JSON, RR_CLI_FORMAT_CSV, RR_CLI_FORMAT_MD,
  };
  g_autofree char *scenario_name = NULL;
  g_autofree char *format_name = NULL;
  g_autoptr (RrMap) map = NULL;
  g_autoptr (RrAssessment) assessment = NULL;
  g_autoptr (GPtrArray) touchpoints = NULL;
  gboolean all = FALSE;
  gboolean printed;
  RrScenario *scenario;
  RrCliFormat format;
  const GOptionEntry entries[] = {
    { "scenario", 0, 0, G_OPTION_ARG_STRING, &scenario_name, N_("Scenario, by id or name"),
      "S" },
    { "all", 0, 0, G_OPTION_ARG_NONE, &all, N_("Show what is not affected, too"), NULL },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_name, N_("Format of the output"),
      "table|json|csv|md" },
    { NULL }
  };

  if (!rr_cli_parse (entries, 1, 1, &argc, &argv) ||
      !rr_cli_get_format (argv[0], format_name, formats, G_N_ELEMENTS (formats), &format))
    return RR_CLI_WRONG_USAGE;

  map = rr_cli_load_map (argv[1]);
  scenario = map != NULL ? rr_cli_find_scenario (map, argv[1], scenario_name) : NULL;
  if (scenario == NULL)
    return RR_CLI_FAILED;

  assessment = rr_assessment_new (map, scenario);
  touchpoints = collect (assessment, all);
  printed = format == RR_CLI_FORMAT_JSON ? print_json (assessment, touchpoints)
                                         : print_rows (assessment, touchpoints, format);

  return printed ? RR_CLI_OK : RR_CLI_FAILED;
}
