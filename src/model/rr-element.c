/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-element.h"

#include "rr-element-private.h"
#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-id.h"
#include "rr-json-reader.h"
#include "rr-json-writer.h"
#include "rr-text.h"

G_DEFINE_ABSTRACT_TYPE (RrElement, rr_element, G_TYPE_OBJECT)

/* The members are const for everybody else. */
#define WRITABLE(element, member, type) (*(type *) &(element)->member)

static void
rr_element_constructed (GObject *object)
{
  RrElementClass *klass = RR_ELEMENT_GET_CLASS (object);

  for (guint i = 0; i < klass->n_fields; i++)
    rr_field_init (&klass->fields[i], object);

  G_OBJECT_CLASS (rr_element_parent_class)->constructed (object);
}

static void
rr_element_finalize (GObject *object)
{
  RrElementClass *klass = RR_ELEMENT_GET_CLASS (object);
  RrElement *self = RR_ELEMENT (object);

  for (guint i = 0; i < klass->n_fields; i++)
    rr_field_clear (&klass->fields[i], object);

  g_clear_pointer (&WRITABLE (self, unknown, JsonObject *), json_object_unref);

  G_OBJECT_CLASS (rr_element_parent_class)->finalize (object);
}

static void
rr_element_get_property (GObject    *object,
                         guint       property_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  const RrField *field = &RR_ELEMENT_GET_CLASS (object)->fields[property_id - 1];

  if (G_VALUE_HOLDS_STRING (value))
    g_value_set_string (value, RR_FIELD_MEMBER (field, object, const char *));
  else if (G_VALUE_HOLDS_INT (value))
    g_value_set_int (value, RR_FIELD_MEMBER (field, object, int));
  else if (G_VALUE_HOLDS_DOUBLE (value))
    g_value_set_double (value, RR_FIELD_MEMBER (field, object, double));
  else if (G_VALUE_HOLDS_BOOLEAN (value))
    g_value_set_boolean (value, RR_FIELD_MEMBER (field, object, gboolean));
  else if (G_VALUE_HOLDS_OBJECT (value))
    g_value_set_object (value, RR_FIELD_MEMBER (field, object, GObject *));
  else
    g_value_set_boxed (value, RR_FIELD_MEMBER (field, object, gpointer));
}

static void
rr_element_class_init (RrElementClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = rr_element_constructed;
  object_class->finalize = rr_element_finalize;
  object_class->get_property = rr_element_get_property;
}

static void
rr_element_init (RrElement *self)
{
}

static GParamSpec *
make_param_spec (const RrField *field)
{
  const char *label = _(field->label);
  GParamFlags flags = (GParamFlags) (G_PARAM_READABLE | G_PARAM_STATIC_STRINGS |
                                     G_PARAM_EXPLICIT_NOTIFY | RR_PARAM_STORED);

  switch (field->kind)
    {
    case RR_KIND_ENUM:
      return g_param_spec_int (field->name, label, NULL, 0, (int) field->choices->n_values - 1,
                               (int) field->number_default, flags);

    case RR_KIND_INT:
      return g_param_spec_int (field->name, label, NULL, (int) field->minimum,
                               (int) field->maximum, (int) field->number_default, flags);

    case RR_KIND_NUMBER:
      /* Not limited here, since NAN stands for null. */
      return g_param_spec_double (field->name, label, NULL, -G_MAXDOUBLE, G_MAXDOUBLE,
                                  0.0, flags);

    case RR_KIND_BOOLEAN:
      return g_param_spec_boolean (field->name, label, NULL, FALSE, flags);

    case RR_KIND_TEXTS:
    case RR_KIND_REFS:
    case RR_KIND_CHOICES:
      return g_param_spec_boxed (field->name, label, NULL, G_TYPE_STRV, flags);

    case RR_KIND_NOTES:
    case RR_KIND_LEVELS:
      return g_param_spec_boxed (field->name, label, NULL, JSON_TYPE_NODE, flags);

    case RR_KIND_LIST:
      return g_param_spec_object (field->name, label, NULL, RR_TYPE_LIST, flags);

    case RR_KIND_ID:
    case RR_KIND_TEXT:
    case RR_KIND_COLOR:
    case RR_KIND_DATE:
    case RR_KIND_REF:
    case RR_KIND_CHOICE:
    default:
      return g_param_spec_string (field->name, label, NULL, NULL, flags);
    }
}

/* Declares the members of an element class, in the order in which files have them;
 * @fields must stay. */
void
rr_element_class_set_fields (RrElementClass *klass,
                             const RrField  *fields,
                             guint           n_fields)
{
  G_OBJECT_CLASS (klass)->get_property = rr_element_get_property;

  klass->fields = fields;
  klass->n_fields = n_fields;
  klass->pspecs = g_new0 (GParamSpec *, n_fields);
  klass->key = NULL;

  for (guint i = 0; i < n_fields; i++)
    {
      klass->pspecs[i] = make_param_spec (&fields[i]);
      g_object_class_install_property (G_OBJECT_CLASS (klass), i + 1, klass->pspecs[i]);

      if ((fields[i].flags & RR_FIELD_KEY) != 0)
        klass->key = &fields[i];
    }
}

