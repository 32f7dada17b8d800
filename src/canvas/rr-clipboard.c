/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-clipboard.h"

#include <string.h>

#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-map-file.h"
#include "rr-text.h"

/* A text with this in it, and a brace at its start, is meant to be a map. */
#define MAP_MARK "\"reroute-journey\""

#define ONLY_STAGE "stage"
#define ONLY_LANE "lane"

static void
insert_copy (RrDocument *document,
             RrList     *list,
             gpointer    element,
             JsonNode   *json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrElement) copy =
    rr_element_new_from_json (G_OBJECT_TYPE (element), json, &error);

  /* It is part of a map that holds everything it refers to. */
  g_assert_no_error (error);
  rr_document_insert (document, list, G_MAXUINT, copy, &error);
  g_assert_no_error (error);
}

/* Of stages, people and segments those that the cards refer to; every lane, so that the cards
 * keep their distance from each other. */
static gboolean
is_needed (RrElement *element,
           GPtrArray *touchpoints)
{
  const char *id = rr_element_get_id (element);

  if (RR_IS_LANE (element))
    return TRUE;
  for (guint i = 0; i < touchpoints->len; i++)
    {
      RrTouchpoint *touchpoint = g_ptr_array_index (touchpoints, i);

      if (RR_IS_STAGE (element) ? g_str_equal (touchpoint->stage, id)
          : RR_IS_PERSON (element) ? g_strcmp0 (touchpoint->owner, id) == 0
          : g_strv_contains (touchpoint->segments, id))
        return TRUE;
    }
  return FALSE;
}

static void
copy_frame (RrDocument *document,
            RrMap      *map,
            GPtrArray  *touchpoints)
{
  RrMap *small = rr_document_get_map (document);
  const struct
  {
    RrList *from;
    RrList *to;
  } lists[] = {
    { map->segments, small->segments },
    { map->people, small->people },
    { map->lanes, small->lanes },
    { map->stages, small->stages },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      guint size = rr_list_get_size (lists[i].from);

      for (guint j = 0; j < size; j++)
        {
          RrElement *element = rr_list_get (lists[i].from, j);
          g_autoptr (JsonNode) json = rr_element_to_json (element);

          if (is_needed (element, touchpoints))
            insert_copy (document, lists[i].to, element, json);
        }
    }
}

/**
 * rr_clipboard_write:
 * @map: a map
 * @touchpoints: (element-type RrTouchpoint): cards of it
 *
 * Returns: (transfer full): a map file with the cards, the links between them, and what
 *   they refer to
 */
GBytes *
rr_clipboard_write (RrMap     *map,
                    GPtrArray *touchpoints)
{
  g_autoptr (RrMap) small = NULL;
  g_autoptr (RrDocument) document = NULL;
  g_autoptr (GHashTable) copied = NULL;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);
  g_return_val_if_fail (touchpoints != NULL, NULL);

  small = rr_map_new ();
  document = rr_document_new (g_object_ref (small));
  copied = g_hash_table_new (g_str_hash, g_str_equal);

  /* One step: an edit of its own each would close up the columns between. */
  rr_document_begin (document, "");
  copy_frame (document, map, touchpoints);
  for (guint i = 0; i < touchpoints->len; i++)
    {
      RrTouchpoint *touchpoint = g_ptr_array_index (touchpoints, i);
      g_autoptr (JsonNode) json = rr_element_to_json (touchpoint);

      insert_copy (document, small->touchpoints, touchpoint, json);
      g_hash_table_add (copied, (char *) rr_element_get_id (touchpoint));
    }
  for (guint i = 0; i < rr_list_get_size (map->links); i++)
    {
      RrLink *link = rr_list_get (map->links, i);

      if (g_hash_table_contains (copied, link->from) && g_hash_table_contains (copied, link->to))
        {
          g_autoptr (JsonNode) json = rr_element_to_json (link);

          insert_copy (document, small->links, link, json);
        }
    }
  rr_document_end (document);

  return rr_map_to_bytes (small);
}

/**
 * rr_clipboard_write_titles:
 * @touchpoints: (element-type RrTouchpoint): cards
 *
 * Returns: (transfer full): their titles, one a line
 */
char *
rr_clipboard_write_titles (GPtrArray *touchpoints)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (touchpoints != NULL, NULL);

  for (guint i = 0; i < touchpoints->len; i++)
    {
      RrTouchpoint *touchpoint = g_ptr_array_index (touchpoints, i);

      g_string_append_printf (text, "%s\n", touchpoint->title);
    }
  return g_string_free (text, FALSE);
}

/* What lists of other programs begin their lines with: "- ", "* ", "• ", "3. ", "3) ". */
static const char *
skip_bullet (const char *line)
{
  static const char *const bullets[] = { "-", "*", "+", "•", "◦", "▪", "–", "·" };
  const char *end = line;

  for (gsize i = 0; i < G_N_ELEMENTS (bullets); i++)
    {
      gsize length = strlen (bullets[i]);

      if (strncmp (line, bullets[i], length) == 0 && g_ascii_isspace (line[length]))
        return line + length;
    }

  while (g_ascii_isdigit (*end))
    end++;
  if (end > line && end - line <= 3 && (*end == '.' || *end == ')') && g_ascii_isspace (end[1]))
    return end + 1;
  return line;
}

