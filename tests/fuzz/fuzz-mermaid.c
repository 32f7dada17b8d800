/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fuzz.h"
#include "rr-error.h"
#include "rr-import.h"
#include "rr-map-file.h"
#include "rr-mermaid-export.h"

/* What was imported can be saved and opened, and what is written as Mermaid is one. */
static void
check_map (RrMap *map)
{
  g_autoptr (GBytes) bytes = rr_map_to_bytes (map);
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) again = rr_map_from_bytes (g_bytes_get_data (bytes, NULL),
                                               g_bytes_get_size (bytes), &error);
  g_autofree char *text = rr_mermaid_write (map, warnings);
  g_autoptr (GBytes) written = g_bytes_new (text, strlen (text));
  g_autoptr (RrImport) import = NULL;
  g_autoptr (RrMap) third = NULL;

  g_assert_no_error (error);
  g_assert_true (rr_element_equal (map, again));

  import = rr_import_read (NULL, written, RR_IMPORT_MERMAID, &error);
  g_assert_no_error (error);
  third = rr_import_make_map (import, 0, warnings, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (rr_list_get_size (third->touchpoints), ==, rr_list_get_size (map->touchpoints));
}

int
LLVMFuzzerTestOneInput (const unsigned char *data,
                        size_t               size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (RrImport) import = rr_import_read (NULL, bytes, RR_IMPORT_MERMAID, &error);

  for (guint i = 0; import != NULL && i < rr_import_get_n_journeys (import); i++)
    {
      g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (RrMap) map = rr_import_make_map (import, (int) i, warnings, &error);

      g_assert_true ((map != NULL) == rr_import_is_sound (import, i));
      for (guint j = 0; j < warnings->len; j++)
        g_assert_true (g_utf8_validate (warnings->pdata[j], -1, NULL));
      if (map != NULL)
        check_map (map);
      if (map == NULL)
        break;
    }

  if (error != NULL)
    {
      g_assert_true (error->domain == RR_ERROR);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
    }

  return 0;
}
