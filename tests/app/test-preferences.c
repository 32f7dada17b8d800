/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-support.h"

#include "rr-playbook-list.h"
#include "rr-preferences.h"
#include "rr-settings.h"

/* The first widget of a type whose label, title or row says @title; NULL if there is none. */
static GtkWidget *
find_row (GtkWidget  *parent,
          GType       type,
          const char *title)
{
  for (GtkWidget *child = gtk_widget_get_first_child (parent); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found;

      if (G_TYPE_CHECK_INSTANCE_TYPE (child, type)
          && (title == NULL || g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (child)), title)))
        return child;
      found = find_row (child, type, title);
      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_bound (void)
{
  g_autoptr (GSettings) settings = rr_settings_new (NULL);
  GtkWindow *window = rr_preferences_new (settings);
  GtkWidget *scheme = find_row (GTK_WIDGET (window), ADW_TYPE_COMBO_ROW, "Colours");
  GtkWidget *author = find_row (GTK_WIDGET (window), ADW_TYPE_ENTRY_ROW, NULL);
  GtkWidget *chat = find_row (GTK_WIDGET (window), ADW_TYPE_ACTION_ROW, "Chat");
  GtkWidget *button = adw_action_row_get_activatable_widget (ADW_ACTION_ROW (chat));
  g_autofree char *scheme_name = NULL;
  g_autofree char *author_name = NULL;
  g_auto (GStrv) lanes = NULL;
  g_auto (GStrv) fewer = NULL;

  adw_combo_row_set_selected (ADW_COMBO_ROW (scheme), 2);
  scheme_name = g_settings_get_string (settings, "color-scheme");
  g_assert_cmpstr (scheme_name, ==, "dark");
  g_settings_reset (settings, "color-scheme");
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (scheme)), ==, 0);

  gtk_editable_set_text (GTK_EDITABLE (author), "Nora Lind");
  author_name = g_settings_get_string (settings, "author-name");
  g_assert_cmpstr (author_name, ==, "Nora Lind");

  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
  lanes = g_settings_get_strv (settings, "default-lanes");
  g_assert_true (g_strv_contains ((const char *const *) lanes, "chat"));
  g_assert_cmpuint (g_strv_length (lanes), ==, 7);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), FALSE);
  fewer = g_settings_get_strv (settings, "default-lanes");
  g_assert_cmpuint (g_strv_length (fewer), ==, 6);

  gtk_window_destroy (window);
}

/* Each key that a person may set has a row, and the row sets it. */
static void
test_controls (void)
{
  g_autoptr (GSettings) settings = rr_settings_new (NULL);
  GtkWindow *window = rr_preferences_new (settings);
  GtkWidget *density = find_row (GTK_WIDGET (window), ADW_TYPE_COMBO_ROW, "Density of Cards");
  GtkWidget *emotions = find_row (GTK_WIDGET (window), ADW_TYPE_COMBO_ROW, "Emotions on Cards");
  GtkWidget *autosave = find_row (GTK_WIDGET (window), ADW_TYPE_ACTION_ROW, "Save Automatically");
  GtkWidget *versions = find_row (GTK_WIDGET (window), ADW_TYPE_ACTION_ROW, "Older Versions");

  autosave = adw_action_row_get_activatable_widget (ADW_ACTION_ROW (autosave));
  versions = adw_action_row_get_activatable_widget (ADW_ACTION_ROW (versions));

  adw_combo_row_set_selected (ADW_COMBO_ROW (density), 1);
  g_assert_cmpint (rr_settings_get_density (settings), ==, RR_DENSITY_COMPACT);
  adw_combo_row_set_selected (ADW_COMBO_ROW (emotions), 2);
  g_assert_cmpint (rr_settings_get_emotion_scale (settings), ==, RR_EMOTIONS_BOTH);
  gtk_switch_set_active (GTK_SWITCH (autosave), TRUE);
  g_assert_true (g_settings_get_boolean (settings, "autosave"));
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (versions), 7);
  g_assert_cmpint (g_settings_get_int (settings, "versions-kept"), ==, 7);

  g_settings_reset (settings, "card-density");
  g_settings_reset (settings, "emotion-scale");
  g_settings_reset (settings, "autosave");
  g_settings_reset (settings, "versions-kept");
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (density)), ==, 0);
  g_assert_false (gtk_switch_get_active (GTK_SWITCH (autosave)));
  g_assert_cmpfloat (gtk_spin_button_get_value (GTK_SPIN_BUTTON (versions)), ==, 20);

  gtk_window_destroy (window);
}

static void
test_folder (void)
{
  g_autoptr (GFile) usual = rr_playbook_list_get_folder ();
  g_autoptr (GFile) chosen = NULL;
  g_autoptr (GFile) odd = NULL;
  g_autoptr (GFile) again = NULL;

  rr_playbook_list_set_folder ("/srv/playbooks");
  chosen = rr_playbook_list_get_folder ();
  g_assert_cmpstr (g_file_peek_path (chosen), ==, "/srv/playbooks");

  rr_playbook_list_set_folder ("file:///srv/play%FFbooks");
  odd = rr_playbook_list_get_folder ();
  g_assert_cmpstr (g_file_peek_path (odd), ==, "/srv/play\377books");

  rr_playbook_list_set_folder ("");
  again = rr_playbook_list_get_folder ();
  g_assert_true (g_file_equal (usual, again));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/app/preferences/bound", test_bound);
  g_test_add_func ("/app/preferences/controls", test_controls);
  g_test_add_func ("/app/preferences/folder", test_folder);

  return g_test_run ();
}
