/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rr-assessment.h"
#include "rr-date.h"
#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-ical.h"
#include "rr-map-markdown.h"
#include "rr-mermaid-export.h"
#include "rr-output.h"
#include "rr-plan-csv.h"
#include "rr-plan-text.h"
#include "rr-report.h"
#include "rr-touchpoint-csv.h"
#include "rr-whole-file.h"

static const struct
{
  const char *name; /* in the settings */
  RrSubject subject;
  const char *label;
  const char *suffix;
} outputs[RR_N_OUTPUTS] = {
  [RR_OUTPUT_PDF] = { "pdf", RR_SUBJECT_PICTURE, N_("PDF document"), ".pdf" },
  [RR_OUTPUT_PNG] = { "png", RR_SUBJECT_PICTURE, N_("PNG image"), ".png" },
  [RR_OUTPUT_SVG] = { "svg", RR_SUBJECT_PICTURE, N_("SVG drawing"), ".svg" },
  [RR_OUTPUT_REPORT] = { "report", RR_SUBJECT_REPORT, N_("PDF document"), ".pdf" },
  [RR_OUTPUT_PLAN_MARKDOWN] = { "plan-markdown", RR_SUBJECT_PLAN, N_("Markdown checklist"), ".md" },
  [RR_OUTPUT_PLAN_CSV] = { "plan-csv", RR_SUBJECT_PLAN, N_("CSV table"), ".csv" },
  [RR_OUTPUT_PLAN_ICAL] = { "plan-ical", RR_SUBJECT_PLAN, N_("iCalendar tasks"), ".ics" },
  [RR_OUTPUT_MERMAID] = { "mermaid", RR_SUBJECT_TEXT, N_("Mermaid journey"), ".mmd" },
  [RR_OUTPUT_TOUCHPOINTS] = { "touchpoints", RR_SUBJECT_TEXT, N_("CSV table of touchpoints"), ".csv" },
  [RR_OUTPUT_MARKDOWN] = { "markdown", RR_SUBJECT_TEXT, N_("Markdown text"), ".md" },
};

/** rr_subject_get_label: Returns: what @subject is called, translated */
const char *
rr_subject_get_label (RrSubject subject)
{
  static const char *const labels[RR_N_SUBJECTS] = {
    [RR_SUBJECT_PICTURE] = N_("Picture of the Map"),
    [RR_SUBJECT_REPORT] = N_("Report"),
    [RR_SUBJECT_PLAN] = N_("Recovery Plan"),
    [RR_SUBJECT_TEXT] = N_("Map as Text"),
  };

  g_return_val_if_fail ((guint) subject < RR_N_SUBJECTS, "");

  return _(labels[subject]);
}

/** rr_output_get_subject: Returns: what @self is about */
RrSubject
rr_output_get_subject (RrOutput self)
{
  g_return_val_if_fail ((guint) self < RR_N_OUTPUTS, RR_SUBJECT_PICTURE);

  return outputs[self].subject;
}

/** rr_output_get_name: Returns: what settings remember @self by */
const char *
rr_output_get_name (RrOutput self)
{
  g_return_val_if_fail ((guint) self < RR_N_OUTPUTS, NULL);

  return outputs[self].name;
}

/** rr_output_get_label: Returns: the format of @self, translated */
const char *
rr_output_get_label (RrOutput self)
{
  g_return_val_if_fail ((guint) self < RR_N_OUTPUTS, NULL);

  return _(outputs[self].label);
}

/** rr_output_get_suffix: Returns: how names of its files end, ".pdf" */
const char *
rr_output_get_suffix (RrOutput self)
{
  g_return_val_if_fail ((guint) self < RR_N_OUTPUTS, NULL);

  return outputs[self].suffix;
}

/** rr_output_is_text: Returns: whether rr_output_write_text () makes @self */
gboolean
rr_output_is_text (RrOutput self)
{
  return self >= RR_OUTPUT_PLAN_MARKDOWN;
}

/**
 * rr_output_is_picture:
 * @format: (out) (optional): its format
 *
 * Returns: whether @self is a picture of the map
 */
gboolean
rr_output_is_picture (RrOutput        self,
                      RrExportFormat *format)
{
  static const RrExportFormat formats[] = {
    [RR_OUTPUT_PDF] = RR_EXPORT_PDF, [RR_OUTPUT_PNG] = RR_EXPORT_PNG, [RR_OUTPUT_SVG] = RR_EXPORT_SVG,
  };

  if ((guint) self >= G_N_ELEMENTS (formats))
    return FALSE;

  if (format != NULL)
    *format = formats[self];
  return TRUE;
}

