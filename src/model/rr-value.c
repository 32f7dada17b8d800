/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-value.h"

#include <math.h>

/**
 * rr_value_null:
 *
 * Returns: (transfer full): null
 */
JsonNode *
rr_value_null (void)
{
  return json_node_new (JSON_NODE_NULL);
}

/**
 * rr_value_text:
 * @text: (nullable): UTF-8
 *
 * Returns: (transfer full): a string, or null where @text is %NULL
 */
JsonNode *
rr_value_text (const char *text)
{
  if (text == NULL)
    return rr_value_null ();

  return json_node_init_string (json_node_alloc (), text);
}

/**
 * rr_value_int:
 *
 * Returns: (transfer full): a whole number
 */
JsonNode *
rr_value_int (gint64 number)
{
  return json_node_init_int (json_node_alloc (), number);
}

/**
 * rr_value_number:
 * @number: a number; NAN stands for null
 *
 * Returns: (transfer full): a number, the whole ones as whole numbers, or null
 */
JsonNode *
rr_value_number (double number)
{
  if (isnan (number))
    return rr_value_null ();

  if (number == floor (number) && fabs (number) < 1e15)
    return rr_value_int ((gint64) number);

  return json_node_init_double (json_node_alloc (), number);
}

/**
 * rr_value_boolean:
 *
 * Returns: (transfer full): true or false
 */
JsonNode *
rr_value_boolean (gboolean value)
{
  return json_node_init_boolean (json_node_alloc (), value);
}

/**
 * rr_value_texts:
 * @texts: (nullable): a %NULL-terminated list
 *
 * Returns: (transfer full): a list of strings
 */
JsonNode *
rr_value_texts (const char *const *texts)
{
  JsonArray *array = json_array_new ();
  JsonNode *node = json_node_alloc ();

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    json_array_add_string_element (array, texts[i]);

  json_node_init_array (node, array);
  json_array_unref (array);

  return node;
}
