/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <locale.h>
#include <math.h>
#include <string.h>

#include "rr-json-reader.h"
#include "rr-json-writer.h"

#define RANDOM_TREES 3000

static JsonNode *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = rr_json_read (text, strlen (text), &error);

  g_assert_no_error (error);
  return node;
}

static char *
write_node (JsonNode *node)
{
  GString *out = g_string_new (NULL);

  rr_json_append_node (out, node, 0);
  return g_string_free (out, FALSE);
}

static void
test_style (void)
{
  static const char pretty[] =
    "{\n"
    "  \"b\": [\n"
    "    1,\n"
    "    \"x\",\n"
    "    {\n"
    "      \"n\": null\n"
    "    },\n"
    "    [\n"
    "      true,\n"
    "      false\n"
    "    ]\n"
    "  ],\n"
    "  \"a\": {},\n"
    "  \"\": [],\n"
    "  \"c\": 0.5\n"
    "}";
  g_autoptr (JsonNode) node = read_text ("{\"b\":[1,\"x\",{\"n\":null},[true,false]],\"a\":{},\"\":[],\"c\":0.5}");
  g_autofree char *text = write_node (node);
  g_autofree char *line = rr_json_to_line (node);

  g_assert_cmpstr (text, ==, pretty);
  g_assert_cmpstr (line, ==, "{\"b\":[1,\"x\",{\"n\":null},[true,false]],\"a\":{},\"\":[],\"c\":0.5}");
}

static void
test_depth (void)
{
  g_autoptr (JsonNode) node = read_text ("[{\"a\":[]}]");
  g_autoptr (GString) out = g_string_new ("    \"name\": ");
  g_autoptr (GString) wide = g_string_new (NULL);
  g_autofree char *spaces = g_strnfill (100, ' ');

  rr_json_append_node (out, node, 2);
  g_assert_cmpstr (out->str, ==,
                   "    \"name\": [\n"
                   "      {\n"
                   "        \"a\": []\n"
                   "      }\n"
                   "    ]");

  rr_json_append_indent (wide, 50);
  g_assert_cmpstr (wide->str, ==, spaces);

  /* An array of one item indents as rr_json_append_indent() does. */
  g_string_truncate (wide, 0);
  rr_json_append_node (wide, json_array_get_element (json_node_get_array (node), 0), 49);
  g_assert_true (g_str_has_prefix (wide->str, "{\n"));
  g_assert_true (strncmp (wide->str + 2, spaces, 100) == 0);
  g_assert_true (wide->str[102] == '"');
}

static void
test_texts (void)
{
  g_autoptr (GString) out = g_string_new (NULL);

  rr_json_append_string (out, "");
  g_assert_cmpstr (out->str, ==, "\"\"");

  g_string_truncate (out, 0);
  rr_json_append_string (out, "a\"b\\c/é€😀\x7f");
  g_assert_cmpstr (out->str, ==, "\"a\\\"b\\\\c/é€😀\x7f\"");

  g_string_truncate (out, 0);
  rr_json_append_string (out, "\x01\x07\b\t\n\x0b\f\r\x0e\x1f ");
  g_assert_cmpstr (out->str, ==, "\"\\u0001\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u001f \"");
}

static void
test_integers (void)
{
  static const gint64 numbers[] = { 0, 1, -1, 10, 99, -100, 1234567890123, G_MAXINT64, G_MININT64 };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      g_autofree char *expected = g_strdup_printf ("%" G_GINT64_FORMAT, numbers[i]);

      rr_json_append_int (out, numbers[i]);
      g_assert_cmpstr (out->str, ==, expected);
    }
}

