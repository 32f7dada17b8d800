/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-field.h"

#include <math.h>
#include <string.h>

#include "rr-element-private.h"
#include "rr-json-writer.h"
#include "rr-value.h"

/* What empty texts and lists point to, so that they cost no memory. */
static const char empty_text[] = "";
static const char *const empty_texts[] = { NULL };

/**
 * rr_field_get_label:
 *
 * Returns: (transfer none): the name of the field for people
 */
const char *
rr_field_get_label (const RrField *field)
{
  g_return_val_if_fail (field != NULL, NULL);

  return _(field->label);
}

static gboolean
is_strv (RrKind kind)
{
  return kind == RR_KIND_TEXTS || kind == RR_KIND_REFS || kind == RR_KIND_CHOICES;
}

static gboolean
is_text (RrKind kind)
{
  return kind <= RR_KIND_CHOICE;
}

static char *
copy_text (const char *text)
{
  if (text == NULL)
    return NULL;

  return *text == '\0' ? (char *) empty_text : g_strdup (text);
}

static void
free_text (char *text)
{
  if (text != empty_text)
    g_free (text);
}

static char **
copy_texts (JsonNode *value)
{
  JsonArray *array = json_node_get_array (value);
  guint n = json_array_get_length (array);
  char **texts;

  if (n == 0)
    return (char **) empty_texts;

  texts = g_new (char *, n + 1);
  for (guint i = 0; i < n; i++)
    texts[i] = g_strdup (json_array_get_string_element (array, i));
  texts[n] = NULL;

  return texts;
}

static void
free_texts (char **texts)
{
  if (texts != (char **) empty_texts)
    g_strfreev (texts);
}

/* Gives a member of a new instance its default. */
void
rr_field_init (const RrField *field,
               gpointer       instance)
{
  switch (field->kind)
    {
    case RR_KIND_TEXT:
    case RR_KIND_COLOR:
    case RR_KIND_CHOICE:
      if ((field->flags & RR_FIELD_NULLABLE) == 0)
        RR_FIELD_MEMBER (field, instance, char *) =
          copy_text (field->text_default != NULL ? field->text_default : "");
      break;

    case RR_KIND_ENUM:
    case RR_KIND_INT:
    case RR_KIND_BOOLEAN:
      RR_FIELD_MEMBER (field, instance, int) = (int) field->number_default;
      break;

    case RR_KIND_NUMBER:
      RR_FIELD_MEMBER (field, instance, double) = field->number_default;
      break;

    case RR_KIND_TEXTS:
    case RR_KIND_REFS:
    case RR_KIND_CHOICES:
      RR_FIELD_MEMBER (field, instance, char **) = (char **) empty_texts;
      break;

    case RR_KIND_LIST:
      RR_FIELD_MEMBER (field, instance, RrList *) = rr_list_new (instance, field);
      break;

    case RR_KIND_ID:
    case RR_KIND_DATE:
    case RR_KIND_REF:
    case RR_KIND_NOTES:
    case RR_KIND_LEVELS:
      break;

    default:
      g_assert_not_reached ();
    }
}

/* Frees what a member holds. */
void
rr_field_clear (const RrField *field,
                gpointer       instance)
{
  if (is_text (field->kind))
    g_clear_pointer (&RR_FIELD_MEMBER (field, instance, char *), free_text);
  else if (is_strv (field->kind))
    g_clear_pointer (&RR_FIELD_MEMBER (field, instance, char **), free_texts);
  else if (field->kind == RR_KIND_NOTES || field->kind == RR_KIND_LEVELS)
    g_clear_pointer (&RR_FIELD_MEMBER (field, instance, JsonNode *), json_node_unref);
  else if (field->kind == RR_KIND_LIST)
    g_clear_object (&RR_FIELD_MEMBER (field, instance, RrList *));
}

