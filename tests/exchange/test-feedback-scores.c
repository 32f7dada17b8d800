/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <string.h>

#include "rr-error.h"
#include "rr-feedback-scores.h"

static void
test_values (void)
{
  static const struct
  {
    const char *text;
    RrScoreSystem system;
    double sentiment;
  } cases[] = {
    { "very negative", { RR_SCALE_WORDS, FALSE }, -2 },
    { " Negative ", { RR_SCALE_WORDS, FALSE }, -1 },
    { "NEUTRAL", { RR_SCALE_WORDS, FALSE }, 0 },
    { "positive", { RR_SCALE_WORDS, FALSE }, 1 },
    { "Very_Positive", { RR_SCALE_WORDS, FALSE }, 2 },
    { "Very dissatisfied", { RR_SCALE_WORDS, FALSE }, -2 },
    { "good", { RR_SCALE_WORDS, FALSE }, 1 },
    { "sehr zufrieden", { RR_SCALE_WORDS, FALSE }, 2 },
    { "Très mauvais", { RR_SCALE_WORDS, FALSE }, -2 },
    { "سلبي جدًا", { RR_SCALE_WORDS, FALSE }, -2 },
    { "محايد", { RR_SCALE_WORDS, FALSE }, 0 },
    { "إيجابي جدا", { RR_SCALE_WORDS, FALSE }, 2 },
    { "4/5", { RR_SCALE_STARS, FALSE }, 1 },
    { "4.0 out of 5 stars", { RR_SCALE_STARS, FALSE }, 1 },
    { "Rated 1 out of 5 stars", { RR_SCALE_STARS, FALSE }, -2 },
    { "1 star", { RR_SCALE_STARS, FALSE }, -2 },
    { "★★★★☆", { RR_SCALE_STARS, FALSE }, 1 },
    { "⭐️⭐️", { RR_SCALE_STARS, FALSE }, -1 },
    { "5 / 10", { RR_SCALE_NPS, FALSE }, 0 },
    { "1", { RR_SCALE_STARS, FALSE }, -2 },
    { "4.5", { RR_SCALE_STARS, FALSE }, 1.5 },
    { "4,5", { RR_SCALE_STARS, FALSE }, 1.5 },
    { "5", { RR_SCALE_STARS, FALSE }, 2 },
    { "0", { RR_SCALE_NPS, FALSE }, -2 },
    { "5", { RR_SCALE_NPS, FALSE }, 0 },
    { "7", { RR_SCALE_NPS, FALSE }, 0.8 },
    { "10", { RR_SCALE_NPS, FALSE }, 2 },
    { "0", { RR_SCALE_PERCENT, FALSE }, -2 },
    { "75 %", { RR_SCALE_PERCENT, FALSE }, 1 },
    { "50%", { RR_SCALE_PERCENT, TRUE }, 0 },
    { "-1.5", { RR_SCALE_TWO, FALSE }, -1.5 },
    { "+2", { RR_SCALE_TWO, FALSE }, 2 },
    { "−0,25", { RR_SCALE_ONE, FALSE }, -0.5 },
    { "-0", { RR_SCALE_ONE, FALSE }, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double sentiment;

      if (rr_feedback_score_parse (cases[i].text, &cases[i].system, &sentiment) != RR_SCORE_FINE ||
          sentiment != cases[i].sentiment || (sentiment == 0 && signbit (sentiment)))
        g_error ("“%s”: %g", cases[i].text, sentiment);
    }
}

static void
test_problems (void)
{
  static const struct
  {
    const char *text;
    RrScoreSystem system;
    RrScoreProblem problem;
  } cases[] = {
    { "", { RR_SCALE_STARS, FALSE }, RR_SCORE_EMPTY },
    { "Unoffered", { RR_SCALE_WORDS, FALSE }, RR_SCORE_EMPTY },
    { "4/10", { RR_SCALE_STARS, FALSE }, RR_SCORE_OTHER_SCALE },
    { "4/7", { RR_SCALE_STARS, FALSE }, RR_SCORE_UNREADABLE },
    { "☆☆★", { RR_SCALE_STARS, FALSE }, RR_SCORE_UNREADABLE },
    { "stars", { RR_SCALE_STARS, FALSE }, RR_SCORE_UNREADABLE },
    { "  ", { RR_SCALE_WORDS, FALSE }, RR_SCORE_EMPTY },
    { "n/a", { RR_SCALE_STARS, FALSE }, RR_SCORE_UNREADABLE },
    { "4 of 5", { RR_SCALE_STARS, FALSE }, RR_SCORE_UNREADABLE },
    { "1e1", { RR_SCALE_NPS, FALSE }, RR_SCORE_UNREADABLE },
    { "nan", { RR_SCALE_NPS, FALSE }, RR_SCORE_UNREADABLE },
    { "0x3", { RR_SCALE_NPS, FALSE }, RR_SCORE_UNREADABLE },
    { ".5", { RR_SCALE_NPS, FALSE }, RR_SCORE_UNREADABLE },
    { "1.2.3", { RR_SCALE_NPS, FALSE }, RR_SCORE_UNREADABLE },
    { "negative-ish", { RR_SCALE_WORDS, FALSE }, RR_SCORE_UNREADABLE },
    { "1111111111111111", { RR_SCALE_NPS, FALSE }, RR_SCORE_UNREADABLE },
    { "0", { RR_SCALE_STARS, FALSE }, RR_SCORE_OTHER_SCALE },
    { "5.1", { RR_SCALE_STARS, FALSE }, RR_SCORE_OTHER_SCALE },
    { "11", { RR_SCALE_NPS, FALSE }, RR_SCORE_OTHER_SCALE },
    { "5%", { RR_SCALE_NPS, FALSE }, RR_SCORE_OTHER_SCALE },
    { "5", { RR_SCALE_PERCENT, TRUE }, RR_SCORE_OTHER_SCALE },
    { "101", { RR_SCALE_PERCENT, FALSE }, RR_SCORE_OTHER_SCALE },
    { "3", { RR_SCALE_WORDS, FALSE }, RR_SCORE_OTHER_SCALE },
    { "positive", { RR_SCALE_STARS, FALSE }, RR_SCORE_OTHER_SCALE },
    { "-1.01", { RR_SCALE_ONE, FALSE }, RR_SCORE_OTHER_SCALE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double sentiment = 0;

      if (rr_feedback_score_parse (cases[i].text, &cases[i].system, &sentiment) !=
            cases[i].problem || !isnan (sentiment))
        g_error ("“%s”", cases[i].text);
    }
}

static RrCsv *
make_column (const char *column)
{
  g_autofree char *text = g_strconcat ("score,\n", column, NULL);
  g_autoptr (GBytes) bytes = NULL;
  RrCsv *csv;

  for (char *at = text; *at != '\0'; at++)
    {
      if (*at == ' ')
        *at = '\n';
      else if (*at == '_')
        *at = ' ';
    }

  bytes = g_bytes_new (text, strlen (text));
  csv = rr_csv_read (bytes, NULL, NULL);
  g_assert_nonnull (csv);

  return csv;
}

/* A column with spaces for line ends. */
static void
check_scale (const char   *column,
             RrScoreScale  scale)
{
  g_autoptr (RrCsv) csv = make_column (column);
  g_autoptr (GError) error = NULL;
  RrScoreSystem system;

  rr_feedback_score_work_out (csv, 0, &system, &error);
  g_assert_no_error (error);
  if (system.scale != scale)
    g_error ("“%s” is taken for %s", column, rr_enum_name (&rr_score_scales, system.scale));
}

static void
test_named_scale (void)
{
  static const struct
  {
    const char *text;
    RrScoreScale scale;
  } cases[] = {
    { "Polarity\n-0.5\n0.25\n", RR_SCALE_ONE },
    { "vader_compound\n0.5\n1\n", RR_SCALE_ONE },
    { "polarity\n-0.5\n1.5\n", RR_SCALE_TWO },
    { "polarity\nnegative\n", RR_SCALE_WORDS },
    { "score\n-0.5\n0.25\n", RR_SCALE_TWO },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i].text, strlen (cases[i].text));
      g_autoptr (RrCsv) csv = rr_csv_read (bytes, NULL, NULL);
      RrScoreSystem system;

      g_assert_true (rr_feedback_score_work_out (csv, 0, &system, NULL));
      g_assert_cmpint (system.scale, ==, cases[i].scale);
    }
}

