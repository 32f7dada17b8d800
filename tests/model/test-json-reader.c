/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <string.h>

#include "rr-error.h"
#include "rr-json-reader.h"

typedef struct
{
  const char *text;
  int         code;
  const char *message; /* a part of it */
} Bad;

static JsonNode *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = rr_json_read (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_nonnull (node);
  return node;
}

static void
assert_refused (const char *text,
                gsize       length,
                int         code,
                const char *message)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = rr_json_read (text, length, &error);

  if (node != NULL)
    g_error ("was read: %s", text);
  g_assert_error (error, RR_ERROR, code);
  if (strstr (error->message, message) == NULL)
    g_error ("expected “%s” in “%s” for: %s", message, error->message, text);

  /* No caller has to ask for the message. */
  g_assert_null (rr_json_read (text, length, NULL));
}

static void
test_values (void)
{
  g_autoptr (JsonNode) node =
    read_text (" { \"a\" : [ 1 , -2.5e1 , true , false , null , \"x\" , { } , [ ] ] , \"\" : 7 }\r\n\t");
  JsonObject *object = json_node_get_object (node);
  JsonArray *array = json_object_get_array_member (object, "a");

  g_assert_cmpuint (json_object_get_size (object), ==, 2);
  g_assert_cmpint (json_object_get_int_member (object, ""), ==, 7);
  g_assert_cmpuint (json_array_get_length (array), ==, 8);
  g_assert_cmpint (json_array_get_int_element (array, 0), ==, 1);
  g_assert_cmpfloat (json_array_get_double_element (array, 1), ==, -25);
  g_assert_true (json_array_get_boolean_element (array, 2));
  g_assert_false (json_array_get_boolean_element (array, 3));
  g_assert_true (JSON_NODE_HOLDS_NULL (json_array_get_element (array, 4)));
  g_assert_cmpstr (json_array_get_string_element (array, 5), ==, "x");
  g_assert_cmpuint (json_object_get_size (json_array_get_object_element (array, 6)), ==, 0);
  g_assert_cmpuint (json_array_get_length (json_array_get_array_element (array, 7)), ==, 0);
}

static void
test_order (void)
{
  g_autoptr (JsonNode) node = read_text ("{\"z\":1,\"a\":2,\"m\":3}");
  g_autoptr (GList) names = json_object_get_members (json_node_get_object (node));

  g_assert_cmpstr (names->data, ==, "z");
  g_assert_cmpstr (names->next->data, ==, "a");
  g_assert_cmpstr (names->next->next->data, ==, "m");
}

static void
test_scalar_roots (void)
{
  g_autoptr (JsonNode) text = read_text ("\"a\"");
  g_autoptr (JsonNode) number = read_text ("12");
  g_autoptr (JsonNode) null = read_text (" null ");

  g_assert_cmpstr (json_node_get_string (text), ==, "a");
  g_assert_cmpint (json_node_get_int (number), ==, 12);
  g_assert_true (JSON_NODE_HOLDS_NULL (null));
}

static void
test_texts (void)
{
  static const struct
  {
    const char *json;
    const char *text;
  } cases[] = {
    { "\"\"", "" },
    { "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t" },
    { "\"\\u0041\\u00e9\\u20AC\"", "Aé€" },
    { "\"\\ud83d\\uDE00\"", "😀" },
    { "\"é€😀\x7f\"", "é€😀\x7f" },
    { "\"12345678\"", "12345678" },
    { "\"1234567\\n12345678\\\"1\"", "1234567\n12345678\"1" },
    { "\"// no comment, 'no' quote\"", "// no comment, 'no' quote" },
    { "\"\\u0001\\uffff\"", "\x01\xef\xbf\xbf" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JsonNode) node = read_text (cases[i].json);

      g_assert_cmpstr (json_node_get_string (node), ==, cases[i].text);
    }
}

