/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Values of fields, as they are handed to changes.
 *
 * A value is a JsonNode, the same that the file would hold, so that a change is
 * a line of JSON from the first day.  These make the usual ones.
 */

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonNode *rr_value_null    (void);
JsonNode *rr_value_text    (const char        *text);
JsonNode *rr_value_int     (gint64             number);
JsonNode *rr_value_number  (double             number);
JsonNode *rr_value_boolean (gboolean           value);
JsonNode *rr_value_texts   (const char *const *texts);

G_END_DECLS
