/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-explanation.h"

#include <math.h>

#include "rr-i18n.h"
#include "rr-locale.h"

/**
 * rr_level_label:
 * @level: 0…%RR_LEVEL_MAX; also a severity
 *
 * Returns: (transfer none): the word for it
 */
const char *
rr_level_label (int level)
{
  static const char *const labels[] = {
    /* Translators: how badly a touchpoint is hit, from here to “Out of action” */
    NC_("severity", "None"), NC_("severity", "Minor"), NC_("severity", "Moderate"), NC_("severity", "Major"),
    NC_("severity", "Out of action"),
  };

  g_return_val_if_fail (level >= 0 && level <= RR_LEVEL_MAX, NULL);

  return rr_i18n_get_with ("severity", labels[level]);
}

/**
 * rr_band_label:
 *
 * Returns: (transfer none): how soon something must be done, in words
 */
const char *
rr_band_label (RrBand band)
{
  static const char *const labels[] = {
    /* Translators: how soon something must be done; “Plan” and “Watch” tell what to do meanwhile */
    NC_("urgency", "Act now"), NC_("urgency", "This week"), NC_("urgency", "Plan"), NC_("urgency", "Watch"),
  };

  g_return_val_if_fail (band < G_N_ELEMENTS (labels), NULL);

  return rr_i18n_get_with ("urgency", labels[band]);
}

/**
 * rr_origin_label:
 *
 * Returns: (transfer none): how an impact comes about, in words
 */
const char *
rr_origin_label (RrOrigin origin)
{
  static const char *const labels[] = {
    N_("Hit directly"), N_("By ripple"), N_("Hit directly and by ripple"),
  };

  g_return_val_if_fail (origin < G_N_ELEMENTS (labels), NULL);

  return _(labels[origin]);
}

/**
 * rr_explain_facts:
 *
 * Returns: (transfer full): one line about how much of the journey is affected
 */
char *
rr_explain_facts (RrAssessment *assessment)
{
  guint n_touchpoints;

  g_return_val_if_fail (RR_IS_ASSESSMENT (assessment), NULL);

  if (rr_assessment_get_n_affected (assessment) == 0)
    return g_strdup (_("No touchpoint is affected"));

  n_touchpoints = rr_list_get_size (rr_assessment_get_map (assessment)->touchpoints);

  return g_strdup_printf (ngettext ("%u of %u touchpoint affected · %u directly, %u by ripple",
                                    "%u of %u touchpoints affected · %u directly, %u by ripple",
                                    n_touchpoints),
                          rr_assessment_get_n_affected (assessment), n_touchpoints,
                          rr_assessment_get_n_direct (assessment),
                          rr_assessment_get_n_ripple (assessment));
}

/* The first source that is not the touchpoint itself. */
static const RrImpactSource *
find_ripple (GPtrArray    *sources,
             RrTouchpoint *touchpoint)
{
  for (guint i = 0; i < sources->len; i++)
    {
      const RrImpactSource *source = sources->pdata[i];

      if (source->touchpoint != touchpoint)
        return source;
    }

  return NULL;
}

/**
 * rr_explain_impact:
 * @touchpoint: a touchpoint of the map
 *
 * Returns: (transfer full): where its impact comes from, in one or two sentences
 */
