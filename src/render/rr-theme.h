/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrTheme: every colour of the map, and the metrics that drawing and layout share.
 *
 * Three themes are built in; a picture for paper is drawn with the light one.  Texts
 * have a contrast of at least 4.5 : 1 to what they stand on (WCAG 2, AA).
 */

#include <glib.h>

G_BEGIN_DECLS

/* Red, green, blue and opacity, 0…1, in sRGB. */
typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} RrColor;

typedef enum
{
  RR_THEME_LIGHT,
  RR_THEME_DARK,
  RR_THEME_HIGH_CONTRAST,
  RR_THEME_HIGH_CONTRAST_DARK
} RrThemeKind;

/* Colours of one severity: @sign for bars, pies and outlines, @text for words. */
typedef struct
{
  RrColor sign;
  RrColor text;
} RrSeverityColors;

typedef struct
{
  RrColor ground;        /* behind the lanes */
  RrColor band;          /* a lane */
  RrColor band_border;
  RrColor column_line;   /* dotted, where stages meet */
  RrColor grid;          /* dotted, in the emotion row */
  RrColor card;
  RrColor card_border;
  RrColor shadow;        /* with opacity; drawn in layers */
  RrColor text;
  RrColor dim_text;
  RrColor faded_text;    /* on a card that is not affected */
  RrColor accent;        /* selection, insertion marks, the curve before the crisis */
  RrColor hover;         /* a card under the pointer */
  RrColor note;          /* a box of a pain */
  RrColor note_text;
  RrColor need;
  RrColor need_text;
  RrColor idea;
  RrColor idea_text;
  RrColor plain;         /* a box of a text row */
  RrColor plain_text;
  RrColor star;
  RrColor star_off;
  RrColor during;        /* the curve during the crisis */
  RrColor during_text;
  RrColor loss;          /* between the two curves; with opacity */
  RrColor after;         /* the curve after the crisis */
  RrColor after_text;
  RrColor link;          /* a dependency that carries no impact */
  RrColor link_impact;
  RrColor link_alternative;
  RrColor progress;      /* of the actions of a card */
  RrColor progress_ground;
  RrColor emotions[3];   /* negative, neutral, positive */
  RrColor emotion_ink;   /* the features of a face */
  RrSeverityColors severities[5]; /* by level; 0 is "none" */
  double fade;           /* how much is left of the signs of a card that is not affected, 0…1 */
  double border_width;   /* of cards and bands, map units */
} RrTheme;

/* Metrics in map units; see rr-geometry.h. */
#define RR_MARGIN 14.0            /* around the map */
#define RR_LABEL_WIDTH 132.0      /* of the lane names */
#define RR_LABEL_PADDING 14.0
#define RR_LABEL_TEXT_WIDTH 110.0
#define RR_LABEL_TEXT_WIDTH_EMOTION 80.0 /* the faces stand beside it */
#define RR_HEADER_HEIGHT 38.0     /* of the stage headers, at least */
#define RR_HEADER_GAP 14.0        /* under them */
#define RR_LANE_GAP 7.0
#define RR_LANE_PADDING 11.0
#define RR_LANE_MIN_HEIGHT 46.0
#define RR_BAND_RADIUS 9.0
#define RR_STAGE_GAP 8.0
#define RR_STAGE_PADDING 10.0
#define RR_CARD_WIDTH 152.0
#define RR_CARD_MIN_HEIGHT 131.0
#define RR_CARD_MIN_HEIGHT_COMPACT 90.0
#define RR_CARD_GAP 10.0          /* between columns, and between cards of a cell */
#define RR_CARD_RADIUS 7.0
#define RR_CARD_PADDING 17.0      /* from the left edge to the text */
#define RR_CARD_PADDING_END 8.0
#define RR_CARD_PADDING_TOP 10.0
#define RR_CARD_TEXT_WIDTH (RR_CARD_WIDTH - RR_CARD_PADDING - RR_CARD_PADDING_END)
#define RR_CARD_SIGNS_HEIGHT 60.0 /* the badge and the last line, under the title */
#define RR_CARD_OVERHANG 8.0      /* how far shadow, selection and focus reach out */
#define RR_COLUMN_PITCH (RR_CARD_WIDTH + RR_CARD_GAP)
#define RR_EMOTION_HEIGHT 204.0
#define RR_EMOTION_HEIGHT_COMPACT 160.0
#define RR_ITEM_GAP 5.0
#define RR_ITEM_PADDING 8.0
#define RR_ITEM_PADDING_TOP 4.0
#define RR_SIGN_HEIGHT 23.0       /* of a box with a sign and one line */
#define RR_SIGN_WIDTH 22.0        /* what the sign takes of it */
#define RR_LINK_LABEL_WIDTH 124.0 /* at which the text of a link is broken */
#define RR_LINK_LABEL_PADDING 3.0
#define RR_ADD_SIZE 38.0          /* of the "+" after the last stage and lane */

const RrTheme *rr_theme_get             (RrThemeKind     kind);

gboolean       rr_color_equal          (const RrColor  *a,
                                         const RrColor  *b);
gboolean       rr_color_parse           (const char     *text,
                                         RrColor        *color);
char          *rr_color_to_string       (const RrColor  *color);
RrColor        rr_color_mix             (const RrColor  *a,
                                         const RrColor  *b,
                                         double          share);
double         rr_color_contrast        (const RrColor  *a,
                                         const RrColor  *b);
RrColor        rr_color_text_on         (const RrColor  *ground);
void           rr_theme_get_stage_color (const RrTheme  *theme,
                                         const char     *color,
                                         guint           position,
                                         RrColor        *result);

G_END_DECLS
