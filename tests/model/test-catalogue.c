/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "rr-catalogue.h"

typedef struct
{
  const char *original;
  gsize original_size;    /* without its last 0 */
  const char *translation;
  gsize translation_size;
} Pair;

#define PAIR(original, translation) { original, sizeof (original) - 1, translation, sizeof (translation) - 1 }

/* Sorted, as msgfmt writes them. */
static const Pair pairs[] = {
  PAIR ("", "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=3; plural=n==1 ? 0 : n==2 ? 1 : 2;\n"),
  PAIR ("Map", "Karte"),
  PAIR ("Open", ""),
  PAIR ("menu\004Open", "Öffnen …"),
  PAIR ("one card\0%d cards", "eine\0zwei\0%d Karten"),
  PAIR ("one stage\0%d stages", "eine"),
};

static void
append_number (GByteArray *out,
               guint32     number,
               gboolean    swapped)
{
  guint32 written = swapped ? GUINT32_SWAP_LE_BE (number) : number;

  g_byte_array_append (out, (const guint8 *) &written, sizeof written);
}

/* Returns: (transfer full): what msgfmt would write */
static GByteArray *
make_file (gboolean swapped)
{
  GByteArray *out = g_byte_array_new ();
  guint32 n = G_N_ELEMENTS (pairs);
  guint32 place = 28 + 2 * 8 * n;

  append_number (out, 0x950412de, swapped);
  append_number (out, 0, swapped);
  append_number (out, n, swapped);
  append_number (out, 28, swapped);
  append_number (out, 28 + 8 * n, swapped);
  append_number (out, 0, swapped);
  append_number (out, 0, swapped);
  for (guint translated = 0; translated < 2; translated++)
    for (guint32 i = 0; i < n; i++)
      {
        gsize size = translated ? pairs[i].translation_size : pairs[i].original_size;

        append_number (out, (guint32) size, swapped);
        append_number (out, place, swapped);
        place += (guint32) size + 1;
      }
  for (guint32 i = 0; i < n; i++)
    g_byte_array_append (out, (const guint8 *) pairs[i].original, (guint) pairs[i].original_size + 1);
  for (guint32 i = 0; i < n; i++)
    g_byte_array_append (out, (const guint8 *) pairs[i].translation, (guint) pairs[i].translation_size + 1);

  return out;
}

static RrCatalogue *
read_file (GByteArray *file)
{
  /* Of exactly this size, so that nothing beyond is read unseen. */
  g_autoptr (GBytes) bytes = g_bytes_new (file->data, file->len);

  return rr_catalogue_new (bytes);
}

static void
test_find (gconstpointer data)
{
  g_autoptr (GByteArray) file = make_file (GPOINTER_TO_INT (data));
  g_autoptr (RrCatalogue) catalogue = read_file (file);

  g_assert_nonnull (catalogue);
  g_assert_cmpstr (rr_catalogue_find (catalogue, "Map"), ==, "Karte");
  g_assert_cmpstr (rr_catalogue_find (catalogue, "menu\004Open"), ==, "Öffnen …");
  g_assert_null (rr_catalogue_find (catalogue, "Open"));
  g_assert_null (rr_catalogue_find (catalogue, "Ma"));
  g_assert_null (rr_catalogue_find (catalogue, "Maps"));
  g_assert_null (rr_catalogue_find (catalogue, "zzz"));
  g_assert_true (g_str_has_prefix (rr_catalogue_find (catalogue, ""), "Content-Type"));
}

static void
test_plural (void)
{
  g_autoptr (GByteArray) file = make_file (FALSE);
  g_autoptr (RrCatalogue) catalogue = read_file (file);

  g_assert_cmpstr (rr_catalogue_find_plural (catalogue, "one card", 1), ==, "eine");
  g_assert_cmpstr (rr_catalogue_find_plural (catalogue, "one card", 2), ==, "zwei");
  g_assert_cmpstr (rr_catalogue_find_plural (catalogue, "one card", 0), ==, "%d Karten");
  /* It has fewer forms than it should. */
  g_assert_cmpstr (rr_catalogue_find_plural (catalogue, "one stage", 1), ==, "eine");
  g_assert_null (rr_catalogue_find_plural (catalogue, "one stage", 2));
  g_assert_null (rr_catalogue_find_plural (catalogue, "no such", 2));
}

/* Whatever is in a file, nothing but the file is read. */
static void
test_damaged (void)
{
  g_autoptr (GByteArray) file = make_file (FALSE);
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  guint refused = 0;

  for (guint length = 0; length < file->len; length++)
    {
      g_autoptr (GByteArray) part = g_byte_array_new ();
      g_autoptr (RrCatalogue) catalogue = NULL;

      g_byte_array_append (part, file->data, length);
      catalogue = read_file (part);
      g_assert_null (catalogue);
    }

  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr (GByteArray) other = g_byte_array_new ();
      g_autoptr (RrCatalogue) catalogue = NULL;

      g_byte_array_append (other, file->data, file->len);
      for (guint k = 0; k <= i % 3; k++)
        other->data[g_rand_int_range (rand, 0, (gint32) other->len)] = (guint8) g_rand_int_range (rand, 0, 256);

      catalogue = read_file (other);
      if (catalogue == NULL)
        {
          refused++;
          continue;
        }
      for (gsize k = 0; k < G_N_ELEMENTS (pairs); k++)
        {
          const char *found = rr_catalogue_find (catalogue, pairs[k].original);
          const char *plural = rr_catalogue_find_plural (catalogue, pairs[k].original, i);

          g_assert_cmpuint (found != NULL ? strlen (found) : 0, <=, other->len);
          g_assert_cmpuint (plural != NULL ? strlen (plural) : 0, <=, other->len);
        }
    }

  g_assert_cmpuint (refused, >, 1000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/catalogue/find", GINT_TO_POINTER (FALSE), test_find);
  g_test_add_data_func ("/catalogue/other-byte-order", GINT_TO_POINTER (TRUE), test_find);
  g_test_add_func ("/catalogue/plural", test_plural);
  g_test_add_func ("/catalogue/damaged", test_damaged);

  return g_test_run ();
}
