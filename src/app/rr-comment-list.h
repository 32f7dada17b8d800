/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrCommentList: the comments of a map that fit a query, the newest first, in a list of
 * which one or several can be chosen.  It makes rows for what is in sight alone, so
 * that tens of thousands are no burden.
 */

#include <gtk/gtk.h>

#include "rr-feedback-query.h"

G_BEGIN_DECLS

#define RR_TYPE_COMMENT_LIST (rr_comment_list_get_type ())
G_DECLARE_FINAL_TYPE (RrCommentList, rr_comment_list, RR, COMMENT_LIST, GtkWidget)

/* Signals:
 *
 * chosen-changed (RrCommentList *)  others are chosen
 */

GtkWidget *rr_comment_list_new          (void);
void       rr_comment_list_set_map      (RrCommentList         *self,
                                         RrMap                 *map);
void       rr_comment_list_set_query    (RrCommentList         *self,
                                         const RrFeedbackQuery *query);
void       rr_comment_list_refilter     (RrCommentList         *self);
void       rr_comment_list_show_again   (RrCommentList         *self);
guint      rr_comment_list_get_n_shown  (RrCommentList         *self);
GPtrArray *rr_comment_list_get_chosen   (RrCommentList         *self);
void       rr_comment_list_choose       (RrCommentList         *self,
                                         RrFeedback            *feedback);
void       rr_comment_list_choose_all   (RrCommentList         *self);

G_END_DECLS
