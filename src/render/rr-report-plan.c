/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-report-private.h"

#include <math.h>

#include "rr-date.h"
#include "rr-explanation.h"
#include "rr-findings.h"
#include "rr-i18n.h"
#include "rr-ink.h"
#include "rr-painter-private.h"
#include "rr-plan.h"
#include "rr-review-stats.h"

/* What is done about it, and how far it is. */

#define BOX_SIZE 10.0
#define MAX_TOUCHPOINTS_OF_REVIEW 60

static void
draw_box (RrReport *self,
          RrAction *action,
          double    y)
{
  RrInk *ink;
  double x;

  if (self->flow.cr == NULL)
    return;

  x = rr_flow_x (&self->flow, 0, 0);
  ink = rr_ink_new_cairo (self->flow.cr);
  rr_sign_check (ink, action->status, self->options->mirrored ? x - BOX_SIZE / 2 : x + BOX_SIZE / 2, y + 6.5,
                 BOX_SIZE, &self->theme->progress, &self->theme->card);
  rr_ink_free (ink);
}

/* "Name: text" as one paragraph; whoever translates it sees both. */
static void
write_detail (RrReport   *self,
              const char *format,
              const char *text)
{
  g_autofree char *words = NULL;

  if (text == NULL || *text == '\0')
    return;

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  words = g_strdup_printf (format, text);
#pragma GCC diagnostic pop
  rr_flow_paragraph (&self->flow, RR_FLOW_SMALL, words, 0.05, 0.66);
}

static void
write_action (RrReport *self,
              RrAction *action)
{
  RrPerson *person = rr_map_find_person (self->map, action->owner);
  RrTouchpoint *touchpoint = rr_map_find_touchpoint (self->map, action->touchpoint);
  g_autofree char *due = action->due != NULL ? rr_date_display (action->due) : NULL;
  const RrFlowCell cells[] = {
    { RR_FLOW_STRONG, action->title, 0.05, 0.66, FALSE, NULL },
    { RR_FLOW_BODY, person != NULL ? person->name : action->role, 0.68, 0.81, FALSE, NULL },
    { RR_FLOW_BODY, due, 0.81, 1, TRUE, NULL },
  };

  rr_flow_need (&self->flow, 40);
  draw_box (self, action, rr_flow_row (&self->flow, cells, G_N_ELEMENTS (cells), NULL));
  if (touchpoint != NULL)
    rr_flow_paragraph (&self->flow, RR_FLOW_SMALL, touchpoint->title, 0.05, 0.66);
  write_detail (self, _("Why: %s"), action->why);
  write_detail (self, _("Done when: %s"), action->check);
  rr_flow_line (&self->flow, 0, 1, &self->theme->grid);
}

static void
write_phase (RrReport *self,
             guint     phase)
{
  RrList *actions = self->scenario->actions;
  gboolean begun = FALSE;

  for (guint i = 0; i < rr_list_get_size (actions); i++)
    {
      RrAction *action = rr_list_get (actions, i);
      const RrFlowCell heads[] = {
        { RR_FLOW_HEAD, _("Who"), 0.68, 0.81, FALSE, NULL },
        { RR_FLOW_HEAD, _("Due"), 0.82, 1, TRUE, NULL },
      };

      if (action->phase != phase || action->status == RR_STATUS_DROPPED)
        continue;

      if (!begun)
        {
          rr_flow_section (&self->flow, rr_enum_label (&rr_phases, phase));
          rr_flow_row (&self->flow, heads, G_N_ELEMENTS (heads), NULL);
          rr_flow_line (&self->flow, 0, 1, &self->theme->dim_text);
        }
      begun = TRUE;
      write_action (self, action);
    }
}

static void
write_messages (RrReport *self)
{
  RrList *messages = self->scenario->messages;

  if (rr_list_get_size (messages) > 0)
    rr_flow_section (&self->flow, _("What customers are told"));

  for (guint i = 0; i < rr_list_get_size (messages); i++)
    {
      RrMessage *message = rr_list_get (messages, i);

      rr_flow_need (&self->flow, 40);
      rr_flow_paragraph (&self->flow, RR_FLOW_HEAD, rr_enum_label (&rr_message_statuses, message->status), 0, 1);
      rr_flow_paragraph (&self->flow, RR_FLOW_BODY, message->text, 0.05, 0.9);
      rr_flow_line (&self->flow, 0, 1, &self->theme->grid);
    }
}

