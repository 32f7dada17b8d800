/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-actions.h"
#include "rr-i18n.h"
#include "rr-recent.h"
#include "rr-window-private.h"

#define MAX_RECENT 8

/* One menu, which is filled anew: GTK 4.8 keeps each that a button is given for good. */
static void
fill_open_menu (RrWindow *self)
{
  GMenu *menu = G_MENU (adw_split_button_get_menu_model (self->open_button));
  g_autoptr (GMenu) files = g_menu_new ();
  g_autoptr (GMenu) example = rr_actions_menu_new ("win.open-example", NULL);
  g_autoptr (GPtrArray) recent = rr_recent_list (MAX_RECENT);

  for (guint i = 0; i < recent->len; i++)
    {
      GtkRecentInfo *info = recent->pdata[i];
      g_autoptr (GMenuItem) item = g_menu_item_new (NULL, NULL);
      g_auto (GStrv) parts = g_strsplit (gtk_recent_info_get_display_name (info), "_", -1);
      /* An underscore of a name is no mnemonic. */
      g_autofree char *label = g_strjoinv ("__", parts);

      g_menu_item_set_label (item, label);
      g_menu_item_set_action_and_target (item, "win.open-uri", "s", gtk_recent_info_get_uri (info));
      g_menu_append_item (files, item);
    }

  g_menu_remove_all (menu);
  if (recent->len > 0)
    g_menu_append_section (menu, _("Recent Maps"), G_MENU_MODEL (files));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (example));
}

static GMenuModel *
new_main_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) save = rr_actions_menu_new ("win.save", "win.save-as", "win.versions", "win.print", NULL);
  g_autoptr (GMenu) import = rr_actions_menu_new ("win.capture", "win.vote", "win.import-feedback", "win.import-map", "win.merge-map",
                                                  "win.seek-copies", NULL);
  g_autoptr (GMenu) edit = rr_actions_menu_new ("win.cut", "win.copy", "win.copy-picture", "win.paste", "win.select-all", "win.duplicate",
                                                "win.delete", "win.find", NULL);
  g_autoptr (GMenu) view = rr_actions_menu_new ("win.sidebar", "win.overview", "win.zoom-fit", NULL);
  g_autoptr (GMenu) schemes = rr_actions_menu_new ("app.color-scheme::system", "app.color-scheme::light",
                                                   "app.color-scheme::dark", NULL);
  g_autoptr (GMenu) more = g_menu_new ();
  g_autoptr (GMenu) program = rr_actions_menu_new ("app.preferences", "win.guide", "win.help", "app.shortcuts", "app.about", NULL);

  /* What has keys and menus of its own is here to be found, below: the menu has to stand on a
   * screen of 768 lines. */
  g_menu_append_submenu (more, _("Edit"), G_MENU_MODEL (edit));
  g_menu_append_submenu (more, _("View"), G_MENU_MODEL (view));
  g_menu_append_submenu (more, _("A_ppearance"), G_MENU_MODEL (schemes));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (save));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (import));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (more));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (program));

  return G_MENU_MODEL (menu);
}

static void
fill_main_menu_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  g_autoptr (GMenuModel) menu = NULL;

  if (gtk_menu_button_get_menu_model (button) != NULL)
    return;

  menu = new_main_menu ();
  gtk_menu_button_set_menu_model (button, menu);
}

/* The main menu is made when it is first opened, for it costs a window a part of its start; the list
 * of recent maps is there at once and follows them. */
void
rr_window_build_menus (RrWindow *self)
{
  g_autoptr (GMenu) open_menu = g_menu_new ();

  gtk_menu_button_set_create_popup_func (self->menu_button, fill_main_menu_cb, NULL, NULL);
  adw_split_button_set_menu_model (self->open_button, G_MENU_MODEL (open_menu));
  fill_open_menu (self);
  g_signal_connect_object (gtk_recent_manager_get_default (), "changed", G_CALLBACK (fill_open_menu), self, G_CONNECT_SWAPPED);
}
