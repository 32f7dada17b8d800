/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-present-picture.h"

#include "rr-style.h"

/* How much of the map is seen with a touchpoint, in columns. */
#define AROUND 3

/* Larger than this nothing becomes easier to read. */
#define MAX_SCALE 2.5

#define RADIUS 12.0

struct _RrPresentPicture
{
  GtkWidget parent_instance;

  /* Owned */
  RrSession *session;
  RrElement *element; /* a stage or touchpoint, or NULL for the whole journey */

  RrEmotionScale emotion_scale;
};

/* What is being drawn.  Names stand beside what is seen of the map, and headers above. */
typedef struct
{
  RrPainter *painter; /* borrowed */
  RrLayout *layout;   /* borrowed */
  RrElement *element; /* borrowed; or NULL */
  cairo_t *cr;        /* borrowed */
  double names;       /* width, map units */
  double headers;     /* height, map units */
  RrRect seen;        /* of the map, without both */
} Picture;

G_DEFINE_FINAL_TYPE (RrPresentPicture, rr_present_picture, GTK_TYPE_WIDGET)

/* All of the map but names and headers, down to the last lane that shows the journey; what
 * is noted below that is in the texts of slides. */
static void
get_journey (Picture *self,
             RrRect  *journey)
{
  RrList *lanes = rr_layout_get_map (self->layout)->lanes;
  double bottom = self->headers;
  RrRect bounds, rect;

  rr_layout_get_bounds (self->layout, &bounds);
  for (guint i = 0; i < rr_list_get_size (lanes); i++)
    {
      RrLane *lane = rr_list_get (lanes, i);

      if ((lane->kind == RR_LANE_CHANNEL || lane->kind == RR_LANE_EMOTION) &&
          rr_layout_get_lane (self->layout, lane, &rect))
        bottom = MAX (bottom, rect.y + rect.height);
    }

  *journey = RR_RECT_INIT (rr_layout_get_mirrored (self->layout) ? bounds.x : bounds.x + self->names, self->headers,
                           bounds.width - self->names, bottom + RR_MARGIN / 2 - self->headers);
}

/* The lanes of what is seen, of RrRect, and which of them a touchpoint is in; −1: in none. */
static GArray *
list_lanes (Picture      *self,
            RrTouchpoint *touchpoint,
            int          *own)
{
  RrList *lanes = rr_layout_get_map (self->layout)->lanes;
  GArray *rects = g_array_new (FALSE, FALSE, sizeof (RrRect));
  RrRect rect;

  *own = -1;
  for (guint i = 0; i < rr_list_get_size (lanes); i++)
    {
      RrLane *lane = rr_list_get (lanes, i);

      if (!rr_layout_get_lane (self->layout, lane, &rect) || rect.y >= self->seen.y + self->seen.height)
        continue;
      if (g_str_equal (rr_element_get_id (lane), touchpoint->lane))
        *own = (int) rects->len;
      g_array_append_val (rects, rect);
    }

  return rects;
}

/* As many whole lanes around that of a touchpoint as stand in @height, map units. */
static void
choose_lanes (Picture      *self,
              RrTouchpoint *touchpoint,
              double        height)
{
  int first, last, own;
  g_autoptr (GArray) rects = list_lanes (self, touchpoint, &own);
  const RrRect *lanes = (const RrRect *) (void *) rects->data;
  double top, bottom;

  if (own < 0)
    return;

  first = last = own;
  for (gboolean below = TRUE, missed = FALSE;; below = !below)
    {
      int next_first = below ? first : first - 1;
      int next_last = below ? last + 1 : last;
      gboolean fits = next_first >= 0 && next_last < (int) rects->len &&
                      lanes[next_last].y + lanes[next_last].height - lanes[next_first].y + 2 * RR_LANE_GAP <= height;

      if (!fits && missed)
        break;
      if (fits)
        {
          first = next_first;
          last = next_last;
        }
      missed = !fits;
    }

  top = MAX (self->seen.y, lanes[first].y - RR_LANE_GAP);
  bottom = MIN (self->seen.y + self->seen.height, lanes[last].y + lanes[last].height + RR_LANE_GAP);
  self->seen.y = top;
  self->seen.height = bottom - top;
}

