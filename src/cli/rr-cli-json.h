/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* JSON output of commands: members in the order in which they are added, numbers
 * unrounded, null where a number is not known.
 */

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

void  rr_cli_json_add_text   (JsonBuilder *builder,
                              const char  *member,
                              const char  *text);
void  rr_cli_json_add_number (JsonBuilder *builder,
                              const char  *member,
                              double       number);
char *rr_cli_json_write      (JsonBuilder *builder);
void  rr_cli_json_append     (GString     *out,
                              JsonBuilder *builder,
                              guint        depth);

G_END_DECLS
