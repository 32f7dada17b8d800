/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrNoticeBar: says above the map what is wrong for the time being, and what to do.
 *
 * It goes by itself when what was wrong is so no more.
 */

#include <adwaita.h>

G_BEGIN_DECLS

#define RR_TYPE_NOTICE_BAR (rr_notice_bar_get_type ())
G_DECLARE_FINAL_TYPE (RrNoticeBar, rr_notice_bar, RR, NOTICE_BAR, AdwBin)

void rr_notice_bar_show (RrNoticeBar *self,
                         const char  *heading,
                         const char  *text);
void rr_notice_bar_hide (RrNoticeBar *self);

G_END_DECLS
