/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Finds the touchpoint that a row is about. An id is an id; else the first rule of
 * the match table that holds says it; else the title of a touchpoint does. Answers
 * are remembered by value, for there are few values and many rows.
 */
#pragma once

#include "rr-feedback-known.h"
#include "rr-match-table.h"

G_BEGIN_DECLS

typedef struct _RrMatchFinder RrMatchFinder;

RrMatchFinder *rr_match_finder_new  (RrFeedbackKnown *known,
                                     RrMatchTable    *table,
                                     GPtrArray       *warnings);
void           rr_match_finder_free (RrMatchFinder   *self);
const char    *rr_match_finder_find (RrMatchFinder   *self,
                                     const char      *value,
                                     const char      *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrMatchFinder, rr_match_finder_free)

G_END_DECLS
