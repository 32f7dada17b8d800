/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* How a picture is laid on sheets: arithmetic alone, in points. */

#include "rr-export-private.h"
#include "rr-sheets.h"

G_BEGIN_DECLS

/* Of a sheet, all around: what a printer cannot reach. */
#define RR_SHEET_MARGIN (10 * RR_POINTS_PER_MM)
#define RR_SHEET_OVERLAP (10 * RR_POINTS_PER_MM)

/* Limits the number of sheets to what somebody could lay together. */
#define RR_MAX_SHEETS 400

typedef struct
{
  double width;     /* of a sheet */
  double height;
  double margin;
  double overlap;
  double scale;     /* points a map unit */
  guint n_columns;
  guint n_rows;
  double mirrored;  /* map units that the picture is wide, if sheets go from right to left; or else 0 */
} RrSheetPlan;

void     rr_sheet_plan_whole (RrSheetPlan            *self,
                              double                  picture_width,
                              double                  picture_height,
                              double                  scale);
gboolean rr_sheet_plan_paper (RrSheetPlan            *self,
                              double                  picture_width,
                              double                  picture_height,
                              const RrExportOptions  *options,
                              double                  paper_width,
                              double                  paper_height,
                              GError                **error);
void     rr_sheet_plan_get   (const RrSheetPlan      *self,
                              guint                   sheet,
                              RrRect                 *area);
guint    rr_sheet_plan_get_column (const RrSheetPlan *self,
                              guint                   sheet);
void     rr_picture_draw_sheet (RrPicture            *self,
                              const RrSheetPlan      *plan,
                              guint                   sheet,
                              cairo_t                *cr);

G_END_DECLS
