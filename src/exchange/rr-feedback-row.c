/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-preview-private.h"

#include <math.h>
#include <string.h>

#include "rr-feedback-known-private.h"
#include "rr-i18n.h"
#include "rr-privacy.h"
#include "rr-text.h"

/* So many names that nobody knows are told of, one by one. */
#define MAX_UNKNOWN 20

static const char *
get_cell (RrFeedbackMaking *making,
          guint             row,
          RrFeedbackRole    role)
{
  int column = making->preview->settings.columns.of[role];

  return column >= 0 ? rr_csv_get (making->preview->csv, row, (guint) column) : "";
}

/* Without white space at both ends; most cells have none. */
static const char *
trim (RrFeedbackMaking *making,
      const char       *text)
{
  gsize length = strlen (text);
  gsize start = 0;

  if (length == 0 || (!g_ascii_isspace (text[0]) && !g_ascii_isspace (text[length - 1])))
    return text;

  while (g_ascii_isspace (text[start]))
    start++;
  while (length > start && g_ascii_isspace (text[length - 1]))
    length--;

  return g_string_chunk_insert_len (making->preview->texts, text + start,
                                    (gssize) (length - start));
}

static const char *
look_up_source (const char *name)
{
  for (guint i = 0; i < rr_sources.n_values; i++)
    {
      if (rr_text_same (name, rr_sources.values[i].name) ||
          rr_text_same (name, rr_sources.values[i].label) ||
          rr_text_same (name, rr_enum_label (&rr_sources, i)))
        return rr_sources.values[i].name;
    }

  return NULL;
}

/* The source of a row, by the name or the label of one. */
static const char *
find_source (RrFeedbackMaking *making,
             const char       *name)
{
  const char *source;

  if (*name == '\0')
    return making->preview->source;

  source = g_hash_table_lookup (making->sources, name);
  if (source != NULL)
    return source;

  source = look_up_source (name);
  if (source == NULL)
    {
      source = rr_enum_name (&rr_sources, RR_SOURCE_OTHER);
      if (g_hash_table_size (making->sources) < MAX_UNKNOWN)
        {
          g_autofree char *shown = rr_text_shorten (name, 40);

          g_ptr_array_add (making->preview->warnings,
                           g_strdup_printf (_("there is no source “%s”; “%s” is taken"), shown,
                                            rr_enum_label (&rr_sources, RR_SOURCE_OTHER)));
        }
    }
  g_hash_table_insert (making->sources, (gpointer) name, (gpointer) source);

  return source;
}

static const char *
find_segment (RrFeedbackMaking *making,
              const char       *name)
{
  gpointer segment;

  if (*name == '\0')
    return NULL;

  if (g_hash_table_lookup_extended (making->segments, name, NULL, &segment))
    return segment;

  segment = (gpointer) rr_feedback_known_find_segment (making->preview->known, name);
  if (segment == NULL && g_hash_table_size (making->segments) < MAX_UNKNOWN)
    {
      g_autofree char *shown = rr_text_shorten (name, 40);

      g_ptr_array_add (making->preview->warnings,
                       g_strdup_printf (_("the map has no segment “%s”; it is left out"), shown));
    }
  g_hash_table_insert (making->segments, (gpointer) name, segment);

  return segment;
}

static RrFeedbackProblem
read_date (RrFeedbackMaking *making,
           RrFeedbackRow    *row)
{
  switch (rr_feedback_date_parse (get_cell (making, row->row, RR_FEEDBACK_ROLE_DATE),
                                  making->preview->date_order, row->date))
    {
    case RR_DATE_FINE:
      return RR_FEEDBACK_FINE;
    case RR_DATE_EMPTY:
      return RR_FEEDBACK_NO_DATE;
    case RR_DATE_NONEXISTENT:
      return RR_FEEDBACK_NONEXISTENT_DATE;
    case RR_DATE_OTHER_ORDER:
      return RR_FEEDBACK_OTHER_DATE_ORDER;
    case RR_DATE_UNREADABLE:
    default:
      return RR_FEEDBACK_UNREADABLE_DATE;
    }
}

static RrFeedbackProblem
read_score (RrFeedbackMaking *making,
            RrFeedbackRow    *row)
{
  switch (rr_feedback_score_parse (get_cell (making, row->row, RR_FEEDBACK_ROLE_SENTIMENT),
                                   &making->preview->system, &row->sentiment))
    {
    case RR_SCORE_FINE:
    case RR_SCORE_EMPTY:
      return RR_FEEDBACK_FINE;
    case RR_SCORE_OTHER_SCALE:
      return RR_FEEDBACK_OTHER_SCALE;
    case RR_SCORE_UNREADABLE:
    default:
      return RR_FEEDBACK_UNREADABLE_SCORE;
    }
}

/* A row with more cells than there are names has a delimiter too many somewhere: then
 * nobody knows what is what. */
