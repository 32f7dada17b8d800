/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A question about a merge: what it changes, and in each conflict whose value is taken.
 *
 * Ours stands first and is chosen until somebody chooses otherwise.
 */

#include <adwaita.h>

#include "rr-merge.h"

G_BEGIN_DECLS

AdwMessageDialog *rr_merge_dialog_new         (GtkWindow        *parent,
                                               const char       *heading,
                                               const char       *body,
                                               GPtrArray        *differences,
                                               GPtrArray        *conflicts);
GHashTable       *rr_merge_dialog_get_choices (AdwMessageDialog *dialog);

G_END_DECLS