static void
assert_doubles (void)
{
  static const struct
  {
    double      number;
    const char *text;
  } cases[] = {
    { 0.0, "0" },
    { -0.0, "-0.0" },
    { 3.0, "3" },
    { -2.0, "-2" },
    { 0.1, "0.1" },
    { 0.5, "0.5" },
    { 0.3, "0.3" },
    { 0.1 + 0.2, "0.30000000000000004" },
    { 1.0 / 3, "0.3333333333333333" },
    { 2.0 / 3, "0.6666666666666666" },
    { 100.0, "100" },
    { 123456789012345.0, "123456789012345" },
    { 9007199254740993.0, "9007199254740992" },
    { 1e15, "1e+15" },
    { 1e30, "1e+30" },
    { -1e-7, "-1e-07" },
    { 5e-324, "5e-324" },
    { 2.2250738585072014e-308, "2.2250738585072014e-308" },
    { 1.7976931348623157e308, "1.7976931348623157e+308" },
    { NAN, "null" },
    { INFINITY, "null" },
    { -INFINITY, "null" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      rr_json_append_double (out, cases[i].number);
      g_assert_cmpstr (out->str, ==, cases[i].text);
    }
}

static void
test_doubles (void)
{
  assert_doubles ();

  /* Where a comma is the decimal point, if such a locale is there. */
  if (setlocale (LC_NUMERIC, "de_DE.UTF-8") != NULL)
    {
      assert_doubles ();
      setlocale (LC_NUMERIC, "C");
    }
}

static void
test_random_doubles (void)
{
  for (guint i = 0; i < 50000; i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      g_autoptr (JsonNode) node = NULL;
      union
      {
        guint32 words[2];
        double  number;
      } random;
      double back;

      random.words[0] = (guint32) g_test_rand_int ();
      random.words[1] = (guint32) g_test_rand_int ();
      if (!isfinite (random.number))
        continue;

      rr_json_append_double (out, random.number);
      node = read_text (out->str);
      back = json_node_get_double (node);
      g_assert_true (memcmp (&back, &random.number, sizeof back) == 0);
    }
}

static void
test_odd_nodes (void)
{
  g_autoptr (JsonNode) array = json_node_new (JSON_NODE_ARRAY);
  JsonNode *number = json_node_new (JSON_NODE_VALUE);
  JsonNode *text = json_node_new (JSON_NODE_VALUE);
  g_autofree char *line = NULL;

  json_node_take_array (array, json_array_new ());
  json_node_set_double (number, NAN);
  json_node_set_string (text, NULL);
  json_array_add_element (json_node_get_array (array), number);
  json_array_add_element (json_node_get_array (array), text);

  line = rr_json_to_line (array);
  g_assert_cmpstr (line, ==, "[null,null]");
}

static char *
random_text (void)
{
  static const char *const parts[] = {
    "a", "B", " ", "\"", "\\", "/", "\n", "\t", "\x01", "\x1f", "\x7f", "é", "€", "😀", "\xef\xbf\xbf",
    "12345678", "some words", "\\u0041", "{", "]"
  };
  GString *text = g_string_new (NULL);

  for (int n = g_test_rand_int_range (0, 9); n > 0; n--)
    g_string_append (text, parts[g_test_rand_int_range (0, G_N_ELEMENTS (parts))]);
  return g_string_free (text, FALSE);
}

static double
random_double (void)
{
  switch (g_test_rand_int_range (0, 4))
    {
    case 0:
      return g_test_rand_int_range (-5, 6);
    case 1:
      return g_test_rand_int_range (-1000, 1000) / 100.0;
    case 2:
      return ldexp (g_test_rand_double (), g_test_rand_int_range (-1070, 1020));
    default:
      return -g_test_rand_double ();
    }
}

static JsonNode *
random_tree (guint depth)
{
  JsonNode *node = json_node_alloc ();
  int n = g_test_rand_int_range (0, 6);

  switch (g_test_rand_int_range (depth > 5 ? 2 : 0, 8))
    {
    case 0:
      json_node_init_object (node, NULL);
      json_node_take_object (node, json_object_new ());
      while (n-- > 0)
        {
          g_autofree char *name = random_text ();

          json_object_set_member (json_node_get_object (node), name, random_tree (depth + 1));
        }
      return node;
    case 1:
      json_node_init_array (node, NULL);
      json_node_take_array (node, json_array_new ());
      while (n-- > 0)
        json_array_add_element (json_node_get_array (node), random_tree (depth + 1));
      return node;
    case 2:
      return json_node_init_null (node);
    case 3:
      return json_node_init_boolean (node, g_test_rand_bit ());
    case 4:
      return json_node_init_int (node, g_test_rand_int ());
    case 5:
      return json_node_init_double (node, random_double ());
    default:
      {
        g_autofree char *text = random_text ();

        return json_node_init_string (node, text);
      }
    }
}

static void
test_random_trees (void)
{
  for (guint i = 0; i < RANDOM_TREES; i++)
    {
      g_autoptr (JsonNode) tree = random_tree (0);
      g_autofree char *text = write_node (tree);
      g_autofree char *line = rr_json_to_line (tree);
      g_autoptr (JsonNode) from_text = read_text (text);
      g_autoptr (JsonNode) from_line = read_text (line);
      g_autofree char *again = write_node (from_line);

      /* A whole double comes back as an integer, which json-glib holds for equal. */
      g_assert_true (json_node_equal (tree, from_text));
      g_assert_true (json_node_equal (from_text, from_line));
      g_assert_cmpstr (again, ==, text);
      g_assert_null (strchr (line, '\n'));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-writer/style", test_style);
  g_test_add_func ("/json-writer/depth", test_depth);
  g_test_add_func ("/json-writer/texts", test_texts);
  g_test_add_func ("/json-writer/integers", test_integers);
  g_test_add_func ("/json-writer/doubles", test_doubles);
  g_test_add_func ("/json-writer/random-doubles", test_random_doubles);
  g_test_add_func ("/json-writer/odd-nodes", test_odd_nodes);
  g_test_add_func ("/json-writer/random-trees", test_random_trees);

  return g_test_run ();
}
