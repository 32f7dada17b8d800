/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-comment-list.h"

#include <string.h>

#include "rr-comment-row.h"
#include "rr-i18n.h"
#include "rr-style.h"

struct _RrCommentList
{
  GtkWidget parent_instance;

  RrMap *map;                     /* owned, or NULL */
  const RrFeedbackQuery *query;   /* borrowed; NULL: every comment */
  GtkFilter *filter;              /* owned */
  GtkFilterListModel *filtered;   /* owned */
  GtkMultiSelection *selection;   /* owned */
  GtkWidget *list;                /* borrowed, a child */
  GPtrArray *items;               /* owned, of borrowed GtkListItem that are in sight */
};

enum
{
  SIGNAL_CHOSEN_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrCommentList, rr_comment_list, GTK_TYPE_WIDGET)

static void
rr_comment_list_dispose (GObject *object)
{
  RrCommentList *self = RR_COMMENT_LIST (object);
  GtkWidget *child;

  self->query = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->list = NULL;
  g_clear_object (&self->selection);
  g_clear_object (&self->filtered);
  g_clear_object (&self->filter);
  g_clear_object (&self->map);
  g_clear_pointer (&self->items, g_ptr_array_unref);

  G_OBJECT_CLASS (rr_comment_list_parent_class)->dispose (object);
}

static void
rr_comment_list_class_init (RrCommentListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_comment_list_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  signals[SIGNAL_CHOSEN_CHANGED] = g_signal_new ("chosen-changed", RR_TYPE_COMMENT_LIST,
                                                 G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                 G_TYPE_NONE, 0);
}

static gboolean
matches (gpointer item,
         gpointer user_data)
{
  RrCommentList *self = user_data;

  return self->query == NULL || rr_feedback_query_matches (self->query, item);
}

/* Dates of ISO 8601 are in order as texts are. */
static int
compare_latest_first (gconstpointer a,
                      gconstpointer b,
                      gpointer      user_data)
{
  return strcmp (((const RrFeedback *) b)->date, ((const RrFeedback *) a)->date);
}

static void
show_item (RrCommentList *self,
           GtkListItem   *item)
{
  RrFeedback *feedback = gtk_list_item_get_item (item);

  if (feedback != NULL && self->map != NULL)
    rr_comment_row_show (RR_COMMENT_ROW (gtk_list_item_get_child (item)), self->map, feedback);
}

/* All that is chosen goes along with a row that is; another row goes alone. */
static GdkContentProvider *
drag_prepare_cb (GtkDragSource *source,
                 double         x,
                 double         y,
                 GtkListItem   *item)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  RrCommentList *self = RR_COMMENT_LIST (gtk_widget_get_ancestor (row, RR_TYPE_COMMENT_LIST));
  g_autoptr (GPtrArray) comments = NULL;

  if (gtk_list_item_get_item (item) == NULL)
    return NULL;

  if (gtk_list_item_get_selected (item))
    {
      comments = rr_comment_list_get_chosen (self);
    }
  else
    {
      comments = g_ptr_array_new_with_free_func (g_object_unref);
      g_ptr_array_add (comments, g_object_ref (gtk_list_item_get_item (item)));
    }

  return gdk_content_provider_new_typed (G_TYPE_PTR_ARRAY, comments);
}

static void
drag_begin_cb (GtkDragSource *source,
               GdkDrag       *drag)
{
  g_auto (GValue) value = G_VALUE_INIT;
  g_autofree char *text = NULL;
  GtkWidget *label;
  guint n = 0;

  g_value_init (&value, G_TYPE_PTR_ARRAY);
  if (gdk_content_provider_get_value (gdk_drag_get_content (drag), &value, NULL))
    n = ((GPtrArray *) g_value_get_boxed (&value))->len;

  text = g_strdup_printf (ngettext ("%u comment", "%u comments", n), n);
  label = gtk_label_new (text);
  gtk_widget_add_css_class (label, "dragged-comments");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), label);
}

static void
setup_cb (RrCommentList *self,
          GtkListItem   *item)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkWidget *row = rr_comment_row_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_COPY);
  g_signal_connect (source, "prepare", G_CALLBACK (drag_prepare_cb), item);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), NULL);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (source));
  gtk_widget_set_tooltip_text (row, _("Drag it onto the card that it is about"));
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (RrCommentList *self,
         GtkListItem   *item)
{
  g_ptr_array_add (self->items, item);
  show_item (self, item);
  rr_style_name_line (item);
}

static void
unbind_cb (RrCommentList *self,
           GtkListItem   *item)
{
  g_ptr_array_remove_fast (self->items, item);
}

static void
selection_cb (RrCommentList *self)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN_CHANGED], 0);
}

