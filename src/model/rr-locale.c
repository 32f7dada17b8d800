/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-locale.h"

#include <locale.h>
#include <string.h>

#include <glib/gi18n.h>

#include "rr-installed.h"

/**
 * rr_locale_init:
 *
 * Takes the user's locale and language; a program calls it first of all.
 */
void
rr_locale_init (void)
{
  g_autofree char *folder = rr_installed_find (LOCALEDIR, "po");

  setlocale (LC_ALL, "");
  if (folder != NULL)
    bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/**
 * rr_locale_is_mirrored:
 *
 * Returns: whether the user's language is written from right to left
 */
gboolean
rr_locale_is_mirrored (void)
{
  static const char *const languages[] = { "ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi", NULL };
  g_autofree char *code = g_strdup (g_get_language_names ()[0]);

  code[strcspn (code, "_.@-")] = '\0';

  return g_strv_contains (languages, code);
}

/**
 * rr_locale_get_sign:
 * @number: any
 *
 * A minus is as wide as a plus.  Among letters that run from right to left a mark keeps it
 * before its digits.
 *
 * Returns: (transfer none): what to write before its absolute value; nothing for zero
 */
const char *
rr_locale_get_sign (double number)
{
  gboolean mirrored = rr_locale_is_mirrored ();

  if (number < 0)
    return mirrored ? "\342\200\216\342\210\222" : "\342\210\222";
  if (number > 0)
    return mirrored ? "\342\200\216+" : "+";

  return "";
}
