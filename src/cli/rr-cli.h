/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the commands of reroutectl have in common.
 *
 * A command reads its options, works in memory, and writes its output at the end, so
 * that there is never half a file.  Problems go to standard error, one line for each,
 * with the file that they are of.
 */

#include "rr-map-file.h"

G_BEGIN_DECLS

/* Exit statuses. */
#define RR_CLI_OK 0
#define RR_CLI_FAILED 1
#define RR_CLI_WRONG_USAGE 2

/* Standard input or output. */
#define RR_CLI_STANDARD "-"

typedef struct
{
  const char *name;
  const char *arguments; /* untranslated; what follows the name, "MAP [OPTION…]" */
  const char *summary;   /* untranslated; one line */
  int (*run) (int argc, char **argv); /* argv[0] is the name; returns an exit status */
} RrCliCommand;

/* Ends with an entry without a name. */
extern const RrCliCommand rr_cli_commands[];

int         rr_cli_main          (int                 argc,
                                  char              **argv);

gboolean    rr_cli_parse         (const GOptionEntry *entries,
                                  int                 n_min,
                                  int                 n_max,
                                  int                *argc,
                                  char             ***argv);
int         rr_cli_wrong_usage   (const char         *command,
                                  const char         *format,
                                  ...) G_GNUC_PRINTF (2, 3);
void        rr_cli_complain      (const char         *file,
                                  const GError       *error);
void        rr_cli_warn          (const char         *file,
                                  const char         *what);

RrMap      *rr_cli_load_map      (const char         *path);
RrScenario *rr_cli_find_scenario (RrMap              *map,
                                  const char         *path,
                                  const char         *id_or_name);
gboolean    rr_cli_get_now       (const char         *command,
                                  const char         *text,
                                  gint64             *now);
gboolean    rr_cli_set_language  (const char         *command,
                                  const char         *language);
gboolean    rr_cli_write         (const char         *path,
                                  const char         *bytes,
                                  gsize               length);

int         rr_cli_validate      (int                 argc,
                                  char              **argv);
int         rr_cli_info          (int                 argc,
                                  char              **argv);
int         rr_cli_impact        (int                 argc,
                                  char              **argv);
int         rr_cli_export        (int                 argc,
                                  char              **argv);
int         rr_cli_report        (int                 argc,
                                  char              **argv);
int         rr_cli_thumbnail     (int                 argc,
                                  char              **argv);
int         rr_cli_plan          (int                 argc,
                                  char              **argv);
int         rr_cli_review        (int                 argc,
                                  char              **argv);
int         rr_cli_feedback      (int                 argc,
                                  char              **argv);
int         rr_cli_import        (int                 argc,
                                  char              **argv);
int         rr_cli_convert       (int                 argc,
                                  char              **argv);
int         rr_cli_merge         (int                 argc,
                                  char              **argv);
int         rr_cli_diff          (int                 argc,
                                  char              **argv);
int         rr_cli_schema        (int                 argc,
                                  char              **argv);

G_END_DECLS
