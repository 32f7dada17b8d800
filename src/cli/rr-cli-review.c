/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include <math.h>
#include <string.h>

#include "rr-cli-json.h"
#include "rr-cli-table.h"
#include "rr-i18n.h"
#include "rr-review-stats.h"

static const char *const period_names[RR_N_PERIODS] = {
  [RR_PERIOD_BEFORE] = "before",
  [RR_PERIOD_DURING] = "during",
  [RR_PERIOD_AFTER] = "after",
};

static int
compare_journey (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  return rr_map_compare_journey_order (user_data, *(RrTouchpoint *const *) a,
                                       *(RrTouchpoint *const *) b);
}

/* Returns: (transfer container): all touchpoints in journey order */
static GPtrArray *
collect (RrMap *map)
{
  GPtrArray *touchpoints = g_ptr_array_new ();

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    g_ptr_array_add (touchpoints, rr_list_get (map->touchpoints, i));
  g_ptr_array_sort_with_data (touchpoints, compare_journey, map);

  return touchpoints;
}

static void
add_tally (JsonBuilder   *builder,
           const char    *member,
           const RrTally *tally)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_object (builder);
  rr_cli_json_add_number (builder, "mean", tally->mean);
  rr_cli_json_add_number (builder, "n", tally->n);
  json_builder_end_object (builder);
}

static void
add_touchpoints (JsonBuilder  *builder,
                 RrAssessment *assessment)
{
  g_autoptr (GPtrArray) touchpoints = collect (rr_assessment_get_map (assessment));
  RrFeedbackStats *feedback = rr_assessment_get_feedback (assessment);

  json_builder_set_member_name (builder, "touchpoints");
  json_builder_begin_array (builder);
  for (guint i = 0; i < touchpoints->len; i++)
    {
      RrTouchpoint *touchpoint = touchpoints->pdata[i];
      const RrFeedbackStat *stat = rr_feedback_stats_get (feedback, touchpoint);

      json_builder_begin_object (builder);
      rr_cli_json_add_text (builder, "touchpoint", rr_element_get_id (touchpoint));
      for (guint period = 0; period < RR_N_PERIODS; period++)
        add_tally (builder, period_names[period], &stat->periods[period]);
      rr_cli_json_add_number (builder, "recovery",
                              rr_review_get_recovery (assessment, touchpoint));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_days (JsonBuilder     *builder,
          RrFeedbackStats *feedback)
{
  g_autoptr (GArray) days = rr_feedback_stats_get_days (feedback);

  json_builder_set_member_name (builder, "days");
  json_builder_begin_array (builder);
  for (guint i = 0; i < days->len; i++)
    {
      const RrFeedbackDay *day = &g_array_index (days, RrFeedbackDay, i);

      json_builder_begin_object (builder);
      rr_cli_json_add_text (builder, "date", day->date);
      rr_cli_json_add_number (builder, "n", day->n);
      rr_cli_json_add_number (builder, "mean", day->mean);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static char *
write_json (RrAssessment *assessment)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  RrFeedbackStats *feedback = rr_assessment_get_feedback (assessment);

  json_builder_begin_object (builder);
  rr_cli_json_add_number (builder, "recovery", rr_review_get_journey_recovery (assessment));
  json_builder_set_member_name (builder, "journey");
  json_builder_begin_object (builder);
  for (guint period = 0; period < RR_N_PERIODS; period++)
    add_tally (builder, period_names[period],
               rr_feedback_stats_get_journey (feedback, (RrPeriod) period));
  json_builder_end_object (builder);
  add_touchpoints (builder, assessment);
  add_days (builder, feedback);
  json_builder_end_object (builder);

  return rr_cli_json_write (builder);
}

static void
add_row (RrCliTable    *table,
         const char    *id,
         const char    *title,
         const RrTally *before,
         const RrTally *during,
         const RrTally *after,
         double         recovery)
{
  rr_cli_table_add_text (table, id);
  rr_cli_table_add_text (table, title);
  rr_cli_table_add_number (table, before->mean);
  rr_cli_table_add_number (table, before->n);
  rr_cli_table_add_number (table, during->mean);
  rr_cli_table_add_number (table, during->n);
  rr_cli_table_add_number (table, after->mean);
  rr_cli_table_add_number (table, after->n);
  rr_cli_table_add_number (table, recovery);
}

static char *
write_rows (RrAssessment *assessment,
            RrCliFormat   format)
{
  const RrCliColumn columns[] = {
    { "touchpoint", NULL, -1 },
    { "title", _("Touchpoint"), -1 },
    { "before", _("Before"), 2 },
    /* Translators: number of rated comments */
    { "before_n", _("n"), 0 },
    { "during", _("During"), 2 },
    { "during_n", _("n"), 0 },
    { "after", _("After"), 2 },
    { "after_n", _("n"), 0 },
    { "recovery", _("Recovery"), 2 },
  };
  g_autoptr (RrCliTable) table = rr_cli_table_new (columns, G_N_ELEMENTS (columns));
  g_autoptr (GPtrArray) touchpoints = collect (rr_assessment_get_map (assessment));
  RrFeedbackStats *feedback = rr_assessment_get_feedback (assessment);

  for (guint i = 0; i < touchpoints->len; i++)
    {
      RrTouchpoint *touchpoint = touchpoints->pdata[i];
      const RrTally *periods = rr_feedback_stats_get (feedback, touchpoint)->periods;

      add_row (table, rr_element_get_id (touchpoint), touchpoint->title,
               &periods[RR_PERIOD_BEFORE], &periods[RR_PERIOD_DURING],
               &periods[RR_PERIOD_AFTER], rr_review_get_recovery (assessment, touchpoint));
    }

  /* The last row, without an id in CSV. */
  add_row (table, "", _("The whole journey"),
           rr_feedback_stats_get_journey (feedback, RR_PERIOD_BEFORE),
           rr_feedback_stats_get_journey (feedback, RR_PERIOD_DURING),
           rr_feedback_stats_get_journey (feedback, RR_PERIOD_AFTER),
           rr_review_get_journey_recovery (assessment));

  return rr_cli_table_write (table, format);
}

/* reroutectl review: compares feedback before, during and after a scenario. */
int
rr_cli_review (int    argc,
               char **argv)
{
  static const RrCliFormat formats[] = {
    RR_CLI_FORMAT_TABLE, RR_CLI_FORMAT_JSON, RR_CLI_FORMAT_CSV, RR_CLI_FORMAT_MD,
  };
  g_autofree char *scenario_name = NULL;
  g_autofree char *format_name = NULL;
  g_autofree char *text = NULL;
  g_autoptr (RrMap) map = NULL;
  g_autoptr (RrAssessment) assessment = NULL;
  RrScenario *scenario;
  RrCliFormat format;
  const GOptionEntry entries[] = {
    { "scenario", 0, 0, G_OPTION_ARG_STRING, &scenario_name, N_("Scenario, by id or name"),
      "S" },
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
  text = format == RR_CLI_FORMAT_JSON ? write_json (assessment) : write_rows (assessment, format);

  return rr_cli_write (NULL, text, strlen (text)) ? RR_CLI_OK : RR_CLI_FAILED;
}
