/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-theme.h"

#define RGBA(hex, alpha) \
  { ((hex) >> 16 & 255) / 255.0, ((hex) >> 8 & 255) / 255.0, ((hex) & 255) / 255.0, alpha }
#define RGB(hex) RGBA (hex, 1.0)

static const RrTheme light = {
  .ground = RGB (0xf4f4f5),
  .band = RGB (0xffffff),
  .band_border = RGB (0xe9e9eb),
  .column_line = RGB (0xd4d4d8),
  .grid = RGB (0xdadade),
  .card = RGB (0xffffff),
  .card_border = RGB (0xd8d8dc),
  .shadow = RGBA (0x000000, 0.05),
  .text = RGB (0x2a2d30),
  .dim_text = RGB (0x5c6066),
  .faded_text = RGB (0x72767c),
  .accent = RGB (0x1c71d8),
  .hover = RGB (0xf3f7fd),
  .note = RGB (0xfdf0cd),
  .note_text = RGB (0x4c3d12),
  .need = RGB (0xdcebfb),
  .need_text = RGB (0x14365c),
  .idea = RGB (0xdcf3e4),
  .idea_text = RGB (0x13442a),
  .plain = RGB (0xececef),
  .plain_text = RGB (0x33363b),
  .star = RGB (0x63676d),
  .star_off = RGB (0xd5d6da),
  .during = RGB (0xb81d2b),
  .during_text = RGB (0xa51d2d),
  .loss = RGBA (0xc01c28, 0.10),
  .after = RGB (0x1f8a4c),
  .after_text = RGB (0x17703c),
  .link = RGB (0x8b9099),
  .link_impact = RGB (0xcf3a41),
  .link_alternative = RGB (0x26a269),
  .progress = RGB (0x26a269),
  .progress_ground = RGB (0xdcdde1),
  .emotions = { RGB (0xc01c28), RGB (0x8f9399), RGB (0x26a269) },
  .emotion_ink = RGB (0xffffff),
  .severities = {
    { RGB (0x8f9399), RGB (0x5c6066) },
    { RGB (0xe5a50a), RGB (0x8a5a00) },
    { RGB (0xe66100), RGB (0xb04500) },
    { RGB (0xc01c28), RGB (0xb01a25) },
    { RGB (0x813d9c), RGB (0x7a3794) },
  },
  .fade = 0.42,
  .border_width = 1.0,
};

static const RrTheme dark = {
  .ground = RGB (0x1d1d20),
  .band = RGB (0x28282c),
  .band_border = RGB (0x333338),
  .column_line = RGB (0x45454b),
  .grid = RGB (0x43434a),
  .card = RGB (0x37373c),
  .card_border = RGB (0x4b4b52),
  .shadow = RGBA (0x000000, 0.18),
  .text = RGB (0xf4f4f6),
  .dim_text = RGB (0xb9bac1),
  .faded_text = RGB (0xa3a4ab),
  .accent = RGB (0x62a0ea),
  .hover = RGB (0x3f4652),
  .note = RGB (0x4d4221),
  .note_text = RGB (0xf9e7b2),
  .need = RGB (0x223c5c),
  .need_text = RGB (0xd3e5fb),
  .idea = RGB (0x1f4632),
  .idea_text = RGB (0xcdf0da),
  .plain = RGB (0x3c3c42),
  .plain_text = RGB (0xe6e6ea),
  .star = RGB (0xc4c5cb),
  .star_off = RGB (0x5b5c63),
  .during = RGB (0xff7b7f),
  .during_text = RGB (0xff9a9d),
  .loss = RGBA (0xff5f66, 0.14),
  .after = RGB (0x57d98d),
  .after_text = RGB (0x72e0a0),
  .link = RGB (0x85878f),
  .link_impact = RGB (0xf36a6f),
  .link_alternative = RGB (0x4fc98a),
  .progress = RGB (0x4fc98a),
  .progress_ground = RGB (0x56575e),
  .emotions = { RGB (0xf0646a), RGB (0xa0a2aa), RGB (0x4fc98a) },
  .emotion_ink = RGB (0x1d1d20),
  .severities = {
    { RGB (0xa0a2aa), RGB (0xb9bac1) },
    { RGB (0xf5c211), RGB (0xf8d560) },
    { RGB (0xff8a3c), RGB (0xffac73) },
    { RGB (0xf0565d), RGB (0xff9a9d) },
    { RGB (0xc178dd), RGB (0xdcb0ee) },
  },
  .fade = 0.42,
  .border_width = 1.0,
};

