/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the reading of one score and the working out of a whole column share: what a cell
 * says before anybody knows the scale, and the ends of the scales.
 */
#pragma once

#include "rr-feedback-scores.h"

G_BEGIN_DECLS

typedef struct
{
  enum { RR_SCORE_IS_NOTHING, RR_SCORE_IS_JUNK, RR_SCORE_IS_WORD, RR_SCORE_IS_NUMBER } kind;
  double value;     /* of a number; of a word its sentiment */
  gboolean percent; /* a sign follows the number */
  guint of;         /* the most there could be, as in 4/5; 0: not said */
} RrScore;

typedef struct
{
  double minimum;
  double maximum;
} RrScoreRange;

extern const RrScoreRange rr_score_ranges[RR_N_SCALES];

RrScore  rr_score_read        (const char          *text);
gboolean rr_score_fits        (const RrScore       *score,
                               RrScoreScale         scale);
gboolean rr_score_fits_any    (const RrScore       *score);
gboolean rr_score_fits_system (const RrScore       *score,
                               const RrScoreSystem *system);

G_END_DECLS
