/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An assessment that followed thousands of random edits gives the same bits as a fresh
 * one, and both the same numbers as the formulas written down as plainly as can be. */
#include "crisis-support.h"

#include <math.h>
#include <string.h>

#include "rr-date.h"
#include "rr-journey.h"
#include "rr-random.h"
#include "rr-review-stats.h"
#include "rr-text.h"

static const RrRandomSize size = {
  .n_stages = 3, .n_lanes = 3, .n_touchpoints = 14, .n_links = 30, .n_feedback = 60,
  .n_scenarios = 2,
};

/* Equal to the last bit; NAN is equal to itself. */
static void
assert_same (double a,
             double b)
{
  if (!isnan (a) || !isnan (b))
    g_assert_cmpfloat (a, ==, b);
}

static void
assert_close (double a,
              double b)
{
  g_assert_cmpint (isnan (a) != 0, ==, isnan (b) != 0);
  if (!isnan (a))
    g_assert_cmpfloat_with_epsilon (a, b, 1e-9);
}

static void
compare_sources (RrAssessment *live,
                 RrAssessment *fresh,
                 RrTouchpoint *touchpoint)
{
  g_autoptr (GPtrArray) a = rr_assessment_get_sources (live, touchpoint);
  g_autoptr (GPtrArray) b = rr_assessment_get_sources (fresh, touchpoint);

  g_assert_cmpuint (a->len, ==, b->len);
  for (guint i = 0; i < a->len; i++)
    {
      const RrImpactSource *x = a->pdata[i];
      const RrImpactSource *y = b->pdata[i];

      g_assert_true (x->touchpoint == y->touchpoint);
      assert_same (x->amount, y->amount);
      g_assert_cmpstrv (x->path, y->path);
    }
}

static void
compare_feedback (RrAssessment *live,
                  RrAssessment *fresh,
                  RrTouchpoint *touchpoint)
{
  const RrFeedbackStat *a =
    rr_feedback_stats_get (rr_assessment_get_feedback (live), touchpoint);
  const RrFeedbackStat *b =
    rr_feedback_stats_get (rr_assessment_get_feedback (fresh), touchpoint);

  g_assert_cmpuint (a->total, ==, b->total);
  for (guint i = 0; i < RR_N_PERIODS; i++)
    {
      g_assert_cmpuint (a->periods[i].n, ==, b->periods[i].n);
      g_assert_cmpuint (a->periods[i].negative, ==, b->periods[i].negative);
      g_assert_cmpuint (a->periods[i].volume, ==, b->periods[i].volume);
      assert_same (a->periods[i].mean, b->periods[i].mean);
    }
}

static void
compare (RrAssessment *live,
         RrAssessment *fresh)
{
  RrMap *map = rr_assessment_get_map (live);
  RrFeedbackStats *feedback = rr_assessment_get_feedback (live);

  g_assert_cmpuint (rr_assessment_get_n_direct (live), ==, rr_assessment_get_n_direct (fresh));
  g_assert_cmpuint (rr_assessment_get_n_ripple (live), ==, rr_assessment_get_n_ripple (fresh));
  g_assert_cmpuint (rr_feedback_stats_get_unmatched (feedback), ==,
                    rr_feedback_stats_get_unmatched (rr_assessment_get_feedback (fresh)));
  for (guint i = 0; i < RR_N_PERIODS; i++)
    assert_same (rr_feedback_stats_get_journey (feedback, i)->mean,
                 rr_feedback_stats_get_journey (rr_assessment_get_feedback (fresh), i)->mean);

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);
      const RrAssessed *a = rr_assessment_get (live, touchpoint);
      const RrAssessed *b = rr_assessment_get (fresh, touchpoint);

      assert_same (a->direct, b->direct);
      assert_same (a->impact, b->impact);
      assert_same (a->reach, b->reach);
      assert_same (a->fall, b->fall);
      assert_same (a->surge, b->surge);
      assert_same (a->pressure, b->pressure);
      assert_same (a->need, b->need);
      assert_same (a->priority, b->priority);
      g_assert_cmpint (a->level, ==, b->level);
      g_assert_cmpint (a->origin, ==, b->origin);
      g_assert_cmpint (a->suggested, ==, b->suggested);
      g_assert_cmpint (a->band, ==, b->band);
      g_assert_cmpuint (a->rank, ==, b->rank);
      compare_sources (live, fresh, touchpoint);
      compare_feedback (live, fresh, touchpoint);
    }
}

