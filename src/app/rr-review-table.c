/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-review-table.h"

#include <math.h>

#include "rr-explanation.h"
#include "rr-i18n.h"
#include "rr-review-stats.h"
#include "rr-review-text.h"
#include "rr-store-update.h"

/* The first column names the touchpoint, the last is how far it recovered; the ones
 * between stand for the periods. */
enum
{
  COLUMN_TITLE,
  COLUMN_PERIODS,
  COLUMN_RECOVERY = COLUMN_PERIODS + RR_N_PERIODS,
  N_COLUMNS
};

/* What a cell is made of; kept with its GtkListItem. */
typedef struct
{
  GtkListItem *item;  /* borrowed */
  guint column;
} Cell;

struct _RrReviewTable
{
  GtkWidget parent_instance;

  RrSession *session;              /* owned */
  GListStore *touchpoints;         /* owned */
  GtkSingleSelection *selection;   /* owned */
  GtkWidget *scrolled;             /* owned by the widget as its parent */
  GtkWidget *view;                 /* borrowed, a child */
  GArray *cells;                   /* owned, of Cell that are in sight */
  gboolean updating;               /* the row is chosen by us, not by a person */
};

G_DEFINE_FINAL_TYPE (RrReviewTable, rr_review_table, GTK_TYPE_WIDGET)

static void
set_cell (GtkListItem *item,
          const char  *text,
          const char  *note)
{
  GtkWidget *box = gtk_list_item_get_child (item);
  GtkWidget *label = gtk_widget_get_first_child (box);

  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_next_sibling (label)), note);
}

static void
show_mean (GtkListItem   *item,
           const RrTally *tally)
{
  GtkWidget *box = gtk_list_item_get_child (item);
  g_autofree char *mean = rr_review_text_mean (tally->mean);
  /* Translators: number of rated comments that a mean is made of */
  g_autofree char *n = g_strdup_printf (_("n = %u"), tally->n);

  set_cell (item, mean, tally->n > 0 ? n : "");
  /* A mean of few is shown, but not relied on. */
  if (tally->n < RR_FEEDBACK_ENOUGH)
    gtk_widget_add_css_class (box, "dim-label");
  else
    gtk_widget_remove_css_class (box, "dim-label");
}

static void
show_cell (RrReviewTable *self,
           const Cell    *cell)
{
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  RrTouchpoint *touchpoint = gtk_list_item_get_item (cell->item);
  const RrFeedbackStat *stat;

  /* What is about to leave the list is in the map no more. */
  if (assessment == NULL || touchpoint == NULL || RR_ELEMENT (touchpoint)->list == NULL)
    return;

  stat = rr_feedback_stats_get (rr_assessment_get_feedback (assessment), touchpoint);
  if (cell->column == COLUMN_TITLE)
    {
      g_autofree char *place = rr_explain_place (rr_session_get_map (self->session), touchpoint);

      set_cell (cell->item, touchpoint->title, place);
      gtk_widget_set_tooltip_text (gtk_list_item_get_child (cell->item), touchpoint->title);
    }
  else if (cell->column == COLUMN_RECOVERY)
    {
      double recovery = rr_review_get_recovery (assessment, touchpoint);
      g_autofree char *number = rr_review_text_recovery (recovery);
      g_autofree char *words = rr_review_describe_recovery (recovery);

      set_cell (cell->item, number, "");
      gtk_widget_set_tooltip_text (gtk_list_item_get_child (cell->item), words);
    }
  else
    {
      show_mean (cell->item, &stat->periods[cell->column - COLUMN_PERIODS]);
    }
}

static int
compare_journey_cb (gconstpointer a,
                    gconstpointer b,
                    gpointer      user_data)
{
  return rr_map_compare_journey_order (user_data, *(RrTouchpoint *const *) a,
                                       *(RrTouchpoint *const *) b);
}

static void
update_touchpoints (RrReviewTable *self,
                    RrAssessment  *assessment)
{
  RrMap *map = rr_assessment_get_map (assessment);
  RrFeedbackStats *feedback = rr_assessment_get_feedback (assessment);
  g_autoptr (GPtrArray) touchpoints = g_ptr_array_new ();
  g_autoptr (GPtrArray) others = g_ptr_array_new ();

  for (guint rank = 1; rank <= rr_assessment_get_n_affected (assessment); rank++)
    g_ptr_array_add (touchpoints, rr_assessment_get_ranked (assessment, rank)->touchpoint);
  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);

      if (rr_assessment_get (assessment, touchpoint)->rank == 0 &&
          rr_feedback_stats_get (feedback, touchpoint)->total > 0)
        g_ptr_array_add (others, touchpoint);
    }
  g_ptr_array_sort_with_data (others, compare_journey_cb, map);
  g_ptr_array_extend (touchpoints, others, NULL, NULL);

  rr_store_update (self->touchpoints, touchpoints);
}

