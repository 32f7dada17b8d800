/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

/* Following the session, its document and the layout. */

/* Something may look different everywhere. */
void
rr_canvas_invalidate (RrCanvas *self)
{
  rr_canvas_drop_caches (self);
  rr_canvas_configure (self);
  rr_canvas_update_views (self);
}

static void
layout_changed_cb (RrCanvas *self)
{
  /* An edit by somebody else takes away what a drag was about. */
  if (self->drag.tool != NULL)
    rr_canvas_drag_cancel (self);
  rr_canvas_rest_cards (self);
  rr_canvas_drop_caches (self);
  rr_canvas_settle_later (self);
}

static void
card_changed_cb (RrCanvas     *self,
                 RrTouchpoint *touchpoint)
{
  rr_canvas_redraw_card (self, touchpoint);
  rr_canvas_drop_caches (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
stepped_cb (RrCanvas *self)
{
  rr_canvas_update_actions (self);
  rr_canvas_invalidate (self);
}

static void
selection_changed_cb (RrCanvas *self)
{
  rr_canvas_drop_links (self);
  rr_canvas_drop_strips (self);
  rr_canvas_update_actions (self);
  rr_canvas_update_views (self);
  if (rr_canvas_has_focus_within (self) && !rr_canvas_is_editing (self))
    rr_canvas_focus_cursor (self);
}

static void
view_changed_cb (RrCanvas *self)
{
  if (self->painter == NULL)
    return;

  rr_painter_set_view (self->painter, rr_session_get_view (self->session));
  rr_canvas_update_actions (self);
  rr_canvas_invalidate (self);
}

static void
reveal_cb (RrCanvas  *self,
           RrElement *element)
{
  rr_canvas_jump_to (self, element);
}

/* Lets go of everything that is about a document. */
void
rr_canvas_drop_layout (RrCanvas *self)
{
  if (self->layout == NULL)
    return;

  rr_canvas_end_glide (self);
  rr_canvas_drag_cancel (self);
  rr_canvas_drop_edit (self);
  rr_canvas_clear_views (self);
  rr_canvas_drop_caches (self);
  g_clear_object (&self->hovered);
  g_clear_pointer (&self->scroll_pending, g_free);
  g_signal_handlers_disconnect_by_data (self->layout, self);
  g_clear_object (&self->layout);
  g_clear_object (&self->painter);
}

static void
layout_replaced_cb (RrCanvas *self)
{
  RrLayout *layout = rr_session_get_layout (self->session);

  if (layout == self->layout)
    return;

  rr_canvas_drop_layout (self);
  if (layout != NULL)
    {
      self->layout = g_object_ref (layout);
      rr_layout_set_mirrored (layout,
                              gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL);
      rr_layout_set_density (layout, self->density);
      self->painter = rr_painter_new (layout);
      rr_painter_set_theme (self->painter, rr_theme_get (self->theme));
      rr_painter_set_emotion_scale (self->painter, self->emotion_scale);
      rr_painter_set_view (self->painter, rr_session_get_view (self->session));
      rr_painter_set_zoom (self->painter, self->viewport.zoom);
      g_signal_connect_swapped (layout, "changed", G_CALLBACK (layout_changed_cb), self);
      g_signal_connect_swapped (layout, "card-changed", G_CALLBACK (card_changed_cb), self);
    }

  self->viewport.scroll_x = self->viewport.scroll_y = 0;
  rr_canvas_update_actions (self);
  rr_canvas_invalidate (self);
}

static void
document_replaced_cb (RrCanvas *self)
{
  RrDocument *document = rr_canvas_get_document (self);

  if (document != NULL)
    g_signal_connect_object (document, "stepped", G_CALLBACK (stepped_cb), self, G_CONNECT_SWAPPED);
  layout_replaced_cb (self);
}

/* From now on the canvas shows what its session says. */
void
rr_canvas_follow_session (RrCanvas *self)
{
  const struct
  {
    const char *name;
    GCallback callback;
  } handlers[] = {
    { "notify::document", G_CALLBACK (document_replaced_cb) },
    { "notify::layout", G_CALLBACK (layout_replaced_cb) },
    { "notify::view", G_CALLBACK (view_changed_cb) },
    { "notify::segment", G_CALLBACK (rr_canvas_invalidate) },
    { "notify::assessment", G_CALLBACK (rr_canvas_invalidate) },
    { "selection-changed", G_CALLBACK (selection_changed_cb) },
    { "reveal", G_CALLBACK (reveal_cb) },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (handlers); i++)
    g_signal_connect_object (self->session, handlers[i].name, handlers[i].callback, self,
                             G_CONNECT_SWAPPED);
  document_replaced_cb (self);
}