/* The largest product of strengths, by trying every link again until nothing grows. */
static double
naive_impact (RrMap        *map,
              RrScenario   *scenario,
              RrTouchpoint *touchpoint)
{
  double spared = 1.0;

  for (guint i = 0; i < rr_list_get_size (scenario->impacts); i++)
    {
      RrImpact *impact = rr_list_get (scenario->impacts, i);
      g_autoptr (GHashTable) weights = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                                              g_free);
      gboolean grew = TRUE;
      double *weight;

      g_hash_table_insert (weights, (gpointer) impact->touchpoint,
                           g_memdup2 (&(double) { 1.0 }, sizeof (double)));
      while (grew)
        {
          grew = FALSE;
          for (guint j = 0; j < rr_list_get_size (map->links); j++)
            {
              RrLink *link = rr_list_get (map->links, j);
              double *from = g_hash_table_lookup (weights, link->from);
              double *to = g_hash_table_lookup (weights, link->to);

              if (link->kind != RR_LINK_DEPENDENCY || from == NULL ||
                  *from * link->strength <= (to != NULL ? *to : 0.0))
                continue;

              g_hash_table_insert (weights, (gpointer) link->to,
                                   g_memdup2 (&(double) { *from * link->strength },
                                              sizeof (double)));
              grew = TRUE;
            }
        }

      weight = g_hash_table_lookup (weights, rr_element_get_id (touchpoint));
      if (weight != NULL && *weight >= 0.01 - 1e-12)
        spared *= 1.0 - impact->severity / 4.0 * *weight;
    }

  return 1.0 - spared;
}

typedef struct
{
  double mean;
  guint n;
  guint negative;
} NaiveTally;

static NaiveTally
naive_tally (RrMap        *map,
             RrScenario   *scenario,
             RrTouchpoint *touchpoint,
             RrPeriod      period)
{
  NaiveTally tally = { 0 };
  RrDate start, end, date;

  if (scenario->start == NULL)
    return tally;
  g_assert_true (rr_date_parse (scenario->start, &start));

  for (guint i = 0; i < rr_list_get_size (map->feedback); i++)
    {
      RrFeedback *entry = rr_list_get (map->feedback, i);
      gint64 oldest = start.first - scenario->baseline * G_GINT64_CONSTANT (86400000000);
      gboolean within;

      g_assert_true (rr_date_parse (entry->date, &date));
      if (g_strcmp0 (entry->touchpoint, rr_element_get_id (touchpoint)) != 0 ||
          isnan (entry->sentiment))
        continue;

      if (period == RR_PERIOD_BEFORE)
        {
          within = oldest <= date.first && date.first < start.first;
        }
      else
        {
          gboolean over = scenario->end != NULL && rr_date_parse (scenario->end, &end) &&
                          date.first > end.last;

          within = date.first >= start.first && over == (period == RR_PERIOD_AFTER);
        }

      if (within)
        {
          tally.mean += entry->sentiment;
          tally.n++;
          tally.negative += entry->sentiment < 0.0;
        }
    }

  tally.mean /= tally.n;

  return tally;
}

