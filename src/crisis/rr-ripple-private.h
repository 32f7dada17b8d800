/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrRipple: how impacts travel along the dependencies of a map.
 *
 * For each touchpoint that a scenario hits directly it keeps what it reaches, and
 * how strongly, so that a change costs no more than what it reaches.
 */

#include "rr-assessment.h"
#include "rr-change.h"

G_BEGIN_DECLS

typedef struct _RrRipple RrRipple;

typedef void (*RrRippleFunc) (const char *touchpoint,
                              gpointer    user_data);

RrRipple  *rr_ripple_new         (RrMap        *map,
                                  RrScenario   *scenario);
void       rr_ripple_free        (RrRipple     *self);
gboolean   rr_ripple_note_change (RrRipple     *self,
                                  RrChange     *change);
void       rr_ripple_update      (RrRipple     *self,
                                  RrRippleFunc  touched,
                                  gpointer      user_data);
double     rr_ripple_get_impact  (RrRipple     *self,
                                  const char   *touchpoint,
                                  double       *direct);
GPtrArray *rr_ripple_get_sources (RrRipple     *self,
                                  const char   *touchpoint);
GPtrArray *rr_ripple_get_reached (RrRipple     *self,
                                  const char   *source);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrRipple, rr_ripple_free)

G_END_DECLS
