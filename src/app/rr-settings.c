/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rr-settings.h"

/* In the build tree, or where the program was installed to outside the usual places. */
static GSettingsSchema *
lookup_beside_program (const char *place)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = program != NULL ? g_path_get_dirname (program) : NULL;
  g_autofree char *schemas = folder != NULL ? g_build_filename (folder, "..", place, NULL) : NULL;
  g_autoptr (GSettingsSchemaSource) source = NULL;

  if (schemas != NULL)
    source = g_settings_schema_source_new_from_directory (schemas, g_settings_schema_source_get_default (), FALSE, NULL);

  return source != NULL ? g_settings_schema_source_lookup (source, SETTINGS_ID, TRUE) : NULL;
}

/**
 * rr_settings_new:
 * @error: why there are none
 *
 * Returns: (transfer full) (nullable): the application's settings
 */
GSettings *
rr_settings_new (GError **error)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, SETTINGS_ID, TRUE);
  if (schema == NULL)
    schema = lookup_beside_program ("data");
  if (schema == NULL)
    schema = lookup_beside_program ("share/glib-2.0/schemas");

  if (schema == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   _("The settings schema “%s” is not installed."), SETTINGS_ID);
      return NULL;
    }

  return g_settings_new_full (schema, NULL, NULL);
}

/**
 * rr_settings_get_emotion_scale:
 * @settings: the settings
 *
 * Returns: how cards show emotions
 */
RrEmotionScale
rr_settings_get_emotion_scale (GSettings *settings)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_SETTINGS (settings), RR_EMOTIONS_FACES);

  name = g_settings_get_string (settings, "emotion-scale");

  return g_str_equal (name, "numbers") ? RR_EMOTIONS_NUMBERS
         : g_str_equal (name, "both")  ? RR_EMOTIONS_BOTH
                                       : RR_EMOTIONS_FACES;
}

/**
 * rr_settings_get_density:
 * @settings: the settings
 *
 * Returns: how much room cards take
 */
RrDensity
rr_settings_get_density (GSettings *settings)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_SETTINGS (settings), RR_DENSITY_COMFORTABLE);

  name = g_settings_get_string (settings, "card-density");

  return g_str_equal (name, "compact") ? RR_DENSITY_COMPACT : RR_DENSITY_COMFORTABLE;
}
