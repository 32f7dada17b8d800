/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-card-private.h"

#include <math.h>

#define BAR_WIDTH 7.0
#define HANDLE_RADIUS 7.0

/* Where something @width wide stands that is @x from the starting edge. */
double
rr_card_from_start (const RrCard *card,
                    double        x,
                    double        width)
{
  return card->mirrored ? RR_CARD_WIDTH - x - width : x;
}

RrColor
rr_card_fade (const RrCard  *card,
              const RrColor *color)
{
  return card->faded ? rr_color_mix (&card->ground, color, card->theme->fade) : *color;
}

gboolean
rr_card_is_affected (const RrCard *card)
{
  return card->assessed != NULL && card->assessed->level > 0;
}

/* Layers that get lighter outwards.  The band is always behind them, so that nothing needs
 * to be transparent. */
static void
draw_shadow (const RrCard *card)
{
  double depth = card->state & RR_CARD_DRAGGED ? 3 : 1;

  for (int layer = 2; layer > 0; layer--)
    {
      RrRect shade = { 0, 0, RR_CARD_WIDTH, card->height };
      RrColor solid = card->theme->shadow;
      RrColor color;

      solid.alpha = 1;
      color = rr_color_mix (&card->theme->band, &solid, card->theme->shadow.alpha * (3 - layer));
      shade = rr_rect_grow (&shade, 0.4 * layer * depth);
      shade.y += 0.8 * layer * depth;
      rr_ink_rounded (card->ink, &shade, RR_CARD_RADIUS + 0.5 * layer, &color, NULL);
    }
}

static void
draw_plate (const RrCard *card)
{
  RrRect rect = { 0, 0, RR_CARD_WIDTH, card->height };
  RrColor border = rr_card_fade (card, &card->theme->card_border);

  /* From afar a shadow is thinner than a pixel. */
  if (!card->faded && card->theme->shadow.alpha > 0 && card->painter->zoom >= RR_LEGIBLE_ZOOM)
    draw_shadow (card);

  if (card->state & RR_CARD_HOVERED)
    border = rr_color_mix (&card->theme->accent, &border, 0.4);

  rr_ink_rounded (card->ink, &rect, RR_CARD_RADIUS, &card->ground,
                  &(RrStroke) { border, card->theme->border_width, 0, FALSE, card->painter->zoom < RR_FAR_ZOOM });
}

/* Hatched where the impact came from elsewhere. */
static void
draw_bar (const RrCard *card)
{
  const RrColor *color = &card->theme->severities[card->assessed->level].sign;
  RrColor ground = rr_color_mix (&card->ground, color, 0.3);
  gboolean hatched = card->assessed->origin != RR_ORIGIN_DIRECT;
  double inner = rr_card_from_start (card, BAR_WIDTH, 0), outer = rr_card_from_start (card, 0, 0);
  /* Within the round corners. */
  RrRect stripes = { MIN (inner, outer), 1.5, BAR_WIDTH, card->height - RR_CARD_RADIUS - 1 };

  rr_ink_move_to (card->ink, inner, 0);
  rr_ink_line_to (card->ink, inner, card->height);
  rr_ink_curve_to (card->ink, (inner + outer) / 2, card->height, outer, card->height - BAR_WIDTH / 2,
                   outer, card->height - RR_CARD_RADIUS);
  rr_ink_line_to (card->ink, outer, RR_CARD_RADIUS);
  rr_ink_curve_to (card->ink, outer, BAR_WIDTH / 2, (inner + outer) / 2, 0, inner, 0);
  rr_ink_paint (card->ink, hatched ? &ground : color, NULL);
  if (hatched)
    rr_ink_stripes (card->ink, &stripes, RR_HATCH_THICKNESS, RR_HATCH_GAP, color);
}

/* All of a card that many others have too: the plate, the bar and the word. */
static void
draw_base (const RrCard *card)
{
  RrRect extents = { 0, 0, RR_CARD_WIDTH, card->height };
  gboolean affected = rr_card_is_affected (card);
  gboolean worded = affected && card->painter->zoom >= RR_LEGIBLE_ZOOM && isnan (rr_card_get_recovery (card));
  g_autofree char *key = g_strdup_printf ("base %.17g %d %d %d %d %d", card->height, card->state, card->faded,
                                          affected ? card->assessed->level : 0,
                                          affected ? card->assessed->origin != RR_ORIGIN_DIRECT : 0, worded);

  extents = rr_rect_grow (&extents, RR_CARD_OVERHANG);
  if (!rr_ink_stamp_begin (card->ink, key, &extents))
    return;

  draw_plate (card);
  if (affected)
    draw_bar (card);
  if (worded)
    rr_card_draw_severity (card);
  rr_ink_stamp_end (card->ink);
}

/* Seen from afar: where the words are, and how badly it is hit. */
static void
draw_summary (const RrCard *card)
{
  RrColor color = rr_color_mix (&card->ground, &card->text, 0.35);
  double y = RR_CARD_PADDING_TOP + 2;

  for (int i = 0; y + 8 < RR_CARD_PADDING_TOP + card->title_height; i++)
    {
      double width = RR_CARD_TEXT_WIDTH * (i == 0 ? 0.85 : 0.55);
      RrRect line = { rr_card_from_start (card, RR_CARD_PADDING, width), y, width, 9 };

      rr_ink_rect (card->ink, &line);
      y += 17;
    }
  rr_ink_paint (card->ink, &color, NULL);

  if (rr_card_is_affected (card))
    rr_sign_pie (card->ink, card->assessed->level, rr_card_from_start (card, RR_CARD_PADDING, 30) + 15,
                 card->height - 25, 15, &card->theme->severities[card->assessed->level].sign, &card->ground);
}

