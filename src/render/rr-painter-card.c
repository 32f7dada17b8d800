/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-painter-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "rr-explanation.h"
#include "rr-plan.h"
#include "rr-review-stats.h"

#define BAR_WIDTH 7.0
#define BADGE_HEIGHT 20.0
#define BADGE_BOTTOM 33.0 /* from the lower edge of the card */
#define SIGNS_MIDDLE 17.0 /* the last line, from the lower edge of the card */
#define FACE_SIZE 15.0
#define STAR_PITCH 9.6
#define HANDLE_RADIUS 7.0

/* All that one card is drawn from. */
typedef struct
{
  RrPainter *painter;
  RrInk *ink;
  const RrTheme *theme;
  RrTouchpoint *touchpoint;
  const RrAssessed *assessed; /* NULL: the view does not look at it, or there is no scenario */
  RrCardState state;
  double height;
  double title_height;
  gboolean mirrored;
  gboolean faded;
  RrColor ground;
  RrColor text;
  RrColor dim_text;
} Card;

/* Where something @width wide stands that is @x from the starting edge. */
static double
from_start (const Card *card,
            double      x,
            double      width)
{
  return card->mirrored ? RR_CARD_WIDTH - x - width : x;
}

static RrColor
faded (const Card    *card,
       const RrColor *color)
{
  return card->faded ? rr_color_mix (&card->ground, color, card->theme->fade) : *color;
}

/* Layers that get lighter outwards.  The band is always behind them, so that nothing needs
 * to be transparent. */
static void
draw_shadow (const Card *card)
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
draw_plate (const Card *card)
{
  RrRect rect = { 0, 0, RR_CARD_WIDTH, card->height };
  RrColor border = faded (card, &card->theme->card_border);

  if (!card->faded && card->theme->shadow.alpha > 0)
    draw_shadow (card);

  if (card->state & RR_CARD_HOVERED)
    border = rr_color_mix (&card->theme->accent, &border, 0.4);

  rr_ink_rounded (card->ink, &rect, RR_CARD_RADIUS, &card->ground,
                  &(RrStroke) { border, card->theme->border_width, 0, FALSE });
}

