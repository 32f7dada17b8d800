/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* For schemas: pieces of them.  Each function returns a new object (transfer full). */

#include <json-glib/json-glib.h>

#include "rr-enums.h"

G_BEGIN_DECLS

JsonObject *rr_schema_type           (const char   *type);
JsonObject *rr_schema_text           (guint         minimum,
                                      guint         maximum);
JsonObject *rr_schema_pattern        (const char   *pattern);
JsonObject *rr_schema_number         (const char   *type,
                                      double        minimum,
                                      double        maximum);
JsonObject *rr_schema_enum           (const RrEnum *choices);
JsonObject *rr_schema_list           (JsonObject   *items);
JsonObject *rr_schema_object         (void);
JsonObject *rr_schema_root           (const char   *id,
                                      const char   *title,
                                      const char   *format);
void        rr_schema_add_member     (JsonObject   *object,
                                      const char   *name,
                                      JsonObject   *schema,
                                      gboolean      required);
JsonObject *rr_schema_playbook       (void);

G_END_DECLS
