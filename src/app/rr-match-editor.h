/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrMatchEditor: the rules that find the touchpoint of a comment, as a list to edit.
 *
 * "Contains luggage → Track delayed bags".  Rules can also come from a table that a team
 * has already; what such a table says and the list does not show is kept.
 */

#include <adwaita.h>

#include "rr-map.h"
#include "rr-match-table.h"

G_BEGIN_DECLS

#define RR_TYPE_MATCH_EDITOR (rr_match_editor_get_type ())
G_DECLARE_FINAL_TYPE (RrMatchEditor, rr_match_editor, RR, MATCH_EDITOR, AdwBin)

/* RrMatchEditor::changed (RrMatchEditor *): there are other rules. */

GtkWidget    *rr_match_editor_new       (RrMap         *map);
void          rr_match_editor_set_table (RrMatchEditor *self,
                                         RrMatchTable  *table);
RrMatchTable *rr_match_editor_get_table (RrMatchEditor *self);
void          rr_match_editor_add_rule  (RrMatchEditor *self);

G_END_DECLS
