/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrFeedback: one comment or rating of a customer.
 *
 * Members are read directly and written by changes alone; see rr-element.h.
 */

#include "rr-element.h"

G_BEGIN_DECLS

#define RR_TYPE_FEEDBACK (rr_feedback_get_type ())
G_DECLARE_FINAL_TYPE (RrFeedback, rr_feedback, RR, FEEDBACK, RrElement)

struct _RrFeedback
{
  RrElement parent_instance;

  const char *const touchpoint; /* id, or NULL: not matched to one yet */
  const char *const date; /* as written */
  const char *const source; /* open; see rr_sources */
  const char *const segment; /* id, or NULL */
  const double sentiment; /* −2…+2; NAN: not rated */
  const char *const text;
  const char *const ref; /* the row's id where it came from */
};

RrFeedback *rr_feedback_new (const char *touchpoint,
                             const char *date,
                             const char *source,
                             const char *segment,
                             double      sentiment,
                             const char *text,
                             const char *ref);

G_END_DECLS
