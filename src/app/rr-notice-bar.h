/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrNoticeBar: says above the map what is wrong for the time being, and what to do.
 *
 * It goes by itself when what was wrong is so no more.
 */

#include <adwaita.h>

G_BEGIN_DECLS

/* What is said. */
typedef struct
{
  const char *heading; /* what is wrong */
  const char *text;    /* where and why, and what to do */
  const char *label;   /* of the button that does it, with a mnemonic */
  const char *action;  /* of the button; a detailed name */
  gboolean can_close;  /* a person may have seen enough of it */
} RrNotice;

#define RR_TYPE_NOTICE_BAR (rr_notice_bar_get_type ())
G_DECLARE_FINAL_TYPE (RrNoticeBar, rr_notice_bar, RR, NOTICE_BAR, AdwBin)

void rr_notice_bar_show (RrNoticeBar    *self,
                         const RrNotice *notice);
void rr_notice_bar_hide (RrNoticeBar    *self);

G_END_DECLS
