/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrFlow: text that runs down pages, for the report.
 *
 * It keeps headings with what follows, never leaves a single line of a paragraph behind,
 * and writes running heads and page numbers.  What is written goes through it twice: dry
 * at first, which tells how many pages there are and on which of them a chapter begins.
 * Lengths are points.
 */

#include <cairo.h>
#include <pango/pangocairo.h>

#include "rr-paper.h"
#include "rr-theme.h"

G_BEGIN_DECLS

typedef enum
{
  RR_FLOW_BODY,
  RR_FLOW_STRONG,
  RR_FLOW_SMALL,    /* dim */
  RR_FLOW_HEAD,     /* of a column */
  RR_FLOW_NUMBER,   /* large */
  RR_FLOW_SECTION,
  RR_FLOW_CHAPTER,
  RR_FLOW_SUBTITLE,
  RR_FLOW_TITLE
} RrFlowStyle;

#define RR_N_FLOW_STYLES 9

/* A part of a row. */
typedef struct
{
  RrFlowStyle style;
  const char *text;      /* borrowed; NULL: nothing */
  double start;          /* share of the width of the text, 0…1 */
  double end;
  gboolean at_end;       /* the text stands at the end of its part, as numbers do */
  const RrColor *color;  /* NULL: that of the style */
} RrFlowCell;

typedef struct
{
  char *title;           /* owned */
  guint page;            /* from 1 */
} RrFlowChapter;

typedef struct
{
  cairo_t *cr;           /* borrowed; NULL: dry */
  cairo_surface_t *surface; /* borrowed; the PDF, or NULL */
  PangoContext *context; /* owned */
  PangoFontDescription *fonts[RR_N_FLOW_STYLES]; /* owned */
  const RrPaper *paper;
  gboolean mirrored;
  char *running;         /* owned; the running head */
  double left;           /* of the text */
  double width;
  double top;
  double bottom;
  double y;
  guint page;            /* from 1; 0: none is begun */
  guint n_pages;         /* 0: not known yet */
  GPtrArray *chapters;   /* owned; of RrFlowChapter, owned */
  guint n_chapters;      /* begun so far */
  void (*turn) (cairo_t *cr, guint page, double width, double height, gpointer data);
                         /* makes room for the next page; NULL: cairo_show_page () does */
  gpointer turn_data;    /* borrowed */
} RrFlow;

void    rr_flow_init          (RrFlow           *self,
                               const RrPaper    *paper,
                               const char       *running,
                               gboolean          mirrored);
void    rr_flow_clear         (RrFlow           *self);
void    rr_flow_rewind        (RrFlow           *self,
                               cairo_surface_t  *surface,
                               cairo_t          *cr);

void    rr_flow_begin_page    (RrFlow           *self,
                               gboolean          headed);
void    rr_flow_begin_sheet   (RrFlow           *self,
                               double            width,
                               double            height);
void    rr_flow_need          (RrFlow           *self,
                               double            height);
void    rr_flow_skip          (RrFlow           *self,
                               double            height);

void    rr_flow_bookmark      (RrFlow           *self,
                               const char       *title);
void    rr_flow_chapter       (RrFlow           *self,
                               const char       *title);
void    rr_flow_section       (RrFlow           *self,
                               const char       *title);
void    rr_flow_paragraph     (RrFlow           *self,
                               RrFlowStyle       style,
                               const char       *text,
                               double            start,
                               double            end);
double  rr_flow_row           (RrFlow           *self,
                               const RrFlowCell *cells,
                               guint             n_cells,
                               const char       *link);
void    rr_flow_line          (RrFlow           *self,
                               double            start,
                               double            end,
                               const RrColor    *color);
double  rr_flow_x             (RrFlow           *self,
                               double            share,
                               double            width);

G_END_DECLS
