/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-actions.h"
#include "rr-app-resources.h"
#include "rr-application.h"
#include "rr-export-job.h"
#include "rr-help.h"
#include "rr-i18n.h"
#include "rr-menu-names.h"
#include "rr-playbook-list.h"
#include "rr-preferences.h"
#include "rr-recovery.h"
#include "rr-search-provider.h"
#include "rr-style.h"
#include "rr-window.h"

struct _RrApplication
{
  AdwApplication parent_instance;

  GSettings *settings; /* owned */
  guint search_id;     /* of the search provider on the bus; 0: not there */
  gboolean offered;    /* what was not saved when the program ended last */
};

G_DEFINE_FINAL_TYPE (RrApplication, rr_application, ADW_TYPE_APPLICATION)

/* Once there is a window to ask in. */
static void
offer_recovery (RrApplication *self)
{
  if (self->offered)
    return;

  self->offered = TRUE;
  rr_recovery_offer (self);
}

static void
rr_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    window = GTK_WINDOW (rr_window_new (RR_APPLICATION (application)));

  gtk_window_present (window);
  offer_recovery (RR_APPLICATION (application));
}

static void
rr_application_open (GApplication  *application,
                     GFile        **files,
                     int            n_files,
                     const char    *hint)
{
  RrApplication *self = RR_APPLICATION (application);

  for (int i = 0; i < n_files; i++)
    {
      GtkWindow *window = rr_application_find_window (self, files[i]);

      if (window != NULL)
        gtk_window_present (window);
      else
        rr_window_open_file (rr_window_new (self), files[i]);
    }
  offer_recovery (self);
}

static void
color_scheme_changed_cb (GSettings     *settings,
                         const char    *key,
                         RrApplication *self)
{
  g_autofree char *name = g_settings_get_string (settings, "color-scheme");
  AdwColorScheme scheme = ADW_COLOR_SCHEME_DEFAULT;

  if (g_str_equal (name, "light"))
    scheme = ADW_COLOR_SCHEME_FORCE_LIGHT;
  else if (g_str_equal (name, "dark"))
    scheme = ADW_COLOR_SCHEME_FORCE_DARK;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), scheme);
}

static void
playbook_folder_changed_cb (GSettings     *settings,
                            const char    *key,
                            RrApplication *self)
{
  g_autofree char *path = g_settings_get_string (settings, key);

  rr_playbook_list_set_folder (path);
}

/* What is asked of the program as a whole is done by a window: the one in use, or a new one. */
static void
activate_in_window (RrApplication *self,
                    const char    *action)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (!RR_IS_WINDOW (window))
    window = GTK_WINDOW (rr_window_new (self));
  gtk_window_present (window);
  g_action_group_activate_action (G_ACTION_GROUP (window), action, NULL);
}

static void
new_map_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  activate_in_window (user_data, "new");
}

static void
open_example_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  activate_in_window (user_data, "open-example");
}

static void
preferences_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  RrApplication *self = user_data;
  GtkWindow *window = rr_preferences_new (self->settings);

  gtk_window_set_transient_for (window, gtk_application_get_active_window (GTK_APPLICATION (self)));
  gtk_window_set_modal (window, TRUE);
  gtk_window_present (window);
}

static void
shortcuts_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  g_autoptr (GtkWidget) window = rr_actions_shortcuts_new ();

  gtk_window_set_transient_for (GTK_WINDOW (window), gtk_application_get_active_window (GTK_APPLICATION (user_data)));
  rr_help_add_key (window, "keyboard");
  gtk_window_present (GTK_WINDOW (window));
}

