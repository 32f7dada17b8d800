/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-json-writer.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "rr-json-scan-private.h"

/* How the parts of an object or array are set apart. */
typedef enum
{
  LINES,
  ONE_LINE
} Style;

static const char line_break[] = "\n                                ";

static void
append_spaces (GString *out,
               gsize    rest)
{
  while (rest > 0)
    {
      gsize n = MIN (rest, sizeof line_break - 2);

      g_string_append_len (out, line_break + 1, n);
      rest -= n;
    }
}

/**
 * rr_json_append_indent:
 * @out: where to write
 * @depth: how many objects and arrays are open
 *
 * Appends the two spaces a level that begin a line.
 */
void
rr_json_append_indent (GString *out,
                       guint    depth)
{
  g_return_if_fail (out != NULL);

  append_spaces (out, 2 * (gsize) depth);
}

static void
append_escape (GString *out,
               guchar   c)
{
  static const char letters[] = "btn?fr"; /* for U+0008…U+000D */

  if (c == '"' || c == '\\')
    {
      g_string_append_c (out, '\\');
      g_string_append_c (out, c);
    }
  else if (c >= '\b' && c <= '\r' && c != '\v')
    {
      g_string_append_c (out, '\\');
      g_string_append_c (out, letters[c - '\b']);
    }
  else
    {
      static const char digits[] = "0123456789abcdef";

      g_string_append (out, "\\u00");
      g_string_append_c (out, digits[c >> 4]);
      g_string_append_c (out, digits[c & 15]);
    }
}

/**
 * rr_json_append_string:
 * @out: where to write
 * @text: valid UTF-8
 *
 * Appends the text in double quotes. Only what RFC 8259 demands is escaped: the
 * quote, the backslash and the control characters below U+0020.
 */
void
rr_json_append_string (GString    *out,
                       const char *text)
{
  const char *end;

  g_return_if_fail (out != NULL);
  g_return_if_fail (text != NULL);

  end = text + strlen (text);
  g_string_append_c (out, '"');
  for (;;)
    {
      const char *stop = rr_json_skip_plain (text, end);

      g_string_append_len (out, text, stop - text);
      if (stop == end)
        break;
      append_escape (out, *stop);
      text = stop + 1;
    }
  g_string_append_c (out, '"');
}

/**
 * rr_json_append_int:
 * @out: where to write
 * @number: any number
 */
void
rr_json_append_int (GString *out,
                    gint64   number)
{
  char digits[24];
  char *at = digits + sizeof digits;
  guint64 rest = number < 0 ? 0 - (guint64) number : (guint64) number;

  g_return_if_fail (out != NULL);

  do
    {
      *--at = '0' + (char) (rest % 10);
      rest /= 10;
    }
  while (rest > 0);
  if (number < 0)
    *--at = '-';

  g_string_append_len (out, at, digits + sizeof digits - at);
}

/**
 * rr_json_append_double:
 * @out: where to write
 * @number: any number; what is not finite, which JSON cannot say, becomes null
 *
 * Appends the shortest number that reads back as the same double, in every
 * locale. A whole one looks like an integer as long as 15 digits hold it.
 */
void
rr_json_append_double (GString *out,
                       double   number)
{
  static const char *const formats[] = {
    "%.1g", "%.2g", "%.3g", "%.4g", "%.5g", "%.6g", "%.7g", "%.8g", "%.9g",
    "%.10g", "%.11g", "%.12g", "%.13g", "%.14g", "%.15g", "%.16g", "%.17g"
  };
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  guint digits_tried;

  g_return_if_fail (out != NULL);

  if (!isfinite (number))
    {
      g_string_append (out, "null");
      return;
    }
  if (number == 0.0)
    {
      g_string_append (out, signbit (number) ? "-0.0" : "0");
      return;
    }

  /* Every decimal of 15 digits survives being a double, unless it is next to nothing. */
  digits_tried = fabs (number) < DBL_MIN ? 0 : 14;
  do
    g_ascii_formatd (digits, sizeof digits, formats[digits_tried++], number);
  while (digits_tried < G_N_ELEMENTS (formats) && g_ascii_strtod (digits, NULL) != number);
  g_string_append (out, digits);
}

