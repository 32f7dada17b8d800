/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-repair.h"

#include <math.h>
#include <string.h>

#include "rr-element-private.h"
#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-id.h"
#include "rr-json-reader.h"
#include "rr-map-private.h"
#include "rr-repair-private.h"
#include "rr-text.h"
#include "rr-value.h"

void
rr_repair_say (RrRepair   *self,
               const char *path,
               const char *format,
               ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  g_ptr_array_add (self->done, *path != '\0' ? g_strdup_printf ("%s: %s", path, what)
                                             : g_steal_pointer (&what));
}

/* The ends of what is open at a place of the text. */
static void
close_all (GString *text,
           GString *open)
{
  for (gsize i = open->len; i > 0; i--)
    g_string_append_c (text, open->str[i - 1] == '{' ? '}' : ']');
}

/* Cuts a text that ends too early, or is damaged from some place on, behind the last member
 * that is whole, and closes what was open there. */
static char *
cut_damage (const char *bytes,
            gsize       length)
{
  g_autoptr (GString) open = g_string_new (NULL);
  g_autoptr (GString) open_then = g_string_new (NULL);
  g_autoptr (GString) text = NULL;
  gboolean in_text = FALSE;
  gsize cut = 0;

  for (gsize i = 0; i < length; i++)
    {
      char c = bytes[i];

      if (in_text)
        {
          if (c == '\\')
            i++;
          else if (c == '"')
            in_text = FALSE;
          else if (c == '\0')
            break;
          continue;
        }

      if (c == '\0' || open->len > RR_JSON_MAX_DEPTH)
        break;
      if (c == '"')
        {
          in_text = TRUE;
        }
      else if (c == '{' || c == '[')
        {
          g_string_append_c (open, c);
          if (cut == 0)
            {
              cut = i + 1;
              g_string_assign (open_then, open->str);
            }
        }
      else if (c == '}' || c == ']')
        {
          if (open->len == 0 || open->str[open->len - 1] != (c == '}' ? '{' : '['))
            break;
          g_string_truncate (open, open->len - 1);
          cut = i + 1;
          g_string_assign (open_then, open->str);
        }
      else if (c == ',' && open->len > 0)
        {
          cut = i;
          g_string_assign (open_then, open->str);
        }
    }

  text = g_string_new_len (bytes, (gssize) cut);
  close_all (text, open_then);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Reads as much of the text as can be read: what ends before the damage, and no more, is
 * JSON when it is closed. */
static JsonNode *
read_beginning (const char *bytes,
                gsize       length)
{
  JsonNode *best = NULL;
  gsize low = 0;
  gsize high = length;

  while (low < high)
    {
      gsize middle = low + (high - low + 1) / 2;
      g_autofree char *cut = cut_damage (bytes, middle);
      JsonNode *json = rr_json_read (cut, strlen (cut), NULL);

      if (json == NULL)
        {
          high = middle - 1;
          continue;
        }
      g_clear_pointer (&best, json_node_unref);
      best = json;
      low = middle;
    }

  return best;
}

/* Reads the text, without its end where that is damaged. */
static JsonNode *
read_tree (RrRepair    *self,
           const char  *bytes,
           gsize        length,
           GError     **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autofree char *valid = NULL;
  JsonNode *json = rr_json_read (bytes, length, &local_error);

  if (g_error_matches (local_error, RR_ERROR, RR_ERROR_INVALID))
    {
      rr_repair_say (self, "", _("What is no text was replaced by a sign for it (%s)"), local_error->message);
      g_clear_error (&local_error);
      valid = g_utf8_make_valid (bytes, (gssize) length);
      bytes = valid;
      length = strlen (valid);
      json = rr_json_read (bytes, length, &local_error);
    }
  if (json != NULL)
    return json;
  if (!g_error_matches (local_error, RR_ERROR, RR_ERROR_SYNTAX))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  json = read_beginning (bytes, length);
  if (json == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  rr_repair_say (self, "", _("The file is damaged, and what came after the damage is not read (%s)"),
                 local_error->message);

  return json;
}

/* A version that is missing or no number is taken for this one. */
static gboolean
repair_kind (RrRepair  *self,
             JsonNode  *json,
             GError   **error)
{
  g_autoptr (GError) local_error = NULL;

  if (rr_map_check_kind (json, &local_error))
    return TRUE;
  if (!g_error_matches (local_error, RR_ERROR, RR_ERROR_INVALID))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  json_object_set_int_member (json_node_get_object (json), "version", 1);
  rr_repair_say (self, "version", _("set to %d"), 1);

  return TRUE;
}

/**
 * rr_repair_is_possible:
 * @error: why a map could not be read
 *
 * Returns: whether rr_repair () may read it
 */
gboolean
rr_repair_is_possible (const GError *error)
{
  g_return_val_if_fail (error != NULL, FALSE);

  return g_error_matches (error, RR_ERROR, RR_ERROR_SYNTAX) ||
         g_error_matches (error, RR_ERROR, RR_ERROR_INVALID) ||
         g_error_matches (error, RR_ERROR, RR_ERROR_INCONSISTENT);
}

/**
 * rr_repair:
 * @bytes: the contents of a file
 * @length: how many bytes
 * @done: (out) (transfer full) (element-type utf8): a line for each thing that was done
 *
 * Returns: (transfer full) (nullable): a valid map with what could be read; %NULL with an
 *   error of #RrError where there is nothing of a map in it
 */
RrMap *
rr_repair (const char  *bytes,
           gsize        length,
           GPtrArray  **done,
           GError     **error)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (JsonNode) json = NULL;
  RrRepair repair = { lines };
  RrMap *map;

  g_return_val_if_fail (bytes != NULL || length == 0, NULL);
  g_return_val_if_fail (done != NULL, NULL);

  *done = NULL;
  json = read_tree (&repair, bytes, length, error);
  if (json == NULL || !repair_kind (&repair, json, error))
    return NULL;

  rr_repair_members (&repair, json_node_get_object (json));
  rr_repair_references (&repair, json_node_get_object (json));
  map = rr_map_from_json (json, error);
  if (map != NULL)
    *done = g_steal_pointer (&lines);

  return map;
}
