/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The numbers of an assessment in words.
 *
 * Every number that is shown to a person unfolds into a sentence that says what
 * it is made of.  All texts are translated and complete; none is made to be
 * glued to another.
 */

#include "rr-assessment.h"

G_BEGIN_DECLS

const char *rr_level_label          (int           level);
const char *rr_band_label           (RrBand        band);
const char *rr_origin_label         (RrOrigin      origin);
char       *rr_explain_facts        (RrAssessment *assessment);
char       *rr_explain_impact       (RrAssessment *assessment,
                                     RrTouchpoint *touchpoint);
char       *rr_explain_priority     (RrAssessment *assessment,
                                     RrTouchpoint *touchpoint);
char       *rr_explain_suggestion   (RrAssessment *assessment,
                                     RrTouchpoint *touchpoint);
char       *rr_explain_place        (RrMap        *map,
                                     RrTouchpoint *touchpoint);

G_END_DECLS
