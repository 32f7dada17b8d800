/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Of the importers that make one map of a file; the build says which, with FUZZ_FORMAT. */
#include "fuzz.h"
#include "rr-error.h"
#include "rr-import.h"
#include "rr-map-file.h"

/* What is imported can be saved and opened again. */
int
LLVMFuzzerTestOneInput (const unsigned char *data,
                        size_t               size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (RrImport) import = rr_import_read (NULL, bytes, FUZZ_FORMAT, &error);
  g_autoptr (RrMap) map = NULL;
  g_autoptr (RrMap) again = NULL;
  g_autoptr (GBytes) saved = NULL;

  if (import != NULL)
    map = rr_import_make_map (import, 0, warnings, &error);
  if (map == NULL)
    {
      g_assert_true (error != NULL && error->domain == RR_ERROR);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return 0;
    }

  saved = rr_map_to_bytes (map);
  again = rr_map_from_bytes (g_bytes_get_data (saved, NULL), g_bytes_get_size (saved), &error);
  g_assert_no_error (error);
  g_assert_true (rr_element_equal (map, again));

  return 0;
}
