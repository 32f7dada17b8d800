/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-comment-row.h"

#include <math.h>

#include "rr-date.h"
#include "rr-i18n.h"
#include "rr-style.h"

/* Lines of a comment that are shown. */
#define TEXT_LINES 3

struct _RrCommentRow
{
  GtkWidget parent_instance;

  GtkWidget *touchpoint; /* borrowed, a child, as are all */
  GtkWidget *sentiment;
  GtkWidget *text;
  GtkWidget *caption;
};

G_DEFINE_FINAL_TYPE (RrCommentRow, rr_comment_row, GTK_TYPE_WIDGET)

static void
rr_comment_row_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (rr_comment_row_parent_class)->dispose (object);
}

static void
rr_comment_row_class_init (RrCommentRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_comment_row_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
new_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
rr_comment_row_init (RrCommentRow *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 2);
  gtk_widget_add_css_class (GTK_WIDGET (self), "comment-row");

  self->touchpoint = new_label ("caption-heading");
  gtk_widget_set_hexpand (self->touchpoint, TRUE);
  self->sentiment = new_label ("caption");
  gtk_box_append (GTK_BOX (top), self->touchpoint);
  gtk_box_append (GTK_BOX (top), self->sentiment);

  self->text = new_label ("body");
  rr_style_wrap (GTK_LABEL (self->text));
  gtk_label_set_lines (GTK_LABEL (self->text), TEXT_LINES);

  self->caption = new_label ("caption");
  gtk_widget_add_css_class (self->caption, "dim-label");

  gtk_widget_set_parent (top, GTK_WIDGET (self));
  gtk_widget_set_parent (self->text, GTK_WIDGET (self));
  gtk_widget_set_parent (self->caption, GTK_WIDGET (self));
}

/**
 * rr_comment_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
rr_comment_row_new (void)
{
  return g_object_new (RR_TYPE_COMMENT_ROW, NULL);
}

static char *
describe_sentiment (double sentiment)
{
  if (isnan (sentiment))
    return g_strdup (_("Not rated"));

  if (sentiment == 0)
    return g_strdup (_("Neutral"));
  if (sentiment > 0)
    /* Translators: a sentiment up to 2 */
    return g_strdup_printf (_("Positive, %.1f"), sentiment);

  /* Translators: a sentiment down to 2; the sign is in the text */
  return g_strdup_printf (_("Negative, −%.1f"), -sentiment);
}

/**
 * rr_comment_row_show:
 * @map: the map that the comment is of
 */
void
rr_comment_row_show (RrCommentRow *self,
                     RrMap        *map,
                     RrFeedback   *feedback)
{
  RrTouchpoint *touchpoint;
  RrSegment *segment;
  g_autofree char *date = NULL;
  g_autofree char *sentiment = NULL;
  g_autofree char *caption = NULL;
  const char *source;

  g_return_if_fail (RR_IS_COMMENT_ROW (self));
  g_return_if_fail (RR_IS_MAP (map));
  g_return_if_fail (RR_IS_FEEDBACK (feedback));

  touchpoint = rr_map_find_touchpoint (map, feedback->touchpoint);
  segment = rr_map_find_segment (map, feedback->segment);
  date = rr_date_display (feedback->date);
  source = rr_enum_label (&rr_sources, rr_enum_value (&rr_sources, feedback->source));
  sentiment = describe_sentiment (feedback->sentiment);
  if (segment != NULL)
    caption = g_strdup_printf ("%s · %s · %s", date, source, segment->name);
  else
    caption = g_strdup_printf ("%s · %s", date, source);

  gtk_label_set_text (GTK_LABEL (self->touchpoint),
                      touchpoint != NULL ? touchpoint->title : _("Not assigned"));
  if (touchpoint != NULL)
    gtk_widget_remove_css_class (self->touchpoint, "dim-label");
  else
    gtk_widget_add_css_class (self->touchpoint, "dim-label");
  gtk_label_set_text (GTK_LABEL (self->sentiment), sentiment);
  gtk_label_set_text (GTK_LABEL (self->text), feedback->text);
  gtk_widget_set_visible (self->text, *feedback->text != '\0');
  gtk_label_set_text (GTK_LABEL (self->caption), caption);
}
