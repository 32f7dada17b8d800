/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-touchpoints.h"

#include "rr-i18n.h"
#include "rr-sparkline.h"
#include "rr-store-update.h"
#include "rr-style.h"

struct _RrFeedbackTouchpoints
{
  GtkWidget parent_instance;

  RrSession *session;  /* owned */
  GListStore *store;   /* owned, of RrTouchpoint, in journey order */
  GHashTable *days;    /* owned; id → GArray of RrSparkDay; NULL: nothing was read yet */
  GPtrArray *items;    /* owned, of borrowed GtkListItem that are in sight */
};

G_DEFINE_FINAL_TYPE (RrFeedbackTouchpoints, rr_feedback_touchpoints, GTK_TYPE_WIDGET)

static void
rr_feedback_touchpoints_dispose (GObject *object)
{
  RrFeedbackTouchpoints *self = RR_FEEDBACK_TOUCHPOINTS (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->store);
  g_clear_pointer (&self->days, g_hash_table_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_feedback_touchpoints_parent_class)->dispose (object);
}

static void
rr_feedback_touchpoints_class_init (RrFeedbackTouchpointsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_feedback_touchpoints_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
new_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_lines (GTK_LABEL (label), 2);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
show_item (RrFeedbackTouchpoints *self,
           GtkListItem           *item)
{
  RrTouchpoint *touchpoint = gtk_list_item_get_item (item);
  GtkWidget *row = gtk_list_item_get_child (item);
  GtkWidget *texts = gtk_widget_get_first_child (row);
  GtkWidget *title = gtk_widget_get_first_child (texts);
  GArray *days;
  g_autofree char *count = NULL;
  guint n = 0;

  if (touchpoint == NULL)
    return;

  days = self->days != NULL ? g_hash_table_lookup (self->days, rr_element_get_id (touchpoint))
                            : NULL;
  for (guint i = 0; days != NULL && i < days->len; i++)
    n += g_array_index (days, RrSparkDay, i).n;
  count = g_strdup_printf (ngettext ("%u comment", "%u comments", n), n);

  gtk_label_set_text (GTK_LABEL (title), touchpoint->title);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_next_sibling (title)), count);
  rr_sparkline_set_days (RR_SPARKLINE (gtk_widget_get_last_child (row)), days);
}

static void
setup_cb (RrFeedbackTouchpoints *self,
          GtkListItem           *item)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *count = new_label ("caption");
  GtkWidget *sparkline = rr_sparkline_new ();

  gtk_widget_add_css_class (row, "comment-row");
  gtk_widget_add_css_class (count, "dim-label");
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (sparkline, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (texts), new_label ("body"));
  gtk_box_append (GTK_BOX (texts), count);
  gtk_box_append (GTK_BOX (row), texts);
  gtk_box_append (GTK_BOX (row), sparkline);
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (RrFeedbackTouchpoints *self,
         GtkListItem           *item)
{
  g_ptr_array_add (self->items, item);
  show_item (self, item);
  rr_style_name_line (item);
}

static void
unbind_cb (RrFeedbackTouchpoints *self,
           GtkListItem           *item)
{
  g_ptr_array_remove_fast (self->items, item);
}

static void
activated_cb (RrFeedbackTouchpoints *self,
              guint                  position)
{
  g_autoptr (RrTouchpoint) touchpoint = g_list_model_get_item (G_LIST_MODEL (self->store), position);

  if (touchpoint != NULL)
    rr_session_reveal (self->session, touchpoint);
}

static void
rr_feedback_touchpoints_init (RrFeedbackTouchpoints *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *list;

  self->items = g_ptr_array_new ();
  self->store = g_list_store_new (RR_TYPE_TOUCHPOINT);
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);

  list = gtk_list_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->store)))),
                            factory);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (list), TRUE);
  gtk_widget_add_css_class (list, "impact-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Comments by touchpoint"), -1);
  g_signal_connect_object (list, "activate", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);

  g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), list);
  gtk_widget_set_parent (scrolled, GTK_WIDGET (self));
}

/**
 * rr_feedback_touchpoints_new:
 * @session: the session of the window
 *
 * Returns: (transfer floating): a list that shows nothing until it is updated
 */
GtkWidget *
rr_feedback_touchpoints_new (RrSession *session)
{
  RrFeedbackTouchpoints *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_FEEDBACK_TOUCHPOINTS, NULL);
  self->session = g_object_ref (session);

  return GTK_WIDGET (self);
}

static int
compare_journey (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  return rr_map_compare_journey_order (user_data, *(RrTouchpoint *const *) a,
                                       *(RrTouchpoint *const *) b);
}

/**
 * rr_feedback_touchpoints_update:
 *
 * Reads the map again.
 */
void
rr_feedback_touchpoints_update (RrFeedbackTouchpoints *self)
{
  g_autoptr (GPtrArray) touchpoints = g_ptr_array_new ();
  RrMap *map;

  g_return_if_fail (RR_IS_FEEDBACK_TOUCHPOINTS (self));

  map = rr_session_get_map (self->session);
  g_clear_pointer (&self->days, g_hash_table_unref);
  if (map != NULL)
    self->days = rr_spark_days_collect (map);
  for (guint i = 0; map != NULL && i < rr_list_get_size (map->touchpoints); i++)
    g_ptr_array_add (touchpoints, rr_list_get (map->touchpoints, i));
  g_ptr_array_sort_with_data (touchpoints, compare_journey, map);

  rr_store_update (self->store, touchpoints);
  for (guint i = 0; i < self->items->len; i++)
    show_item (self, self->items->pdata[i]);
}
