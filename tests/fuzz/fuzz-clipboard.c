/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"
#include "rr-clipboard.h"
#include "rr-error.h"
#include "rr-group.h"
#include "rr-map-file.h"

/* What the cards are pasted into; one card stands in the way, and ids may clash with it. */
static const char here[] =
  "{ \"format\": \"reroute-journey\", \"version\": 1,"
  "  \"stages\": [ { \"id\": \"st-a\", \"name\": \"A\" }, { \"id\": \"st-b\", \"name\": \"B\" } ],"
  "  \"lanes\": [ { \"id\": \"ln-a\", \"name\": \"A\" }, { \"id\": \"ln-b\", \"name\": \"B\" } ],"
  "  \"touchpoints\": [ { \"id\": \"tp-a\", \"title\": \"A\", \"stage\": \"st-a\", \"lane\": \"ln-a\" } ] }";

/* What was pasted can be saved and opened, and undo takes all of it away. */
static void
check_paste (RrMap *source)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrDocument) document = rr_document_new (rr_map_from_bytes (here, sizeof here - 1, NULL));
  RrMap *map = rr_document_get_map (document);
  g_autoptr (GBytes) before = rr_map_to_bytes (map);
  const RrPlace place = { "st-a", 0, FALSE, "ln-a", 0 };
  g_autoptr (GPtrArray) pasted = rr_group_paste (document, source, &place, &error);
  g_autoptr (GBytes) saved = rr_map_to_bytes (map);
  g_autoptr (GBytes) after = NULL;
  g_autoptr (RrMap) again = NULL;

  again = rr_map_from_bytes (g_bytes_get_data (saved, NULL), g_bytes_get_size (saved), NULL);
  g_assert_true (again != NULL && rr_element_equal (map, again));
  if (pasted == NULL)
    {
      g_assert_true (error != NULL && error->domain == RR_ERROR);
      g_assert_true (g_bytes_equal (before, saved));
      return;
    }

  g_assert_cmpuint (rr_list_get_size (map->touchpoints), ==, pasted->len + 1);
  rr_document_undo (document);
  after = rr_map_to_bytes (map);
  g_assert_true (g_bytes_equal (before, after));
}

int
LLVMFuzzerTestOneInput (const unsigned char *data,
                        size_t               size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) map = rr_clipboard_read ((const char *) data, size, &error);

  if (map == NULL)
    {
      g_assert_true (error != NULL && error->domain == RR_ERROR);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return 0;
    }

  if (rr_list_get_size (map->touchpoints) > 0)
    check_paste (map);

  return 0;
}