/**
 * rr_clipboard_clean_line:
 * @line: a line that somebody typed or copied
 *
 * Returns: (transfer full): @line as people mean it, without bullet, number and white space
 *   around it
 */
char *
rr_clipboard_clean_line (const char *line)
{
  g_autofree char *stripped = NULL;

  g_return_val_if_fail (line != NULL, NULL);

  stripped = g_strstrip (g_strdelimit (g_strdup (line), "\t\v\f", ' '));
  return g_strstrip (g_strdup (skip_bullet (stripped)));
}

/**
 * rr_clipboard_add_line:
 * @document: a document
 * @place: where to
 * @line: a line, cleaned
 * @error: where an error is told
 *
 * Makes a card of a line.  A line that is too long for a title is kept as the description.
 *
 * Returns: whether it could be made
 */
gboolean
rr_clipboard_add_line (RrDocument     *document,
                       const RrPlace  *place,
                       const char     *line,
                       GError        **error)
{
  gboolean fits = g_utf8_strlen (line, -1) <= RR_MAX_NAME;
  g_autofree char *title = fits ? g_strdup (line) : rr_text_shorten (line, RR_MAX_NAME);
  RrTouchpoint *touchpoint;

  touchpoint = rr_journey_add_touchpoint (document, place, title, error);
  if (touchpoint == NULL)
    return FALSE;
  return fits || rr_document_set (document, touchpoint, "summary", rr_value_text (line), error);
}

static gboolean
add_frame (RrDocument  *document,
           GType        type,
           RrList      *list,
           const char  *id,
           GError     **error)
{
  g_autoptr (RrElement) element = rr_element_new (type);

  return rr_element_prepare (element, "id", rr_value_text (id), error) &&
         rr_element_prepare (element, "name", rr_value_text (id), error) &&
         rr_document_insert (document, list, G_MAXUINT, element, error);
}

static gboolean
add_lines (RrDocument  *document,
           const char  *text,
           GError     **error)
{
  g_auto (GStrv) lines = g_strsplit_set (text, "\r\n", -1);
  guint n_cards = 0;

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = rr_clipboard_clean_line (lines[i]);
      const RrPlace place = { ONLY_STAGE, n_cards, FALSE, ONLY_LANE, G_MAXUINT };

      if (*line == '\0')
        continue;
      if (n_cards == RR_CLIPBOARD_MAX_LINES)
        {
          g_set_error (error, RR_ERROR, RR_ERROR_TOO_LARGE,
                       _("The text has more than %d lines. Nothing was pasted."),
                       RR_CLIPBOARD_MAX_LINES);
          return FALSE;
        }
      if (!rr_clipboard_add_line (document, &place, line, error))
        return FALSE;
      n_cards++;
    }
  return TRUE;
}

static RrMap *
read_lines (const char  *text,
            GError     **error)
{
  g_autoptr (RrMap) map = rr_map_new ();
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));
  gboolean success;

  rr_document_begin (document, "");
  success = add_frame (document, RR_TYPE_STAGE, map->stages, ONLY_STAGE, error) &&
            add_frame (document, RR_TYPE_LANE, map->lanes, ONLY_LANE, error) &&
            add_lines (document, text, error);
  rr_document_end (document);
  return success ? g_steal_pointer (&map) : NULL;
}

static gboolean
is_map (const char *text)
{
  while (g_ascii_isspace (*text))
    text++;
  return *text == '{' && strstr (text, MAP_MARK) != NULL;
}

/**
 * rr_clipboard_read:
 * @text: what was on the clipboard
 * @length: its bytes
 * @error: where an error is told
 *
 * Reads a map file, or any text, of which each line that is not empty becomes a card, one
 * column after the other.
 *
 * Returns: (transfer full) (nullable): a map with the cards, or %NULL with @error set where
 *   the text is no UTF-8, too long, or a map with something wrong
 */
RrMap *
rr_clipboard_read (const char  *text,
                   gsize        length,
                   GError     **error)
{
  g_autofree char *terminated = NULL;

  g_return_val_if_fail (text != NULL || length == 0, NULL);

  if (length > RR_CLIPBOARD_MAX_BYTES)
    {
      g_set_error_literal (error, RR_ERROR, RR_ERROR_TOO_LARGE,
                           _("There is too much on the clipboard. Nothing was pasted."));
      return NULL;
    }
  if (!g_utf8_validate_len (text, length, NULL))
    {
      g_set_error_literal (error, RR_ERROR, RR_ERROR_FORMAT,
                           _("What is on the clipboard is no text. Nothing was pasted."));
      return NULL;
    }

  /* What is empty may have no bytes at all. */
  terminated = g_strndup (length > 0 ? text : "", length);
  if (is_map (terminated))
    return rr_map_from_bytes (text, length, error);
  return read_lines (terminated, error);
}
