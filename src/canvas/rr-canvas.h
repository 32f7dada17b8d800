/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrCanvas: the map as a widget, to be put into a GtkScrolledWindow.
 *
 * It shows what its session says, follows it, and turns pointer and keys into edits of
 * the session's document.  The functions below are what the window's actions call; each
 * edit is one undo step.  Points are in widget coordinates unless said otherwise.
 */

#include <gtk/gtk.h>

#include "rr-session.h"
#include "rr-journal.h"
#include "rr-painter.h"
#include "rr-theme.h"

G_BEGIN_DECLS

#define RR_CANVAS_MIN_ZOOM 0.1
#define RR_CANVAS_MAX_ZOOM 4.0

#define RR_TYPE_CANVAS (rr_canvas_get_type ())
G_DECLARE_FINAL_TYPE (RrCanvas, rr_canvas, RR, CANVAS, GtkWidget)

/* Properties: "session" (RrSession *, construct only), "zoom" (double, RR_CANVAS_MIN_ZOOM…
 * RR_CANVAS_MAX_ZOOM, notified), and those of GtkScrollable.
 *
 * Signals:
 *
 * message (RrCanvas *, const char *text, gboolean can_undo)
 *   Something to say in a toast, such as "Touchpoint deleted"; with an Undo button where
 *   @can_undo.
 *
 * paste (RrCanvas *, const char *text) → gboolean
 *   A text is to be pasted; TRUE: it was taken, and is not pasted as touchpoints.
 *
 * Actions of the class, so that menus of the window can name them where the canvas has the
 * focus: canvas.add, canvas.add-stage, canvas.add-lane (s: a kind as the file spells it),
 * canvas.edit, canvas.delete, canvas.duplicate, canvas.cut, canvas.copy, canvas.paste,
 * canvas.copy-picture, canvas.select-all, canvas.undo, canvas.redo,
 * canvas.link (the selected touchpoints, each to the next), canvas.edit-strength,
 * canvas.move (s: left, right, up, down), canvas.severity (i: 0…4), canvas.link-kind (s),
 * canvas.zoom-in, canvas.zoom-out, canvas.zoom-fit, canvas.zoom-reset.
 */

GtkWidget *rr_canvas_new               (RrSession  *session);
RrSession *rr_canvas_get_session       (RrCanvas   *self);

void       rr_canvas_set_density       (RrCanvas   *self,
                                        RrDensity   density);
void       rr_canvas_set_emotion_scale (RrCanvas      *self,
                                        RrEmotionScale scale);
void       rr_canvas_set_theme         (RrCanvas   *self,
                                        RrThemeKind theme);

/* The viewport. */
void       rr_canvas_set_room          (RrCanvas   *self,
                                        int         room);
double     rr_canvas_get_zoom          (RrCanvas   *self);
void       rr_canvas_set_zoom          (RrCanvas   *self,
                                        double      zoom);
void       rr_canvas_set_zoom_at       (RrCanvas   *self,
                                        double      zoom,
                                        double      x,
                                        double      y);
void       rr_canvas_zoom_step         (RrCanvas   *self,
                                        int         steps);
void       rr_canvas_zoom_to_fit       (RrCanvas   *self);
void       rr_canvas_show_start        (RrCanvas   *self);
void       rr_canvas_scroll_to         (RrCanvas   *self,
                                        gpointer    element);

/* Edits of what is selected, or of what stands at the keyboard's cursor. */
void       rr_canvas_add_touchpoint    (RrCanvas   *self);
void       rr_canvas_add_stage         (RrCanvas   *self);
void       rr_canvas_add_lane          (RrCanvas   *self,
                                        RrLaneKind  kind);
void       rr_canvas_edit_title        (RrCanvas   *self,
                                        gpointer    element);
gboolean   rr_canvas_commit_edit       (RrCanvas   *self);
RrTyping  *rr_canvas_dup_typing        (RrCanvas   *self);
void       rr_canvas_delete_selection  (RrCanvas   *self);
void       rr_canvas_duplicate         (RrCanvas   *self);
void       rr_canvas_cut               (RrCanvas   *self);
void       rr_canvas_copy              (RrCanvas   *self);
void       rr_canvas_copy_picture      (RrCanvas   *self);
gboolean   rr_canvas_can_paste         (GdkClipboard *clipboard);
void       rr_canvas_paste             (RrCanvas   *self);
void       rr_canvas_select_all        (RrCanvas   *self);
void       rr_canvas_undo              (RrCanvas   *self);
void       rr_canvas_redo              (RrCanvas   *self);
void       rr_canvas_vote              (RrCanvas   *self,
                                        RrTouchpoint *touchpoint,
                                        int         by);
void       rr_canvas_set_severity      (RrCanvas   *self,
                                        int         severity);

G_END_DECLS