static void
test_scale (void)
{
  check_scale ("3/5 4/5", RR_SCALE_STARS);
  check_scale ("3/10 4/10", RR_SCALE_NPS);
  check_scale ("negative neutral very_positive", RR_SCALE_WORDS);
  check_scale ("1 2 3 4 5", RR_SCALE_STARS);
  check_scale ("5", RR_SCALE_STARS);
  check_scale ("1 2 0 4 5", RR_SCALE_NPS);
  check_scale ("1 2 3 10", RR_SCALE_NPS);
  check_scale ("0 1", RR_SCALE_NPS);
  check_scale ("0 1 55 100", RR_SCALE_PERCENT);
  check_scale ("5% 10% 3%", RR_SCALE_PERCENT);
  check_scale ("-2 0 1", RR_SCALE_TWO);
  check_scale ("-1 0 1", RR_SCALE_TWO);
  check_scale ("-0.5 0.75 1", RR_SCALE_TWO);
  check_scale ("", RR_SCALE_WORDS);
  /* What nobody can read says nothing. */
  check_scale ("n/a 4 ? 250 5", RR_SCALE_STARS);
  check_scale ("? ! 4", RR_SCALE_STARS);
  /* One slip does not change the scale of the others. */
  check_scale ("1 2 3 4 5 5 4 positive", RR_SCALE_STARS);
  check_scale ("positive negative neutral 5", RR_SCALE_WORDS);
}

