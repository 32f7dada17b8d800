/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-actions.h"
#include "rr-find-bar.h"
#include "rr-find.h"
#include "rr-i18n.h"
#include "rr-text.h"

#define MAX_SHOWN 60

struct _RrFindBar
{
  GtkWidget parent_instance;

  /* Template */
  GtkSearchBar *bar;
  GtkSearchEntry *entry;
  GtkLabel *count;

  /* Owned */
  RrSession *session;
  GPtrArray *hits; /* of RrFindHit */

  guint current;
};

enum
{
  CLOSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrFindBar, rr_find_bar, GTK_TYPE_WIDGET)

static void
update_count (RrFindBar *self)
{
  g_autofree char *text = NULL;

  if (self->hits->len > 0)
    {
      const RrFindHit *hit = self->hits->pdata[self->current];
      g_autofree char *shown = rr_text_shorten (hit->text, MAX_SHOWN);

      /* Translators: number of the hit, how many there are, kind of text, the text itself */
      text = g_strdup_printf (_("%u of %u · %s: %s"), self->current + 1, self->hits->len, hit->where, shown);
    }
  else if (*gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0')
    {
      text = g_strdup (_("Not found"));
    }

  gtk_label_set_label (self->count, text != NULL ? text : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text != NULL ? text : "",
                                  -1);
}

static void
show_current (RrFindBar *self)
{
  if (self->hits->len > 0)
    {
      const RrFindHit *hit = self->hits->pdata[self->current];

      rr_session_reveal (self->session, hit->touchpoint);
    }
  update_count (self);
}

static void
look (RrFindBar *self)
{
  RrMap *map = rr_session_get_map (self->session);

  g_ptr_array_unref (self->hits);
  self->hits = map != NULL ? rr_find_list (map, gtk_editable_get_text (GTK_EDITABLE (self->entry)))
                           : g_ptr_array_new ();
}

static void
text_changed_cb (RrFindBar *self)
{
  look (self);
  self->current = 0;
  show_current (self);
}

/* The map has changed: the hits are others, but what the person looks at stays. */
static void
stepped_cb (RrFindBar *self)
{
  if (!gtk_search_bar_get_search_mode (self->bar))
    return;

  look (self);
  self->current = MIN (self->current, MAX (self->hits->len, 1) - 1);
  update_count (self);
}

/**
 * rr_find_bar_step:
 * @self: a find bar
 * @by: 1 for the next hit, −1 for the one before
 *
 * Goes to another hit.  A bar that is closed is opened first.
 */
void
rr_find_bar_step (RrFindBar *self,
                  int        by)
{
  g_return_if_fail (RR_IS_FIND_BAR (self));
  g_return_if_fail (by == 1 || by == -1);

  if (!gtk_search_bar_get_search_mode (self->bar))
    {
      rr_find_bar_open (self);
      return;
    }
  if (self->hits->len == 0)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  self->current = (self->current + self->hits->len + (guint) by) % self->hits->len;
  show_current (self);
}

static void
next_cb (RrFindBar *self)
{
  rr_find_bar_step (self, 1);
}

static void
previous_cb (RrFindBar *self)
{
  rr_find_bar_step (self, -1);
}

static gboolean
key_pressed_cb (RrFindBar       *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  if ((keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter) || (state & GDK_SHIFT_MASK) == 0)
    return GDK_EVENT_PROPAGATE;

  rr_find_bar_step (self, -1);
  return GDK_EVENT_STOP;
}

static void
mode_changed_cb (RrFindBar *self)
{
  if (gtk_search_bar_get_search_mode (self->bar))
    return;

  g_ptr_array_set_size (self->hits, 0);
  g_signal_emit (self, signals[CLOSED], 0);
}

/**
 * rr_find_bar_open:
 * @self: a find bar
 *
 * Shows the bar and gives its entry the focus; what was looked for last is still there.
 */
void
rr_find_bar_open (RrFindBar *self)
{
  g_return_if_fail (RR_IS_FIND_BAR (self));

  gtk_search_bar_set_search_mode (self->bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
  look (self);
  self->current = 0;
  update_count (self);
}

static void
rr_find_bar_dispose (GObject *object)
{
  RrFindBar *self = RR_FIND_BAR (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  if (self->bar != NULL)
    g_signal_handlers_disconnect_by_data (self->bar, self);
  self->bar = NULL;
  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_object (&self->session);
  g_clear_pointer (&self->hits, g_ptr_array_unref);

  G_OBJECT_CLASS (rr_find_bar_parent_class)->dispose (object);
}

static void
rr_find_bar_class_init (RrFindBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_find_bar_dispose;

  signals[CLOSED] = g_signal_new ("closed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/find-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, RrFindBar, bar);
  gtk_widget_class_bind_template_child (widget_class, RrFindBar, entry);
  gtk_widget_class_bind_template_child (widget_class, RrFindBar, count);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, mode_changed_cb);
}

static void
rr_find_bar_init (RrFindBar *self)
{
  self->hits = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  rr_actions_decorate (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->bar, GTK_EDITABLE (self->entry));
  update_count (self);
}

/**
 * rr_find_bar_new:
 * @session: the session whose document is looked through
 *
 * Returns: (transfer floating): a new bar, closed
 */
GtkWidget *
rr_find_bar_new (RrSession *session)
{
  RrFindBar *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_FIND_BAR, NULL);
  self->session = g_object_ref (session);
  if (rr_session_get_document (session) != NULL)
    g_signal_connect_object (rr_session_get_document (session), "stepped", G_CALLBACK (stepped_cb), self,
                             G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
