/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-report-private.h"

#include <math.h>

#include "rr-date.h"
#include "rr-explanation.h"
#include "rr-export.h"
#include "rr-i18n.h"
#include "rr-ink.h"
#include "rr-locale.h"
#include "rr-painter-private.h"
#include "rr-plan.h"
#include "rr-review-stats.h"
#include "rr-sheets.h"

/* The cover, the map and what happened; what is long is in rr-report-*.c. */

#define PIE_RADIUS 4.2

/* Smaller than this, in points a map unit, a map on one page could not be read. */
#define LEGIBLE_SCALE 0.36
#define MAX_SHEETS 8
#define SHEET_MARGINS (20 * RR_POINTS_PER_MM)

char *
rr_report_get_title (RrMap *map)
{
  return g_strdup (*map->title != '\0' ? map->title : _("Customer Journey"));
}

static char *
get_dates (RrScenario *scenario)
{
  g_autofree char *start = scenario->start != NULL ? rr_date_display (scenario->start) : NULL;
  g_autofree char *end = scenario->end != NULL ? rr_date_display (scenario->end) : NULL;

  if (start == NULL)
    return NULL;
  if (end == NULL)
    /* Translators: the day on which a crisis began */
    return g_strdup_printf (_("Since %s"), start);
  if (g_str_equal (start, end))
    return g_steal_pointer (&start);

  /* Translators: the first and the last day of a crisis */
  return g_strdup_printf (_("%s – %s"), start, end);
}

/* Numbers with a real minus sign; "–" where one is not known. */
char *
rr_report_format (double      number,
                  const char *format)
{
  char *text;

  if (isnan (number))
    return g_strdup ("–");

  text = rr_locale_format_number (number, format);
  if (number < 0)
    {
      g_autofree char *positive = text;

      text = g_strconcat (rr_locale_get_sign (number), positive, NULL);
    }
  return text;
}

static void
write_contents (RrReport *self)
{
  RrFlow *flow = &self->flow;

  for (guint i = 0; i < flow->chapters->len; i++)
    {
      const RrFlowChapter *chapter = flow->chapters->pdata[i];
      g_autofree char *page = g_strdup_printf ("%u", chapter->page);
      g_autofree char *link = g_strdup_printf ("page=%u pos=[0 0]", chapter->page);
      const RrFlowCell cells[] = {
        { RR_FLOW_BODY, chapter->title, 0, 0.8, FALSE, NULL },
        { RR_FLOW_BODY, page, 0.85, 1, TRUE, NULL },
      };

      rr_flow_row (flow, cells, G_N_ELEMENTS (cells), link);
      rr_flow_line (flow, 0, 1, &self->theme->grid);
    }
}

static void
write_author (RrReport *self)
{
  const char *author = self->options->author;
  g_autofree char *words = NULL;

  if (author == NULL || *author == '\0')
    return;

  /* Translators: the name of who made the report */
  words = g_strdup_printf (_("By %s"), author);
  rr_flow_paragraph (&self->flow, RR_FLOW_SMALL, words, 0, 1);
}

static void
write_cover (RrReport *self)
{
  RrFlow *flow = &self->flow;
  g_autofree char *title = rr_report_get_title (self->map);
  g_autofree char *day = rr_date_format_day (self->now);
  g_autofree char *date = rr_date_display (day);

  rr_flow_begin_page (flow, FALSE);
  flow->y = self->paper->height * 0.2;
  rr_flow_paragraph (flow, RR_FLOW_TITLE, title, 0, 1);
  rr_flow_skip (flow, 8);

  if (self->scenario != NULL)
    {
      g_autofree char *dates = get_dates (self->scenario);
      g_autofree char *facts = rr_explain_facts (self->assessment);
      RrPlanProgress progress = rr_plan_get_progress (self->scenario, NULL);
      g_autofree char *done = g_strdup_printf (ngettext ("%u of %u action done", "%u of %u actions done",
                                                         progress.total),
                                               progress.done, progress.total);

      rr_flow_paragraph (flow, RR_FLOW_SUBTITLE, self->scenario->name, 0, 1);
      if (dates != NULL)
        rr_flow_paragraph (flow, RR_FLOW_SUBTITLE, dates, 0, 1);
      rr_flow_skip (flow, 18);
      rr_flow_paragraph (flow, RR_FLOW_STRONG, facts, 0, 1);
      if (progress.total > 0)
        rr_flow_paragraph (flow, RR_FLOW_STRONG, done, 0, 1);
    }
  if (*self->map->summary != '\0')
    {
      rr_flow_skip (flow, 12);
      rr_flow_paragraph (flow, RR_FLOW_BODY, self->map->summary, 0, 0.85);
    }
  rr_flow_skip (flow, 18);
  rr_flow_paragraph (flow, RR_FLOW_SMALL, date, 0, 1);
  write_author (self);

  flow->y = MAX (flow->y + 30, self->paper->height * 0.58);
  if (flow->cr != NULL)
    write_contents (self);
}