static void
test_numbers (void)
{
  static const struct
  {
    const char *json;
    gint64      number;
  } integers[] = {
    { "0", 0 },
    { "-1", -1 },
    { "10", 10 },
    { "9223372036854775807", G_MAXINT64 },
    { "-9223372036854775808", G_MININT64 },
    { "-9223372036854775807", -G_MAXINT64 },
  };
  static const struct
  {
    const char *json;
    double      number;
  } doubles[] = {
    { "0.0", 0.0 },
    { "3.0", 3.0 },
    { "0.1", 0.1 },
    { "1e3", 1000 },
    { "1E+3", 1000 },
    { "-1.5e-3", -0.0015 },
    { "1.7976931348623157e308", 1.7976931348623157e308 },
    { "5e-324", 5e-324 },
    { "1e-400", 0.0 },
    { "9223372036854775808.0", 9223372036854775808.0 },
  };
  g_autoptr (JsonNode) zero = read_text ("-0");

  for (gsize i = 0; i < G_N_ELEMENTS (integers); i++)
    {
      g_autoptr (JsonNode) node = read_text (integers[i].json);

      g_assert_true (json_node_get_value_type (node) == G_TYPE_INT64);
      g_assert_cmpint (json_node_get_int (node), ==, integers[i].number);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (doubles); i++)
    {
      g_autoptr (JsonNode) node = read_text (doubles[i].json);

      g_assert_true (json_node_get_value_type (node) == G_TYPE_DOUBLE);
      g_assert_cmpfloat (json_node_get_double (node), ==, doubles[i].number);
    }

  g_assert_true (json_node_get_value_type (zero) == G_TYPE_DOUBLE);
  g_assert_true (signbit (json_node_get_double (zero)));
}

static void
test_byte_order_mark (void)
{
  g_autoptr (JsonNode) node = read_text ("\xef\xbb\xbf[1]");

  g_assert_true (JSON_NODE_HOLDS_ARRAY (node));
  assert_refused ("\xef\xbb\xbf[x]", 6, RR_ERROR_SYNTAX, "Line 1, column 2:");
  assert_refused ("\xef\xbb\xbf\xef\xbb\xbf[]", 8, RR_ERROR_SYNTAX, "Line 1, column 1:");
}

