/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"
#include "rr-error.h"
#include "rr-json-reader.h"
#include "rr-json-writer.h"

/* Whatever is read is written so that reading it gives the same tree, and writing that the same bytes. */
static void
check_round_trip (JsonNode *node)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) again = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *line = rr_json_to_line (node);
  g_autoptr (JsonNode) from_text = NULL;
  g_autoptr (JsonNode) from_line = NULL;

  rr_json_append_node (text, node, 0);
  from_text = rr_json_read (text->str, text->len, &error);
  g_assert_no_error (error);
  g_assert_true (json_node_equal (node, from_text));

  from_line = rr_json_read (line, strlen (line), &error);
  g_assert_no_error (error);
  rr_json_append_node (again, from_line, 0);
  g_assert_cmpstr (again->str, ==, text->str);
}

int
LLVMFuzzerTestOneInput (const unsigned char *data,
                        size_t               size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = rr_json_read ((const char *) data, size, &error);

  if (node != NULL)
    {
      g_assert_no_error (error);
      check_round_trip (node);
    }
  else
    {
      g_assert_true (error != NULL && error->domain == RR_ERROR);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_null (strchr (error->message, '\n'));
    }

  return 0;
}
