/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-field.h"

#include <math.h>
#include <string.h>

#include "rr-date.h"
#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-json-reader.h"
#include "rr-json-writer.h"
#include "rr-text.h"
#include "rr-value.h"

/* A member at the very beginning of a path has no dot; a suffix does. */
#define SUFFIX_START "."

void
rr_field_problem_clear (RrFieldProblem *problem)
{
  g_clear_pointer (&problem->suffix, g_free);
  g_clear_pointer (&problem->allowed, g_free);
}

/* Sets @error to %RR_ERROR_INVALID; @where is the path or the label of the field. */
void
rr_field_problem_to_error (RrFieldProblem *problem,
                           const char     *where,
                           GError        **error)
{
  g_autofree char *line = NULL;
  g_autofree char *shown = NULL;

  line = problem->value != NULL ? rr_json_to_line (problem->value) : g_strdup ("?");
  shown = rr_text_shorten (line, 40);

  g_set_error (error, RR_ERROR, RR_ERROR_INVALID,
               /* Translators: path in the file, value found there, what would be allowed */
               _("%s%s: %s is not allowed here; expected %s"),
               where, problem->suffix, shown, problem->allowed);
}

/* The names of an enumeration, for a message. */
static char *
list_choices (const RrEnum *choices)
{
  g_autoptr (GString) text = g_string_new (_("one of"));

  for (guint i = 0; i < choices->n_values; i++)
    {
      g_autofree char *quoted = rr_text_quote (choices->values[i].name);

      g_string_append_printf (text, "%s%s", i > 0 ? _(", ") : " ", quoted);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
describe_length (const RrField *field)
{
  if ((field->flags & RR_FIELD_NONEMPTY) != 0)
    return g_strdup_printf (_("a text of 1 to %u characters"), field->max_length);

  return g_strdup_printf (_("a text of at most %u characters"), field->max_length);
}

/* What a field takes, in words. */
static char *
describe (const RrField *field)
{
  char low[G_ASCII_DTOSTR_BUF_SIZE], high[G_ASCII_DTOSTR_BUF_SIZE];

  switch (field->kind)
    {
    case RR_KIND_ID:
    case RR_KIND_TEXT:
    case RR_KIND_CHOICE:
      return describe_length (field);

    case RR_KIND_COLOR:
      return g_strdup (_("a color such as “#3584e4”, or an empty text"));

    case RR_KIND_DATE:
      return g_strdup (_("a date such as “2015-02-22” or “2015-02-22T11:35Z”"));

    case RR_KIND_REF:
      return g_strdup (_("an id"));

    case RR_KIND_ENUM:
      return list_choices (field->choices);

    case RR_KIND_INT:
      return g_strdup_printf (_("a whole number from %d to %d"),
                              (int) field->minimum, (int) field->maximum);

    case RR_KIND_NUMBER:
      return g_strdup_printf (_("a number from %s to %s"),
                              g_ascii_formatd (low, sizeof low, "%g", field->minimum),
                              g_ascii_formatd (high, sizeof high, "%g", field->maximum));

    case RR_KIND_BOOLEAN:
      return g_strdup (_("true or false"));

    case RR_KIND_TEXTS:
      return g_strdup_printf (_("a list of texts of at most %u characters"), field->max_length);

    case RR_KIND_REFS:
      return g_strdup (_("a list of ids"));

    case RR_KIND_CHOICES:
      return g_strdup (_("a list of names"));

    case RR_KIND_NOTES:
      return g_strdup (_("an object that gives a list of texts for the id of a lane"));

    case RR_KIND_LEVELS:
      return g_strdup (_("an object that gives a number from 0 to 4 for the id of a touchpoint"));

    case RR_KIND_LIST:
    default:
      return g_strdup (_("a list of objects"));
    }
}

static gboolean
fits_length (const char *text,
             guint       minimum,
             guint       maximum)
{
  gsize bytes = strlen (text);

  /* A character has at least one byte, so that short texts need no count. */
  return bytes >= minimum && (bytes <= maximum || g_utf8_strlen (text, -1) <= (glong) maximum);
}

static gboolean
fits_whole_number (JsonNode *value,
                   double    minimum,
                   double    maximum)
{
  GType type = json_node_get_value_type (value);
  double number;

  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
    return FALSE;

  number = json_node_get_double (value);

  return number >= minimum && number <= maximum && number == floor (number);
}

static gboolean
fits_color (const char *text)
{
  if (*text == '\0')
    return TRUE;

  return strlen (text) == 7 && text[0] == '#' &&
         strspn (text + 1, "0123456789abcdefABCDEF") == 6;
}

/**
 * rr_field_fits_text:
 * @field: of a kind that one string stands for in the file
 *
 * As rr_field_check (), for a text that is in no node.
 *
 * Returns: whether @text fits @field
 */
gboolean
rr_field_fits_text (const RrField *field,
                    const char    *text)
{
  RrDate date;

  g_return_val_if_fail (field != NULL && text != NULL, FALSE);

  switch (field->kind)
    {
    case RR_KIND_COLOR:
      return fits_color (text);

    case RR_KIND_DATE:
      return rr_date_parse (text, &date);

    case RR_KIND_ENUM:
      return rr_enum_find (field->choices, text) >= 0;

    case RR_KIND_REF:
      /* Whether it refers to something is a question of the whole map. */
      return TRUE;

    case RR_KIND_ID:
    case RR_KIND_TEXT:
    case RR_KIND_CHOICE:
    case RR_KIND_INT:
    case RR_KIND_NUMBER:
    case RR_KIND_BOOLEAN:
    case RR_KIND_TEXTS:
    case RR_KIND_REFS:
    case RR_KIND_CHOICES:
    case RR_KIND_NOTES:
    case RR_KIND_LEVELS:
    case RR_KIND_LIST:
    default:
      return fits_length (text, (field->flags & RR_FIELD_NONEMPTY) != 0 ? 1 : 0,
                          field->max_length);
    }
}

/* Takes @allowed. */
static gboolean
refuse (RrFieldProblem *problem,
        const char     *suffix,
        JsonNode       *value,
        char           *allowed)
{
  problem->suffix = g_strdup (suffix);
  problem->value = value;
  problem->allowed = allowed;

  return FALSE;
}

static gboolean
check_texts (const RrField  *field,
             JsonNode       *value,
             const char     *prefix,
             RrFieldProblem *problem)
{
  JsonArray *array;
  guint n;

  if (!JSON_NODE_HOLDS_ARRAY (value))
    return refuse (problem, prefix, value, describe (field));

  array = json_node_get_array (value);
  n = json_array_get_length (array);
  for (guint i = 0; i < n; i++)
    {
      JsonNode *item = json_array_get_element (array, i);
      gboolean closed = field->kind == RR_KIND_CHOICES && !field->choices->open;
      g_autofree char *suffix = NULL;

      if (json_node_get_value_type (item) == G_TYPE_STRING)
        {
          const char *text = json_node_get_string (item);

          if (closed ? rr_enum_find (field->choices, text) >= 0
                     : field->kind == RR_KIND_REFS || fits_length (text, 0, field->max_length))
            continue;
        }

      suffix = g_strdup_printf ("%s[%u]", prefix, i);
      return refuse (problem, suffix, item,
                     closed ? list_choices (field->choices)
                     : field->kind == RR_KIND_REFS ? g_strdup (_("an id"))
                                                   : describe_length (field));
    }

  return TRUE;
}

static gboolean
check_object (const RrField  *field,
              JsonNode       *value,
              RrFieldProblem *problem)
{
  JsonObjectIter iter;
  const char *key;
  JsonNode *item;

  if (!JSON_NODE_HOLDS_OBJECT (value))
    return refuse (problem, "", value, describe (field));

  json_object_iter_init_ordered (&iter, json_node_get_object (value));
  while (json_object_iter_next_ordered (&iter, &key, &item))
    {
      g_autoptr (GString) suffix = g_string_new (SUFFIX_START);

      rr_json_path_append_member (suffix, key);
      g_string_erase (suffix, 0, strlen (SUFFIX_START));

      if (field->kind == RR_KIND_NOTES)
        {
          if (!check_texts (field, item, suffix->str, problem))
            return FALSE;
        }
      else if (!fits_whole_number (item, field->minimum, field->maximum))
        {
          return refuse (problem, suffix->str, item,
                         g_strdup_printf (_("a whole number from %d to %d"),
                                          (int) field->minimum, (int) field->maximum));
        }
    }

  return TRUE;
}

/**
 * rr_field_check:
 * @value: a value from a file or from a person
 * @problem: (out caller-allocates): set where it does not fit; clear it
 *
 * Checks type, range, length and closed enumerations.  Whether an id refers to
 * something is not checked here.
 *
 * Returns: whether @value fits @field
 */
gboolean
rr_field_check (const RrField  *field,
                JsonNode       *value,
                RrFieldProblem *problem)
{
  GType type;
  gboolean fits;

  g_return_val_if_fail (field != NULL && value != NULL && problem != NULL, FALSE);

  if (JSON_NODE_HOLDS_NULL (value))
    {
      if ((field->flags & RR_FIELD_NULLABLE) != 0)
        return TRUE;

      return refuse (problem, "", value, describe (field));
    }

  type = JSON_NODE_HOLDS_VALUE (value) ? json_node_get_value_type (value) : G_TYPE_INVALID;

  switch (field->kind)
    {
    case RR_KIND_INT:
      fits = fits_whole_number (value, field->minimum, field->maximum);
      break;

    case RR_KIND_NUMBER:
      fits = (type == G_TYPE_INT64 || type == G_TYPE_DOUBLE) &&
             json_node_get_double (value) >= field->minimum &&
             json_node_get_double (value) <= field->maximum;
      break;

    case RR_KIND_BOOLEAN:
      fits = type == G_TYPE_BOOLEAN;
      break;

    case RR_KIND_TEXTS:
    case RR_KIND_REFS:
    case RR_KIND_CHOICES:
      return check_texts (field, value, "", problem);

    case RR_KIND_NOTES:
    case RR_KIND_LEVELS:
      return check_object (field, value, problem);

    case RR_KIND_LIST:
      fits = JSON_NODE_HOLDS_ARRAY (value);
      break;

    case RR_KIND_ID:
    case RR_KIND_TEXT:
    case RR_KIND_COLOR:
    case RR_KIND_DATE:
    case RR_KIND_REF:
    case RR_KIND_CHOICE:
    case RR_KIND_ENUM:
    default:
      fits = type == G_TYPE_STRING && rr_field_fits_text (field, json_node_get_string (value));
      break;
    }

  return fits ? TRUE : refuse (problem, "", value, describe (field));
}

/**
 * rr_field_normalize:
 * @value: (transfer full): a value that fits
 *
 * Returns: (transfer full): the same value as rr_field_get () would give it back,
 *   so that values can be compared
 */
JsonNode *
rr_field_normalize (const RrField *field,
                    JsonNode      *value)
{
  g_return_val_if_fail (field != NULL && value != NULL, NULL);

  if ((field->kind == RR_KIND_INT || field->kind == RR_KIND_NUMBER) &&
      json_node_get_value_type (value) == G_TYPE_DOUBLE)
    {
      JsonNode *number = rr_value_number (json_node_get_double (value));

      json_node_unref (value);
      return number;
    }

  return value;
}
