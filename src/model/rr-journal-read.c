/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-journal.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-journal-private.h"
#include "rr-json-reader.h"
#include "rr-json-writer.h"
#include "rr-map-file.h"
#include "rr-map-private.h"

/* FNV-1a: not against malice, but against bytes that a power cut left behind. */
guint32
rr_journal_checksum (const char *bytes,
                     gsize       length)
{
  guint32 sum = 2166136261u;

  for (gsize i = 0; i < length; i++)
    sum = (sum ^ (guint8) bytes[i]) * 16777619u;

  return sum;
}

void
rr_typing_free (RrTyping *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->element);
  g_free (self->property);
  g_free (self->label);
  g_free (self->stage);
  g_free (self->lane);
  g_free (self->text);
  g_free (self);
}

void
rr_recovery_free (RrRecovery *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->uri);
  g_free (self->etag);
  g_clear_object (&self->base);
  g_clear_object (&self->map);
  g_clear_pointer (&self->typing, rr_typing_free);
  g_free (self);
}

static const char *
get_text (JsonObject *object,
          const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING
           ? json_node_get_string (node) : NULL;
}

/* Returns: (transfer full) (nullable): the object of a whole line. */
static JsonNode *
read_line (const char *line,
           gsize       length)
{
  g_autofree char *sum = NULL;
  g_autoptr (JsonNode) json = NULL;

  if (length <= RR_JOURNAL_PREFIX || line[RR_JOURNAL_PREFIX - 1] != ' ')
    return NULL;

  sum = g_strdup_printf ("%08x", rr_journal_checksum (line + RR_JOURNAL_PREFIX,
                                                      length - RR_JOURNAL_PREFIX));
  if (strncmp (sum, line, RR_JOURNAL_PREFIX - 1) != 0)
    return NULL;

  json = rr_json_read (line + RR_JOURNAL_PREFIX, length - RR_JOURNAL_PREFIX, NULL);

  return json != NULL && JSON_NODE_HOLDS_OBJECT (json) ? g_steal_pointer (&json) : NULL;
}

/* All changes of a step, or none. */
static gboolean
apply_step (RrMap    *map,
            JsonNode *changes)
{
  g_autoptr (GPtrArray) done = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_change_unref);
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (changes))
    return FALSE;

  array = json_node_get_array (changes);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree char *line = rr_json_to_line (json_array_get_element (array, i));
      g_autoptr (RrChange) change = rr_change_from_line (map, line, NULL);

      if (change == NULL)
        {
          while (done->len > 0)
            {
              g_autoptr (RrChange) inverse = rr_change_invert (done->pdata[done->len - 1]);

              rr_map_apply (map, inverse);
              g_ptr_array_set_size (done, (int) done->len - 1);
            }
          return FALSE;
        }

      rr_map_apply (map, change);
      g_ptr_array_add (done, g_steal_pointer (&change));
    }

  return TRUE;
}

static void
read_typing (RrRecovery *recovery,
             JsonNode   *node)
{
  JsonObject *object;
  JsonNode *step, *column;

  g_clear_pointer (&recovery->typing, rr_typing_free);
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return;

  object = json_node_get_object (node);
  if (get_text (object, "text") == NULL)
    return;

  recovery->typing = g_new0 (RrTyping, 1);
  recovery->typing->element = g_strdup (get_text (object, "element"));
  recovery->typing->property = g_strdup (get_text (object, "property"));
  recovery->typing->label = g_strdup (get_text (object, "label"));
  recovery->typing->text = g_strdup (get_text (object, "text"));
  recovery->typing->stage = g_strdup (get_text (object, "stage"));
  recovery->typing->lane = g_strdup (get_text (object, "lane"));
  if ((step = json_object_get_member (object, "step")) != NULL && json_node_get_value_type (step) == G_TYPE_INT64)
    recovery->typing->step = (guint) CLAMP (json_node_get_int (step), 0, G_MAXINT);
  if ((column = json_object_get_member (object, "column")) != NULL && json_node_get_value_type (column) == G_TYPE_BOOLEAN)
    recovery->typing->new_step = json_node_get_boolean (column);
}

static RrMap *
read_map (JsonNode *node)
{
  if (!JSON_NODE_HOLDS_OBJECT (node) || !rr_map_check_kind (node, NULL))
    return NULL;

  return rr_map_from_json (node, NULL);
}

