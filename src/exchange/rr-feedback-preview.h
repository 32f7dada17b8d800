/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * RrFeedbackPreview: what a table of comments would add to a map. It is worked out
 * whole before anything is touched, in any thread, and tells what became of each
 * row and how dates and scores were understood, to be shown and confirmed. Then it
 * is applied to the document in one step, or dropped.
 */
#pragma once

#include "rr-document.h"
#include "rr-feedback-columns.h"
#include "rr-feedback-dates.h"
#include "rr-feedback-known.h"
#include "rr-feedback-scores.h"
#include "rr-match-table.h"

G_BEGIN_DECLS

/** RR_FEEDBACK_MAX_ROWS: how many rows an import may have; a map with more is no map to work with */
#define RR_FEEDBACK_MAX_ROWS 250000

/**
 * RrFeedbackSettings:
 * @columns: which column is for what; that for dates must be there
 * @scale: of the scores, or %RR_SCALE_AUTO
 * @date_order: of the dates, or %RR_DATE_ORDER_AUTO
 * @source: (nullable): the source of rows where no column tells it; %NULL: "other"
 * @keep_personal: leave e-mail addresses, phone numbers, handles and links in the comments
 *
 * What a person can choose. The texts are borrowed.
 */
typedef struct
{
  RrFeedbackColumns columns;
  RrScoreScale      scale;
  RrDateOrder       date_order;
  const char       *source;
  gboolean          keep_personal;
} RrFeedbackSettings;

/**
 * RrFeedbackRowState:
 * @RR_FEEDBACK_ROW_ADDED: it will be added
 * @RR_FEEDBACK_ROW_DUPLICATE: the map has it, or an earlier row is the same
 * @RR_FEEDBACK_ROW_REFUSED: something in it cannot be read; see rr_feedback_preview_describe ()
 *
 * What becomes of a row.
 */
typedef enum
{
  RR_FEEDBACK_ROW_ADDED,
  RR_FEEDBACK_ROW_DUPLICATE,
  RR_FEEDBACK_ROW_REFUSED
} RrFeedbackRowState;

/**
 * RrFeedbackProblem:
 *
 * Why a row is refused.
 */
typedef enum
{
  RR_FEEDBACK_FINE,
  RR_FEEDBACK_NO_DATE,
  RR_FEEDBACK_UNREADABLE_DATE,
  RR_FEEDBACK_NONEXISTENT_DATE,
  RR_FEEDBACK_OTHER_DATE_ORDER,
  RR_FEEDBACK_UNREADABLE_SCORE,
  RR_FEEDBACK_OTHER_SCALE,
  RR_FEEDBACK_LONG_TEXT,
  RR_FEEDBACK_LONG_REF,
  RR_FEEDBACK_MANY_CELLS
} RrFeedbackProblem;

/**
 * RrFeedbackRow:
 * @row: the row of the table
 * @state: what becomes of it
 * @problem: why, where it is refused; the other members may say nothing then
 * @touchpoint: (nullable): the touchpoint's id; %NULL: none was found
 * @date: as the map will hold it
 * @source: a name of rr_sources
 * @segment: (nullable): the segment's id
 * @sentiment: −2…+2; NAN: not rated
 * @text: the comment, with what is to be hidden hidden
 * @ref: the row's id, or ""
 *
 * One row. The texts belong to the preview.
 */
typedef struct
{
  guint              row;
  RrFeedbackRowState state;
  RrFeedbackProblem  problem;
  const char        *touchpoint;
  const char        *source;
  const char        *segment;
  const char        *text;
  const char        *ref;
  double             sentiment;
  char               date[RR_DATE_SIZE];
} RrFeedbackRow;

/**
 * RrFeedbackCounts:
 * @rows: rows below the names of the columns; empty ones do not count
 * @added: those that will be added
 * @unmatched: of the added, those without a touchpoint
 * @unrated: of the added, those without a score
 * @duplicates: those that the map has, or that came before
 * @refused: those that cannot be read
 *
 * @rows = @added + @duplicates + @refused
 */
typedef struct
{
  guint rows;
  guint added;
  guint unmatched;
  guint unrated;
  guint duplicates;
  guint refused;
} RrFeedbackCounts;

typedef struct _RrFeedbackPreview RrFeedbackPreview;

/**
 * RrFeedbackProgress:
 * @fraction: 0 to 1
 *
 * Told now and then how far a preview is.
 */
typedef void (*RrFeedbackProgress) (double   fraction,
                                    gpointer user_data);

GType                   rr_feedback_preview_get_type   (void);
RrFeedbackPreview      *rr_feedback_preview_new        (RrCsv                    *csv,
                                                        const RrFeedbackSettings *settings,
                                                        RrFeedbackKnown          *known,
                                                        RrMatchTable             *table,
                                                        GCancellable             *cancellable,
                                                        RrFeedbackProgress        progress,
                                                        gpointer                  user_data,
                                                        GError                  **error);
RrFeedbackPreview      *rr_feedback_preview_ref        (RrFeedbackPreview        *self);
void                    rr_feedback_preview_unref      (RrFeedbackPreview        *self);

const RrFeedbackCounts *rr_feedback_preview_get_counts (RrFeedbackPreview        *self);
guint                   rr_feedback_preview_get_n_rows (RrFeedbackPreview        *self);
const RrFeedbackRow    *rr_feedback_preview_get_row    (RrFeedbackPreview        *self,
                                                        guint                     index);
char                   *rr_feedback_preview_describe   (RrFeedbackPreview        *self,
                                                        guint                     index);
RrDateOrder             rr_feedback_preview_get_date_order (RrFeedbackPreview    *self,
                                                            gboolean             *certain);
RrScoreScale            rr_feedback_preview_get_scale  (RrFeedbackPreview        *self);
GPtrArray              *rr_feedback_preview_get_warnings (RrFeedbackPreview      *self);
gboolean                rr_feedback_preview_apply      (RrFeedbackPreview        *self,
                                                        RrDocument               *document,
                                                        GError                  **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrFeedbackPreview, rr_feedback_preview_unref)

G_END_DECLS
