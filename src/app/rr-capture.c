/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rr-capture.h"
#include "rr-clipboard.h"
#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-text.h"

#define TAB_WIDTH 4

static void
stage_free (RrCaptureStage *self)
{
  g_free (self->name);
  g_ptr_array_unref (self->cards);
  g_free (self);
}

static void
add_stage (GPtrArray  *stages,
           const char *name)
{
  RrCaptureStage *stage = g_new0 (RrCaptureStage, 1);

  stage->name = g_strdup (name);
  stage->cards = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (stages, stage);
}

static void
add_card (GPtrArray  *stages,
          const char *title)
{
  if (stages->len == 0)
    add_stage (stages, _("Journey"));
  g_ptr_array_add (((RrCaptureStage *) stages->pdata[stages->len - 1])->cards, g_strdup (title));
}

/* "a, b, c", or with NULL for @separators one card as it is. */
static void
add_cards (GPtrArray  *stages,
           const char *text,
           const char *separators)
{
  g_auto (GStrv) parts = separators != NULL ? g_strsplit_set (text, separators, -1)
                                            : g_strsplit (text, "\n", 1);

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      g_strstrip (parts[i]);
      if (*parts[i] != '\0')
        add_card (stages, parts[i]);
    }
}

/* A colon that divides: followed by white space or nothing, so that no time or address is
 * torn apart. */
static char *
find_colon (char *text)
{
  for (char *colon = strchr (text, ':'); colon != NULL; colon = strchr (colon + 1, ':'))
    {
      if (colon > text && (colon[1] == '\0' || g_ascii_isspace (colon[1])))
        return colon;
    }
  return NULL;
}

static guint
measure_indent (const char *line)
{
  guint indent = 0;

  for (; *line == ' ' || *line == '\t'; line++)
    indent += *line == '\t' ? TAB_WIDTH : 1;
  return indent;
}

static gboolean
has_bullet (const char *line)
{
  g_autofree char *plain = g_strstrip (g_strdup (line));
  g_autofree char *cleaned = rr_clipboard_clean_line (line);

  return !g_str_equal (plain, cleaned) && !g_ascii_isdigit (*plain);
}

/* "Stage: card, card; Stage: card".  A part without a colon goes on in the stage before. */
static void
parse_colons (GPtrArray *stages,
              char      *line)
{
  g_auto (GStrv) parts = g_strsplit (line, ";", -1);

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      char *colon = find_colon (parts[i]);

      if (colon != NULL)
        {
          *colon = '\0';
          add_stage (stages, g_strstrip (parts[i]));
          add_cards (stages, colon + 1, ",");
        }
      else
        {
          add_cards (stages, parts[i], ",");
        }
    }
}

static char *
strip_heading (char *line)
{
  while (*line == '#')
    line++;
  return g_strstrip (line);
}

/**
 * rr_capture_parse:
 * @text: what somebody typed or pasted
 *
 * Understands any text somehow; the person sees what before it is used.
 *
 * Returns: (transfer container) (element-type RrCaptureStage): the stages of @text, none
 *   where it is empty
 */
GPtrArray *
rr_capture_parse (const char *text)
{
  g_auto (GStrv) lines = NULL;
  GPtrArray *stages;
  guint least = G_MAXUINT;

  g_return_val_if_fail (text != NULL, NULL);

  stages = g_ptr_array_new_with_free_func ((GDestroyNotify) stage_free);
  lines = g_strsplit_set (text, "\r\n", -1);

  /* What is pasted may be indented as a whole. */
  for (gsize i = 0; lines[i] != NULL; i++)
    {
      if (lines[i][strspn (lines[i], " \t")] != '\0')
        least = MIN (least, measure_indent (lines[i]));
    }

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *cleaned = rr_clipboard_clean_line (lines[i]);
      gboolean is_heading = *cleaned == '#';
      char *line = strip_heading (cleaned);
      char *colon = find_colon (line);

      if (*line == '\0')
        continue;
      if (!is_heading && stages->len > 0 && (measure_indent (lines[i]) > least || has_bullet (lines[i])))
        {
          add_cards (stages, line, NULL);
        }
      else if (colon != NULL && !is_heading)
        {
          parse_colons (stages, line);
        }
      else
        {
          add_stage (stages, line);
        }
    }

  return stages;
}

