/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-actions.h"
#include "rr-i18n.h"

#define GROUP_MAPS N_("Maps")
#define GROUP_VIEW N_("View")
#define GROUP_EDIT N_("Edit")
#define GROUP_CARDS N_("Touchpoints")
#define GROUP_CRISIS N_("Crisis")
#define GROUP_GENERAL N_("General")

#define ROWS_OF_SHORTCUTS 16

/* In the order of the shortcuts window, within a group. */
static const RrActionInfo table[] = {
  { "win.new", "<Control>n", RR_KEYS_APPLICATION, GROUP_MAPS, N_("_New Map"), N_("Start a new map") },
  { "win.open", "<Control>o", RR_KEYS_APPLICATION, GROUP_MAPS, N_("_Open…"), N_("Open a map") },
  { "win.save", "<Control>s", RR_KEYS_APPLICATION, GROUP_MAPS, N_("_Save"), NULL },
  { "win.save-as", "<Control><Shift>s", RR_KEYS_APPLICATION, GROUP_MAPS, N_("Save _As…"), NULL },
  { "win.export", "<Control><Shift>e", RR_KEYS_APPLICATION, GROUP_MAPS, N_("_Export…"), N_("Export the map, report or plan") },
  { "win.print", "<Control>p", RR_KEYS_APPLICATION, GROUP_MAPS, N_("P_rint…"), NULL },
  { "win.import-feedback", "<Control>i", RR_KEYS_APPLICATION, GROUP_MAPS, N_("_Import Feedback…"), N_("Read comments from a table") },
  { "win.import-map", "", RR_KEYS_APPLICATION, NULL, N_("Import _Map…"), N_("Read a map of another program: Mermaid, Open Journey Format, CSV") },
  { "win.versions", "", RR_KEYS_APPLICATION, NULL, N_("_Versions…"), N_("See how the map was each time it was saved, and go back") },
  { "win.merge-map", "", RR_KEYS_APPLICATION, NULL, N_("M_erge Maps…"), N_("Take over what other copies of this map have") },
  { "win.seek-copies", "", RR_KEYS_APPLICATION, NULL, N_("Loo_k for Conflict Copies…"), N_("Find what file services left where two people saved at once") },
  { "win.open-example", "", RR_KEYS_APPLICATION, NULL, N_("Open the _Example"), N_("An airline and a winter storm") },
  { "window.close", "<Control>w", RR_KEYS_APPLICATION, GROUP_MAPS, N_("_Close"), NULL },

  { "win.view::map", "<Control>1", RR_KEYS_APPLICATION, GROUP_VIEW, N_("Map"), N_("The journey as it is meant to be") },
  { "win.view::assess", "<Control>2", RR_KEYS_APPLICATION, GROUP_VIEW, N_("Assess"), N_("What the crisis breaks") },
  { "win.view::recover", "<Control>3", RR_KEYS_APPLICATION, GROUP_VIEW, N_("Recover"), N_("What is done about it") },
  { "win.view::review", "<Control>4", RR_KEYS_APPLICATION, GROUP_VIEW, N_("Review"), N_("How far the journey is back") },
  { "win.present", "F5", RR_KEYS_APPLICATION, GROUP_VIEW, N_("_Present"), N_("Show the journey to a room") },
  { "win.sidebar", "F9", RR_KEYS_APPLICATION, GROUP_VIEW, N_("Show Si_debar"), N_("Show or hide the sidebar") },
  { "win.overview", "F7", RR_KEYS_APPLICATION, GROUP_VIEW, N_("Show O_verview"), N_("Show or hide the small map in the corner of a large one") },
  { "win.switch-pane", "F6", RR_KEYS_APPLICATION, GROUP_VIEW, N_("Go between Map and Sidebar"), NULL },
  { "win.zoom-in", "<Control>plus <Control>equal <Control>KP_Add", RR_KEYS_APPLICATION, GROUP_VIEW, N_("Zoom _In"), NULL },
  { "win.zoom-out", "<Control>minus <Control>KP_Subtract", RR_KEYS_APPLICATION, GROUP_VIEW, N_("Zoom _Out"), NULL },
  { "win.zoom-fit", "<Control>0 <Control>KP_0", RR_KEYS_APPLICATION, GROUP_VIEW, N_("Show the _Whole Map"), NULL },
  { "win.zoom-reset", "", RR_KEYS_APPLICATION, NULL, N_("_Normal Size"), N_("Zoom to 100 %") },

  { "win.undo", "<Control>z", RR_KEYS_WINDOW, GROUP_EDIT, N_("_Undo"), NULL },
  { "win.redo", "<Control><Shift>z <Control>y", RR_KEYS_WINDOW, GROUP_EDIT, N_("_Redo"), NULL },
  { "win.select-all", "<Control>a", RR_KEYS_CANVAS, GROUP_EDIT, N_("Select _All Touchpoints"), NULL },
  { "win.delete", "Delete", RR_KEYS_CANVAS, GROUP_EDIT, N_("_Delete Selection"), NULL },
  { "win.cut", "<Control>x", RR_KEYS_CANVAS, GROUP_EDIT, N_("Cu_t Touchpoints"), NULL },
  { "win.copy", "<Control>c", RR_KEYS_CANVAS, GROUP_EDIT, N_("_Copy Touchpoints"), NULL },
  { "win.copy-picture", "<Control><Shift>c", RR_KEYS_APPLICATION, GROUP_EDIT, N_("Copy as P_icture"), N_("Copy the map or the selected touchpoints as a picture") },
  { "win.paste", "<Control>v", RR_KEYS_CANVAS, GROUP_EDIT, N_("_Paste"), N_("Paste touchpoints, or lines of text as touchpoints") },
  { "win.duplicate", "<Control>d", RR_KEYS_CANVAS, GROUP_EDIT, N_("D_uplicate Touchpoints"), NULL },
  { "win.find", "<Control>f", RR_KEYS_APPLICATION, GROUP_EDIT, N_("_Find…"), NULL },
  { "win.find-next", "<Control>g", RR_KEYS_APPLICATION, GROUP_EDIT, N_("Find _Next"), NULL },
  { "win.find-previous", "<Control><Shift>g", RR_KEYS_APPLICATION, GROUP_EDIT, N_("Find _Previous"), NULL },
  { NULL, "Menu <Shift>F10", RR_KEYS_CANVAS, GROUP_EDIT, N_("What can be done here"), NULL },
  { NULL, "Escape", RR_KEYS_CANVAS, GROUP_EDIT, N_("Cancel a drag, or select nothing"), NULL },

  { "win.add-touchpoint", "Insert", RR_KEYS_CANVAS, GROUP_CARDS, N_("Add _Touchpoint"), NULL },
  { "win.capture", "<Control>k", RR_KEYS_APPLICATION, GROUP_CARDS, N_("_Quick Capture…"), N_("Type or paste a list of stages and touchpoints") },
  { "win.add-stage", "", RR_KEYS_CANVAS, NULL, N_("Add _Stage"), NULL },
  { NULL, "Return F2", RR_KEYS_CANVAS, GROUP_CARDS, N_("Edit the title"), NULL },
  { NULL, "Tab", RR_KEYS_CANVAS, GROUP_CARDS, N_("Next touchpoint"), NULL },
  { NULL, "Up Down Left Right", RR_KEYS_CANVAS, GROUP_CARDS, N_("Go to another place"), NULL },
  { "win.vote", "<Control><Shift>v", RR_KEYS_APPLICATION, GROUP_CARDS, N_("_Vote"), N_("Let everybody vote on touchpoints") },
  { NULL, "v <Shift>v", RR_KEYS_CANVAS, GROUP_CARDS, N_("Vote, or take a vote back"), NULL },
  { NULL, "<Alt>Left <Alt>Right", RR_KEYS_CANVAS, GROUP_CARDS, N_("Go along a link"), NULL },
  { NULL, "<Control>l", RR_KEYS_CANVAS, GROUP_CARDS, N_("Link the selected touchpoints"), NULL },
  { NULL, "plus minus", RR_KEYS_CANVAS, GROUP_CARDS, N_("Make a link stronger or weaker"), NULL },
  { NULL, "<Control>Left <Control>Right", RR_KEYS_CANVAS, GROUP_CARDS, N_("Move to another step"), NULL },
  { NULL, "<Control>Up <Control>Down", RR_KEYS_CANVAS, GROUP_CARDS, N_("Move to another lane"), NULL },

  { "win.scenario-new", "<Control><Shift>n", RR_KEYS_APPLICATION, GROUP_CRISIS, N_("_New Scenario…"), N_("Describe a crisis") },
  { "win.scenario-edit", "", RR_KEYS_APPLICATION, NULL, N_("_Edit Scenario…"), NULL },
  { "win.scenario-duplicate", "", RR_KEYS_APPLICATION, NULL, N_("D_uplicate Scenario"), NULL },
  { "win.scenario-compare", "", RR_KEYS_APPLICATION, NULL, N_("_Compare Scenarios"), NULL },
  { "win.scenario-delete", "", RR_KEYS_APPLICATION, NULL, N_("_Delete Scenario"), NULL },
  { NULL, "0...4", RR_KEYS_CANVAS, GROUP_CRISIS, N_("How hard the selected touchpoints are hit"), NULL },

  { "win.menu", "F10", RR_KEYS_APPLICATION, GROUP_GENERAL, N_("Main menu"), NULL },
  { "win.help", "F1", RR_KEYS_APPLICATION, GROUP_GENERAL, N_("_Help"), N_("Help for this view") },
  { "win.guide", "", RR_KEYS_APPLICATION, NULL, N_("_Guide for the First Map"), N_("Step by step, beside the map") },
  { "app.preferences", "<Control>comma", RR_KEYS_APPLICATION, GROUP_GENERAL, N_("_Preferences"), NULL },
  { "app.shortcuts", "<Control>question", RR_KEYS_APPLICATION, GROUP_GENERAL, N_("_Keyboard Shortcuts"), NULL },
  { "app.about", "", RR_KEYS_APPLICATION, NULL, N_("_About Reroute"), NULL },
  { "app.quit", "<Control>q", RR_KEYS_APPLICATION, GROUP_GENERAL, N_("_Quit"), NULL },

  { "app.color-scheme::system", "", RR_KEYS_APPLICATION, NULL, N_("As the S_ystem"), NULL },
  { "app.color-scheme::light", "", RR_KEYS_APPLICATION, NULL, N_("_Light"), NULL },
  { "app.color-scheme::dark", "", RR_KEYS_APPLICATION, NULL, N_("Dar_k"), NULL },
};

