/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-import.h"

#include <string.h>

#include "rr-encoding.h"
#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-json-reader.h"
#include "rr-mermaid-fences-private.h"
#include "rr-mermaid-import.h"
#include "rr-ojf-import.h"
#include "rr-touchpoint-csv.h"

#define CHUNK (256 * 1024)

struct _RrImport
{
  gatomicrefcount ref_count;
  RrImportFormat format;
  GBytes *bytes;        /* owned; the file; of OJF its text in UTF-8 */
  GPtrArray *diagrams;  /* owned; of RrMermaidDiagram; Mermaid alone */
  GPtrArray *warnings;  /* owned; of char *, about the file as a whole */
  RrCsv *csv;           /* owned; CSV alone */
};

static const struct
{
  RrImportFormat format;
  const char *name;
  const char *suffixes[5];
} formats[] = {
  { RR_IMPORT_MERMAID, "mermaid", { ".mmd", ".mermaid", ".md", ".markdown", NULL } },
  { RR_IMPORT_OJF, "ojf", { ".ojf", NULL } },
  { RR_IMPORT_CSV, "csv", { ".csv", ".tsv", NULL } },
};

/**
 * rr_import_format_find:
 * @name: as "--from" takes it
 * @format: (out): the format of that name
 *
 * Returns: whether there is one
 */
gboolean
rr_import_format_find (const char     *name,
                       RrImportFormat *format)
{
  g_return_val_if_fail (name != NULL && format != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (g_str_equal (formats[i].name, name))
        {
          *format = formats[i].format;
          return TRUE;
        }
    }

  return FALSE;
}

static RrImportFormat
guess_from_name (const char *file_name)
{
  g_autofree char *lower = g_ascii_strdown (file_name, -1);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      for (guint j = 0; formats[i].suffixes[j] != NULL; j++)
        {
          if (g_str_has_suffix (lower, formats[i].suffixes[j]))
            return formats[i].format;
        }
    }

  return RR_IMPORT_GUESS;
}

/**
 * rr_import_can_read:
 * @file_name: the name of a file
 *
 * Returns: whether files that are called like that are often maps of other programs
 */
gboolean
rr_import_can_read (const char *file_name)
{
  g_return_val_if_fail (file_name != NULL, FALSE);

  return guess_from_name (file_name) != RR_IMPORT_GUESS;
}

/* What the text looks like; Mermaid where it looks like nothing, whose message says most. */
static RrImportFormat
guess_from_text (const char *text,
                 gsize       length)
{
  g_autoptr (GPtrArray) fences = NULL;
  const char *first = text;

  while (g_ascii_isspace (*first))
    first++;
  if (*first == '{' || *first == '[')
    return RR_IMPORT_OJF;

  if (rr_mermaid_is_journey (text, length))
    return RR_IMPORT_MERMAID;

  fences = rr_mermaid_fences_find (text, length);
  if (fences->len > 0)
    return RR_IMPORT_MERMAID;

  return strcspn (first, ",;\t") < strcspn (first, "\r\n") ? RR_IMPORT_CSV : RR_IMPORT_MERMAID;
}

static gboolean
read_mermaid (RrImport    *self,
              const char  *text,
              gsize        length,
              GError     **error)
{
  self->diagrams = rr_mermaid_read (text, length, self->warnings, error);

  return self->diagrams != NULL;
}

/* The map is made of the text each time; here it is but checked that it can be. */
static gboolean
read_ojf (RrImport    *self,
          const char  *text,
          gsize        length,
          GError     **error)
{
  g_autoptr (GPtrArray) ignored = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (RrMap) map = NULL;

  g_bytes_unref (self->bytes);
  self->bytes = g_bytes_new (text, length);
  map = rr_import_make_map (self, 0, ignored, error);

  return map != NULL;
}

static gboolean
read_csv (RrImport  *self,
          GError   **error)
{
  self->csv = rr_csv_read (self->bytes, NULL, error);

  return self->csv != NULL;
}

/**
 * rr_import_read:
 * @name: (nullable): the name of the file, which may tell what it is
 * @bytes: what it holds
 * @format: what it is
 *
 * Returns: (transfer full) (nullable): what is in it; %NULL with an error of #RrError
 */
