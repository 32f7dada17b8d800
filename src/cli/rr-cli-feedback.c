/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include <string.h>

#include "rr-cli-json.h"
#include "rr-cli-table.h"
#include "rr-feedback-preview.h"
#include "rr-i18n.h"
#include "rr-json-reader.h"
#include "rr-text.h"

#define STANDARD_INPUT "/dev/stdin"

typedef struct
{
  char **columns;     /* owned; "touchpoint=NAME,…", each */
  char *match;        /* owned; path of the match table, or NULL */
  char *scale;        /* owned */
  char *date_order;   /* owned */
  char *format;       /* owned */
  char *output;       /* owned; path of the new map, or NULL */
  gboolean keep_personal;
} Options;

static void
options_clear (Options *options)
{
  g_strfreev (options->columns);
  g_free (options->match);
  g_free (options->scale);
  g_free (options->date_order);
  g_free (options->format);
  g_free (options->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
parse_options (int       *argc,
               char    ***argv,
               Options   *options)
{
  const GOptionEntry entries[] = {
    { "column", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->columns,
      N_("Columns for touchpoint, date, sentiment, text, source, segment, ref"), "ROLE=NAME,…" },
    { "match", 0, 0, G_OPTION_ARG_FILENAME, &options->match,
      N_("Table of values or words and the touchpoints they lead to"), "FILE" },
    { "scale", 0, 0, G_OPTION_ARG_STRING, &options->scale, N_("Scale of the scores"),
      "words|stars|nps|percent|-2..2|-1..1" },
    { "date-order", 0, 0, G_OPTION_ARG_STRING, &options->date_order, N_("Order of the dates"),
      "ymd|mdy|dmy" },
    { "keep-personal", 0, 0, G_OPTION_ARG_NONE, &options->keep_personal,
      N_("Leave addresses, phone numbers, handles and links in the comments"), NULL },
    { "format", 0, 0, G_OPTION_ARG_STRING, &options->format, N_("Format of the report"),
      "text|json" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output,
      N_("Where to write the map with the feedback; without it there is a report alone"), "OUT" },
    { NULL }
  };

  return rr_cli_parse (entries, 2, 2, argc, argv);
}

static RrCsv *
load_table (const char *path)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  RrCsv *csv;

  file = g_file_new_for_path (g_str_equal (path, RR_CLI_STANDARD) ? STANDARD_INPUT : path);
  csv = rr_csv_load (file, NULL, &error);
  if (csv == NULL)
    rr_cli_complain (path, error);

  return csv;
}

/* Where the next "ROLE=" begins behind a comma; names of columns may have commas. */
static const char *
find_next_pair (const char *at)
{
  for (at = strchr (at, ','); at != NULL; at = strchr (at + 1, ','))
    {
      gsize length = strcspn (at + 1, "=,");
      g_autofree char *name = g_strndup (at + 1, length);

      if (at[1 + length] == '=' && rr_enum_find (&rr_feedback_roles, name) >= 0)
        return at;
    }

  return NULL;
}

/* Collects "ROLE=NAME,…" by role; whether it is such. */
static gboolean
read_pairs (const char  *command,
            const char  *text,
            char       **names)
{
  while (text != NULL)
    {
      const char *end = find_next_pair (text);
      g_autofree char *pair = end != NULL ? g_strndup (text, (gsize) (end - text))
                                          : g_strdup (text);
      char *name = strchr (pair, '=');
      int role;

      if (name != NULL)
        *name++ = '\0';
      role = rr_enum_find (&rr_feedback_roles, pair);
      if (name == NULL || role < 0)
        {
          rr_cli_wrong_usage (command, _("--column takes ROLE=NAME with the roles touchpoint, date, "
                                         "sentiment, text, source, segment and ref, not “%s”"),
                              text);
          return FALSE;
        }

      g_free (names[role]);
      names[role] = g_strdup (name);
      text = end != NULL ? end + 1 : NULL;
    }

  return TRUE;
}

/* Puts the named columns in place of those that were guessed; an empty name means none. */
static gboolean
take_columns (const char         *path,
              const RrCsv        *csv,
              char *const        *names,
              RrFeedbackColumns  *columns)
{
  rr_feedback_columns_guess (csv, columns);

  for (guint role = 0; role < RR_N_FEEDBACK_ROLES; role++)
    {
      int column;

      if (names[role] == NULL)
        continue;

      column = *names[role] != '\0' ? rr_csv_find_column (csv, names[role]) : -1;
      if (column < 0 && *names[role] != '\0')
        {
          g_autofree char *shown = rr_text_shorten (names[role], 40);
          g_autofree char *list = rr_feedback_columns_list (csv);
          g_autoptr (GError) error = g_error_new (G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                                                  _("there is no column “%s”; there are %s"),
                                                  shown, list);

          rr_cli_complain (path, error);
          return FALSE;
        }

      for (guint other = 0; other < RR_N_FEEDBACK_ROLES; other++)
        {
          if (names[other] == NULL && columns->of[other] == column)
            columns->of[other] = -1;
        }
      columns->of[role] = column;
    }

  return TRUE;
}

static gboolean
load_match_table (const char    *path,
                  RrMatchTable **table)
{
  g_autoptr (RrCsv) csv = NULL;
  g_autoptr (GError) error = NULL;

  *table = NULL;
  if (path == NULL)
    return TRUE;

  csv = load_table (path);
  if (csv == NULL)
    return FALSE;

  *table = rr_match_table_read (csv, &error);
  if (*table == NULL)
    rr_cli_complain (path, error);

  return *table != NULL;
}

static void
print_warnings (const char        *path,
                RrFeedbackPreview *preview)
{
  GPtrArray *warnings = rr_feedback_preview_get_warnings (preview);

  for (guint i = 0; i < warnings->len; i++)
    rr_cli_warn (path, warnings->pdata[i]);

  for (guint i = 0; i < rr_feedback_preview_get_n_rows (preview); i++)
    {
      g_autofree char *what = rr_feedback_preview_describe (preview, i);

      if (what != NULL)
        rr_cli_warn (path, what);
    }
}

static char *
report_json (const RrFeedbackCounts *counts)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  rr_cli_json_add_number (builder, "rows", counts->rows);
  rr_cli_json_add_number (builder, "added", counts->added);
  rr_cli_json_add_number (builder, "unmatched", counts->unmatched);
  rr_cli_json_add_number (builder, "unrated", counts->unrated);
  rr_cli_json_add_number (builder, "duplicates", counts->duplicates);
  rr_cli_json_add_number (builder, "refused", counts->refused);
  json_builder_end_object (builder);

  return rr_cli_json_write (builder);
}