/**
 * rr_actions_get_table:
 * @n_actions: (out) (optional): how many there are
 *
 * Returns: the table, in the order of the shortcuts window
 */
const RrActionInfo *
rr_actions_get_table (guint *n_actions)
{
  if (n_actions != NULL)
    *n_actions = G_N_ELEMENTS (table);

  return table;
}

/**
 * rr_actions_find:
 * @detailed_name: such as "win.save" or "win.view::map"
 *
 * Returns: (nullable): the action's entry
 */
const RrActionInfo *
rr_actions_find (const char *detailed_name)
{
  g_return_val_if_fail (detailed_name != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (g_strcmp0 (table[i].name, detailed_name) == 0)
      return &table[i];

  return NULL;
}

/**
 * rr_actions_get_name:
 * @info: an entry of the table
 *
 * Returns: (transfer full): the translated label without its mnemonic
 */
char *
rr_actions_get_name (const RrActionInfo *info)
{
  g_autoptr (GString) name = NULL;

  g_return_val_if_fail (info != NULL, NULL);

  name = g_string_new (_(info->label));
  g_string_replace (name, "_", "", 0);

  return g_string_free (g_steal_pointer (&name), FALSE);
}

/**
 * rr_actions_add_keys:
 * @info: an entry of the table
 * @text: what a tooltip says
 *
 * Returns: (transfer full): @text, and the first keys of the action where it has some
 */
char *
rr_actions_add_keys (const RrActionInfo *info,
                     const char         *text)
{
  g_auto (GStrv) keys = NULL;
  g_autofree char *accelerator = NULL;
  GdkModifierType modifiers;
  guint keyval;

  g_return_val_if_fail (info != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  keys = g_strsplit (info->keys, " ", 2);
  if (keys[0] == NULL || !gtk_accelerator_parse (keys[0], &keyval, &modifiers))
    return g_strdup (text);

  accelerator = gtk_accelerator_get_label (keyval, modifiers);

  /* Translators: a tooltip: what a button does, and the keys that do it too */
  return g_strdup_printf (_("%s (%s)"), text, accelerator);
}

/**
 * rr_actions_get_tooltip:
 * @info: an entry of the table
 *
 * Returns: (transfer full): what a tooltip says: the action, and its first keys
 */
char *
rr_actions_get_tooltip (const RrActionInfo *info)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (info != NULL, NULL);

  text = info->tooltip != NULL ? g_strdup (_(info->tooltip)) : rr_actions_get_name (info);

  return rr_actions_add_keys (info, text);
}

/**
 * rr_actions_set_accels:
 * @application: the application
 *
 * Sets the accelerators of the table.
 */
void
rr_actions_set_accels (GtkApplication *application)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (table[i].name != NULL && table[i].scope == RR_KEYS_APPLICATION && *table[i].keys != '\0')
      {
        g_auto (GStrv) keys = g_strsplit (table[i].keys, " ", -1);

        gtk_application_set_accels_for_action (application, table[i].name, (const char *const *) keys);
      }
}