static gboolean
has_many_cells (RrFeedbackPreview *preview,
                guint              row)
{
  guint n_names = rr_csv_get_n_cells (preview->csv, 0);

  for (guint i = n_names; i < rr_csv_get_n_cells (preview->csv, row); i++)
    {
      if (*rr_csv_get (preview->csv, row, i) != '\0')
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_too_long (const char *text)
{
  return strlen (text) > RR_MAX_TEXT && rr_text_length (text) > RR_MAX_TEXT;
}

static RrFeedbackProblem
read_row (RrFeedbackMaking *making,
          RrFeedbackRow    *row)
{
  RrFeedbackPreview *preview = making->preview;
  const char *text = get_cell (making, row->row, RR_FEEDBACK_ROLE_TEXT);
  RrFeedbackProblem problem;

  if (has_many_cells (preview, row->row))
    return RR_FEEDBACK_MANY_CELLS;

  problem = read_date (making, row);
  if (problem == RR_FEEDBACK_FINE)
    problem = read_score (making, row);
  if (problem != RR_FEEDBACK_FINE)
    return problem;

  row->ref = trim (making, get_cell (making, row->row, RR_FEEDBACK_ROLE_REF));
  if (is_too_long (row->ref))
    return RR_FEEDBACK_LONG_REF;

  row->text = text;
  if (!preview->settings.keep_personal && rr_privacy_hide_into (text, making->hidden))
    row->text = g_string_chunk_insert_len (preview->texts, making->hidden->str,
                                           (gssize) making->hidden->len);
  if (is_too_long (row->text))
    return RR_FEEDBACK_LONG_TEXT;

  row->source = find_source (making, trim (making, get_cell (making, row->row,
                                                             RR_FEEDBACK_ROLE_SOURCE)));
  row->segment = find_segment (making, trim (making, get_cell (making, row->row,
                                                               RR_FEEDBACK_ROLE_SEGMENT)));
  row->touchpoint = rr_match_finder_find (making->finder,
                                          get_cell (making, row->row, RR_FEEDBACK_ROLE_TOUCHPOINT),
                                          text);

  return RR_FEEDBACK_FINE;
}

/* Reads one row of the table; whether it is a duplicate is not asked here. */
void
rr_feedback_row_read (RrFeedbackMaking *making,
                      guint             row,
                      RrFeedbackRow    *result)
{
  memset (result, 0, sizeof *result);
  result->row = row;
  result->sentiment = NAN;
  result->text = result->ref = "";

  result->problem = read_row (making, result);
  result->state = result->problem == RR_FEEDBACK_FINE ? RR_FEEDBACK_ROW_ADDED
                                                      : RR_FEEDBACK_ROW_REFUSED;
}

static RrFeedbackRole
get_role (RrFeedbackProblem problem)
{
  switch (problem)
    {
    case RR_FEEDBACK_NO_DATE:
    case RR_FEEDBACK_UNREADABLE_DATE:
    case RR_FEEDBACK_NONEXISTENT_DATE:
    case RR_FEEDBACK_OTHER_DATE_ORDER:
      return RR_FEEDBACK_ROLE_DATE;
    case RR_FEEDBACK_UNREADABLE_SCORE:
    case RR_FEEDBACK_OTHER_SCALE:
      return RR_FEEDBACK_ROLE_SENTIMENT;
    case RR_FEEDBACK_LONG_REF:
      return RR_FEEDBACK_ROLE_REF;
    case RR_FEEDBACK_LONG_TEXT:
    case RR_FEEDBACK_MANY_CELLS:
    case RR_FEEDBACK_FINE:
    default:
      return RR_FEEDBACK_ROLE_TEXT;
    }
}

/**
 * rr_feedback_preview_describe:
 * @index: which row, from 0
 *
 * Returns: (transfer full) (nullable): why the row is refused, with the line of the file
 *   and the value; %NULL where it is not
 */
char *
rr_feedback_preview_describe (RrFeedbackPreview *self,
                              guint              index)
{
  const RrFeedbackRow *row;
  g_autofree char *shown = NULL;
  guint line;
  int column;

  g_return_val_if_fail (self != NULL && index < self->rows->len, NULL);

  row = rr_feedback_preview_get_row (self, index);
  line = rr_csv_get_line (self->csv, row->row);
  column = self->settings.columns.of[get_role (row->problem)];
  shown = rr_text_shorten (column >= 0 ? rr_csv_get (self->csv, row->row, (guint) column) : "", 40);

  switch (row->problem)
    {
    case RR_FEEDBACK_FINE:
      return NULL;
    case RR_FEEDBACK_NO_DATE:
      return g_strdup_printf (_("line %u: there is no date; the row is left out"), line);
    case RR_FEEDBACK_UNREADABLE_DATE:
      return g_strdup_printf (_("line %u: “%s” is no date; the row is left out"), line, shown);
    case RR_FEEDBACK_NONEXISTENT_DATE:
      return g_strdup_printf (_("line %u: the date “%s” does not exist; the row is left out"),
                              line, shown);
    case RR_FEEDBACK_OTHER_DATE_ORDER:
      return g_strdup_printf (
        /* Translators: line, a date, an order such as “Day, month, year” */
        _("line %u: “%s” is no date in the order “%s”; the row is left out"), line, shown,
        rr_date_order_get_label (self->date_order));
    case RR_FEEDBACK_UNREADABLE_SCORE:
      return g_strdup_printf (_("line %u: “%s” is no score; the row is left out"), line, shown);
    case RR_FEEDBACK_OTHER_SCALE:
      return g_strdup_printf (
        /* Translators: line, a score, a scale such as “Stars, 1 to 5” */
        _("line %u: the score “%s” is none of “%s”; the row is left out"), line, shown,
        rr_enum_label (&rr_score_scales, self->system.scale));
    case RR_FEEDBACK_LONG_TEXT:
      return g_strdup_printf (
        _("line %u: the comment “%s” is longer than %d characters; the row is left out"), line,
        shown, RR_MAX_TEXT);
    case RR_FEEDBACK_LONG_REF:
      return g_strdup_printf (
        _("line %u: the reference “%s” is longer than %d characters; the row is left out"), line,
        shown, RR_MAX_TEXT);
    case RR_FEEDBACK_MANY_CELLS:
      return g_strdup_printf (
        _("line %u: the row has %u cells, but there are %u columns; the row is left out"), line,
        rr_csv_get_n_cells (self->csv, row->row), rr_csv_get_n_cells (self->csv, 0));
    default:
      g_return_val_if_reached (NULL);
    }
}
