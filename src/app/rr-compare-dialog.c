/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "rr-compare-dialog.h"
#include "rr-explanation.h"
#include "rr-scenario-compare.h"

struct _RrCompareDialog
{
  AdwWindow parent_instance;

  /* Template */
  GtkDropDown *second;
  GtkLabel *summary;
  GtkColumnView *view;
  GtkColumnViewColumn *columns[4];

  /* Owned */
  RrSession *session;
  RrScenario *scenario; /* the first */
  GPtrArray *others;    /* of RrScenario: what the second can be */
};

enum
{
  COLUMN_TOUCHPOINT,
  COLUMN_FIRST,
  COLUMN_SECOND,
  COLUMN_CHANGE,
  N_COLUMNS
};

G_DEFINE_FINAL_TYPE (RrCompareDialog, rr_compare_dialog, ADW_TYPE_WINDOW)

/* Cells. */

static char *
describe_side (const RrComparedSide *side)
{
  if (side->level == 0)
    return g_strdup (_("Not affected"));

  /* Translators: how hard a touchpoint is hit, such as “Major”, and its priority from 0 to 100 */
  return g_strdup_printf (_("%s, %.0f"), rr_level_label (side->level), side->priority);
}

static char *
describe_change (RrCompared *item)
{
  double change = round (rr_compared_get_change (item));

  if (change > 0)
    /* Translators: the second scenario hits harder; by how much the priority rises */
    return g_strdup_printf (_("Worse by %.0f"), change);

  if (change < 0)
    /* Translators: the second scenario hits less hard; by how much the priority falls */
    return g_strdup_printf (_("Better by %.0f"), -change);

  return g_strdup (_("The same"));
}

static char *
describe (RrCompared *item,
          guint       column)
{
  switch (column)
    {
    case COLUMN_FIRST:
    case COLUMN_SECOND:
      return describe_side (rr_compared_get_side (item, column - COLUMN_FIRST));

    case COLUMN_CHANGE:
      return describe_change (item);

    case COLUMN_TOUCHPOINT:
    default:
      return g_strdup (rr_compared_get_touchpoint (item)->title);
    }
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *list_item,
          gpointer                  user_data)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (list_item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *list_item,
         gpointer                  user_data)
{
  RrCompared *item = gtk_list_item_get_item (list_item);
  guint column = GPOINTER_TO_UINT (user_data);
  GtkWidget *label = gtk_list_item_get_child (list_item);
  g_autofree char *text = describe (item, column);
  double change = round (rr_compared_get_change (item));

  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_widget_remove_css_class (label, "error");
  gtk_widget_remove_css_class (label, "success");
  if (column == COLUMN_CHANGE && change != 0)
    gtk_widget_add_css_class (label, change > 0 ? "error" : "success");
}

static void
add_columns (RrCompareDialog *self)
{
  const char *const titles[N_COLUMNS] = { _("Touchpoint"), "", "", _("Change") };

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

      g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
      g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), GUINT_TO_POINTER (i));
      self->columns[i] = gtk_column_view_column_new (titles[i], factory);
      gtk_column_view_column_set_resizable (self->columns[i], TRUE);
      gtk_column_view_column_set_expand (self->columns[i], TRUE);
      gtk_column_view_append_column (self->view, self->columns[i]);
    }
}

/* The comparison. */

static void
show_summary (RrCompareDialog *self,
              GListModel      *list)
{
  g_autofree char *text = NULL;
  guint n_worse = 0;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (RrCompared) item = g_list_model_get_item (list, i);

      if (round (rr_compared_get_change (item)) > 0)
        n_worse++;
    }

  if (n_worse == 0)
    text = g_strdup (_("No touchpoint gets worse"));
  else
    text = g_strdup_printf (ngettext ("%u touchpoint gets worse", "%u touchpoints get worse", n_worse), n_worse);
  gtk_label_set_text (self->summary, text);
}

static void
compare (RrCompareDialog *self)
{
  guint selected = gtk_drop_down_get_selected (self->second);
  RrScenario *other;
  GListModel *list;

  if (selected >= self->others->len)
    return;

  other = self->others->pdata[selected];
  list = rr_scenario_compare (rr_session_get_map (self->session), self->scenario, other);
  gtk_column_view_column_set_title (self->columns[COLUMN_FIRST], self->scenario->name);
  gtk_column_view_column_set_title (self->columns[COLUMN_SECOND], other->name);
  show_summary (self, list);

  {
    g_autoptr (GtkSelectionModel) selection = GTK_SELECTION_MODEL (gtk_single_selection_new (list));

    gtk_column_view_set_model (self->view, selection);
  }
}

static void
activate_cb (RrCompareDialog *self,
             guint            position)
{
  g_autoptr (RrCompared) item = g_list_model_get_item (G_LIST_MODEL (gtk_column_view_get_model (self->view)), position);
  RrTouchpoint *touchpoint = rr_compared_get_touchpoint (item);

  rr_session_select (self->session, touchpoint, RR_SELECT_REPLACE);
  rr_session_reveal (self->session, touchpoint);
  gtk_window_close (GTK_WINDOW (self));
}

static void
rr_compare_dialog_dispose (GObject *object)
{
  RrCompareDialog *self = RR_COMPARE_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_object (&self->scenario);
  g_clear_pointer (&self->others, g_ptr_array_unref);
  for (guint i = 0; i < N_COLUMNS; i++)
    g_clear_object (&self->columns[i]);

  G_OBJECT_CLASS (rr_compare_dialog_parent_class)->dispose (object);
}

static void
rr_compare_dialog_class_init (RrCompareDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rr_compare_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/compare-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RrCompareDialog, second);
  gtk_widget_class_bind_template_child (widget_class, RrCompareDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, RrCompareDialog, view);
  gtk_widget_class_bind_template_callback (widget_class, compare);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
rr_compare_dialog_init (RrCompareDialog *self)
{
  self->others = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  add_columns (self);
}

/**
 * rr_compare_dialog_show:
 * @parent: the window it belongs to
 * @session: a session with an active scenario, and a map with at least two
 *
 * Returns: (transfer none): the dialog, which closes itself
 */
GtkWindow *
rr_compare_dialog_show (GtkWindow *parent,
                        RrSession *session)
{
  RrCompareDialog *self;
  RrList *scenarios;
  g_autoptr (GtkStringList) names = NULL;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (RR_IS_SESSION (session), NULL);
  g_return_val_if_fail (rr_session_get_scenario (session) != NULL, NULL);

  self = g_object_new (RR_TYPE_COMPARE_DIALOG, "transient-for", parent, NULL);
  self->session = g_object_ref (session);
  self->scenario = g_object_ref (rr_session_get_scenario (session));
  names = gtk_string_list_new (NULL);
  scenarios = rr_session_get_map (session)->scenarios;
  for (guint i = 0; i < rr_list_get_size (scenarios); i++)
    {
      RrScenario *other = rr_list_get (scenarios, i);

      if (other != self->scenario)
        {
          g_ptr_array_add (self->others, g_object_ref (other));
          gtk_string_list_append (names, other->name);
        }
    }

  gtk_drop_down_set_model (self->second, G_LIST_MODEL (names));
  compare (self);
  gtk_window_present (GTK_WINDOW (self));

  return GTK_WINDOW (self);
}
