/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-review-text.h"

#include <math.h>

#include "rr-date.h"
#include "rr-explanation.h"
#include "rr-i18n.h"
#include "rr-locale.h"
#include "rr-review-stats.h"
#include "rr-text.h"

/* Means that differ by less are the same: comments are few, and moods vary.  A rounding
 * error must not decide about 0.35 and 0.1. */
#define CLEAR (0.25 - 1e-9)

/* A rated comment made since the crisis began. */
typedef struct
{
  gint64 instant;
  double sentiment;
} Rated;

static gint64
get_instant (const char *date)
{
  RrDate parsed;

  return date != NULL && rr_date_parse (date, &parsed) ? parsed.first : G_MININT64;
}

static int
compare_reviews (gconstpointer a,
                 gconstpointer b)
{
  gint64 first = get_instant ((*(RrReview *const *) a)->date);
  gint64 second = get_instant ((*(RrReview *const *) b)->date);

  return (first > second) - (first < second);
}

/* Returns: (transfer container): the reviews that saw a level, oldest first */
static GPtrArray *
collect_reviews (RrScenario *scenario)
{
  GPtrArray *reviews = g_ptr_array_new ();

  for (guint i = 0; i < rr_list_get_size (scenario->reviews); i++)
    {
      RrReview *review = rr_list_get (scenario->reviews, i);

      if (review->levels != NULL && json_object_get_size (json_node_get_object (review->levels)) > 0)
        g_ptr_array_add (reviews, review);
    }
  g_ptr_array_sort (reviews, compare_reviews);

  return reviews;
}

/* Keeps in @seen what @review saw: the id of a touchpoint → its level. */
static void
note_levels (GHashTable *seen,
             RrReview   *review)
{
  JsonObjectIter iter;
  const char *key;
  JsonNode *level;

  json_object_iter_init (&iter, json_node_get_object (review->levels));
  while (json_object_iter_next (&iter, &key, &level))
    g_hash_table_insert (seen, (gpointer) key, GINT_TO_POINTER ((int) json_node_get_int (level)));
}

static RrTrend
get_trend (guint better,
           guint worse)
{
  if (better > 0 && worse > 0)
    return RR_TREND_MIXED;
  if (better > 0)
    return RR_TREND_BETTER;

  return worse > 0 ? RR_TREND_WORSE : RR_TREND_SAME;
}

/* What was seen last against what was seen before that, touchpoint by touchpoint. */
static char *
judge_reviews (RrAssessment *assessment,
               RrTrend      *trend)
{
  RrMap *map = rr_assessment_get_map (assessment);
  g_autoptr (GPtrArray) reviews = collect_reviews (rr_assessment_get_scenario (assessment));
  g_autoptr (GHashTable) before = g_hash_table_new (rr_text_hash, g_str_equal);
  g_autoptr (GHashTable) now = g_hash_table_new (rr_text_hash, g_str_equal);
  guint better = 0, worse = 0, same = 0;
  int worst = 0;
  g_autofree char *date = NULL;
  GHashTableIter iter;
  gpointer key, level, earlier;

  if (reviews->len < 2)
    return NULL;

  for (guint i = 0; i + 1 < reviews->len; i++)
    note_levels (before, reviews->pdata[i]);
  note_levels (now, reviews->pdata[reviews->len - 1]);

  g_hash_table_iter_init (&iter, now);
  while (g_hash_table_iter_next (&iter, &key, &level))
    {
      if (rr_map_find_touchpoint (map, key) == NULL)
        continue;

      worst = MAX (worst, GPOINTER_TO_INT (level));
      if (!g_hash_table_lookup_extended (before, key, NULL, &earlier))
        continue;

      if (GPOINTER_TO_INT (level) < GPOINTER_TO_INT (earlier))
        better++;
      else if (GPOINTER_TO_INT (level) > GPOINTER_TO_INT (earlier))
        worse++;
      else
        same++;
    }
  if (better + worse + same == 0)
    return NULL;

  *trend = get_trend (better, worse);
  date = rr_date_display (((RrReview *) reviews->pdata[reviews->len - 1])->date);
  if (worst == 0)
    /* Translators: %s is the date of a review */
    return g_strdup_printf (_("Review of %s: nothing that was looked at is hit any more."), date);

  /* Translators: the date of a review; how many touchpoints are better, worse and as before;
   * and the word for the worst level of all that was seen, such as “Moderate” */
  return g_strdup_printf (_("Review of %s against the ones before: %u better, %u worse, %u the same. "
                            "Worst level now: %s."),
                          date, better, worse, same, rr_level_label (CLAMP (worst, 0, RR_LEVEL_MAX)));
}