/* Returns: (transfer full): what a report of a problem should say; nothing about the user's files */
static char *
describe_versions (void)
{
  GdkDisplay *display = gdk_display_get_default ();
  GtkSettings *settings = gtk_settings_get_default ();
  g_autofree char *theme = NULL;
  g_autofree char *os = g_get_os_info (G_OS_INFO_KEY_PRETTY_NAME);

  g_object_get (settings, "gtk-theme-name", &theme, NULL);

  return g_strdup_printf (APPLICATION_ID " " PACKAGE_VERSION "\n"
                          "GLib %u.%u.%u\nGTK %u.%u.%u\nlibadwaita %u.%u.%u\nPango %s\ncairo %s\n"
                          "System: %s\nSandbox: %s\nDisplay: %s\nLanguages: %s\nTheme: %s\n",
                          glib_major_version, glib_minor_version, glib_micro_version,
                          gtk_get_major_version (), gtk_get_minor_version (), gtk_get_micro_version (),
                          adw_get_major_version (), adw_get_minor_version (), adw_get_micro_version (),
                          pango_version_string (), cairo_version_string (),
                          os != NULL ? os : "unknown",
                          g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS) ? "Flatpak" : "none",
                          G_OBJECT_TYPE_NAME (display), g_get_language_names ()[0], theme);
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  static const char *developers[] = { "The Reroute developers https://github.com/reroute-app/reroute", NULL };
  static const char *libraries[] = {
    "cairo https://www.cairographics.org", "GLib https://docs.gtk.org/glib", "GTK https://www.gtk.org",
    "JSON-GLib https://gnome.pages.gitlab.gnome.org/json-glib", "libadwaita https://gnome.pages.gitlab.gnome.org/libadwaita",
    "libpng http://www.libpng.org", "Pango https://www.pango.org", NULL
  };
  g_autofree char *debug_info = describe_versions ();
  GtkWidget *about = g_object_new (ADW_TYPE_ABOUT_WINDOW,
                                   "transient-for", gtk_application_get_active_window (GTK_APPLICATION (user_data)),
                                   "modal", TRUE,
                                   "application-name", g_get_application_name (),
                                   "application-icon", APPLICATION_ID,
                                   "version", PACKAGE_VERSION,
                                   "developer-name", _("The Reroute developers"),
                                   "developers", developers,
                                   "comments", _("Map a customer journey, see what a crisis breaks in it, and plan the way back."),
                                   "copyright", _("© The Reroute developers"),
                                   "license-type", GTK_LICENSE_GPL_3_0,
                                   "website", "https://github.com/reroute-app/reroute",
                                   "issue-url", "https://github.com/reroute-app/reroute/issues",
                                   /* Translators: Your names, one a line. */
                                   "translator-credits", _("translator-credits"),
                                   "debug-info", debug_info,
                                   "debug-info-filename", "reroute-debug-info.txt",
                                   NULL);

  /* Translators: The heading above the names of libraries, in the credits of the About window */
  adw_about_window_add_acknowledgement_section (ADW_ABOUT_WINDOW (about), _("Made With"), libraries);
  gtk_window_present (GTK_WINDOW (about));
}

static void close_next_window (GtkApplication *application);

static void
confirmed_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (GtkApplication) application = user_data;

  if (!rr_window_confirm_close_finish (RR_WINDOW (object), result))
    return;

  gtk_window_destroy (GTK_WINDOW (object));
  close_next_window (application);
}

/* One window after the other is asked; the first "cancel" ends it and keeps the rest. */
static void
close_next_window (GtkApplication *application)
{
  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next)
    if (RR_IS_WINDOW (l->data))
      {
        rr_window_confirm_close_async (l->data, confirmed_cb, g_object_ref (application));
        return;
      }

  g_application_quit (G_APPLICATION (application));
}

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  close_next_window (GTK_APPLICATION (user_data));
}

