/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-text-cache.h"

static void
test_measure (void)
{
  g_autoptr (RrTextCache) cache = rr_text_cache_new ();
  double width, height, narrow_width, narrow_height, word_height;
  const char *text = "A few words that take more than one line";

  rr_text_cache_measure (cache, RR_TEXT_TITLE, text, -1, &width, &height);
  g_assert_cmpfloat (width, >, 100);
  rr_text_cache_measure (cache, RR_TEXT_TITLE, text, 100, &narrow_width, &narrow_height);
  g_assert_cmpfloat (narrow_width, <=, 100);
  g_assert_cmpfloat (narrow_height, >=, 2 * height - 0.01);

  /* One long word is broken too. */
  rr_text_cache_measure (cache, RR_TEXT_TITLE, "Donaudampfschifffahrtsgesellschaft", 60, &narrow_width, &word_height);
  g_assert_cmpfloat (narrow_width, <=, 60);
  g_assert_cmpfloat (word_height, >, height);
}

/* At a size of 13.5 a zoom changes neither the lines nor where the letters stand. */
static void
test_not_rounded (void)
{
  g_autoptr (RrTextCache) cache = rr_text_cache_new ();
  PangoLayout *layout = rr_text_cache_get_layout (cache, RR_TEXT_TITLE, "illimitable", -1, PANGO_ALIGN_LEFT);
  PangoRectangle first, second;
  gboolean rounded = TRUE;

  pango_layout_index_to_pos (layout, 0, &first);
  for (int i = 1; i < 10; i++)
    {
      pango_layout_index_to_pos (layout, i, &second);
      rounded = rounded && second.x % PANGO_SCALE == 0;
    }
  g_assert_false (rounded);
}

static void
test_kept (void)
{
  g_autoptr (RrTextCache) cache = rr_text_cache_new ();
  g_autoptr (PangoLayout) a = NULL;
  g_autoptr (PangoLayout) again = NULL;

  rr_text_cache_set_capacity (cache, 2);
  a = g_object_ref (rr_text_cache_get_layout (cache, RR_TEXT_ITEM, "a", 50, PANGO_ALIGN_LEFT));
  g_assert_true (rr_text_cache_get_layout (cache, RR_TEXT_ITEM, "a", 50, PANGO_ALIGN_LEFT) == a);

  /* Style, width and alignment make another one; the oldest goes. */
  g_assert_true (rr_text_cache_get_layout (cache, RR_TEXT_ITEM, "a", 60, PANGO_ALIGN_LEFT) != a);
  g_assert_true (rr_text_cache_get_layout (cache, RR_TEXT_TITLE, "a", 50, PANGO_ALIGN_LEFT) != a);
  again = g_object_ref (rr_text_cache_get_layout (cache, RR_TEXT_ITEM, "a", 50, PANGO_ALIGN_LEFT));
  g_assert_true (again != a);
  g_assert_true (rr_text_cache_get_layout (cache, RR_TEXT_ITEM, "a", 50, PANGO_ALIGN_CENTER) != again);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text-cache/measure", test_measure);
  g_test_add_func ("/text-cache/not-rounded", test_not_rounded);
  g_test_add_func ("/text-cache/kept", test_kept);

  return g_test_run ();
}
