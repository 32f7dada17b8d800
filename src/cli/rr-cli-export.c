/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include "rr-export.h"
#include "rr-i18n.h"
#include "rr-locale.h"
#include "rr-paper.h"

static gboolean
get_view (const char      *command,
          const char      *name,
          RrExportOptions *options)
{
  int view = name != NULL ? rr_enum_find (&rr_views, name) : (int) options->view;

  options->view = (RrView) view;
  if (view >= 0)
    return TRUE;

  rr_cli_wrong_usage (command, _("There is no view “%s”; there are map, assess, recover and review"), name);
  return FALSE;
}

static gboolean
get_scale (const char      *command,
           const char      *text,
           RrExportOptions *options)
{
  char *end;

  if (text == NULL)
    return TRUE;

  options->scale = g_ascii_strtod (text, &end);
  if (end != text && *end == '\0' && options->scale >= RR_EXPORT_MIN_SCALE
      && options->scale <= RR_EXPORT_MAX_SCALE)
    return TRUE;

  rr_cli_wrong_usage (command, _("The scale “%s” is not a number between %g and %g"), text,
                      RR_EXPORT_MIN_SCALE, RR_EXPORT_MAX_SCALE);
  return FALSE;
}

static gboolean
get_format (const char     *command,
            const char     *path,
            RrExportFormat *format)
{
  if (path == NULL)
    rr_cli_wrong_usage (command, _("Name the file to write with -o"));
  else if (!rr_export_format_from_name (path, format))
    rr_cli_wrong_usage (command, _("The name of the output “%s” must end in .png, .pdf or .svg"), path);
  else
    return TRUE;

  return FALSE;
}

/* Paper is for pages alone. */
static gboolean
get_paper (const char      *command,
           const char      *paper,
           RrExportFormat   format,
           RrExportOptions *options)
{
  g_autoptr (GString) names = NULL;

  if ((paper != NULL || options->tile) && format != RR_EXPORT_PDF)
    {
      rr_cli_wrong_usage (command, _("Paper and sheets are for PDF alone"));
      return FALSE;
    }

  options->paper = paper != NULL || !options->tile ? paper : "A4";
  if (paper == NULL || rr_paper_find (paper) != NULL)
    return TRUE;

  names = g_string_new (NULL);
  for (guint i = 0; rr_paper_get (i) != NULL; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", rr_paper_get (i)->name);
  /* Translators: the second is a list of names */
  rr_cli_wrong_usage (command, _("There is no paper “%s”; there are %s"), paper, names->str);
  return FALSE;
}

static gboolean
get_theme (const char      *command,
           const char      *name,
           RrExportOptions *options)
{
  static const char *const names[] = {
    [RR_THEME_LIGHT] = "light", [RR_THEME_DARK] = "dark",
    [RR_THEME_HIGH_CONTRAST] = "contrast", [RR_THEME_HIGH_CONTRAST_DARK] = "contrast-dark",
  };

  if (name == NULL)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i], name))
      {
        options->theme = i;
        return TRUE;
      }

  rr_cli_wrong_usage (command, _("There is no theme “%s”; there are light, dark, contrast and contrast-dark"), name);
  return FALSE;
}

/* The views of a crisis need one; the map alone does not. */
static gboolean
get_scenario (RrMap           *map,
              const char      *map_path,
              const char      *id_or_name,
              RrExportOptions *options)
{
  RrScenario *scenario;

  if (options->view == RR_VIEW_MAP && id_or_name == NULL)
    return TRUE;

  scenario = rr_cli_find_scenario (map, map_path, id_or_name);
  if (scenario == NULL)
    return FALSE;

  options->scenario = rr_element_get_id (scenario);
  return TRUE;
}

/* reroutectl export: draws a map. */
int
rr_cli_export (int    argc,
               char **argv)
{
  g_autofree char *output = NULL;
  g_autofree char *view = NULL;
  g_autofree char *scenario = NULL;
  g_autofree char *scale = NULL;
  g_autofree char *now = NULL;
  g_autofree char *paper = NULL;
  g_autofree char *theme = NULL;
  g_autofree char *language = NULL;
  g_autoptr (RrMap) map = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  RrExportOptions options = { .scale = 1 };
  RrExportFormat format;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("Where to write; its name tells the format"),
      "OUT.(png|pdf|svg)" },
    { "view", 0, 0, G_OPTION_ARG_STRING, &view, N_("What is emphasised"), "map|assess|recover|review" },
    { "scenario", 0, 0, G_OPTION_ARG_STRING, &scenario, N_("Scenario, by id or name"), "S" },
    { "scale", 0, 0, G_OPTION_ARG_STRING, &scale, N_("How large; 1 is 96 units an inch"), "N" },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &paper, N_("PDF: fit it into a page"), "A0…A5|letter|legal|tabloid" },
    { "tile", 0, 0, G_OPTION_ARG_NONE, &options.tile, N_("PDF: as many pages of that paper as it takes"), NULL },
    { "theme", 0, 0, G_OPTION_ARG_STRING, &theme, N_("Colours"), "light|dark|contrast|contrast-dark" },
    { "transparent", 0, 0, G_OPTION_ARG_NONE, &options.transparent, N_("PNG and SVG: without a ground"), NULL },
    { "no-title", 0, 0, G_OPTION_ARG_NONE, &options.untitled, N_("Without title and date"), NULL },
    { "no-legend", 0, 0, G_OPTION_ARG_NONE, &options.no_legend, N_("Without the legend"), NULL },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &language, N_("Language of the words around the map"), "L" },
    { "now", 0, 0, G_OPTION_ARG_STRING, &now, N_("Date to take for today"), "DATE" },
    { NULL }
  };

  if (!rr_cli_parse (entries, 1, 1, &argc, &argv) || !get_format (argv[0], output, &format)
      || !get_view (argv[0], view, &options) || !get_scale (argv[0], scale, &options)
      || !get_paper (argv[0], paper, format, &options) || !get_theme (argv[0], theme, &options)
      || !rr_cli_get_now (argv[0], now, &options.now) || !rr_cli_set_language (argv[0], language))
    return RR_CLI_WRONG_USAGE;

  options.mirrored = rr_locale_is_mirrored ();
  map = rr_cli_load_map (argv[1]);
  if (map == NULL || !get_scenario (map, argv[1], scenario, &options))
    return RR_CLI_FAILED;

  file = g_file_new_for_commandline_arg (output);
  if (!rr_export_to_file (map, format, &options, file, NULL, &error))
    {
      rr_cli_complain (output, error);
      return RR_CLI_FAILED;
    }

  return RR_CLI_OK;
}
