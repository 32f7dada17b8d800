/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Touchpoints as a table: one a row, for spreadsheets and whiteboards.
 *
 * What the columns of a foreign table are for is worked out from their names and can be
 * corrected.  A table that the program wrote gives the same touchpoints back; what is no
 * property of a touchpoint is not in it.
 */

#include "rr-csv.h"
#include "rr-map.h"

G_BEGIN_DECLS

typedef enum
{
  RR_TOUCHPOINT_ROLE_ID,
  RR_TOUCHPOINT_ROLE_TITLE,      /* the one column that must be there */
  RR_TOUCHPOINT_ROLE_STAGE,
  RR_TOUCHPOINT_ROLE_STEP,       /* numbers in the order of the journey */
  RR_TOUCHPOINT_ROLE_LANE,
  RR_TOUCHPOINT_ROLE_CHANNEL,
  RR_TOUCHPOINT_ROLE_EMOTION,
  RR_TOUCHPOINT_ROLE_IMPORTANCE,
  RR_TOUCHPOINT_ROLE_SEGMENTS,
  RR_TOUCHPOINT_ROLE_TAGS,
  RR_TOUCHPOINT_ROLE_NEEDS,
  RR_TOUCHPOINT_ROLE_PAINS,
  RR_TOUCHPOINT_ROLE_IDEAS,
  RR_TOUCHPOINT_ROLE_OWNER,
  RR_TOUCHPOINT_ROLE_VOTES,
  RR_TOUCHPOINT_ROLE_SUMMARY,
  RR_N_TOUCHPOINT_ROLES
} RrTouchpointRole;

typedef struct
{
  int of[RR_N_TOUCHPOINT_ROLES]; /* for each role the column, from 0; −1: none */
} RrTouchpointColumns;

const char *rr_touchpoint_role_get_name  (RrTouchpointRole           role);
const char *rr_touchpoint_role_get_label (RrTouchpointRole           role);
void        rr_touchpoint_columns_guess  (const RrCsv               *csv,
                                          RrTouchpointColumns       *columns);
RrMap      *rr_touchpoint_csv_make_map   (const RrCsv               *csv,
                                          const RrTouchpointColumns *columns,
                                          GPtrArray                 *warnings,
                                          GError                   **error);
char       *rr_touchpoint_csv_write      (RrMap                     *map);

G_END_DECLS
