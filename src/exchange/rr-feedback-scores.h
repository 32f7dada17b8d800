/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ratings as tables have them: words, stars, answers from 0 to 10, percent, or
 * numbers about zero. The scale is worked out from the whole column, or told, and
 * takes every score to the map's scale, from −2 (very negative) to +2 (very
 * positive). A score that does not fit the scale is refused, never bent to it.
 */
#pragma once

#include "rr-csv.h"
#include "rr-enums.h"

G_BEGIN_DECLS

/**
 * RrScoreScale:
 * @RR_SCALE_AUTO: to be worked out from the column
 * @RR_SCALE_WORDS: "very negative" −2, "negative" −1, "neutral" 0, "positive" 1, "very positive" 2
 * @RR_SCALE_STARS: s from 1 to 5, s − 3
 * @RR_SCALE_NPS: n from 0 to 10, (n − 5) / 2.5
 * @RR_SCALE_PERCENT: p from 0 to 100, p / 25 − 2
 * @RR_SCALE_TWO: −2 to 2, as it is
 * @RR_SCALE_ONE: v from −1 to 1, 2 v
 *
 * What the scores of a column mean. Where several scales fit, the first of these holds.
 */
typedef enum
{
  RR_SCALE_AUTO,
  RR_SCALE_WORDS,
  RR_SCALE_STARS,
  RR_SCALE_NPS,
  RR_SCALE_PERCENT,
  RR_SCALE_TWO,
  RR_SCALE_ONE,
  RR_N_SCALES
} RrScoreScale;

/**
 * RrScoreSystem:
 * @scale: the scale, not %RR_SCALE_AUTO
 * @signs: whether a percentage must have its sign: in a column where most have, a bare
 *   number is of another scale
 *
 * How to read the scores of a column.
 */
typedef struct
{
  RrScoreScale scale;
  gboolean     signs;
} RrScoreSystem;

/**
 * RrScoreProblem:
 * @RR_SCORE_FINE: it is a score
 * @RR_SCORE_EMPTY: there is nothing: not rated
 * @RR_SCORE_UNREADABLE: there is something else
 * @RR_SCORE_OTHER_SCALE: a score, but not of this scale
 *
 * What is wrong with what should be a score.
 */
typedef enum
{
  RR_SCORE_FINE,
  RR_SCORE_EMPTY,
  RR_SCORE_UNREADABLE,
  RR_SCORE_OTHER_SCALE
} RrScoreProblem;

/* Names are those of commands. */
extern const RrEnum rr_score_scales;

gboolean       rr_feedback_score_is_one   (const char           *text);
RrScoreProblem rr_feedback_score_parse    (const char           *text,
                                           const RrScoreSystem  *system,
                                           double               *sentiment);
gboolean       rr_feedback_score_work_out (const RrCsv          *csv,
                                           guint                 column,
                                           RrScoreSystem        *system,
                                           GError              **error);
gboolean       rr_score_scale_find        (const char           *name,
                                           RrScoreScale         *scale);

G_END_DECLS
