/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPageSlot: the place of a page in the sidebar.
 *
 * The page is made when it is first shown, after the frame that shows its place, so that
 * opening a map costs nothing for pages that nobody looks at.
 */

#include "rr-page.h"

G_BEGIN_DECLS

typedef GtkWidget *(*RrPageNew) (RrSession *session);

#define RR_TYPE_PAGE_SLOT (rr_page_slot_get_type ())
G_DECLARE_FINAL_TYPE (RrPageSlot, rr_page_slot, RR, PAGE_SLOT, GtkWidget)

GtkWidget *rr_page_slot_new      (RrSession  *session,
                                  RrPageNew   new_page);
RrPage    *rr_page_slot_get_page (RrPageSlot *self);

G_END_DECLS