/* Writes a checked and normalized value; not for lists. */
void
rr_field_write (const RrField *field,
                gpointer       instance,
                JsonNode      *value)
{
  gboolean is_null = JSON_NODE_HOLDS_NULL (value);

  rr_field_clear (field, instance);

  switch (field->kind)
    {
    case RR_KIND_ID:
    case RR_KIND_TEXT:
    case RR_KIND_COLOR:
    case RR_KIND_DATE:
    case RR_KIND_REF:
    case RR_KIND_CHOICE:
      RR_FIELD_MEMBER (field, instance, char *) = copy_text (json_node_get_string (value));
      break;

    case RR_KIND_ENUM:
      RR_FIELD_MEMBER (field, instance, int) =
        rr_enum_find (field->choices, json_node_get_string (value));
      break;

    case RR_KIND_INT:
      RR_FIELD_MEMBER (field, instance, int) = (int) json_node_get_double (value);
      break;

    case RR_KIND_BOOLEAN:
      RR_FIELD_MEMBER (field, instance, gboolean) = json_node_get_boolean (value);
      break;

    case RR_KIND_NUMBER:
      RR_FIELD_MEMBER (field, instance, double) = is_null ? NAN : json_node_get_double (value);
      break;

    case RR_KIND_TEXTS:
    case RR_KIND_REFS:
    case RR_KIND_CHOICES:
      RR_FIELD_MEMBER (field, instance, char **) = copy_texts (value);
      break;

    case RR_KIND_NOTES:
    case RR_KIND_LEVELS:
      if (json_object_get_size (json_node_get_object (value)) > 0)
        {
          JsonNode *copy = json_node_copy (value);

          json_node_seal (copy);
          RR_FIELD_MEMBER (field, instance, JsonNode *) = copy;
        }
      break;

    case RR_KIND_LIST:
    default:
      g_assert_not_reached ();
    }
}

/**
 * rr_field_prepare_text:
 * @field: one of @element's, of a kind that one string stands for in the file, but no enumeration
 * @element: an element that is in no map yet
 *
 * This and its sisters are rr_element_prepare () without a node for the value: where
 * thousands of elements are made, the nodes take most of the time.
 *
 * Returns: whether @text fits; otherwise nothing is written
 */
