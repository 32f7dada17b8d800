/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-element-label.h"

#include "rr-date.h"
#include "rr-i18n.h"
#include "rr-json-writer.h"
#include "rr-text.h"

#define SHOWN 60

/**
 * rr_element_label_of_type:
 * @type: the type of an element
 *
 * Returns: (transfer none): what such a thing is called, translated
 */
const char *
rr_element_label_of_type (GType type)
{
  static const struct
  {
    const char *type;
    const char *label;
  } labels[] = {
    { "RrMap", N_("Map") }, { "RrSegment", N_("Segment") }, { "RrPerson", N_("Person") },
    { "RrStage", N_("Stage") }, { "RrLane", N_("Lane") }, { "RrTouchpoint", N_("Touchpoint") },
    { "RrLink", N_("Link") }, { "RrFeedback", N_("Comment") }, { "RrScenario", N_("Scenario") },
    { "RrPriority", N_("Priority") }, { "RrImpact", N_("Impact") }, { "RrAction", N_("Action") },
    { "RrMessage", N_("Message") }, { "RrReview", N_("Review") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      if (g_str_equal (g_type_name (type), labels[i].type))
        return _(labels[i].label);
    }

  g_return_val_if_reached ("");
}

static const char *
title_of (RrMap      *map,
          const char *touchpoint)
{
  RrTouchpoint *found = map != NULL ? rr_map_find_touchpoint (map, touchpoint) : NULL;

  return found != NULL ? found->title : touchpoint;
}

static char *
name_link (RrMap  *map,
           RrLink *link)
{
  g_autofree char *from = rr_text_shorten (title_of (map, link->from), SHOWN / 2);
  g_autofree char *to = rr_text_shorten (title_of (map, link->to), SHOWN / 2);

  return g_strdup_printf ("%s → %s", from, to);
}

/**
 * rr_element_name:
 * @element: an element, in a map or not
 *
 * Returns: (transfer none): what people call it: its name, title or text, whole, "" if it has none
 */
const char *
rr_element_name (gconstpointer element)
{
  RrMap *map;

  g_return_val_if_fail (RR_IS_ELEMENT ((gpointer) element), "");

  map = rr_map_of (element);
  if (RR_IS_SEGMENT ((gpointer) element))
    return ((const RrSegment *) element)->name;
  if (RR_IS_PERSON ((gpointer) element))
    return ((const RrPerson *) element)->name;
  if (RR_IS_STAGE ((gpointer) element))
    return ((const RrStage *) element)->name;
  if (RR_IS_LANE ((gpointer) element))
    return ((const RrLane *) element)->name;
  if (RR_IS_TOUCHPOINT ((gpointer) element))
    return ((const RrTouchpoint *) element)->title;
  if (RR_IS_FEEDBACK ((gpointer) element))
    return ((const RrFeedback *) element)->text;
  if (RR_IS_SCENARIO ((gpointer) element))
    return ((const RrScenario *) element)->name;
  if (RR_IS_PRIORITY ((gpointer) element))
    return ((const RrPriority *) element)->need;
  if (RR_IS_IMPACT ((gpointer) element))
    return title_of (map, ((const RrImpact *) element)->touchpoint);
  if (RR_IS_ACTION ((gpointer) element))
    return ((const RrAction *) element)->title;
  if (RR_IS_MESSAGE ((gpointer) element))
    return ((const RrMessage *) element)->text;
  if (RR_IS_REVIEW ((gpointer) element))
    return ((const RrReview *) element)->date;

  return "";
}

/**
 * rr_element_label:
 * @element: an element, in a map or not
 *
 * Returns: (transfer full): what it is and its name, on one line
 */
char *
rr_element_label (gconstpointer element)
{
  const char *type;
  g_autofree char *name = NULL;

  g_return_val_if_fail (RR_IS_ELEMENT ((gpointer) element), NULL);

  type = rr_element_label_of_type (G_OBJECT_TYPE (element));
  if (RR_IS_MAP ((gpointer) element))
    return g_strdup (type);

  name = RR_IS_LINK ((gpointer) element)
           ? name_link (rr_map_of (element), (RrLink *) element)
           : rr_text_shorten (rr_element_name (element), SHOWN);
  if (*name == '\0')
    {
      g_free (name);
      name = g_strdup (rr_element_get_id (element));
    }

  /* Translators: what it is, such as “Touchpoint”, and its name */
  return g_strdup_printf (_("%s “%s”"), type, name);
}

static char *
name_reference (RrMap      *map,
                const char *id)
{
  RrElement *element = map != NULL ? rr_map_find (map, id) : NULL;

  return rr_text_shorten (element != NULL ? rr_element_name (element) : id, SHOWN);
}

static char *
list_values (RrMap         *map,
             const RrField *field,
             JsonNode      *value)
{
  JsonArray *array = json_node_get_array (value);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *item = json_array_get_string_element (array, i);
      g_autofree char *shown = field->kind == RR_KIND_REFS ? name_reference (map, item)
                                                           : rr_text_shorten (item, SHOWN);
      g_autofree char *quoted = rr_text_quote (shown);

      g_string_append_printf (text, "%s%s", i > 0 ? _(", ") : "", quoted);
    }

  return rr_text_shorten (text->len > 0 ? text->str : _("nothing"), 2 * SHOWN);
}

