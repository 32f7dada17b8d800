/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The form for an action of the plan.
 *
 * Whoever changes a text by hand marks it as edited, so that generating the plan again
 * leaves it alone; done brings its date along.
 */

#include "rr-form-editor.h"

G_BEGIN_DECLS

GtkWidget *rr_action_editor_new      (RrSession    *session);
void       rr_action_editor_add_text (RrFormEditor *form,
                                      const char   *name);

G_END_DECLS
