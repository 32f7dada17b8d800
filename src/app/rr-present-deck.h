/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What is shown to a room, slide by slide: the map, its stages, and then each touchpoint that
 * the crisis hits, the most urgent first, with its impact, the reason and the actions.
 *
 * There is no GTK in it.
 */

#include "rr-assessment.h"

G_BEGIN_DECLS

/* The most lines of a list on one slide; more of them go on on the next. */
#define RR_SLIDE_MAX_ITEMS 5
/* The same of actions, each of which goes on for lines. */
#define RR_SLIDE_MAX_ACTIONS 3

typedef struct
{
  char *heading;      /* owned */
  char *subheading;   /* owned; or NULL */
  char *body;         /* owned; or NULL */
  char *list_heading; /* owned; or NULL */
  GPtrArray *items;   /* owned; of char * */
  int level;          /* 1…RR_LEVEL_MAX: how hard it is hit; 0: nothing is said of that */
  RrElement *element; /* owned; the stage or touchpoint, or NULL */
} RrSlide;

GPtrArray *rr_present_deck_new (RrMap        *map,
                                RrAssessment *assessment);

G_END_DECLS
