/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the columns of a table of comments are for. The names in the first row say
 * most of it; what they say is held against what the columns hold, so that a
 * column "review_date" with names of products is no date, and a customer's number
 * is not taken for the comment's own.
 */
#pragma once

#include "rr-csv.h"
#include "rr-enums.h"

G_BEGIN_DECLS

/**
 * RrFeedbackRole:
 * @RR_FEEDBACK_ROLE_TOUCHPOINT: what the comment is about
 * @RR_FEEDBACK_ROLE_DATE: when it was made; the one column that must be there
 * @RR_FEEDBACK_ROLE_SENTIMENT: how the customer rates it
 * @RR_FEEDBACK_ROLE_TEXT: the comment
 * @RR_FEEDBACK_ROLE_SOURCE: where it was made
 * @RR_FEEDBACK_ROLE_SEGMENT: who made it
 * @RR_FEEDBACK_ROLE_REF: the id of the row
 *
 * What a column can be for.
 */
typedef enum
{
  RR_FEEDBACK_ROLE_TOUCHPOINT,
  RR_FEEDBACK_ROLE_DATE,
  RR_FEEDBACK_ROLE_SENTIMENT,
  RR_FEEDBACK_ROLE_TEXT,
  RR_FEEDBACK_ROLE_SOURCE,
  RR_FEEDBACK_ROLE_SEGMENT,
  RR_FEEDBACK_ROLE_REF,
  RR_N_FEEDBACK_ROLES
} RrFeedbackRole;

/**
 * RrFeedbackColumns:
 * @of: for each role the column, from 0, or -1
 *
 * Which column is for what.
 */
typedef struct
{
  int of[RR_N_FEEDBACK_ROLES];
} RrFeedbackColumns;

/* Names are those of settings and commands. */
extern const RrEnum rr_feedback_roles;

void        rr_feedback_columns_guess   (const RrCsv       *csv,
                                         RrFeedbackColumns *columns);
char       *rr_feedback_columns_list    (const RrCsv       *csv);

G_END_DECLS
