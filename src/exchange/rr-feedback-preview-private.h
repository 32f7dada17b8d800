/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * For previews alone: how they are made, row by row and then of all rows together.
 */
#pragma once

#include "rr-feedback-preview.h"
#include "rr-match-finder-private.h"

G_BEGIN_DECLS

struct _RrFeedbackPreview
{
  gatomicrefcount ref_count;

  RrCsv *csv;                  /* owned */
  RrFeedbackKnown *known;      /* owned */
  RrFeedbackSettings settings; /* without its source */
  const char *source;          /* borrowed from rr_sources */
  RrDateOrder date_order;
  gboolean certain_order;
  RrScoreSystem system;
  GArray *rows;                /* owned; of RrFeedbackRow */
  GStringChunk *texts;         /* owned; what rows do not borrow from the table */
  GPtrArray *warnings;         /* owned; of lines of message */
  RrFeedbackCounts counts;
};

/* What is needed while a preview is made. */
typedef struct
{
  RrFeedbackPreview *preview; /* borrowed */
  RrMatchFinder *finder;      /* owned */
  GHashTable *sources;        /* owned; value → name, borrowed */
  GHashTable *segments;       /* owned; value → id, borrowed, or NULL */
  GString *hidden;            /* owned; for the comment at hand */
} RrFeedbackMaking;

void rr_feedback_row_read        (RrFeedbackMaking  *making,
                                  guint              row,
                                  RrFeedbackRow     *result);
void rr_feedback_mark_duplicates (RrFeedbackPreview *preview);

G_END_DECLS
