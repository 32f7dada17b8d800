/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-i18n.h"

#include <string.h>

#include "rr-catalogue.h"

/* Of the language that was asked for; NULL: gettext's. Written before there are other threads. */
static RrCatalogue *catalogue;
static gboolean used;

static RrCatalogue *
load (const char *folder,
      const char *language)
{
  g_autofree char *path = g_build_filename (folder, language, "LC_MESSAGES", GETTEXT_PACKAGE ".mo", NULL);
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, NULL);
  g_autoptr (GBytes) bytes = file != NULL ? g_mapped_file_get_bytes (file) : NULL;

  return bytes != NULL ? rr_catalogue_new (bytes) : NULL;
}

/* The program is written in English. */
static gboolean
is_english (const char *language)
{
  return g_str_equal (language, "en") || g_str_equal (language, "C") || g_str_equal (language, "POSIX");
}

/**
 * rr_i18n_use:
 * @folder: (nullable): where the catalogues are, as for bindtextdomain()
 * @languages: codes as in the variable LANGUAGE: "de", "pt_BR", "de:fr", the first that is there is taken
 *
 * From now on all words are in this language, whatever the locale. To be called before there are
 * other threads, for what they were given would be freed.
 *
 * Returns: whether there is one of @languages
 */
gboolean
rr_i18n_use (const char *folder,
             const char *languages)
{
  g_auto (GStrv) wanted = NULL;

  g_return_val_if_fail (languages != NULL, FALSE);

  wanted = g_strsplit (languages, ":", -1);
  for (guint i = 0; wanted[i] != NULL; i++)
    {
      g_auto (GStrv) variants = NULL;

      /* It becomes part of a path. */
      if (*wanted[i] == '\0' || strchr (wanted[i], '/') != NULL)
        continue;

      g_strdelimit (wanted[i], "-", '_');
      variants = g_get_locale_variants (wanted[i]);
      for (guint k = 0; variants[k] != NULL; k++)
        {
          RrCatalogue *found = folder != NULL ? load (folder, variants[k]) : NULL;

          if (found == NULL && !is_english (variants[k]))
            continue;

          g_clear_pointer (&catalogue, rr_catalogue_free);
          catalogue = found;
          used = TRUE;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * rr_i18n_is_used:
 *
 * Returns: whether a language was asked for, so that the locale says nothing about it
 */
gboolean
rr_i18n_is_used (void)
{
  return used;
}

/**
 * rr_i18n_get:
 * @text: of the program
 *
 * Returns: (transfer none): it in the language; @text where there is no translation
 */
const char *
rr_i18n_get (const char *text)
{
  const char *found;

  if (!used)
    return g_dgettext (GETTEXT_PACKAGE, text);

  /* What is found for nothing is what the file says of itself. */
  found = catalogue != NULL && *text != '\0' ? rr_catalogue_find (catalogue, text) : NULL;

  return found != NULL ? found : text;
}

/**
 * rr_i18n_get_in_context:
 * @key: the context, U+0004, and a text of the program
 * @text: where in @key it begins
 *
 * Returns: (transfer none): the text in the language, as it is there in this context
 */
const char *
rr_i18n_get_in_context (const char *key,
                        gsize       text)
{
  const char *found;

  if (!used)
    return g_dpgettext (GETTEXT_PACKAGE, key, text);

  found = catalogue != NULL ? rr_catalogue_find (catalogue, key) : NULL;

  return found != NULL ? found : key + text;
}

/**
 * rr_i18n_get_with:
 * @context: what C_() or NC_() names where the text stands
 * @text: of the program, out of a table
 *
 * Returns: (transfer none): the text in the language, as it is there in this context
 */
const char *
rr_i18n_get_with (const char *context,
                  const char *text)
{
  g_autofree char *key = NULL;
  const char *found;

  if (!used)
    return g_dpgettext2 (GETTEXT_PACKAGE, context, text);

  key = g_strconcat (context, "\004", text, NULL);
  found = catalogue != NULL ? rr_catalogue_find (catalogue, key) : NULL;

  return found != NULL ? found : text;
}

/**
 * rr_i18n_get_plural:
 * @one: a text of the program for one
 * @many: the same for none or several
 * @n: how many there are
 *
 * Returns: (transfer none): it in the language, in the form that this has for @n
 */
const char *
rr_i18n_get_plural (const char *one,
                    const char *many,
                    gulong      n)
{
  const char *found;

  if (!used)
    return g_dngettext (GETTEXT_PACKAGE, one, many, n);

  found = catalogue != NULL ? rr_catalogue_find_plural (catalogue, one, n) : NULL;
  if (found != NULL)
    return found;

  return n == 1 ? one : many;
}
