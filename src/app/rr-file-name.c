/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-file-name.h"
#include "rr-i18n.h"

/* Most file systems take 255 bytes; what people read is shorter. */
#define MAX_NAME_BYTES 80

/**
 * rr_file_name_suggest:
 * @title: the title of a map, may be empty
 * @suffix: the ending, such as ".pdf"
 *
 * Letters and digits of any script stay as they are; all else becomes single hyphens.
 *
 * Returns: (transfer full): a file name
 */
char *
rr_file_name_suggest (const char *title,
                      const char *suffix)
{
  g_autofree char *lower = NULL;
  g_autoptr (GString) name = g_string_new (NULL);

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (suffix != NULL, NULL);

  lower = g_utf8_strdown (title, -1);
  for (const char *p = lower; *p != '\0' && name->len < MAX_NAME_BYTES; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c) || g_unichar_ismark (c))
        g_string_append_unichar (name, c);
      else if (name->len > 0 && name->str[name->len - 1] != '-')
        g_string_append_c (name, '-');
    }

  if (name->len > 0 && name->str[name->len - 1] == '-')
    g_string_truncate (name, name->len - 1);
  if (name->len == 0)
    /* Translators: the file name of a map without a title */
    g_string_append (name, _("untitled"));
  g_string_append (name, suffix);

  return g_string_free (g_steal_pointer (&name), FALSE);
}

/**
 * rr_file_name_complete:
 * @file: what a person chose
 * @suffix: the ending that it should have
 *
 * Returns: (transfer full): @file, with @suffix if it lacked one
 */
GFile *
rr_file_name_complete (GFile      *file,
                       const char *suffix)
{
  g_autofree char *name = NULL;
  g_autofree char *lower = NULL;
  g_autofree char *complete = NULL;
  g_autoptr (GFile) parent = NULL;
  const char *last;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (suffix != NULL, NULL);

  name = g_file_get_basename (file);
  lower = g_ascii_strdown (name, -1);
  parent = g_file_get_parent (file);
  /* Of ".journey.json" ".json" will do: whoever types that means it. */
  last = strrchr (suffix, '.');

  if (parent == NULL || g_str_has_suffix (lower, last != NULL ? last : suffix))
    return g_object_ref (file);

  complete = g_strconcat (name, suffix, NULL);

  return g_file_get_child (parent, complete);
}

/**
 * rr_file_name_display:
 * @file: a file
 *
 * Returns: (transfer full): its name as a person is told it
 */
char *
rr_file_name_display (GFile *file)
{
  g_autofree char *base = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  base = g_file_get_basename (file);

  return g_filename_display_name (base);
}

/**
 * rr_file_filter_new:
 * @name: what the files are
 * @suffix: how their names end
 *
 * Returns: (transfer full): a filter for a file chooser
 */
GtkFileFilter *
rr_file_filter_new (const char *name,
                    const char *suffix)
{
  GtkFileFilter *filter = gtk_file_filter_new ();
  g_autofree char *pattern = g_strconcat ("*", suffix, NULL);

  gtk_file_filter_set_name (filter, name);
  gtk_file_filter_add_pattern (filter, pattern);

  return filter;
}
