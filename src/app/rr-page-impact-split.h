/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPageImpactSplit: a list above the details of what is chosen in it.
 *
 * The details get the height that they need, but no more than a part of what the list does not need; the
 * list gets the rest.  Both scroll.
 */

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RR_TYPE_PAGE_IMPACT_SPLIT (rr_page_impact_split_get_type ())
G_DECLARE_FINAL_TYPE (RrPageImpactSplit, rr_page_impact_split, RR, PAGE_IMPACT_SPLIT, GtkWidget)

/* Properties: "list" and "detail" (GtkWidget), the two children. */

G_END_DECLS