static void
append_value (GString  *out,
              JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING && json_node_get_string (node) != NULL)
    rr_json_append_string (out, json_node_get_string (node));
  else if (type == G_TYPE_INT64)
    rr_json_append_int (out, json_node_get_int (node));
  else if (type == G_TYPE_DOUBLE)
    rr_json_append_double (out, json_node_get_double (node));
  else if (type == G_TYPE_BOOLEAN)
    g_string_append (out, json_node_get_boolean (node) ? "true" : "false");
  else
    g_string_append (out, "null");
}

static void
append_break (GString *out,
              guint    depth,
              Style    style)
{
  gsize spaces = 2 * (gsize) depth;
  gsize n = MIN (spaces, sizeof line_break - 2);

  if (style == ONE_LINE)
    return;

  g_string_append_len (out, line_break, n + 1);
  append_spaces (out, spaces - n);
}

static void append_node (GString  *out,
                         JsonNode *node,
                         guint     depth,
                         Style     style);

static void
append_object (GString    *out,
               JsonObject *object,
               guint       depth,
               Style       style)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *member;
  gboolean first = TRUE;

  g_string_append_c (out, '{');
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &member))
    {
      if (!first)
        g_string_append_c (out, ',');
      first = FALSE;
      append_break (out, depth + 1, style);
      rr_json_append_string (out, name);
      g_string_append (out, style == LINES ? ": " : ":");
      append_node (out, member, depth + 1, style);
    }
  if (!first)
    append_break (out, depth, style);
  g_string_append_c (out, '}');
}

static void
append_array (GString   *out,
              JsonArray *array,
              guint      depth,
              Style      style)
{
  guint length = json_array_get_length (array);

  g_string_append_c (out, '[');
  for (guint i = 0; i < length; i++)
    {
      if (i > 0)
        g_string_append_c (out, ',');
      append_break (out, depth + 1, style);
      append_node (out, json_array_get_element (array, i), depth + 1, style);
    }
  if (length > 0)
    append_break (out, depth, style);
  g_string_append_c (out, ']');
}

static void
append_node (GString  *out,
             JsonNode *node,
             guint     depth,
             Style     style)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      append_object (out, json_node_get_object (node), depth, style);
      break;
    case JSON_NODE_ARRAY:
      append_array (out, json_node_get_array (node), depth, style);
      break;
    case JSON_NODE_VALUE:
      append_value (out, node);
      break;
    case JSON_NODE_NULL:
    default:
      g_string_append (out, "null");
      break;
    }
}

/**
 * rr_json_append_node:
 * @out: where to write
 * @node: what to write; texts in it are valid UTF-8
 * @depth: how many objects and arrays are open around it
 *
 * Appends a tree, with one member or item a line and empty ones as `{}` and `[]`.
 * The first line is not indented and the last one not ended, since the tree
 * usually follows a name; a file ends in a '\n' that its writer adds.
 */
void
rr_json_append_node (GString  *out,
                     JsonNode *node,
                     guint     depth)
{
  g_return_if_fail (out != NULL);
  g_return_if_fail (node != NULL);

  append_node (out, node, depth, LINES);
}

/**
 * rr_json_to_line:
 * @node: what to write; texts in it are valid UTF-8
 *
 * Returns: (transfer full): the tree on one line without any space between its
 *   parts
 */
char *
rr_json_to_line (JsonNode *node)
{
  GString *out;

  g_return_val_if_fail (node != NULL, NULL);

  out = g_string_new (NULL);
  append_node (out, node, 0, ONE_LINE);
  return g_string_free (out, FALSE);
}