static void
rr_application_startup (GApplication *application)
{
  RrApplication *self = RR_APPLICATION (application);
  static const GActionEntry entries[] = {
    { "new-map", new_map_cb },
    { "open-example", open_example_cb },
    { "preferences", preferences_cb },
    { "shortcuts", shortcuts_cb },
    { "about", about_cb },
    { "quit", quit_cb },
  };
  g_autoptr (GAction) color_scheme = NULL;

  /* Named, so that the linker keeps the resources of a static library. */
  rr_app_get_resource ();

  G_APPLICATION_CLASS (rr_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (APPLICATION_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  color_scheme = g_settings_create_action (self->settings, "color-scheme");
  g_action_map_add_action (G_ACTION_MAP (self), color_scheme);
  rr_actions_set_accels (GTK_APPLICATION (self));
  rr_style_make_room_for_fingers (gdk_display_get_default ());
  rr_menu_names_keep ();

  g_signal_connect_object (self->settings, "changed::color-scheme", G_CALLBACK (color_scheme_changed_cb), self, 0);
  color_scheme_changed_cb (self->settings, "color-scheme", self);
  g_signal_connect_object (self->settings, "changed::playbook-folder", G_CALLBACK (playbook_folder_changed_cb), self, 0);
  playbook_folder_changed_cb (self->settings, "playbook-folder", self);
}

/* The entries of the desktop file: where the program runs already, it does them there. */
static int
rr_application_handle_local_options (GApplication *application,
                                     GVariantDict *options)
{
  const char *action = NULL;
  g_autoptr (GError) error = NULL;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("reroute %s\n", PACKAGE_VERSION);
      return 0;
    }

  if (g_variant_dict_contains (options, "new-map"))
    action = "new-map";
  else if (g_variant_dict_contains (options, "open-example"))
    action = "open-example";
  if (action == NULL)
    return -1;

  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  g_action_group_activate_action (G_ACTION_GROUP (application), action, NULL);

  return -1;
}

/* A desktop without its search is still a desktop: then there is no provider. */
static gboolean
rr_application_dbus_register (GApplication     *application,
                              GDBusConnection  *connection,
                              const char       *object_path,
                              GError          **error)
{
  RrApplication *self = RR_APPLICATION (application);
  g_autofree char *path = g_strconcat (object_path, "/SearchProvider", NULL);

  if (!G_APPLICATION_CLASS (rr_application_parent_class)->dbus_register (application, connection, object_path, error))
    return FALSE;

  self->search_id = rr_search_provider_export (GTK_APPLICATION (self), connection, path, NULL);

  return TRUE;
}

static void
rr_application_dbus_unregister (GApplication    *application,
                                GDBusConnection *connection,
                                const char      *object_path)
{
  RrApplication *self = RR_APPLICATION (application);

  if (self->search_id != 0)
    g_dbus_connection_unregister_object (connection, self->search_id);
  self->search_id = 0;

  G_APPLICATION_CLASS (rr_application_parent_class)->dbus_unregister (application, connection, object_path);
}

static void
rr_application_finalize (GObject *object)
{
  RrApplication *self = RR_APPLICATION (object);

  rr_export_job_wait_all ();
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (rr_application_parent_class)->finalize (object);
}

static void
rr_application_class_init (RrApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->finalize = rr_application_finalize;

  application_class->startup = rr_application_startup;
  application_class->activate = rr_application_activate;
  application_class->open = rr_application_open;
  application_class->dbus_register = rr_application_dbus_register;
  application_class->dbus_unregister = rr_application_dbus_unregister;
  application_class->handle_local_options = rr_application_handle_local_options;
}

static void
rr_application_init (RrApplication *self)
{
  static const GOptionEntry entries[] = {
    { "new-map", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Start a new map"), NULL },
    { "open-example", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Open a copy of the example"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Show the version"), NULL },
    { NULL }
  };

  g_application_add_main_option_entries (G_APPLICATION (self), entries);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _("[FILE…]"));
}

/**
 * rr_application_new:
 * @settings: the settings
 *
 * Returns: (transfer full): the application
 */
RrApplication *
rr_application_new (GSettings *settings)
{
  RrApplication *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (RR_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", RESOURCE_PREFIX,
                       NULL);
  self->settings = g_object_ref (settings);

  return self;
}

/**
 * rr_application_get_settings:
 * @self: the application
 *
 * Returns: (transfer none): its settings
 */
GSettings *
rr_application_get_settings (RrApplication *self)
{
  g_return_val_if_fail (RR_IS_APPLICATION (self), NULL);

  return self->settings;
}

/**
 * rr_application_find_window:
 * @self: the application
 * @file: a file
 *
 * Returns: (transfer none) (nullable): the window that has @file open
 */
GtkWindow *
rr_application_find_window (RrApplication *self,
                            GFile         *file)
{
  g_return_val_if_fail (RR_IS_APPLICATION (self), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (RR_IS_WINDOW (l->data) && rr_window_has_file (l->data, file))
      return l->data;

  return NULL;
}
