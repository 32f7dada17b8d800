/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-random.h"

#include "rr-journey.h"
#include "rr-map-file.h"

static const char *const words[] = {
  "Check", "in", "app", "“desk”", "hotel", "bag", "a\"b", "tab\there", "new\nline", "日本", "😀",
  "é", "\\", "/", "refund", "queue", "call", "\001", "مرحبا", "x",
};

static int
pick (GRand *rand,
      int    n)
{
  return g_rand_int_range (rand, 0, n);
}

static char *
random_text (GRand *rand,
             guint  at_least)
{
  GString *text = g_string_new (NULL);
  guint n = at_least + (guint) pick (rand, 5);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            words[pick (rand, G_N_ELEMENTS (words))]);

  return g_string_free (text, FALSE);
}

static double
random_number (GRand  *rand,
               double  minimum,
               double  maximum)
{
  switch (pick (rand, 4))
    {
    case 0:
      return g_rand_double_range (rand, minimum, maximum);
    case 1:
      return maximum;
    case 2:
      return minimum;
    default:
      return CLAMP ((double) pick (rand, 9) / 4.0 - 1.0, minimum, maximum);
    }
}

static char *
random_date (GRand *rand)
{
  static const char *const zones[] = { "", "Z", "+05:30", "-08:00" };
  int month = 1 + pick (rand, 3);
  int day = 1 + pick (rand, 28);

  if (pick (rand, 3) == 0)
    return g_strdup_printf ("2015-%02d-%02d", month, day);

  return g_strdup_printf ("2015-%02d-%02dT%02d:%02d%s", month, day, pick (rand, 24),
                          pick (rand, 60), zones[pick (rand, G_N_ELEMENTS (zones))]);
}

/* NULL where the map has nothing to refer to. */
static const char *
random_id (GRand    *rand,
           RrMap    *map,
           RrTarget  target)
{
  RrList *list = rr_map_get_targets (map, target);

  for (guint attempt = 0; attempt < 20 && rr_list_get_size (list) > 0; attempt++)
    {
      gpointer element = rr_list_get (list, (guint) pick (rand, (int) rr_list_get_size (list)));

      if (target != RR_TARGET_CHANNEL_LANE || RR_LANE (element)->kind == RR_LANE_CHANNEL)
        return rr_element_get_id (element);
    }

  return NULL;
}

static JsonNode *
random_object (GRand         *rand,
               RrMap         *map,
               const RrField *field)
{
  JsonObject *object = json_object_new ();
  JsonNode *node = json_node_alloc ();

  for (int i = pick (rand, 3); i > 0; i--)
    {
      const char *id = random_id (rand, map, field->target);
      g_autofree char *text = random_text (rand, 1);

      if (id == NULL)
        continue;
      if (field->kind == RR_KIND_LEVELS)
        json_object_set_int_member (object, id, pick (rand, 5));
      else
        json_object_set_member (object, id, rr_value_texts ((const char *[]) { text, NULL }));
    }

  json_node_take_object (node, object);

  return node;
}

static JsonNode *
random_list (GRand         *rand,
             RrMap         *map,
             const RrField *field)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (int i = pick (rand, 4); i > 0; i--)
    {
      if (field->kind == RR_KIND_REFS)
        {
          const char *id = random_id (rand, map, field->target);

          if (id != NULL)
            g_ptr_array_add (texts, g_strdup (id));
        }
      else if (field->kind == RR_KIND_CHOICES)
        {
          guint value = (guint) pick (rand, (int) field->choices->n_values);

          g_ptr_array_add (texts, g_strdup (rr_enum_name (field->choices, value)));
        }
      else
        {
          g_ptr_array_add (texts, random_text (rand, 0));
        }
    }
  g_ptr_array_add (texts, NULL);

  return rr_value_texts ((const char *const *) texts->pdata);
}