char *
rr_explain_impact (RrAssessment *assessment,
                   RrTouchpoint *touchpoint)
{
  g_autoptr (GPtrArray) sources = NULL;
  g_autofree char *impact = NULL;
  g_autofree char *direct = NULL;
  g_autofree char *weight = NULL;
  g_autofree char *first = NULL;
  g_autofree char *more = NULL;
  const RrAssessed *assessed;
  const RrImpactSource *source;
  guint n_more;
  double amount;

  g_return_val_if_fail (RR_IS_ASSESSMENT (assessment), NULL);
  assessed = rr_assessment_get (assessment, touchpoint);
  g_return_val_if_fail (assessed != NULL, NULL);

  if (assessed->impact <= 0.0)
    return g_strdup (_("Not hit, neither directly nor by ripple."));

  sources = rr_assessment_get_sources (assessment, touchpoint);
  source = find_ripple (sources, touchpoint);
  impact = rr_locale_format_number (assessed->impact, "%.2f");
  if (source == NULL)
    return g_strdup_printf (_("Impact %s: hit directly."), impact);

  amount = rr_assessment_get (assessment, source->touchpoint)->direct;
  direct = rr_locale_format_number (amount, "%.2f");
  weight = rr_locale_format_number (source->amount / amount, "%.2f");
  if (assessed->direct > 0.0)
    {
      g_autofree char *itself = rr_locale_format_number (assessed->direct, "%.2f");

      first = g_strdup_printf (/* Translators: the numbers in brackets are how hard the touchpoint
                                * is hit itself, how hard the other one, and how much of that
                                * arrives. */
                               _("Impact %s: hit directly (%s) and by ripple from “%s” (%s × %s)."),
                               impact, itself, source->touchpoint->title, direct, weight);
    }
  else
    {
      first = g_strdup_printf (_("Impact %s: by ripple from “%s” (%s × %s)."),
                               impact, source->touchpoint->title, direct, weight);
    }

  n_more = sources->len - 1 - (assessed->direct > 0.0);
  if (n_more == 0)
    return g_steal_pointer (&first);

  more = g_strdup_printf (ngettext ("%u more touchpoint adds to it.",
                                    "%u more touchpoints add to it.", n_more), n_more);
  return g_strdup_printf ("%s %s", first, more);
}

/* By how much the sentiment fell, on the scale of sentiments; the fall itself is half of
 * it and limited. */
static double
get_drop (RrTouchpoint         *touchpoint,
          const RrFeedbackStat *stat)
{
  const RrTally *before = &stat->periods[RR_PERIOD_BEFORE];
  double from = before->n >= RR_FEEDBACK_ENOUGH ? before->mean : touchpoint->emotion;

  return from - stat->periods[RR_PERIOD_DURING].mean;
}

static void
add_feedback (GPtrArray            *sentences,
              RrTouchpoint         *touchpoint,
              const RrFeedbackStat *stat)
{
  guint n = stat->periods[RR_PERIOD_DURING].n;

  if (isnan (stat->fall))
    return;

  if (stat->fall > 0.0)
    {
      g_autofree char *drop = rr_locale_format_number (get_drop (touchpoint, stat), "%.1f");

      g_ptr_array_add (sentences,
                       g_strdup_printf (ngettext ("Sentiment fell by %s since the start (%u comment).",
                                                  "Sentiment fell by %s since the start (%u comments).", n),
                                        drop, n));
    }
  else
    {
      g_ptr_array_add (sentences,
                       g_strdup_printf (ngettext ("Sentiment did not fall (%u comment).",
                                                  "Sentiment did not fall (%u comments).", n), n));
    }

  if (stat->surge > 1.0)
    {
      g_autofree char *surge = rr_locale_format_number (stat->surge, "%.1f");

      g_ptr_array_add (sentences, g_strdup_printf (_("Complaints come %s times as often as before."), surge));
    }
}

/* About the need of @touchpoint that customers care about most. */
static void
add_need (GPtrArray    *sentences,
          RrScenario   *scenario,
          RrTouchpoint *touchpoint)
{
  RrPriority *most = NULL;

  for (guint i = 0; scenario != NULL && touchpoint->needs[i] != NULL; i++)
    {
      RrPriority *priority = rr_list_find (scenario->priorities, touchpoint->needs[i]);

      if (priority != NULL && (most == NULL || priority->now > most->now))
        most = priority;
    }

  if (most != NULL)
    g_ptr_array_add (sentences,
                     g_strdup_printf (_("Customers now care %d of 5 about “%s”."),
                                      most->now, most->need));
}