static void
check_change (const char *column,
              const char *part)
{
  g_autoptr (RrCsv) csv = make_column (column);
  g_autoptr (GError) error = NULL;
  RrScoreSystem system;

  g_assert_false (rr_feedback_score_work_out (csv, 0, &system, &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_FORMAT);
  if (strstr (error->message, part) == NULL)
    g_error ("“%s” does not say “%s”", error->message, part);
}

static void
test_change (void)
{
  check_change ("negative positive 4 5", "line 4: the scores change their scale: “4”");
  check_change ("-2 -1 4 5", "line 4: the scores change their scale: “4”");
  check_change ("3 5 4 1 2 5 3 4 1 5 80 75 60 90 10 100 45 72 88 31",
                "line 12: the scores change their scale: “80”");
  check_change ("80 75 60 90 10 100 45 72 88 31 3 5 4 1 2 5 3 4 1 5",
                "line 12: the scores change their scale: from “3” on they are “Stars, 1 to 5”");
  check_change ("5% 5", "line 3: the scores change their scale: “5”");
  check_change ("5 5%", "line 3: the scores change their scale: “5%”");
  check_change ("8 10 7 9 2 1 10 6 8 9 80 75 60 90 10 100 45 72 88 31",
                "line 12: the scores change their scale: “80”");
}

/* What looks alike but is one scale. */
static void
test_no_change (void)
{
  /* Sorted by score. */
  check_scale ("1 1 2 2 3 3 4 4 5 5 6 6 7 7 8 8 9 9 10 10 10 10", RR_SCALE_NPS);
  /* A bad time, then a good one, on one scale. */
  check_scale ("1 2 1 3 2 1 1 2 3 1 2 9 10 8 9 10 9 8 7 9 10 9 8", RR_SCALE_NPS);
  check_scale ("3 5 4 1 2 5 3 4 1 5 2 8 3", RR_SCALE_NPS);
}

static void
test_names (void)
{
  RrScoreScale scale;

  for (guint i = 0; i < RR_N_SCALES; i++)
    {
      g_assert_true (rr_score_scale_find (rr_enum_name (&rr_score_scales, i), &scale));
      g_assert_cmpint (scale, ==, i);
    }
  g_assert_true (rr_score_scale_find ("NPS", &scale));
  g_assert_true (rr_score_scale_find ("-2…2", &scale));
  g_assert_cmpint (scale, ==, RR_SCALE_TWO);
  g_assert_false (rr_score_scale_find ("stones", &scale));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/feedback-scores/values", test_values);
  g_test_add_func ("/feedback-scores/problems", test_problems);
  g_test_add_func ("/feedback-scores/scale", test_scale);
  g_test_add_func ("/feedback-scores/named-scale", test_named_scale);
  g_test_add_func ("/feedback-scores/change", test_change);
  g_test_add_func ("/feedback-scores/no-change", test_no_change);
  g_test_add_func ("/feedback-scores/names", test_names);

  return g_test_run ();
}
