/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One edit: model, assessment and layout together, in a map of 100 and of 10,000
 * touchpoints with twice as many links. */
#include "rr-bench.h"
#include "rr-journey.h"
#include "rr-layout.h"

#define STEPS 5
#define LANES 4
#define AT_MOST_SECONDS 0.002
#define AT_MOST_GROWTH 1.5
#define N_EDITS 200

typedef struct
{
  RrDocument *document;
  RrMap *map;
  RrScenario *scenario;
  RrAssessment *assessment;
  RrLayout *layout;
  RrTouchpoint *card;
  guint n;
} Data;

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
static void
set_up (Data  *data,
        guint  n_cards)
{
  g_autoptr (RrTextCache) texts = rr_text_cache_new ();
  RrMap *map;

  data->document = rr_document_new (rr_map_new ());
  data->map = map = rr_document_get_map (data->document);

  rr_document_begin (data->document, "Set up");
  for (guint i = 0; i < LANES; i++)
    insert (data->document, map->lanes, "{\"id\":\"l%u\",\"name\":\"Lane %u\"}", i, i);
  insert (data->document, map->lanes, "{\"id\":\"e\",\"name\":\"Emotion\",\"kind\":\"emotion\"}");
  for (guint i = 0; i < n_cards / STEPS / LANES; i++)
    insert (data->document, map->stages, "{\"id\":\"s%u\",\"name\":\"Stage %u\"}", i, i);
  for (guint i = 0; i < n_cards; i++)
    insert (data->document, map->touchpoints,
            "{\"id\":\"t%u\",\"title\":\"Touchpoint %u of many\",\"stage\":\"s%u\",\"step\":%u,"
            "\"lane\":\"l%u\",\"importance\":%u}",
            i, i, i / STEPS / LANES, i / LANES % STEPS, i % LANES, 1 + i % 5);
  for (guint i = 0; i < 2 * n_cards; i++)
    {
      guint from = i / 2;
      guint to = (from + 1 + i % 2 * 6) % n_cards;

      insert (data->document, map->links,
              "{\"id\":\"k%u\",\"from\":\"t%u\",\"to\":\"t%u\",\"strength\":%s}", i, from, to,
              i % 3 == 0 ? "0.5" : "0.3");
    }
  data->scenario = insert (data->document, map->scenarios, "{\"id\":\"c\",\"name\":\"Crisis\"}");
  for (guint i = 0; i < n_cards; i += 50)
    insert (data->document, data->scenario->impacts, "{\"touchpoint\":\"t%u\",\"severity\":%u}",
            i, 1 + i / 50 % 4);
  rr_document_end (data->document);

  data->assessment = rr_assessment_new (map, data->scenario);
  data->layout = rr_layout_new (map, texts);
  rr_layout_set_assessment (data->layout, data->assessment);
  data->card = rr_map_find_touchpoint (map, "t50");
}

/* What the next frame asks for. */
static void
read_all (Data *data)
{
  RrRect rect;

  rr_assessment_get (data->assessment, data->card);
  if (rr_assessment_get_n_affected (data->assessment) > 0)
    rr_assessment_get_ranked (data->assessment, 1);
  rr_layout_get_bounds (data->layout, &rect);
  rr_layout_get_card (data->layout, data->card, &rect);
}

static void
edit_title (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_EDITS; i++)
    {
      g_autofree char *title = g_strdup_printf ("A new title, number %u", data->n++);

      rr_document_set (data->document, data->card, "title", rr_value_text (title), NULL);
      read_all (data);
    }
}

static void
edit_severity (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_EDITS; i++)
    {
      rr_journey_set_impact (data->document, data->scenario, data->card, "severity",
                             rr_value_int (1 + data->n++ % 4), NULL);
      read_all (data);
    }
}

static void
edit_place (gpointer user_data)
{
  Data *data = user_data;
  g_autoptr (GPtrArray) cards = g_ptr_array_new ();

  g_ptr_array_add (cards, data->card);
  for (guint i = 0; i < N_EDITS; i++)
    {
      RrPlace place = {
        .stage = data->card->stage, .step = (guint) data->card->step,
        .lane = data->n++ % 2 == 0 ? "l0" : "l1", .index = G_MAXUINT,
      };

      rr_journey_move_touchpoints (data->document, cards, &place, NULL);
      read_all (data);
    }
}

static void
compare (const char  *what,
         RrBenchFunc  func,
         Data        *small,
         Data        *large)
{
  g_autofree char *absolute = g_strdup_printf ("%s at 10,000 touchpoints", what);
  g_autofree char *growth = g_strdup_printf ("%s at 10,000 / at 100 touchpoints", what);
  double small_seconds = rr_bench_time (func, small, 7) / N_EDITS;
  double large_seconds = rr_bench_time (func, large, 7) / N_EDITS;

  rr_bench_absolute (absolute, large_seconds, AT_MOST_SECONDS);
  rr_bench_report (growth, large_seconds, small_seconds, AT_MOST_GROWTH);
}

int
main (void)
{
  Data small = { 0 };
  Data large = { 0 };

  set_up (&small, 100);
  set_up (&large, 10000);

  compare ("edit a title", edit_title, &small, &large);
  compare ("set a severity", edit_severity, &small, &large);
  compare ("move a card", edit_place, &small, &large);

  return rr_bench_finish ();
}