static int
compare_rated (gconstpointer a,
               gconstpointer b)
{
  gint64 first = ((const Rated *) a)->instant;
  gint64 second = ((const Rated *) b)->instant;

  return (first > second) - (first < second);
}

/* Returns: (transfer full): the rated comments since the crisis began, oldest first */
static GArray *
collect_rated (RrAssessment *assessment)
{
  RrMap *map = rr_assessment_get_map (assessment);
  RrFeedbackStats *feedback = rr_assessment_get_feedback (assessment);
  GArray *rated = g_array_new (FALSE, FALSE, sizeof (Rated));

  for (guint i = 0; i < rr_list_get_size (map->feedback); i++)
    {
      RrFeedback *entry = rr_list_get (map->feedback, i);
      Rated one = { get_instant (entry->date), entry->sentiment };

      if (!isnan (entry->sentiment) &&
          rr_feedback_stats_get_period (feedback, entry) >= RR_PERIOD_DURING)
        g_array_append_val (rated, one);
    }
  g_array_sort (rated, compare_rated);

  return rated;
}

static double
get_mean (GArray *rated,
          guint   start,
          guint   end)
{
  double sum = 0;

  for (guint i = start; i < end; i++)
    sum += g_array_index (rated, Rated, i).sentiment;

  return sum / (end - start);
}

/* The later half of the comments against the earlier one. */
static char *
judge_halves (RrAssessment *assessment,
              RrTrend      *trend)
{
  g_autoptr (GArray) rated = collect_rated (assessment);
  guint half = rated->len / 2;
  g_autofree char *earlier_text = NULL;
  g_autofree char *later_text = NULL;
  double earlier, later;

  if (half < RR_FEEDBACK_ENOUGH)
    return NULL;

  earlier = get_mean (rated, 0, half);
  later = get_mean (rated, half, rated->len);
  *trend = get_trend (later - earlier >= CLEAR, earlier - later >= CLEAR);
  earlier_text = rr_review_text_mean (earlier);
  later_text = rr_review_text_mean (later);

  /* Translators: mean sentiment and number of comments, twice */
  return g_strdup_printf (_("Comments since the crisis began: the later half means %s (%u rated), "
                            "the earlier half %s (%u rated)."),
                          later_text, rated->len - half, earlier_text, half);
}

/* The comments after the crisis against those during it. */
static char *
judge_periods (RrAssessment *assessment,
               RrTrend      *trend)
{
  RrFeedbackStats *feedback = rr_assessment_get_feedback (assessment);
  const RrTally during = *rr_feedback_stats_get_journey (feedback, RR_PERIOD_DURING);
  const RrTally after = *rr_feedback_stats_get_journey (feedback, RR_PERIOD_AFTER);
  g_autofree char *during_text = NULL;
  g_autofree char *after_text = NULL;

  if (during.n < RR_FEEDBACK_ENOUGH || after.n < RR_FEEDBACK_ENOUGH)
    return NULL;

  *trend = get_trend (after.mean - during.mean >= CLEAR, during.mean - after.mean >= CLEAR);
  during_text = rr_review_text_mean (during.mean);
  after_text = rr_review_text_mean (after.mean);

  /* Translators: mean sentiment and number of comments, twice */
  return g_strdup_printf (_("Comments mean %s after the crisis (%u rated) and meant %s during it "
                            "(%u rated)."),
                          after_text, after.n, during_text, during.n);
}

/**
 * rr_review_text_trend_label:
 *
 * Returns: (transfer none): where things go, in a few words
 */
const char *
rr_review_text_trend_label (RrTrend trend)
{
  static const char *const labels[] = {
    [RR_TREND_UNKNOWN] = N_("Better or worse: not known yet"),
    [RR_TREND_BETTER] = N_("It is getting better"),
    [RR_TREND_SAME] = N_("It stays as it is"),
    [RR_TREND_WORSE] = N_("It is getting worse"),
    [RR_TREND_MIXED] = N_("Better here, worse there"),
  };

  g_return_val_if_fail (trend < G_N_ELEMENTS (labels), NULL);

  return _(labels[trend]);
}

/**
 * rr_review_text_trend:
 * @trend: (out): the answer
 *
 * Is it getting better?  What people saw themselves counts first: the levels of the
 * latest review against the last ones before it.  Without two reviews of a touchpoint
 * it is the comments: those after the crisis against those during it, or the later half
 * against the earlier half of those since it began, %RR_FEEDBACK_ENOUGH each at least.
 *
 * Returns: (transfer full): what the answer is made of, or what is missing for one
 */