static const RrTheme high_contrast = {
  .ground = RGB (0xffffff),
  .band = RGB (0xffffff),
  .band_border = RGB (0x000000),
  .column_line = RGB (0x000000),
  .grid = RGB (0x4a4a4a),
  .card = RGB (0xffffff),
  .card_border = RGB (0x000000),
  .shadow = RGBA (0x000000, 0.0),
  .text = RGB (0x000000),
  .dim_text = RGB (0x1f1f1f),
  .faded_text = RGB (0x4a4a4a),
  .accent = RGB (0x0b3f91),
  .hover = RGB (0xe6eefb),
  .note = RGB (0xfff2c4),
  .note_text = RGB (0x000000),
  .need = RGB (0xe0edfd),
  .need_text = RGB (0x000000),
  .idea = RGB (0xdff5e7),
  .idea_text = RGB (0x000000),
  .plain = RGB (0xeeeeee),
  .plain_text = RGB (0x000000),
  .star = RGB (0x000000),
  .star_off = RGB (0xb4b4b4),
  .during = RGB (0x8e0f19),
  .during_text = RGB (0x8e0f19),
  .loss = RGBA (0x8e0f19, 0.12),
  .after = RGB (0x0d5229),
  .after_text = RGB (0x0d5229),
  .link = RGB (0x3c3c3c),
  .link_impact = RGB (0x8e0f19),
  .link_alternative = RGB (0x0d5229),
  .progress = RGB (0x0d5229),
  .progress_ground = RGB (0xb4b4b4),
  .emotions = { RGB (0x8e0f19), RGB (0x4a4a4a), RGB (0x0d5229) },
  .emotion_ink = RGB (0xffffff),
  .severities = {
    { RGB (0x4a4a4a), RGB (0x1f1f1f) },
    { RGB (0x9a6a00), RGB (0x5e3d00) },
    { RGB (0xb04500), RGB (0x7a3000) },
    { RGB (0x8e0f19), RGB (0x7c0d16) },
    { RGB (0x5c2275), RGB (0x521e68) },
  },
  .fade = 0.72,
  .border_width = 1.6,
};

static const RrTheme high_contrast_dark = {
  .ground = RGB (0x000000),
  .band = RGB (0x000000),
  .band_border = RGB (0xffffff),
  .column_line = RGB (0xffffff),
  .grid = RGB (0xb4b4b4),
  .card = RGB (0x0b0b0b),
  .card_border = RGB (0xffffff),
  .shadow = RGBA (0x000000, 0.0),
  .text = RGB (0xffffff),
  .dim_text = RGB (0xe4e4e4),
  .faded_text = RGB (0xc8c8c8),
  .accent = RGB (0x99c1f1),
  .hover = RGB (0x14243c),
  .note = RGB (0x3a2f00),
  .note_text = RGB (0xffffff),
  .need = RGB (0x0c2a4d),
  .need_text = RGB (0xffffff),
  .idea = RGB (0x06331a),
  .idea_text = RGB (0xffffff),
  .plain = RGB (0x262626),
  .plain_text = RGB (0xffffff),
  .star = RGB (0xffffff),
  .star_off = RGB (0x6a6a6a),
  .during = RGB (0xffa3a6),
  .during_text = RGB (0xffa3a6),
  .loss = RGBA (0xffa3a6, 0.22),
  .after = RGB (0x8ff0b5),
  .after_text = RGB (0x8ff0b5),
  .link = RGB (0xd0d0d0),
  .link_impact = RGB (0xffa3a6),
  .link_alternative = RGB (0x8ff0b5),
  .progress = RGB (0x8ff0b5),
  .progress_ground = RGB (0x6a6a6a),
  .emotions = { RGB (0xffa3a6), RGB (0xd0d0d0), RGB (0x8ff0b5) },
  .emotion_ink = RGB (0x000000),
  .severities = {
    { RGB (0xd0d0d0), RGB (0xe4e4e4) },
    { RGB (0xf8e45c), RGB (0xf8e45c) },
    { RGB (0xffbe6f), RGB (0xffbe6f) },
    { RGB (0xffa3a6), RGB (0xffa3a6) },
    { RGB (0xe2b8f5), RGB (0xe2b8f5) },
  },
  .fade = 0.72,
  .border_width = 1.6,
};

/* White can be read on each of them. */
static const RrColor stage_palette[] = {
  RGB (0x2a76d2), RGB (0x1a5fb4), RGB (0x9141ac), RGB (0xc64600),
  RGB (0x1e8550), RGB (0xa51d2d), RGB (0x0e7784), RGB (0x865e3c),
};

/**
 * rr_theme_get:
 *
 * Returns: (transfer none): the theme; it never changes and may be read by any thread
 */
const RrTheme *
rr_theme_get (RrThemeKind kind)
{
  switch (kind)
    {
    case RR_THEME_DARK:
      return &dark;
    case RR_THEME_HIGH_CONTRAST:
      return &high_contrast;
    case RR_THEME_HIGH_CONTRAST_DARK:
      return &high_contrast_dark;
    case RR_THEME_LIGHT:
    default:
      return &light;
    }
}

/**
 * rr_theme_get_stage_color:
 * @color: the stage's own colour, "#rrggbb", or "" for the palette's
 * @position: of the stage in the map
 * @result: (out): what its header is filled with
 *
 * A colour on which white can nearly be read is made a little darker, so that it can.
 */
void
rr_theme_get_stage_color (const RrTheme *theme,
                          const char    *color,
                          guint          position,
                          RrColor       *result)
{
  const RrColor white = RGB (0xffffff), black = RGB (0x000000);

  g_return_if_fail (theme != NULL);
  g_return_if_fail (result != NULL);

  if (color == NULL || !rr_color_parse (color, result))
    *result = stage_palette[position % G_N_ELEMENTS (stage_palette)];

  if (rr_color_contrast (&white, result) < 2.5)
    return;
  while (rr_color_contrast (&white, result) < 4.5)
    *result = rr_color_mix (result, &black, 0.02);
}
