/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrFormEditor: a form for elements of one type, made of groups of rows.
 *
 * It is built once and then turned to whatever is to be edited: one element, or
 * several.  What each row is follows from the declaration of its field.
 */

#include <adwaita.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_FORM_EDITOR (rr_form_editor_get_type ())
G_DECLARE_FINAL_TYPE (RrFormEditor, rr_form_editor, RR, FORM_EDITOR, GtkWidget)

/* Signal:
 *
 * elements-changed (RrFormEditor *, GPtrArray *)  other elements are edited, or (NULL) none
 */

GtkWidget     *rr_form_editor_new          (RrSession     *session,
                                            GType          type);
RrSession     *rr_form_editor_get_session  (RrFormEditor  *self);
void           rr_form_editor_begin_group  (RrFormEditor  *self,
                                            const char    *title);
RrFieldEditor *rr_form_editor_edit         (RrFormEditor  *self,
                                            const char    *name);
GtkWidget     *rr_form_editor_add_field    (RrFormEditor  *self,
                                            const char    *name);
void           rr_form_editor_add_texts    (RrFormEditor  *self,
                                            const char    *name);
void           rr_form_editor_add_row      (RrFormEditor  *self,
                                            GtkWidget     *row);
void           rr_form_editor_append       (RrFormEditor  *self,
                                            GtkWidget     *widget);
void           rr_form_editor_set_elements (RrFormEditor  *self,
                                            GPtrArray     *elements);
void           rr_form_editor_set_element  (RrFormEditor  *self,
                                            gpointer       element);
gpointer       rr_form_editor_get_element  (RrFormEditor  *self);
void           rr_form_editor_focus_field  (RrFormEditor  *self,
                                            const char    *name);

G_END_DECLS
