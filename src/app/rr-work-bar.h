/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrWorkBar: says what is being done off the main loop, and lets a person stop it.
 *
 * It is shown only once the work has taken longer than half a second: a bar that flashes
 * by tells nobody anything.
 */

#include <adwaita.h>

G_BEGIN_DECLS

#define RR_TYPE_WORK_BAR (rr_work_bar_get_type ())
G_DECLARE_FINAL_TYPE (RrWorkBar, rr_work_bar, RR, WORK_BAR, AdwBin)

GCancellable *rr_work_bar_begin (RrWorkBar  *self,
                                 const char *text);
void          rr_work_bar_end   (RrWorkBar  *self);

G_END_DECLS
