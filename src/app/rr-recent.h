/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The maps that were opened lately.
 *
 * They are kept where the desktop keeps recent files, so that other programs know them
 * too; of all that is listed there, this shows the journey maps alone.
 */

#include <gtk/gtk.h>

G_BEGIN_DECLS

void       rr_recent_add      (GFile *file);
GPtrArray *rr_recent_list     (guint  max);
void       rr_recent_forget   (GFile *file);

G_END_DECLS
