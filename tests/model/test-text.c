/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "rr-id.h"
#include "rr-text.h"

static void
test_same (void)
{
  static const struct
  {
    const char *a, *b;
    gboolean    same;
  } cases[] = {
    { "", "", TRUE },
    { "", " \t\n", TRUE },
    { "Gate", "gate", TRUE },
    { "  Gate", "GATE \n", TRUE },
    { "Gate\u00a0", "\u2003Gate", TRUE },
    { "CAFÉ", "café", TRUE },
    { "café", "cafe\u0301", TRUE },
    { "Straße", "STRASSE", TRUE },
    { "ΟΔΟΣ", "οδος", TRUE },
    { "café", "cafe", FALSE },
    { "a b", "ab", FALSE },
    { "a  b", "a b", FALSE },
    { "Gate", "Gates", FALSE },
    { "Gate", "", FALSE },
    { "²", "2", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      if (rr_text_same (cases[i].a, cases[i].b) != cases[i].same ||
          rr_text_same (cases[i].b, cases[i].a) != cases[i].same)
        g_error ("“%s” and “%s”", cases[i].a, cases[i].b);
    }
}

static void
test_key (void)
{
  g_autofree char *key = rr_text_key ("  Anna LINDBERG\t");
  g_autofree char *twice = rr_text_key (key);
  g_autofree char *broken = rr_text_key ("\xff A");

  g_assert_cmpstr (key, ==, "anna lindberg");
  g_assert_cmpstr (twice, ==, key);
  g_assert_true (g_utf8_validate (broken, -1, NULL));
}

static void
test_length (void)
{
  g_assert_cmpuint (rr_text_length (""), ==, 0);
  g_assert_cmpuint (rr_text_length ("abc"), ==, 3);
  g_assert_cmpuint (rr_text_length ("é€😀"), ==, 3);
}

static void
test_shorten (void)
{
  static const struct
  {
    const char *text;
    guint       chars;
    const char *shown;
  } cases[] = {
    { "", 1, "" },
    { "abc", 3, "abc" },
    { "abcd", 3, "ab…" },
    { "abc", 1, "…" },
    { "é€😀é", 3, "é€…" },
    { "a\nb\tc", 20, "a\\nb\\tc" },
    { "a\x01\x1f\x7f", 30, "a\\u0001\\u001f\\u007f" },
    { "a\nb", 3, "a…" },
    { "a\nb", 4, "a\\nb" },
    { "\u202e\u2028", 30, "\\u202e\\u2028" },
    { "Caf\xe9", 30, "Caf\\xe9" },
    { "\xe2\x82", 30, "\\xe2\\x82" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *shown = rr_text_shorten (cases[i].text, cases[i].chars);

      g_assert_cmpstr (shown, ==, cases[i].shown);
    }
}

/* Only as much of a text is looked at as there is room for. */
static void
test_shorten_long (void)
{
  g_autofree char *text = g_strnfill (10 * 1024 * 1024, '\n');
  g_autofree char *shown = rr_text_shorten (text, 11);

  g_assert_cmpstr (shown, ==, "\\n\\n\\n\\n\\n…");
}

static void
test_ids (void)
{
  static const char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gboolean pairs[32][32] = { { FALSE } };

  for (guint i = 0; i < 20000; i++)
    {
      char *id = rr_id_new ("tp");

      g_assert_cmpuint (strlen (id), ==, 11);
      g_assert_true (g_str_has_prefix (id, "tp-"));
      for (const char *at = id + 3; *at != '\0'; at++)
        {
          const char *letter = strchr (alphabet, *at);
          const char *next = strchr (alphabet, at[1]);

          g_assert_nonnull (letter);
          if (at == id + 3)
            pairs[letter - alphabet][next - alphabet] = TRUE;
        }
      g_hash_table_add (seen, id);
    }

  /* With 40 random bits, two pairs among so many are as good as impossible. */
  g_assert_cmpuint (g_hash_table_size (seen), >=, 19999);

  /* No bit is used for two letters: any second one follows any first one. */
  for (guint i = 0; i < 32; i++)
    for (guint j = 0; j < 32; j++)
      g_assert_true (pairs[i][j]);
}

static void
test_seeded_ids (void)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *first_again = NULL;
  g_autofree char *other = NULL;

  rr_id_set_seed (7);
  first = rr_id_new ("st");
  second = rr_id_new ("st");
  rr_id_set_seed (7);
  first_again = rr_id_new ("st");
  rr_id_set_seed (8);
  other = rr_id_new ("st");

  g_assert_cmpstr (first, ==, first_again);
  g_assert_cmpstr (first, !=, second);
  g_assert_cmpstr (first, !=, other);
}

static void
test_hash (void)
{
  g_autoptr (GHashTable) hashes = g_hash_table_new (NULL, NULL);

  g_assert_cmpuint (rr_text_hash ("tp-k3f9x2qa"), ==, rr_text_hash ("tp-k3f9x2qa"));

  /* These all have one g_str_hash (): "Ab" and "BA" do. */
  for (guint i = 0; i < 1024; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint bit = 0; bit < 10; bit++)
        g_string_append (text, (i >> bit & 1) != 0 ? "BA" : "Ab");
      g_assert_cmpuint (g_str_hash (text->str), ==, g_str_hash ("AbAbAbAbAbAbAbAbAbAb"));
      g_hash_table_add (hashes, GUINT_TO_POINTER (rr_text_hash (text->str)));
    }
  /* Two that meet by chance bring along all that differ in the same way, so a run may have a few dozen less. */
  g_assert_cmpuint (g_hash_table_size (hashes), >, 512);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/same", test_same);
  g_test_add_func ("/text/key", test_key);
  g_test_add_func ("/text/hash", test_hash);
  g_test_add_func ("/text/length", test_length);
  g_test_add_func ("/text/shorten", test_shorten);
  g_test_add_func ("/text/shorten-long", test_shorten_long);
  g_test_add_func ("/id/random", test_ids);
  g_test_add_func ("/id/seeded", test_seeded_ids);

  return g_test_run ();
}
