/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* How numbers of the crisis model are compared, so that rounding errors of a
 * computation never decide about an order or a level.
 */

#include <glib.h>
#include <math.h>

G_BEGIN_DECLS

/* Rounded to 9 decimals; priorities, amounts and falls are compared so. */
static inline double
rr_round_9 (double number)
{
  return floor (number * 1e9 + 0.5) / 1e9;
}

/* A level of 0…4 from a number of 0…1; what is mathematically on the edge is above it. */
static inline int
rr_round_level (double number)
{
  return MIN (4, (int) floor (4.0 * number + 0.5 + 1e-9));
}

G_END_DECLS