gboolean
rr_field_prepare_text (const RrField *field,
                       gpointer       element,
                       const char    *text)
{
  g_return_val_if_fail (field != NULL && is_text (field->kind), FALSE);
  g_return_val_if_fail (RR_IS_ELEMENT (element) && RR_ELEMENT (element)->list == NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  if (!rr_field_fits_text (field, text))
    return FALSE;

  rr_field_clear (field, element);
  RR_FIELD_MEMBER (field, element, char *) = copy_text (text);

  return TRUE;
}

/**
 * rr_field_prepare_number:
 * @field: one of @element's, a whole or any number
 * @element: an element that is in no map yet
 *
 * Returns: whether @number fits; otherwise nothing is written
 */
gboolean
rr_field_prepare_number (const RrField *field,
                         gpointer       element,
                         double         number)
{
  gboolean whole;

  g_return_val_if_fail (field != NULL, FALSE);
  g_return_val_if_fail (field->kind == RR_KIND_INT || field->kind == RR_KIND_NUMBER, FALSE);
  g_return_val_if_fail (RR_IS_ELEMENT (element) && RR_ELEMENT (element)->list == NULL, FALSE);

  whole = field->kind == RR_KIND_INT;
  if (!(number >= field->minimum && number <= field->maximum) || (whole && number != floor (number)))
    return FALSE;

  if (whole)
    RR_FIELD_MEMBER (field, element, int) = (int) number;
  else
    RR_FIELD_MEMBER (field, element, double) = number;

  return TRUE;
}

/**
 * rr_field_prepare_refs:
 * @field: one of @element's, a list of ids
 * @element: an element that is in no map yet
 * @ids: a %NULL-terminated list; whether they refer to something is checked later
 */
void
rr_field_prepare_refs (const RrField     *field,
                       gpointer           element,
                       const char *const *ids)
{
  g_return_if_fail (field != NULL && field->kind == RR_KIND_REFS);
  g_return_if_fail (RR_IS_ELEMENT (element) && RR_ELEMENT (element)->list == NULL);
  g_return_if_fail (ids != NULL);

  rr_field_clear (field, element);
  RR_FIELD_MEMBER (field, element, char **) = *ids != NULL ? g_strdupv ((char **) ids)
                                                           : (char **) empty_texts;
}

static JsonNode *
empty_object (void)
{
  JsonNode *node = json_node_alloc ();
  JsonObject *object = json_object_new ();

  json_node_init_object (node, object);
  json_object_unref (object);

  return node;
}

/**
 * rr_field_get:
 * @field: any but a list
 * @instance: an element that has the field
 *
 * Returns: (transfer full): the value, as the file would hold it
 */
JsonNode *
rr_field_get (const RrField *field,
              gconstpointer  instance)
{
  g_return_val_if_fail (field != NULL && field->kind != RR_KIND_LIST, NULL);
  g_return_val_if_fail (instance != NULL, NULL);

  switch (field->kind)
    {
    case RR_KIND_ENUM:
      return rr_value_text (rr_enum_name (field->choices,
                                          (guint) RR_FIELD_MEMBER (field, instance, int)));

    case RR_KIND_INT:
      return rr_value_int (RR_FIELD_MEMBER (field, instance, int));

    case RR_KIND_BOOLEAN:
      return rr_value_boolean (RR_FIELD_MEMBER (field, instance, gboolean));

    case RR_KIND_NUMBER:
      return rr_value_number (RR_FIELD_MEMBER (field, instance, double));

    case RR_KIND_TEXTS:
    case RR_KIND_REFS:
    case RR_KIND_CHOICES:
      return rr_value_texts (RR_FIELD_MEMBER (field, instance, const char *const *));

    case RR_KIND_NOTES:
    case RR_KIND_LEVELS:
      {
        JsonNode *node = RR_FIELD_MEMBER (field, instance, JsonNode *);

        return node != NULL ? json_node_ref (node) : empty_object ();
      }

    case RR_KIND_ID:
    case RR_KIND_TEXT:
    case RR_KIND_COLOR:
    case RR_KIND_DATE:
    case RR_KIND_REF:
    case RR_KIND_CHOICE:
      return rr_value_text (RR_FIELD_MEMBER (field, instance, const char *));

    case RR_KIND_LIST:
    default:
      g_assert_not_reached ();
    }
}

/**
 * rr_field_is_default:
 * @instance: an element that has the field
 *
 * Returns: whether the file leaves the member out
 */
gboolean
rr_field_is_default (const RrField *field,
                     gconstpointer  instance)
{
  g_return_val_if_fail (field != NULL && instance != NULL, FALSE);

  if ((field->flags & RR_FIELD_REQUIRED) != 0)
    return FALSE;

  switch (field->kind)
    {
    case RR_KIND_ENUM:
    case RR_KIND_INT:
    case RR_KIND_BOOLEAN:
      return RR_FIELD_MEMBER (field, instance, int) == (int) field->number_default;

    case RR_KIND_NUMBER:
      {
        double number = RR_FIELD_MEMBER (field, instance, double);

        return isnan (number) ? isnan (field->number_default) : number == field->number_default;
      }

    case RR_KIND_TEXTS:
    case RR_KIND_REFS:
    case RR_KIND_CHOICES:
      return *RR_FIELD_MEMBER (field, instance, char **) == NULL;

    case RR_KIND_NOTES:
    case RR_KIND_LEVELS:
      return RR_FIELD_MEMBER (field, instance, JsonNode *) == NULL;

    case RR_KIND_LIST:
      return rr_list_get_size (RR_FIELD_MEMBER (field, instance, RrList *)) == 0;

    case RR_KIND_ID:
    case RR_KIND_TEXT:
    case RR_KIND_COLOR:
    case RR_KIND_DATE:
    case RR_KIND_REF:
    case RR_KIND_CHOICE:
    default:
      {
        const char *text = RR_FIELD_MEMBER (field, instance, const char *);

        if (text == NULL || (field->flags & RR_FIELD_NULLABLE) != 0)
          return text == NULL;

        return g_str_equal (text, field->text_default != NULL ? field->text_default : "");
      }
    }
}