/* A value that fits @field; NULL where there is none. */
static JsonNode *
random_value (GRand         *rand,
              RrMap         *map,
              const RrField *field)
{
  g_autofree char *text = NULL;

  if ((field->flags & RR_FIELD_NULLABLE) != 0 && pick (rand, 4) == 0)
    return rr_value_null ();

  switch (field->kind)
    {
    case RR_KIND_TEXT:
      text = random_text (rand, 1);
      return rr_value_text (text);
    case RR_KIND_COLOR:
      return rr_value_text (pick (rand, 2) == 0 ? "" : "#3584e4");
    case RR_KIND_DATE:
      text = random_date (rand);
      return rr_value_text (text);
    case RR_KIND_REF:
      {
        const char *id = random_id (rand, map, field->target);

        return id != NULL ? rr_value_text (id) : NULL;
      }
    case RR_KIND_CHOICE:
      if (pick (rand, 5) == 0)
        return rr_value_text ("something new");
      G_GNUC_FALLTHROUGH;
    case RR_KIND_ENUM:
      return rr_value_text (rr_enum_name (field->choices,
                                          (guint) pick (rand, (int) field->choices->n_values)));
    case RR_KIND_INT:
      return rr_value_int (g_rand_int_range (rand, (int) field->minimum,
                                             MIN ((int) field->maximum, 40) + 1));
    case RR_KIND_NUMBER:
      return rr_value_number (random_number (rand, field->minimum, field->maximum));
    case RR_KIND_BOOLEAN:
      return rr_value_boolean (pick (rand, 2));
    case RR_KIND_TEXTS:
    case RR_KIND_REFS:
    case RR_KIND_CHOICES:
      return random_list (rand, map, field);
    case RR_KIND_NOTES:
    case RR_KIND_LEVELS:
      return random_object (rand, map, field);
    case RR_KIND_ID:
    case RR_KIND_LIST:
    default:
      return NULL;
    }
}

/* Fills the members of a new element, the required ones always. */
static gboolean
fill (GRand      *rand,
      RrMap      *map,
      RrElement  *element)
{
  guint n_fields;
  const RrField *fields = rr_element_get_fields (element, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      JsonNode *value;

      if (fields[i].kind == RR_KIND_LIST || fields[i].kind == RR_KIND_ID ||
          ((fields[i].flags & RR_FIELD_REQUIRED) == 0 && pick (rand, 2) == 0))
        continue;

      value = random_value (rand, map, &fields[i]);
      if (value != NULL)
        rr_element_prepare (element, fields[i].name, value, NULL);
      else if ((fields[i].flags & RR_FIELD_REQUIRED) != 0)
        return FALSE;
    }

  return TRUE;
}

/* Refused where the element is about what another is about already, or the like. */
static void
insert (GRand      *rand,
        RrDocument *document,
        RrList     *list)
{
  g_autoptr (RrElement) element = rr_element_new (rr_list_get_field (list)->item_type ());

  if (fill (rand, rr_document_get_map (document), element))
    rr_document_insert (document, list, (guint) pick (rand, (int) rr_list_get_size (list) + 1),
                        element, NULL);
}

static void
insert_many (GRand      *rand,
             RrDocument *document,
             RrList     *list,
             guint       n)
{
  for (guint i = 0; i < n; i++)
    insert (rand, document, list);
}

static RrList *
random_list_of (GRand     *rand,
                RrElement *element)
{
  guint n_fields;
  const RrField *fields = rr_element_get_fields (element, &n_fields);
  g_autoptr (GPtrArray) lists = g_ptr_array_new ();

  for (guint i = 0; i < n_fields; i++)
    {
      if (fields[i].kind == RR_KIND_LIST)
        g_ptr_array_add (lists, rr_element_get_child_list (element, fields[i].name));
    }

  return lists->len > 0 ? lists->pdata[pick (rand, (int) lists->len)] : NULL;
}

/* Any list, of the map or of a scenario. */
static RrList *
random_any_list (GRand *rand,
                 RrMap *map)
{
  guint n = rr_list_get_size (map->scenarios);

  if (n > 0 && pick (rand, 2) == 0)
    return random_list_of (rand, rr_list_get (map->scenarios, (guint) pick (rand, (int) n)));

  return random_list_of (rand, RR_ELEMENT (map));
}

static void
edit_place (GRand      *rand,
            RrDocument *document,
            RrMap      *map)
{
  g_autoptr (GPtrArray) cards = g_ptr_array_new ();
  RrPlace place = {
    .stage = random_id (rand, map, RR_TARGET_STAGE),
    .lane = random_id (rand, map, RR_TARGET_CHANNEL_LANE),
    .new_step = pick (rand, 2) == 0,
    .index = (guint) pick (rand, 3),
  };

  if (place.stage == NULL || place.lane == NULL || rr_list_get_size (map->touchpoints) == 0)
    return;

  place.step = (guint) pick (rand, (int) rr_journey_count_steps (map, place.stage) + 1);
  for (int i = 1 + pick (rand, 2); i > 0; i--)
    {
      gpointer card = rr_map_find (map, random_id (rand, map, RR_TARGET_TOUCHPOINT));

      if (!g_ptr_array_find (cards, card, NULL))
        g_ptr_array_add (cards, card);
    }

  if (pick (rand, 4) == 0)
    {
      g_autoptr (GPtrArray) copies = rr_journey_copy_touchpoints (document, cards, &place, NULL);

      g_assert_nonnull (copies);
    }
  else
    {
      rr_journey_move_touchpoints (document, cards, &place, NULL);
    }
}