static void
append_line (GString    *out,
             const char *label,
             const char *value)
{
  g_string_append_printf (out, "%s: %s\n", label, value);
}

static void
append_count (GString    *out,
              const char *label,
              guint       count)
{
  g_string_append_printf (out, "%s: %u\n", label, count);
}

static char *
report_text (const RrCsv             *csv,
             const RrFeedbackColumns *columns,
             RrFeedbackPreview       *preview)
{
  const RrFeedbackCounts *counts = rr_feedback_preview_get_counts (preview);
  GString *out = g_string_new (NULL);

  append_count (out, C_("table", "Rows"), counts->rows);
  append_count (out, _("Added"), counts->added);
  append_count (out, _("Added without a touchpoint"), counts->unmatched);
  append_count (out, _("Added without a rating"), counts->unrated);
  append_count (out, _("Duplicates"), counts->duplicates);
  append_count (out, _("Refused"), counts->refused);

  g_string_append_c (out, '\n');
  append_line (out, _("Encoding"), rr_encoding_get_name (rr_csv_get_encoding (csv)));
  append_line (out, _("Dates"),
               rr_date_order_get_label (rr_feedback_preview_get_date_order (preview, NULL)));
  if (columns->of[RR_FEEDBACK_ROLE_SENTIMENT] >= 0)
    append_line (out, _("Scores"),
                 rr_enum_label (&rr_score_scales, rr_feedback_preview_get_scale (preview)));

  for (guint role = 0; role < RR_N_FEEDBACK_ROLES; role++)
    {
      g_autofree char *label = NULL;
      g_autofree char *shown = NULL;

      if (columns->of[role] < 0)
        continue;

      /* Translators: what a column is for, such as “Date” */
      label = g_strdup_printf (_("Column for “%s”"),
                               rr_enum_label (&rr_feedback_roles, role));
      shown = rr_text_shorten (rr_csv_get (csv, 0, (guint) columns->of[role]), 60);
      append_line (out, label, shown);
    }

  return g_string_free (out, FALSE);
}

