/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The map that New starts with.
 *
 * An empty sheet is a bad start with twelve people in the room: this one has the usual
 * stages and rows, ready to be renamed, and no touchpoints.
 */

#include "rr-document.h"

G_BEGIN_DECLS

RrDocument *rr_new_map_create (void);

G_END_DECLS