RrImport *
rr_import_read (const char      *name,
                GBytes          *bytes,
                RrImportFormat   format,
                GError         **error)
{
  g_autoptr (RrImport) self = NULL;
  g_autofree char *text = NULL;
  gsize length;
  gboolean sound;

  g_return_val_if_fail (bytes != NULL, NULL);

  if (!rr_json_check_size ((goffset) g_bytes_get_size (bytes), error))
    return NULL;

  text = rr_encoding_decode (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &length,
                             NULL, error);
  if (text == NULL)
    return NULL;

  if (format == RR_IMPORT_GUESS && name != NULL)
    format = guess_from_name (name);
  if (format == RR_IMPORT_GUESS)
    format = guess_from_text (text, length);

  self = g_new0 (RrImport, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->format = format;
  self->bytes = g_bytes_ref (bytes);
  self->warnings = g_ptr_array_new_with_free_func (g_free);

  sound = format == RR_IMPORT_MERMAID ? read_mermaid (self, text, length, error)
          : format == RR_IMPORT_OJF   ? read_ojf (self, text, length, error)
                                      : read_csv (self, error);

  return sound ? g_steal_pointer (&self) : NULL;
}

/**
 * rr_import_load:
 * @file: what to read; may take long
 * @format: what it is
 *
 * Returns: (transfer full) (nullable): as rr_import_read (), or %NULL with a %G_IO_ERROR
 */
RrImport *
rr_import_load (GFile           *file,
                RrImportFormat   format,
                GCancellable    *cancellable,
                GError         **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GByteArray) array = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  stream = g_file_read (file, cancellable, error);
  if (stream == NULL)
    return NULL;

  /* Not more than what is taken, so that a device without an end does not fill the memory. */
  array = g_byte_array_new ();
  for (;;)
    {
      guint used = array->len;
      gssize n;

      g_byte_array_set_size (array, used + CHUNK);
      n = g_input_stream_read (G_INPUT_STREAM (stream), array->data + used, CHUNK, cancellable,
                               error);
      if (n < 0)
        return NULL;
      g_byte_array_set_size (array, used + (guint) n);
      if (n == 0)
        break;
      if (!rr_json_check_size (array->len, error))
        return NULL;
    }

  name = g_file_get_basename (file);
  bytes = g_byte_array_free_to_bytes (g_steal_pointer (&array));

  return rr_import_read (name, bytes, format, error);
}

