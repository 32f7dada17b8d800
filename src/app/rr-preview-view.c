/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rr-date.h"
#include "rr-i18n.h"
#include "rr-preview-view.h"
#include "rr-review-text.h"

/* What a column says of a row; NULL: nothing. */
typedef char *(*TextFunc) (RrPreviewRow        *item,
                           const RrFeedbackRow *row,
                           RrMap               *map);

static char *
get_fate (RrPreviewRow        *item,
          const RrFeedbackRow *row,
          RrMap               *map)
{
  RrTouchpoint *touchpoint = row->touchpoint != NULL ? rr_map_find_touchpoint (map, row->touchpoint) : NULL;

  switch (row->state)
    {
    case RR_FEEDBACK_ROW_DUPLICATE:
      return g_strdup (_("Known already"));

    case RR_FEEDBACK_ROW_REFUSED:
      return g_strdup (_("Left out"));

    case RR_FEEDBACK_ROW_ADDED:
    default:
      return g_strdup (touchpoint != NULL ? touchpoint->title : _("No touchpoint"));
    }
}

static char *
get_date (RrPreviewRow        *item,
          const RrFeedbackRow *row,
          RrMap               *map)
{
  return row->state != RR_FEEDBACK_ROW_REFUSED ? rr_date_display (row->date) : NULL;
}

static char *
get_score (RrPreviewRow        *item,
           const RrFeedbackRow *row,
           RrMap               *map)
{
  if (row->state == RR_FEEDBACK_ROW_REFUSED || isnan (row->sentiment))
    return NULL;

  return rr_review_text_mean (row->sentiment);
}

static char *
get_comment (RrPreviewRow        *item,
             const RrFeedbackRow *row,
             RrMap               *map)
{
  g_autofree char *problem = rr_preview_row_get_problem (item);

  return problem != NULL ? g_steal_pointer (&problem) : g_strdup (row->text);
}

typedef struct
{
  TextFunc get_text;
  RrMap *map; /* owned */
} Column;

static void
column_free (gpointer  data,
             GClosure *closure)
{
  Column *column = data;

  g_object_unref (column->map);
  g_free (column);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          Column                   *column)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         Column                   *column)
{
  RrPreviewRow *preview_row = gtk_list_item_get_item (item);
  const RrFeedbackRow *row = rr_preview_row_get (preview_row);
  GtkWidget *label = gtk_list_item_get_child (item);
  g_autofree char *text = column->get_text (preview_row, row, column->map);

  gtk_label_set_text (GTK_LABEL (label), text != NULL ? text : "");
  gtk_widget_set_tooltip_text (label, text);
  if (row->state == RR_FEEDBACK_ROW_REFUSED)
    gtk_widget_add_css_class (label, "error");
  else
    gtk_widget_remove_css_class (label, "error");
  if (row->state == RR_FEEDBACK_ROW_DUPLICATE)
    gtk_widget_add_css_class (label, "dim-label");
  else
    gtk_widget_remove_css_class (label, "dim-label");
}

static void
add_column (GtkColumnView *view,
            RrMap         *map,
            const char    *title,
            TextFunc       get_text,
            int            width)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) view_column = gtk_column_view_column_new (title, factory);
  Column *column = g_new0 (Column, 1);

  column->get_text = get_text;
  column->map = g_object_ref (map);
  g_signal_connect_data (factory, "setup", G_CALLBACK (setup_cb), column, NULL, 0);
  g_signal_connect_data (factory, "bind", G_CALLBACK (bind_cb), column, column_free, 0);
  gtk_column_view_column_set_resizable (view_column, TRUE);
  if (width > 0)
    gtk_column_view_column_set_fixed_width (view_column, width);
  else
    gtk_column_view_column_set_expand (view_column, TRUE);
  gtk_column_view_append_column (view, view_column);
}

/**
 * rr_preview_view_new:
 * @list: the rows
 * @map: what they are for
 *
 * Returns: (transfer floating): a table of them
 */
GtkWidget *
rr_preview_view_new (RrPreviewList *list,
                     RrMap         *map)
{
  GtkSelectionModel *selection;
  GtkWidget *view;

  g_return_val_if_fail (RR_IS_PREVIEW_LIST (list), NULL);
  g_return_val_if_fail (RR_IS_MAP (map), NULL);

  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (list))));
  view = gtk_column_view_new (selection);
  gtk_column_view_set_show_row_separators (GTK_COLUMN_VIEW (view), TRUE);
  add_column (GTK_COLUMN_VIEW (view), map, _("Touchpoint"), get_fate, 190);
  add_column (GTK_COLUMN_VIEW (view), map, _("Date"), get_date, 150);
  add_column (GTK_COLUMN_VIEW (view), map, _("Score"), get_score, 64);
  add_column (GTK_COLUMN_VIEW (view), map, _("Comment"), get_comment, 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Preview"), -1);

  return view;
}
