/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-touchpoint-csv.h"

#include <math.h>
#include <string.h>

#include "rr-error.h"
#include "rr-feedback-columns.h"
#include "rr-feedback-scores.h"
#include "rr-formula-guard.h"
#include "rr-i18n.h"
#include "rr-import-builder-private.h"
#include "rr-ojf-lanes-private.h"
#include "rr-text.h"

#define QUOTED 60
#define MAX_STEP 9999

/* A stage with the numbers that its rows have for their steps. */
typedef struct
{
  JsonObject *element; /* borrowed */
  GArray *numbers;     /* owned; of double, sorted and each once when all rows are read */
  GPtrArray *cards;    /* owned; of JsonObject, borrowed */
  GArray *wanted;      /* owned; of double, one a card; NAN: a step of its own */
} Stage;

typedef struct
{
  const RrCsv *csv;
  const RrTouchpointColumns *columns;
  RrImportBuilder *builder;
  GHashTable *elements;    /* owned; list and key of a name → element */
  GHashTable *stages;      /* owned; element → Stage */
  GPtrArray *all_stages;   /* borrowed of that; in order */
  Stage *stage;            /* the one of the row before */
  gboolean has_scores;
  RrScoreSystem scores;
  guint row;
  guint n_cards;
} Reader;

static void
stage_free (gpointer data)
{
  Stage *stage = data;

  g_array_unref (stage->numbers);
  g_array_unref (stage->wanted);
  g_ptr_array_unref (stage->cards);
  g_free (stage);
}

/* Returns: (transfer full): what the row has in the column of @role; "" for nothing */
static char *
get_cell (const Reader     *self,
          RrTouchpointRole  role)
{
  int column = self->columns->of[role];
  const char *cell = column >= 0 ? rr_csv_get (self->csv, self->row, (guint) column) : "";

  return g_strstrip (g_strdup (rr_formula_unguard (cell)));
}

static void
warn_of_cell (const Reader     *self,
              RrTouchpointRole  role,
              const char       *cell)
{
  g_autofree char *shown = rr_text_shorten (cell, QUOTED);

  rr_import_builder_warn (self->builder,
                          /* Translators: a line number, a column, a value that is not understood */
                          _("line %u: %s: “%s” is not understood and was left out"),
                          rr_csv_get_line (self->csv, self->row),
                          rr_touchpoint_role_get_label (role), shown);
}

/* Returns: (transfer none): the element of @list that has this name, which is made if need be */
static JsonObject *
ensure_named (Reader     *self,
              const char *list,
              const char *name)
{
  g_autofree char *key = rr_text_key (name);
  g_autofree char *place = g_strdup_printf ("%s %s", list, key);
  JsonObject *element = g_hash_table_lookup (self->elements, place);

  if (element == NULL)
    {
      element = rr_import_builder_add (self->builder, list, NULL);
      rr_import_set_name (self->builder, element, "name", name);
      g_hash_table_insert (self->elements, g_steal_pointer (&place), element);
    }

  return element;
}

static Stage *
ensure_stage (Reader     *self,
              const char *name)
{
  JsonObject *element = ensure_named (self, "stages", name);
  Stage *stage = g_hash_table_lookup (self->stages, element);

  if (stage == NULL)
    {
      stage = g_new0 (Stage, 1);
      stage->element = element;
      stage->numbers = g_array_new (FALSE, FALSE, sizeof (double));
      stage->wanted = g_array_new (FALSE, FALSE, sizeof (double));
      stage->cards = g_ptr_array_new ();
      g_hash_table_insert (self->stages, element, stage);
      g_ptr_array_add (self->all_stages, stage);
    }

  return stage;
}

/* Cells that were joined in a spreadsheet are empty but for the first. */
static void
read_stage (Reader *self)
{
  g_autofree char *name = get_cell (self, RR_TOUCHPOINT_ROLE_STAGE);

  if (*name != '\0')
    self->stage = ensure_stage (self, name);
  else if (self->stage == NULL)
    self->stage = ensure_stage (self, _("Journey"));
}

