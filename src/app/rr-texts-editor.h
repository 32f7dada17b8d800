/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrTextsEditor: a list of texts to edit: needs, pains, ideas, tags, notes of a lane.
 *
 * One row a text: type, Enter for another one, move, remove.  A row without text is
 * no part of the list, and goes when the focus leaves it.
 */

#include <adwaita.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_TEXTS_EDITOR (rr_texts_editor_get_type ())
G_DECLARE_FINAL_TYPE (RrTextsEditor, rr_texts_editor, RR, TEXTS_EDITOR, GtkWidget)

GtkWidget *rr_texts_editor_new (RrFieldEditor *editor,
                                const char    *lane,
                                const char    *title);

G_END_DECLS