/* Hatched where the impact came from elsewhere. */
static void
draw_bar (const Card *card)
{
  const RrColor *color = &card->theme->severities[card->assessed->level].sign;
  RrColor ground = rr_color_mix (&card->ground, color, 0.3);
  gboolean hatched = card->assessed->origin != RR_ORIGIN_DIRECT;
  double inner = from_start (card, BAR_WIDTH, 0), outer = from_start (card, 0, 0);
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

/* A pill with a sign, a word, and a ≈ where it is by ripple. */
static void
draw_severity (const Card *card)
{
  const RrSeverityColors *colors = &card->theme->severities[card->assessed->level];
  const char *word = rr_level_label (card->assessed->level);
  gboolean ripple = card->assessed->origin != RR_ORIGIN_DIRECT;
  double width, text_width, text_height;
  RrRect pill;

  rr_text_cache_measure (card->painter->texts, RR_TEXT_BADGE, word, -1, &text_width, &text_height);
  width = 21 + text_width + (ripple ? 19 : 8);
  pill = RR_RECT_INIT (from_start (card, RR_CARD_PADDING, width), card->height - BADGE_BOTTOM - BADGE_HEIGHT,
                       width, BADGE_HEIGHT);

  rr_ink_rounded (card->ink, &pill, RR_CARD_RADIUS, &card->ground, &(RrStroke) { colors->sign, 1.3, 0, FALSE });

  rr_sign_pie (card->ink, card->assessed->level, card->mirrored ? pill.x + width - 12 : pill.x + 12,
               pill.y + BADGE_HEIGHT / 2, card->assessed->level == RR_LEVEL_MAX ? 4.2 : 5, &colors->sign,
               &card->ground);
  rr_painter_text (card->painter, card->ink, RR_TEXT_BADGE, word,
                   card->mirrored ? pill.x + width - 21 - text_width : pill.x + 21,
                   pill.y + (BADGE_HEIGHT - text_height) / 2, -1, PANGO_ALIGN_LEFT, &colors->text);
  if (ripple)
    rr_sign_ripple (card->ink, card->mirrored ? pill.x + 11 : pill.x + width - 11,
                    pill.y + BADGE_HEIGHT / 2, 9, &colors->text);
}

/* A soft pill with a few words, and before them a pie where @level is one. */
static void
draw_pill (const Card    *card,
           const char    *words,
           int            level,
           const RrColor *ground,
           const RrColor *text)
{
  double sign = level > 0 ? 14 : 0;
  double width, text_width, text_height;
  RrRect pill;

  rr_text_cache_measure (card->painter->texts, RR_TEXT_SMALL, words, -1, &text_width, &text_height);
  width = text_width + sign + 14;
  pill = RR_RECT_INIT (from_start (card, RR_CARD_PADDING, width), card->height - BADGE_BOTTOM - BADGE_HEIGHT + 1,
                       width, BADGE_HEIGHT - 2);
  rr_ink_rounded (card->ink, &pill, RR_CARD_RADIUS, ground, NULL);
  if (level > 0)
    rr_sign_pie (card->ink, level, card->mirrored ? pill.x + width - 12 : pill.x + 12,
                 pill.y + pill.height / 2, 4.5, &card->theme->severities[level].sign, ground);
  rr_painter_text (card->painter, card->ink, RR_TEXT_SMALL, words, pill.x + 7 + (card->mirrored ? 0 : sign),
                   pill.y + (pill.height - text_height) / 2, -1, PANGO_ALIGN_LEFT, text);
}

static void
draw_recovery (const Card *card,
               double      recovery)
{
  const RrTheme *theme = card->theme;
  /* Translators: how much of what a crisis took is won back */
  g_autofree char *words = g_strdup_printf (_("Recovered %.0f %%"), 100 * recovery);
  RrColor ground = rr_color_mix (&card->ground, &theme->during, 0.14);
  int level = card->assessed->level;

  if (recovery >= 0.9)
    draw_pill (card, words, level, &theme->idea, &theme->idea_text);
  else if (recovery >= 0.5)
    draw_pill (card, words, level, &theme->note, &theme->note_text);
  else
    draw_pill (card, words, level, &ground, &theme->during_text);
}

static double
get_recovery (const Card *card)
{
  return card->painter->view == RR_VIEW_REVIEW && card->assessed != NULL
         ? rr_review_get_recovery (rr_painter_get_assessment (card->painter), card->touchpoint) : NAN;
}

/* The word for the severity is part of the plate. */
static void
draw_badge (const Card *card)
{
  double recovery = get_recovery (card);

  if (!isnan (recovery))
    draw_recovery (card, recovery);
  else if (card->painter->view == RR_VIEW_MAP && card->touchpoint->pains[0] != NULL)
    {
      guint n = g_strv_length ((char **) card->touchpoint->pains);
      g_autofree char *words = g_strdup_printf (ngettext ("%u pain point", "%u pain points", n), n);
      RrColor ground = faded (card, &card->theme->note);

      draw_pill (card, words, 0, &ground, card->faded ? &card->text : &card->theme->note_text);
    }
}

/* All of a card that many others have too: the plate, the bar and the word. */
static void
draw_base (const Card *card)
{
  RrRect extents = { 0, 0, RR_CARD_WIDTH, card->height };
  gboolean affected = card->assessed != NULL && card->assessed->level > 0;
  gboolean worded = affected && card->painter->zoom >= RR_LEGIBLE_ZOOM && isnan (get_recovery (card));
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
    draw_severity (card);
  rr_ink_stamp_end (card->ink);
}

/* At the end of the last line: a number and what it counts. */
static void
draw_count (const Card *card,
            const char *words,
            double      sign_width,
            double     *sign_x)
{
  double text_width, text_height, x;

  rr_text_cache_measure (card->painter->texts, RR_TEXT_SMALL, words, -1, &text_width, &text_height);
  x = from_start (card, RR_CARD_WIDTH - RR_CARD_PADDING_END - sign_width - text_width, text_width);
  rr_painter_text (card->painter, card->ink, RR_TEXT_SMALL, words, x,
                   card->height - SIGNS_MIDDLE - text_height / 2, -1, PANGO_ALIGN_LEFT, &card->dim_text);
  *sign_x = from_start (card, RR_CARD_WIDTH - RR_CARD_PADDING_END - sign_width / 2, 0);
}

/* Comments in the period that the view looks at. */
static guint
count_comments (const Card *card)
{
  RrFeedbackStats *feedback = rr_layout_get_feedback (card->painter->layout);
  const RrFeedbackStat *stat = rr_feedback_stats_get (feedback, card->touchpoint);

  if (card->assessed == NULL)
    return stat->total;

  return stat->periods[card->painter->view == RR_VIEW_REVIEW ? RR_PERIOD_AFTER : RR_PERIOD_DURING].volume;
}

static RrPlanProgress
get_progress (const Card *card)
{
  RrAssessment *assessment = rr_painter_get_assessment (card->painter);
  RrScenario *scenario = assessment != NULL ? rr_assessment_get_scenario (assessment) : NULL;

  if (card->painter->view != RR_VIEW_RECOVER || scenario == NULL)
    return (RrPlanProgress) { 0 };

  return rr_plan_get_progress (scenario, card->touchpoint);
}

static void
draw_progress (const Card           *card,
               const RrPlanProgress *progress)
{
  /* Translators: actions that are done, of all */
  g_autofree char *words = g_strdup_printf (_("%u/%u"), progress->done, progress->total);
  RrColor color = faded (card, &card->theme->progress);
  double x;

  draw_count (card, words, 21, &x);
  rr_sign_ring (card->ink, progress->done / (double) progress->total, x + (card->mirrored ? -2 : 2),
                card->height - SIGNS_MIDDLE, 7.5, &color, &card->theme->progress_ground);
}

/* Those from @first to before @end, as one path. */
static void
draw_stars (const Card    *card,
            int            first,
            int            end,
            const RrColor *color)
{
  RrColor shown = faded (card, color);

  if (first >= end)
    return;

  for (int i = first; i < end; i++)
    rr_sign_star (card->ink, from_start (card, RR_CARD_PADDING + FACE_SIZE + 12 + i * STAR_PITCH, 0),
                  card->height - SIGNS_MIDDLE, 4.4);
  rr_ink_paint (card->ink, &shown, NULL);
}

/* How it feels and how important it is. */
static void
draw_values (const Card *card)
{
  double y = card->height - SIGNS_MIDDLE;
  RrRect extents = { 0, y - 10, RR_CARD_WIDTH, 20 };
  RrColor skin = faded (card, rr_painter_emotion_color (card->painter, card->touchpoint->emotion));
  g_autofree char *key = g_strdup_printf ("values %.17g %d %.17g %d", card->touchpoint->emotion,
                                          card->touchpoint->importance, card->height, card->faded);

  if (!rr_ink_stamp_begin (card->ink, key, &extents))
    return;

  rr_sign_face (card->ink, card->touchpoint->emotion, from_start (card, RR_CARD_PADDING + FACE_SIZE / 2, 0), y,
                FACE_SIZE / 2, &skin, &card->theme->emotion_ink);
  draw_stars (card, 0, card->touchpoint->importance, &card->theme->star);
  draw_stars (card, card->touchpoint->importance, 5, &card->theme->star_off);
  rr_ink_stamp_end (card->ink);
}

static void
draw_comments (const Card *card,
               guint       comments)
{
  g_autofree char *words = g_strdup_printf ("%u", comments);
  RrColor color = faded (card, &card->theme->star);
  double x;

  draw_count (card, words, 13, &x);
  rr_sign_quote (card->ink, x + (card->mirrored ? -2 : 2), card->height - SIGNS_MIDDLE, 9, &color);
}

static void
draw_signs (const Card *card)
{
  RrPlanProgress progress = get_progress (card);
  guint comments;

  draw_values (card);
  if (progress.total > 0)
    draw_progress (card, &progress);
  else if ((comments = count_comments (card)) > 0)
    draw_comments (card, comments);
}

/* Seen from afar: where the words are, and how badly it is hit. */
static void
draw_summary (const Card *card)
{
  RrColor color = rr_color_mix (&card->ground, &card->text, 0.35);
  double y = RR_CARD_PADDING_TOP + 2;

  for (int i = 0; y + 8 < RR_CARD_PADDING_TOP + card->title_height; i++)
    {
      double width = RR_CARD_TEXT_WIDTH * (i == 0 ? 0.85 : 0.55);
      RrRect line = { from_start (card, RR_CARD_PADDING, width), y, width, 9 };

      rr_ink_rect (card->ink, &line);
      y += 17;
    }
  rr_ink_paint (card->ink, &color, NULL);

  if (card->assessed != NULL && card->assessed->level > 0)
    rr_sign_pie (card->ink, card->assessed->level, from_start (card, RR_CARD_PADDING, 30) + 15,
                 card->height - 25, 15, &card->theme->severities[card->assessed->level].sign, &card->ground);
}

/* What the selection, the focus and the pointer add. */
static void
draw_state (const Card *card)
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
card_init (Card         *card,
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

  *card = (Card) {
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
  Card card;

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
                         from_start (&card, RR_CARD_PADDING, RR_CARD_TEXT_WIDTH), RR_CARD_PADDING_TOP,
                         RR_CARD_TEXT_WIDTH, PANGO_ALIGN_LEFT, &card.text);
      draw_badge (&card);
      draw_signs (&card);
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
  Card card;

  g_return_val_if_fail (RR_IS_PAINTER (self), 0);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), 0);

  if (!card_init (&card, self, NULL, touchpoint, RR_CARD_NORMAL))
    return 0;

  progress = get_progress (&card);
  hash = g_str_hash (touchpoint->title) + (guint) self->view * 7 + (self->zoom < RR_LEGIBLE_ZOOM)
         + (guint) (gsize) self->theme;
  hash = mix_hash (hash, card.height);
  hash = mix_hash (hash, touchpoint->emotion);
  hash = mix_hash (hash, touchpoint->importance);
  hash = mix_hash (hash, count_comments (&card));
  hash = mix_hash (hash, g_strv_length ((char **) touchpoint->pains));
  hash = mix_hash (hash, progress.done * 1000.0 + progress.total);
  if (card.assessed != NULL)
    {
      hash = mix_hash (hash, card.assessed->level);
      hash = mix_hash (hash, card.assessed->origin);
      hash = mix_hash (hash, get_recovery (&card));
    }

  return hash;
}