/* What json-glib's parser lets pass, and what else is nearly JSON. */
static const Bad syntax_errors[] = {
  { "", RR_ERROR_SYNTAX, "Line 1, column 1: expected a value, but the file ends" },
  { " \n ", RR_ERROR_SYNTAX, "Line 2, column 2: expected a value, but the file ends" },
  { "{\n  \"a\": 1\n  \"b\": 2\n}", RR_ERROR_SYNTAX, "Line 3, column 3: expected a comma or “}”, found “\"b\"”" },
  { "[1 x]", RR_ERROR_SYNTAX, "Line 1, column 4: expected a comma or “]”, found “x”" },
  { "[\"é€😀\" x]", RR_ERROR_SYNTAX, "Line 1, column 8:" },
  { "{'a': 1}", RR_ERROR_SYNTAX, "expected the name of a member in double quotes or “}”, found “'”" },
  { "{a: 1}", RR_ERROR_SYNTAX, "found “a”" },
  { "{1: 1}", RR_ERROR_SYNTAX, "found “1”" },
  { "{\"a\" 1}", RR_ERROR_SYNTAX, "expected a colon, found “1”" },
  { "{\"a\": 1,}", RR_ERROR_SYNTAX, "expected the name of a member in double quotes, found “}”" },
  { "{,}", RR_ERROR_SYNTAX, "found “,”" },
  { "[1,]", RR_ERROR_SYNTAX, "expected a value, found “]”" },
  { "[,1]", RR_ERROR_SYNTAX, "expected a value" },
  { "[1,,2]", RR_ERROR_SYNTAX, "expected a value, found “,”" },
  { "[1}", RR_ERROR_SYNTAX, "expected a comma or “]”, found “}”" },
  { "{\"a\":1]", RR_ERROR_SYNTAX, "expected a comma or “}”, found “]”" },
  { "[1] 2", RR_ERROR_SYNTAX, "expected the end of the file, found “2”" },
  { "{}{}", RR_ERROR_SYNTAX, "Line 1, column 3: expected the end of the file" },
  { "]", RR_ERROR_SYNTAX, "expected a value" },
  { "// x\n[]", RR_ERROR_SYNTAX, "Line 1, column 1:" },
  { "[1 /* x */]", RR_ERROR_SYNTAX, "found “/”" },
  { "var x = {}", RR_ERROR_SYNTAX, "expected a value, found “var”" },
  { "[True]", RR_ERROR_SYNTAX, "found “True”" },
  { "[truex]", RR_ERROR_SYNTAX, "found “x”" },
  { "[tru", RR_ERROR_SYNTAX, "found “tru”" },
  { "[NaN]", RR_ERROR_SYNTAX, "found “NaN”" },
  { "[-Infinity]", RR_ERROR_SYNTAX, "expected a digit, found “Infinity”" },
  { "[undefined]", RR_ERROR_SYNTAX, "found “undefined”" },
  { "['a']", RR_ERROR_SYNTAX, "found “'”" },
  { "[010]", RR_ERROR_SYNTAX, "expected a number without a zero in front, found “010”" },
  { "[-01]", RR_ERROR_SYNTAX, "found “-01”" },
  { "[00]", RR_ERROR_SYNTAX, "Line 1, column 2:" },
  { "[0x10]", RR_ERROR_SYNTAX, "found “x10”" },
  { "[+1]", RR_ERROR_SYNTAX, "found “+1”" },
  { "[.5]", RR_ERROR_SYNTAX, "found “.5”" },
  { "[1.]", RR_ERROR_SYNTAX, "expected a digit, found “]”" },
  { "[1.e1]", RR_ERROR_SYNTAX, "expected a digit" },
  { "[1e]", RR_ERROR_SYNTAX, "expected a digit" },
  { "[1e+]", RR_ERROR_SYNTAX, "expected a digit" },
  { "[-]", RR_ERROR_SYNTAX, "expected a digit, found “]”" },
  { "-", RR_ERROR_SYNTAX, "Line 1, column 2: expected a digit, but the file ends" },
  { "[9223372036854775808]", RR_ERROR_SYNTAX, "expected a whole number of at most 64 bits, found “9223372036854775808”" },
  { "[-9223372036854775809]", RR_ERROR_SYNTAX, "at most 64 bits" },
  { "[18446744073709551617]", RR_ERROR_SYNTAX, "at most 64 bits" },
  { "[1e309]", RR_ERROR_SYNTAX, "expected a number below 1.8e308, found “1e309”" },
  { "[-1e309]", RR_ERROR_SYNTAX, "below 1.8e308" },
  { "\"abc", RR_ERROR_SYNTAX, "Line 1, column 5: expected the double quote that ends a text, but the file ends" },
  { "\"abc\\", RR_ERROR_SYNTAX, "but the file ends" },
  { "\"\\u12", RR_ERROR_SYNTAX, "but the file ends" },
  { "\"a\nb\"", RR_ERROR_SYNTAX, "Line 1, column 3: a text must not hold “\\n” as it is" },
  { "\"a\tb\"", RR_ERROR_SYNTAX, "“\\t”" },
  { "\"12345678\x1f\"", RR_ERROR_SYNTAX, "Line 1, column 10: a text must not hold “\\u001f” as it is" },
  { "\"\\x41\"", RR_ERROR_SYNTAX, "after a backslash, found “x41”" },
  { "\"\\'\"", RR_ERROR_SYNTAX, "after a backslash, found “'”" },
  { "\"\\U0041\"", RR_ERROR_SYNTAX, "after a backslash" },
  { "\"\\u00g0\"", RR_ERROR_SYNTAX, "Line 1, column 6: expected four hexadecimal digits after “\\u”, found “g0”" },
  { "\"\\u0000\"", RR_ERROR_SYNTAX, "Line 1, column 2: a text must not hold the character U+0000" },
  { "{\"a\\u0000b\": 1}", RR_ERROR_SYNTAX, "U+0000" },
  { "\"\\ud800\"", RR_ERROR_SYNTAX, "Line 1, column 2: this escape is one half of a character" },
  { "\"\\ud800\\u0041\"", RR_ERROR_SYNTAX, "one half" },
  { "\"\\ud800\\ue000\"", RR_ERROR_SYNTAX, "one half" },
  { "\"\\ud800\\n\"", RR_ERROR_SYNTAX, "one half" },
  { "\"\\ud800\\ud800\"", RR_ERROR_SYNTAX, "one half" },
  { "\"\\udc00\\ud800\"", RR_ERROR_SYNTAX, "one half" },
  { "{\"a\": 1, \"b\": 2, \"a\": 3}", RR_ERROR_SYNTAX, "Line 1, column 18: expected another member, found a second one with the name \"a\"" },
  { "{\"a\": 1, \"\\u0061\": 3}", RR_ERROR_SYNTAX, "second one with the name \"\\u0061\"" },
  { "{\"a\": {}, \"a\": []}", RR_ERROR_SYNTAX, "second one" },
  { "{\"\": 1, \"\": 3}", RR_ERROR_SYNTAX, "second one with the name \"\"" },
  { "[{\"a\":{\"b\":1,\"b\":2}}]", RR_ERROR_SYNTAX, "Line 1, column 14:" },
  { "{", RR_ERROR_SYNTAX, "expected the name of a member in double quotes or “}”, but the file ends" },
  { "{\"a\"", RR_ERROR_SYNTAX, "expected a colon, but the file ends" },
  { "{\"a\":", RR_ERROR_SYNTAX, "expected a value, but the file ends" },
  { "{\"a\":1", RR_ERROR_SYNTAX, "expected a comma or “}”, but the file ends" },
  { "{\"a\":1,", RR_ERROR_SYNTAX, "expected the name of a member in double quotes, but the file ends" },
  { "[", RR_ERROR_SYNTAX, "expected a value or “]”, but the file ends" },
  { "[1", RR_ERROR_SYNTAX, "expected a comma or “]”, but the file ends" },
  { "[1,", RR_ERROR_SYNTAX, "expected a value, but the file ends" },
  { "[1,\r\n2,\r\nx]", RR_ERROR_SYNTAX, "Line 3, column 1:" },
  { "[\xc2\xa0 1]", RR_ERROR_SYNTAX, "Line 1, column 2:" },
  { "[\v1]", RR_ERROR_SYNTAX, "found “\\u000b”" },
  { "\xff\xfe[", RR_ERROR_SYNTAX, "Line 1, column 1: expected a value, found “\\xff”" },
};

