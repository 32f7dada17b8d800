/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-review.h"

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "rr-review-stats.h"
#include "rr-review-table.h"
#include "rr-review-text.h"
#include "rr-reviews-editor.h"
#include "rr-style.h"
#include "rr-timeline.h"

struct _RrPageReview
{
  GtkWidget parent_instance;

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

  RrSession *session;          /* owned */
  RrDocument *document;        /* owned; the one that is followed, or NULL */
  gulong stepped_id;
  RrAssessment *assessment;    /* owned; the one that is followed, or NULL */
  gulong changed_id;
  guint update_id;             /* an update that is due */
  GtkWidget *timeline;         /* borrowed, a child */
  GtkWidget *table;            /* borrowed, a child */
  GtkWidget *reviews;          /* borrowed, a child */
};

enum
{
  PROP_TITLE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RrPageReview, rr_page_review, GTK_TYPE_WIDGET)

static gboolean
is_seen (RrPageReview *self)
{
  return gtk_widget_get_mapped (GTK_WIDGET (self));
}

static void
update_recovery (RrPageReview *self)
{
  double recovery = rr_review_get_journey_recovery (self->assessment);
  g_autofree char *number = rr_review_text_recovery (recovery);
  g_autofree char *index = rr_review_text_index (self->assessment);

  gtk_label_set_text (GTK_LABEL (self->recovery), number);
  gtk_label_set_text (GTK_LABEL (self->index), index);
}

static void
update_trend (RrPageReview *self)
{
  RrTrend trend;
  g_autofree char *why = rr_review_text_trend (self->assessment, &trend);
  g_autofree char *markup = g_markup_printf_escaped ("<b>%s.</b> %s",
                                                     rr_review_text_trend_label (trend), why);

  gtk_label_set_markup (GTK_LABEL (self->trend), markup);
}

static void
update_period (RrPageReview *self,
               RrPeriod      period,
               GtkWidget    *mean_label,
               GtkWidget    *n_label)
{
  RrFeedbackStats *feedback = rr_assessment_get_feedback (self->assessment);
  const RrTally *tally = rr_feedback_stats_get_journey (feedback, period);
  g_autofree char *mean = rr_review_text_mean (tally->mean);
  /* Translators: how many comments of a period have a rating */
  g_autofree char *n = g_strdup_printf (ngettext ("%u rated", "%u rated", tally->n),
                                        tally->n);

  gtk_label_set_text (GTK_LABEL (mean_label), mean);
  gtk_label_set_text (GTK_LABEL (n_label), n);
}

static void
update (RrPageReview *self)
{
  gboolean has_feedback;

  g_clear_handle_id (&self->update_id, g_source_remove);
  if (!is_seen (self))
    return;

  gtk_stack_set_visible_child_name (GTK_STACK (self->stack),
                                    self->assessment != NULL ? "review" : "empty");
  rr_review_table_update (RR_REVIEW_TABLE (self->table));
  rr_reviews_editor_update (RR_REVIEWS_EDITOR (self->reviews));
  if (self->assessment == NULL)
    return;

  update_recovery (self);
  update_trend (self);
  update_period (self, RR_PERIOD_BEFORE, self->before, self->before_n);
  update_period (self, RR_PERIOD_DURING, self->during, self->during_n);
  update_period (self, RR_PERIOD_AFTER, self->after, self->after_n);

  has_feedback = rr_list_get_size (rr_assessment_get_map (self->assessment)->feedback) > 0;
  gtk_widget_set_visible (self->chart, has_feedback);
  gtk_widget_set_visible (self->chart_note, has_feedback);
  gtk_widget_set_visible (self->no_feedback, !has_feedback);
  rr_timeline_show (RR_TIMELINE (self->timeline), rr_assessment_get_feedback (self->assessment),
                    rr_assessment_get_scenario (self->assessment));
}

