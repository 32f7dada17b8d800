/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrFieldEditor's inside, for the two files that make it up: the value of a field, and the items of a list. */

#include "rr-field-editor.h"

G_BEGIN_DECLS

struct _RrFieldEditor
{
  GObject parent_instance;

  RrSession *session;      /* owned */
  const RrField *field;
  GPtrArray *elements;     /* owned, of owned elements; NULL: nothing is edited */
  GHashTable *members;     /* owned; the same as a set, NULL where there is one at most */
  RrDocument *document;    /* owned; the one whose steps are followed */
  gulong stepped_id;
  char *merge_key;         /* owned; NULL: no one is typing */
  JsonNode *value;         /* owned; NULL: nothing, or mixed */
  gboolean mixed;
  RrFieldWriteFunc write;  /* NULL: rr_document_set () */
  gpointer write_data;     /* borrowed */
};

void     rr_field_editor_begin (RrFieldEditor  *self,
                                RrCommit        commit);
gboolean rr_field_editor_write (RrFieldEditor  *self,
                                gpointer        element,
                                JsonNode       *value,
                                GError        **error);

G_END_DECLS