static double
naive_surge (RrMap      *map,
             RrScenario *scenario,
             NaiveTally  before,
             NaiveTally  during)
{
  gint64 oldest = G_MAXINT64, newest = G_MININT64;
  double days_before, days_during;
  RrDate start, end, date;

  if (before.n < 5 || during.n < 5)
    return NAN;

  for (guint i = 0; i < rr_list_get_size (map->feedback); i++)
    {
      g_assert_true (rr_date_parse (RR_FEEDBACK (rr_list_get (map->feedback, i))->date, &date));
      oldest = MIN (oldest, date.first);
      newest = MAX (newest, date.first);
    }

  g_assert_true (rr_date_parse (scenario->start, &start));
  oldest = MAX (oldest, start.first - scenario->baseline * G_GINT64_CONSTANT (86400000000));
  if (scenario->end != NULL && rr_date_parse (scenario->end, &end))
    newest = MIN (newest, end.last);
  days_before = fmax (1.0, (start.first - oldest) / 86400e6);
  days_during = fmax (1.0, (newest - start.first) / 86400e6);

  return during.negative / days_during / (MAX (1, before.negative) / days_before);
}

static double
naive_pressure (RrMap        *map,
                RrScenario   *scenario,
                RrTouchpoint *touchpoint)
{
  NaiveTally before = naive_tally (map, scenario, touchpoint, RR_PERIOD_BEFORE);
  NaiveTally during = naive_tally (map, scenario, touchpoint, RR_PERIOD_DURING);
  double surge = naive_surge (map, scenario, before, during);
  double fall;

  if (during.n < 5)
    return NAN;

  fall = ((before.n >= 5 ? before.mean : touchpoint->emotion) - during.mean) / 2.0;
  fall = fmin (1.0, fmax (0.0, fall));

  return isnan (surge) ? fall : fmax (fall, 1.0 - 1.0 / fmax (1.0, surge));
}

static double
naive_need (RrScenario   *scenario,
            RrTouchpoint *touchpoint)
{
  double need = NAN;

  for (guint i = 0; i < rr_list_get_size (scenario->priorities); i++)
    {
      RrPriority *priority = rr_list_get (scenario->priorities, i);

      for (guint j = 0; touchpoint->needs[j] != NULL; j++)
        {
          if (rr_text_same (priority->need, touchpoint->needs[j]) &&
              !(need >= priority->now / 5.0))
            need = priority->now / 5.0;
        }
    }

  return need;
}

static double
naive_reach (RrMap        *map,
             RrTouchpoint *touchpoint)
{
  guint n = rr_list_get_size (map->segments);
  double mine = 0.0, all = 0.0;
  guint count = 0;

  for (guint i = 0; i < n; i++)
    {
      RrSegment *segment = rr_list_get (map->segments, i);
      double share = isnan (segment->share) ? 0.0 : segment->share;

      all += share;
      if (g_strv_contains (touchpoint->segments, rr_element_get_id (segment)))
        {
          mine += share;
          count++;
        }
    }

  if (n == 0)
    return NAN;
  if (touchpoint->segments[0] == NULL)
    return 1.0;

  return all > 0.0 ? mine / all : count / (double) n;
}

/* Whether @a must stand before @b. */
static gboolean
naive_before (RrMap            *map,
              const RrAssessed *a,
              const RrAssessed *b)
{
  double keys_a[] = { rint (a->priority * 1e9), rint (a->impact * 1e9),
                      a->touchpoint->importance };
  double keys_b[] = { rint (b->priority * 1e9), rint (b->impact * 1e9),
                      b->touchpoint->importance };

  for (guint i = 0; i < G_N_ELEMENTS (keys_a); i++)
    {
      if (keys_a[i] != keys_b[i])
        return keys_a[i] > keys_b[i];
    }

  return rr_map_compare_journey_order (map, a->touchpoint, b->touchpoint) < 0;
}

