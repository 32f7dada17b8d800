/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* How far a message to customers is: drafted, approved, out on some of its channels, out on
 * all.  What was said on which channel is kept, so that what is still to be said there is
 * the same.
 */

#include "rr-document.h"
#include "rr-message.h"

G_BEGIN_DECLS

gboolean rr_message_is_out        (RrMessage          *message);
guint    rr_message_count_reached (RrMessage          *message);
void     rr_message_set_status    (RrDocument         *document,
                                   RrMessage          *message,
                                   RrMessageStatus     status,
                                   gint64              now);
void     rr_message_set_reached   (RrDocument         *document,
                                   RrMessage          *message,
                                   const char *const  *channels,
                                   gint64              now);

G_END_DECLS
