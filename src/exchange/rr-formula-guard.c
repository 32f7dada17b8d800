/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-formula-guard.h"

#include <string.h>

#define GUARD '\''

/* Apostrophes are guarded too, so that what is taken off is what was put there. */
static gboolean
is_in_danger (const char *text)
{
  while (*text == GUARD)
    text++;

  return *text != '\0' && strchr ("=+-@\t\r", *text) != NULL;
}

/**
 * rr_formula_guard:
 *
 * Returns: (transfer full): the text as a cell that no spreadsheet takes for a formula
 */
char *
rr_formula_guard (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return is_in_danger (text) ? g_strdup_printf ("%c%s", GUARD, text) : g_strdup (text);
}

/**
 * rr_formula_unguard:
 *
 * Returns: (transfer none): the part of @text that rr_formula_guard () was given
 */
const char *
rr_formula_unguard (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return *text == GUARD && is_in_danger (text) ? text + 1 : text;
}
