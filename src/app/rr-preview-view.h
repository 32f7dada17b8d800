/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The rows of an import as a table: what each comment would become, or why it does not.
 */

#include <gtk/gtk.h>

#include "rr-preview-list.h"

G_BEGIN_DECLS

GtkWidget *rr_preview_view_new (RrPreviewList *list,
                                RrMap         *map);

G_END_DECLS