static void
edit_element (GRand      *rand,
              RrDocument *document,
              RrElement  *element)
{
  guint n_fields;
  const RrField *fields = rr_element_get_fields (element, &n_fields);
  const RrField *field = &fields[pick (rand, (int) n_fields)];
  JsonNode *value;

  if (field->kind == RR_KIND_LIST || (field->flags & RR_FIELD_KEY) != 0)
    return;

  value = random_value (rand, rr_document_get_map (document), field);
  if (value != NULL)
    rr_document_set (document, element, field->name, value, NULL);
}

static void
edit_once (GRand      *rand,
           RrDocument *document)
{
  RrMap *map = rr_document_get_map (document);
  RrList *list = random_any_list (rand, map);
  guint size = rr_list_get_size (list);
  int verb = pick (rand, 12);

  if (verb < 3 || size == 0)
    insert (rand, document, list);
  else if (verb < 4)
    rr_document_remove (document, rr_list_get (list, (guint) pick (rand, (int) size)));
  else if (verb < 5)
    rr_document_move (document, rr_list_get (list, (guint) pick (rand, (int) size)),
                      (guint) pick (rand, (int) size));
  else if (verb < 7)
    edit_place (rand, document, map);
  else if (verb < 8)
    edit_element (rand, document, RR_ELEMENT (map));
  else
    edit_element (rand, document, rr_list_get (list, (guint) pick (rand, (int) size)));
}

/**
 * rr_random_edit:
 *
 * Makes one step of one or several edits of any kind; what does not fit is refused by
 * the document, as it would be for a person.
 */
void
rr_random_edit (GRand      *rand,
                RrDocument *document)
{
  int n = pick (rand, 4) == 0 ? 1 + pick (rand, 5) : 1;

  if (pick (rand, 5) == 0)
    rr_document_begin_merging (document, "Random", "key");
  else
    rr_document_begin (document, "Random");

  while (n-- > 0)
    edit_once (rand, document);

  if (pick (rand, 20) == 0)
    rr_document_cancel (document);
  else
    rr_document_end (document);
}

/**
 * rr_random_map:
 * @size: about how much of everything; what cannot be without another thing is left out
 *
 * Returns: (transfer full): a valid map
 */
RrMap *
rr_random_map (GRand              *rand,
               const RrRandomSize *size)
{
  g_autoptr (RrDocument) document = rr_document_new (rr_map_new ());
  RrMap *map = rr_document_get_map (document);

  rr_document_begin (document, "Random");
  insert_many (rand, document, map->segments, (guint) pick (rand, 4));
  insert_many (rand, document, map->people, (guint) pick (rand, 4));
  insert_many (rand, document, map->stages, size->n_stages);
  for (guint i = 0; i < size->n_lanes; i++)
    rr_journey_add_lane (document, G_MAXUINT, "Channel", RR_LANE_CHANNEL, NULL);
  insert_many (rand, document, map->lanes, (guint) pick (rand, 4));
  insert_many (rand, document, map->touchpoints, size->n_touchpoints);
  insert_many (rand, document, map->links, size->n_links);
  insert_many (rand, document, map->feedback, size->n_feedback);
  insert_many (rand, document, map->scenarios, size->n_scenarios);
  for (guint i = 0; i < rr_list_get_size (map->scenarios); i++)
    {
      RrScenario *scenario = rr_list_get (map->scenarios, i);

      insert_many (rand, document, scenario->impacts, size->n_touchpoints / 3);
      insert_many (rand, document, scenario->priorities, 2);
      insert_many (rand, document, scenario->actions, 3);
      insert_many (rand, document, scenario->messages, 1);
      insert_many (rand, document, scenario->reviews, 1);
    }
  rr_document_end (document);

  return g_object_ref (map);
}

/**
 * rr_random_edited_copy:
 *
 * Returns: (transfer full): a copy of @map after @n_edits random edits
 */
RrMap *
rr_random_edited_copy (GRand *rand,
                       RrMap *map,
                       guint  n_edits)
{
  g_autoptr (RrDocument) document = rr_document_new (rr_map_copy (map));

  while (n_edits-- > 0)
    rr_random_edit (rand, document);

  return g_object_ref (rr_document_get_map (document));
}