static void
test_syntax (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (syntax_errors); i++)
    assert_refused (syntax_errors[i].text, strlen (syntax_errors[i].text),
                    syntax_errors[i].code, syntax_errors[i].message);
}

/* Bytes that a C string cannot hold. */
static void
test_nul (void)
{
  assert_refused ("[1]\0", 4, RR_ERROR_SYNTAX, "Line 1, column 4: expected the end of the file, found “\\u0000”");
  assert_refused ("\"a\0b\"", 5, RR_ERROR_SYNTAX, "Line 1, column 3: a text must not hold the character U+0000");
  assert_refused ("[\0]", 3, RR_ERROR_SYNTAX, "found “\\u0000”");
  assert_refused ("{\0\"\0a\0", 6, RR_ERROR_SYNTAX, "Line 1, column 2:");
}

static void
test_invalid_utf8 (void)
{
  static const Bad cases[] = {
    { "{\"touchpoints\": [{}, {}, {}, {\"id\": \"x\",\n \"title\": \"Caf\xe9\"}]}", RR_ERROR_INVALID,
      "touchpoints[3].title: the byte 0xE9 in line 2, column 15 is not UTF-8 text" },
    { "\"\xff\"", RR_ERROR_INVALID, "The byte 0xFF in line 1, column 2" },
    { "[[1, \"\xc3\x28\"]]", RR_ERROR_INVALID, "[0][1]: the byte 0xC3" },
    { "{\"a\": {\"b\xff\": 1}}", RR_ERROR_INVALID, "a: the byte 0xFF" },
    { "{\"a b\": \"\xc0\x80\"}", RR_ERROR_INVALID, "[\"a b\"]: the byte 0xC0" },
    { "{\"\": \"\xed\xa0\x80\"}", RR_ERROR_INVALID, "[\"\"]: the byte 0xED" },
    { "{\"\\u0061\": [0, \"\xf4\x90\x80\x80\"]}", RR_ERROR_INVALID, "a[1]: the byte 0xF4" },
    { "\"\xe2\x82\"", RR_ERROR_INVALID, "column 2" },
    { "[\"fine\", \xff]", RR_ERROR_SYNTAX, "expected a value, found “\\xff”" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_refused (cases[i].text, strlen (cases[i].text), cases[i].code, cases[i].message);
}

/* A part of a file is never taken for a file, and nothing behind it is looked at. */
static void
test_prefixes (void)
{
  static const char whole[] =
    "{\"a\": [1.5e3, true, null, \"x\\u00e9\\ud83d\\ude00é\"], \"b\": {\"c\": -12}}";

  for (gsize length = 0; length < sizeof whole - 1; length++)
    {
      g_autofree char *part = g_memdup2 (whole, length);
      g_autoptr (GError) error = NULL;

      g_assert_null (rr_json_read (part, length, &error));
      g_assert_true (error->domain == RR_ERROR);
    }
}

static char *
nest (guint depth,
      gboolean objects)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, objects ? "{\"a\":" : "[");
  g_string_append (text, objects ? "1" : "");
  for (guint i = 0; i < depth; i++)
    g_string_append (text, objects ? "}" : "]");
  return g_string_free (text, FALSE);
}

