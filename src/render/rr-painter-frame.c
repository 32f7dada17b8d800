/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-painter-private.h"

#include <math.h>

#include "rr-date.h"
#include "rr-explanation.h"
#include "rr-i18n.h"

/* What stands around the map: its title, and what its signs mean. */

#define LEGEND_PADDING 14.0
#define LEGEND_HEIGHT 38.0
#define LEGEND_SIGN 24.0
#define LEGEND_GAP 20.0

typedef enum
{
  KEY_FACE,
  KEY_STAR,
  KEY_QUOTE,
  KEY_DEPENDENCY,
  KEY_ALTERNATIVE,
  KEY_PIE,
  KEY_RIPPLE,
  KEY_PROGRESS
} KeySign;

typedef struct
{
  KeySign sign;
  int level;
  const char *text; /* untranslated; NULL: the level's */
  guint views;      /* bits */
} Key;

#define IN(view) (1u << (view))
#define IN_CRISIS (IN (RR_VIEW_ASSESS) | IN (RR_VIEW_RECOVER) | IN (RR_VIEW_REVIEW))

static const Key keys[] = {
  { KEY_FACE, 0, N_("How it feels"), IN (RR_VIEW_MAP) },
  { KEY_STAR, 0, N_("Importance"), IN (RR_VIEW_MAP) },
  { KEY_QUOTE, 0, N_("Comments"), IN (RR_VIEW_MAP) },
  { KEY_DEPENDENCY, 0, N_("Is needed for"), IN (RR_VIEW_MAP) },
  { KEY_ALTERNATIVE, 0, N_("Can be replaced by"), IN (RR_VIEW_MAP) },
  { KEY_PIE, 1, NULL, IN_CRISIS },
  { KEY_PIE, 2, NULL, IN_CRISIS },
  { KEY_PIE, 3, NULL, IN_CRISIS },
  { KEY_PIE, 4, NULL, IN_CRISIS },
  { KEY_RIPPLE, 0, N_("by ripple"), IN_CRISIS },
  { KEY_PROGRESS, 0, N_("Actions done"), IN (RR_VIEW_RECOVER) },
};

static const char *
key_text (const Key *key)
{
  return key->text != NULL ? _(key->text) : rr_level_label (key->level);
}

static void
draw_key_sign (RrPainter *self,
               RrInk     *ink,
               const Key *key,
               double     x,
               double     y)
{
  const RrTheme *theme = self->theme;
  const RrColor *line = key->sign == KEY_ALTERNATIVE ? &theme->link_alternative : &theme->link;
  double ahead = rr_layout_get_mirrored (self->layout) ? -1 : 1;
  RrRect swatch = { x - 7, y - 6, 14, 12 };
  RrRect stripes = { x - 7, y - 20, 14, 40 };
  RrColor ground;

  switch (key->sign)
    {
    case KEY_FACE:
      rr_painter_draw_face (self, ink, 2, x, y, 15);
      break;
    case KEY_STAR:
      rr_sign_star (ink, x, y, 7);
      rr_ink_paint (ink, &theme->star, NULL);
      break;
    case KEY_QUOTE:
      rr_sign_quote (ink, x, y, 13, &theme->star);
      break;
    case KEY_DEPENDENCY:
    case KEY_ALTERNATIVE:
      rr_ink_move_to (ink, x - ahead * 9, y);
      rr_ink_line_to (ink, x + ahead * 4, y);
      rr_ink_paint (ink, NULL, &(RrStroke) { *line, 1.6, key->sign == KEY_ALTERNATIVE ? 4 : 0, FALSE });
      rr_sign_arrow (ink, x + ahead * 9, y, ahead, 0, 8);
      rr_ink_paint (ink, line, NULL);
      break;
    case KEY_PIE:
      rr_sign_pie (ink, key->level, x, y, key->level == RR_LEVEL_MAX ? 5 : 6, &theme->text, &theme->card);
      break;
    case KEY_RIPPLE:
      ground = rr_color_mix (&theme->card, &theme->text, 0.25);
      rr_ink_begin (ink, NULL, 0, 0);
      rr_ink_clip (ink, &swatch, 2);
      rr_ink_rect (ink, &swatch);
      rr_ink_paint (ink, &ground, NULL);
      rr_ink_stripes (ink, &stripes, RR_HATCH_THICKNESS, RR_HATCH_GAP, &theme->dim_text);
      rr_ink_end (ink);
      break;
    case KEY_PROGRESS:
      rr_sign_ring (ink, 0.7, x, y, 7.5, &theme->progress, &theme->progress_ground);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* How wide one entry is; the sign ≈ stands behind its word. */
static double
key_width (RrPainter *self,
           const Key *key)
{
  double width;

  rr_text_cache_measure (self->texts, RR_TEXT_SUBTITLE, key_text (key), -1, &width, NULL);

  return LEGEND_SIGN + width + (key->sign == KEY_RIPPLE ? 18 : 0);
}

/**
 * rr_painter_measure_legend:
 * @width: (out): map units
 * @height: (out): map units
 */
void
rr_painter_measure_legend (RrPainter *self,
                           double    *width,
                           double    *height)
{
  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (width != NULL && height != NULL);

  *width = 2 * LEGEND_PADDING - LEGEND_GAP;
  *height = LEGEND_HEIGHT;
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].views & IN (self->view))
      *width += key_width (self, &keys[i]) + LEGEND_GAP;
}

/**
 * rr_painter_draw_legend:
 * @x: left edge
 * @y: upper edge
 *
 * Draws what the signs of the view mean.
 */
