/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-slot.h"

struct _RrPageSlot
{
  GtkWidget parent_instance;

  RrSession *session; /* owned */
  RrPageNew new_page;
  guint fill_id;      /* the page is to be made */
};

G_DEFINE_FINAL_TYPE (RrPageSlot, rr_page_slot, GTK_TYPE_WIDGET)

/* By then a new window shows its map. */
#define N_FIRST_FRAMES 3
#define FRAME_MILLISECONDS 16

static gboolean
fill_cb (gpointer user_data)
{
  RrPageSlot *self = user_data;
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));

  self->fill_id = 0;
  if (gdk_frame_clock_get_frame_counter (clock) < N_FIRST_FRAMES)
    {
      gtk_widget_queue_draw (GTK_WIDGET (self));
      self->fill_id = g_timeout_add (FRAME_MILLISECONDS, fill_cb, self);
      return G_SOURCE_REMOVE;
    }

  rr_page_slot_get_page (self);

  return G_SOURCE_REMOVE;
}

/* Behind the frames that show all that is there already. */
static void
rr_page_slot_map (GtkWidget *widget)
{
  RrPageSlot *self = RR_PAGE_SLOT (widget);

  GTK_WIDGET_CLASS (rr_page_slot_parent_class)->map (widget);

  if (gtk_widget_get_first_child (widget) == NULL && self->fill_id == 0)
    self->fill_id = g_idle_add (fill_cb, self);
}

static void
rr_page_slot_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&RR_PAGE_SLOT (widget)->fill_id, g_source_remove);

  GTK_WIDGET_CLASS (rr_page_slot_parent_class)->unmap (widget);
}

static void
rr_page_slot_dispose (GObject *object)
{
  RrPageSlot *self = RR_PAGE_SLOT (object);
  GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_handle_id (&self->fill_id, g_source_remove);
  g_clear_pointer (&page, gtk_widget_unparent);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_page_slot_parent_class)->dispose (object);
}

static void
rr_page_slot_class_init (RrPageSlotClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rr_page_slot_dispose;
  widget_class->map = rr_page_slot_map;
  widget_class->unmap = rr_page_slot_unmap;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rr_page_slot_init (RrPageSlot *self)
{
}

/**
 * rr_page_slot_new:
 * @session: the session of the window
 * @new_page: makes the page
 *
 * Returns: (transfer floating): a place that has no page yet
 */
GtkWidget *
rr_page_slot_new (RrSession *session,
                  RrPageNew  new_page)
{
  RrPageSlot *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);
  g_return_val_if_fail (new_page != NULL, NULL);

  self = g_object_new (RR_TYPE_PAGE_SLOT, NULL);
  self->session = g_object_ref (session);
  self->new_page = new_page;

  return GTK_WIDGET (self);
}

/**
 * rr_page_slot_get_page:
 *
 * Returns: (transfer none): the page, made now if it was not before
 */
RrPage *
rr_page_slot_get_page (RrPageSlot *self)
{
  g_return_val_if_fail (RR_IS_PAGE_SLOT (self), NULL);

  g_clear_handle_id (&self->fill_id, g_source_remove);
  if (gtk_widget_get_first_child (GTK_WIDGET (self)) == NULL)
    gtk_widget_set_parent (self->new_page (self->session), GTK_WIDGET (self));

  return RR_PAGE (gtk_widget_get_first_child (GTK_WIDGET (self)));
}