static char *
list_members (RrMap    *map,
              JsonNode *value)
{
  g_autoptr (GString) text = g_string_new (NULL);
  JsonObjectIter iter;
  const char *id;
  JsonNode *member;

  json_object_iter_init_ordered (&iter, json_node_get_object (value));
  while (json_object_iter_next_ordered (&iter, &id, &member))
    {
      g_autofree char *name = name_reference (map, id);
      g_autofree char *line = rr_json_to_line (member);

      g_string_append_printf (text, "%s%s: %s", text->len > 0 ? "; " : "", name, line);
    }

  return rr_text_shorten (text->len > 0 ? text->str : _("nothing"), 2 * SHOWN);
}

/**
 * rr_element_label_value:
 * @map: (nullable): where the value's ids are found
 * @field: the field that holds it
 * @value: (nullable): a value of @field
 *
 * Returns: (transfer full): the value for people, on one line
 */
char *
rr_element_label_value (RrMap         *map,
                        const RrField *field,
                        JsonNode      *value)
{
  g_return_val_if_fail (field != NULL, NULL);

  if (value == NULL || JSON_NODE_HOLDS_NULL (value))
    return g_strdup (_("nothing"));

  switch (field->kind)
    {
    case RR_KIND_REF:
      return name_reference (map, json_node_get_string (value));

    case RR_KIND_DATE:
      return rr_date_display (json_node_get_string (value));

    case RR_KIND_TEXTS:
    case RR_KIND_REFS:
    case RR_KIND_CHOICES:
      return list_values (map, field, value);

    case RR_KIND_NOTES:
    case RR_KIND_LEVELS:
      return JSON_NODE_HOLDS_OBJECT (value) ? list_members (map, value) : rr_json_to_line (value);

    case RR_KIND_BOOLEAN:
      return g_strdup (json_node_get_boolean (value) ? _("yes") : _("no"));

    case RR_KIND_TEXT:
      {
        g_autofree char *shown = rr_text_shorten (json_node_get_string (value), SHOWN);

        return rr_text_quote (shown);
      }

    case RR_KIND_ENUM:
    case RR_KIND_CHOICE:
      {
        int number = rr_enum_find (field->choices, json_node_get_string (value));

        return number >= 0 ? g_strdup (rr_enum_label (field->choices, (guint) number))
                           : rr_text_shorten (json_node_get_string (value), SHOWN);
      }

    case RR_KIND_ID:
    case RR_KIND_COLOR:
      return rr_text_shorten (json_node_get_string (value), SHOWN);

    case RR_KIND_INT:
    case RR_KIND_NUMBER:
    case RR_KIND_LIST:
    default:
      return rr_json_to_line (value);
    }
}
