/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include <string.h>

#include "rr-cli-json.h"
#include "rr-cli-table.h"
#include "rr-findings.h"
#include "rr-i18n.h"
#include "rr-ical.h"
#include "rr-plan-csv.h"
#include "rr-plan-text.h"
#include "rr-plan.h"

/* Returns: (transfer full) (nullable): the playbook; %NULL after a complaint */
static RrPlaybook *
load_playbook (const char *path)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  RrPlaybook *playbook;

  if (path == NULL)
    return rr_playbook_get_default ();

  file = g_file_new_for_path (path);
  playbook = rr_playbook_load (file, NULL, &error);
  if (playbook == NULL)
    rr_cli_complain (path, error);

  return playbook;
}

static void
add_elements (JsonBuilder *builder,
              const char  *member,
              RrList      *elements)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < rr_list_get_size (elements); i++)
    json_builder_add_value (builder, rr_element_to_json (rr_list_get (elements, i)));
  json_builder_end_array (builder);
}

static void
add_findings (JsonBuilder  *builder,
              RrAssessment *assessment,
              gint64        now)
{
  g_autoptr (GPtrArray) findings = rr_findings_new (assessment, now);

  json_builder_set_member_name (builder, "findings");
  json_builder_begin_array (builder);
  for (guint i = 0; i < findings->len; i++)
    {
      const RrFinding *finding = findings->pdata[i];

      json_builder_begin_object (builder);
      rr_cli_json_add_text (builder, "kind", rr_finding_kind_name (finding->kind));
      rr_cli_json_add_text (builder, "touchpoint",
                            finding->touchpoint != NULL ? rr_element_get_id (finding->touchpoint)
                                                        : NULL);
      rr_cli_json_add_text (builder, "action",
                            finding->action != NULL ? rr_element_get_id (finding->action) : NULL);
      rr_cli_json_add_text (builder, "text", finding->text);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static char *
write_json (RrAssessment *assessment,
            gint64        now)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  RrScenario *scenario = rr_assessment_get_scenario (assessment);

  json_builder_begin_object (builder);
  add_elements (builder, "actions", scenario->actions);
  add_elements (builder, "messages", scenario->messages);
  add_findings (builder, assessment, now);
  json_builder_end_object (builder);

  return rr_cli_json_write (builder);
}

static char *
write_plan (RrAssessment *assessment,
            RrPlaybook   *playbook,
            RrCliFormat   format,
            gint64        now)
{
  g_autoptr (RrSuggestions) suggestions = NULL;
  RrScenario *scenario = rr_assessment_get_scenario (assessment);

  switch (format)
    {
    case RR_CLI_FORMAT_JSON:
      return write_json (assessment, now);

    case RR_CLI_FORMAT_CSV:
      return rr_plan_csv_write (scenario);

    case RR_CLI_FORMAT_ICS:
      return rr_ical_write_plan (scenario, now);

    case RR_CLI_FORMAT_MD:
    case RR_CLI_FORMAT_TABLE:
    case RR_CLI_FORMAT_TEXT:
    default:
      suggestions = rr_suggestions_new (assessment, playbook);
      return rr_plan_to_markdown (assessment, suggestions, now);
    }
}

/* Writes the map with its plan back to where it came from. */
static gboolean
save_map (RrMap      *map,
          const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  if (rr_map_save (map, file, NULL, &error))
    return TRUE;

  rr_cli_complain (path, error);

  return FALSE;
}

typedef struct
{
  char *scenario; /* owned, all of them */
  char *playbook;
  char *format;
  char *output;
  char *now;
  gboolean write;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->scenario);
  g_free (options->playbook);
  g_free (options->format);
  g_free (options->output);
  g_free (options->now);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static int
run (const char    *path,
     const Options *options,
     RrCliFormat    format,
     gint64         now)
{
  g_autoptr (RrPlaybook) playbook = NULL;
  g_autoptr (RrMap) map = rr_cli_load_map (path);
  g_autoptr (RrDocument) document = NULL;
  g_autoptr (RrAssessment) assessment = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  RrScenario *scenario;

  scenario = map != NULL ? rr_cli_find_scenario (map, path, options->scenario) : NULL;
  if (scenario == NULL)
    return RR_CLI_FAILED;

  playbook = load_playbook (options->playbook);
  if (playbook == NULL)
    return RR_CLI_FAILED;

  document = rr_document_new (g_object_ref (map));
  assessment = rr_assessment_new (map, scenario);
  if (!rr_plan_generate (document, scenario, assessment, playbook, now, &error))
    {
      rr_cli_complain (path, error);
      return RR_CLI_FAILED;
    }

  text = write_plan (assessment, playbook, format, now);

  if (options->write && !save_map (map, path))
    return RR_CLI_FAILED;

  return rr_cli_write (options->output, text, strlen (text)) ? RR_CLI_OK : RR_CLI_FAILED;
}

/* reroutectl plan: generates the recovery plan of a scenario. */
int
rr_cli_plan (int    argc,
             char **argv)
{
  static const RrCliFormat formats[] = {
    RR_CLI_FORMAT_MD, RR_CLI_FORMAT_JSON, RR_CLI_FORMAT_CSV, RR_CLI_FORMAT_ICS
  };
  g_auto (Options) options = { 0 };
  RrCliFormat format;
  gint64 now;
  const GOptionEntry entries[] = {
    { "scenario", 0, 0, G_OPTION_ARG_STRING, &options.scenario, N_("Scenario, by id or name"),
      "S" },
    { "playbook", 0, 0, G_OPTION_ARG_FILENAME, &options.playbook,
      N_("Playbook to use in place of the one that comes with the program"), "FILE" },
    { "format", 0, 0, G_OPTION_ARG_STRING, &options.format, N_("Format of the output"),
      "md|json|csv|ics" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, N_("Where to write the plan"),
      "OUT" },
    { "write", 0, 0, G_OPTION_ARG_NONE, &options.write, N_("Save the plan into the map"), NULL },
    { "now", 0, 0, G_OPTION_ARG_STRING, &options.now, N_("Date to take for today"), "DATE" },
    { NULL }
  };

  if (!rr_cli_parse (entries, 1, 1, &argc, &argv) ||
      !rr_cli_get_format (argv[0], options.format, formats, G_N_ELEMENTS (formats), &format) ||
      !rr_cli_get_now (argv[0], options.now, &now))
    return RR_CLI_WRONG_USAGE;

  if (options.write && g_str_equal (argv[1], RR_CLI_STANDARD))
    return rr_cli_wrong_usage (argv[0], _("--write needs a map that is a file"));

  return run (argv[1], &options, format, now);
}
