/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The translations of one language, read from the file that gettext would read (.mo).
 *
 * A wrong file is no catalogue, and never a crash: every place in it is checked before
 * anything is looked up. Nothing of it is copied.
 */

#include <glib.h>

G_BEGIN_DECLS

typedef struct _RrCatalogue RrCatalogue;

RrCatalogue *rr_catalogue_new         (GBytes            *bytes);
void         rr_catalogue_free        (RrCatalogue       *self);
const char  *rr_catalogue_find        (const RrCatalogue *self,
                                       const char        *key);
const char  *rr_catalogue_find_plural (const RrCatalogue *self,
                                       const char        *key,
                                       gulong             n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrCatalogue, rr_catalogue_free)

G_END_DECLS
