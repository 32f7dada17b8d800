/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-fixture.h"

#include <string.h>

#include "rr-map-file.h"

static const char map_text[] =
  "{\"format\": \"reroute-journey\", \"version\": 1,"
  " \"segments\": [{\"id\": \"sg-1\", \"name\": \"Families\"}],"
  " \"stages\": [{\"id\": \"s\", \"name\": \"Stage\"}],"
  " \"lanes\": [{\"id\": \"l\", \"name\": \"Lane\"}],"
  " \"touchpoints\": ["
  "  {\"id\": \"tp-1\", \"title\": \"Check in\", \"stage\": \"s\", \"lane\": \"l\"},"
  "  {\"id\": \"tp-2\", \"title\": \"Track bags\", \"stage\": \"s\", \"lane\": \"l\"},"
  "  {\"id\": \"tp-3\", \"title\": \"Straße\", \"stage\": \"s\", \"lane\": \"l\"}]}";

/* Three touchpoints, one segment. */
RrMap *
fixture_map (void)
{
  g_autoptr (GError) error = NULL;
  RrMap *map = rr_map_from_bytes (map_text, strlen (map_text), &error);

  g_assert_no_error (error);

  return map;
}

RrCsv *
fixture_csv (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  RrCsv *csv = rr_csv_read (bytes, NULL, &error);

  g_assert_no_error (error);

  return csv;
}

/* @match: (nullable): a match table */
RrFeedbackPreview *
fixture_preview (RrMap      *map,
                 const char *text,
                 const char *match,
                 gboolean    keep_personal)
{
  g_autoptr (RrCsv) csv = fixture_csv (text);
  g_autoptr (RrCsv) match_csv = match != NULL ? fixture_csv (match) : NULL;
  g_autoptr (RrMatchTable) table = match != NULL ? rr_match_table_read (match_csv, NULL) : NULL;
  g_autoptr (RrFeedbackKnown) known = rr_feedback_known_new (map);
  g_autoptr (GError) error = NULL;
  RrFeedbackSettings settings = { .keep_personal = keep_personal };
  RrFeedbackPreview *preview;

  rr_feedback_columns_guess (csv, &settings.columns);
  preview = rr_feedback_preview_new (csv, &settings, known, table, NULL, NULL, NULL, &error);
  g_assert_no_error (error);

  return preview;
}

/* rows = added (unmatched, unrated) + duplicates + refused */
char *
fixture_counts (RrFeedbackPreview *preview)
{
  const RrFeedbackCounts *counts = rr_feedback_preview_get_counts (preview);

  g_assert_cmpuint (counts->rows, ==, counts->added + counts->duplicates + counts->refused);
  g_assert_cmpuint (counts->rows, ==, rr_feedback_preview_get_n_rows (preview));

  return g_strdup_printf ("%u = %u (%u, %u) + %u + %u", counts->rows, counts->added,
                          counts->unmatched, counts->unrated, counts->duplicates,
                          counts->refused);
}

/* Imports @text and asserts that the counts are these. */
void
fixture_import (RrDocument *document,
                const char *text,
                const char *counts)
{
  g_autoptr (RrFeedbackPreview) preview =
    fixture_preview (rr_document_get_map (document), text, NULL, FALSE);
  g_autofree char *found = fixture_counts (preview);
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (found, ==, counts);
  rr_feedback_preview_apply (preview, document, &error);
  g_assert_no_error (error);
}
