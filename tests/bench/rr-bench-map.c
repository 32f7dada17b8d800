/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-bench-map.h"

#define STEPS 5
#define LANES 4

static gpointer
insert (RrDocument *document,
        RrList     *list,
        const char *format,
        ...)
{
  va_list arguments;
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) json = NULL;
  g_autoptr (RrElement) element = NULL;
  g_autoptr (GError) error = NULL;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  json = json_from_string (text, NULL);
  element = rr_element_new_from_json (rr_list_get_field (list)->item_type (), json, &error);
  g_assert_no_error (error);
  rr_document_insert (document, list, G_MAXUINT, element, &error);
  g_assert_no_error (error);

  return element;
}

/* A grid that is full in every cell; links lead a few cards on, as journeys do. */
RrDocument *
rr_bench_map_new (guint n_cards)
{
  RrDocument *document = rr_document_new (rr_map_new ());
  RrMap *map = rr_document_get_map (document);
  RrScenario *scenario;

  rr_document_begin (document, "Set up");
  for (guint i = 0; i < LANES; i++)
    insert (document, map->lanes, "{\"id\":\"l%u\",\"name\":\"Lane %u\"}", i, i);
  insert (document, map->lanes, "{\"id\":\"e\",\"name\":\"Emotion\",\"kind\":\"emotion\"}");
  for (guint i = 0; i < n_cards / STEPS / LANES; i++)
    insert (document, map->stages, "{\"id\":\"s%u\",\"name\":\"Stage %u\"}", i, i);
  for (guint i = 0; i < n_cards; i++)
    insert (document, map->touchpoints,
            "{\"id\":\"t%u\",\"title\":\"Touchpoint %u of many\",\"stage\":\"s%u\",\"step\":%u,"
            "\"lane\":\"l%u\",\"importance\":%u}",
            i, i, i / STEPS / LANES, i / LANES % STEPS, i % LANES, 1 + i % 5);
  for (guint i = 0; i < 2 * n_cards; i++)
    {
      guint from = i / 2;
      guint to = (from + 1 + i % 2 * 6) % n_cards;

      insert (document, map->links,
              "{\"id\":\"k%u\",\"from\":\"t%u\",\"to\":\"t%u\",\"strength\":%s}", i, from, to,
              i % 3 == 0 ? "0.5" : "0.3");
    }
  scenario = insert (document, map->scenarios, "{\"id\":\"c\",\"name\":\"Crisis\"}");
  for (guint i = 0; i < n_cards; i += 50)
    insert (document, scenario->impacts, "{\"touchpoint\":\"t%u\",\"severity\":%u}",
            i, 1 + i / 50 % 4);
  rr_document_end (document);

  return document;
}
