/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* How the rules of a playbook come out of its JSON; see rr-playbook.h. */

#include <json-glib/json-glib.h>

#include "rr-json-members-private.h"
#include "rr-playbook.h"

G_BEGIN_DECLS

RrRule  *rr_rule_read   (JsonNode  *json,
                         guint      index,
                         gboolean   translate,
                         GPtrArray *problems);
void     rr_rule_free   (RrRule    *rule);
RrDraft *rr_draft_read  (JsonNode  *json,
                         guint      index,
                         gboolean   translate,
                         GPtrArray *problems);
void     rr_draft_free  (RrDraft   *draft);

G_END_DECLS