RrImport *
rr_import_ref (RrImport *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
rr_import_unref (RrImport *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_bytes_unref (self->bytes);
  g_clear_pointer (&self->diagrams, g_ptr_array_unref);
  g_clear_pointer (&self->csv, rr_csv_unref);
  g_ptr_array_unref (self->warnings);
  g_free (self);
}

/**
 * rr_import_get_format:
 *
 * Returns: what the file is; not %RR_IMPORT_GUESS
 */
RrImportFormat
rr_import_get_format (RrImport *self)
{
  g_return_val_if_fail (self != NULL, RR_IMPORT_GUESS);

  return self->format;
}

/**
 * rr_import_get_n_journeys:
 *
 * Returns: how many journeys there are, at least 1
 */
guint
rr_import_get_n_journeys (RrImport *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->diagrams != NULL ? self->diagrams->len : 1;
}

/**
 * rr_import_get_title:
 * @index: which journey, from 0
 *
 * Returns: (transfer none): the title of a journey; "" where it has none, or the file
 *   has but one
 */
const char *
rr_import_get_title (RrImport *self,
                     guint     index)
{
  const RrMermaidDiagram *diagram;

  g_return_val_if_fail (self != NULL && index < rr_import_get_n_journeys (self), NULL);

  if (self->diagrams == NULL)
    return "";

  diagram = self->diagrams->pdata[index];

  return diagram->journey != NULL ? diagram->journey->title : "";
}

/**
 * rr_import_is_sound:
 * @index: which journey, from 0
 *
 * Returns: whether a map can be made of it; if not, rr_import_make_map () says why
 */
gboolean
rr_import_is_sound (RrImport *self,
                    guint     index)
{
  g_return_val_if_fail (self != NULL && index < rr_import_get_n_journeys (self), FALSE);

  return self->diagrams == NULL ||
         ((const RrMermaidDiagram *) self->diagrams->pdata[index])->journey != NULL;
}

static RrMap *
make_ojf_map (RrImport   *self,
              GPtrArray  *warnings,
              GError    **error)
{
  g_autoptr (JsonNode) json = rr_json_read (g_bytes_get_data (self->bytes, NULL),
                                            g_bytes_get_size (self->bytes), error);

  return json != NULL ? rr_ojf_make_map (json, warnings, error) : NULL;
}

/**
 * rr_import_make_map:
 * @index: which journey, from 0; %RR_IMPORT_ALL: the stages of all, one after the other
 * @warnings: (element-type utf8): to which lines about what did not come over as it was
 *   are added
 *
 * Returns: (transfer full) (nullable): a fresh map; %NULL with an error of #RrError
 */
RrMap *
rr_import_make_map (RrImport   *self,
                    int         index,
                    GPtrArray  *warnings,
                    GError    **error)
{
  RrTouchpointColumns columns;

  g_return_val_if_fail (self != NULL && warnings != NULL, NULL);
  g_return_val_if_fail (index < 0 || (guint) index < rr_import_get_n_journeys (self), NULL);

  for (guint i = 0; i < self->warnings->len; i++)
    g_ptr_array_add (warnings, g_strdup (self->warnings->pdata[i]));

  switch (self->format)
    {
    case RR_IMPORT_OJF:
      return make_ojf_map (self, warnings, error);

    case RR_IMPORT_CSV:
      rr_touchpoint_columns_guess (self->csv, &columns);
      return rr_touchpoint_csv_make_map (self->csv, &columns, warnings, error);

    case RR_IMPORT_GUESS:
    case RR_IMPORT_MERMAID:
    default:
      return rr_mermaid_make_map (self->diagrams, index, warnings, error);
    }
}

/**
 * rr_import_get_csv:
 *
 * Returns: (transfer none) (nullable): the table, where the file is one
 */
const RrCsv *
rr_import_get_csv (RrImport *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->csv;
}

/**
 * rr_import_make_table_map:
 * @self: a table
 * @columns: what its columns are for
 * @warnings: (element-type utf8): as for rr_import_make_map ()
 *
 * Returns: (transfer full) (nullable): a fresh map; %NULL with an error of #RrError
 */
RrMap *
rr_import_make_table_map (RrImport                   *self,
                          const RrTouchpointColumns  *columns,
                          GPtrArray                  *warnings,
                          GError                    **error)
{
  g_return_val_if_fail (self != NULL && self->csv != NULL, NULL);
  g_return_val_if_fail (columns != NULL && warnings != NULL, NULL);

  for (guint i = 0; i < self->warnings->len; i++)
    g_ptr_array_add (warnings, g_strdup (self->warnings->pdata[i]));

  return rr_touchpoint_csv_make_map (self->csv, columns, warnings, error);
}

/* Mermaid takes everything that begins with the word; a list of words may begin with it too. */
static gboolean
has_journey_line (const char *text,
                  gsize       length)
{
  g_autofree char *terminated = g_strndup (text, length);
  g_auto (GStrv) lines = g_strsplit (terminated, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_equal (g_strstrip (lines[i]), "journey"))
      return TRUE;

  return FALSE;
}

/* A table that says by its first row that it is one of touchpoints. */
static gboolean
is_table (const char *text,
          gsize       length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (RrCsv) csv = rr_csv_read (bytes, NULL, NULL);
  RrTouchpointColumns columns;
  guint n_known = 0;

  if (csv == NULL || rr_csv_get_n_rows (csv) < 2)
    return FALSE;

  rr_touchpoint_columns_guess (csv, &columns);
  for (guint i = 0; i < RR_N_TOUCHPOINT_ROLES; i++)
    n_known += columns.of[i] >= 0;

  return columns.of[RR_TOUCHPOINT_ROLE_TITLE] >= 0 && n_known > 1;
}

/**
 * rr_import_is_meant:
 * @text: UTF-8 from anywhere, as a clipboard
 *
 * Returns: whether @text is a map of another program beyond doubt, and no list of words
 */
gboolean
rr_import_is_meant (const char *text,
                    gsize       length)
{
  g_autoptr (GPtrArray) fences = NULL;
  gsize n_spaces = 0;

  g_return_val_if_fail (text != NULL || length == 0, FALSE);

  while (n_spaces < length && g_ascii_isspace (text[n_spaces]))
    n_spaces++;
  if (n_spaces == length)
    return FALSE;
  if (text[n_spaces] == '{')
    {
      g_autoptr (GBytes) bytes = g_bytes_new (text, length);
      g_autoptr (RrImport) import = rr_import_read (NULL, bytes, RR_IMPORT_OJF, NULL);

      return import != NULL;
    }
  if (rr_mermaid_is_journey (text, length))
    return has_journey_line (text, length);

  fences = rr_mermaid_fences_find (text, length);
  return fences->len > 0 || is_table (text, length);
}
