/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include "rr-comments.h"

/* Dropping comments on the card that they are about.  They come from elsewhere, so that GTK
 * drags them; the card below the pointer is marked as the end of a new link is. */

static void
set_target (RrCanvas     *self,
            RrTouchpoint *target)
{
  RrTouchpoint *old = self->drag.target;

  if (target == old)
    return;

  self->drag.target = target;
  rr_canvas_redraw_card (self, old);
  rr_canvas_redraw_card (self, target);
}

/* Comments are above a point.  Returns whether they could be dropped there. */
gboolean
rr_canvas_comments_motion (RrCanvas *self,
                           double    x,
                           double    y)
{
  RrHit hit = { .kind = RR_HIT_NOTHING };

  if (self->layout != NULL && self->drag.tool == NULL)
    rr_canvas_hit (self, x, y, &hit);
  set_target (self, hit.kind == RR_HIT_CARD || hit.kind == RR_HIT_LINK_HANDLE ? hit.touchpoint : NULL);

  return self->drag.target != NULL;
}

/* Returns whether comments were dropped on a card. */
gboolean
rr_canvas_comments_drop (RrCanvas  *self,
                         GPtrArray *comments,
                         double     x,
                         double     y)
{
  RrTouchpoint *target;
  g_autofree char *text = NULL;
  guint n;

  if (!rr_canvas_comments_motion (self, x, y))
    return FALSE;

  target = self->drag.target;
  set_target (self, NULL);
  n = rr_comments_assign (rr_canvas_get_document (self), comments, target);
  if (n == 0)
    return FALSE;

  text = rr_comments_tell (n);
  rr_canvas_say (self, text, TRUE);

  return TRUE;
}

static GdkDragAction
motion_cb (GtkDropTarget *controller,
           double         x,
           double         y,
           RrCanvas      *self)
{
  return rr_canvas_comments_motion (self, x, y) ? GDK_ACTION_COPY : 0;
}

static void
leave_cb (GtkDropTarget *controller,
          RrCanvas      *self)
{
  set_target (self, NULL);
}

static gboolean
drop_cb (GtkDropTarget *controller,
         const GValue  *value,
         double         x,
         double         y,
         RrCanvas      *self)
{
  GPtrArray *comments = g_value_get_boxed (value);

  return comments != NULL && rr_canvas_comments_drop (self, comments, x, y);
}

GtkEventController *
rr_tool_comments_new (RrCanvas *canvas)
{
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_PTR_ARRAY, GDK_ACTION_COPY);

  g_signal_connect (target, "enter", G_CALLBACK (motion_cb), canvas);
  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), canvas);
  g_signal_connect (target, "leave", G_CALLBACK (leave_cb), canvas);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), canvas);

  return GTK_EVENT_CONTROLLER (target);
}