static gboolean
read_number (const char *cell,
             double     *number)
{
  char *end;

  *number = g_ascii_strtod (cell, &end);

  return end != cell && *end == '\0' && isfinite (*number);
}

static void
read_step (Reader     *self,
           JsonObject *card)
{
  g_autofree char *cell = get_cell (self, RR_TOUCHPOINT_ROLE_STEP);
  double number = NAN;

  if (*cell != '\0' && !read_number (cell, &number))
    {
      warn_of_cell (self, RR_TOUCHPOINT_ROLE_STEP, cell);
      number = NAN;
    }

  if (!isnan (number))
    g_array_append_val (self->stage->numbers, number);
  g_array_append_val (self->stage->wanted, number);
  g_ptr_array_add (self->stage->cards, card);
}

static void
read_lane (Reader     *self,
           JsonObject *card)
{
  g_autofree char *name = get_cell (self, RR_TOUCHPOINT_ROLE_LANE);
  g_autofree char *channel = get_cell (self, RR_TOUCHPOINT_ROLE_CHANNEL);
  const char *called = *name != '\0' ? name : *channel != '\0' ? channel : _("Touchpoints");
  JsonObject *lane = ensure_named (self, "lanes", called);

  if (!json_object_has_member (lane, "channel"))
    {
      g_autofree char *lower = g_ascii_strdown (channel, -1);
      int known = rr_enum_find (&rr_channels, lower);

      json_object_set_string_member (lane, "channel",
                                     rr_enum_name (&rr_channels,
                                                   known >= 0 ? (guint) known
                                                   : rr_ojf_lane_channel_of_name (
                                                       *channel != '\0' ? channel : called)));
    }

  json_object_set_string_member (card, "lane", rr_import_get_id (lane));
}

static void
read_emotion (Reader     *self,
              JsonObject *card)
{
  g_autofree char *cell = get_cell (self, RR_TOUCHPOINT_ROLE_EMOTION);
  double emotion = 0;

  if (*cell == '\0')
    return;

  if (self->has_scores &&
      rr_feedback_score_parse (cell, &self->scores, &emotion) == RR_SCORE_FINE)
    json_object_set_double_member (card, "emotion", emotion);
  else
    warn_of_cell (self, RR_TOUCHPOINT_ROLE_EMOTION, cell);
}

/* Reads a whole number within limits; for importance also the usual words. */
static void
read_whole (Reader           *self,
            JsonObject       *card,
            RrTouchpointRole  role,
            int               minimum,
            int               maximum)
{
  static const char *const words[] = { "low", "medium", "high" };
  g_autofree char *cell = get_cell (self, role);
  double number;

  if (*cell == '\0')
    return;

  for (guint i = 0; role == RR_TOUCHPOINT_ROLE_IMPORTANCE && i < G_N_ELEMENTS (words); i++)
    {
      if (g_ascii_strcasecmp (cell, words[i]) == 0)
        {
          json_object_set_int_member (card, rr_touchpoint_role_get_name (role), 2 + i);
          return;
        }
    }

  if (read_number (cell, &number) && number == floor (number) && number >= minimum &&
      number <= maximum)
    json_object_set_int_member (card, rr_touchpoint_role_get_name (role), (gint64) number);
  else
    warn_of_cell (self, role, cell);
}

/* Splits a cell at its line ends, else at semicolons, else, for names, at commas. */
static char **
split_cell (const char *cell,
            gboolean    names)
{
  const char *by = strchr (cell, '\n') != NULL ? "\n"
                   : strchr (cell, ';') != NULL || !names ? ";" : ",";
  char **parts = g_strsplit (cell, by, -1);

  for (guint i = 0; parts[i] != NULL; i++)
    g_strstrip (parts[i]);

  return parts;
}

/* Like get_cell (), but with the line end that says how a list of one is divided. */
static char **
get_list (const Reader     *self,
          RrTouchpointRole  role)
{
  int column = self->columns->of[role];
  const char *cell = column >= 0 ? rr_csv_get (self->csv, self->row, (guint) column) : "";

  return split_cell (rr_formula_unguard (cell),
                     role == RR_TOUCHPOINT_ROLE_SEGMENTS || role == RR_TOUCHPOINT_ROLE_TAGS);
}

