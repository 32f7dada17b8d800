/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-journal.h"

#include <string.h>

#include "rr-journal-private.h"
#include "rr-journal-writer.h"
#include "rr-json-writer.h"

/* A journal longer than this, and than four times the map, is written anew. */
#define LONG (1024 * 1024)

struct _RrJournal
{
  RrJournalWriter *writer; /* owned */
  gboolean started;
  gsize appended;          /* bytes since the last full state */
  gsize state_size;        /* bytes of the full states */
};

/**
 * rr_journal_get_folder:
 *
 * Returns: (transfer full) (type filename): where the program keeps its journals
 */
char *
rr_journal_get_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "reroute", "journals", NULL);
}

/**
 * rr_journal_new:
 * @folder: (type filename): where journals are kept; it need not exist
 *
 * Returns: (transfer full): a journal that has no file until rr_journal_start ()
 */
RrJournal *
rr_journal_new (const char *folder)
{
  RrJournal *self;
  g_autofree char *id = NULL;
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (folder != NULL, NULL);

  id = g_uuid_string_random ();
  name = g_strconcat (id, RR_JOURNAL_SUFFIX, NULL);
  path = g_build_filename (folder, name, NULL);
  self = g_new0 (RrJournal, 1);
  self->writer = rr_journal_writer_new (path);

  return self;
}

/**
 * rr_journal_free:
 *
 * Writes what is left to write; the file stays, unless it was removed.
 */
void
rr_journal_free (RrJournal *self)
{
  g_return_if_fail (self != NULL);

  rr_journal_writer_free (self->writer);
  g_free (self);
}

/**
 * rr_journal_get_path:
 *
 * Returns: (transfer none) (type filename): of its file
 */
const char *
rr_journal_get_path (RrJournal *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return rr_journal_writer_get_path (self->writer);
}

static void
append_line (GString    *text,
             const char *json)
{
  gsize length = strlen (json);

  g_string_append_printf (text, "%08x ", rr_journal_checksum (json, length));
  g_string_append_len (text, json, (gssize) length);
  g_string_append_c (text, '\n');
}

/* Bytes of a map's file in one line; line feeds within texts are escaped in JSON. */
static void
append_map (GString    *text,
            const char *name,
            GBytes     *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autoptr (GString) line = g_string_sized_new (length + 16);

  g_string_append_printf (line, "{\"%s\":", name);
  for (gsize i = 0; i < length; i++)
    g_string_append_c (line, data[i] == '\n' ? ' ' : data[i]);
  g_string_append_c (line, '}');
  append_line (text, line->str);
}

static void
append_member (GString    *line,
               const char *name,
               const char *value)
{
  if (value == NULL)
    return;

  if (line->str[line->len - 1] != '{')
    g_string_append_c (line, ',');
  rr_json_append_string (line, name);
  g_string_append_c (line, ':');
  rr_json_append_string (line, value);
}

/**
 * rr_journal_start:
 * @uri: (nullable): of the map's file
 * @etag: (nullable): its state
 * @base: the map as it was saved last; see rr_map_to_bytes ()
 * @state: (nullable): the map as it is now; %NULL: as @base
 *
 * Begins anew, in place of what the journal told before.
 */
void
rr_journal_start (RrJournal  *self,
                  const char *uri,
                  const char *etag,
                  GBytes     *base,
                  GBytes     *state)
{
  g_autoptr (GString) head = g_string_new ("{");
  GString *text = g_string_new (NULL);

  g_return_if_fail (self != NULL);
  g_return_if_fail (base != NULL);

  append_member (head, "journal", "1");
  append_member (head, "file", uri);
  append_member (head, "etag", etag);
  g_string_append_c (head, '}');

  append_line (text, head->str);
  append_map (text, "base", base);
  if (state != NULL)
    append_map (text, "state", state);

  self->started = TRUE;
  self->appended = 0;
  self->state_size = text->len;
  rr_journal_writer_start (self->writer, text);
}

/**
 * rr_journal_add_step:
 * @label: the name of the step
 * @lines: (element-type utf8): lines of rr_change_to_line (), each made when its change was
 *   applied
 */
void
rr_journal_add_step (RrJournal  *self,
                     const char *label,
                     GPtrArray  *lines)
{
  g_autoptr (GString) line = g_string_new ("{");
  GString *text = g_string_new (NULL);

  g_return_if_fail (self != NULL);
  g_return_if_fail (lines != NULL);

  append_member (line, "step", label != NULL ? label : "");
  g_string_append (line, ",\"changes\":[");
  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (line, "%s%s", i > 0 ? "," : "", (const char *) lines->pdata[i]);
  g_string_append (line, "]}");

  append_line (text, line->str);
  self->appended += text->len;
  rr_journal_writer_append (self->writer, text);
}

/**
 * rr_journal_add_typing:
 * @typing: (nullable): what is being typed; %NULL: nothing any more
 */
void
rr_journal_add_typing (RrJournal      *self,
                       const RrTyping *typing)
{
  g_autoptr (GString) line = g_string_new ("{\"typing\":");
  GString *text = g_string_new (NULL);

  g_return_if_fail (self != NULL);

  if (typing == NULL)
    {
      g_string_append (line, "null");
    }
  else
    {
      g_string_append_c (line, '{');
      append_member (line, "element", typing->element);
      append_member (line, "property", typing->property);
      append_member (line, "label", typing->label);
      append_member (line, "text", typing->text);
      if (typing->stage != NULL && typing->lane != NULL)
        {
          append_member (line, "stage", typing->stage);
          append_member (line, "lane", typing->lane);
          g_string_append_printf (line, ",\"step\":%u,\"column\":%s", typing->step,
                                  typing->new_step ? "true" : "false");
        }
      g_string_append_c (line, '}');
    }
  g_string_append_c (line, '}');

  append_line (text, line->str);
  self->appended += text->len;
  rr_journal_writer_append (self->writer, text);
}

/**
 * rr_journal_remove:
 *
 * Removes the file: what it told is saved, or not wanted.
 */
void
rr_journal_remove (RrJournal *self)
{
  g_return_if_fail (self != NULL);

  if (!self->started)
    return;
  self->started = FALSE;
  rr_journal_writer_remove (self->writer);
}

/**
 * rr_journal_remove_file:
 * @path: (type filename): of another journal, whose contents this one has now
 *
 * Removes it when everything that was added before is on disk.
 */
void
rr_journal_remove_file (RrJournal  *self,
                        const char *path)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (path != NULL);

  rr_journal_writer_remove_other (self->writer, path);
}

gboolean
rr_journal_is_started (RrJournal *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->started;
}

/**
 * rr_journal_is_long:
 *
 * Returns: whether it is time for rr_journal_start () with the state as it is now
 */
gboolean
rr_journal_is_long (RrJournal *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->appended > LONG && self->appended > 4 * self->state_size;
}

/**
 * rr_journal_flush:
 *
 * Waits until everything that was added is on disk.
 */
void
rr_journal_flush (RrJournal *self)
{
  g_return_if_fail (self != NULL);

  rr_journal_writer_flush (self->writer);
}

/**
 * rr_journal_dup_problem:
 *
 * Returns: (transfer full) (nullable): why the last write failed, translated
 */
char *
rr_journal_dup_problem (RrJournal *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return rr_journal_writer_dup_problem (self->writer);
}
