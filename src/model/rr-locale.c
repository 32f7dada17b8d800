/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-locale.h"

#include <libintl.h>
#include <locale.h>
#include <math.h>
#include <string.h>

#include "rr-i18n.h"
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
 * rr_locale_use:
 * @languages: what to write from now on, as in the variable LANGUAGE, such as "de" or "pt_BR:pt"
 *
 * Whatever locales the system has. What the libraries below say may stay in another language.
 * Not for a program that has other threads already.
 *
 * Returns: whether there is one of @languages
 */
gboolean
rr_locale_use (const char *languages)
{
  g_autofree char *folder = rr_installed_find (LOCALEDIR, "po");

  g_return_val_if_fail (languages != NULL, FALSE);

  if (!rr_i18n_use (folder, languages))
    return FALSE;

  g_setenv ("LANGUAGE", languages, TRUE);

  return TRUE;
}

/**
 * rr_locale_get_code:
 *
 * Returns: (transfer none): the language of the program's words, as maps name theirs
 */
const char *
rr_locale_get_code (void)
{
  /* Translators: The code of the language that you translate to, such as "de" or "pt-BR". */
  return C_("language code", "en");
}

/**
 * rr_locale_is_mirrored:
 *
 * Returns: whether the language of the program's words is written from right to left
 */
gboolean
rr_locale_is_mirrored (void)
{
  static const char *const languages[] = { "ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi", NULL };
  g_autofree char *code = g_strdup (rr_locale_get_code ());

  code[strcspn (code, "_-")] = '\0';

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

/**
 * rr_locale_format_number:
 * @number: one that is finite
 * @format: one conversion, as for g_ascii_formatd(), of at most 15 digits after the point
 *
 * Returns: (transfer full): its absolute value, for rr_locale_get_sign() to be written before it
 */
char *
rr_locale_format_number (double      number,
                         const char *format)
{
  /* The largest number has 309 digits before the point. */
  char digits[340];
  char *point;

  g_return_val_if_fail (format != NULL, NULL);

  g_ascii_formatd (digits, sizeof digits, format, fabs (number));
  point = strchr (digits, '.');
  if (point == NULL)
    return g_strdup (digits);

  *point = '\0';

  /* Translators: what stands before the decimals of a number, such as "." or ",". */
  return g_strconcat (digits, rr_i18n_is_used () ? C_("decimal point", ".") : localeconv ()->decimal_point, point + 1, NULL);
}

/* What "%b" stands for, and "%B" where a language does not shorten months. */
static const char *
get_month (int month)
{
  static const char *const months[] = {
    /* Translators: months as they are written within a date, "5 Jan 2025", short where that is usual. */
    NC_("month in a date", "Jan"), NC_("month in a date", "Feb"), NC_("month in a date", "Mar"),
    NC_("month in a date", "Apr"), NC_("month in a date", "May"), NC_("month in a date", "Jun"),
    NC_("month in a date", "Jul"), NC_("month in a date", "Aug"), NC_("month in a date", "Sep"),
    NC_("month in a date", "Oct"), NC_("month in a date", "Nov"), NC_("month in a date", "Dec"),
  };

  return rr_i18n_get_with ("month in a date", months[month - 1]);
}

/**
 * rr_locale_format_date:
 * @date: a day, with its time or without
 * @pattern: as for g_date_time_format(); of names it may have that of the month, as "%b" or "%B"
 *
 * Returns: (transfer full) (nullable): the date as people write it; %NULL for a wrong @pattern
 */
char *
rr_locale_format_date (GDateTime  *date,
                       const char *pattern)
{
  g_autoptr (GString) own = NULL;

  g_return_val_if_fail (date != NULL, NULL);
  g_return_val_if_fail (pattern != NULL, NULL);

  if (!rr_i18n_is_used ())
    return g_date_time_format (date, pattern);

  own = g_string_new (pattern);
  g_string_replace (own, "%b", get_month (g_date_time_get_month (date)), 0);
  g_string_replace (own, "%B", get_month (g_date_time_get_month (date)), 0);

  return g_date_time_format (date, own->str);
}