static void
rr_comment_list_init (RrCommentList *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkSorter *sorter = GTK_SORTER (gtk_custom_sorter_new (compare_latest_first, NULL, NULL));
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkSortListModel *sorted;

  self->items = g_ptr_array_new ();
  self->filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));
  self->filtered = gtk_filter_list_model_new (NULL, g_object_ref (self->filter));
  sorted = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->filtered)), sorter);
  self->selection = gtk_multi_selection_new (G_LIST_MODEL (sorted));
  g_signal_connect_object (self->selection, "selection-changed", G_CALLBACK (selection_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (selection_cb), self,
                           G_CONNECT_SWAPPED);

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  self->list = gtk_list_view_new (g_object_ref (GTK_SELECTION_MODEL (self->selection)), factory);
  gtk_widget_add_css_class (self->list, "impact-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Comments"), -1);

  g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE,
                "min-content-height", 110, NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->list);
  gtk_widget_set_parent (scrolled, GTK_WIDGET (self));
}

/**
 * rr_comment_list_new:
 *
 * Returns: (transfer floating): a list without comments
 */
GtkWidget *
rr_comment_list_new (void)
{
  return g_object_new (RR_TYPE_COMMENT_LIST, NULL);
}

/**
 * rr_comment_list_set_map:
 * @map: (nullable): the map whose comments to show
 */
void
rr_comment_list_set_map (RrCommentList *self,
                         RrMap         *map)
{
  g_return_if_fail (RR_IS_COMMENT_LIST (self));

  if (g_set_object (&self->map, map))
    gtk_filter_list_model_set_model (self->filtered,
                                     map != NULL ? G_LIST_MODEL (map->feedback) : NULL);
}

/**
 * rr_comment_list_set_query:
 * @query: (nullable): which comments to show; has to stay until another one is set
 */
void
rr_comment_list_set_query (RrCommentList         *self,
                           const RrFeedbackQuery *query)
{
  g_return_if_fail (RR_IS_COMMENT_LIST (self));

  self->query = query;
  rr_comment_list_refilter (self);
}

/**
 * rr_comment_list_refilter:
 *
 * Asks again of every comment whether it fits.
 */
void
rr_comment_list_refilter (RrCommentList *self)
{
  g_return_if_fail (RR_IS_COMMENT_LIST (self));

  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

/**
 * rr_comment_list_show_again:
 *
 * Shows what the comments in sight say now.
 */
void
rr_comment_list_show_again (RrCommentList *self)
{
  g_return_if_fail (RR_IS_COMMENT_LIST (self));

  for (guint i = 0; i < self->items->len; i++)
    show_item (self, self->items->pdata[i]);
}

/**
 * rr_comment_list_get_n_shown:
 *
 * Returns: how many comments fit
 */
guint
rr_comment_list_get_n_shown (RrCommentList *self)
{
  g_return_val_if_fail (RR_IS_COMMENT_LIST (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
}

/**
 * rr_comment_list_get_chosen:
 *
 * Returns: (transfer full) (element-type RrFeedback): what is chosen, from above
 */
GPtrArray *
rr_comment_list_get_chosen (RrCommentList *self)
{
  GPtrArray *chosen = g_ptr_array_new_with_free_func (g_object_unref);
  GtkBitset *bitset;
  GtkBitsetIter iter;
  guint position;

  g_return_val_if_fail (RR_IS_COMMENT_LIST (self), chosen);

  bitset = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  if (gtk_bitset_iter_init_first (&iter, bitset, &position))
    {
      do
        g_ptr_array_add (chosen, g_list_model_get_item (G_LIST_MODEL (self->selection), position));
      while (gtk_bitset_iter_next (&iter, &position));
    }
  gtk_bitset_unref (bitset);

  return chosen;
}

/**
 * rr_comment_list_choose:
 * @feedback: a comment that fits; else nothing happens
 */
void
rr_comment_list_choose (RrCommentList *self,
                        RrFeedback    *feedback)
{
  guint n;

  g_return_if_fail (RR_IS_COMMENT_LIST (self));

  n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RrFeedback) item = g_list_model_get_item (G_LIST_MODEL (self->selection), i);

      if (item == feedback)
        {
          gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), i, TRUE);
          gtk_widget_activate_action (self->list, "list.scroll-to-item", "u", i);
          return;
        }
    }
}

/**
 * rr_comment_list_choose_all:
 *
 * Chooses every comment that fits.
 */
void
rr_comment_list_choose_all (RrCommentList *self)
{
  g_return_if_fail (RR_IS_COMMENT_LIST (self));

  gtk_selection_model_select_all (GTK_SELECTION_MODEL (self->selection));
}