/* How large a map gets on @n sheets beside each other, points a map unit. */
static double
get_scale (double sheet_width,
           double sheet_height,
           guint  n,
           double width,
           double height)
{
  /* A little less: a hair's breadth must not take one sheet more. */
  return 0.999 * MIN ((n * (sheet_width - SHEET_MARGINS) - (n - 1) * SHEET_MARGINS / 2) / width,
                      (sheet_height - SHEET_MARGINS) / height);
}

/* On one page, or on as many beside each other as it takes to be read. */
static RrSheets *
make_sheets (RrReport  *self,
             GError   **error)
{
  const RrPaper *paper = self->paper;
  RrExportOptions options = {
    .view = self->scenario != NULL ? RR_VIEW_ASSESS : RR_VIEW_MAP,
    .scenario = self->options->scenario, .mirrored = self->options->mirrored, .now = self->now, .scale = 1,
    .untitled = TRUE, .emotions = self->options->emotions, .density = self->options->density,
  };
  double width, height;

  if (!rr_export_measure (self->map, &options, &width, &height, error))
    return NULL;

  for (guint n = 1; n <= MAX_SHEETS; n++)
    {
      double scale = MAX (get_scale (paper->width, paper->height, n, width, height),
                          get_scale (paper->height, paper->width, n, width, height));

      options.tile = n > 1;
      options.scale = CLAMP (scale / RR_POINTS_PER_UNIT, RR_EXPORT_MIN_SCALE, 1);
      if (scale >= LEGIBLE_SCALE)
        break;
    }

  return rr_sheets_new (self->map, &options, paper->width, paper->height, error);
}

static gboolean
write_map (RrReport  *self,
           GError   **error)
{
  g_autoptr (RrSheets) sheets = make_sheets (self, error);
  double width, height;

  if (sheets == NULL)
    return FALSE;

  rr_sheets_get_size (sheets, &width, &height);
  for (guint i = 0; i < rr_sheets_get_n (sheets); i++)
    {
      rr_flow_begin_sheet (&self->flow, width, height);
      if (i == 0)
        rr_flow_bookmark (&self->flow, _("The map"));
      if (self->flow.cr != NULL)
        rr_sheets_draw (sheets, i, self->flow.cr);
    }

  return TRUE;
}

static void
write_fact (RrReport   *self,
            const char *name,
            const char *value)
{
  const RrFlowCell cells[] = {
    { RR_FLOW_HEAD, name, 0, 0.2, FALSE, NULL },
    { RR_FLOW_BODY, value, 0.22, 1, FALSE, NULL },
  };

  if (value == NULL || *value == '\0')
    return;

  rr_flow_row (&self->flow, cells, G_N_ELEMENTS (cells), NULL);
  rr_flow_skip (&self->flow, 3);
}

static void
write_segments (RrReport *self)
{
  RrList *segments = self->map->segments;

  if (rr_list_get_size (segments) == 0)
    return;

  rr_flow_section (&self->flow, _("Who travels this journey"));
  for (guint i = 0; i < rr_list_get_size (segments); i++)
    {
      RrSegment *segment = rr_list_get (segments, i);
      g_autofree char *share = isnan (segment->share) ? NULL
                                                      : g_strdup_printf (_("%.0f %%"), 100 * segment->share);
      const RrFlowCell cells[] = {
        { RR_FLOW_STRONG, segment->name, 0, 0.3, FALSE, NULL },
        { RR_FLOW_BODY, share, 0.31, 0.4, TRUE, NULL },
        { RR_FLOW_BODY, segment->summary, 0.44, 1, FALSE, NULL },
      };

      rr_flow_row (&self->flow, cells, G_N_ELEMENTS (cells), NULL);
      rr_flow_line (&self->flow, 0, 1, &self->theme->grid);
    }
}

static void
write_priorities (RrReport *self)
{
  RrList *priorities = self->scenario->priorities;

  if (rr_list_get_size (priorities) == 0)
    return;

  rr_flow_section (&self->flow, _("What matters to customers now"));
  for (guint i = 0; i < rr_list_get_size (priorities); i++)
    {
      RrPriority *priority = rr_list_get (priorities, i);
      /* Translators: how important a need was before a crisis, and is now, of 5 */
      g_autofree char *change = g_strdup_printf (_("%d, now %d of 5"), priority->before, priority->now);
      const RrFlowCell cells[] = {
        { RR_FLOW_BODY, priority->need, 0, 0.7, FALSE, NULL },
        { RR_FLOW_BODY, change, 0.72, 1, TRUE, NULL },
      };

      rr_flow_row (&self->flow, cells, G_N_ELEMENTS (cells), NULL);
      rr_flow_line (&self->flow, 0, 1, &self->theme->grid);
    }
}

