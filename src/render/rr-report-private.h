/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the chapters of the report share; for them alone. */

#include "rr-assessment.h"
#include "rr-flow-private.h"
#include "rr-report.h"

G_BEGIN_DECLS

typedef struct
{
  RrFlow flow;
  RrMap *map;               /* borrowed */
  RrScenario *scenario;     /* borrowed; or NULL */
  RrAssessment *assessment; /* owned; NULL without a scenario */
  const RrExportOptions *options;
  const RrPaper *paper;
  const RrTheme *theme;
  gint64 now;
} RrReport;

gboolean rr_report_write (RrReport      *self,
                          GCancellable  *cancellable,
                          GError       **error);
char    *rr_report_get_title (RrMap     *map);

/* Each writes nothing where there is nothing to tell. */
void  rr_report_plan     (RrReport     *self);
void  rr_report_review   (RrReport     *self);
void  rr_report_comments (RrReport     *self);

char *rr_report_format   (double        number,
                          const char   *format);

G_END_DECLS