char *
rr_review_text_trend (RrAssessment *assessment,
                      RrTrend      *trend)
{
  char *text;

  g_return_val_if_fail (RR_IS_ASSESSMENT (assessment), NULL);
  g_return_val_if_fail (trend != NULL, NULL);

  *trend = RR_TREND_UNKNOWN;
  text = judge_reviews (assessment, trend);
  if (text == NULL)
    text = judge_periods (assessment, trend);
  if (text == NULL)
    text = judge_halves (assessment, trend);
  if (text != NULL)
    return text;

  if (rr_assessment_get_scenario (assessment)->start == NULL)
    return g_strdup (_("The scenario has no start. Set one, or review the same touchpoints on two dates."));

  return g_strdup_printf (_("It takes reviews of the same touchpoints on two dates, or %d rated "
                            "comments since the crisis began."),
                          2 * RR_FEEDBACK_ENOUGH);
}

/* Counts where recovery is known, and where there is enough to know it. */
static void
count (RrAssessment *assessment,
       guint        *n_known,
       guint        *n_enough)
{
  RrMap *map = rr_assessment_get_map (assessment);
  RrFeedbackStats *feedback = rr_assessment_get_feedback (assessment);

  *n_known = *n_enough = 0;
  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);
      const RrTally *periods = rr_feedback_stats_get (feedback, touchpoint)->periods;

      if (!isnan (rr_review_get_recovery (assessment, touchpoint)))
        *n_known += 1;
      if (periods[RR_PERIOD_BEFORE].n >= RR_FEEDBACK_ENOUGH &&
          periods[RR_PERIOD_DURING].n >= RR_FEEDBACK_ENOUGH &&
          periods[RR_PERIOD_AFTER].n >= RR_FEEDBACK_ENOUGH)
        *n_enough += 1;
    }
}

/**
 * rr_review_text_index:
 *
 * Returns: (transfer full): the recovery of the journey in words and what it is made
 *   of, or what is missing to know it
 */
char *
rr_review_text_index (RrAssessment *assessment)
{
  g_autofree char *words = NULL;
  double recovery;
  guint n_known, n_enough;

  g_return_val_if_fail (RR_IS_ASSESSMENT (assessment), NULL);

  recovery = rr_review_get_journey_recovery (assessment);
  count (assessment, &n_known, &n_enough);
  if (!isnan (recovery))
    {
      words = rr_review_describe_recovery (recovery);
      /* Translators: “76 % of the way back”, and at how many touchpoints that is known */
      return g_strdup_printf (ngettext ("%s, known at %u touchpoint",
                                        "%s, known at %u touchpoints; the urgent ones weigh more",
                                        n_known),
                              words, n_known);
    }

  if (rr_assessment_get_scenario (assessment)->start == NULL)
    return g_strdup (_("Not known: the scenario has no start to tell before from during."));
  if (n_known > 0)
    return g_strdup (_("Not known: no touchpoint with enough comments is affected."));
  if (n_enough > 0)
    return g_strdup (_("Nothing to recover: comments did not fall where there are enough of them."));

  return g_strdup_printf (_("Not known yet: it takes %d rated comments on a touchpoint before, "
                            "during and after the crisis."),
                          RR_FEEDBACK_ENOUGH);
}

/**
 * rr_review_text_recovery:
 * @recovery: as of rr_review_get_recovery ()
 *
 * Returns: (transfer full): it as a number, a dash where it is not known
 */
char *
rr_review_text_recovery (double recovery)
{
  double percent = rint (100 * recovery);

  if (isnan (recovery))
    return g_strdup ("–");

  /* Translators: how much of what was lost is won back; below zero with a minus sign */
  return percent < 0 ? g_strdup_printf (_("−%.0f %%"), -percent)
                     : g_strdup_printf (_("%.0f %%"), fabs (percent));
}

/**
 * rr_review_text_mean:
 * @mean: of sentiments, −2…+2, or NAN
 *
 * Returns: (transfer full): it with its sign, a dash where there is none
 */
char *
rr_review_text_mean (double mean)
{
  double tenths = rint (10 * mean);

  if (isnan (mean))
    return g_strdup ("–");

  return g_strdup_printf ("%s%.1f", rr_locale_get_sign (tenths), fabs (tenths) / 10);
}
