/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Printing: the sheets of a PDF on a printer's paper.
 *
 * The dialog of the desktop has a page on which one chooses between one sheet and as many
 * as it takes at a scale.
 */

#include <gtk/gtk.h>

#include "rr-export-job.h"

G_BEGIN_DECLS

GtkPrintOperation *rr_print_operation_new (RrExportJob *job);

G_END_DECLS
