/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrSession: what a window knows about its document that is neither saved nor undone.
 *
 * The view, the active scenario, the segment filter, the selection, the keyboard's
 * cursor, and what is derived of all that and the map: the assessment and the layout,
 * kept current.  There is no GTK in it.  The canvas, the sidebar's pages and the
 * window's actions meet here; none of them calls another.
 */

#include "rr-assessment.h"
#include "rr-journey.h"
#include "rr-layout.h"

G_BEGIN_DECLS

/* How an element joins the selection.  A selection holds either touchpoints, any
 * number of them, or a single stage, lane or link. */
typedef enum
{
  RR_SELECT_REPLACE,
  RR_SELECT_ADD,
  RR_SELECT_TOGGLE
} RrSelectMode;

#define RR_TYPE_SESSION (rr_session_get_type ())
G_DECLARE_FINAL_TYPE (RrSession, rr_session, RR, SESSION, GObject)

/* Properties, all notified:
 *
 * "document"   (RrDocument *)   writable; a new one starts without selection
 * "view"       (RrView, as int) writable
 * "scenario"   (RrScenario *)   writable; NULL: none; the first of a new document.  Once
 *                               it is removed from the map another one, or NULL
 * "segment"    (RrSegment *)    writable; NULL: everyone
 * "voting"     (uint)           writable; how many votes each participant has; 0: no vote is
 *                               held
 * "assessment" (RrAssessment *) readable; NULL without a scenario; it follows the map
 * "layout"     (RrLayout *)     readable; NULL without a document; it follows the map:
 *                               connect to its own "changed" signal
 *
 * Signals:
 *
 * selection-changed (RrSession *)                 what is selected, or the cursor, changed
 * stepped (RrSession *, GPtrArray *changes)       the document made, undid or redid a step, of
 *                                                 these #RrChange; the selection is current
 * assessed (RrSession *)                          the assessment changed, or is another one
 * reveal (RrSession *, RrElement *element)        show and focus it; the canvas listens
 */

RrSession    *rr_session_new             (RrDocument    *document);

RrDocument   *rr_session_get_document    (RrSession     *self);
void          rr_session_set_document    (RrSession     *self,
                                          RrDocument    *document);
RrMap        *rr_session_get_map         (RrSession     *self);
RrView        rr_session_get_view        (RrSession     *self);
void          rr_session_set_view        (RrSession     *self,
                                          RrView         view);
RrScenario   *rr_session_get_scenario    (RrSession     *self);
void          rr_session_set_scenario    (RrSession     *self,
                                          RrScenario    *scenario);
RrSegment    *rr_session_get_segment     (RrSession     *self);
void          rr_session_set_segment     (RrSession     *self,
                                          RrSegment     *segment);
RrAssessment *rr_session_get_assessment  (RrSession     *self);
RrLayout     *rr_session_get_layout      (RrSession     *self);

/* Dot voting.  Votes are the map's; whose turn it is nobody keeps. */
guint         rr_session_get_voting      (RrSession     *self);
void          rr_session_set_voting      (RrSession     *self,
                                          guint          votes);
void          rr_session_next_voter      (RrSession     *self);
int           rr_session_count_votes_left (RrSession    *self);

/* The selection. */
GPtrArray    *rr_session_get_selected    (RrSession     *self);
GPtrArray    *rr_session_get_selected_touchpoints (RrSession *self);
guint         rr_session_count_selected  (RrSession     *self);
gboolean      rr_session_has_touchpoints (RrSession     *self);
gpointer      rr_session_get_single      (RrSession     *self,
                                          GType          type);
gboolean      rr_session_is_selected     (RrSession     *self,
                                          gconstpointer  element);
void          rr_session_select          (RrSession     *self,
                                          gpointer       element,
                                          RrSelectMode   mode);
void          rr_session_select_touchpoints (RrSession  *self,
                                             GPtrArray  *touchpoints);
void          rr_session_select_all      (RrSession     *self);
void          rr_session_clear_selection (RrSession     *self);

/* The keyboard's cursor: a cell, and in it a card or none; or a stage, lane or link. */
gboolean      rr_session_get_cursor      (RrSession     *self,
                                          RrPlace       *place);
void          rr_session_set_cursor      (RrSession     *self,
                                          const RrPlace *place);
RrElement    *rr_session_get_focused     (RrSession     *self);
void          rr_session_set_focused     (RrSession     *self,
                                          gpointer       element);

void          rr_session_reveal          (RrSession     *self,
                                          gpointer       element);

G_END_DECLS