void
rr_element_notify_field (gpointer       element,
                         const RrField *field)
{
  RrElementClass *klass = RR_ELEMENT_GET_CLASS (element);

  /* No property stands for what is not known. */
  if (field->kind == RR_KIND_UNKNOWN)
    return;

  g_object_notify_by_pspec (element, klass->pspecs[field - klass->fields]);
}

/* Writes a checked and normalized value; for rr_map_apply () and new elements. */
void
rr_element_write (gpointer       element,
                  const RrField *field,
                  JsonNode      *value)
{
  g_assert (field->kind != RR_KIND_LIST);

  if (field->kind == RR_KIND_UNKNOWN)
    rr_element_set_unknown (element, JSON_NODE_HOLDS_OBJECT (value) ? json_node_dup_object (value) : NULL);
  else
    rr_field_write (field, element, value);
}

void
rr_element_set_list (gpointer  element,
                     RrList   *list)
{
  WRITABLE (RR_ELEMENT (element), list, RrList *) = list;
}

/* Takes @unknown. */
void
rr_element_set_unknown (gpointer    element,
                        JsonObject *unknown)
{
  g_clear_pointer (&WRITABLE (RR_ELEMENT (element), unknown, JsonObject *), json_object_unref);
  WRITABLE (RR_ELEMENT (element), unknown, JsonObject *) = unknown;
}

/**
 * rr_element_get_id:
 * @element: an #RrElement
 *
 * Returns: (transfer none): what identifies the element: its id; of an impact the
 *   touchpoint's id, of a priority the need; %NULL for a map
 */
const char *
rr_element_get_id (gconstpointer element)
{
  const RrField *key;

  g_return_val_if_fail (RR_IS_ELEMENT (element), NULL);

  key = RR_ELEMENT_GET_CLASS (element)->key;

  return key != NULL ? RR_FIELD_MEMBER (key, element, const char *) : NULL;
}

/**
 * rr_element_get_parent:
 * @element: an #RrElement
 *
 * Returns: (transfer none) (nullable): the element whose list this one is in
 */
RrElement *
rr_element_get_parent (gconstpointer element)
{
  RrList *list;

  g_return_val_if_fail (RR_IS_ELEMENT (element), NULL);

  list = ((const RrElement *) element)->list;

  return list != NULL ? rr_list_get_owner (list) : NULL;
}

/**
 * rr_element_get_position:
 * @element: an #RrElement that is in a list
 *
 * Takes constant time unless elements before it came or went since the last call.
 *
 * Returns: its position in the list
 */
guint
rr_element_get_position (gconstpointer element)
{
  RrElement *self = (RrElement *) element;

  g_return_val_if_fail (RR_IS_ELEMENT (element), 0);
  g_return_val_if_fail (self->list != NULL, 0);

  return rr_list_locate (self->list, self);
}

/**
 * rr_element_get_fields:
 * @n_fields: (out): how many
 *
 * Returns: (transfer none): the declarations of the element's members
 */
const RrField *
rr_element_get_fields (gconstpointer  element,
                       guint         *n_fields)
{
  g_return_val_if_fail (RR_IS_ELEMENT (element), NULL);

  *n_fields = RR_ELEMENT_GET_CLASS (element)->n_fields;

  return RR_ELEMENT_GET_CLASS (element)->fields;
}

/**
 * rr_element_find_field:
 *
 * Returns: (transfer none) (nullable): the declaration of the member @name
 */
const RrField *
rr_element_find_field (gconstpointer  element,
                       const char    *name)
{
  RrElementClass *klass;

  g_return_val_if_fail (RR_IS_ELEMENT (element), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  klass = RR_ELEMENT_GET_CLASS (element);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      if (g_str_equal (klass->fields[i].name, name))
        return &klass->fields[i];
    }

  return NULL;
}

/**
 * rr_element_get_child_list:
 *
 * Returns: (transfer none) (nullable): the list @name of the element
 */
RrList *
rr_element_get_child_list (gconstpointer  element,
                           const char    *name)
{
  const RrField *field = rr_element_find_field (element, name);

  if (field == NULL || field->kind != RR_KIND_LIST)
    return NULL;

  return RR_FIELD_MEMBER (field, element, RrList *);
}

/**
 * rr_element_get_value:
 * @field: one of the element's fields, not a list
 *
 * Returns: (transfer full): the value, as the file would hold it
 */
JsonNode *
rr_element_get_value (gconstpointer  element,
                      const RrField *field)
{
  g_return_val_if_fail (RR_IS_ELEMENT (element), NULL);

  return rr_field_get (field, element);
}

