/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrTextCache: measured texts and laid-out paragraphs, kept and reused.
 *
 * A fresh PangoLayout for a card costs as much as drawing it, so sizes are kept by style,
 * width and text, and the layouts drawn last are kept too.  Glyph positions are not
 * rounded and nothing is hinted, so that text has the same shape at every zoom.  A cache
 * belongs to the thread that made it.
 */

#include <pango/pangocairo.h>

G_BEGIN_DECLS

typedef enum
{
  RR_TEXT_TITLE,     /* of a card */
  RR_TEXT_STAGE,
  RR_TEXT_LANE,
  RR_TEXT_BADGE,
  RR_TEXT_SMALL,     /* counts, axis, legend */
  RR_TEXT_ITEM,      /* in a box of a row */
  RR_TEXT_MAP_TITLE,
  RR_TEXT_SUBTITLE
} RrTextStyle;

#define RR_N_TEXT_STYLES 8

#define RR_TYPE_TEXT_CACHE (rr_text_cache_get_type ())
G_DECLARE_FINAL_TYPE (RrTextCache, rr_text_cache, RR, TEXT_CACHE, GObject)

/* Measures a text instead of Pango, for tests whose numbers must not depend on fonts. */
typedef void (*RrTextMeasureFunc) (RrTextStyle  style,
                                   const char  *text,
                                   double       width,
                                   double      *text_width,
                                   double      *text_height);

RrTextCache *rr_text_cache_new          (void);
RrTextCache *rr_text_cache_new_measured (RrTextMeasureFunc  measure);
void         rr_text_cache_set_capacity (RrTextCache       *self,
                                         guint              capacity);
void         rr_text_cache_measure      (RrTextCache       *self,
                                         RrTextStyle        style,
                                         const char        *text,
                                         double             width,
                                         double            *text_width,
                                         double            *text_height);
PangoLayout *rr_text_cache_get_layout   (RrTextCache       *self,
                                         RrTextStyle        style,
                                         const char        *text,
                                         double             width,
                                         PangoAlignment     alignment);
PangoFontDescription *
             rr_text_style_get_font     (RrTextStyle        style);

G_END_DECLS
