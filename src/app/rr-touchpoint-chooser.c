/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-touchpoint-chooser.h"

#include <string.h>

#include "rr-explanation.h"
#include "rr-i18n.h"
#include "rr-style.h"
#include "rr-text.h"

#define WIDTH 320
#define HEIGHT 320

struct _RrTouchpointChooser
{
  GtkPopover parent_instance;

  RrSession *session;       /* owned */
  char *exclude;            /* owned; id of a touchpoint that is not offered, or NULL */
  char *key;                /* owned; what is searched for, folded */
  GtkWidget *search;        /* borrowed, a child */
  GtkWidget *list;          /* borrowed, a child */
  GtkFilterListModel *found; /* owned; filled while the popover is shown */
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrTouchpointChooser, rr_touchpoint_chooser, GTK_TYPE_POPOVER)

static gboolean
filter_cb (gpointer item,
           gpointer user_data)
{
  RrTouchpointChooser *self = user_data;
  g_autofree char *key = NULL;

  if (g_strcmp0 (rr_element_get_id (item), self->exclude) == 0)
    return FALSE;

  if (self->key == NULL || *self->key == '\0')
    return TRUE;

  key = rr_text_key (RR_TOUCHPOINT (item)->title);
  return strstr (key, self->key) != NULL;
}

static void
search_changed_cb (RrTouchpointChooser *self)
{
  g_free (self->key);
  self->key = rr_text_key (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->found), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
choose (RrTouchpointChooser *self,
        RrTouchpoint        *touchpoint)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, touchpoint);
}

static void
activated_cb (RrTouchpointChooser *self,
              guint                position)
{
  g_autoptr (RrTouchpoint) touchpoint = g_list_model_get_item (G_LIST_MODEL (self->found),
                                                               position);

  if (touchpoint != NULL)
    choose (self, touchpoint);
}

/* Enter in the search takes the first one. */
static void
search_activated_cb (RrTouchpointChooser *self)
{
  activated_cb (self, 0);
}

static void
none_clicked_cb (RrTouchpointChooser *self)
{
  choose (self, NULL);
}

static void
setup_cb (RrTouchpointChooser *self,
          GtkListItem         *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *title = gtk_label_new (NULL);
  GtkWidget *place = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (place), 0);
  gtk_label_set_ellipsize (GTK_LABEL (place), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (place, "caption");
  gtk_widget_add_css_class (place, "dim-label");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), place);
  gtk_list_item_set_child (item, box);
}

static void
bind_cb (RrTouchpointChooser *self,
         GtkListItem         *item)
{
  GtkWidget *box = gtk_list_item_get_child (item);
  RrTouchpoint *touchpoint = gtk_list_item_get_item (item);
  g_autofree char *place = rr_explain_place (rr_session_get_map (self->session), touchpoint);

  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (box)), touchpoint->title);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (box)), place);
  rr_style_name_line (item);
}

static void
show_cb (RrTouchpointChooser *self)
{
  RrMap *map = rr_session_get_map (self->session);

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_filter_list_model_set_model (self->found,
                                   map != NULL ? G_LIST_MODEL (map->touchpoints) : NULL);
  gtk_widget_grab_focus (self->search);
}

/* What is not seen need not follow the map. */
static void
closed_cb (RrTouchpointChooser *self)
{
  gtk_filter_list_model_set_model (self->found, NULL);
}

static void
rr_touchpoint_chooser_dispose (GObject *object)
{
  RrTouchpointChooser *self = RR_TOUCHPOINT_CHOOSER (object);

  g_clear_object (&self->session);
  g_clear_object (&self->found);
  g_clear_pointer (&self->exclude, g_free);
  g_clear_pointer (&self->key, g_free);

  G_OBJECT_CLASS (rr_touchpoint_chooser_parent_class)->dispose (object);
}

static void
rr_touchpoint_chooser_class_init (RrTouchpointChooserClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_touchpoint_chooser_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", RR_TYPE_TOUCHPOINT_CHOOSER, G_SIGNAL_RUN_LAST,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, RR_TYPE_TOUCHPOINT);
}

static void
rr_touchpoint_chooser_init (RrTouchpointChooser *self)
{
  GtkCustomFilter *filter = gtk_custom_filter_new (filter_cb, self, NULL);

  self->found = gtk_filter_list_model_new (NULL, GTK_FILTER (filter));
  g_signal_connect_swapped (self, "show", G_CALLBACK (show_cb), self);
  g_signal_connect_swapped (self, "closed", G_CALLBACK (closed_cb), self);
}

static GtkWidget *
new_list (RrTouchpointChooser *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkNoSelection *selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->found)));
  GtkWidget *list;

  g_signal_connect_swapped (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect_swapped (factory, "bind", G_CALLBACK (bind_cb), self);

  list = gtk_list_view_new (GTK_SELECTION_MODEL (selection), factory);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (list), TRUE);
  gtk_widget_add_css_class (list, "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Touchpoints"), -1);
  g_signal_connect_swapped (list, "activate", G_CALLBACK (activated_cb), self);

  return list;
}

/**
 * rr_touchpoint_chooser_new:
 * @none: (nullable): what choosing none means, in words; %NULL: one must be chosen
 *
 * Returns: (transfer floating): a popover
 */
GtkWidget *
rr_touchpoint_chooser_new (RrSession  *session,
                           const char *none)
{
  RrTouchpointChooser *self;
  GtkWidget *box, *scrolled;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_TOUCHPOINT_CHOOSER, NULL);
  self->session = g_object_ref (session);

  self->search = gtk_search_entry_new ();
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Search Touchpoints"), -1);
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (search_changed_cb), self);
  g_signal_connect_swapped (self->search, "activate", G_CALLBACK (search_activated_cb), self);

  self->list = new_list (self);
  scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->list);
  gtk_widget_set_size_request (scrolled, WIDTH, HEIGHT);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (box), self->search);
  if (none != NULL)
    {
      GtkWidget *button = gtk_button_new_with_label (none);

      gtk_widget_add_css_class (button, "flat");
      g_signal_connect_swapped (button, "clicked", G_CALLBACK (none_clicked_cb), self);
      gtk_box_append (GTK_BOX (box), button);
    }
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_popover_set_child (GTK_POPOVER (self), box);

  return GTK_WIDGET (self);
}

/**
 * rr_touchpoint_chooser_set_exclude:
 * @id: (nullable): id of a touchpoint that is not offered
 */
void
rr_touchpoint_chooser_set_exclude (RrTouchpointChooser *self,
                                   const char          *id)
{
  g_return_if_fail (RR_IS_TOUCHPOINT_CHOOSER (self));

  g_free (self->exclude);
  self->exclude = g_strdup (id);
}