/* The two letters that new ids of a type begin with. */
static const char *
id_prefix (GType type)
{
  static const char *const prefixes[][2] = {
    { "RrSegment", "sg" }, { "RrPerson", "pe" }, { "RrStage", "st" }, { "RrLane", "ln" },
    { "RrTouchpoint", "tp" }, { "RrLink", "lk" }, { "RrFeedback", "fb" },
    { "RrScenario", "sc" }, { "RrAction", "ac" }, { "RrMessage", "ms" }, { "RrReview", "rv" },
  };

  const char *name = g_type_name (type);

  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++)
    {
      if (g_str_equal (name, prefixes[i][0]))
        return prefixes[i][1];
    }

  g_assert_not_reached ();
}

/* Without an id. */
gpointer
rr_element_new_bare (GType type)
{
  return g_object_new (type, NULL);
}

/**
 * rr_element_new:
 * @type: the type of an element
 *
 * Returns: (transfer full): an element with its defaults and, where it has one, a
 *   new random id
 */
gpointer
rr_element_new (GType type)
{
  RrElement *self;

  g_return_val_if_fail (g_type_is_a (type, RR_TYPE_ELEMENT), NULL);

  self = rr_element_new_bare (type);
  if (RR_ELEMENT_GET_CLASS (self)->key != NULL &&
      RR_ELEMENT_GET_CLASS (self)->key->kind == RR_KIND_ID)
    WRITABLE (self, id, char *) = rr_id_new (id_prefix (type));

  return self;
}

/**
 * rr_element_prepare:
 * @element: an element that is in no map yet
 * @name: of a member that is not a list
 * @value: (transfer full): what to set it to
 *
 * Whether ids refer to something is checked when the element is inserted.
 *
 * Returns: whether the value fits; otherwise @error is %RR_ERROR_INVALID
 */
gboolean
rr_element_prepare (gpointer     element,
                    const char  *name,
                    JsonNode    *value,
                    GError     **error)
{
  g_autoptr (JsonNode) owned = value;
  const RrField *field;
  g_auto (RrFieldProblem) problem = { 0 };

  g_return_val_if_fail (RR_IS_ELEMENT (element), FALSE);
  g_return_val_if_fail (RR_ELEMENT (element)->list == NULL, FALSE);

  field = rr_element_find_field (element, name);
  g_return_val_if_fail (field != NULL && field->kind != RR_KIND_LIST, FALSE);

  if (!rr_field_check (field, value, &problem))
    {
      rr_field_problem_to_error (&problem, rr_field_get_label (field), error);
      return FALSE;
    }

  owned = rr_field_normalize (field, g_steal_pointer (&owned));
  rr_field_write (field, element, owned);

  return TRUE;
}

/**
 * rr_element_equal:
 * @a: an element
 * @b: an element
 *
 * Returns: whether both are of one type and hold the same, children included
 */
gboolean
rr_element_equal (gconstpointer a,
                  gconstpointer b)
{
  g_autoptr (JsonNode) json_a = NULL;
  g_autoptr (JsonNode) json_b = NULL;

  g_return_val_if_fail (RR_IS_ELEMENT (a) && RR_IS_ELEMENT (b), FALSE);

  if (G_OBJECT_TYPE (a) != G_OBJECT_TYPE (b))
    return FALSE;

  json_a = rr_element_to_json (a);
  json_b = rr_element_to_json (b);

  return json_node_equal (json_a, json_b);
}

static JsonNode *
list_to_json (RrList *list)
{
  JsonNode *node = json_node_alloc ();
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < rr_list_get_size (list); i++)
    json_array_add_element (array, rr_element_to_json (rr_list_get (list, i)));

  json_node_init_array (node, array);
  json_array_unref (array);

  return node;
}

/**
 * rr_element_to_json:
 *
 * Returns: (transfer full): the object that the file would hold for the element
 */
JsonNode *
rr_element_to_json (gconstpointer element)
{
  RrElementClass *klass;
  JsonObject *object;
  JsonObject *unknown;
  JsonNode *node;

  g_return_val_if_fail (RR_IS_ELEMENT (element), NULL);

  klass = RR_ELEMENT_GET_CLASS (element);
  object = json_object_new ();

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const RrField *field = &klass->fields[i];

      if (rr_field_is_default (field, element))
        continue;

      json_object_set_member (object, field->name,
                              field->kind == RR_KIND_LIST
                                ? list_to_json (RR_FIELD_MEMBER (field, element, RrList *))
                                : rr_field_get (field, element));
    }

  unknown = ((const RrElement *) element)->unknown;
  if (unknown != NULL)
    {
      JsonObjectIter iter;
      const char *name;
      JsonNode *member;

      json_object_iter_init_ordered (&iter, unknown);
      while (json_object_iter_next_ordered (&iter, &name, &member))
        json_object_set_member (object, name, json_node_copy (member));
    }

  node = json_node_alloc ();
  json_node_init_object (node, object);
  json_object_unref (object);

  return node;
}