static void
compare_with_formulas (RrAssessment *assessment)
{
  RrMap *map = rr_assessment_get_map (assessment);
  RrScenario *scenario = rr_assessment_get_scenario (assessment);

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);
      const RrAssessed *assessed = rr_assessment_get (assessment, touchpoint);
      double terms[4] = { touchpoint->importance / 5.0, naive_reach (map, touchpoint),
                          naive_pressure (map, scenario, touchpoint),
                          naive_need (scenario, touchpoint) };
      double sum = 0.0, weights = 0.0;

      assert_close (assessed->impact, naive_impact (map, scenario, touchpoint));
      assert_close (assessed->reach, terms[1]);
      assert_close (assessed->pressure, terms[2]);
      assert_close (assessed->need, terms[3]);
      for (guint j = 0; j < 4; j++)
        {
          double weight = j == 0 ? 0.5 : 0.25;

          sum += isnan (terms[j]) ? 0.0 : weight * terms[j];
          weights += isnan (terms[j]) ? 0.0 : weight;
        }
      assert_close (assessed->priority, 100.0 * assessed->impact * sum / weights);
      g_assert_cmpint (assessed->rank > 0, ==, assessed->impact >= 0.125 - 1e-10);
    }

  for (guint rank = 2; rank <= rr_assessment_get_n_affected (assessment); rank++)
    g_assert_true (naive_before (map, rr_assessment_get_ranked (assessment, rank - 1),
                                 rr_assessment_get_ranked (assessment, rank)));
}

static gpointer
pick (GRand  *rand,
      RrList *list)
{
  int n = (int) rr_list_get_size (list);

  return n > 0 ? rr_list_get (list, (guint) g_rand_int_range (rand, 0, n)) : NULL;
}

static void
set (RrDocument *document,
     gpointer    element,
     const char *field,
     JsonNode   *value)
{
  g_autoptr (GError) error = NULL;

  rr_document_set (document, element, field, value, &error);
  g_assert_no_error (error);
}

static void
add_link (GRand      *rand,
          RrDocument *document)
{
  RrMap *map = rr_document_get_map (document);
  g_autoptr (RrElement) link = rr_element_new (RR_TYPE_LINK);
  RrTouchpoint *from = pick (rand, map->touchpoints);
  RrTouchpoint *to = pick (rand, map->touchpoints);

  rr_element_prepare (link, "from", rr_value_text (rr_element_get_id (from)), NULL);
  rr_element_prepare (link, "to", rr_value_text (rr_element_get_id (to)), NULL);
  rr_element_prepare (link, "strength", rr_value_number (g_rand_int_range (rand, 1, 5) / 4.0), NULL);
  rr_document_insert (document, map->links, 0, link, NULL);
}

/* Before, during or after the scenario, mostly about a few touchpoints. */
static void
add_comment (GRand      *rand,
             RrDocument *document)
{
  RrMap *map = rr_document_get_map (document);
  g_autoptr (RrElement) entry = rr_element_new (RR_TYPE_FEEDBACK);
  g_autofree char *date = g_strdup_printf ("2015-02-%02d", g_rand_int_range (rand, 1, 29));
  guint n = MIN (3, rr_list_get_size (map->touchpoints));
  RrTouchpoint *about = rr_list_get (map->touchpoints,
                                     (guint) g_rand_int_range (rand, 0, (int) n));

  rr_element_prepare (entry, "date", rr_value_text (date), NULL);
  rr_element_prepare (entry, "touchpoint", rr_value_text (rr_element_get_id (about)), NULL);
  rr_element_prepare (entry, "sentiment",
                      rr_value_number (g_rand_int_range (rand, -20, 21) / 10.0), NULL);
  rr_document_insert (document, map->feedback,
                      (guint) g_rand_int_range (rand, 0,
                                                (int) rr_list_get_size (map->feedback) + 1),
                      entry, NULL);
}

/* Changes the order of the journey, which decides between equals. */
static void
move_something (GRand      *rand,
                RrDocument *document)
{
  RrMap *map = rr_document_get_map (document);
  RrList *lists[] = { map->stages, map->lanes, map->touchpoints };
  RrList *list = lists[g_rand_int_range (rand, 0, G_N_ELEMENTS (lists))];
  gpointer element = pick (rand, list);
  guint n = rr_list_get_size (list);

  if (element != NULL)
    rr_document_move (document, element, (guint) g_rand_int_range (rand, 0, (int) n));
}