void
rr_painter_draw_legend (RrPainter *self,
                        RrInk     *ink,
                        double     x,
                        double     y)
{
  gboolean mirrored;
  double width, height, at;
  RrRect box;

  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);

  mirrored = rr_layout_get_mirrored (self->layout);
  rr_painter_measure_legend (self, &width, &height);
  box = RR_RECT_INIT (x, y, width, height);
  rr_ink_rounded (ink, &box, RR_BAND_RADIUS, &self->theme->card,
                  &(RrStroke) { self->theme->card_border, self->theme->border_width, 0, FALSE });

  at = x + LEGEND_PADDING;
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      double entry, text_height, text_x, sign_x;

      if (!(keys[i].views & IN (self->view)))
        continue;

      entry = key_width (self, &keys[i]);
      sign_x = mirrored ? 2 * x + width - at - 8 : at + 8;
      text_x = mirrored ? 2 * x + width - at - entry + (keys[i].sign == KEY_RIPPLE ? 18 : 0) : at + LEGEND_SIGN;
      rr_text_cache_measure (self->texts, RR_TEXT_SUBTITLE, key_text (&keys[i]), -1, NULL, &text_height);
      draw_key_sign (self, ink, &keys[i], sign_x, y + height / 2);
      rr_painter_text (self, ink, RR_TEXT_SUBTITLE, key_text (&keys[i]), text_x, y + (height - text_height) / 2,
                       -1, PANGO_ALIGN_LEFT, &self->theme->text);
      if (keys[i].sign == KEY_RIPPLE)
        rr_sign_ripple (ink, mirrored ? 2 * x + width - at - entry + 7 : at + entry - 7, y + height / 2, 10,
                        &self->theme->text);
      at += entry + LEGEND_GAP;
    }
}

/* The scenario and when it was. */
static char *
describe_scenario (RrScenario *scenario)
{
  g_autofree char *start = scenario->start != NULL ? rr_date_display (scenario->start) : NULL;
  g_autofree char *end = scenario->end != NULL ? rr_date_display (scenario->end) : NULL;

  if (start == NULL)
    return g_strdup (scenario->name);
  if (end == NULL)
    /* Translators: the name of a crisis and the day on which it began */
    return g_strdup_printf (_("%s, since %s"), scenario->name, start);
  if (g_str_equal (start, end))
    /* Translators: the name of a crisis and the day on which it was */
    return g_strdup_printf (_("%s, %s"), scenario->name, start);

  /* Translators: the name of a crisis and its first and last day */
  return g_strdup_printf (_("%s, %s – %s"), scenario->name, start, end);
}

static char *
get_subtitle (RrPainter *self)
{
  RrAssessment *assessment = rr_painter_get_assessment (self);
  RrScenario *scenario = assessment != NULL ? rr_assessment_get_scenario (assessment) : NULL;

  return scenario != NULL ? describe_scenario (scenario) : NULL;
}

static const char *
get_title (RrPainter *self)
{
  RrMap *map = rr_layout_get_map (self->layout);

  return map->title[0] != '\0' ? map->title : _("Customer Journey");
}

/* The date stands beside the title, or under it where there is little room. */
static double
date_width (RrPainter  *self,
            const char *date,
            double      width)
{
  double text_width;

  if (date == NULL)
    return 0;

  rr_text_cache_measure (self->texts, RR_TEXT_SUBTITLE, date, -1, &text_width, NULL);
  return text_width + 30 < width / 2 ? text_width : -1;
}

/* Draws, with an ink, and returns how high it is. */
static double
title_block (RrPainter *self,
             RrInk     *ink,
             double     x,
             double     y,
             double     width)
{
  g_autofree char *subtitle = get_subtitle (self);
  g_autofree char *date = self->date != NULL ? rr_date_display (self->date) : NULL;
  gboolean mirrored = rr_layout_get_mirrored (self->layout);
  double beside = date_width (self, date, width);
  double title_width = width - (beside > 0 ? beside + 30 : 0);
  double height, line;

  rr_text_cache_measure (self->texts, RR_TEXT_MAP_TITLE, get_title (self), title_width, NULL, &height);
  if (ink != NULL)
    rr_painter_text (self, ink, RR_TEXT_MAP_TITLE, get_title (self), mirrored ? x + width - title_width : x, y,
                     title_width, PANGO_ALIGN_LEFT, &self->theme->text);
  if (ink != NULL && beside > 0)
    rr_painter_text (self, ink, RR_TEXT_SUBTITLE, date, mirrored ? x : x + width - beside, y + 10, -1,
                     PANGO_ALIGN_LEFT, &self->theme->dim_text);

  for (int i = 0; i < 2; i++)
    {
      const char *text = i == 0 ? subtitle : beside < 0 ? date : NULL;

      if (text == NULL)
        continue;

      rr_text_cache_measure (self->texts, RR_TEXT_SUBTITLE, text, width, NULL, &line);
      if (ink != NULL)
        rr_painter_text (self, ink, RR_TEXT_SUBTITLE, text, x, y + height + 2, width, PANGO_ALIGN_LEFT,
                         &self->theme->dim_text);
      height += line + 4;
    }

  return height;
}

/**
 * rr_painter_draw_title_block:
 * @x: left edge
 * @y: upper edge
 * @width: room for it
 *
 * Draws the title of the map, the scenario that is looked at, and the date.
 */
void
rr_painter_draw_title_block (RrPainter *self,
                             RrInk     *ink,
                             double     x,
                             double     y,
                             double     width)
{
  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);

  title_block (self, ink, x, y, width);
}

/**
 * rr_painter_measure_title_block:
 *
 * Returns: how high it is
 */
double
rr_painter_measure_title_block (RrPainter *self,
                                double     width)
{
  g_return_val_if_fail (RR_IS_PAINTER (self), 0);

  return title_block (self, NULL, 0, 0, width);
}