static void
test_depth (void)
{
  for (int objects = 0; objects < 2; objects++)
    {
      g_autofree char *deep = nest (RR_JSON_MAX_DEPTH, objects);
      g_autofree char *too_deep = nest (RR_JSON_MAX_DEPTH + 1, objects);
      g_autoptr (JsonNode) node = read_text (deep);

      assert_refused (too_deep, strlen (too_deep), RR_ERROR_TOO_LARGE, "nested deeper than 64 levels");
    }
}

static void
test_size (void)
{
  const gsize brackets = 64 * 1024 * 1024;
  g_autofree char *deep = g_malloc (brackets);
  g_autoptr (GError) error = NULL;

  g_assert_true (rr_json_check_size (RR_JSON_MAX_SIZE, &error));
  g_assert_no_error (error);
  g_assert_false (rr_json_check_size (RR_JSON_MAX_SIZE + 1, &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_TOO_LARGE);
  g_assert_nonnull (strstr (error->message, "256 MiB"));

  /* Refused without a look at the bytes, of which there are not so many. */
  assert_refused ("[]", (gsize) RR_JSON_MAX_SIZE + 1, RR_ERROR_TOO_LARGE, "256 MiB");

  memset (deep, '[', brackets);
  assert_refused (deep, brackets, RR_ERROR_TOO_LARGE, "64 levels");
}

static void
test_many_members (void)
{
  g_autoptr (GString) text = g_string_new ("{");
  g_autoptr (JsonNode) node = NULL;

  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (text, "%s\"tp-%08x\":%u", i > 0 ? "," : "", i * 2654435761u, i);
  g_string_append_c (text, '}');

  node = read_text (text->str);
  g_assert_cmpuint (json_object_get_size (json_node_get_object (node)), ==, 20000);
}

/* "Ez" and "FY" have the same hash, and so have all names that are put together of them. */
static void
test_equal_hashes (void)
{
  g_autoptr (GString) text = g_string_new ("{");

  for (guint i = 0; i < 1 << 16; i++)
    {
      g_string_append (text, i > 0 ? ",\"" : "\"");
      for (guint bit = 0; bit < 16; bit++)
        g_string_append (text, i >> bit & 1 ? "Ez" : "FY");
      g_string_append (text, "\":1");
    }
  g_string_append_c (text, '}');

  assert_refused (text->str, text->len, RR_ERROR_TOO_LARGE, "keep the program busy");
}

static void
test_long_message (void)
{
  g_autofree char *digits = g_strnfill (100000, '7');
  g_autoptr (GError) error = NULL;

  g_assert_null (rr_json_read (digits, strlen (digits), &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_SYNTAX);
  g_assert_cmpuint (strlen (error->message), <, 200);
  g_assert_nonnull (strstr (error->message, "777…”"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-reader/values", test_values);
  g_test_add_func ("/json-reader/order", test_order);
  g_test_add_func ("/json-reader/scalar-roots", test_scalar_roots);
  g_test_add_func ("/json-reader/texts", test_texts);
  g_test_add_func ("/json-reader/numbers", test_numbers);
  g_test_add_func ("/json-reader/byte-order-mark", test_byte_order_mark);
  g_test_add_func ("/json-reader/syntax", test_syntax);
  g_test_add_func ("/json-reader/nul", test_nul);
  g_test_add_func ("/json-reader/invalid-utf8", test_invalid_utf8);
  g_test_add_func ("/json-reader/prefixes", test_prefixes);
  g_test_add_func ("/json-reader/depth", test_depth);
  g_test_add_func ("/json-reader/size", test_size);
  g_test_add_func ("/json-reader/many-members", test_many_members);
  g_test_add_func ("/json-reader/equal-hashes", test_equal_hashes);
  g_test_add_func ("/json-reader/long-message", test_long_message);

  return g_test_run ();
}