static RrStage *
find_stage (RrMap      *map,
            const char *name)
{
  for (guint i = 0; i < rr_list_get_size (map->stages); i++)
    {
      RrStage *stage = rr_list_get (map->stages, i);

      if (rr_text_same (stage->name, name))
        return stage;
    }
  return NULL;
}

/* The lane that the cards go to: @lane where it holds cards, else the first that does. */
static RrLane *
ensure_lane (RrDocument  *document,
             const char  *id,
             GError     **error)
{
  RrMap *map = rr_document_get_map (document);
  RrLane *lane = id != NULL ? rr_map_find_lane (map, id) : NULL;

  if (lane != NULL && lane->kind == RR_LANE_CHANNEL && !lane->hidden)
    return lane;

  for (guint i = 0; i < rr_list_get_size (map->lanes); i++)
    {
      lane = rr_list_get (map->lanes, i);
      if (lane->kind == RR_LANE_CHANNEL && !lane->hidden)
        return lane;
    }
  return rr_journey_add_lane (document, 0, _("Touchpoints"), RR_LANE_CHANNEL, error);
}

static gboolean
apply_stage (RrDocument      *document,
             RrCaptureStage  *captured,
             RrLane          *lane,
             GError         **error)
{
  RrStage *stage = find_stage (rr_document_get_map (document), captured->name);

  if (stage == NULL)
    {
      g_autofree char *name = g_utf8_strlen (captured->name, -1) > RR_MAX_NAME
                                ? rr_text_shorten (captured->name, RR_MAX_NAME) : g_strdup (captured->name);

      stage = rr_journey_add_stage (document, G_MAXUINT, name, error);
    }
  if (stage == NULL)
    return FALSE;

  for (guint i = 0; i < captured->cards->len; i++)
    {
      const RrPlace place = {
        .stage = rr_element_get_id (stage),
        .step = rr_journey_count_steps (rr_document_get_map (document), rr_element_get_id (stage)),
        .lane = rr_element_get_id (lane),
        .index = G_MAXUINT,
      };

      if (!rr_clipboard_add_line (document, &place, captured->cards->pdata[i], error))
        return FALSE;
    }
  return TRUE;
}

/**
 * rr_capture_apply:
 * @document: a document
 * @stages: (element-type RrCaptureStage): what to add to its map
 * @lane: (nullable): id of the lane that the cards go to; %NULL for the first that holds cards
 * @error: where an error is told
 *
 * Adds stages and touchpoints in one undo step, each touchpoint in a step of its own after
 * those that the stage has.
 *
 * Returns: whether all of it could be added; otherwise nothing changed
 */
gboolean
rr_capture_apply (RrDocument  *document,
                  GPtrArray   *stages,
                  const char  *lane,
                  GError     **error)
{
  guint size = 0;
  RrLane *found;
  gboolean success;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (stages != NULL, FALSE);

  for (guint i = 0; i < stages->len; i++)
    size += 1 + ((RrCaptureStage *) stages->pdata[i])->cards->len;
  if (size > RR_CAPTURE_MAX)
    {
      g_set_error (error, RR_ERROR, RR_ERROR_TOO_LARGE,
                   _("That is more than %d stages and touchpoints. Nothing was added."), RR_CAPTURE_MAX);
      return FALSE;
    }

  rr_document_begin (document, _("Quick Capture"));
  found = ensure_lane (document, lane, error);
  success = found != NULL;
  for (guint i = 0; success && i < stages->len; i++)
    success = apply_stage (document, stages->pdata[i], found, error);

  if (success)
    rr_document_end (document);
  else
    rr_document_cancel (document);
  return success;
}
