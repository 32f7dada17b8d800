/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The question that a merge ends with: what both changed, to choose from, what each copy
 * brings, to look through, and what all of them began as.
 *
 * What is chosen goes into the copies' choices at once.
 */

#include <adwaita.h>

#include "rr-merge-group.h"

G_BEGIN_DECLS

/* @chosen: 0 where the origin is not known, else the number of the name, from 1 */
typedef void (*RrMergeBaseFunc) (guint    chosen,
                                 gpointer user_data);

AdwMessageDialog *rr_merge_dialog_new       (GtkWindow         *parent,
                                             const char        *heading,
                                             const char        *body);
void              rr_merge_dialog_add_bases (AdwMessageDialog  *dialog,
                                             GPtrArray         *names,
                                             guint              chosen,
                                             RrMergeBaseFunc    func,
                                             gpointer           user_data);
void              rr_merge_dialog_show      (AdwMessageDialog  *dialog,
                                             GPtrArray         *sources,
                                             gboolean           with_differences);

G_END_DECLS
