/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-card-private.h"

#include <math.h>

#include "rr-explanation.h"
#include "rr-i18n.h"
#include "rr-locale.h"
#include "rr-review-stats.h"

/* What a card says besides its title: the badge under it, and its last line. */

#define BADGE_HEIGHT 20.0
#define BADGE_BOTTOM 33.0 /* from the lower edge of the card */
#define SIGNS_MIDDLE 17.0 /* the last line, from the lower edge of the card */
#define FACE_SIZE 15.0
#define NUMBER_WIDTH 24.0
#define STAR_PITCH 9.6

/* A pill with a sign, a word, and a ≈ where it is by ripple. */
void
rr_card_draw_severity (const RrCard *card)
{
  const RrSeverityColors *colors = &card->theme->severities[card->assessed->level];
  const char *word = rr_level_label (card->assessed->level);
  gboolean ripple = card->assessed->origin != RR_ORIGIN_DIRECT;
  double width, text_width, text_height;
  RrRect pill;

  rr_text_cache_measure (card->painter->texts, RR_TEXT_BADGE, word, -1, &text_width, &text_height);
  width = 21 + text_width + (ripple ? 19 : 8);
  pill = RR_RECT_INIT (rr_card_from_start (card, RR_CARD_PADDING, width), card->height - BADGE_BOTTOM - BADGE_HEIGHT,
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
draw_pill (const RrCard  *card,
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
  pill = RR_RECT_INIT (rr_card_from_start (card, RR_CARD_PADDING, width), card->height - BADGE_BOTTOM - BADGE_HEIGHT + 1,
                       width, BADGE_HEIGHT - 2);
  rr_ink_rounded (card->ink, &pill, RR_CARD_RADIUS, ground, NULL);
  if (level > 0)
    rr_sign_pie (card->ink, level, card->mirrored ? pill.x + width - 12 : pill.x + 12,
                 pill.y + pill.height / 2, 4.5, &card->theme->severities[level].sign, ground);
  rr_painter_text (card->painter, card->ink, RR_TEXT_SMALL, words, pill.x + 7 + (card->mirrored ? 0 : sign),
                   pill.y + (pill.height - text_height) / 2, -1, PANGO_ALIGN_LEFT, text);
}

static void
draw_recovery (const RrCard *card,
               double        recovery)
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

double
rr_card_get_recovery (const RrCard *card)
{
  return card->painter->view == RR_VIEW_REVIEW && card->assessed != NULL
         ? rr_review_get_recovery (rr_painter_get_assessment (card->painter), card->touchpoint) : NAN;
}

/* The word for the severity is part of the plate. */
void
rr_card_draw_badge (const RrCard *card)
{
  double recovery = rr_card_get_recovery (card);

  if (!isnan (recovery))
    draw_recovery (card, recovery);
  else if (card->painter->view == RR_VIEW_MAP && card->touchpoint->pains[0] != NULL)
    {
      guint n = g_strv_length ((char **) card->touchpoint->pains);
      g_autofree char *words = g_strdup_printf (ngettext ("%u pain point", "%u pain points", n), n);
      RrColor ground = rr_card_fade (card, &card->theme->note);

      draw_pill (card, words, 0, &ground, card->faded ? &card->text : &card->theme->note_text);
    }
}

/* At the end of the last line: a number and what it counts. */
static void
draw_count (const RrCard *card,
            const char   *words,
            double        sign_width,
            double       *sign_x)
{
  double text_width, text_height, x;

  rr_text_cache_measure (card->painter->texts, RR_TEXT_SMALL, words, -1, &text_width, &text_height);
  x = rr_card_from_start (card, RR_CARD_WIDTH - RR_CARD_PADDING_END - sign_width - text_width, text_width);
  rr_painter_text (card->painter, card->ink, RR_TEXT_SMALL, words, x,
                   card->height - SIGNS_MIDDLE - text_height / 2, -1, PANGO_ALIGN_LEFT, &card->dim_text);
  *sign_x = rr_card_from_start (card, RR_CARD_WIDTH - RR_CARD_PADDING_END - sign_width / 2, 0);
}

/* Comments in the period that the view looks at. */
guint
rr_card_count_comments (const RrCard *card)
{
  RrFeedbackStats *feedback = rr_layout_get_feedback (card->painter->layout);
  const RrFeedbackStat *stat = rr_feedback_stats_get (feedback, card->touchpoint);

  if (card->assessed == NULL)
    return stat->total;

  return stat->periods[card->painter->view == RR_VIEW_REVIEW ? RR_PERIOD_AFTER : RR_PERIOD_DURING].volume;
}

RrPlanProgress
rr_card_get_progress (const RrCard *card)
{
  RrAssessment *assessment = rr_painter_get_assessment (card->painter);
  RrScenario *scenario = assessment != NULL ? rr_assessment_get_scenario (assessment) : NULL;

  if (card->painter->view != RR_VIEW_RECOVER || scenario == NULL)
    return (RrPlanProgress) { 0 };

  return rr_plan_get_progress (scenario, card->touchpoint);
}

static void
draw_progress (const RrCard         *card,
               const RrPlanProgress *progress)
{
  /* Translators: actions that are done, of all */
  g_autofree char *words = g_strdup_printf (_("%u/%u"), progress->done, progress->total);
  RrColor color = rr_card_fade (card, &card->theme->progress);
  double x;

  draw_count (card, words, 21, &x);
  rr_sign_ring (card->ink, progress->done / (double) progress->total, x + (card->mirrored ? -2 : 2),
                card->height - SIGNS_MIDDLE, 7.5, &color, &card->theme->progress_ground);
}

/* How much room a number takes before the stars. */
static double
number_width (const RrCard *card)
{
  return card->painter->emotion_scale == RR_EMOTIONS_FACES ? 0
         : card->painter->emotion_scale == RR_EMOTIONS_NUMBERS ? NUMBER_WIDTH - FACE_SIZE
                                                               : NUMBER_WIDTH;
}

/* Those from @first to before @end, as one path. */
static void
draw_stars (const RrCard  *card,
            int            first,
            int            end,
            const RrColor *color)
{
  RrColor shown = rr_card_fade (card, color);

  if (first >= end)
    return;

  for (int i = first; i < end; i++)
    rr_sign_star (card->ink, rr_card_from_start (card, RR_CARD_PADDING + FACE_SIZE + 12 + number_width (card) + i * STAR_PITCH, 0),
                  card->height - SIGNS_MIDDLE, 4.4);
  rr_ink_paint (card->ink, &shown, NULL);
}

static void
draw_face (const RrCard *card)
{
  double y = card->height - SIGNS_MIDDLE;
  RrRect extents = { 0, y - 10, RR_CARD_WIDTH, 20 };
  RrColor skin = rr_card_fade (card, rr_painter_emotion_color (card->painter, card->touchpoint->emotion));
  g_autofree char *key = g_strdup_printf ("face %.17g %.17g %d", card->touchpoint->emotion, card->height,
                                          card->faded);

  if (!rr_ink_stamp_begin (card->ink, key, &extents))
    return;

  rr_sign_face (card->ink, card->touchpoint->emotion, rr_card_from_start (card, RR_CARD_PADDING + FACE_SIZE / 2, 0), y,
                FACE_SIZE / 2, &skin, &card->theme->emotion_ink);
  rr_ink_stamp_end (card->ink);
}

/* With a sign on both sides of zero, and a minus as wide as the plus. */
static void
draw_number (const RrCard *card,
             double        start)
{
  double emotion = card->touchpoint->emotion;
  g_autofree char *digits = rr_locale_format_number (emotion, "%.3g");
  g_autofree char *words = g_strconcat (rr_locale_get_sign (emotion), digits, NULL);
  double width, height;

  rr_text_cache_measure (card->painter->texts, RR_TEXT_SMALL, words, -1, &width, &height);
  rr_painter_text (card->painter, card->ink, RR_TEXT_SMALL, words, rr_card_from_start (card, start, width),
                   card->height - SIGNS_MIDDLE - height / 2, -1, PANGO_ALIGN_LEFT, &card->dim_text);
}

/* How it feels. */
static void
draw_feeling (const RrCard *card)
{
  if (card->painter->emotion_scale != RR_EMOTIONS_NUMBERS)
    draw_face (card);
  if (card->painter->emotion_scale != RR_EMOTIONS_FACES)
    draw_number (card, RR_CARD_PADDING + (card->painter->emotion_scale == RR_EMOTIONS_BOTH ? FACE_SIZE + 4 : 0));
}

static void
draw_importance (const RrCard *card)
{
  RrRect extents = { 0, card->height - SIGNS_MIDDLE - 10, RR_CARD_WIDTH, 20 };
  g_autofree char *key = g_strdup_printf ("stars %d %.17g %d %d", card->touchpoint->importance, card->height,
                                          card->faded, (int) card->painter->emotion_scale);

  if (!rr_ink_stamp_begin (card->ink, key, &extents))
    return;

  draw_stars (card, 0, card->touchpoint->importance, &card->theme->star);
  draw_stars (card, card->touchpoint->importance, 5, &card->theme->star_off);
  rr_ink_stamp_end (card->ink);
}

static void
draw_comments (const RrCard *card,
               guint         comments)
{
  g_autofree char *words = g_strdup_printf ("%u", comments);
  RrColor color = rr_card_fade (card, &card->theme->star);
  double x;

  draw_count (card, words, 13, &x);
  rr_sign_quote (card->ink, x + (card->mirrored ? -2 : 2), card->height - SIGNS_MIDDLE, 9, &color);
}

/* What a room has voted: a dot and how many there are. */
static void
draw_votes (const RrCard *card)
{
  g_autofree char *words = g_strdup_printf ("%d", card->touchpoint->votes);
  RrColor color = rr_card_fade (card, &card->theme->accent);
  double x;

  draw_count (card, words, 13, &x);
  rr_ink_disc (card->ink, x + (card->mirrored ? -2 : 2), card->height - SIGNS_MIDDLE, 4.5, &color, NULL);
}

void
rr_card_draw_signs (const RrCard *card)
{
  RrPlanProgress progress = rr_card_get_progress (card);
  guint comments;

  draw_feeling (card);
  draw_importance (card);
  if (progress.total > 0)
    draw_progress (card, &progress);
  else if (card->painter->view == RR_VIEW_MAP && card->touchpoint->votes > 0)
    draw_votes (card);
  else if ((comments = rr_card_count_comments (card)) > 0)
    draw_comments (card, comments);
}