/**
 * rr_actions_bind_window:
 * @widget_class: the class of the window
 *
 * Binds the keys that text fields use too.  A binding of the window's class is asked after
 * the focused widget, so that an entry keeps its own undo.
 */
void
rr_actions_bind_window (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (table[i].scope == RR_KEYS_WINDOW)
      {
        g_auto (GStrv) keys = g_strsplit (table[i].keys, " ", -1);

        for (guint j = 0; keys[j] != NULL; j++)
          {
            GdkModifierType modifiers;
            guint keyval;

            if (!gtk_accelerator_parse (keys[j], &keyval, &modifiers))
              g_assert_not_reached ();
            gtk_widget_class_add_binding_action (widget_class, keyval, modifiers, table[i].name, NULL);
          }
      }
}

static const RrActionInfo *
find_of_widget (GtkWidget *widget)
{
  const char *name;
  GVariant *target;
  g_autofree char *detailed = NULL;

  if (!GTK_IS_ACTIONABLE (widget))
    return NULL;

  name = gtk_actionable_get_action_name (GTK_ACTIONABLE (widget));
  target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget));
  if (name == NULL)
    return NULL;

  detailed = g_action_print_detailed_name (name, target);

  return rr_actions_find (detailed);
}

/**
 * rr_actions_decorate:
 * @widget: a widget, such as a window or one of its parts
 *
 * Gives every button in @widget that names an action of the table, and has no tooltip of
 * its own, the tooltip and, where it shows no text, the accessible name of that action.
 */
