/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include "rr-explanation.h"
#include "rr-i18n.h"

static void
append (GMenu      *menu,
        const char *label,
        const char *action,
        const char *keys)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, action);

  if (keys != NULL)
    g_menu_item_set_attribute (item, "accel", "s", keys);
  g_menu_append_item (menu, item);
}

static void
append_section (GMenu *menu,
                GMenu *section)
{
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

static void
append_moves (GMenu    *menu,
              gboolean  sideways,
              gboolean  up_and_down)
{
  g_autoptr (GMenu) moves = g_menu_new ();

  if (sideways)
    {
      append (moves, _("Left"), "canvas.move::left", "<Control>Left");
      append (moves, _("Right"), "canvas.move::right", "<Control>Right");
    }
  if (up_and_down)
    {
      append (moves, _("Up"), "canvas.move::up", "<Control>Up");
      append (moves, _("Down"), "canvas.move::down", "<Control>Down");
    }
  g_menu_append_submenu (menu, _("Move"), G_MENU_MODEL (moves));
}

static void
append_severities (GMenu *menu)
{
  g_autoptr (GMenu) severities = g_menu_new ();

  for (int i = 0; i <= RR_LEVEL_MAX; i++)
    {
      g_autofree char *action = g_strdup_printf ("canvas.severity(%d)", i);
      g_autofree char *key = g_strdup_printf ("%d", i);

      append (severities, rr_level_label (i), action, key);
    }
  g_menu_append_submenu (menu, _("Severity"), G_MENU_MODEL (severities));
}

static void
append_lane_kinds (GMenu *menu)
{
  g_autoptr (GMenu) kinds = g_menu_new ();

  for (guint i = 0; i < rr_lane_kinds.n_values; i++)
    {
      g_autofree char *action = g_strdup_printf ("canvas.add-lane::%s",
                                                 rr_enum_name (&rr_lane_kinds, i));

      append (kinds, rr_enum_label (&rr_lane_kinds, i), action, NULL);
    }
  g_menu_append_submenu (menu, _("Add Lane"), G_MENU_MODEL (kinds));
}

static void
append_link_kinds (GMenu *menu)
{
  g_autoptr (GMenu) kinds = g_menu_new ();

  for (guint i = 0; i < rr_link_kinds.n_values; i++)
    {
      g_autofree char *action = g_strdup_printf ("canvas.link-kind::%s",
                                                 rr_enum_name (&rr_link_kinds, i));

      append (kinds, rr_enum_label (&rr_link_kinds, i), action, NULL);
    }
  g_menu_append_submenu (menu, _("Kind"), G_MENU_MODEL (kinds));
}

static void
append_touchpoint (RrCanvas *self,
                   GMenu    *menu)
{
  g_autoptr (GMenu) edit = g_menu_new ();
  g_autoptr (GMenu) clipboard = g_menu_new ();
  g_autoptr (GMenu) place = g_menu_new ();

  append (edit, _("Edit Title"), "canvas.edit", "Return");
  append (edit, _("Duplicate"), "canvas.duplicate", "<Control>d");
  append_section (menu, edit);

  append (clipboard, _("Cut"), "canvas.cut", "<Control>x");
  append (clipboard, _("Copy"), "canvas.copy", "<Control>c");
  append (clipboard, _("Copy as Picture"), "canvas.copy-picture", "<Control><Shift>c");
  append (clipboard, _("Paste"), "canvas.paste", "<Control>v");
  append_section (menu, clipboard);

  append_moves (place, TRUE, TRUE);
  if (rr_session_count_selected (self->session) > 1)
    append (place, _("Link in This Order"), "canvas.link", "<Control>l");
  if (rr_session_get_scenario (self->session) != NULL &&
      rr_session_get_view (self->session) == RR_VIEW_ASSESS)
    append_severities (place);
  append_section (menu, place);
}

/* The menu of an element, or with NULL that of the map itself.  Every entry is an action
 * that has a key or a place elsewhere as well. */
GMenuModel *
rr_canvas_build_menu (RrCanvas *self,
                      gpointer  element)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) section = g_menu_new ();

  if (RR_IS_TOUCHPOINT (element))
    {
      append_touchpoint (self, menu);
    }
  else if (RR_IS_LINK (element))
    {
      append (section, _("Edit Label"), "canvas.edit", "Return");
      append (section, _("Strength…"), "canvas.edit-strength", NULL);
      append_link_kinds (section);
    }
  else if (RR_IS_STAGE (element) || RR_IS_LANE (element))
    {
      append (section, _("Rename"), "canvas.edit", "Return");
      append_moves (section, RR_IS_STAGE (element), RR_IS_LANE (element));
    }
  else
    {
      append (section, _("Add Touchpoint"), "canvas.add", "Insert");
      append (section, _("Add Stage"), "canvas.add-stage", NULL);
      append_lane_kinds (section);
    }
  append_section (menu, section);

  g_clear_object (&section);
  section = g_menu_new ();
  if (element != NULL)
    append (section, _("Delete"), "canvas.delete", "Delete");
  else
    {
      append (section, _("Copy as Picture"), "canvas.copy-picture", "<Control><Shift>c");
      append (section, _("Paste"), "canvas.paste", "<Control>v");
      append (section, _("Select All"), "canvas.select-all", "<Control>a");
    }
  append_section (menu, section);
  return G_MENU_MODEL (menu);
}

static void
menu_closed_cb (RrCanvas *self)
{
  rr_canvas_focus_cursor (self);
}

/* Opens the menu of what has the keyboard's cursor, at a point of the widget. */
void
rr_canvas_popup_menu (RrCanvas *self,
                      double    x,
                      double    y)
{
  g_autoptr (GMenuModel) model = NULL;
  RrElement *element;

  if (self->layout == NULL || !rr_canvas_commit_edit (self))
    return;

  element = rr_session_get_focused (self->session);
  model = rr_canvas_build_menu (self, element);
  if (self->menu == NULL)
    {
      self->menu = gtk_popover_menu_new_from_model (NULL);
      gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
      gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
      g_signal_connect_object (self->menu, "closed", G_CALLBACK (menu_closed_cb), self,
                               G_CONNECT_SWAPPED);
    }

  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), model);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &(GdkRectangle) { x, y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}
