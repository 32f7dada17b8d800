/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPlaybookList: the playbooks that a person can choose: the program's, and own ones.
 *
 * Own ones are the files *.playbook.json in a folder of the user's choice.  One that
 * cannot be read stays in the list with what is wrong with it.
 */

#include "rr-playbook.h"

G_BEGIN_DECLS

#define RR_PLAYBOOK_SUFFIX ".playbook.json"

typedef struct
{
  char *name;           /* owned; for people */
  RrPlaybook *playbook; /* owned; NULL: it cannot be used */
  char *problem;        /* owned; why not, or NULL */
} RrPlaybookEntry;

GFile     *rr_playbook_list_get_folder (void);
void       rr_playbook_list_set_folder (const char *path);
GPtrArray *rr_playbook_list_new        (void);

G_END_DECLS
