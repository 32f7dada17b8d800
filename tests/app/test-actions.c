/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "app-support.h"
#include "rr-actions.h"

static gboolean
action_exists (RrWindow   *window,
               const char *detailed_name)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;
  const GVariantType *type;
  GActionGroup *group;

  if (g_str_has_prefix (detailed_name, "window."))
    return TRUE;

  g_assert_true (g_action_parse_detailed_name (detailed_name, &name, &target, NULL));
  if (g_str_has_prefix (name, "app."))
    group = G_ACTION_GROUP (app_test_application ());
  else
    group = G_ACTION_GROUP (window);

  if (!g_action_group_has_action (group, name + 4))
    return FALSE;

  type = g_action_group_get_action_parameter_type (group, name + 4);

  return target != NULL ? type != NULL && g_variant_is_of_type (target, type) : type == NULL;
}

static void
test_every_action_exists (void)
{
  RrWindow *window = rr_window_new (app_test_application ());
  guint n_actions;
  const RrActionInfo *table = rr_actions_get_table (&n_actions);

  for (guint i = 0; i < n_actions; i++)
    if (table[i].name != NULL && !action_exists (window, table[i].name))
      g_test_fail_printf ("nothing implements %s", table[i].name);

  app_close (window);
}

static void
test_keys_are_unique (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_actions;
  const RrActionInfo *table = rr_actions_get_table (&n_actions);

  for (guint i = 0; i < n_actions; i++)
    {
      g_auto (GStrv) keys = g_strsplit (table[i].keys, " ", -1);

      for (guint j = 0; keys[j] != NULL; j++)
        {
          GdkModifierType modifiers;
          guint keyval;

          /* A range, "0...4", is for reading only. */
          if (strstr (keys[j], "...") != NULL)
            continue;

          if (!gtk_accelerator_parse (keys[j], &keyval, &modifiers))
            g_test_fail_printf ("%s is no key", keys[j]);
          else if (!g_hash_table_add (seen, gtk_accelerator_name (keyval, modifiers)))
            g_test_fail_printf ("%s does two things", keys[j]);
        }
    }
}

/* Accelerators come before the focused widget, and would rob an entry of these. */
static void
test_text_keeps_its_keys (void)
{
  static const char *const text_keys[] = {
    "<Control>z", "<Control><Shift>z", "<Control>y", "<Control>x", "<Control>c", "<Control>v", "<Control>a",
    "Delete", "Insert", "Return", "Escape", "Tab", "Left", "Right", "Up", "Down", "Home", "End",
  };
  GtkApplication *application = GTK_APPLICATION (app_test_application ());

  for (guint i = 0; i < G_N_ELEMENTS (text_keys); i++)
    {
      g_auto (GStrv) actions = gtk_application_get_actions_for_accel (application, text_keys[i]);

      g_assert_cmpuint (g_strv_length (actions), ==, 0);
    }
}

static void
test_tooltips (void)
{
  g_autofree char *save = rr_actions_get_tooltip (rr_actions_find ("win.save"));
  g_autofree char *example = rr_actions_get_tooltip (rr_actions_find ("win.open-example"));
  g_autofree char *name = rr_actions_get_name (rr_actions_find ("win.save-as"));
  g_autofree char *step = rr_actions_add_keys (rr_actions_find ("win.undo"), "Undo: Move");

  g_assert_cmpstr (save, ==, "Save (Ctrl+S)");
  g_assert_cmpstr (example, ==, "An airline and a winter storm");
  g_assert_cmpstr (name, ==, "Save As…");
  g_assert_cmpstr (step, ==, "Undo: Move (Ctrl+Z)");
  g_assert_null (rr_actions_find ("win.nothing"));
}

static void
test_decorate (void)
{
  GtkWidget *box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  GtkWidget *save = gtk_button_new_from_icon_name ("document-save-symbolic");
  GtkWidget *view = gtk_toggle_button_new_with_label ("Assess");
  GtkWidget *own = gtk_button_new_with_label ("Open");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (save), "win.save");
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (view), "win.view::assess");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (own), "win.open");
  gtk_widget_set_tooltip_text (own, "mine");
  gtk_box_append (GTK_BOX (box), save);
  gtk_box_append (GTK_BOX (box), view);
  gtk_box_append (GTK_BOX (box), own);

  rr_actions_decorate (box);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (save), ==, "Save (Ctrl+S)");
  gtk_test_accessible_assert_property (save, GTK_ACCESSIBLE_PROPERTY_LABEL, "Save");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (view), ==, "What the crisis breaks (Ctrl+2)");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (own), ==, "mine");

  g_object_unref (box);
}

static guint
count_widgets (GtkWidget *widget,
               GType      type)
{
  guint n = G_OBJECT_TYPE (widget) == type ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_widgets (child, type);

  return n;
}

static void
test_shortcuts_window (void)
{
  GtkWidget *window = rr_actions_shortcuts_new ();
  guint n_actions;
  const RrActionInfo *table = rr_actions_get_table (&n_actions);
  guint n_listed = 0;

  for (guint i = 0; i < n_actions; i++)
    if (table[i].group != NULL)
      {
        g_assert_cmpstr (table[i].keys, !=, "");
        n_listed++;
      }

  gtk_window_present (GTK_WINDOW (window));
  app_settle ();
  g_assert_cmpuint (count_widgets (window, GTK_TYPE_SHORTCUTS_SHORTCUT), >=, n_listed);

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (window);
}

int
main (int   argc,
      char *argv[])
{
  app_test_init (&argc, &argv);

  g_test_add_func ("/app/actions/exist", test_every_action_exists);
  g_test_add_func ("/app/actions/keys-unique", test_keys_are_unique);
  g_test_add_func ("/app/actions/text-keeps-its-keys", test_text_keeps_its_keys);
  g_test_add_func ("/app/actions/tooltips", test_tooltips);
  g_test_add_func ("/app/actions/decorate", test_decorate);
  g_test_add_func ("/app/actions/shortcuts-window", test_shortcuts_window);

  return app_test_finish (g_test_run ());
}
