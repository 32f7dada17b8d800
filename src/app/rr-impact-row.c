/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-impact-row.h"

#include "config.h"

#include <math.h>

#include "rr-explanation.h"
#include "rr-i18n.h"

/* Stripes of what is hit by ripple, pixels. */
#define STRIPE 4.0

struct _RrImpactRow
{
  GtkWidget parent_instance;

  GtkWidget *rank;          /* template */
  GtkWidget *title;         /* template */
  GtkWidget *place;         /* template */
  GtkWidget *sign;          /* template */
  GtkWidget *level;         /* template */
  GtkWidget *bar;           /* template */
  GtkWidget *score;         /* template */

  RrSession *session;       /* owned */
  RrPainter *painter;       /* owned, or NULL */
  int shown_level;
  gboolean ripple;
  double share;             /* of the bar, 0…1 */
};

G_DEFINE_FINAL_TYPE (RrImpactRow, rr_impact_row, GTK_TYPE_WIDGET)

static const RrSeverityColors *
get_colors (RrImpactRow *self)
{
  return &rr_painter_get_theme (self->painter)->severities[self->shown_level];
}

static void
set_source (cairo_t       *cr,
            const RrColor *color)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
}

static void
add_rounded (cairo_t *cr,
             double   x,
             double   width,
             double   height)
{
  double radius = MIN (height, width) / 2;

  cairo_new_path (cr);
  cairo_arc (cr, x + radius, height / 2, radius, G_PI_2, 3 * G_PI_2);
  cairo_arc (cr, x + width - radius, height / 2, radius, -G_PI_2, G_PI_2);
  cairo_close_path (cr);
}

/* The bar is striped where the touchpoint is hit by ripple. */
static void
draw_bar_cb (GtkDrawingArea *area,
             cairo_t        *cr,
             int             width,
             int             height,
             gpointer        user_data)
{
  RrImpactRow *self = user_data;
  const RrTheme *theme;
  double length, x;

  if (self->painter == NULL)
    return;

  theme = rr_painter_get_theme (self->painter);
  length = MAX (self->share * width, height);
  x = gtk_widget_get_direction (GTK_WIDGET (area)) == GTK_TEXT_DIR_RTL ? width - length : 0;

  add_rounded (cr, 0, width, height);
  set_source (cr, &theme->progress_ground);
  cairo_fill (cr);

  add_rounded (cr, x, length, height);
  set_source (cr, &get_colors (self)->sign);
  cairo_fill_preserve (cr);
  if (!self->ripple)
    return;

  cairo_clip (cr);
  set_source (cr, &theme->card);
  cairo_set_line_width (cr, STRIPE / 2);
  for (double at = x - height; at < x + length + height; at += STRIPE + 1)
    {
      cairo_move_to (cr, at, height + 1);
      cairo_line_to (cr, at + height + 2, -1);
    }
  cairo_stroke (cr);
}

/* Two waves: by ripple. */
static void
draw_waves (cairo_t *cr,
            double   x,
            double   height)
{
  for (int i = 0; i < 2; i++)
    {
      double y = height / 2 - 2 + 4 * i;

      cairo_move_to (cr, x, y + 1);
      cairo_curve_to (cr, x + 3, y - 3, x + 5, y + 4, x + 8, y);
    }
  cairo_set_line_width (cr, 1.2);
  cairo_stroke (cr);
}

static void
draw_sign_cb (GtkDrawingArea *area,
              cairo_t        *cr,
              int             width,
              int             height,
              gpointer        user_data)
{
  RrImpactRow *self = user_data;
  g_autoptr (RrInk) ink = NULL;

  if (self->painter == NULL)
    return;

  ink = rr_ink_new_cairo (cr);
  rr_painter_draw_pie (self->painter, ink, self->shown_level, 6.5, height / 2.0, 11);
  if (self->ripple)
    {
      set_source (cr, &get_colors (self)->text);
      draw_waves (cr, 15, height);
    }
}

