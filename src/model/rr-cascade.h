/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What goes with an element when it is removed, so that no reference dangles.
 *
 * Its links, impacts, levels and notes go, references to it are emptied, its feedback
 * becomes unmatched; actions made by hand become journey-wide, generated ones go.
 */

#include "rr-document.h"

G_BEGIN_DECLS

void rr_cascade_remove (RrDocument *document,
                        RrElement  *element);

G_END_DECLS
