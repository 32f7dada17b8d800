/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrElementsEditor: a list of elements of the map to edit: segments, people, stages, lanes.
 *
 * One row each, which unfolds into a form; add, move, remove.  Stages and lanes can
 * also be gone to on the map.
 */

#include <adwaita.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_ELEMENTS_EDITOR (rr_elements_editor_get_type ())
G_DECLARE_FINAL_TYPE (RrElementsEditor, rr_elements_editor, RR, ELEMENTS_EDITOR, GtkWidget)

/* What a list is of. */
typedef struct
{
  const char *list;           /* the field of the map */
  const char *title;          /* untranslated, as are all texts here */
  const char *add;            /* what the button does */
  const char *new_name;       /* of what it adds */
  const char *removed;        /* with %s for the name: what a toast says */
  gboolean on_map;            /* it can be selected on the map */
  const char *fields[6];      /* what the form edits, ended by NULL */
  char *(*describe) (gpointer element); /* the line under the name, or NULL */
} RrElementsKind;

GtkWidget *rr_elements_editor_new     (RrSession            *session,
                                       const RrElementsKind *kind);
void       rr_elements_editor_set_map (RrElementsEditor     *self,
                                       RrMap                *map);

G_END_DECLS
