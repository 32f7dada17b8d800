/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Everything that leaves the program: pictures of the map, the report, the plan, and the
 * map as text for people and for other programs.
 *
 * The window, the dialog, its preview and the clipboard get all of it from here.
 */

#include <gio/gio.h>

#include "rr-export-job.h"

G_BEGIN_DECLS

/* What it is about; the order of the list in the dialog. */
typedef enum
{
  RR_SUBJECT_PICTURE,
  RR_SUBJECT_REPORT,
  RR_SUBJECT_PLAN,
  RR_SUBJECT_TEXT
} RrSubject;

#define RR_N_SUBJECTS 4

typedef enum
{
  RR_OUTPUT_PDF,
  RR_OUTPUT_PNG,
  RR_OUTPUT_SVG,
  RR_OUTPUT_REPORT,
  RR_OUTPUT_PLAN_MARKDOWN,
  RR_OUTPUT_PLAN_CSV,
  RR_OUTPUT_PLAN_ICAL,
  RR_OUTPUT_MERMAID,
  RR_OUTPUT_TOUCHPOINTS,
  RR_OUTPUT_MARKDOWN
} RrOutput;

#define RR_N_OUTPUTS 10

const char *rr_subject_get_label      (RrSubject               subject);

RrSubject   rr_output_get_subject     (RrOutput                self);
const char *rr_output_get_name        (RrOutput                self);
const char *rr_output_get_label       (RrOutput                self);
const char *rr_output_get_suffix      (RrOutput                self);
gboolean    rr_output_is_text         (RrOutput                self);
gboolean    rr_output_is_picture      (RrOutput                self,
                                       RrExportFormat         *format);

char       *rr_output_write_text      (RrOutput                self,
                                       RrMap                  *map,
                                       const RrExportOptions  *options,
                                       GPtrArray              *warnings,
                                       GError                **error);
GBytes     *rr_output_write_bytes     (RrOutput                self,
                                       RrMap                  *map,
                                       const RrExportOptions  *options,
                                       GCancellable           *cancellable,
                                       GError                **error);

void        rr_output_to_file_async   (RrOutput                self,
                                       RrExportJob            *job,
                                       GFile                  *file,
                                       GCancellable           *cancellable,
                                       GAsyncReadyCallback     callback,
                                       gpointer                user_data);
gboolean    rr_output_to_file_finish  (GAsyncResult           *result,
                                       GError                **error);

G_END_DECLS