static void
write_event (RrReport *self)
{
  RrScenario *scenario = self->scenario;
  g_autofree char *dates = get_dates (scenario);
  g_autofree char *facts = rr_explain_facts (self->assessment);

  rr_flow_chapter (&self->flow, _("What happened, and to whom"));
  if (*scenario->summary != '\0')
    {
      rr_flow_paragraph (&self->flow, RR_FLOW_BODY, scenario->summary, 0, 1);
      rr_flow_skip (&self->flow, 10);
    }
  write_fact (self, _("Crisis"), scenario->name);
  write_fact (self, _("Kind"), rr_enum_label (&rr_scenario_kinds, rr_scenario_get_kind (scenario)));
  write_fact (self, _("Cause"), rr_enum_label (&rr_causes, scenario->cause));
  write_fact (self, _("When"), dates);
  write_fact (self, _("Affected"), facts);
  write_segments (self);
  write_priorities (self);
}

/* The sign of a severity beside its word, as on the cards. */
static void
draw_pie (RrReport *self,
          int       level,
          double    start,
          double    y)
{
  RrInk *ink;
  double x;

  if (self->flow.cr == NULL)
    return;

  x = rr_flow_x (&self->flow, start, 0);
  ink = rr_ink_new_cairo (self->flow.cr);
  rr_sign_pie (ink, level, self->options->mirrored ? x - PIE_RADIUS : x + PIE_RADIUS, y + 7, PIE_RADIUS,
               &self->theme->severities[level].sign, &self->theme->card);
  rr_ink_free (ink);
}

static void
write_impact (RrReport         *self,
              const RrAssessed *assessed)
{
  RrTouchpoint *touchpoint = assessed->touchpoint;
  g_autofree char *rank = g_strdup_printf ("%u", assessed->rank);
  g_autofree char *priority = g_strdup_printf ("%.0f", assessed->priority);
  g_autofree char *place = rr_explain_place (self->map, touchpoint);
  g_autofree char *reason = rr_explain_priority (self->assessment, touchpoint);
  const RrFlowCell cells[] = {
    { RR_FLOW_NUMBER, rank, 0, 0.06, FALSE, NULL },
    { RR_FLOW_STRONG, touchpoint->title, 0.08, 0.62, FALSE, NULL },
    { RR_FLOW_STRONG, rr_level_label (assessed->level), 0.67, 0.86, FALSE,
      &self->theme->severities[assessed->level].text },
    { RR_FLOW_NUMBER, priority, 0.88, 1, TRUE, &self->theme->severities[assessed->level].text },
  };

  rr_flow_need (&self->flow, 62);
  draw_pie (self, assessed->level, 0.645, rr_flow_row (&self->flow, cells, G_N_ELEMENTS (cells), NULL));
  rr_flow_paragraph (&self->flow, RR_FLOW_SMALL, place, 0.08, 1);
  rr_flow_paragraph (&self->flow, RR_FLOW_BODY, reason, 0.08, 0.95);
  rr_flow_line (&self->flow, 0, 1, &self->theme->grid);
  rr_flow_skip (&self->flow, 3);
}

static void
write_impacts (RrReport *self)
{
  guint n = rr_assessment_get_n_affected (self->assessment);
  const RrFlowCell heads[] = {
    { RR_FLOW_HEAD, _("Rank"), 0, 0.08, FALSE, NULL },
    { RR_FLOW_HEAD, _("Touchpoint"), 0.08, 0.62, FALSE, NULL },
    { RR_FLOW_HEAD, _("Severity"), 0.645, 0.84, FALSE, NULL },
    { RR_FLOW_HEAD, _("Priority, 0 to 100"), 0.8, 1, TRUE, NULL },
  };

  if (n == 0)
    return;

  rr_flow_chapter (&self->flow, _("Where it hurts most"));
  rr_flow_row (&self->flow, heads, G_N_ELEMENTS (heads), NULL);
  rr_flow_line (&self->flow, 0, 1, &self->theme->dim_text);
  for (guint rank = 1; rank <= n; rank++)
    write_impact (self, rr_assessment_get_ranked (self->assessment, rank));
}

/* Writes all chapters, in their order. */
gboolean
rr_report_write (RrReport      *self,
                 GCancellable  *cancellable,
                 GError       **error)
{
  write_cover (self);
  if (!write_map (self, error))
    return FALSE;

  if (self->scenario != NULL)
    {
      write_event (self);
      write_impacts (self);
      rr_report_plan (self);
      rr_report_review (self);
    }
  rr_report_comments (self);

  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}
