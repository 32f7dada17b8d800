/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrNotesEditor: the notes of a touchpoint or stage: a list of texts for each text lane. */

#include <gtk/gtk.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_NOTES_EDITOR (rr_notes_editor_get_type ())
G_DECLARE_FINAL_TYPE (RrNotesEditor, rr_notes_editor, RR, NOTES_EDITOR, GtkWidget)

GtkWidget *rr_notes_editor_new (RrFieldEditor *editor);

G_END_DECLS
