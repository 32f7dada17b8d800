/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The words of the program in a language.
 *
 * As a rule that is gettext's business, and follows the user's locale. A person can also ask
 * for another language, of a report say; gettext gives only what a locale of the system allows,
 * and none at all in "C" or "C.UTF-8". So a language that is asked for is read by ourselves.
 * The macros are those of <glib/gi18n.h>, whose place this takes.
 */

#include <glib.h>

G_BEGIN_DECLS

/* The C library's header may have made it one too. */
#undef ngettext

#define _(text)                   rr_i18n_get (text)
#define N_(text)                  (text)
#define NC_(context, text)        (text)
#define C_(context, text)         rr_i18n_get_in_context (context "\004" text, sizeof (context))
#define ngettext(one, many, n)    rr_i18n_get_plural (one, many, n)

gboolean    rr_i18n_use            (const char *folder,
                                    const char *languages);
gboolean    rr_i18n_is_used        (void);
const char *rr_i18n_get            (const char *text) G_GNUC_FORMAT (1);
const char *rr_i18n_get_in_context (const char *key,
                                    gsize       text) G_GNUC_FORMAT (1);
const char *rr_i18n_get_with       (const char *context,
                                    const char *text);
const char *rr_i18n_get_plural     (const char *one,
                                    const char *many,
                                    gulong      n) G_GNUC_FORMAT (1) G_GNUC_FORMAT (2);

G_END_DECLS
