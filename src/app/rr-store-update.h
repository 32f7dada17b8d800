/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Bringing a list store up to date with what is to be in it.
 *
 * Only the stretch that differs is replaced, so that a list that shows it neither
 * scrolls nor loses what is chosen.
 */

#include <gio/gio.h>

G_BEGIN_DECLS

void rr_store_update (GListStore *store,
                      GPtrArray  *items);

G_END_DECLS
