/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrImportDialog: which of several journeys to import, or what the columns of a table are
 * for, with a picture of the map that comes of it, and what does not come over.
 */

#include <adwaita.h>

#include "rr-import.h"

G_BEGIN_DECLS

#define RR_TYPE_IMPORT_DIALOG (rr_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RrImportDialog, rr_import_dialog, RR, IMPORT_DIALOG, AdwWindow)

/* Signal:
 *
 * import (RrImportDialog *, RrMap *map)
 *   The choice is made; @map is fresh, and the dialog about to close.
 */

gboolean   rr_import_dialog_is_needed (RrImport  *import);
GtkWidget *rr_import_dialog_new       (GtkWindow *parent,
                                       RrImport  *import);

G_END_DECLS
