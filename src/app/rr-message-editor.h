/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The form for a message to customers: what is said, the six points that it is checked
 * against, its channels, and on which of them it is out already.
 */

#include "rr-form-editor.h"

G_BEGIN_DECLS

GtkWidget *rr_message_editor_new (RrSession *session);

G_END_DECLS
