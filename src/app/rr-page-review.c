/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-review.h"

#include "config.h"

#include <adwaita.h>

#include "rr-i18n.h"
#include "rr-review-stats.h"
#include "rr-review-table.h"
#include "rr-review-text.h"
#include "rr-reviews-editor.h"
#include "rr-style.h"
#include "rr-timeline.h"

struct _RrPageReview
{
  RrPage parent_instance;

  GtkWidget *stack;            /* template */
  GtkWidget *top;              /* template: all that is above the sections */
  GtkWidget *recovery;         /* template */
  GtkWidget *index;            /* template */
  GtkWidget *trend;            /* template */
  GtkWidget *before;           /* template */
  GtkWidget *during;           /* template */
  GtkWidget *after;            /* template */
  GtkWidget *before_n;         /* template */
  GtkWidget *during_n;         /* template */
  GtkWidget *after_n;          /* template */
  GtkWidget *chart;            /* template: the timeline is put into it */
  GtkWidget *chart_note;       /* template */
  GtkWidget *no_feedback;      /* template */
  GtkWidget *switcher;         /* template */
  GtkWidget *sections;         /* template */

  RrSession *session;         /* borrowed, of the page */
  GtkWidget *timeline;         /* borrowed, a child */
  GtkWidget *table;            /* borrowed, a child */
  GtkWidget *reviews;          /* borrowed, a child */
};

G_DEFINE_FINAL_TYPE (RrPageReview, rr_page_review, RR_TYPE_PAGE)

static void
update_recovery (RrPageReview *self,
                 RrAssessment *assessment)
{
  double recovery = rr_review_get_journey_recovery (assessment);
  g_autofree char *number = rr_review_text_recovery (recovery);
  g_autofree char *index = rr_review_text_index (assessment);

  gtk_label_set_text (GTK_LABEL (self->recovery), number);
  gtk_label_set_text (GTK_LABEL (self->index), index);
}

static void
update_trend (RrPageReview *self,
              RrAssessment *assessment)
{
  RrTrend trend;
  g_autofree char *why = rr_review_text_trend (assessment, &trend);
  g_autofree char *markup = g_markup_printf_escaped ("<b>%s.</b> %s",
                                                     rr_review_text_trend_label (trend), why);

  gtk_label_set_markup (GTK_LABEL (self->trend), markup);
}

static void
update_period (RrAssessment *assessment,
               RrPeriod      period,
               GtkWidget    *mean_label,
               GtkWidget    *n_label)
{
  RrFeedbackStats *feedback = rr_assessment_get_feedback (assessment);
  const RrTally *tally = rr_feedback_stats_get_journey (feedback, period);
  g_autofree char *mean = rr_review_text_mean (tally->mean);
  /* Translators: how many comments of a period have a rating */
  g_autofree char *n = g_strdup_printf (ngettext ("%u rated", "%u rated", tally->n),
                                        tally->n);

  gtk_label_set_text (GTK_LABEL (mean_label), mean);
  gtk_label_set_text (GTK_LABEL (n_label), n);
}

static void
rr_page_review_update (RrPage *page)
{
  RrPageReview *self = RR_PAGE_REVIEW (page);
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  gboolean has_feedback;

  gtk_stack_set_visible_child_name (GTK_STACK (self->stack),
                                    assessment != NULL ? "review" : "empty");
  rr_review_table_update (RR_REVIEW_TABLE (self->table));
  rr_reviews_editor_update (RR_REVIEWS_EDITOR (self->reviews));
  if (assessment == NULL)
    return;

  update_recovery (self, assessment);
  update_trend (self, assessment);
  update_period (assessment, RR_PERIOD_BEFORE, self->before, self->before_n);
  update_period (assessment, RR_PERIOD_DURING, self->during, self->during_n);
  update_period (assessment, RR_PERIOD_AFTER, self->after, self->after_n);

  has_feedback = rr_list_get_size (rr_assessment_get_map (assessment)->feedback) > 0;
  gtk_widget_set_visible (self->chart, has_feedback);
  gtk_widget_set_visible (self->chart_note, has_feedback);
  gtk_widget_set_visible (self->no_feedback, !has_feedback);
  rr_timeline_show (RR_TIMELINE (self->timeline), rr_assessment_get_feedback (assessment),
                    rr_assessment_get_scenario (assessment));
}

static void
rr_page_review_theme_changed (RrPage *page)
{
  RrPageReview *self = RR_PAGE_REVIEW (page);

  rr_timeline_set_theme (RR_TIMELINE (self->timeline), rr_theme_get (rr_style_get_theme_kind ()));
}

/* A review that is open has the page to itself. */
static void
editing_cb (RrPageReview *self)
{
  gboolean editing;

  g_object_get (self->reviews, "editing", &editing, NULL);
  gtk_widget_set_visible (self->top, !editing);
  gtk_widget_set_visible (self->switcher, !editing);
}

static void
rr_page_review_hidden (RrPage *page)
{
  RrPageReview *self = RR_PAGE_REVIEW (page);

  if (self->reviews != NULL)
    rr_reviews_editor_close (RR_REVIEWS_EDITOR (self->reviews));
}

static void
add_section (RrPageReview *self,
             GtkWidget    *section,
             const char   *title)
{
  gtk_stack_add_titled (GTK_STACK (self->sections), section, NULL, title);
}

static void
rr_page_review_constructed (GObject *object)
{
  RrPageReview *self = RR_PAGE_REVIEW (object);

  G_OBJECT_CLASS (rr_page_review_parent_class)->constructed (object);

  self->session = rr_page_get_session (RR_PAGE (self));

  self->timeline = rr_timeline_new ();
  gtk_widget_set_hexpand (self->timeline, TRUE);
  gtk_box_append (GTK_BOX (self->chart), self->timeline);
  self->table = rr_review_table_new (self->session);
  add_section (self, self->table, _("Touchpoints"));
  self->reviews = rr_reviews_editor_new (self->session);
  add_section (self, self->reviews, _("Reviews"));
  g_signal_connect_object (self->reviews, "notify::editing", G_CALLBACK (editing_cb), self,
                           G_CONNECT_SWAPPED);
  rr_page_review_theme_changed (RR_PAGE (self));
}

static void
rr_page_review_dispose (GObject *object)
{
  RR_PAGE_REVIEW (object)->reviews = NULL;

  G_OBJECT_CLASS (rr_page_review_parent_class)->dispose (object);
}

static void
rr_page_review_class_init (RrPageReviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  RrPageClass *page_class = RR_PAGE_CLASS (klass);

  object_class->constructed = rr_page_review_constructed;
  object_class->dispose = rr_page_review_dispose;
  page_class->update = rr_page_review_update;
  page_class->hidden = rr_page_review_hidden;
  page_class->theme_changed = rr_page_review_theme_changed;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/page-review.ui");
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, stack);
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, top);
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, recovery);
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, index);
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, trend);
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, before);
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, during);
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, after);
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, before_n);
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, during_n);
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, after_n);
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, chart);
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, chart_note);
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, no_feedback);
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, switcher);
  gtk_widget_class_bind_template_child (widget_class, RrPageReview, sections);
}

static void
rr_page_review_init (RrPageReview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rr_page_review_new:
 * @session: the session of the window
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
rr_page_review_new (RrSession *session)
{
  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  return g_object_new (RR_TYPE_PAGE_REVIEW, "session", session, NULL);
}