/* Chooses what is seen in a room of @width and @height, pixels. */
static void
choose (Picture *self,
        double   width,
        double   height)
{
  RrRect journey, rect;

  get_journey (self, &journey);
  self->seen = journey;
  if (RR_IS_STAGE (self->element) && rr_layout_get_stage (self->layout, RR_STAGE (self->element), &rect))
    {
      self->seen.x = rect.x;
      self->seen.width = rect.width;
    }
  else if (RR_IS_TOUCHPOINT (self->element) &&
           rr_layout_get_card (self->layout, RR_TOUCHPOINT (self->element), &rect))
    {
      self->seen.width = MIN (AROUND * (rect.width + RR_CARD_GAP), journey.width);
      self->seen.x = CLAMP (rect.x + (rect.width - self->seen.width) / 2, journey.x,
                            journey.x + journey.width - self->seen.width);
      choose_lanes (self, RR_TOUCHPOINT (self->element),
                    height / width * (self->names + self->seen.width) - self->headers);
    }
}

static void
draw_journey (Picture      *self,
              RrInk        *ink,
              const RrRect *part)
{
  RrRect rect;

  rr_painter_draw_background (self->painter, ink, part);
  rr_painter_draw_rows (self->painter, ink, part);
  rr_painter_draw_links (self->painter, ink, part);
  rr_painter_draw_cards (self->painter, ink, part);
  if (!RR_IS_TOUCHPOINT (self->element) ||
      !rr_layout_get_card (self->layout, RR_TOUCHPOINT (self->element), &rect))
    return;

  rr_ink_begin (ink, NULL, rect.x, rect.y);
  rr_painter_draw_card (self->painter, ink, RR_TOUCHPOINT (self->element), RR_CARD_SELECTED);
  rr_ink_end (ink);
}

static void
draw_headers (Picture      *self,
              RrInk        *ink,
              const RrRect *part)
{
  rr_painter_draw_stage_headers (self->painter, ink, part, NULL);
}

static void
draw_names (Picture      *self,
            RrInk        *ink,
            const RrRect *part)
{
  rr_painter_draw_background (self->painter, ink, part);
  rr_painter_draw_lane_labels (self->painter, ink, part, NULL);
}

/* Draws @part of the map at @x, @y, and nothing beside it. */
static void
draw_part (Picture       *self,
           double         x,
           double         y,
           const RrRect  *part,
           void         (*draw) (Picture *self, RrInk *ink, const RrRect *part))
{
  g_autoptr (RrInk) ink = NULL;

  cairo_save (self->cr);
  cairo_rectangle (self->cr, x, y, part->width, part->height);
  cairo_clip (self->cr);
  cairo_translate (self->cr, x - part->x, y - part->y);
  ink = rr_ink_new_cairo (self->cr);
  draw (self, ink, part);
  cairo_restore (self->cr);
}

static void
draw_ground (Picture *self,
             double   width,
             double   height)
{
  const RrTheme *theme = rr_painter_get_theme (self->painter);
  g_autoptr (RrInk) ink = rr_ink_new_cairo (self->cr);

  rr_ink_rounded (ink, &RR_RECT_INIT (0, 0, width, height), RADIUS, &theme->ground,
                  &(RrStroke) { theme->band_border, theme->border_width, 0, FALSE });
}

static void
draw_all (Picture *self)
{
  gboolean mirrored = rr_layout_get_mirrored (self->layout);
  double start = mirrored ? 0 : self->names;
  RrRect bounds, headers, names;

  rr_layout_get_bounds (self->layout, &bounds);
  headers = RR_RECT_INIT (self->seen.x, 0, self->seen.width, self->headers);
  names = RR_RECT_INIT (mirrored ? bounds.x + bounds.width - self->names : bounds.x, self->seen.y,
                        self->names, self->seen.height);

  draw_ground (self, self->names + self->seen.width, self->headers + self->seen.height);
  draw_part (self, start, self->headers, &self->seen, draw_journey);
  draw_part (self, start, 0, &headers, draw_headers);
  draw_part (self, mirrored ? self->seen.width : 0, self->headers, &names, draw_names);
}

