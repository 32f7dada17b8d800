/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrFieldEditor: one field of the elements that are being edited, as a control sees it.
 *
 * A control shows its value, hands what a person does back to it, and is told when
 * the value became another.  All that goes through the session's document: what is
 * typed into one control, from focus in to focus out, is one undo step.  Several
 * elements are edited like one; where they differ, the value is mixed.
 */

#include "rr-session.h"

G_BEGIN_DECLS

/* When the step of the history that a value makes is complete. */
typedef enum
{
  RR_COMMIT_NOW,   /* at once: something was chosen */
  RR_COMMIT_TYPING /* with rr_field_editor_end_typing (): more of the same follows */
} RrCommit;

#define RR_TYPE_FIELD_EDITOR (rr_field_editor_get_type ())
G_DECLARE_FINAL_TYPE (RrFieldEditor, rr_field_editor, RR, FIELD_EDITOR, GObject)

/* Signals:
 *
 * changed (RrFieldEditor *)          the value may be another: show it
 * options-changed (RrFieldEditor *)  what a reference may refer to, or its name, changed
 */

/* Writes @value to the field of @element, within the step that is open; instead of
 * rr_document_set ().  @element is NULL where nothing holds the field yet. */
typedef gboolean (*RrFieldWriteFunc) (RrFieldEditor  *self,
                                      RrDocument     *document,
                                      gpointer        element,
                                      JsonNode       *value,
                                      gpointer        user_data,
                                      GError        **error);

RrFieldEditor *rr_field_editor_new           (RrSession        *session,
                                              GType             type,
                                              const char       *name);
RrSession     *rr_field_editor_get_session   (RrFieldEditor    *self);
const RrField *rr_field_editor_get_field     (RrFieldEditor    *self);
const char    *rr_field_editor_get_label     (RrFieldEditor    *self);
RrList        *rr_field_editor_get_options   (RrFieldEditor    *self);

void           rr_field_editor_set_write     (RrFieldEditor    *self,
                                              RrFieldWriteFunc  write,
                                              gpointer          user_data);
void           rr_field_editor_set_elements  (RrFieldEditor    *self,
                                              GPtrArray        *elements);
void           rr_field_editor_adopt         (RrFieldEditor    *self,
                                              gpointer          element);
gpointer       rr_field_editor_get_element   (RrFieldEditor    *self);
gboolean       rr_field_editor_is_editable   (RrFieldEditor    *self);

gboolean       rr_field_editor_is_mixed      (RrFieldEditor    *self);
JsonNode      *rr_field_editor_get_value     (RrFieldEditor    *self);
const char    *rr_field_editor_get_text      (RrFieldEditor    *self);
gboolean       rr_field_editor_set_value     (RrFieldEditor    *self,
                                              JsonNode         *value,
                                              RrCommit          commit,
                                              GError          **error);
void           rr_field_editor_end_typing    (RrFieldEditor    *self);

int            rr_field_editor_has_item      (RrFieldEditor    *self,
                                              const char       *item);
gboolean       rr_field_editor_set_item      (RrFieldEditor    *self,
                                              const char       *item,
                                              gboolean          present,
                                              GError          **error);

G_END_DECLS
