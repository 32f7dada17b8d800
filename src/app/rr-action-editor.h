/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The forms for an action of the plan and for a message to customers.
 *
 * Whoever changes a text by hand marks it as edited, so that generating the plan
 * again leaves it alone; done and sent bring their date along.
 */

#include "rr-form-editor.h"

G_BEGIN_DECLS

GtkWidget *rr_action_editor_new        (RrSession       *session);
gboolean   rr_action_editor_set_status (RrDocument      *document,
                                        RrAction        *action,
                                        RrActionStatus   status,
                                        GError         **error);
GtkWidget *rr_message_editor_new       (RrSession       *session);

G_END_DECLS
