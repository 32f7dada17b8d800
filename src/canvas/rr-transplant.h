/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Cards and links as they come to a map that they are not from: from the clipboard, from another window.
 *
 * Nothing that the other map does not have comes along, so that the map stays valid.  There
 * is no GTK in it.
 */

#include "rr-document.h"

G_BEGIN_DECLS

RrTouchpoint *rr_transplant_touchpoint (RrMap         *map,
                                        RrMap         *source,
                                        RrTouchpoint  *touchpoint,
                                        GError       **error);
gboolean      rr_transplant_links      (RrDocument    *document,
                                        RrMap         *source,
                                        GHashTable    *copies,
                                        GError       **error);

G_END_DECLS
