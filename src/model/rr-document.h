/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrDocument: a map that is being edited, with its history.
 *
 * Every edit stands between rr_document_begin () and rr_document_end (); these
 * nest, and the outermost pair makes one undo step.  An edit outside of a pair
 * is a step of its own, named after the field.  "Modified" means that the map is in
 * another state than the one that was saved; it is never a flag.
 */

#include "rr-change.h"
#include "rr-value.h"

G_BEGIN_DECLS

#define RR_TYPE_DOCUMENT (rr_document_get_type ())
G_DECLARE_FINAL_TYPE (RrDocument, rr_document, RR, DOCUMENT, GObject)

/* Properties, all readable, all notified: "map", "modified", "can-undo",
 * "can-redo", "undo-label", "redo-label".
 *
 * RrDocument::stepped (RrDocument *document, GPtrArray *changes): after a step was
 * made, undone or redone, with the changes in the order in which they were applied. */

RrDocument *rr_document_new          (RrMap         *map);
RrMap      *rr_document_get_map      (RrDocument    *self);

void        rr_document_begin        (RrDocument    *self,
                                      const char    *label);
void        rr_document_begin_merging (RrDocument   *self,
                                       const char   *label,
                                       const char   *merge_key);
void        rr_document_end          (RrDocument    *self);
void        rr_document_cancel       (RrDocument    *self);
void        rr_document_end_merging  (RrDocument    *self);

gboolean    rr_document_set          (RrDocument    *self,
                                      gpointer       element,
                                      const char    *field_name,
                                      JsonNode      *value,
                                      GError       **error);
gboolean    rr_document_set_unknown  (RrDocument    *self,
                                      gpointer       element,
                                      JsonObject    *unknown,
                                      GError       **error);
gboolean    rr_document_insert       (RrDocument    *self,
                                      RrList        *list,
                                      guint          position,
                                      gpointer       element,
                                      GError       **error);
gboolean    rr_document_insert_many  (RrDocument    *self,
                                      RrList        *list,
                                      guint          position,
                                      GPtrArray     *elements,
                                      GError       **error);
void        rr_document_remove       (RrDocument    *self,
                                      gpointer       element);
void        rr_document_move         (RrDocument    *self,
                                      gpointer       element,
                                      guint          position);

gboolean    rr_document_can_undo     (RrDocument    *self);
gboolean    rr_document_can_redo     (RrDocument    *self);
const char *rr_document_get_undo_label (RrDocument  *self);
const char *rr_document_get_redo_label (RrDocument  *self);
void        rr_document_undo         (RrDocument    *self);
void        rr_document_redo         (RrDocument    *self);
gboolean    rr_document_get_modified (RrDocument    *self);
guint       rr_document_get_state    (RrDocument    *self);
void        rr_document_set_saved    (RrDocument    *self,
                                      guint          state);

G_END_DECLS