static gboolean
update_cb (gpointer user_data)
{
  RrPageReview *self = user_data;

  self->update_id = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* However much changes in one go, the page reads it once, before the next frame. */
static void
queue_update (RrPageReview *self)
{
  if (self->update_id == 0 && is_seen (self))
    self->update_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

static void
theme_cb (RrPageReview *self)
{
  rr_timeline_set_theme (RR_TIMELINE (self->timeline), rr_theme_get (rr_style_get_theme_kind ()));
}

/* Reviews are no part of the assessment. */
static void
document_cb (RrPageReview *self)
{
  RrDocument *document = rr_session_get_document (self->session);

  if (document == self->document)
    return;

  if (self->document != NULL)
    g_clear_signal_handler (&self->stepped_id, self->document);
  g_set_object (&self->document, document);
  if (document != NULL)
    self->stepped_id = g_signal_connect_swapped (document, "stepped",
                                                 G_CALLBACK (queue_update), self);
}

static void
assessment_cb (RrPageReview *self)
{
  RrAssessment *assessment = rr_session_get_assessment (self->session);

  if (assessment != self->assessment)
    {
      if (self->assessment != NULL)
        g_clear_signal_handler (&self->changed_id, self->assessment);
      g_set_object (&self->assessment, assessment);
      if (assessment != NULL)
        self->changed_id = g_signal_connect_swapped (assessment, "changed",
                                                     G_CALLBACK (queue_update), self);
    }
  queue_update (self);
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
rr_page_review_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rr_page_review_parent_class)->map (widget);

  update (RR_PAGE_REVIEW (widget));
}

static void
rr_page_review_unmap (GtkWidget *widget)
{
  RrPageReview *self = RR_PAGE_REVIEW (widget);

  GTK_WIDGET_CLASS (rr_page_review_parent_class)->unmap (widget);

  g_clear_handle_id (&self->update_id, g_source_remove);
  if (self->reviews != NULL)
    rr_reviews_editor_close (RR_REVIEWS_EDITOR (self->reviews));
}

static void
rr_page_review_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, _("Review"));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rr_page_review_dispose (GObject *object)
{
  RrPageReview *self = RR_PAGE_REVIEW (object);
  GtkWidget *child;

  g_clear_handle_id (&self->update_id, g_source_remove);
  if (self->document != NULL)
    g_clear_signal_handler (&self->stepped_id, self->document);
  if (self->assessment != NULL)
    g_clear_signal_handler (&self->changed_id, self->assessment);
  g_clear_object (&self->document);
  g_clear_object (&self->assessment);
  self->reviews = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_page_review_parent_class)->dispose (object);
}

static void
rr_page_review_class_init (RrPageReviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rr_page_review_get_property;
  object_class->dispose = rr_page_review_dispose;
  widget_class->map = rr_page_review_map;
  widget_class->unmap = rr_page_review_unmap;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

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

static void
add_section (RrPageReview *self,
             GtkWidget    *section,
             const char   *title)
{
  gtk_stack_add_titled (GTK_STACK (self->sections), section, NULL, title);
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
  AdwStyleManager *manager = adw_style_manager_get_default ();
  RrPageReview *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_PAGE_REVIEW, NULL);
  self->session = g_object_ref (session);
  self->timeline = rr_timeline_new ();
  gtk_widget_set_hexpand (self->timeline, TRUE);
  gtk_box_append (GTK_BOX (self->chart), self->timeline);
  self->table = rr_review_table_new (session);
  add_section (self, self->table, _("Touchpoints"));
  self->reviews = rr_reviews_editor_new (session);
  add_section (self, self->reviews, _("Reviews"));
  g_signal_connect_object (self->reviews, "notify::editing", G_CALLBACK (editing_cb), self,
                           G_CONNECT_SWAPPED);

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (theme_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (theme_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::document", G_CALLBACK (document_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::assessment", G_CALLBACK (assessment_cb), self,
                           G_CONNECT_SWAPPED);
  theme_cb (self);
  document_cb (self);
  assessment_cb (self);

  return GTK_WIDGET (self);
}
