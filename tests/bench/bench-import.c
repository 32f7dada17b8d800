/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Importing 10,000 Mermaid tasks, beside opening the map that comes of them; and writing them. */
#include "rr-bench.h"
#include "rr-import.h"
#include "rr-map-file.h"
#include "rr-mermaid-export.h"

#define N_SECTIONS 500
#define N_TASKS 20 /* of a section */

#define ROUNDS 7

typedef struct
{
  GBytes *text;
  GBytes *bytes; /* of the map */
  RrMap *map;
} Data;

static RrMap *
make_map (Data *data)
{
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (RrImport) import = rr_import_read ("a.mmd", data->text, RR_IMPORT_GUESS, NULL);
  RrMap *map = rr_import_make_map (import, 0, warnings, NULL);

  g_assert_nonnull (map);
  g_assert_cmpuint (warnings->len, ==, 0);

  return map;
}

static void
import_text (gpointer data)
{
  g_object_unref (make_map (data));
}

static void
open_map (gpointer user_data)
{
  Data *data = user_data;

  g_object_unref (rr_map_from_bytes (g_bytes_get_data (data->bytes, NULL),
                                     g_bytes_get_size (data->bytes), NULL));
}

static void
write_map (gpointer user_data)
{
  Data *data = user_data;
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);

  g_free (rr_mermaid_write (data->map, warnings));
}

static GBytes *
make_text (void)
{
  GString *text = g_string_new ("journey\n  title Ten thousand tasks\n");

  for (guint i = 0; i < N_SECTIONS; i++)
    {
      g_string_append_printf (text, "  section Section %u\n", i);
      for (guint j = 0; j < N_TASKS; j++)
        g_string_append_printf (text, "    Task %u of the customer: %u: Actor %u, Actor %u\n",
                                i * N_TASKS + j, 1 + (i + j) % 5, j % 7, (i + j) % 11);
    }

  return g_string_free_to_bytes (text);
}

int
main (void)
{
  g_autoptr (GBytes) text = make_text ();
  Data data = { .text = text };
  g_autoptr (RrMap) map = make_map (&data);
  g_autoptr (GBytes) bytes = rr_map_to_bytes (map);

  data.map = map;
  data.bytes = bytes;

  rr_bench_absolute ("import 10,000 Mermaid tasks", rr_bench_time (import_text, &data, ROUNDS), 0.1);
  rr_bench_compare ("import 10,000 Mermaid tasks / opening their map", import_text, open_map, &data, 1.5);
  rr_bench_compare ("write 10,000 Mermaid tasks / opening their map", write_map, open_map, &data, 1);

  return rr_bench_finish ();
}
