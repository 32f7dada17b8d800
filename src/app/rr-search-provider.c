/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-map-file.h"
#include "rr-recent.h"
#include "rr-search-provider.h"

/* How many maps are looked at, and how many are offered. */
#define LOOKED_AT 200
#define OFFERED 20

static const char introspection[] =
  "<node>"
  "  <interface name='org.gnome.Shell.SearchProvider2'>"
  "    <method name='GetInitialResultSet'>"
  "      <arg type='as' direction='in'/>"
  "      <arg type='as' direction='out'/>"
  "    </method>"
  "    <method name='GetSubsearchResultSet'>"
  "      <arg type='as' direction='in'/>"
  "      <arg type='as' direction='in'/>"
  "      <arg type='as' direction='out'/>"
  "    </method>"
  "    <method name='GetResultMetas'>"
  "      <arg type='as' direction='in'/>"
  "      <arg type='aa{sv}' direction='out'/>"
  "    </method>"
  "    <method name='ActivateResult'>"
  "      <arg type='s' direction='in'/>"
  "      <arg type='as' direction='in'/>"
  "      <arg type='u' direction='in'/>"
  "    </method>"
  "    <method name='LaunchSearch'>"
  "      <arg type='as' direction='in'/>"
  "      <arg type='u' direction='in'/>"
  "    </method>"
  "  </interface>"
  "</node>";

/* Returns: (transfer full): the name of a map's file without its ending */
static char *
get_name (GFile *file)
{
  g_autofree char *base = g_file_get_basename (file);
  char *name = g_filename_display_name (base);

  if (g_str_has_suffix (name, RR_MAP_SUFFIX))
    name[strlen (name) - strlen (RR_MAP_SUFFIX)] = '\0';

  return name;
}

/**
 * rr_search_provider_matches:
 * @name: of a map
 * @terms: what was typed
 *
 * Returns: whether each of @terms begins a word of @name, accents and cases aside
 */
gboolean
rr_search_provider_matches (const char        *name,
                            const char *const *terms)
{
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (terms != NULL, FALSE);

  for (guint i = 0; terms[i] != NULL; i++)
    if (!g_str_match_string (terms[i], name, TRUE))
      return FALSE;

  return terms[0] != NULL;
}

/**
 * rr_search_provider_find:
 * @terms: what was typed
 *
 * Returns: (transfer full): the URIs of recent maps whose names match, the latest first
 */
char **
rr_search_provider_find (const char *const *terms)
{
  g_autoptr (GPtrArray) maps = NULL;
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();
  guint n_found = 0;

  g_return_val_if_fail (terms != NULL, NULL);

  maps = rr_recent_list (LOOKED_AT);
  for (guint i = 0; i < maps->len && n_found < OFFERED; i++)
    {
      const char *uri = gtk_recent_info_get_uri (maps->pdata[i]);
      g_autoptr (GFile) file = g_file_new_for_uri (uri);
      g_autofree char *name = get_name (file);

      if (rr_search_provider_matches (name, terms))
        {
          g_strv_builder_add (found, uri);
          n_found++;
        }
    }

  return g_strv_builder_end (found);
}

/* Name, folder and icon of each. */
static GVariant *
describe (const char *const *uris)
{
  g_autoptr (GIcon) icon = g_themed_icon_new (APPLICATION_ID "-map");
  g_autoptr (GVariant) serialized_icon = g_icon_serialize (icon);
  GVariantBuilder metas;

  g_variant_builder_init (&metas, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; uris[i] != NULL; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_uri (uris[i]);
      g_autoptr (GFile) folder = g_file_get_parent (file);
      g_autofree char *name = get_name (file);
      g_autofree char *place = folder != NULL ? g_file_get_parse_name (folder) : g_strdup ("");
      GVariantBuilder meta;

      g_variant_builder_init (&meta, G_VARIANT_TYPE_VARDICT);
      g_variant_builder_add (&meta, "{sv}", "id", g_variant_new_string (uris[i]));
      g_variant_builder_add (&meta, "{sv}", "name", g_variant_new_string (name));
      g_variant_builder_add (&meta, "{sv}", "description", g_variant_new_string (place));
      g_variant_builder_add (&meta, "{sv}", "icon", serialized_icon);
      g_variant_builder_add_value (&metas, g_variant_builder_end (&meta));
    }

  return g_variant_new ("(aa{sv})", &metas);
}

static void
open_map (GApplication *application,
          const char   *uri)
{
  g_autoptr (GFile) file = g_file_new_for_uri (uri);

  g_application_open (application, &file, 1, "");
}

static void
call_cb (GDBusConnection       *connection,
         const char            *sender,
         const char            *object_path,
         const char            *interface_name,
         const char            *method,
         GVariant              *parameters,
         GDBusMethodInvocation *invocation,
         gpointer               user_data)
{
  GApplication *application = user_data;
  g_autofree const char **words = NULL;
  GVariant *answer = NULL;

  if (g_str_equal (method, "GetInitialResultSet") || g_str_equal (method, "GetSubsearchResultSet"))
    {
      g_auto (GStrv) found = NULL;

      /* Looking anew is as quick as looking through what was found before. */
      g_variant_get_child (parameters, g_variant_n_children (parameters) - 1, "^a&s", &words);
      found = rr_search_provider_find (words);
      answer = g_variant_new ("(^as)", found);
    }
  else if (g_str_equal (method, "GetResultMetas"))
    {
      g_variant_get_child (parameters, 0, "^a&s", &words);
      answer = describe (words);
    }
  else if (g_str_equal (method, "ActivateResult"))
    {
      const char *uri;

      g_variant_get_child (parameters, 0, "&s", &uri);
      open_map (application, uri);
    }
  else
    g_application_activate (application);

  g_dbus_method_invocation_return_value (invocation, answer);
}

/**
 * rr_search_provider_export:
 * @application: opens what is chosen; must live as long as the object is on the bus
 * @connection: the session bus
 * @object_path: where
 *
 * Returns: what g_dbus_connection_unregister_object () takes, or 0
 */
guint
rr_search_provider_export (GtkApplication   *application,
                           GDBusConnection  *connection,
                           const char       *object_path,
                           GError          **error)
{
  static const GDBusInterfaceVTable vtable = { .method_call = call_cb };
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (introspection, NULL);

  g_return_val_if_fail (GTK_IS_APPLICATION (application), 0);
  g_return_val_if_fail (G_IS_DBUS_CONNECTION (connection), 0);
  g_return_val_if_fail (object_path != NULL, 0);

  return g_dbus_connection_register_object (connection, object_path, node->interfaces[0], &vtable, application, NULL, error);
}
