/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One edit: model, assessment and layout together, in a map of 100 and of 10,000
 * touchpoints with twice as many links. */
#include "rr-bench-map.h"
#include "rr-bench.h"
#include "rr-journey.h"
#include "rr-layout.h"

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

static void
set_up (Data  *data,
        guint  n_cards)
{
  g_autoptr (RrTextCache) texts = rr_text_cache_new ();

  data->document = rr_bench_map_new (n_cards);
  data->map = rr_document_get_map (data->document);
  data->scenario = rr_map_find_scenario (data->map, "c");
  data->assessment = rr_assessment_new (data->map, data->scenario);
  data->layout = rr_layout_new (data->map, texts);
  rr_layout_set_assessment (data->layout, data->assessment);
  data->card = rr_map_find_touchpoint (data->map, "t50");
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