static void
write_findings (RrReport *self)
{
  g_autoptr (GPtrArray) findings = rr_findings_new (self->assessment, self->now);

  if (findings->len > 0)
    rr_flow_section (&self->flow, _("What is still missing"));

  for (guint i = 0; i < findings->len; i++)
    {
      rr_flow_paragraph (&self->flow, RR_FLOW_BODY, ((const RrFinding *) findings->pdata[i])->text, 0, 0.9);
      rr_flow_skip (&self->flow, 3);
    }
}

void
rr_report_plan (RrReport *self)
{
  RrPlanProgress progress = rr_plan_get_progress (self->scenario, NULL);
  g_autofree char *done = NULL;

  if (progress.total == 0 && rr_list_get_size (self->scenario->messages) == 0)
    return;

  done = g_strdup_printf (ngettext ("%u of %u action done", "%u of %u actions done", progress.total),
                          progress.done, progress.total);
  rr_flow_chapter (&self->flow, _("The recovery plan"));
  rr_flow_paragraph (&self->flow, RR_FLOW_BODY, done, 0, 1);
  for (guint phase = RR_PHASE_HOURS; phase <= RR_PHASE_AFTER; phase++)
    write_phase (self, phase);
  write_messages (self);
  write_findings (self);
}

static void
write_review_row (RrReport      *self,
                  const char    *name,
                  RrFlowStyle    style,
                  const RrTally *tallies[RR_N_PERIODS],
                  double         recovery)
{
  g_autofree char *before = rr_report_format (tallies[0]->mean, "%.1f");
  g_autofree char *during = rr_report_format (tallies[1]->mean, "%.1f");
  g_autofree char *after = rr_report_format (tallies[2]->mean, "%.1f");
  g_autofree char *share = isnan (recovery) ? g_strdup ("–") : g_strdup_printf (_("%.0f %%"), 100 * recovery);
  const RrFlowCell cells[] = {
    { style, name, 0, 0.5, FALSE, NULL },
    { style, before, 0.5, 0.61, TRUE, &self->theme->accent },
    { style, during, 0.62, 0.73, TRUE, &self->theme->during_text },
    { style, after, 0.74, 0.85, TRUE, &self->theme->after_text },
    { style, share, 0.86, 1, TRUE, NULL },
  };

  rr_flow_row (&self->flow, cells, G_N_ELEMENTS (cells), NULL);
  rr_flow_line (&self->flow, 0, 1, &self->theme->grid);
}

/* What customers felt, and how far they are back. */
void
rr_report_review (RrReport *self)
{
  RrFeedbackStats *stats = rr_assessment_get_feedback (self->assessment);
  const RrTally *tallies[RR_N_PERIODS];
  double recovery = rr_review_get_journey_recovery (self->assessment);
  g_autofree char *words = rr_review_describe_recovery (recovery);
  const RrFlowCell heads[] = {
    { RR_FLOW_HEAD, _("Sentiment, −2 to +2"), 0, 0.5, FALSE, NULL },
    { RR_FLOW_HEAD, _("Before"), 0.5, 0.61, TRUE, NULL },
    { RR_FLOW_HEAD, _("During"), 0.62, 0.73, TRUE, NULL },
    { RR_FLOW_HEAD, _("After"), 0.74, 0.85, TRUE, NULL },
    { RR_FLOW_HEAD, _("Recovered"), 0.86, 1, TRUE, NULL },
  };
  guint n = 0, n_ranked = rr_assessment_get_n_affected (self->assessment);

  for (int period = 0; period < RR_N_PERIODS; period++)
    {
      tallies[period] = rr_feedback_stats_get_journey (stats, period);
      n += tallies[period]->n;
    }
  if (n == 0)
    return;

  rr_flow_chapter (&self->flow, _("Before, during and after"));
  rr_flow_paragraph (&self->flow, RR_FLOW_BODY, words, 0, 1);
  rr_flow_skip (&self->flow, 12);
  rr_flow_row (&self->flow, heads, G_N_ELEMENTS (heads), NULL);
  rr_flow_line (&self->flow, 0, 1, &self->theme->dim_text);
  write_review_row (self, _("The whole journey"), RR_FLOW_STRONG, tallies, recovery);

  for (guint rank = 1; rank <= MIN (n_ranked, MAX_TOUCHPOINTS_OF_REVIEW); rank++)
    {
      RrTouchpoint *touchpoint = rr_assessment_get_ranked (self->assessment, rank)->touchpoint;
      const RrFeedbackStat *stat = rr_feedback_stats_get (stats, touchpoint);

      if (stat->total == 0)
        continue;
      for (int period = 0; period < RR_N_PERIODS; period++)
        tallies[period] = &stat->periods[period];
      write_review_row (self, touchpoint->title, RR_FLOW_BODY, tallies,
                        rr_review_get_recovery (self->assessment, touchpoint));
    }
}
