/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli-json.h"

#include "rr-json-writer.h"
#include "rr-value.h"

/* @text: (nullable): %NULL is null */
void
rr_cli_json_add_text (JsonBuilder *builder,
                      const char  *member,
                      const char  *text)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_value (builder, rr_value_text (text));
}

/* NAN is null. */
void
rr_cli_json_add_number (JsonBuilder *builder,
                        const char  *member,
                        double       number)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_value (builder, rr_value_number (number));
}

/* Appends what was built, in the style of the program's files; @depth is how many objects
 * and arrays are open around it. */
void
rr_cli_json_append (GString     *out,
                    JsonBuilder *builder,
                    guint        depth)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);

  rr_json_append_node (out, root, depth);
}

/* Returns: (transfer full): what was built, and the end of the line */
char *
rr_cli_json_write (JsonBuilder *builder)
{
  GString *out = g_string_new (NULL);

  rr_cli_json_append (out, builder, 0);
  g_string_append_c (out, '\n');

  return g_string_free (out, FALSE);
}
