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

/* Returns: (transfer full): what was built, in the style of the program's files */
char *
rr_cli_json_write (JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  GString *out = g_string_new (NULL);

  rr_json_append_node (out, root, 0);
  g_string_append_c (out, '\n');

  return g_string_free (out, FALSE);
}
