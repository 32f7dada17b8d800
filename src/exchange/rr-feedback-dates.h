/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dates as tables have them: 2015-02-24, 2/24/2015 11:35, 24.02.2015 9:05 PM. What
 * the first two numbers of a date mean is worked out from the whole column, or
 * told; a date is then written as the map holds it, never shifted and never
 * completed by a guess.
 */
#pragma once

#include "rr-csv.h"

G_BEGIN_DECLS

/**
 * RrDateOrder:
 * @RR_DATE_ORDER_AUTO: to be worked out from the column
 * @RR_DATE_ORDER_YMD: the year, the month, the day, as in ISO 8601
 * @RR_DATE_ORDER_MDY: the month, the day, the year
 * @RR_DATE_ORDER_DMY: the day, the month, the year
 *
 * The order of the parts of a date. Where the year comes first there is no doubt, so that
 * such dates are read whatever the order of the column.
 */
typedef enum
{
  RR_DATE_ORDER_AUTO,
  RR_DATE_ORDER_YMD,
  RR_DATE_ORDER_MDY,
  RR_DATE_ORDER_DMY
} RrDateOrder;

/**
 * RrDateProblem:
 * @RR_DATE_FINE: it is a date
 * @RR_DATE_EMPTY: there is nothing
 * @RR_DATE_UNREADABLE: there is something else
 * @RR_DATE_NONEXISTENT: a date or time that does not exist, in any order
 * @RR_DATE_OTHER_ORDER: a date, but not in the order that was asked for
 *
 * What is wrong with what should be a date.
 */
typedef enum
{
  RR_DATE_FINE,
  RR_DATE_EMPTY,
  RR_DATE_UNREADABLE,
  RR_DATE_NONEXISTENT,
  RR_DATE_OTHER_ORDER
} RrDateProblem;

/** RR_DATE_SIZE: room for any date of the map's format and its end */
#define RR_DATE_SIZE 28

RrDateProblem rr_feedback_date_parse    (const char  *text,
                                         RrDateOrder  order,
                                         char         date[RR_DATE_SIZE]);
RrDateOrder   rr_feedback_date_work_out (const RrCsv *csv,
                                         guint        column,
                                         gboolean    *certain);
const char   *rr_date_order_get_name    (RrDateOrder  order);
const char   *rr_date_order_get_label   (RrDateOrder  order);
gboolean      rr_date_order_find        (const char  *name,
                                         RrDateOrder *order);

G_END_DECLS
