/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * RrMatchTable: which touchpoint a comment is about, where the table of comments
 * does not say so in the map's words. A rule names a value of the column for
 * touchpoints, or words to look for there and in the comment, and the touchpoint
 * that is meant. A table is a small CSV file, and is kept that way.
 */
#pragma once

#include "rr-csv.h"

G_BEGIN_DECLS

/**
 * RrMatchRule:
 * @value: (owned): what the column for touchpoints holds, compared trimmed and without
 *   case; "": anything
 * @contains: (owned): what that column or the comment holds somewhere, compared without
 *   case; "": anything
 * @touchpoint: (owned): id or title of a touchpoint; "": none, and no other rule either
 * @line: where the rule stands in the file that it was read from; 0: in none
 *
 * A rule holds if both its conditions do.
 */
typedef struct
{
  char *value;
  char *contains;
  char *touchpoint;
  guint line;
} RrMatchRule;

typedef struct _RrMatchTable RrMatchTable;

RrMatchTable      *rr_match_table_new         (void);
RrMatchTable      *rr_match_table_read        (const RrCsv   *csv,
                                               GError       **error);
RrMatchTable      *rr_match_table_ref         (RrMatchTable  *self);
void               rr_match_table_unref       (RrMatchTable  *self);
void               rr_match_table_add         (RrMatchTable  *self,
                                               const char    *value,
                                               const char    *contains,
                                               const char    *touchpoint);
guint              rr_match_table_get_n_rules (RrMatchTable  *self);
const RrMatchRule *rr_match_table_get_rule    (RrMatchTable  *self,
                                               guint          index);
char              *rr_match_table_write       (RrMatchTable  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrMatchTable, rr_match_table_unref)

G_END_DECLS
