/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Edits of the journey that take more than one change.
 *
 * Where a touchpoint stands is its stage, its step (column) within the stage, its
 * lane (row), and among the cards of that cell the order of the list.  Each
 * function makes one undo step, or joins the one that is open.
 */

#include "rr-document.h"

G_BEGIN_DECLS

/* A place for a card. */
typedef struct
{
  const char *stage;    /* id; borrowed */
  guint step;           /* column within the stage; one past the last makes a new one */
  gboolean new_step;    /* insert a column before @step, and take that */
  const char *lane;     /* id of a lane of kind channel; borrowed */
  guint index;          /* among the cards of the cell, the moved ones not counted;
                         * G_MAXUINT: at the end */
} RrPlace;

RrTouchpoint *rr_journey_add_touchpoint   (RrDocument     *document,
                                           const RrPlace  *place,
                                           const char     *title,
                                           GError        **error);
gboolean      rr_journey_move_touchpoints (RrDocument     *document,
                                           GPtrArray      *touchpoints,
                                           const RrPlace  *place,
                                           GError        **error);
GPtrArray    *rr_journey_copy_touchpoints (RrDocument     *document,
                                           GPtrArray      *touchpoints,
                                           const RrPlace  *place,
                                           GError        **error);
RrStage      *rr_journey_add_stage        (RrDocument     *document,
                                           guint           position,
                                           const char     *name,
                                           GError        **error);
RrLane       *rr_journey_add_lane         (RrDocument     *document,
                                           guint           position,
                                           const char     *name,
                                           RrLaneKind      kind,
                                           GError        **error);
guint         rr_journey_count_steps      (RrMap          *map,
                                           const char     *stage);
GPtrArray    *rr_journey_get_cell         (RrMap          *map,
                                           const char     *stage,
                                           guint           step,
                                           const char     *lane);
gboolean      rr_journey_set_impact       (RrDocument     *document,
                                           RrScenario     *scenario,
                                           RrTouchpoint   *touchpoint,
                                           const char     *member,
                                           JsonNode       *value,
                                           GError        **error);
RrPerson     *rr_journey_ensure_person    (RrDocument     *document,
                                           const char     *name,
                                           GError        **error);

G_END_DECLS
