/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Which of its plural forms a language takes for a number.
 *
 * A catalogue of translations says it as an expression of C about n; this reads and reckons
 * it, for when gettext cannot be asked (see rr-i18n.h).
 */

#include <glib.h>

G_BEGIN_DECLS

gboolean rr_plural_choose (const char *rule,
                           gulong      n,
                           guint      *form);

G_END_DECLS
