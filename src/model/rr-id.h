/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ids of new elements: two letters that say what it is, a hyphen and eight
 * random letters out of 32 ("tp-k3f9x2qa"). They are random, so that two people
 * who add cards to copies of one map do not collide: among 10,000 ids of one
 * kind the chance of a pair is 1 in 22,000.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *rr_id_new      (const char prefix[2]);
void  rr_id_set_seed (guint32    seed);

G_END_DECLS
