/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists and outlines as stages and touchpoints. */
#include "rr-capture.h"

#include <string.h>

#include "rr-map-file.h"

/* Checks what a text is understood as: "Stage: card, card; Stage: ". */
static void
assert_parsed (const char *text,
               const char *expected)
{
  g_autoptr (GPtrArray) stages = rr_capture_parse (text);
  g_autoptr (GString) got = g_string_new (NULL);

  for (guint i = 0; i < stages->len; i++)
    {
      RrCaptureStage *stage = stages->pdata[i];

      g_string_append_printf (got, "%s%s:", i > 0 ? "; " : "", stage->name);
      for (guint j = 0; j < stage->cards->len; j++)
        g_string_append_printf (got, "%s %s", j > 0 ? "," : "", (char *) stage->cards->pdata[j]);
    }
  g_assert_cmpstr (got->str, ==, expected);
}

static void
test_parse (void)
{
  assert_parsed ("", "");
  assert_parsed (" \n\t\n", "");
  assert_parsed ("Book: Search, Pay; Fly: Board, Land", "Book: Search, Pay; Fly: Board, Land");
  assert_parsed ("Book: Search; Pay", "Book: Search, Pay");
  assert_parsed ("Book:\nFly: Board", "Book:; Fly: Board");
  assert_parsed ("Book\n  Search\n  Pay, by card\nFly\n\tBoard at 12:30", "Book: Search, Pay, by card; Fly: Board at 12:30");
  assert_parsed ("  Book\n    Search\n  Fly", "Book: Search; Fly:");
  assert_parsed ("# Book\n- Search\n* Pay\n## Fly\n\n- Board", "Book: Search, Pay; Fly: Board");
  assert_parsed ("1. Book\n   - Search\r\n2. Fly\r\n", "Book: Search; Fly:");
  assert_parsed ("Book:\n  Search\n  See https://example.org", "Book: Search, See https://example.org");
  assert_parsed ("One\nTwo", "One:; Two:");
  assert_parsed ("- One\n- Two", "One: Two");
  assert_parsed (": x", ": x:");
  assert_parsed (";;,", ";;,:");
}

static char *
save (RrDocument *document)
{
  g_autoptr (GBytes) bytes = rr_map_to_bytes (rr_document_get_map (document));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_apply (void)
{
  g_autoptr (RrDocument) document = rr_document_new (rr_map_new ());
  RrMap *map = rr_document_get_map (document);
  g_autofree char *before = save (document);
  g_autofree char *after = NULL;
  g_autoptr (GPtrArray) stages = rr_capture_parse ("Book: Search, Pay; Fly: Board");
  g_autoptr (GPtrArray) more = rr_capture_parse ("BOOK : Choose a seat");
  g_autoptr (GError) error = NULL;

  g_assert_true (rr_capture_apply (document, stages, NULL, &error));
  g_assert_cmpuint (rr_list_get_size (map->stages), ==, 2);
  g_assert_cmpuint (rr_list_get_size (map->lanes), ==, 1);
  g_assert_cmpuint (rr_list_get_size (map->touchpoints), ==, 3);
  g_assert_cmpstr (RR_TOUCHPOINT (rr_list_get (map->touchpoints, 1))->title, ==, "Pay");
  g_assert_cmpint (RR_TOUCHPOINT (rr_list_get (map->touchpoints, 1))->step, ==, 1);

  g_assert_true (rr_capture_apply (document, more, "nothing", &error));
  g_assert_cmpuint (rr_list_get_size (map->stages), ==, 2);
  g_assert_cmpint (RR_TOUCHPOINT (rr_list_get (map->touchpoints, 3))->step, ==, 2);

  rr_document_undo (document);
  g_assert_cmpstr (rr_document_get_undo_label (document), ==, "Quick Capture");
  rr_document_undo (document);
  after = save (document);
  g_assert_cmpstr (after, ==, before);
}

static void
test_too_much (void)
{
  g_autoptr (RrDocument) document = rr_document_new (rr_map_new ());
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GPtrArray) stages = NULL;
  g_autoptr (GError) error = NULL;

  for (int i = 0; i <= RR_CAPTURE_MAX; i++)
    g_string_append (text, "x\n");
  stages = rr_capture_parse (text->str);
  g_assert_false (rr_capture_apply (document, stages, NULL, &error));
  g_assert_nonnull (error);
  g_assert_false (rr_document_can_undo (document));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/capture/parse", test_parse);
  g_test_add_func ("/capture/apply", test_apply);
  g_test_add_func ("/capture/too-much", test_too_much);
  return g_test_run ();
}
