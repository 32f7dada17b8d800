/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The map that New starts with.
 *
 * An empty sheet is a bad start with twelve people in the room: this one has the usual
 * stages and rows, ready to be renamed, and no touchpoints.
 */

#include "rr-document.h"

G_BEGIN_DECLS

/**
 * RrNewMapLane:
 * @id: what it is called in settings
 * @name: what it is called on the map, untranslated
 *
 * A row that a new map may have.
 */
typedef struct
{
  const char *id;
  const char *name;
  RrLaneKind kind;
  RrChannel channel;
} RrNewMapLane;

const RrNewMapLane *rr_new_map_get_lanes (guint             *n_lanes);
RrDocument         *rr_new_map_create    (const char *const *ids);

G_END_DECLS
