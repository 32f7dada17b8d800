/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrExportForm: what is to leave the program, and how it is to look.
 *
 * It shows what makes a difference to what is chosen alone, and remembers the choice for
 * the next time.
 */

#include <adwaita.h>

#include "rr-output.h"
#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_EXPORT_FORM (rr_export_form_get_type ())
G_DECLARE_FINAL_TYPE (RrExportForm, rr_export_form, RR, EXPORT_FORM, AdwBin)

/* Signal:
 *
 * changed (RrExportForm *)
 *   Something else is chosen.
 */

void         rr_export_form_set_session (RrExportForm    *self,
                                         RrSession       *session,
                                         GSettings       *settings);
RrOutput     rr_export_form_get_output  (RrExportForm    *self);
RrExportJob *rr_export_form_make_job    (RrExportForm    *self);
void         rr_export_form_remember    (RrExportForm    *self);

G_END_DECLS
