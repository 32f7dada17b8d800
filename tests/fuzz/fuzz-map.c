/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"
#include "rr-error.h"
#include "rr-map-file.h"
#include "rr-merge.h"
#include "rr-repair.h"

/* Reading and writing again gives the same, and so does merging it with itself. */
static void
check_map (RrMap *map)
{
  g_autoptr (GBytes) bytes = rr_map_to_bytes (map);
  g_autoptr (GBytes) again_bytes = NULL;
  g_autoptr (GBytes) merged_bytes = NULL;
  g_autoptr (GPtrArray) conflicts = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) again = rr_map_from_bytes (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_autoptr (RrMap) merged = NULL;

  g_assert_no_error (error);
  again_bytes = rr_map_to_bytes (again);
  g_assert_true (g_bytes_equal (bytes, again_bytes));

  merged = rr_merge (map, again, map, NULL, &conflicts, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (conflicts->len, ==, 0);
  merged_bytes = rr_map_to_bytes (merged);
  g_assert_true (g_bytes_equal (bytes, merged_bytes));
}

int
LLVMFuzzerTestOneInput (const unsigned char *data,
                        size_t               size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) repair_error = NULL;
  g_autoptr (GPtrArray) done = NULL;
  g_autoptr (RrMap) map = rr_map_from_bytes ((const char *) data, size, &error);
  g_autoptr (RrMap) repaired = rr_repair ((const char *) data, size, &done, &repair_error);

  if (map != NULL)
    {
      check_map (map);
      g_assert_cmpuint (done->len, ==, 0);
      return 0;
    }

  g_assert_true (error != NULL && error->domain == RR_ERROR);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  if (repaired != NULL)
    {
      g_assert_cmpuint (done->len, >, 0);
      check_map (repaired);
    }
  else
    {
      g_assert_true (repair_error != NULL && repair_error->domain == RR_ERROR);
    }

  return 0;
}