/**
 * rr_explain_priority:
 * @touchpoint: a touchpoint of the map
 *
 * Returns: (transfer full): what its priority is made of, in some sentences
 */
char *
rr_explain_priority (RrAssessment *assessment,
                     RrTouchpoint *touchpoint)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);
  const RrAssessed *assessed;

  g_return_val_if_fail (RR_IS_ASSESSMENT (assessment), NULL);
  assessed = rr_assessment_get (assessment, touchpoint);
  g_return_val_if_fail (assessed != NULL, NULL);

  g_ptr_array_add (sentences, rr_explain_impact (assessment, touchpoint));
  g_ptr_array_add (sentences,
                   g_strdup_printf (_("Importance %d of 5."), touchpoint->importance));
  if (!isnan (assessed->reach))
    g_ptr_array_add (sentences, g_strdup_printf (_("Reaches %.0f %% of customers."),
                                                 100.0 * assessed->reach));
  add_feedback (sentences, touchpoint,
                rr_feedback_stats_get (rr_assessment_get_feedback (assessment), touchpoint));
  add_need (sentences, rr_assessment_get_scenario (assessment), touchpoint);
  g_ptr_array_add (sentences, NULL);

  return g_strjoinv (" ", (char **) sentences->pdata);
}

/**
 * rr_explain_suggestion:
 * @touchpoint: a touchpoint of the map
 *
 * Returns: (transfer full) (nullable): the severity that the feedback suggests, and why;
 *   %NULL where there is too little feedback
 */
char *
rr_explain_suggestion (RrAssessment *assessment,
                       RrTouchpoint *touchpoint)
{
  g_autofree char *number = NULL;
  const RrFeedbackStat *stat;
  guint n;

  g_return_val_if_fail (RR_IS_ASSESSMENT (assessment), NULL);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), NULL);

  stat = rr_feedback_stats_get (rr_assessment_get_feedback (assessment), touchpoint);
  if (stat->suggested < 0)
    return NULL;

  n = stat->periods[RR_PERIOD_DURING].n;
  if (stat->pressure <= 0.0)
    return g_strdup_printf (ngettext ("Feedback suggests “%s”: sentiment did not fall, and "
                                      "complaints are no more than before (%u comment).",
                                      "Feedback suggests “%s”: sentiment did not fall, and "
                                      "complaints are no more than before (%u comments).", n),
                            rr_level_label (stat->suggested), n);

  if (stat->pressure > stat->fall)
    {
      number = rr_locale_format_number (stat->surge, "%.1f");
      return g_strdup_printf (ngettext ("Feedback suggests “%s”: complaints come %s times as "
                                        "often as before (%u comment).",
                                        "Feedback suggests “%s”: complaints come %s times as "
                                        "often as before (%u comments).", n),
                              rr_level_label (stat->suggested), number, n);
    }

  number = rr_locale_format_number (get_drop (touchpoint, stat), "%.1f");
  return g_strdup_printf (ngettext ("Feedback suggests “%s”: sentiment fell by %s since the "
                                    "start (%u comment).",
                                    "Feedback suggests “%s”: sentiment fell by %s since the "
                                    "start (%u comments).", n),
                          rr_level_label (stat->suggested), number, n);
}

/**
 * rr_explain_place:
 * @touchpoint: a touchpoint of @map
 *
 * Returns: (transfer full): where it stands: its stage and its lane
 */
char *
rr_explain_place (RrMap        *map,
                  RrTouchpoint *touchpoint)
{
  RrStage *stage;
  RrLane *lane;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), NULL);

  stage = rr_map_find_stage (map, touchpoint->stage);
  lane = rr_map_find_lane (map, touchpoint->lane);

  /* Translators: a stage and a lane of the journey */
  return g_strdup_printf (_("%s · %s"), stage != NULL ? stage->name : "",
                          lane != NULL ? lane->name : "");
}
