/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The older versions of a map: when each was saved, how it looks, and what going back to it
 * would change.  Going back is one undo step.
 */

#include <adwaita.h>

#include "rr-document.h"

G_BEGIN_DECLS

GtkWindow *rr_versions_dialog_show (GtkWindow  *parent,
                                    RrDocument *document,
                                    GFile      *file);

G_END_DECLS
