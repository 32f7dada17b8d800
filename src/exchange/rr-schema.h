/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* JSON Schemas (2020-12) of the program's files, for other programs and for editors.
 *
 * That of maps is made of the declarations that maps are read with, so that it cannot say
 * anything else.  A schema cannot say that ids are unique and refer to something.
 */

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  RR_SCHEMA_MAP,
  RR_SCHEMA_PLAYBOOK
} RrSchemaKind;

char *rr_schema_write (RrSchemaKind kind);

G_END_DECLS
