/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include "rr-card-view.h"
#include "rr-spot-view.h"

/* How much more than what is seen is recorded at once, of its width and height: a pan
 * within that records nothing.  Far out there is much to play back, and little way to go. */
#define RECORD_MARGIN 0.5
#define FAR_RECORD_MARGIN 0.1
#define SHADOW_WIDTH 6.0f
#define DRAGGED_OPACITY 0.8

typedef void (*DrawFunc) (RrCanvas     *self,
                          RrInk        *ink,
                          const RrRect *clip);

static graphene_rect_t
to_graphene (const RrRect *rect)
{
  return GRAPHENE_RECT_INIT (rect->x, rect->y, rect->width, rect->height);
}

/* What the canvas has drawn itself is drawn anew. */
void
rr_canvas_drop_caches (RrCanvas *self)
{
  g_clear_pointer (&self->rows, gsk_render_node_unref);
  rr_canvas_drop_links (self);
  rr_canvas_drop_strips (self);
}

/* The headers and names alone: another one is selected, or a "+" is under the pointer. */
void
rr_canvas_drop_strips (RrCanvas *self)
{
  for (int i = 0; i < 2; i++)
    g_clear_pointer (&self->strips[i], gsk_render_node_unref);
}

/* The links alone: another one is selected. */
void
rr_canvas_drop_links (RrCanvas *self)
{
  g_clear_pointer (&self->links, gsk_render_node_unref);
}

/* A cairo node draws to the next whole unit whatever its bounds are; what reaches out of
 * them leaves traces, for nobody knows that it is to be redrawn. */
static GskRenderNode *
record (RrCanvas     *self,
        DrawFunc      draw,
        const RrRect *area)
{
  const graphene_rect_t exact = to_graphene (area);
  graphene_rect_t bounds;
  GskRenderNode *node;
  cairo_t *cr;
  RrInk *ink;

  graphene_rect_round_extents (&exact, &bounds);
  node = gsk_cairo_node_new (&bounds);
  cr = gsk_cairo_node_get_draw_context (node);
  ink = rr_ink_new_cairo (cr);
  draw (self, ink, area);
  rr_ink_free (ink);
  cairo_destroy (cr);
  return node;
}

static void
draw_rows (RrCanvas     *self,
           RrInk        *ink,
           const RrRect *clip)
{
  rr_painter_draw_background (self->painter, ink, clip);
  rr_painter_draw_rows (self->painter, ink, clip);
}

static void
draw_links (RrCanvas     *self,
            RrInk        *ink,
            const RrRect *clip)
{
  RrLink *selected = rr_session_get_single (self->session, RR_TYPE_LINK);

  rr_painter_draw_links (self->painter, ink, clip);
  if (selected != NULL)
    rr_painter_draw_link (self->painter, ink, selected, TRUE);
}

static void
draw_headers (RrCanvas     *self,
              RrInk        *ink,
              const RrRect *clip)
{
  RrRect rect;

  rr_painter_draw_stage_headers (self->painter, ink, clip,
                                 rr_session_get_single (self->session, RR_TYPE_STAGE));
  if (self->drag.tool == &rr_tool_stage)
    self->drag.tool->draw (self, &self->drag, ink);
  if (rr_layout_get_add_stage (self->layout, &rect))
    rr_painter_draw_add_button (self->painter, ink, &rect,
                                self->hovered_kind == RR_HIT_ADD_STAGE);
}

static void
draw_names (RrCanvas     *self,
            RrInk        *ink,
            const RrRect *clip)
{
  RrRect rect;

  rr_painter_draw_background (self->painter, ink, clip);
  rr_painter_draw_lane_labels (self->painter, ink, clip,
                               rr_session_get_single (self->session, RR_TYPE_LANE));
  if (self->drag.tool == &rr_tool_lane)
    self->drag.tool->draw (self, &self->drag, ink);
  if (rr_layout_get_add_lane (self->layout, &rect))
    rr_painter_draw_add_button (self->painter, ink, &rect,
                                self->hovered_kind == RR_HIT_ADD_LANE);
}

static void
draw_drag (RrCanvas     *self,
           RrInk        *ink,
           const RrRect *clip)
{
  self->drag.tool->draw (self, &self->drag, ink);
}

static gboolean
encloses (const RrRect *outer,
          const RrRect *inner)
{
  return outer->x <= inner->x && outer->y <= inner->y &&
         outer->x + outer->width >= inner->x + inner->width &&
         outer->y + outer->height >= inner->y + inner->height;
}

