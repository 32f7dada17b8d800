/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rr-actions.h"
#include "rr-app-resources.h"
#include "rr-application.h"
#include "rr-window.h"

struct _RrApplication
{
  AdwApplication parent_instance;

  GSettings *settings; /* owned */
};

G_DEFINE_FINAL_TYPE (RrApplication, rr_application, ADW_TYPE_APPLICATION)

static void
rr_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    window = GTK_WINDOW (rr_window_new (RR_APPLICATION (application)));

  gtk_window_present (window);
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
shortcuts_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  g_autoptr (GtkWidget) window = rr_actions_shortcuts_new ();

  gtk_window_set_transient_for (GTK_WINDOW (window), gtk_application_get_active_window (GTK_APPLICATION (user_data)));
  gtk_window_present (GTK_WINDOW (window));
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  adw_show_about_window (gtk_application_get_active_window (GTK_APPLICATION (user_data)),
                         "application-name", g_get_application_name (),
                         "application-icon", APPLICATION_ID,
                         "version", PACKAGE_VERSION,
                         "developer-name", _("The Reroute developers"),
                         "comments", _("Map a customer journey, see what a crisis breaks in it, and plan the way back."),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         NULL);
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

  g_signal_connect_object (self->settings, "changed::color-scheme", G_CALLBACK (color_scheme_changed_cb), self, 0);
  color_scheme_changed_cb (self->settings, "color-scheme", self);
}

static void
rr_application_finalize (GObject *object)
{
  RrApplication *self = RR_APPLICATION (object);

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
}

static void
rr_application_init (RrApplication *self)
{
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
