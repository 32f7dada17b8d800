/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-theme.h"

static const RrThemeKind kinds[] = {
  RR_THEME_LIGHT, RR_THEME_DARK, RR_THEME_HIGH_CONTRAST, RR_THEME_HIGH_CONTRAST_DARK,
};

static void
assert_readable (const RrColor *text,
                 const RrColor *ground)
{
  g_assert_cmpfloat (rr_color_contrast (text, ground), >=, 4.5);
}

static void
test_parse (void)
{
  RrColor color = { 0 };
  g_autofree char *text = NULL;

  g_assert_true (rr_color_parse ("#3584e4", &color));
  text = rr_color_to_string (&color);
  g_assert_cmpstr (text, ==, "#3584e4");
  g_assert_false (rr_color_parse ("3584e4", &color));
  g_assert_false (rr_color_parse ("#3584e", &color));
  g_assert_false (rr_color_parse ("#3584e4f", &color));
  g_assert_false (rr_color_parse ("#3584g4", &color));
  g_assert_false (rr_color_parse ("", &color));
}

/* The two ends of the scale, and one from the standard's own example: grey on white. */
static void
test_contrast (void)
{
  const RrColor black = { 0, 0, 0, 1 }, white = { 1, 1, 1, 1 };
  const RrColor grey = { 0x76 / 255.0, 0x76 / 255.0, 0x76 / 255.0, 1 };

  g_assert_cmpfloat_with_epsilon (rr_color_contrast (&black, &white), 21, 1e-9);
  g_assert_cmpfloat_with_epsilon (rr_color_contrast (&white, &white), 1, 1e-9);
  g_assert_cmpfloat_with_epsilon (rr_color_contrast (&grey, &white), 4.54, 0.01);
}

static void
test_texts_are_readable (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const RrTheme *theme = rr_theme_get (kinds[i]);
      RrColor faded = rr_color_mix (&theme->band, &theme->card, theme->fade);

      assert_readable (&theme->text, &theme->card);
      assert_readable (&theme->text, &theme->ground);
      assert_readable (&theme->text, &theme->hover);
      assert_readable (&theme->dim_text, &theme->card);
      assert_readable (&theme->dim_text, &theme->band);
      assert_readable (&theme->dim_text, &theme->ground);
      assert_readable (&theme->faded_text, &faded);
      assert_readable (&theme->accent, &theme->band);
      assert_readable (&theme->during_text, &theme->band);
      assert_readable (&theme->after_text, &theme->band);
      assert_readable (&theme->note_text, &theme->note);
      assert_readable (&theme->need_text, &theme->need);
      assert_readable (&theme->idea_text, &theme->idea);
      assert_readable (&theme->plain_text, &theme->plain);
      for (guint level = 1; level < G_N_ELEMENTS (theme->severities); level++)
        {
          RrColor box = rr_color_mix (&theme->band, &theme->severities[level].sign, 0.12);

          assert_readable (&theme->severities[level].text, &theme->card);
          assert_readable (&theme->severities[level].text, &box);
        }
    }
}

static void
test_stage_colors (void)
{
  const RrTheme *theme = rr_theme_get (RR_THEME_LIGHT);
  const char *const own[] = { "#3584e4", "#26a269", "#ffff00", "#000000", "#ffffff", "#777777" };
  const RrColor white = { 1, 1, 1, 1 };
  RrColor color, first, again;

  for (guint i = 0; i < 20; i++)
    {
      rr_theme_get_stage_color (theme, "", i, &color);
      assert_readable (&white, &color);
    }

  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    {
      RrColor text;

      rr_theme_get_stage_color (theme, own[i], i, &color);
      text = rr_color_text_on (&color);
      assert_readable (&text, &color);
    }

  /* A color of its own does not depend on the position. */
  rr_theme_get_stage_color (theme, "#000080", 0, &first);
  rr_theme_get_stage_color (theme, "#000080", 5, &again);
  g_assert_cmpmem (&first, sizeof first, &again, sizeof again);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/theme/parse", test_parse);
  g_test_add_func ("/theme/contrast", test_contrast);
  g_test_add_func ("/theme/texts-are-readable", test_texts_are_readable);
  g_test_add_func ("/theme/stage-colors", test_stage_colors);

  return g_test_run ();
}
