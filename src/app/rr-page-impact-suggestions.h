/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPageImpactSuggestions: the severities that the feedback suggests, beside those that are set.
 *
 * A button with a popover: each suggestion with its reason, to take one or all of them;
 * all of them are one undo step.
 */

#include <gtk/gtk.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_PAGE_IMPACT_SUGGESTIONS (rr_page_impact_suggestions_get_type ())
G_DECLARE_FINAL_TYPE (RrPageImpactSuggestions, rr_page_impact_suggestions, RR,
                      PAGE_IMPACT_SUGGESTIONS, GtkWidget)

void rr_page_impact_suggestions_update (RrPageImpactSuggestions *self,
                                        RrSession               *session);

G_END_DECLS