/* The row of what is selected on the map is chosen in the table. */
static void
update_selection (RrReviewTable *self)
{
  RrTouchpoint *touchpoint = rr_session_get_single (self->session, RR_TYPE_TOUCHPOINT);
  guint position = GTK_INVALID_LIST_POSITION;

  if (touchpoint == NULL || !g_list_store_find (self->touchpoints, touchpoint, &position))
    position = GTK_INVALID_LIST_POSITION;
  if (gtk_single_selection_get_selected (self->selection) == position)
    return;

  self->updating = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->updating = FALSE;
  if (position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (self->view, "list.scroll-to-item", "u", position);
}

static void
selection_changed_cb (RrReviewTable *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update_selection (self);
}

/* A row that a person chooses is shown on the map. */
static void
row_selected_cb (RrReviewTable *self)
{
  RrTouchpoint *touchpoint = gtk_single_selection_get_selected_item (self->selection);

  if (!self->updating && touchpoint != NULL)
    rr_session_reveal (self->session, touchpoint);
}

static void
row_activated_cb (RrReviewTable *self,
                  guint          position)
{
  g_autoptr (RrTouchpoint) touchpoint = g_list_model_get_item (G_LIST_MODEL (self->touchpoints),
                                                               position);

  if (touchpoint != NULL)
    rr_session_reveal (self->session, touchpoint);
}

static guint
get_column (GtkListItemFactory *factory)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), "column"));
}

static void
setup_cb (RrReviewTable      *self,
          GtkListItem        *item,
          GtkListItemFactory *factory)
{
  gboolean is_title = get_column (factory) == COLUMN_TITLE;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *labels[] = { gtk_label_new (NULL), gtk_label_new (NULL) };

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      gtk_label_set_xalign (GTK_LABEL (labels[i]), is_title ? 0 : 1);
      if (is_title)
        gtk_label_set_ellipsize (GTK_LABEL (labels[i]), PANGO_ELLIPSIZE_END);
      gtk_box_append (GTK_BOX (box), labels[i]);
    }
  gtk_widget_add_css_class (labels[0], is_title ? "row-title" : "numeric");
  gtk_widget_add_css_class (labels[1], "caption");
  gtk_widget_add_css_class (labels[1], "dim-label");
  gtk_list_item_set_child (item, box);
}

static void
bind_cb (RrReviewTable      *self,
         GtkListItem        *item,
         GtkListItemFactory *factory)
{
  Cell cell = { item, get_column (factory) };

  g_array_append_val (self->cells, cell);
  show_cell (self, &cell);
}

static void
unbind_cb (RrReviewTable *self,
           GtkListItem   *item)
{
  for (guint i = 0; self->cells != NULL && i < self->cells->len; i++)
    {
      if (g_array_index (self->cells, Cell, i).item == item)
        {
          g_array_remove_index_fast (self->cells, i);
          return;
        }
    }
}

static void
add_column (RrReviewTable *self,
            guint          column,
            const char    *title)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) view_column = NULL;

  g_object_set_data (G_OBJECT (factory), "column", GUINT_TO_POINTER (column));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);

  view_column = gtk_column_view_column_new (title, factory);
  gtk_column_view_column_set_expand (view_column, column == COLUMN_TITLE);
  gtk_column_view_append_column (GTK_COLUMN_VIEW (self->view), view_column);
}

static void
rr_review_table_dispose (GObject *object)
{
  RrReviewTable *self = RR_REVIEW_TABLE (object);

  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_object (&self->selection);
  g_clear_object (&self->touchpoints);
  g_clear_pointer (&self->cells, g_array_unref);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_review_table_parent_class)->dispose (object);
}

static void
rr_review_table_class_init (RrReviewTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_review_table_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rr_review_table_init (RrReviewTable *self)
{
  self->cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  self->touchpoints = g_list_store_new (RR_TYPE_TOUCHPOINT);
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->touchpoints));
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (row_selected_cb),
                           self, G_CONNECT_SWAPPED);

  self->view = gtk_column_view_new (NULL);
  gtk_widget_add_css_class (self->view, "review-table");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Touchpoints before, during and after"), -1);
  add_column (self, COLUMN_TITLE, _("Touchpoint"));
  add_column (self, COLUMN_PERIODS + RR_PERIOD_BEFORE, _("Before"));
  add_column (self, COLUMN_PERIODS + RR_PERIOD_DURING, _("During"));
  add_column (self, COLUMN_PERIODS + RR_PERIOD_AFTER, _("After"));
  add_column (self, COLUMN_RECOVERY, _("Back"));
  gtk_column_view_set_model (GTK_COLUMN_VIEW (self->view), GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_swapped (self->view, "activate", G_CALLBACK (row_activated_cb), self);

  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), self->view);
  gtk_widget_set_vexpand (self->scrolled, TRUE);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

/**
 * rr_review_table_new:
 * @session: the session of the window
 *
 * Returns: (transfer floating): a table without rows
 */
GtkWidget *
rr_review_table_new (RrSession *session)
{
  RrReviewTable *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_REVIEW_TABLE, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "selection-changed", G_CALLBACK (selection_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * rr_review_table_update:
 *
 * Reads the assessment of the session again.
 */
void
rr_review_table_update (RrReviewTable *self)
{
  RrAssessment *assessment;

  g_return_if_fail (RR_IS_REVIEW_TABLE (self));

  assessment = rr_session_get_assessment (self->session);
  self->updating = TRUE;
  if (assessment != NULL)
    update_touchpoints (self, assessment);
  else
    g_list_store_remove_all (self->touchpoints);
  self->updating = FALSE;

  for (guint i = 0; i < self->cells->len; i++)
    show_cell (self, &g_array_index (self->cells, Cell, i));
  update_selection (self);
}
