/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finding text on a map. */
#include "rr-find-bar.h"
#include "rr-find.h"
#include "rr-map-file.h"

#include "page-support.h"

static const char text[] =
  "{ \"format\": \"reroute-journey\", \"version\": 1,"
  "  \"stages\": [ { \"id\": \"s1\", \"name\": \"One\" }, { \"id\": \"s2\", \"name\": \"Two\" } ],"
  "  \"lanes\": [ { \"id\": \"l\", \"name\": \"Lane\" } ],"
  "  \"touchpoints\": ["
  "    { \"id\": \"b\", \"title\": \"Pay\", \"stage\": \"s2\", \"lane\": \"l\","
  "      \"needs\": [ \"quick\", \"a Café nearby\" ], \"pains\": [ \"the queue\" ] },"
  "    { \"id\": \"a\", \"title\": \"Queue up\", \"summary\": \"at the till\", \"stage\": \"s1\", \"lane\": \"l\" } ],"
  "  \"feedback\": ["
  "    { \"id\": \"f1\", \"touchpoint\": \"b\", \"date\": \"2015-02-02\", \"text\": \"I QUEUED for hours\" },"
  "    { \"id\": \"f2\", \"date\": \"2015-02-02\", \"text\": \"a queue nowhere\" } ] }";

static RrMap *
create_map (void)
{
  g_autoptr (GError) error = NULL;
  RrMap *map = rr_map_from_bytes (text, sizeof text - 1, &error);

  g_assert_no_error (error);
  return map;
}

/* Checks what is found: "id/text", one after the other. */
static void
assert_found (RrMap      *map,
              const char *key,
              const char *expected)
{
  g_autoptr (GPtrArray) hits = rr_find_list (map, key);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < hits->len; i++)
    {
      const RrFindHit *hit = hits->pdata[i];

      g_assert_nonnull (hit->where);
      g_string_append_printf (found, "%s%s/%s", i > 0 ? "; " : "", rr_element_get_id (hit->touchpoint), hit->text);
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_list (void)
{
  g_autoptr (RrMap) map = create_map ();

  assert_found (map, "queue", "a/Queue up; b/the queue; b/I QUEUED for hours");
  assert_found (map, "  PAY ", "b/Pay");
  assert_found (map, "till", "a/at the till");
  assert_found (map, "cafe\xcc\x81", "b/a Café nearby");
  assert_found (map, "elsewhere", "");
  assert_found (map, "", "");
  assert_found (map, "  ", "");
}

static void
test_bar (void)
{
  g_autoptr (RrDocument) document = rr_document_new (create_map ());
  g_autoptr (RrSession) session = rr_session_new (document);
  RrMap *map = rr_document_get_map (document);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *bar = rr_find_bar_new (session);
  GtkWidget *entry;

  gtk_window_set_child (GTK_WINDOW (window), bar);
  gtk_window_present (GTK_WINDOW (window));
  rr_find_bar_open (RR_FIND_BAR (bar));
  entry = page_find (bar, GTK_TYPE_SEARCH_ENTRY, 0);
  gtk_editable_set_text (GTK_EDITABLE (entry), "queue");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_true (rr_session_get_focused (session) == rr_map_find (map, "a"));
  rr_find_bar_step (RR_FIND_BAR (bar), 1);
  g_assert_true (rr_session_get_focused (session) == rr_map_find (map, "b"));
  rr_find_bar_step (RR_FIND_BAR (bar), 1);
  g_assert_true (rr_session_get_focused (session) == rr_map_find (map, "b"));
  rr_find_bar_step (RR_FIND_BAR (bar), 1);
  g_assert_true (rr_session_get_focused (session) == rr_map_find (map, "a"));

  /* What goes from the map goes from the hits. */
  rr_find_bar_step (RR_FIND_BAR (bar), -1);
  rr_document_remove (document, rr_map_find (map, "b"));
  rr_find_bar_step (RR_FIND_BAR (bar), 1);
  g_assert_true (rr_session_get_focused (session) == rr_map_find (map, "a"));

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  page_test_init (&argc, &argv);
  g_test_add_func ("/find/list", test_list);
  g_test_add_func ("/find/bar", test_bar);
  return g_test_run ();
}
