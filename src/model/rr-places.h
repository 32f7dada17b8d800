/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPlaces: which touchpoints each stage has, and how many stand in each step.
 *
 * An index that rr_map_apply () keeps, so that moving a card looks at its stage
 * alone and not at the whole map.  It remembers the stages in which cards came,
 * went or moved, for closing up the steps that were left empty.
 */

#include "rr-touchpoint.h"

G_BEGIN_DECLS

typedef struct _RrPlaces RrPlaces;

RrPlaces   *rr_places_new           (void);
void        rr_places_free          (RrPlaces     *self);
void        rr_places_add           (RrPlaces     *self,
                                     RrTouchpoint *touchpoint);
void        rr_places_remove        (RrPlaces     *self,
                                     RrTouchpoint *touchpoint);
guint       rr_places_count_steps   (RrPlaces     *self,
                                     const char   *stage);
guint       rr_places_count_cards   (RrPlaces     *self,
                                     const char   *stage,
                                     guint         step);
GPtrArray  *rr_places_get_stage     (RrPlaces     *self,
                                     const char   *stage);
GPtrArray  *rr_places_take_touched  (RrPlaces     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrPlaces, rr_places_free)

G_END_DECLS