static void
read_lists (Reader     *self,
            JsonObject *card)
{
  static const RrTouchpointRole lists[] = {
    RR_TOUCHPOINT_ROLE_TAGS, RR_TOUCHPOINT_ROLE_NEEDS, RR_TOUCHPOINT_ROLE_PAINS,
    RR_TOUCHPOINT_ROLE_IDEAS,
  };
  g_auto (GStrv) segments = get_list (self, RR_TOUCHPOINT_ROLE_SEGMENTS);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_auto (GStrv) items = get_list (self, lists[i]);

      for (guint j = 0; items[j] != NULL; j++)
        rr_import_add_item (self->builder, card, rr_touchpoint_role_get_name (lists[i]), items[j]);
    }

  for (guint i = 0; segments[i] != NULL; i++)
    {
      if (*segments[i] != '\0')
        rr_import_add_item (self->builder, card, "segments",
                            rr_import_get_id (ensure_named (self, "segments", segments[i])));
    }
}

/* Whether a row has nothing but a stage, which those below it belong to. */
static gboolean
is_heading (const Reader *self)
{
  guint n = rr_csv_get_n_cells (self->csv, self->row);
  guint n_filled = 0;

  for (guint i = 0; i < n; i++)
    n_filled += *rr_csv_get (self->csv, self->row, i) != '\0';

  return n_filled == 1 && self->columns->of[RR_TOUCHPOINT_ROLE_STAGE] >= 0 &&
         *rr_csv_get (self->csv, self->row,
                      (guint) self->columns->of[RR_TOUCHPOINT_ROLE_STAGE]) != '\0';
}

