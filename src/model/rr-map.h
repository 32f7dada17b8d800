/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrMap: a customer journey map, the root of all elements.
 *
 * It finds elements by id and tells every change through its "changed" signal.
 * It is changed through an RrDocument alone, so that everything can be undone.
 */

#include "rr-action.h"
#include "rr-feedback.h"
#include "rr-impact.h"
#include "rr-lane.h"
#include "rr-link.h"
#include "rr-list.h"
#include "rr-message.h"
#include "rr-person.h"
#include "rr-places.h"
#include "rr-priority.h"
#include "rr-review.h"
#include "rr-scenario.h"
#include "rr-segment.h"
#include "rr-stage.h"
#include "rr-touchpoint.h"

G_BEGIN_DECLS

#define RR_TYPE_MAP (rr_map_get_type ())
G_DECLARE_FINAL_TYPE (RrMap, rr_map, RR, MAP, RrElement)

struct _RrMap
{
  RrElement parent_instance;

  const char *const title;    /* 0…500 characters */
  const char *const summary;
  const char *const language; /* of generated texts, BCP 47; "": the program's */
  RrList *const segments;     /* of RrSegment */
  RrList *const people;       /* of RrPerson */
  RrList *const stages;       /* of RrStage */
  RrList *const lanes;        /* of RrLane */
  RrList *const touchpoints;  /* of RrTouchpoint */
  RrList *const links;        /* of RrLink */
  RrList *const feedback;     /* of RrFeedback */
  RrList *const scenarios;    /* of RrScenario */

  /* Indexes, kept by rr_map_apply (). */
  GHashTable *const elements; /* owned; id → element */
  RrPlaces *const places;     /* owned */
};

/* RrMap::changed (RrMap *map, RrChange *change): after each change was applied,
 * also by undo and redo; see rr-change.h. */

RrMap        *rr_map_new              (void);
gpointer      rr_map_find             (RrMap         *self,
                                       const char    *id);
RrTouchpoint *rr_map_find_touchpoint  (RrMap         *self,
                                       const char    *id);
RrStage      *rr_map_find_stage       (RrMap         *self,
                                       const char    *id);
RrLane       *rr_map_find_lane        (RrMap         *self,
                                       const char    *id);
RrSegment    *rr_map_find_segment     (RrMap         *self,
                                       const char    *id);
RrPerson     *rr_map_find_person      (RrMap         *self,
                                       const char    *id);
RrScenario   *rr_map_find_scenario    (RrMap         *self,
                                       const char    *id_or_name);
RrList       *rr_map_get_targets      (RrMap         *self,
                                       RrTarget       target);
RrMap        *rr_map_of               (gconstpointer  element);
int           rr_map_compare_journey_order (RrMap        *self,
                                            RrTouchpoint *a,
                                            RrTouchpoint *b);

G_END_DECLS
