/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-level-row.h"

#include "rr-assessment.h"
#include "rr-explanation.h"
#include "rr-i18n.h"

struct _RrLevelRow
{
  AdwActionRow parent_instance;

  char *key;                               /* owned; the id of the touchpoint */
  GtkWidget *buttons[RR_LEVEL_MAX + 1];    /* borrowed, children; by level */
  gboolean updating;                       /* the state comes from the map */
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrLevelRow, rr_level_row, ADW_TYPE_ACTION_ROW)

static void
toggled_cb (RrLevelRow      *self,
            GtkToggleButton *button)
{
  int level = 0;

  if (self->updating)
    return;

  while (self->buttons[level] != GTK_WIDGET (button))
    level++;
  if (!gtk_toggle_button_get_active (button))
    level = -1;

  rr_level_row_set_level (self, level);
  g_signal_emit (self, signals[CHOSEN], 0, level);
}

static void
rr_level_row_finalize (GObject *object)
{
  g_free (RR_LEVEL_ROW (object)->key);

  G_OBJECT_CLASS (rr_level_row_parent_class)->finalize (object);
}

static void
rr_level_row_class_init (RrLevelRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rr_level_row_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", RR_TYPE_LEVEL_ROW, G_SIGNAL_RUN_LAST,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
rr_level_row_init (RrLevelRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (box, "linked");
  for (int level = 0; level <= RR_LEVEL_MAX; level++)
    {
      g_autofree char *number = g_strdup_printf ("%d", level);
      GtkWidget *button = gtk_toggle_button_new_with_label (number);

      gtk_widget_add_css_class (button, "step");
      gtk_widget_set_tooltip_text (button, rr_level_label (level));
      g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled_cb), self);
      gtk_box_append (GTK_BOX (box), button);
      self->buttons[level] = button;
    }
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 2);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), box);
}

/**
 * rr_level_row_new:
 * @touchpoint: whose level it is
 *
 * Returns: (transfer floating): a row without level
 */
GtkWidget *
rr_level_row_new (RrTouchpoint *touchpoint)
{
  RrLevelRow *self;

  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), NULL);

  self = g_object_new (RR_TYPE_LEVEL_ROW, "use-markup", FALSE, NULL);
  self->key = g_strdup (rr_element_get_id (touchpoint));
  rr_level_row_set_title (self, touchpoint->title);
  rr_level_row_set_level (self, -1);

  return GTK_WIDGET (self);
}

/**
 * rr_level_row_get_key:
 *
 * Returns: the id of the touchpoint
 */
const char *
rr_level_row_get_key (RrLevelRow *self)
{
  g_return_val_if_fail (RR_IS_LEVEL_ROW (self), NULL);

  return self->key;
}

/**
 * rr_level_row_set_title:
 * @title: of the touchpoint
 */
void
rr_level_row_set_title (RrLevelRow *self,
                        const char *title)
{
  g_return_if_fail (RR_IS_LEVEL_ROW (self));

  if (g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)), title) == 0)
    return;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  for (int level = 0; level <= RR_LEVEL_MAX; level++)
    {
      /* Translators: a touchpoint and how hard it was seen to be hit: “Check in: 3, Major” */
      g_autofree char *name = g_strdup_printf (_("%s: %d, %s"), title, level,
                                               rr_level_label (level));

      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[level]),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    }
}

/**
 * rr_level_row_set_level:
 * @level: 0…%RR_LEVEL_MAX, or −1: not looked at
 */
void
rr_level_row_set_level (RrLevelRow *self,
                        int         level)
{
  g_return_if_fail (RR_IS_LEVEL_ROW (self));
  g_return_if_fail (level >= -1 && level <= RR_LEVEL_MAX);

  self->updating = TRUE;
  for (int i = 0; i <= RR_LEVEL_MAX; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), i == level);
  self->updating = FALSE;
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self),
                               level >= 0 ? rr_level_label (level) : _("Not looked at"));
}