static void
ensure_recorded (RrCanvas *self)
{
  RrRect visible;

  rr_viewport_get_visible (&self->viewport, &visible);
  if (self->rows == NULL || !encloses (&self->rows_area, &visible))
    {
      double margin = self->viewport.zoom < RR_LEGIBLE_ZOOM ? FAR_RECORD_MARGIN : RECORD_MARGIN;

      g_clear_pointer (&self->rows, gsk_render_node_unref);
      rr_canvas_drop_links (self);
      self->rows_area = RR_RECT_INIT (visible.x - visible.width * margin,
                                      visible.y - visible.height * margin,
                                      visible.width * (1 + 2 * margin),
                                      visible.height * (1 + 2 * margin));
      self->rows = record (self, draw_rows, &self->rows_area);
    }
  if (self->links == NULL)
    self->links = record (self, draw_links, &self->rows_area);
}

static void
enter_map (RrCanvas    *self,
           GtkSnapshot *snapshot,
           gboolean     frozen_x,
           gboolean     frozen_y)
{
  const RrViewport *viewport = &self->viewport;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (rr_viewport_offset_x (viewport, frozen_x),
                                                rr_viewport_offset_y (viewport, frozen_y)));
  gtk_snapshot_scale (snapshot, viewport->zoom, viewport->zoom);
}

static void
snapshot_cards (RrCanvas    *self,
                GtkSnapshot *snapshot,
                gboolean     dragged)
{
  GHashTableIter iter;
  gpointer touchpoint, view;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &touchpoint, &view))
    {
      if (rr_canvas_is_dragged (self, touchpoint) == dragged)
        gtk_widget_snapshot_child (GTK_WIDGET (self), view, snapshot);
    }
}

static void
snapshot_body (RrCanvas     *self,
               GtkSnapshot  *snapshot,
               const RrRect *body)
{
  const graphene_rect_t clip = to_graphene (body);

  gtk_snapshot_push_clip (snapshot, &clip);

  enter_map (self, snapshot, FALSE, FALSE);
  ensure_recorded (self);
  gtk_snapshot_append_node (snapshot, self->rows);
  gtk_snapshot_append_node (snapshot, self->links);
  gtk_snapshot_restore (snapshot);

  if (gtk_widget_get_visible (self->cell))
    gtk_widget_snapshot_child (GTK_WIDGET (self), self->cell, snapshot);
  if (gtk_widget_get_visible (self->link_spot))
    gtk_widget_snapshot_child (GTK_WIDGET (self), self->link_spot, snapshot);
  snapshot_cards (self, snapshot, FALSE);

  if (self->drag.tool != NULL)
    {
      g_autoptr (GskRenderNode) node = NULL;
      RrRect visible;

      rr_viewport_get_visible (&self->viewport, &visible);
      node = record (self, draw_drag, &visible);
      enter_map (self, snapshot, FALSE, FALSE);
      gtk_snapshot_append_node (snapshot, node);
      gtk_snapshot_restore (snapshot);

      /* One sees through what is dragged where it would land. */
      gtk_snapshot_push_opacity (snapshot, DRAGGED_OPACITY);
      snapshot_cards (self, snapshot, TRUE);
      gtk_snapshot_pop (snapshot);
    }

  gtk_snapshot_pop (snapshot);
}

/* A strip is recorded farther than it is seen, so that a pan records nothing; anew for each
 * frame only while a mark is dragged over it. */
static GskRenderNode *
ensure_strip (RrCanvas     *self,
              const RrRect *area,
              gboolean      is_headers)
{
  DrawFunc draw = is_headers ? draw_headers : draw_names;
  GskRenderNode **strip = &self->strips[is_headers];
  RrRect *recorded = &self->strip_areas[is_headers];

  if (self->drag.tool == (is_headers ? &rr_tool_stage : &rr_tool_lane))
    {
      rr_canvas_drop_strips (self);
      return record (self, draw, area);
    }
  if (*strip == NULL || !encloses (recorded, area))
    {
      g_clear_pointer (strip, gsk_render_node_unref);
      *recorded = *area;
      if (is_headers)
        {
          recorded->x -= area->width * RECORD_MARGIN;
          recorded->width *= 1 + 2 * RECORD_MARGIN;
        }
      else
        {
          recorded->y -= area->height * RECORD_MARGIN;
          recorded->height *= 1 + 2 * RECORD_MARGIN;
        }
      *strip = record (self, draw, recorded);
    }
  return gsk_render_node_ref (*strip);
}

