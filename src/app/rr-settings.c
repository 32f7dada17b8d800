/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-i18n.h"
#include "rr-installed.h"
#include "rr-settings.h"

/* Returns: (transfer full) (nullable): ours as compiled into @folder */
static GSettingsSchema *
lookup_in_folder (const char *folder)
{
  g_autoptr (GSettingsSchemaSource) source = NULL;

  if (folder != NULL)
    source = g_settings_schema_source_new_from_directory (folder, g_settings_schema_source_get_default (), FALSE, NULL);

  return source != NULL ? g_settings_schema_source_lookup (source, SETTINGS_ID, FALSE) : NULL;
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
  g_autofree char *common = rr_installed_find (SCHEMADIR, "data");
  g_autofree char *own = rr_installed_find (PKGDATADIR, "data");
  g_autoptr (GSettingsSchema) schema = NULL;

  /* Those of this program come before those of another version of it that is installed, too. */
  schema = lookup_in_folder (common);
  if (schema == NULL && source != NULL)
    schema = g_settings_schema_source_lookup (source, SETTINGS_ID, TRUE);
  if (schema == NULL)
    schema = lookup_in_folder (own);

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