void
rr_actions_decorate (GtkWidget *widget)
{
  const RrActionInfo *info;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  info = find_of_widget (widget);
  if (info != NULL && gtk_widget_get_tooltip_text (widget) == NULL)
    {
      g_autofree char *tooltip = rr_actions_get_tooltip (info);
      g_autofree char *name = rr_actions_get_name (info);

      gtk_widget_set_tooltip_text (widget, tooltip);
      if (GTK_IS_BUTTON (widget) && gtk_button_get_icon_name (GTK_BUTTON (widget)) != NULL)
        gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    rr_actions_decorate (child);
}

/**
 * rr_actions_menu_append:
 * @menu: a menu
 * @detailed_name: an action of the table
 *
 * Appends an item for the action.
 */
void
rr_actions_menu_append (GMenu      *menu,
                        const char *detailed_name)
{
  const RrActionInfo *info;
  g_autoptr (GMenuItem) item = NULL;

  g_return_if_fail (G_IS_MENU (menu));

  info = rr_actions_find (detailed_name);
  g_return_if_fail (info != NULL);

  item = g_menu_item_new (_(info->label), detailed_name);
  /* Accelerators show by themselves. */
  if (info->scope != RR_KEYS_APPLICATION)
    {
      g_autofree char *key = g_strndup (info->keys, strcspn (info->keys, " "));

      g_menu_item_set_attribute (item, "accel", "s", key);
    }
  g_menu_append_item (menu, item);
}

/**
 * rr_actions_menu_new:
 * @first_name: an action of the table
 * @...: more of them, and %NULL at the end
 *
 * Returns: (transfer full): a menu, or a section of one, with an item for each action
 */
GMenu *
rr_actions_menu_new (const char *first_name,
                     ...)
{
  GMenu *menu = g_menu_new ();
  va_list names;

  va_start (names, first_name);
  for (const char *name = first_name; name != NULL; name = va_arg (names, const char *))
    rr_actions_menu_append (menu, name);
  va_end (names);

  return menu;
}

static void
append_group (GString    *ui,
              const char *group)
{
  g_autofree char *title = g_markup_escape_text (_(group), -1);

  g_string_append_printf (ui,
                          "<child><object class=\"GtkShortcutsGroup\">"
                          "<property name=\"title\">%s</property>", title);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (table[i].group != NULL && g_str_equal (table[i].group, group))
      {
        g_autofree char *name = rr_actions_get_name (&table[i]);
        g_autofree char *escaped_name = g_markup_escape_text (name, -1);
        /* Those of the keypad and the like go without saying. */
        gsize length = table[i].scope == RR_KEYS_APPLICATION ? strcspn (table[i].keys, " ") : strlen (table[i].keys);
        g_autofree char *keys = g_markup_escape_text (table[i].keys, (gssize) length);

        g_string_append_printf (ui,
                                "<child><object class=\"GtkShortcutsShortcut\">"
                                "<property name=\"title\">%s</property>"
                                "<property name=\"accelerator\">%s</property>"
                                "</object></child>", escaped_name, keys);
      }

  g_string_append (ui, "</object></child>");
}

/**
 * rr_actions_shortcuts_new:
 *
 * The window is made by way of a description, because GTK 4.8 has no function that adds a
 * group to it.  Its columns are as high as a small screen lets them be: two pages of two of
 * them hold everything.
 *
 * Returns: (transfer full): a GtkShortcutsWindow with the keys of the table
 */
GtkWidget *
rr_actions_shortcuts_new (void)
{
  static const char *const groups[] = { GROUP_MAPS, GROUP_GENERAL, GROUP_VIEW, GROUP_CRISIS, GROUP_EDIT, GROUP_CARDS };
  g_autoptr (GString) ui = g_string_new ("<interface><object class=\"GtkShortcutsWindow\" id=\"window\">"
                                         "<property name=\"modal\">1</property>"
                                         "<child><object class=\"GtkShortcutsSection\" id=\"section\">"
                                         "<property name=\"section-name\">all</property>"
                                         "<property name=\"max-height\">1000</property>");
  g_autoptr (GtkBuilder) builder = NULL;
  GtkWidget *window;

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    append_group (ui, groups[i]);
  g_string_append (ui, "</object></child></object></interface>");

  builder = gtk_builder_new_from_string (ui->str, (gssize) ui->len);
  window = GTK_WIDGET (gtk_builder_get_object (builder, "window"));
  /* Pages change places each time that GTK 4.8 fills them, so they are made once all groups are there. */
  g_object_set (gtk_builder_get_object (builder, "section"), "max-height", ROWS_OF_SHORTCUTS, NULL);

  return g_object_ref_sink (window);
}