/* One of the two strips that stay in sight, and the focusable spots on it. */
static void
snapshot_strip (RrCanvas     *self,
                GtkSnapshot  *snapshot,
                const RrRect *strip,
                gboolean      is_headers)
{
  const RrViewport *viewport = &self->viewport;
  const graphene_rect_t clip = to_graphene (strip);
  g_autoptr (GskRenderNode) node = NULL;
  GHashTableIter iter;
  gpointer element, view;
  RrRect area;

  if (strip->width <= 0 || strip->height <= 0)
    return;

  area.x = (strip->x - rr_viewport_offset_x (viewport, !is_headers)) / viewport->zoom;
  area.y = (strip->y - rr_viewport_offset_y (viewport, is_headers)) / viewport->zoom;
  area.width = strip->width / viewport->zoom;
  area.height = strip->height / viewport->zoom;
  node = ensure_strip (self, &area, is_headers);

  gtk_snapshot_push_clip (snapshot, &clip);
  enter_map (self, snapshot, !is_headers, is_headers);
  gtk_snapshot_append_node (snapshot, node);
  gtk_snapshot_restore (snapshot);

  g_hash_table_iter_init (&iter, self->spots);
  while (g_hash_table_iter_next (&iter, &element, &view))
    {
      if (RR_IS_STAGE (element) == is_headers)
        gtk_widget_snapshot_child (GTK_WIDGET (self), view, snapshot);
    }
  gtk_widget_snapshot_child (GTK_WIDGET (self),
                             is_headers ? self->add_stage : self->add_lane,
                             snapshot);
  gtk_snapshot_pop (snapshot);
}

static void
snapshot_shadow (GtkSnapshot     *snapshot,
                 graphene_rect_t *bounds,
                 graphene_point_t from,
                 graphene_point_t to)
{
  const GskColorStop stops[] = {
    { 0, { 0, 0, 0, 0.14f } },
    { 1, { 0, 0, 0, 0 } },
  };

  gtk_snapshot_append_linear_gradient (snapshot, bounds, &from, &to, stops, G_N_ELEMENTS (stops));
}

/* A shadow under a strip says that something is scrolled below it. */
static void
snapshot_shadows (RrCanvas     *self,
                  GtkSnapshot  *snapshot,
                  const RrRect *body)
{
  const RrViewport *viewport = &self->viewport;
  double hidden = viewport->scroll_x;
  graphene_rect_t bounds;

  if (viewport->rtl)
    hidden = rr_viewport_get_upper_x (viewport) - viewport->width - viewport->scroll_x;

  if (hidden > 0.5)
    {
      float edge = viewport->rtl ? body->x + body->width : body->x;
      float x = viewport->rtl ? edge - SHADOW_WIDTH : edge;

      bounds = GRAPHENE_RECT_INIT (x, body->y, SHADOW_WIDTH, body->height);
      snapshot_shadow (snapshot, &bounds,
                       GRAPHENE_POINT_INIT (edge, 0),
                       GRAPHENE_POINT_INIT (edge + (viewport->rtl ? -SHADOW_WIDTH : SHADOW_WIDTH), 0));
    }
  if (viewport->scroll_y > 0.5)
    {
      bounds = GRAPHENE_RECT_INIT (body->x, body->y, body->width, SHADOW_WIDTH);
      snapshot_shadow (snapshot, &bounds,
                       GRAPHENE_POINT_INIT (0, body->y),
                       GRAPHENE_POINT_INIT (0, body->y + SHADOW_WIDTH));
    }
}

void
rr_canvas_snapshot (GtkWidget   *widget,
                    GtkSnapshot *snapshot)
{
  RrCanvas *self = RR_CANVAS (widget);
  const RrColor *ground = &rr_theme_get (self->theme)->ground;
  const RrViewport *viewport = &self->viewport;
  double names, headers;
  RrRect body;

  gtk_snapshot_append_color (snapshot,
                             &(GdkRGBA) { ground->red, ground->green, ground->blue, ground->alpha },
                             &GRAPHENE_RECT_INIT (0, 0, viewport->width, viewport->height));
  if (self->layout == NULL)
    return;

  rr_viewport_get_body (viewport, &body);
  names = viewport->width - body.width;
  headers = body.y;

  snapshot_body (self, snapshot, &body);
  snapshot_strip (self, snapshot, &RR_RECT_INIT (body.x, 0, body.width, headers), TRUE);
  snapshot_strip (self, snapshot,
                  &RR_RECT_INIT (viewport->rtl ? body.width : 0, headers, names, body.height),
                  FALSE);
  snapshot_shadows (self, snapshot, &body);

  if (self->edit.editor != NULL)
    gtk_widget_snapshot_child (widget, self->edit.editor, snapshot);
}
