/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The language of the user, or the one that was asked for instead, and what follows from it.
 *
 * Which translations there are, whether they are read from right to left, and how days, numbers
 * and the signs before them are written.
 */

#include <glib.h>

G_BEGIN_DECLS

void        rr_locale_init          (void);
gboolean    rr_locale_use           (const char *languages);
const char *rr_locale_get_code      (void);
gboolean    rr_locale_is_mirrored   (void);
const char *rr_locale_get_sign      (double      number);
char       *rr_locale_format_number (double      number,
                                     const char *format);
char       *rr_locale_format_date   (GDateTime  *date,
                                     const char *pattern);

G_END_DECLS
