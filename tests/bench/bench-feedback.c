/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Feedback from a table of 14,640 rows: read, worked out and added to the example's map,
 * beside reading the file and splitting it into fields with GLib. */
#include <glib/gstdio.h>
#include <string.h>

#include "rr-bench.h"
#include "rr-feedback-preview.h"
#include "rr-map-file.h"

#define ROWS 14640
#define ROUNDS 25
#define AT_MOST 3

/* The real comments, where they are. */
#define TWEETS "../shared/data/feedback/airline-tweets.csv"
#define EXAMPLE "data/examples/airline.journey.json"

typedef struct
{
  GFile *table;           /* owned */
  GFile *map;             /* owned */
  RrMatchTable *match;    /* owned */
  double limit_seconds;
  double read_seconds;
  double preview_seconds;
  double apply_seconds;
  double seconds;         /* all three */
} Data;

/* As long and as full of quotes and line ends as the real ones. */
static GFile *
make_table (void)
{
  static const char *const reasons[] = { "", "Late Flight", "Can't Tell", "Customer Service Issue" };
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "rr-bench-XXXXXX", NULL);
  g_autoptr (GString) text = g_string_new ("tweet_id,airline_sentiment,negativereason,airline,"
                                           "text,tweet_created\n");
  int fd = g_mkstemp (path);

  for (guint i = 0; i < ROWS; i++)
    g_string_append_printf (text, "%u%09u,%s,%s,An airline,\"@airline flight %u is late, and nobody "
                                  "says %s why.%sThe board at the gate still says on time.\",2/%u/2015 %u:%02u\n",
                            570306133u, i, i % 4 == 0 ? "neutral" : "negative", reasons[i % 4], i,
                            i % 7 == 0 ? "\"\"officially\"\"" : "anything about", i % 9 == 0 ? "\n" : " ",
                            16 + i % 9, i % 24, i % 60);

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (path, text->str, (gssize) text->len, NULL));

  return g_file_new_for_path (path);
}

static void
set_up (Data *data)
{
  static const char *const rules[][2] = {
    { "Customer Service Issue", "Call to ask for a hotel" },
    { "Late Flight", "Board and fly home" },
    { "Cancelled Flight", "Learn that the flight is cancelled" },
    { "Lost Luggage", "Track delayed bags" },
    { "Flight Booking Problems", "Choose seats and pay" },
  };
  const char *source = g_getenv ("RR_TEST_SRCDIR");
  g_autofree char *tweets = g_build_filename (source, TWEETS, NULL);
  g_autofree char *example = g_build_filename (source, EXAMPLE, NULL);

  *data = (Data) { .limit_seconds = G_MAXDOUBLE, .seconds = G_MAXDOUBLE };
  data->table = g_file_test (tweets, G_FILE_TEST_EXISTS) ? g_file_new_for_path (tweets)
                                                         : make_table ();
  data->map = g_file_new_for_path (example);
  data->match = rr_match_table_new ();
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    rr_match_table_add (data->match, rules[i][0], "", rules[i][1]);
}

static double
get_seconds (void)
{
  return (double) g_get_monotonic_time () / G_USEC_PER_SEC;
}

/* The least: the file, and its fields as texts of their own. Freeing is not counted. */
static void
time_limit (Data *data)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GString) field = g_string_new (NULL);
  g_autofree char *contents = NULL;
  GPtrArray *row = NULL;
  gboolean quoted = FALSE;
  double start = get_seconds ();

  g_assert_true (g_file_get_contents (g_file_peek_path (data->table), &contents, NULL, NULL));
  for (const char *at = contents; *at != '\0'; at++)
    {
      if (quoted ? *at != '"' : *at != ',' && *at != '\n' && *at != '"')
        {
          g_string_append_c (field, *at);
        }
      else if (*at == '"' && quoted && at[1] == '"')
        {
          g_string_append_c (field, *at++);
        }
      else if (*at == '"')
        {
          quoted = !quoted;
        }
      else
        {
          if (row == NULL)
            {
              row = g_ptr_array_new_with_free_func (g_free);
              g_ptr_array_add (rows, row);
            }
          g_ptr_array_add (row, g_strndup (field->str, field->len));
          g_string_truncate (field, 0);
          if (*at == '\n')
            row = NULL;
        }
    }

  data->limit_seconds = MIN (data->limit_seconds, get_seconds () - start);
  g_assert_cmpuint (rows->len, ==, ROWS + 1);
}

/* From the file to the map; each time into a fresh one. Freeing is not counted. */
static void
time_import (Data *data)
{
  g_autoptr (RrDocument) document = rr_document_new (rr_map_load (data->map, NULL, NULL, NULL));
  RrMap *map = rr_document_get_map (document);
  guint n_before = rr_list_get_size (map->feedback);
  g_autoptr (RrCsv) csv = NULL;
  g_autoptr (RrFeedbackKnown) known = NULL;
  g_autoptr (RrFeedbackPreview) preview = NULL;
  g_autoptr (GError) error = NULL;
  RrFeedbackSettings settings = { .scale = RR_SCALE_AUTO };
  double times[4];

  times[0] = get_seconds ();
  csv = rr_csv_load (data->table, NULL, &error);
  g_assert_no_error (error);

  times[1] = get_seconds ();
  rr_feedback_columns_guess (csv, &settings.columns);
  settings.columns.of[RR_FEEDBACK_ROLE_TOUCHPOINT] = rr_csv_find_column (csv, "negativereason");
  known = rr_feedback_known_new (map);
  preview = rr_feedback_preview_new (csv, &settings, known, data->match, NULL, NULL, NULL, &error);
  g_assert_no_error (error);

  times[2] = get_seconds ();
  rr_feedback_preview_apply (preview, document, &error);
  g_assert_no_error (error);
  times[3] = get_seconds ();

  g_assert_cmpuint (rr_feedback_preview_get_counts (preview)->rows, ==, ROWS);
  g_assert_cmpuint (rr_list_get_size (map->feedback) - n_before, ==,
                    rr_feedback_preview_get_counts (preview)->added);

  if (times[3] - times[0] < data->seconds)
    {
      data->seconds = times[3] - times[0];
      data->read_seconds = times[1] - times[0];
      data->preview_seconds = times[2] - times[1];
      data->apply_seconds = times[3] - times[2];
    }
}

int
main (void)
{
  Data data;

  set_up (&data);
  for (guint i = 0; i < ROUNDS; i++)
    {
      time_limit (&data);
      time_import (&data);
    }

  rr_bench_report ("import 14,640 rows of feedback", data.seconds, data.limit_seconds, AT_MOST);
  g_print ("  of it: read %.1f ms, preview %.1f ms, apply %.1f ms\n", data.read_seconds * 1000,
           data.preview_seconds * 1000, data.apply_seconds * 1000);

  g_object_unref (data.table);
  g_object_unref (data.map);
  rr_match_table_unref (data.match);

  return rr_bench_finish ();
}