/* Adds what the preview found, and writes the map. */
static gboolean
write_map (RrMap             *map,
           const char        *map_path,
           RrFeedbackPreview *preview,
           const char        *output)
{
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (!rr_feedback_preview_apply (preview, document, &error))
    {
      rr_cli_complain (map_path, error);
      return FALSE;
    }

  /* What could not be read again is not written. */
  bytes = rr_map_to_bytes (map);
  if (!rr_json_check_size ((goffset) g_bytes_get_size (bytes), &error))
    {
      rr_cli_complain (output, error);
      return FALSE;
    }

  return rr_cli_write (output, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static int
run (const char         *map_path,
     const char         *csv_path,
     const Options      *options,
     char *const        *names,
     RrFeedbackSettings *settings,
     RrCliFormat         format)
{
  g_autoptr (RrMap) map = rr_cli_load_map (map_path);
  g_autoptr (RrCsv) csv = map != NULL ? load_table (csv_path) : NULL;
  g_autoptr (RrMatchTable) table = NULL;
  g_autoptr (RrFeedbackKnown) known = NULL;
  g_autoptr (RrFeedbackPreview) preview = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *report = NULL;

  if (csv == NULL || !take_columns (csv_path, csv, names, &settings->columns) ||
      !load_match_table (options->match, &table))
    return RR_CLI_FAILED;

  known = rr_feedback_known_new (map);
  preview = rr_feedback_preview_new (csv, settings, known, table, NULL, NULL, NULL, &error);
  if (preview == NULL)
    {
      rr_cli_complain (csv_path, error);
      return RR_CLI_FAILED;
    }

  print_warnings (csv_path, preview);
  if (options->output != NULL && !write_map (map, map_path, preview, options->output))
    return RR_CLI_FAILED;

  report = format == RR_CLI_FORMAT_JSON
             ? report_json (rr_feedback_preview_get_counts (preview))
             : report_text (csv, &settings->columns, preview);

  /* Where the map is on standard output, nothing else may be. */
  if (g_strcmp0 (options->output, RR_CLI_STANDARD) == 0)
    {
      g_printerr ("%s", report);
      return RR_CLI_OK;
    }

  return rr_cli_write (NULL, report, strlen (report)) ? RR_CLI_OK : RR_CLI_FAILED;
}

/* reroutectl feedback: adds the comments of a CSV file. */
int
rr_cli_feedback (int    argc,
                 char **argv)
{
  static const RrCliFormat formats[] = { RR_CLI_FORMAT_TEXT, RR_CLI_FORMAT_JSON };
  g_auto (Options) options = { NULL };
  RrFeedbackSettings settings = { .scale = RR_SCALE_AUTO, .date_order = RR_DATE_ORDER_AUTO };
  char *by_role[RR_N_FEEDBACK_ROLES] = { NULL };
  RrCliFormat format;
  int status;

  if (!parse_options (&argc, &argv, &options) ||
      !rr_cli_get_format (argv[0], options.format, formats, G_N_ELEMENTS (formats), &format))
    return RR_CLI_WRONG_USAGE;

  if (options.scale != NULL && !rr_score_scale_find (options.scale, &settings.scale))
    return rr_cli_wrong_usage (argv[0], _("--scale takes words, stars, nps, percent, -2..2 or "
                                          "-1..1, not “%s”"), options.scale);
  if (options.date_order != NULL && !rr_date_order_find (options.date_order, &settings.date_order))
    return rr_cli_wrong_usage (argv[0], _("--date-order takes ymd, mdy or dmy, not “%s”"),
                               options.date_order);

  settings.keep_personal = options.keep_personal;
  status = RR_CLI_OK;
  for (guint i = 0; status == RR_CLI_OK && options.columns != NULL && options.columns[i] != NULL; i++)
    {
      if (!read_pairs (argv[0], options.columns[i], by_role))
        status = RR_CLI_WRONG_USAGE;
    }

  if (status == RR_CLI_OK)
    status = run (argv[1], argv[2], &options, by_role, &settings, format);

  for (guint role = 0; role < RR_N_FEEDBACK_ROLES; role++)
    g_free (by_role[role]);

  return status;
}
