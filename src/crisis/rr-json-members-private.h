/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Taking checked members out of JSON objects, for playbooks.
 *
 * Each function gives the member or its default; what is wrong is added to a list of
 * problems, each with where it is and what is allowed, so that all are told at once.
 */

#include <json-glib/json-glib.h>

#include "rr-enums.h"

G_BEGIN_DECLS

typedef struct
{
  JsonObject *object;  /* borrowed; NULL: an object without members */
  const char *where;   /* borrowed; for messages, "rule “status-page”" */
  GPtrArray *problems; /* borrowed; of char *, lines of message */
} RrMembers;

G_GNUC_PRINTF (2, 3)
void        rr_members_complain   (const RrMembers   *self,
                                   const char        *format,
                                   ...);
void        rr_members_check_known (const RrMembers  *self,
                                    const char *const *known);
gboolean    rr_members_has        (const RrMembers   *self,
                                   const char        *member);
const char *rr_members_get_text   (const RrMembers   *self,
                                   const char        *member,
                                   gboolean           required,
                                   gsize              max_length);
double      rr_members_get_number (const RrMembers   *self,
                                   const char        *member,
                                   gboolean           whole,
                                   double             minimum,
                                   double             maximum,
                                   double             fallback);
int         rr_members_get_flag   (const RrMembers   *self,
                                   const char        *member);
guint       rr_members_get_choice (const RrMembers   *self,
                                   const char        *member,
                                   const RrEnum      *choices,
                                   int                fallback);
guint       rr_members_get_choices (const RrMembers  *self,
                                    const char       *member,
                                    const RrEnum     *choices);
JsonObject *rr_members_get_object (const RrMembers   *self,
                                   const char        *member);
JsonArray  *rr_members_get_array  (const RrMembers   *self,
                                   const char        *member);

G_END_DECLS