/* Whether the line could be taken. */
static gboolean
take_line (RrRecovery *recovery,
           JsonObject *object)
{
  JsonNode *node;

  if ((node = json_object_get_member (object, "base")) != NULL)
    {
      RrMap *map = recovery->base == NULL ? read_map (node) : NULL;

      if (map == NULL)
        return FALSE;
      recovery->base = map;
      recovery->map = rr_map_copy (map);
      return TRUE;
    }
  if (recovery->map == NULL)
    return FALSE;

  if ((node = json_object_get_member (object, "state")) != NULL)
    {
      RrMap *map = read_map (node);

      if (map == NULL)
        return FALSE;
      g_object_unref (recovery->map);
      recovery->map = map;
      recovery->n_steps++;
      return TRUE;
    }
  if ((node = json_object_get_member (object, "changes")) != NULL)
    {
      if (!apply_step (recovery->map, node))
        return FALSE;
      g_clear_pointer (&recovery->typing, rr_typing_free);
      recovery->n_steps++;
      return TRUE;
    }
  if ((node = json_object_get_member (object, "typing")) != NULL)
    {
      read_typing (recovery, node);
      return TRUE;
    }

  return FALSE;
}

/**
 * rr_journal_read:
 * @bytes: the contents of a journal
 * @length: how many bytes
 *
 * Reads up to the first damage.
 *
 * Returns: (transfer full) (nullable): what it tells, or %NULL with %RR_ERROR_FORMAT or
 *   %RR_ERROR_TOO_LARGE where there is not even a first state
 */
RrRecovery *
rr_journal_read (const char  *bytes,
                 gsize        length,
                 GError     **error)
{
  g_autoptr (RrRecovery) recovery = g_new0 (RrRecovery, 1);
  const char *end = bytes + length;
  gboolean first = TRUE;

  g_return_val_if_fail (bytes != NULL || length == 0, NULL);

  if (!rr_json_check_size ((goffset) length, error))
    return NULL;

  for (const char *line = bytes; line < end;)
    {
      const char *line_end = memchr (line, '\n', (gsize) (end - line));
      g_autoptr (JsonNode) json = line_end != NULL ? read_line (line, (gsize) (line_end - line)) : NULL;
      JsonObject *object = json != NULL ? json_node_get_object (json) : NULL;

      if (object != NULL && first && json_object_has_member (object, "journal"))
        {
          recovery->uri = g_strdup (get_text (object, "file"));
          recovery->etag = g_strdup (get_text (object, "etag"));
          first = FALSE;
        }
      else if (object == NULL || first || !take_line (recovery, object))
        {
          recovery->damaged = TRUE;
          break;
        }
      line = line_end + 1;
    }

  if (recovery->map != NULL)
    return g_steal_pointer (&recovery);

  g_set_error_literal (error, RR_ERROR, RR_ERROR_FORMAT, _("This is not a journal, or its beginning is damaged."));
  return NULL;
}

/**
 * rr_journal_load:
 * @path: of a journal
 *
 * Returns: (transfer full) (nullable): as rr_journal_read (), or %NULL with an error
 */
RrRecovery *
rr_journal_load (const char  *path,
                 GError     **error)
{
  g_autofree char *contents = NULL;
  gsize length;

  g_return_val_if_fail (path != NULL, NULL);

  if (!g_file_get_contents (path, &contents, &length, error))
    return NULL;

  return rr_journal_read (contents, length, error);
}

/**
 * rr_journal_claim:
 * @path: (type filename): of a journal
 *
 * Takes a journal whose window does not live any more, so that nobody else does.
 *
 * Returns: what to close () to give it back; −1 where it is another's
 */
int
rr_journal_claim (const char *path)
{
  int fd;

  g_return_val_if_fail (path != NULL, -1);

  fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0)
    return -1;
  if (flock (fd, LOCK_EX | LOCK_NB) == 0)
    return fd;
  close (fd);

  return -1;
}

static gboolean
is_orphan (const char *path)
{
  int fd = rr_journal_claim (path);

  if (fd < 0)
    return FALSE;
  close (fd);

  return TRUE;
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * rr_journal_find_orphans:
 * @folder: where journals are
 *
 * Returns: (transfer full) (element-type filename): the paths of the journals whose window
 *   does not live any more, in the order of their names
 */
GPtrArray *
rr_journal_find_orphans (const char *folder)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_return_val_if_fail (folder != NULL, NULL);

  dir = g_dir_open (folder, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_str_has_suffix (name, RR_JOURNAL_SUFFIX) && is_orphan (path))
        g_ptr_array_add (paths, g_steal_pointer (&path));
    }
  g_ptr_array_sort (paths, compare_paths);

  return paths;
}
