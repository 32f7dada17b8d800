/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "rr-feedback-columns.h"

static RrCsv *
read_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  RrCsv *csv = rr_csv_read (bytes, NULL, &error);

  g_assert_no_error (error);

  return csv;
}

/* @expected: the names of the columns for touchpoint, date, sentiment, text, source,
 * segment and ref, "-" for none */
static void
check_guess (const char *text,
             const char *expected)
{
  g_autoptr (RrCsv) csv = read_text (text);
  g_autoptr (GString) found = g_string_new (NULL);
  RrFeedbackColumns columns;

  rr_feedback_columns_guess (csv, &columns);
  for (guint role = 0; role < RR_N_FEEDBACK_ROLES; role++)
    g_string_append_printf (found, "%s%s", role > 0 ? " " : "",
                            columns.of[role] >= 0 ? rr_csv_get (csv, 0, (guint) columns.of[role])
                                                  : "-");

  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_names (void)
{
  check_guess ("touchpoint,date,sentiment,text,source,segment,ref\n",
               "touchpoint date sentiment text source segment ref");
  check_guess ("tweet_id,airline_sentiment,negativereason,airline,text,tweet_created\n",
               "- tweet_created airline_sentiment text - - tweet_id");
  check_guess ("responseId;submittedAt;NPS;Comment;Channel;Persona\n",
               "- submittedAt NPS Comment Channel Persona responseId");
  check_guess ("review_id,review_date,review_rating,review\n",
               "- review_date review_rating review - - review_id");
  check_guess ("Datum;Bewertung;Kommentar;Kanal\n", "- Datum Bewertung Kommentar Kanal - -");
  check_guess ("Fecha;Calificación;Comentario\n", "- Fecha Calificación Comentario - - -");
  check_guess ("a,b,c\n", "- - - - - - -");
  check_guess ("TEXT,Created At,Stars\n", "- Created At Stars TEXT - - -");
}

static void
test_contents (void)
{
  /* Names alone deceive. */
  check_guess ("user_id,date,created,score_confidence,rating\n"
               "7,soon,2015-02-24,0.9,4\n7,later,2015-02-25,0.8,5\n",
               "- created rating - - - -");
  check_guess ("id,when\n1,2015-02-24\n1,2015-02-24\n1,2015-02-25\n", "- when - - - - -");
  check_guess ("rating,stars,day\nPG,3,24.02.2015\nR,5,25.02.2015\n", "- day stars - - - -");
  /* What they hold alone will do for a date. */
  check_guess ("Date,Note,Commentaire\n24/02/2015,4,Bien\n", "- Date Note Commentaire - - -");
  check_guess ("date,note\n24/02/2015,Good\n25/02/2015,They were late\n26/02/2015,Never again\n",
               "- date - - - - -");
  /* Without names the first row would be lost. */
  check_guess ("4,2015-02-24,x\n3,2015-02-25,y\n", "- - - - - - -");
  /* Numbers are dates only under such a name. */
  check_guess ("a,b\n1424777752,x\n1424777753,y\n", "- - - - - - -");
  check_guess ("a,Time\n1424777752,1424777752\n1424777753,1424777753\n", "- Time - - - - -");
  check_guess ("x,y,z\nfoo,1,2/24/2015\nbar,2,2/25/2015\n", "- z - - - - -");
  /* One of many ids comes twice; under a plain name, more may. */
  check_guess ("id,date\n1,2015-02-24\n2,2015-02-24\n1,2015-02-24\n", "- date - - - - id");
  check_guess ("ticket_id,date\n1,2015-02-24\n2,2015-02-24\n1,2015-02-24\n", "- date - - - - -");
  check_guess ("ticket_id,date\n1,2015-02-24\n2,2015-02-24\n3,2015-02-24\n4,2015-02-24\n5,2015-02-24\n"
               "6,2015-02-24\n7,2015-02-24\n8,2015-02-24\n9,2015-02-24\n9,2015-02-24\n",
               "- date - - - - ticket_id");
}

static void
test_roles (void)
{
  for (guint i = 0; i < RR_N_FEEDBACK_ROLES; i++)
    g_assert_cmpint (rr_enum_find (&rr_feedback_roles, rr_enum_name (&rr_feedback_roles, i)), ==, i);
  g_assert_cmpint (rr_enum_find (&rr_feedback_roles, "Date"), ==, -1);
}

static void
test_list (void)
{
  g_autoptr (GString) many = g_string_new ("c0");
  g_autoptr (RrCsv) few = read_text ("a,b");
  g_autoptr (RrCsv) csv = NULL;
  g_autofree char *list = rr_feedback_columns_list (few);
  g_autofree char *long_list = NULL;

  g_assert_cmpstr (list, ==, "“a”, “b”");
  for (guint i = 1; i < 100; i++)
    g_string_append_printf (many, ",c%u", i);
  csv = read_text (many->str);
  long_list = rr_feedback_columns_list (csv);
  g_assert_true (g_str_has_suffix (long_list, "“c29”, …"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/feedback-columns/names", test_names);
  g_test_add_func ("/feedback-columns/contents", test_contents);
  g_test_add_func ("/feedback-columns/roles", test_roles);
  g_test_add_func ("/feedback-columns/list", test_list);

  return g_test_run ();
}
