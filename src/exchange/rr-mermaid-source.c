/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-mermaid-source-private.h"

#include <string.h>

#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-mermaid-cut-private.h"
#include "rr-mermaid-front-matter-private.h"
#include "rr-mermaid-text-private.h"

/* LF for CR and CRLF. */
static char *
normalise_line_ends (const char *text,
                     gsize      *length)
{
  char *out = g_malloc (*length + 1);
  gsize n = 0;

  for (gsize i = 0; i < *length; i++)
    {
      if (text[i] == '\r' && i + 1 < *length && text[i + 1] == '\n')
        continue;
      out[n++] = text[i] == '\r' ? '\n' : text[i];
    }

  out[n] = '\0';
  *length = n;

  return out;
}

static void
mark_entities (GString *text)
{
  for (char *at = strchr (text->str, '#'); at != NULL; at = strchr (at + 1, '#'))
    {
      gsize start = (gsize) (at - text->str) + 1;
      gsize end = rr_mermaid_skip_word (text->str, start, text->len);

      if (end > start && text->str[end] == ';')
        {
          *at = RR_MERMAID_ENTITY_START;
          text->str[end] = RR_MERMAID_ENTITY_END;
        }
    }
}

static gboolean
take_front_matter (RrMermaidSource  *self,
                   gsize             length,
                   gsize            *end,
                   GError          **error)
{
  RrMermaidFrontMatter found;
  RrMermaidProblem problem = { 0 };

  *end = 0;
  if (!rr_mermaid_front_matter_find (self->original, length, &found))
    return TRUE;

  *end = found.end;
  if (rr_mermaid_front_matter_read_title (self->original, &found, &self->title, &problem))
    return TRUE;

  rr_mermaid_source_set_error (self, found.start + problem.at, problem.what, error);
  g_free (problem.what);

  return FALSE;
}

/**
 * rr_mermaid_source_new:
 * @text: a diagram, in valid UTF-8 without U+0000
 * @length: how many bytes
 * @first_line: the line of the file on which it begins, from 1
 *
 * Returns: (transfer full) (nullable): what the parser sees; %NULL with
 *   %RR_ERROR_FORMAT where the front matter is refused
 */
RrMermaidSource *
rr_mermaid_source_new (const char  *text,
                       gsize        length,
                       guint        first_line,
                       GError     **error)
{
  g_autoptr (RrMermaidSource) self = g_new0 (RrMermaidSource, 1);
  RrMermaidPiece whole = { 0, 0 };
  gsize end;
  RrMermaidCut cut;

  self->original = normalise_line_ends (text, &length);
  self->first_line = self->seen_line = first_line;
  self->pieces = g_array_new (FALSE, FALSE, sizeof (RrMermaidPiece));
  g_array_append_val (self->pieces, whole);

  if (!take_front_matter (self, length, &end, error))
    return NULL;

  cut = (RrMermaidCut) { g_string_new_len (self->original, (gssize) length),
                g_steal_pointer (&self->pieces) };
  rr_mermaid_cut_remove_start (&cut, end);
  rr_mermaid_cut_remove_directives (&cut);
  rr_mermaid_cut_remove_comments (&cut);
  rr_mermaid_cut_remove_start (&cut, rr_mermaid_skip_spaces (cut.text->str, 0, cut.text->len));
  rr_mermaid_cut_remove_semicolons (&cut, "style");
  rr_mermaid_cut_remove_semicolons (&cut, "classDef");
  g_string_append_c (cut.text, '\n');
  mark_entities (cut.text);

  self->length = cut.text->len;
  self->text = g_string_free (cut.text, FALSE);
  self->pieces = cut.pieces;

  return g_steal_pointer (&self);
}

void
rr_mermaid_source_free (RrMermaidSource *self)
{
  g_free (self->text);
  g_free (self->title);
  g_free (self->original);
  g_clear_pointer (&self->pieces, g_array_unref);
  g_free (self);
}

/* Where the first word of the diagram is, for upstream's choice of a parser: behind what
 * looks like a comment, even where it is none for the parser. */
static gsize
find_kind (RrMermaidSource *self)
{
  gsize at = rr_mermaid_skip_spaces (self->text, 0, self->length);

  while (rr_mermaid_is_at (self->text + at, "%%"))
    {
      at += strcspn (self->text + at, "\n");
      at = rr_mermaid_skip_spaces (self->text, at, self->length);
    }

  return at;
}

/**
 * rr_mermaid_source_is_journey:
 *
 * Returns: whether upstream would take it for a journey, well-formed or not
 */
gboolean
rr_mermaid_source_is_journey (RrMermaidSource *self)
{
  return rr_mermaid_is_at (self->text + find_kind (self), "journey");
}

/**
 * rr_mermaid_source_get_kind:
 *
 * Returns: (transfer full): the first word of the diagram; "" where there is none
 */
char *
rr_mermaid_source_get_kind (RrMermaidSource *self)
{
  gsize at = find_kind (self);
  gsize end = at;

  while (end < self->length && (g_ascii_isalnum (self->text[end]) || self->text[end] == '-'))
    end++;

  return g_strndup (self->text + at, end - at);
}

static gsize
get_origin (RrMermaidSource *self,
            gsize            at)
{
  guint low = 0;
  guint high;

  if (self->pieces == NULL)
    return at;

  for (high = self->pieces->len; high - low > 1;)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->pieces, RrMermaidPiece, middle).at <= at)
        low = middle;
      else
        high = middle;
    }

  return g_array_index (self->pieces, RrMermaidPiece, low).origin +
         (at - g_array_index (self->pieces, RrMermaidPiece, low).at);
}

/* Returns: the line that a place in the text is on in the file, from 1.  Takes little time
 * for a place near the one that was asked for before. */
guint
rr_mermaid_source_get_line (RrMermaidSource *self,
                            gsize            at)
{
  gsize origin = get_origin (self, at);

  for (; self->seen < origin && self->original[self->seen] != '\0'; self->seen++)
    self->seen_line += self->original[self->seen] == '\n';
  for (; self->seen > origin; self->seen--)
    self->seen_line -= self->original[self->seen - 1] == '\n';

  return self->seen_line;
}

/* Returns: how many characters into its line a place in the text is in the file, from 1 */
guint
rr_mermaid_source_get_column (RrMermaidSource *self,
                              gsize            at)
{
  gsize origin = MIN (get_origin (self, at), strlen (self->original));
  gsize start = origin;

  while (start > 0 && self->original[start - 1] != '\n')
    start--;

  return (guint) g_utf8_strlen (self->original + start, (gssize) (origin - start)) + 1;
}

/* Returns: (transfer full): what stands there, with entities as the file has them */
char *
rr_mermaid_source_get_text (RrMermaidSource *self,
                            gsize            from,
                            gsize            to)
{
  char *text = g_strndup (self->text + from, to - from);

  for (char *at = text; *at != '\0'; at++)
    {
      if (*at == RR_MERMAID_ENTITY_START)
        *at = '#';
      else if (*at == RR_MERMAID_ENTITY_END)
        *at = ';';
    }

  return text;
}

/* Sets @error to %RR_ERROR_FORMAT: @what is wrong at @at. */
void
rr_mermaid_source_set_error (RrMermaidSource  *self,
                             gsize             at,
                             const char       *what,
                             GError          **error)
{
  g_set_error (error, RR_ERROR, RR_ERROR_FORMAT,
               /* Translators: a place in a file, and what is wrong there */
               _("line %u, column %u: %s"), rr_mermaid_source_get_line (self, at),
               rr_mermaid_source_get_column (self, at), what);
}