/* An edit of what assessments depend on; others come from rr_random_edit (). */
static void
edit_crisis (GRand      *rand,
             RrDocument *document,
             RrScenario *scenario)
{
  static const char *const starts[] = { "2015-02-10", "2015-02-14T06:30", "2015-02-19" };
  static const char *const ends[] = { "2015-02-20", "2015-02-23T10:00Z", NULL };
  RrMap *map = rr_document_get_map (document);
  RrTouchpoint *touchpoint = pick (rand, map->touchpoints);
  RrLink *link = pick (rand, map->links);
  RrPriority *priority = pick (rand, scenario->priorities);

  if (touchpoint == NULL)
    return;

  switch (g_rand_int_range (rand, 0, 12))
    {
    case 0:
    case 1:
    case 2:
      rr_journey_set_impact (document, scenario, touchpoint, "severity",
                             rr_value_int (g_rand_int_range (rand, 0, 5)), NULL);
      break;
    case 3:
      add_link (rand, document);
      break;
    case 4:
      if (link != NULL)
        set (document, link, "strength", rr_value_number (g_rand_int_range (rand, 0, 5) / 4.0));
      break;
    case 5:
      set (document, touchpoint, "importance", rr_value_int (g_rand_int_range (rand, 1, 6)));
      break;
    case 6:
      if (priority != NULL)
        set (document, touchpoint, "needs",
             rr_value_texts ((const char *[]) { priority->need, NULL }));
      break;
    case 7:
      set (document, scenario, "start", rr_value_text (starts[g_rand_int_range (rand, 0, 3)]));
      set (document, scenario, "end", rr_value_text (ends[g_rand_int_range (rand, 0, 3)]));
      break;
    case 8:
      move_something (rand, document);
      break;
    default:
      add_comment (rand, document);
    }
}

static void
follow (guint32 seed,
        guint   n_edits)
{
  guint n_affected = 0;
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autoptr (RrMap) map = rr_random_map (rand, &size);
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));
  g_autoptr (RrAssessment) live = NULL;

  for (guint i = 0; i < n_edits; i++)
    {
      g_autoptr (RrAssessment) fresh = NULL;
      guint n = rr_list_get_size (map->scenarios);

      if (live == NULL || g_rand_int_range (rand, 0, 100) == 0 ||
          rr_assessment_get_scenario (live)->parent_instance.list == NULL)
        {
          g_clear_object (&live);
          if (n > 0)
            live = rr_assessment_new (map, rr_list_get (map->scenarios,
                                                        (guint) g_rand_int_range (rand, 0,
                                                                                  (int) n)));
        }

      switch (g_rand_int_range (rand, 0, 10))
        {
        case 0:
          rr_document_undo (document);
          break;
        case 1:
          rr_document_redo (document);
          break;
        case 2:
        case 3:
          rr_random_edit (rand, document);
          break;
        default:
          if (live != NULL)
            edit_crisis (rand, document, rr_assessment_get_scenario (live));
        }

      /* Several edits may pass between two readings. */
      if (live == NULL || g_rand_int_range (rand, 0, 3) == 0)
        continue;

      fresh = rr_assessment_new (map, rr_assessment_get_scenario (live));
      compare (live, fresh);
      n_affected += rr_assessment_get_n_affected (live);
      if (g_rand_int_range (rand, 0, 10) == 0)
        compare_with_formulas (live);
    }

  /* Otherwise nothing was tried. */
  g_assert_cmpuint (n_affected, >, n_edits);
}

static void
test_random_edits (void)
{
  for (guint32 seed = 1; seed <= 8; seed++)
    {
      g_test_message ("seed %u", seed);
      follow (seed, g_test_slow () ? 5000 : 800);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/incremental/random-edits", test_random_edits);

  return g_test_run ();
}
