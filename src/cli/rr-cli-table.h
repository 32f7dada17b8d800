/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrCliTable: rows of texts and numbers, written in one of several formats.
 *
 * As a table or Markdown it is for people: numbers are rounded, and columns can be
 * left out.  As CSV it is for programs: everything, unrounded, and safe to open in a
 * spreadsheet, which would run a text that begins like a formula.
 */

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  RR_CLI_FORMAT_TABLE,
  RR_CLI_FORMAT_JSON,
  RR_CLI_FORMAT_CSV,
  RR_CLI_FORMAT_MD,
  RR_CLI_FORMAT_TEXT,
  RR_CLI_FORMAT_ICS
} RrCliFormat;

gboolean    rr_cli_get_format        (const char         *command,
                                      const char         *text,
                                      const RrCliFormat  *allowed,
                                      guint               n_allowed,
                                      RrCliFormat        *format);

typedef struct
{
  const char *name;    /* in CSV */
  const char *label;   /* for people, translated; NULL: in CSV alone */
  int decimals;        /* of numbers, for people; −1: a column of texts */
} RrCliColumn;

typedef struct _RrCliTable RrCliTable;

RrCliTable *rr_cli_table_new         (const RrCliColumn  *columns,
                                      guint               n_columns);
void        rr_cli_table_free        (RrCliTable         *self);
void        rr_cli_table_add_text    (RrCliTable         *self,
                                      const char         *text);
void        rr_cli_table_add_number  (RrCliTable         *self,
                                      double              number);
char       *rr_cli_table_write       (RrCliTable         *self,
                                      RrCliFormat         format);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrCliTable, rr_cli_table_free)

G_END_DECLS