/* What the selection, the focus and the pointer add. */
static void
draw_state (const RrCard *card)
{
  RrRect plate = { 0, 0, RR_CARD_WIDTH, card->height };

  if (card->state & RR_CARD_SELECTED)
    {
      RrRect ring = rr_rect_grow (&plate, 2.2);

      rr_ink_rounded (card->ink, &ring, RR_CARD_RADIUS + 2, NULL,
                      &(RrStroke) { card->theme->accent, 2.6, 0, FALSE });
    }

  if (card->state & RR_CARD_FOCUSED)
    {
      RrRect ring = rr_rect_grow (&plate, 5.6);

      rr_ink_rounded (card->ink, &ring, RR_CARD_RADIUS + 5, NULL,
                      &(RrStroke) { card->theme->accent, 1.6, 3, FALSE });
    }

  if ((card->state & (RR_CARD_HOVERED | RR_CARD_DRAGGED)) == RR_CARD_HOVERED)
    {
      double x = card->mirrored ? 0 : RR_CARD_WIDTH, y = card->height / 2;
      double ahead = card->mirrored ? -1 : 1;

      rr_ink_disc (card->ink, x, y, HANDLE_RADIUS, &card->theme->card,
                   &(RrStroke) { card->theme->accent, 1.6, 0, FALSE });
      rr_sign_arrow (card->ink, x + ahead * 4, y, ahead, 0, 6);
      rr_ink_paint (card->ink, &card->theme->accent, NULL);
    }
}

static gboolean
card_init (RrCard       *card,
           RrPainter    *self,
           RrInk        *ink,
           RrTouchpoint *touchpoint,
           RrCardState   state)
{
  RrAssessment *assessment = rr_painter_get_assessment (self);
  const RrTheme *theme = self->theme;
  RrRect rect, title;

  if (!rr_layout_get_card (self->layout, touchpoint, &rect)
      || !rr_layout_get_title (self->layout, touchpoint, &title))
    return FALSE;

  *card = (RrCard) {
    .painter = self,
    .ink = ink,
    .theme = theme,
    .touchpoint = touchpoint,
    .assessed = assessment != NULL ? rr_assessment_get (assessment, touchpoint) : NULL,
    .state = state,
    .height = rect.height,
    .title_height = title.height,
    .mirrored = rr_layout_get_mirrored (self->layout),
    .ground = theme->card,
    .text = theme->text,
    .dim_text = theme->dim_text,
  };

  card->faded = state & RR_CARD_FILTERED || (card->assessed != NULL && card->assessed->level == 0);
  if (card->faded)
    {
      card->ground = rr_color_mix (&theme->band, &theme->card, theme->fade);
      card->text = card->dim_text = theme->faded_text;
    }
  if (state & RR_CARD_HOVERED)
    card->ground = theme->hover;

  return TRUE;
}

/**
 * rr_painter_draw_card:
 *
 * Draws a card with its upper left corner at 0, 0.  Shadow, selection and focus reach out
 * by at most %RR_CARD_OVERHANG.
 */
void
rr_painter_draw_card (RrPainter    *self,
                      RrInk        *ink,
                      RrTouchpoint *touchpoint,
                      RrCardState   state)
{
  RrCard card;

  g_return_if_fail (RR_IS_PAINTER (self));
  g_return_if_fail (ink != NULL);
  g_return_if_fail (RR_IS_TOUCHPOINT (touchpoint));

  if (!card_init (&card, self, ink, touchpoint, state))
    return;

  draw_base (&card);
  if (self->zoom < RR_LEGIBLE_ZOOM)
    draw_summary (&card);
  else
    {
      if (!(state & RR_CARD_UNTITLED))
        rr_painter_text (self, ink, RR_TEXT_TITLE, touchpoint->title,
                         rr_card_from_start (&card, RR_CARD_PADDING, RR_CARD_TEXT_WIDTH), RR_CARD_PADDING_TOP,
                         RR_CARD_TEXT_WIDTH, PANGO_ALIGN_LEFT, &card.text);
      rr_card_draw_badge (&card);
      rr_card_draw_signs (&card);
    }

  draw_state (&card);
}

static guint
mix_hash (guint  hash,
          double number)
{
  return hash * 33 + g_double_hash (&number);
}

/**
 * rr_painter_get_card_hash:
 *
 * Returns: a number that changes, but for rare accidents, when the card would look
 *   different
 */
guint
rr_painter_get_card_hash (RrPainter    *self,
                          RrTouchpoint *touchpoint)
{
  RrPlanProgress progress;
  guint hash;
  RrCard card;

  g_return_val_if_fail (RR_IS_PAINTER (self), 0);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), 0);

  if (!card_init (&card, self, NULL, touchpoint, RR_CARD_NORMAL))
    return 0;

  progress = rr_card_get_progress (&card);
  hash = g_str_hash (touchpoint->title) + (guint) self->view * 7 + (guint) rr_painter_get_detail (self) * 13
         + (guint) (gsize) self->theme;
  hash = mix_hash (hash, card.height);
  hash = mix_hash (hash, touchpoint->emotion);
  hash = mix_hash (hash, self->emotion_scale);
  hash = mix_hash (hash, touchpoint->importance);
  hash = mix_hash (hash, touchpoint->votes);
  hash = mix_hash (hash, rr_card_count_comments (&card));
  hash = mix_hash (hash, g_strv_length ((char **) touchpoint->pains));
  hash = mix_hash (hash, progress.done * 1000.0 + progress.total);
  if (card.assessed != NULL)
    {
      hash = mix_hash (hash, card.assessed->level);
      hash = mix_hash (hash, card.assessed->origin);
      hash = mix_hash (hash, rr_card_get_recovery (&card));
    }

  return hash;
}