static RrPainter *
create_painter (RrPresentPicture *self,
                RrLayout         *layout)
{
  RrView view = rr_session_get_view (self->session);
  RrPainter *painter = rr_painter_new (layout);

  /* A slide about how hard something is hit says so. */
  if (view == RR_VIEW_MAP && RR_IS_TOUCHPOINT (self->element))
    view = RR_VIEW_ASSESS;
  rr_painter_set_view (painter, view);
  rr_painter_set_theme (painter, rr_theme_get (rr_style_get_theme_kind ()));
  rr_painter_set_emotion_scale (painter, self->emotion_scale);

  return painter;
}

/* Whether there is anything to draw in a room of @width and @height, pixels. */
static gboolean
prepare (RrPresentPicture *self,
         Picture          *picture,
         double            width,
         double            height)
{
  RrLayout *layout = rr_session_get_layout (self->session);

  if (layout == NULL || width <= 0 || height <= 0)
    return FALSE;

  *picture = (Picture) {
    .layout = layout, .element = self->element,
    .names = rr_layout_get_label_width (layout), .headers = rr_layout_get_header_bottom (layout),
  };
  choose (picture, width, height);

  return picture->seen.width > 0 && picture->seen.height > 0;
}

static void
rr_present_picture_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  RrPresentPicture *self = RR_PRESENT_PICTURE (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  g_autoptr (RrPainter) painter = NULL;
  Picture picture;
  double scale;

  if (!prepare (self, &picture, width, height))
    return;

  scale = MIN (width / (picture.names + picture.seen.width), height / (picture.headers + picture.seen.height));
  scale = MIN (scale, MAX_SCALE);
  picture.painter = painter = create_painter (self, picture.layout);
  rr_painter_set_zoom (painter, scale);
  picture.cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  cairo_translate (picture.cr, (width - scale * (picture.names + picture.seen.width)) / 2, 0);
  cairo_scale (picture.cr, scale, scale);
  draw_all (&picture);
  cairo_destroy (picture.cr);
}

static void
rr_present_picture_dispose (GObject *object)
{
  RrPresentPicture *self = RR_PRESENT_PICTURE (object);

  g_clear_object (&self->element);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_present_picture_parent_class)->dispose (object);
}

static void
rr_present_picture_class_init (RrPresentPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_present_picture_dispose;
  widget_class->snapshot = rr_present_picture_snapshot;
  /* The texts beside it say the same. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rr_present_picture_init (RrPresentPicture *self)
{
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
}

/**
 * rr_present_picture_new:
 * @session: whose map is shown
 * @scale: how cards show emotions
 *
 * Returns: (transfer floating): a picture of the whole journey
 */
GtkWidget *
rr_present_picture_new (RrSession      *session,
                        RrEmotionScale  scale)
{
  RrPresentPicture *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_PRESENT_PICTURE, NULL);
  self->session = g_object_ref (session);
  self->emotion_scale = scale;

  return GTK_WIDGET (self);
}

/**
 * rr_present_picture_show:
 * @self: a picture
 * @element: (nullable): a stage or touchpoint, or %NULL for the whole journey
 *
 * Shows something else, or the same as it is now.
 */
void
rr_present_picture_show (RrPresentPicture *self,
                         RrElement        *element)
{
  g_return_if_fail (RR_IS_PRESENT_PICTURE (self));
  g_return_if_fail (element == NULL || RR_IS_STAGE (element) || RR_IS_TOUCHPOINT (element));

  g_set_object (&self->element, element);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * rr_present_picture_get_seen:
 * @self: a picture
 * @width: of the room that it has, logical pixels
 * @height: the same
 * @seen: (out): what of the map it shows in that, without the names of lanes and stages
 *
 * Returns: whether it shows anything
 */
gboolean
rr_present_picture_get_seen (RrPresentPicture *self,
                             double            width,
                             double            height,
                             RrRect           *seen)
{
  Picture picture;

  g_return_val_if_fail (RR_IS_PRESENT_PICTURE (self), FALSE);
  g_return_val_if_fail (seen != NULL, FALSE);

  if (!prepare (self, &picture, width, height))
    return FALSE;

  *seen = picture.seen;
  return TRUE;
}
