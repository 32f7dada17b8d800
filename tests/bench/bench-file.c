/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opening and saving a map of 10,000 touchpoints, beside json-glib on the same bytes. */
#include "rr-bench.h"
#include "rr-map-file.h"
#include "rr-random.h"

typedef struct
{
  GBytes *bytes;
  RrMap *map;
  JsonNode *tree;
} Data;

static void
open_map (gpointer user_data)
{
  Data *data = user_data;
  g_autoptr (RrMap) map = rr_map_from_bytes (g_bytes_get_data (data->bytes, NULL),
                                             g_bytes_get_size (data->bytes), NULL);

  g_assert_nonnull (map);
}

static void
parse (gpointer user_data)
{
  Data *data = user_data;
  g_autoptr (JsonParser) parser = json_parser_new ();

  g_assert_true (json_parser_load_from_data (parser, g_bytes_get_data (data->bytes, NULL),
                                             (gssize) g_bytes_get_size (data->bytes), NULL));
}

static void
save_map (gpointer user_data)
{
  Data *data = user_data;

  g_bytes_unref (rr_map_to_bytes (data->map));
}

static void
generate (gpointer user_data)
{
  Data *data = user_data;
  g_autoptr (JsonGenerator) generator = json_generator_new ();

  json_generator_set_pretty (generator, TRUE);
  json_generator_set_root (generator, data->tree);
  g_free (json_generator_to_data (generator, NULL));
}

int
main (void)
{
  RrRandomSize size = { 200, 8, 10000, 20000, 5000, 1 };
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autoptr (RrMap) map = rr_random_map (rand, &size);
  g_autoptr (GBytes) bytes = rr_map_to_bytes (map);
  g_autoptr (JsonNode) tree = NULL;
  Data data = { .bytes = bytes, .map = map };

  tree = json_from_string (g_bytes_get_data (bytes, NULL), NULL);
  g_assert_nonnull (tree);
  data.tree = tree;

  rr_bench_compare ("open 10,000 touchpoints / json-glib parsing", open_map, parse, &data, 1.5);
  rr_bench_compare ("save 10,000 touchpoints / json-glib generating", save_map, generate, &data,
                    2.0);

  return rr_bench_finish ();
}