static char *
write_plan (RrOutput                self,
            RrMap                  *map,
            const RrExportOptions  *options,
            GError                **error)
{
  gint64 now = options->now != 0 ? options->now : rr_date_now ();
  g_autoptr (RrAssessment) assessment = NULL;
  RrScenario *scenario = NULL;

  if (options->scenario != NULL)
    scenario = rr_map_find_scenario (map, options->scenario);
  if (scenario == NULL)
    {
      g_set_error_literal (error, RR_ERROR, RR_ERROR_UNSUPPORTED, _("The map has no scenario, and so no plan."));
      return NULL;
    }
  if (rr_list_get_size (scenario->actions) == 0 && rr_list_get_size (scenario->messages) == 0)
    {
      g_set_error_literal (error, RR_ERROR, RR_ERROR_UNSUPPORTED,
                           _("The scenario has no plan yet. Generate it in the view Recover."));
      return NULL;
    }

  if (self == RR_OUTPUT_PLAN_CSV)
    return rr_plan_csv_write (scenario);
  if (self == RR_OUTPUT_PLAN_ICAL)
    return rr_ical_write_plan (scenario, now);

  assessment = rr_assessment_new (map, scenario);
  return rr_plan_to_markdown (assessment, NULL, now);
}

/**
 * rr_output_write_text:
 * @map: is only read
 * @options: of these scenario and date count
 * @warnings: (element-type utf8): gets what the format has no room for
 *
 * Returns: (transfer full): the text; %NULL with an error where there is nothing to write
 */
char *
rr_output_write_text (RrOutput                self,
                      RrMap                  *map,
                      const RrExportOptions  *options,
                      GPtrArray              *warnings,
                      GError                **error)
{
  g_return_val_if_fail (rr_output_is_text (self), NULL);
  g_return_val_if_fail (RR_IS_MAP (map), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  if (outputs[self].subject == RR_SUBJECT_PLAN)
    return write_plan (self, map, options, error);
  if (self == RR_OUTPUT_TOUCHPOINTS)
    return rr_touchpoint_csv_write (map);
  if (self == RR_OUTPUT_MARKDOWN)
    return rr_map_to_markdown (map);
  return rr_mermaid_write (map, warnings);
}

/* What is written where. */
typedef struct
{
  RrOutput output;
  RrMap *map;                     /* borrowed */
  const RrExportOptions *options; /* borrowed */
} ToStream;

static gboolean
to_stream_cb (GOutputStream  *stream,
              gpointer        user_data,
              GCancellable   *cancellable,
              GError        **error)
{
  ToStream *to = user_data;
  g_autoptr (GPtrArray) warnings = NULL;
  g_autofree char *text = NULL;
  RrExportFormat format;

  if (rr_output_is_picture (to->output, &format))
    return rr_export_to_stream (to->map, format, to->options, stream, cancellable, error);
  if (to->output == RR_OUTPUT_REPORT)
    return rr_report_to_stream (to->map, to->options, stream, cancellable, error);

  warnings = g_ptr_array_new_with_free_func (g_free);
  text = rr_output_write_text (to->output, to->map, to->options, warnings, error);
  return text != NULL && g_output_stream_write_all (stream, text, strlen (text), NULL, cancellable, error);
}

/**
 * rr_output_write_bytes:
 * @map: is only read
 *
 * Returns: (transfer full): what a file of it holds; %NULL with an error
 */
GBytes *
rr_output_write_bytes (RrOutput                self,
                       RrMap                  *map,
                       const RrExportOptions  *options,
                       GCancellable           *cancellable,
                       GError                **error)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  ToStream to = { self, map, options };

  g_return_val_if_fail ((guint) self < RR_N_OUTPUTS, NULL);
  g_return_val_if_fail (RR_IS_MAP (map), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  if (!to_stream_cb (stream, &to, cancellable, error) || !g_output_stream_close (stream, cancellable, error))
    return NULL;

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

/* What goes to which file. */
typedef struct
{
  RrOutput output;
  GFile *file; /* owned */
} ToFile;

static void
to_file_free (gpointer data)
{
  ToFile *to = data;

  g_object_unref (to->file);
  g_free (to);
}

static gpointer
to_file (RrMap                  *map,
         const RrExportOptions  *options,
         gpointer                data,
         GCancellable           *cancellable,
         GError                **error)
{
  ToFile *to = data;
  ToStream stream = { to->output, map, options };

  return rr_whole_file_write (to->file, to_stream_cb, &stream, cancellable, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

/**
 * rr_output_to_file_async:
 * @job: the map, and how it is to look
 * @file: is replaced once everything is written; until then, and where it fails, what was
 *   there stays
 * @callback: calls rr_output_to_file_finish ()
 */
void
rr_output_to_file_async (RrOutput             self,
                         RrExportJob         *job,
                         GFile               *file,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  ToFile *to;

  g_return_if_fail ((guint) self < RR_N_OUTPUTS);
  g_return_if_fail (job != NULL);
  g_return_if_fail (G_IS_FILE (file));

  to = g_new0 (ToFile, 1);
  to->output = self;
  to->file = g_object_ref (file);
  rr_export_job_run_async (job, to_file, to, to_file_free, NULL, cancellable, callback, user_data);
}

/** rr_output_to_file_finish: Returns: whether the file was written */
gboolean
rr_output_to_file_finish (GAsyncResult  *result,
                          GError       **error)
{
  return rr_export_job_run_finish (result, error) != NULL;
}
