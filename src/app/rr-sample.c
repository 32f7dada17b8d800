/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-app-resources.h"
#include "rr-date.h"
#include "rr-i18n.h"
#include "rr-locale.h"
#include "rr-map-file.h"
#include "rr-plan.h"
#include "rr-sample.h"

static const RrSample samples[] = {
  { "templates/retail", N_("Shopping"), N_("In the shop, online, or both"), FALSE },
  { "templates/airline", N_("Flying"), N_("From the wish to travel to the bags"), FALSE },
  { "templates/bank", N_("Everyday Banking"), N_("Wages, rent, cards, and a help line"), FALSE },
  { "templates/clinic", N_("Clinic"), N_("From the first symptom to getting well"), FALSE },
  { "templates/online-service", N_("Online Service"), N_("Try, subscribe, rely on it, leave"), FALSE },
  { "templates/public-service", N_("Public Service"), N_("From a letter to a decision"), FALSE },
  { "examples/airline", N_("A Winter Storm"), N_("An airline, the weekend before the holidays"), TRUE },
  { "examples/bank", N_("A Weekend Without a Bank"), N_("A change of systems that should have been stopped"), TRUE },
  { "examples/clinic", N_("An Influenza Wave"), N_("A clinic with three times as many calls"), TRUE },
};

/* The members whose texts are for people; po/extract-strings.py has the same list. */
static const char *const members[] = {
  "title", "summary", "name", "role", "label", "text", "note", "need", "why", "check",
  "needs", "pains", "ideas", "tags", "notes",
  NULL
};

typedef const char *(*RrTranslate) (const char *text);

/**
 * rr_sample_get_all:
 * @n_samples: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_samples): all of them, templates first
 */
const RrSample *
rr_sample_get_all (guint *n_samples)
{
  g_return_val_if_fail (n_samples != NULL, NULL);

  *n_samples = G_N_ELEMENTS (samples);

  return samples;
}

/**
 * rr_sample_find:
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the sample with that id
 */
const RrSample *
rr_sample_find (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    if (g_str_equal (samples[i].id, id))
      return &samples[i];

  return NULL;
}

/* Returns: (transfer full): @node in the other language */
static JsonNode *
translate_node (JsonNode    *node,
                gboolean     is_text,
                RrTranslate  translate)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObject *source = json_node_get_object (node);
      g_autoptr (JsonObject) object = json_object_new ();
      JsonNode *made = json_node_alloc ();
      JsonObjectIter iter;
      const char *name;
      JsonNode *value;

      json_object_iter_init_ordered (&iter, source);
      while (json_object_iter_next_ordered (&iter, &name, &value))
        json_object_set_member (object, name,
                                translate_node (value, is_text || g_strv_contains (members, name), translate));

      return json_node_init_object (made, object);
    }

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *source = json_node_get_array (node);
      g_autoptr (JsonArray) array = json_array_new ();

      for (guint i = 0; i < json_array_get_length (source); i++)
        json_array_add_element (array, translate_node (json_array_get_element (source, i), is_text, translate));

      return json_node_init_array (json_node_alloc (), array);
    }

  if (is_text && json_node_get_value_type (node) == G_TYPE_STRING && *json_node_get_string (node) != '\0')
    return json_node_init_string (json_node_alloc (), translate (json_node_get_string (node)));

  return json_node_copy (node);
}

/* What the playbook wrote is not translated but written again, for its texts name other texts. */
static void
renew_plans (RrMap *map)
{
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));
  g_autoptr (RrPlaybook) playbook = rr_playbook_get_default ();

  for (guint i = 0; i < rr_list_get_size (map->scenarios); i++)
    {
      RrScenario *scenario = rr_list_get (map->scenarios, i);
      g_autoptr (RrAssessment) assessment = NULL;
      RrDate start = { 0 };

      if (rr_list_get_size (scenario->actions) == 0)
        continue;

      if (scenario->start != NULL)
        rr_date_parse (scenario->start, &start);
      assessment = rr_assessment_new (map, scenario);
      rr_plan_generate (document, scenario, assessment, playbook, start.first, NULL);
    }
}

/**
 * rr_sample_translate:
 * @map: a map
 * @translate: gives a text in the other language, or the text itself
 *
 * Texts for people are translated one by one, and the parts of its plans that a playbook
 * made are made anew.
 *
 * Returns: (transfer full): the map in the other language
 */
RrMap *
rr_sample_translate (RrMap       *map,
                     RrTranslate  translate)
{
  g_autoptr (GBytes) source = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  RrMap *translated;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);
  g_return_val_if_fail (translate != NULL, NULL);

  source = rr_map_to_bytes (map);
  if (!json_parser_load_from_data (parser, g_bytes_get_data (source, NULL), (gssize) g_bytes_get_size (source), &error))
    g_error ("A map that was written cannot be read: %s", error->message);

  root = translate_node (json_parser_get_root (parser), FALSE, translate);
  text = json_to_string (root, FALSE);
  translated = rr_map_from_bytes (text, strlen (text), &error);
  /* A translation that is too long, or makes two needs one, must not keep anybody from the map. */
  if (translated == NULL)
    return g_object_ref (map);

  renew_plans (translated);

  return translated;
}

static const char *
translate_by_catalogue (const char *text)
{
  return _(text);
}

/**
 * rr_sample_load:
 * @sample: a sample
 *
 * Returns: (transfer full): its map, in the user's language where there is a translation
 */
RrMap *
rr_sample_load (const RrSample *sample)
{
  g_autofree char *path = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (RrMap) map = NULL;
  g_autoptr (RrMap) translated = NULL;
  g_autoptr (RrDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  const char *language;

  g_return_val_if_fail (sample != NULL, NULL);

  path = g_strdup_printf (RESOURCE_PREFIX "/%s" RR_MAP_SUFFIX, sample->id);
  bytes = g_resource_lookup_data (rr_app_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_assert_no_error (error);
  map = rr_map_from_bytes (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);

  language = rr_locale_get_code ();
  if (g_str_equal (language, map->language))
    return g_steal_pointer (&map);

  translated = rr_sample_translate (map, translate_by_catalogue);
  document = rr_document_new (g_object_ref (translated));
  rr_document_set (document, translated, "language", rr_value_text (language), NULL);

  return g_steal_pointer (&translated);
}
