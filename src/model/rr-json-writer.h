/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writes JSON onto the end of a string in the one style of the program's files:
 * two spaces of indentation, LF, one member or item a line, the shortest number
 * that reads back the same. The generator of json-glib writes 0.1 as
 * 0.10000000000000001 and 1e30 as something that is no JSON. The same tree gives
 * the same bytes, in every locale.
 */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

void  rr_json_append_node   (GString    *out,
                             JsonNode   *node,
                             guint       depth);
void  rr_json_append_string (GString    *out,
                             const char *text);
void  rr_json_append_double (GString    *out,
                             double      number);
void  rr_json_append_int    (GString    *out,
                             gint64      number);
void  rr_json_append_indent (GString    *out,
                             guint       depth);
char *rr_json_to_line       (JsonNode   *node);

G_END_DECLS
