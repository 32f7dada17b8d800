/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrMergeReview: other copies of a window's map, looked through before they are taken.
 *
 * It merges them with what the window has, asks about what several changed, and brings the
 * answer into the document as one undo step, also where that was edited meanwhile.
 */

#include "rr-merge-group.h"
#include "rr-window.h"

G_BEGIN_DECLS

typedef struct _RrMergeReview RrMergeReview;

RrMergeReview *rr_merge_review_new           (RrWindow       *window,
                                              RrMap          *base);
void           rr_merge_review_free          (RrMergeReview  *self);
void           rr_merge_review_add           (RrMergeReview  *self,
                                              const char     *name,
                                              RrMap          *map);
void           rr_merge_review_add_base      (RrMergeReview  *self,
                                              const char     *name,
                                              RrMap          *map);
RrMap         *rr_merge_review_get_ours      (RrMergeReview  *self);
RrMap         *rr_merge_review_merge         (RrMergeReview  *self,
                                              GError        **error);
gboolean       rr_merge_review_has_changes   (RrMergeReview  *self);
gboolean       rr_merge_review_has_conflicts (RrMergeReview  *self);
void           rr_merge_review_ask_conflicts (RrMergeReview  *self,
                                              const char     *heading);
void           rr_merge_review_ask           (RrMergeReview  *self,
                                              const char     *heading);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrMergeReview, rr_merge_review_free)

G_END_DECLS
