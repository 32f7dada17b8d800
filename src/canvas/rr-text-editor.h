/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrTextEditor: a text being edited in place.
 *
 * Its contract is that of GtkEditableLabel: Enter commits, Escape cancels, leaving the
 * field commits.  It decides nothing itself: it says how the person ended and its owner
 * takes it down, or leaves it up with a message where the text cannot be taken, so that
 * what was typed is never lost.
 */

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  RR_TEXT_COMMIT,   /* Enter */
  RR_TEXT_CANCEL,   /* Escape */
  RR_TEXT_NEXT,     /* Tab: commit, and go on with the next one */
  RR_TEXT_PREVIOUS, /* Shift+Tab: commit, and go on with the one before */
  RR_TEXT_LEAVE     /* the focus went elsewhere */
} RrTextEnd;

/* Between the text and the editor's edge, pixels. */
#define RR_TEXT_EDITOR_PADDING 6

#define RR_TYPE_TEXT_EDITOR (rr_text_editor_get_type ())
G_DECLARE_FINAL_TYPE (RrTextEditor, rr_text_editor, RR, TEXT_EDITOR, GtkWidget)

/* Signal: ended (RrTextEditor *, int end): the person is done, see RrTextEnd. */

GtkWidget  *rr_text_editor_new         (const char   *text,
                                        const char   *label);
GtkWidget  *rr_text_editor_get_view    (RrTextEditor *self);
char       *rr_text_editor_get_text    (RrTextEditor *self);
void        rr_text_editor_set_text    (RrTextEditor *self,
                                        const char   *text);
const char *rr_text_editor_get_message (RrTextEditor *self);
void        rr_text_editor_set_message (RrTextEditor *self,
                                        const char   *message);
void        rr_text_editor_start       (RrTextEditor *self,
                                        gboolean      select_all);
void        rr_text_editor_end         (RrTextEditor *self,
                                        RrTextEnd     end);

G_END_DECLS
