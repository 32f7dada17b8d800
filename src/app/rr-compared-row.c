/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-compared-row.h"

#include "config.h"

#include "rr-explanation.h"
#include "rr-i18n.h"
#include "rr-scenario-compare.h"

#define SIGN_SIZE 13
#define PIE_SIZE 11

/* One scenario's half of the row. */
typedef struct
{
  GtkWidget *sign;  /* borrowed, a child, as is the next */
  GtkWidget *label;
  int level;
} Side;

struct _RrComparedRow
{
  GtkWidget parent_instance;

  GtkWidget *title;   /* borrowed, a child, as is the next */
  GtkWidget *change;
  Side sides[2];
  RrPainter *painter; /* owned, or NULL */
};

G_DEFINE_FINAL_TYPE (RrComparedRow, rr_compared_row, GTK_TYPE_WIDGET)

static void
draw_sign (RrComparedRow *self,
           const Side    *side,
           cairo_t       *cr,
           int            height)
{
  g_autoptr (RrInk) ink = NULL;

  if (self->painter == NULL || side->level == 0)
    return;

  ink = rr_ink_new_cairo (cr);
  rr_painter_draw_pie (self->painter, ink, side->level, SIGN_SIZE / 2.0, height / 2.0, PIE_SIZE);
}

static void
draw_first_cb (GtkDrawingArea *area,
               cairo_t        *cr,
               int             width,
               int             height,
               gpointer        user_data)
{
  RrComparedRow *self = user_data;

  draw_sign (self, &self->sides[0], cr, height);
}

static void
draw_second_cb (GtkDrawingArea *area,
                cairo_t        *cr,
                int             width,
                int             height,
                gpointer        user_data)
{
  RrComparedRow *self = user_data;

  draw_sign (self, &self->sides[1], cr, height);
}

static void
rr_compared_row_dispose (GObject *object)
{
  RrComparedRow *self = RR_COMPARED_ROW (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->painter);

  G_OBJECT_CLASS (rr_compared_row_parent_class)->dispose (object);
}

static void
rr_compared_row_class_init (RrComparedRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_compared_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
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

static GtkWidget *
new_side (RrComparedRow         *self,
          Side                  *side,
          GtkDrawingAreaDrawFunc draw)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  side->sign = gtk_drawing_area_new ();
  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (side->sign), SIGN_SIZE);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (side->sign), SIGN_SIZE);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (side->sign), draw, self, NULL);
  gtk_widget_set_valign (side->sign, GTK_ALIGN_CENTER);
  side->label = new_label ("caption");
  gtk_box_append (GTK_BOX (box), side->sign);
  gtk_box_append (GTK_BOX (box), side->label);

  return box;
}

static void
rr_compared_row_init (RrComparedRow *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *sides = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 2);
  gtk_widget_add_css_class (GTK_WIDGET (self), "impact-row");

  self->title = new_label ("row-title");
  gtk_widget_set_hexpand (self->title, TRUE);
  self->change = new_label ("caption-heading");
  gtk_box_append (GTK_BOX (top), self->title);
  gtk_box_append (GTK_BOX (top), self->change);

  gtk_box_set_homogeneous (GTK_BOX (sides), TRUE);
  gtk_box_append (GTK_BOX (sides), new_side (self, &self->sides[0], draw_first_cb));
  gtk_box_append (GTK_BOX (sides), new_side (self, &self->sides[1], draw_second_cb));

  gtk_widget_set_parent (top, GTK_WIDGET (self));
  gtk_widget_set_parent (sides, GTK_WIDGET (self));
}

/**
 * rr_compared_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
rr_compared_row_new (void)
{
  return g_object_new (RR_TYPE_COMPARED_ROW, NULL);
}

static char *
describe_side (const RrAssessed *assessed)
{
  if (assessed->level == 0)
    return g_strdup (_("Not affected"));

  /* Translators: how hard a touchpoint is hit, such as “Major”, and its priority from 0 to 100 */
  return g_strdup_printf (_("%s, %.0f"), rr_level_label (assessed->level), assessed->priority);
}

static char *
describe_change (int change)
{
  if (change > 0)
    /* Translators: the second scenario hits harder; by how much the priority rises */
    return g_strdup_printf (_("Worse by %d"), change);

  if (change < 0)
    /* Translators: the second scenario hits less hard; by how much the priority falls */
    return g_strdup_printf (_("Better by %d"), -change);

  return g_strdup (_("The same"));
}

static void
show_side (RrComparedRow *self,
           guint          index,
           RrAssessment  *assessment,
           RrTouchpoint  *touchpoint)
{
  Side *side = &self->sides[index];
  const RrAssessed *assessed = rr_assessment_get (assessment, touchpoint);
  g_autofree char *text = describe_side (assessed);

  side->level = assessed->level;
  gtk_label_set_text (GTK_LABEL (side->label), text);
  gtk_widget_queue_draw (side->sign);
  if (assessed->level == 0)
    gtk_widget_add_css_class (side->label, "dim-label");
  else
    gtk_widget_remove_css_class (side->label, "dim-label");
}

/**
 * rr_compared_row_show:
 * @touchpoint: what to show
 * @first: its map under one scenario
 * @second: and under another one
 * @painter: draws the signs
 */
void
rr_compared_row_show (RrComparedRow *self,
                      RrTouchpoint  *touchpoint,
                      RrAssessment  *first,
                      RrAssessment  *second,
                      RrPainter     *painter)
{
  g_autofree char *text = NULL;
  g_autofree char *name = NULL;
  int change;

  g_return_if_fail (RR_IS_COMPARED_ROW (self));
  g_return_if_fail (RR_IS_TOUCHPOINT (touchpoint));
  g_return_if_fail (RR_IS_ASSESSMENT (first) && RR_IS_ASSESSMENT (second));
  g_return_if_fail (RR_IS_PAINTER (painter));

  g_set_object (&self->painter, painter);
  show_side (self, 0, first, touchpoint);
  show_side (self, 1, second, touchpoint);

  change = rr_scenario_compare_touchpoint (first, second, touchpoint);
  text = describe_change (change);
  gtk_label_set_text (GTK_LABEL (self->title), touchpoint->title);
  gtk_label_set_text (GTK_LABEL (self->change), text);
  gtk_widget_remove_css_class (self->change, "error");
  gtk_widget_remove_css_class (self->change, "success");
  if (change != 0)
    gtk_widget_add_css_class (self->change, change > 0 ? "error" : "success");

  /* Translators: a touchpoint under two scenarios, for people who do not see it: title, how
   * hard each hits it, and whether it gets worse. */
  name = g_strdup_printf (_("%s: %s; then %s: %s"), touchpoint->title,
                          gtk_label_get_text (GTK_LABEL (self->sides[0].label)),
                          gtk_label_get_text (GTK_LABEL (self->sides[1].label)), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
