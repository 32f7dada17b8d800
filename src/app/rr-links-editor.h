/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrLinksEditor: what a touchpoint depends on, what needs it, and what can stand in for it.
 *
 * One list for each way in which a link can end at the touchpoint; each link can be
 * weighed, removed, and followed to the other end.
 */

#include <adwaita.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_LINKS_EDITOR (rr_links_editor_get_type ())
G_DECLARE_FINAL_TYPE (RrLinksEditor, rr_links_editor, RR, LINKS_EDITOR, GtkWidget)

GtkWidget *rr_links_editor_new            (RrSession     *session);
void       rr_links_editor_set_touchpoint (RrLinksEditor *self,
                                           RrTouchpoint  *touchpoint);

G_END_DECLS
