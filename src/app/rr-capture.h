/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Quick capture: a list or an outline becomes stages and touchpoints.
 *
 * "Stage: card, card; Stage: card", or a stage a line with its cards below it, indented or
 * as a list.  A stage of a name that the map has already goes on in that stage.  There is no
 * GTK in it.
 */

#include "rr-journey.h"

G_BEGIN_DECLS

typedef struct
{
  char *name;       /* owned */
  GPtrArray *cards; /* owned; of char * */
} RrCaptureStage;

/* The most cards and stages of one text. */
#define RR_CAPTURE_MAX 1000

GPtrArray *rr_capture_parse (const char  *text);
gboolean   rr_capture_apply (RrDocument  *document,
                             GPtrArray   *stages,
                             const char  *lane,
                             GError     **error);

G_END_DECLS