static void
read_row (Reader *self)
{
  g_autofree char *title = get_cell (self, RR_TOUCHPOINT_ROLE_TITLE);
  g_autofree char *id = get_cell (self, RR_TOUCHPOINT_ROLE_ID);
  g_autofree char *summary = get_cell (self, RR_TOUCHPOINT_ROLE_SUMMARY);
  g_autofree char *owner = get_cell (self, RR_TOUCHPOINT_ROLE_OWNER);
  JsonObject *card;

  if (rr_csv_is_empty_row (self->csv, self->row))
    return;

  read_stage (self);
  if (*title == '\0')
    {
      if (!is_heading (self))
        rr_import_builder_warn (self->builder,
                                _("line %u: there is no title; the row was left out"),
                                rr_csv_get_line (self->csv, self->row));
      return;
    }

  self->n_cards++;
  card = rr_import_builder_add (self->builder, "touchpoints", id);
  rr_import_set_name (self->builder, card, "title", title);
  rr_import_append_text (self->builder, card, "summary", summary);
  json_object_set_string_member (card, "stage", rr_import_get_id (self->stage->element));
  read_step (self, card);
  read_lane (self, card);
  read_emotion (self, card);
  read_whole (self, card, RR_TOUCHPOINT_ROLE_IMPORTANCE, 1, 5);
  read_whole (self, card, RR_TOUCHPOINT_ROLE_VOTES, 0, 999);
  read_lists (self, card);
  if (*owner != '\0')
    json_object_set_string_member (card, "owner",
                                   rr_import_get_id (ensure_named (self, "people", owner)));
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

/* Rows of one number share a column; the others follow with a column each.  What the
 * numbers begin with, and which are missing, does not matter. */
static void
place_cards (Stage *stage)
{
  GArray *numbers = stage->numbers;
  guint n = 0;

  g_array_sort (numbers, compare_numbers);
  for (guint i = 0; i < numbers->len; i++)
    {
      if (n == 0 || g_array_index (numbers, double, i) != g_array_index (numbers, double, n - 1))
        g_array_index (numbers, double, n++) = g_array_index (numbers, double, i);
    }
  g_array_set_size (numbers, n);

  for (guint i = 0; i < stage->cards->len; i++)
    {
      double wanted = g_array_index (stage->wanted, double, i);
      guint step = n;

      if (isnan (wanted))
        n++;
      else
        g_array_binary_search (numbers, &wanted, compare_numbers, &step);
      json_object_set_int_member (stage->cards->pdata[i], "step", MIN (step, MAX_STEP));
    }
}

/* Whether the first row is that of a table of ours, whose emotions are −2 to +2. */
static gboolean
is_ours (const RrCsv *csv)
{
  for (guint i = 0; i < RR_N_TOUCHPOINT_ROLES; i++)
    {
      const char *name = rr_csv_get (csv, 0, i);

      if (name == NULL || !g_str_equal (name, rr_touchpoint_role_get_name (i)))
        return FALSE;
    }

  return TRUE;
}

static void
find_scores (Reader *self)
{
  int column = self->columns->of[RR_TOUCHPOINT_ROLE_EMOTION];
  g_autoptr (GError) error = NULL;

  if (is_ours (self->csv))
    {
      self->scores = (RrScoreSystem) { .scale = RR_SCALE_TWO };
      self->has_scores = TRUE;
    }
  else if (column >= 0)
    {
      self->has_scores = rr_feedback_score_work_out (self->csv, (guint) column, &self->scores,
                                                     &error);
      if (self->has_scores)
        rr_import_builder_warn (self->builder,
                                /* Translators: a scale, such as "stars from 1 to 5" */
                                _("the emotions are read as %s"),
                                rr_enum_label (&rr_score_scales, self->scores.scale));
      else
        rr_import_builder_warn (self->builder, "%s", error->message);
    }
}

/**
 * rr_touchpoint_csv_make_map:
 * @csv: a table with names in its first row
 * @columns: what its columns are for
 * @warnings: (element-type utf8): to which lines about what did not come over as it was
 *   are added
 *
 * Returns: (transfer full) (nullable): a fresh map; %NULL with %RR_ERROR_FORMAT where there
 *   is no column of titles or no row with one
 */
RrMap *
rr_touchpoint_csv_make_map (const RrCsv                *csv,
                            const RrTouchpointColumns  *columns,
                            GPtrArray                  *warnings,
                            GError                    **error)
{
  g_autoptr (RrImportBuilder) builder = NULL;
  g_autoptr (GHashTable) elements = NULL;
  g_autoptr (GHashTable) stages = NULL;
  g_autoptr (GPtrArray) all_stages = NULL;
  Reader reader;

  g_return_val_if_fail (csv != NULL && columns != NULL && warnings != NULL, NULL);

  if (columns->of[RR_TOUCHPOINT_ROLE_TITLE] < 0)
    {
      g_autofree char *names = rr_feedback_columns_list (csv);

      g_set_error (error, RR_ERROR, RR_ERROR_FORMAT,
                   /* Translators: a list of names of columns */
                   _("no column is named after the titles of touchpoints; there are: %s"), names);
      return NULL;
    }

  builder = rr_import_builder_new (warnings);
  elements = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free, NULL);
  stages = g_hash_table_new_full (NULL, NULL, NULL, stage_free);
  all_stages = g_ptr_array_new ();
  reader = (Reader) {
    .csv = csv, .columns = columns, .builder = builder, .elements = elements, .stages = stages,
    .all_stages = all_stages,
  };

  find_scores (&reader);
  for (reader.row = 1; reader.row < rr_csv_get_n_rows (csv); reader.row++)
    read_row (&reader);
  for (guint i = 0; i < all_stages->len; i++)
    place_cards (all_stages->pdata[i]);
  rr_import_builder_add_lane (builder, NULL, _("How it feels"), RR_LANE_EMOTION,
                              RR_CHANNEL_OTHER);

  if (reader.n_cards == 0)
    {
      g_set_error_literal (error, RR_ERROR, RR_ERROR_FORMAT, _("there is no row with a title"));
      return NULL;
    }

  return rr_import_builder_finish (builder, error);
}
