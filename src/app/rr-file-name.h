/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Names of the files that a person saves.
 *
 * A suggestion made of the map's title, and the ending that a person need not type.
 */

#include <gtk/gtk.h>

G_BEGIN_DECLS

char          *rr_file_name_suggest     (const char *title,
                                         const char *suffix);
GFile         *rr_file_name_complete    (GFile      *file,
                                         const char *suffix);
char          *rr_file_name_display     (GFile      *file);
GtkFileFilter *rr_file_filter_new       (const char *name,
                                         const char *suffix);

G_END_DECLS