static void
set_color (GtkWidget     *label,
           const RrColor *color)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes,
                          pango_attr_foreground_new ((guint16) (color->red * G_MAXUINT16),
                                                     (guint16) (color->green * G_MAXUINT16),
                                                     (guint16) (color->blue * G_MAXUINT16)));
  gtk_label_set_attributes (GTK_LABEL (label), attributes);
}

static void
rr_impact_row_dispose (GObject *object)
{
  RrImpactRow *self = RR_IMPACT_ROW (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->painter);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_impact_row_parent_class)->dispose (object);
}

static void
rr_impact_row_class_init (RrImpactRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_impact_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/impact-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RrImpactRow, rank);
  gtk_widget_class_bind_template_child (widget_class, RrImpactRow, title);
  gtk_widget_class_bind_template_child (widget_class, RrImpactRow, place);
  gtk_widget_class_bind_template_child (widget_class, RrImpactRow, sign);
  gtk_widget_class_bind_template_child (widget_class, RrImpactRow, level);
  gtk_widget_class_bind_template_child (widget_class, RrImpactRow, bar);
  gtk_widget_class_bind_template_child (widget_class, RrImpactRow, score);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rr_impact_row_init (RrImpactRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->bar), draw_bar_cb, self, NULL);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->sign), draw_sign_cb, self, NULL);
}

/**
 * rr_impact_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
rr_impact_row_new (RrSession *session)
{
  RrImpactRow *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_IMPACT_ROW, NULL);
  self->session = g_object_ref (session);

  return GTK_WIDGET (self);
}

/**
 * rr_impact_row_show:
 * @touchpoint: an affected touchpoint of the session's map
 * @painter: draws the signs; its theme gives the colors
 */
void
rr_impact_row_show (RrImpactRow  *self,
                    RrTouchpoint *touchpoint,
                    RrPainter    *painter)
{
  RrAssessment *assessment;
  const RrAssessed *assessed;
  g_autofree char *rank = NULL;
  g_autofree char *place = NULL;
  g_autofree char *score = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (RR_IS_IMPACT_ROW (self));
  g_return_if_fail (RR_IS_TOUCHPOINT (touchpoint));
  g_return_if_fail (RR_IS_PAINTER (painter));

  assessment = rr_session_get_assessment (self->session);
  assessed = assessment != NULL ? rr_assessment_get (assessment, touchpoint) : NULL;
  if (assessed == NULL)
    return;

  g_set_object (&self->painter, painter);
  self->shown_level = assessed->level;
  self->ripple = assessed->origin != RR_ORIGIN_DIRECT;
  self->share = assessed->priority / 100;

  rank = g_strdup_printf ("%u", assessed->rank);
  place = rr_explain_place (rr_session_get_map (self->session), touchpoint);
  score = g_strdup_printf ("%.0f", assessed->priority);
  /* Translators: a touchpoint in a ranked list, for people who do not see it: rank, title,
   * stage and lane, how hard it is hit, how, and its priority. */
  name = g_strdup_printf (_("%u: %s, %s, %s, %s, priority %.0f"), assessed->rank,
                          touchpoint->title, place, rr_level_label (assessed->level),
                          rr_origin_label (assessed->origin), assessed->priority);

  if (rr_touchpoint_is_of (touchpoint, rr_session_get_segment (self->session)))
    gtk_widget_remove_css_class (GTK_WIDGET (self), "filtered");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "filtered");

  gtk_label_set_text (GTK_LABEL (self->rank), rank);
  gtk_label_set_text (GTK_LABEL (self->title), touchpoint->title);
  gtk_label_set_text (GTK_LABEL (self->place), place);
  gtk_label_set_text (GTK_LABEL (self->level), rr_level_label (assessed->level));
  gtk_label_set_text (GTK_LABEL (self->score), score);
  set_color (self->level, &get_colors (self)->text);
  set_color (self->score, &get_colors (self)->text);
  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (self->sign), self->ripple ? 24 : 13);
  gtk_widget_set_tooltip_text (self->sign, rr_origin_label (assessed->origin));
  gtk_widget_queue_draw (self->sign);
  gtk_widget_queue_draw (self->bar);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
