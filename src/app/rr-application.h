/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrApplication: the running program: its windows, its settings, what concerns them all.
 *
 * Each window has one map.  A file that is open already is not opened again: its window
 * comes to the front.
 */

#include <adwaita.h>

G_BEGIN_DECLS

#define RR_TYPE_APPLICATION (rr_application_get_type ())
G_DECLARE_FINAL_TYPE (RrApplication, rr_application, RR, APPLICATION, AdwApplication)

RrApplication *rr_application_new          (GSettings     *settings);
GSettings     *rr_application_get_settings (RrApplication *self);
GtkWindow     *rr_application_find_window  (RrApplication *self,
                                            GFile         *file);

G_END_DECLS
