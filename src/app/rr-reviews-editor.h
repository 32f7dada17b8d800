/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrReviewsEditor: the reviews of the session's scenario, by date.
 *
 * A list, the latest on top; one that is opened is edited in place of the list: its date,
 * a note, and the level that was seen at each affected touchpoint.
 */

#include <adwaita.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_REVIEWS_EDITOR (rr_reviews_editor_get_type ())
G_DECLARE_FINAL_TYPE (RrReviewsEditor, rr_reviews_editor, RR, REVIEWS_EDITOR, GtkWidget)

/* Property: "editing" (boolean, readable), whether a review is open; notified. */

GtkWidget *rr_reviews_editor_new    (RrSession       *session);
void       rr_reviews_editor_update (RrReviewsEditor *self);
void       rr_reviews_editor_close  (RrReviewsEditor *self);

G_END_DECLS
