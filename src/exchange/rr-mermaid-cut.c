/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-mermaid-cut-private.h"

#include <string.h>

#include "rr-mermaid-text-private.h"

static void
cut_init (RrMermaidCut *self,
          gsize         length)
{
  self->text = g_string_sized_new (length + 2);
  self->pieces = g_array_new (FALSE, FALSE, sizeof (RrMermaidPiece));
}

/* Appends what stands from @from to @to in @source; @cursor goes along its pieces, since
 * the parts come in their order. */
static void
cut_keep (RrMermaidCut       *self,
          const RrMermaidCut *source,
          guint              *cursor,
          gsize               from,
          gsize               to)
{
  while (from < to)
    {
      const RrMermaidPiece *piece;
      RrMermaidPiece kept;
      gsize end;

      while (*cursor + 1 < source->pieces->len &&
             g_array_index (source->pieces, RrMermaidPiece, *cursor + 1).at <= from)
        (*cursor)++;
      piece = &g_array_index (source->pieces, RrMermaidPiece, *cursor);
      end = *cursor + 1 < source->pieces->len ? piece[1].at : source->text->len;
      end = MIN (end, to);

      kept = (RrMermaidPiece) { self->text->len, piece->origin + (from - piece->at) };
      g_array_append_val (self->pieces, kept);
      g_string_append_len (self->text, source->text->str + from, (gssize) (end - from));
      from = end;
    }
}

/* Goes on with @next in place of @self. */
static void
cut_become (RrMermaidCut *self,
            RrMermaidCut  next)
{
  /* There is always a piece, so that each place can be found. */
  if (next.pieces->len == 0)
    {
      RrMermaidPiece piece = { 0, self->pieces->len > 0
                           ? g_array_index (self->pieces, RrMermaidPiece, 0).origin : 0 };

      g_array_append_val (next.pieces, piece);
    }

  g_string_free (self->text, TRUE);
  g_array_unref (self->pieces);
  *self = next;
}

/* The end of the directive that begins at @at with "%%{"; @at itself: it is none.  There
 * need not be a "}%%": then all that follows is part of it. */
static gsize
skip_directive (const char *text,
                gsize       at,
                gsize       length)
{
  gsize start = at;
  gsize word = rr_mermaid_skip_spaces (text, at + 3, length);
  gsize colon;

  at = rr_mermaid_skip_word (text, word, length);
  if (at == word)
    return start;

  colon = rr_mermaid_skip_spaces (text, at, length);
  if (colon < length && text[colon] == ':')
    at = colon + 1;

  at = rr_mermaid_skip_spaces (text, at, length);
  word = at;
  at = rr_mermaid_skip_word (text, word, length);
  if (at > word)
    {
      at = rr_mermaid_skip_spaces (text, at, length);
    }
  else
    {
      while (at < length && !rr_mermaid_is_at (text + at, "}%%") &&
             !rr_mermaid_is_at (text + at, "\xe2\x80\xa8") &&
             !rr_mermaid_is_at (text + at, "\xe2\x80\xa9"))
        at++;
      at = rr_mermaid_skip_spaces (text, at, length);
    }

  return rr_mermaid_is_at (text + at, "}%%") ? at + 3 : at;
}

void
rr_mermaid_cut_remove_directives (RrMermaidCut *self)
{
  const char *text = self->text->str;
  gsize length = self->text->len;
  guint cursor = 0;
  gsize kept = 0;
  RrMermaidCut next;
  const char *found;

  cut_init (&next, length);
  for (gsize at = 0; (found = g_strstr_len (text + at, (gssize) (length - at), "%%{")) != NULL;)
    {
      gsize start = (gsize) (found - text);

      at = skip_directive (text, start, length);
      if (at == start)
        {
          at++;
          continue;
        }

      cut_keep (&next, self, &cursor, kept, start);
      kept = at;
    }

  cut_keep (&next, self, &cursor, kept, length);
  cut_become (self, next);
}

/* Where the next line begins, as ECMAScript sees it, behind @at and the character there. */
static gsize
find_next_line (const char *text,
                gsize       at,
                gsize       length)
{
  const char *line_end = at < length ? memchr (text + at, '\n', length - at) : NULL;
  gsize next = line_end != NULL ? (gsize) (line_end - text) + 1 : length;
  const char *mark = text + at;

  /* The two line ends of Unicode, which are rare. */
  while (mark < text + next && (mark = memchr (mark, 0xe2, (gsize) (text + next - mark))) != NULL)
    {
      if (rr_mermaid_is_at (mark, "\xe2\x80\xa8") || rr_mermaid_is_at (mark, "\xe2\x80\xa9"))
        return (gsize) (mark - text) + 3;
      mark++;
    }

  return next;
}

/* Removes the lines that are comments, and the white space before them. */
void
rr_mermaid_cut_remove_comments (RrMermaidCut *self)
{
  const char *text = self->text->str;
  gsize length = self->text->len;
  guint cursor = 0;
  gsize kept = 0;
  gsize at = 0;
  RrMermaidCut next;

  cut_init (&next, length);
  while (at < length)
    {
      gsize first = rr_mermaid_skip_spaces (text, at, length);

      if (rr_mermaid_is_at (text + first, "%%") && text[first + 2] != '{' &&
          text[first + 2] != '\n' && text[first + 2] != '\0')
        {
          cut_keep (&next, self, &cursor, kept, at);
          at = first + strcspn (text + first, "\n");
          kept = at = MIN (at + 1, length);
          continue;
        }

      at = find_next_line (text, first, length);
    }

  cut_keep (&next, self, &cursor, kept, length);
  cut_become (self, next);
}

void
rr_mermaid_cut_remove_start (RrMermaidCut *self,
                             gsize         start)
{
  guint cursor = 0;
  RrMermaidCut next;

  cut_init (&next, self->text->len);
  cut_keep (&next, self, &cursor, start, self->text->len);
  cut_become (self, next);
}

/* The semicolon that a line loses, which begins at @at and has @word; NULL: none. */
static const char *
find_lost_semicolon (const char *at,
                     const char *end)
{
  const char *last = g_strrstr_len (at, end - at, ";");
  gboolean colon = FALSE;

  for (; last != NULL && at < last; at++)
    {
      if (*at == '#' && colon)
        return last;
      colon = *at == ':' || (colon && rr_mermaid_space_length (at) == 0);
    }

  return NULL;
}

/* Upstream guards semicolons that end a style of a flow chart, in all diagrams alike: of a
 * line with @word, a ":" behind it and a "#" behind that without a blank between them, it
 * loses the last ";". */
void
rr_mermaid_cut_remove_semicolons (RrMermaidCut *self,
                                  const char   *word)
{
  const char *text = self->text->str;
  const char *found = strstr (text, word);
  guint cursor = 0;
  gsize kept = 0;
  RrMermaidCut next;

  if (found == NULL)
    return;

  cut_init (&next, self->text->len);
  for (; found != NULL; found = strstr (found, word))
    {
      const char *end = found + strcspn (found, "\n");
      const char *lost = find_lost_semicolon (found + strlen (word), end);

      if (lost != NULL)
        {
          cut_keep (&next, self, &cursor, kept, (gsize) (lost - text));
          kept = (gsize) (lost - text) + 1;
        }
      found = end;
    }

  cut_keep (&next, self, &cursor, kept, self->text->len);
  cut_become (self, next);
}
