/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrVoteBar: the bar above the canvas while a room votes on touchpoints.
 *
 * It says how many votes a participant has left, hands over to the next one, and makes
 * importances of the result.
 */

#include <gtk/gtk.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_VOTE_BAR (rr_vote_bar_get_type ())
G_DECLARE_FINAL_TYPE (RrVoteBar, rr_vote_bar, RR, VOTE_BAR, GtkWidget)

GtkWidget *rr_vote_bar_new (RrSession *session);

G_END_DECLS
