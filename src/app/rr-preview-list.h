/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPreviewList: the rows of an import as a list model, all of them or those of one fate.
 *
 * An item is made when it is looked at: of 200,000 rows a person sees thirty.
 */

#include <gio/gio.h>

#include "rr-feedback-preview.h"

G_BEGIN_DECLS

typedef enum
{
  RR_PREVIEW_ALL,
  RR_PREVIEW_UNMATCHED, /* added without a touchpoint */
  RR_PREVIEW_DUPLICATES,
  RR_PREVIEW_REFUSED
} RrPreviewFilter;

#define RR_TYPE_PREVIEW_ROW (rr_preview_row_get_type ())
G_DECLARE_FINAL_TYPE (RrPreviewRow, rr_preview_row, RR, PREVIEW_ROW, GObject)

#define RR_TYPE_PREVIEW_LIST (rr_preview_list_get_type ())
G_DECLARE_FINAL_TYPE (RrPreviewList, rr_preview_list, RR, PREVIEW_LIST, GObject)

RrPreviewList       *rr_preview_list_new         (RrFeedbackPreview *preview,
                                                  RrPreviewFilter    filter);
const RrFeedbackRow *rr_preview_row_get          (RrPreviewRow      *self);
char                *rr_preview_row_get_problem  (RrPreviewRow      *self);

G_END_DECLS
