/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-mermaid-source-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "rr-error.h"
#include "rr-mermaid-front-matter-private.h"
#include "rr-mermaid-text-private.h"

/* Part of the text, up to the next one. */
typedef struct
{
  gsize at;     /* where it begins in the text */
  gsize origin; /* where in the original */
} Piece;

/* A text of which parts are left out, and where the rest of it was. */
typedef struct
{
  GString *text;
  GArray *pieces; /* of Piece */
} Cut;

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
cut_init (Cut   *self,
          gsize  length)
{
  self->text = g_string_sized_new (length + 2);
  self->pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
}

/* Appends what stands from @from to @to in @source; @cursor goes along its pieces, since
 * the parts come in their order. */
static void
cut_keep (Cut       *self,
          const Cut *source,
          guint     *cursor,
          gsize      from,
          gsize      to)
{
  while (from < to)
    {
      const Piece *piece;
      Piece kept;
      gsize end;

      while (*cursor + 1 < source->pieces->len &&
             g_array_index (source->pieces, Piece, *cursor + 1).at <= from)
        (*cursor)++;
      piece = &g_array_index (source->pieces, Piece, *cursor);
      end = *cursor + 1 < source->pieces->len ? piece[1].at : source->text->len;
      end = MIN (end, to);

      kept = (Piece) { self->text->len, piece->origin + (from - piece->at) };
      g_array_append_val (self->pieces, kept);
      g_string_append_len (self->text, source->text->str + from, (gssize) (end - from));
      from = end;
    }
}

/* Goes on with @next in place of @self. */
static void
cut_become (Cut *self,
            Cut  next)
{
  /* There is always a piece, so that each place can be found. */
  if (next.pieces->len == 0)
    {
      Piece piece = { 0, self->pieces->len > 0
                           ? g_array_index (self->pieces, Piece, 0).origin : 0 };

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
      while (at < length && !g_str_has_prefix (text + at, "}%%") &&
             !g_str_has_prefix (text + at, "\xe2\x80\xa8") &&
             !g_str_has_prefix (text + at, "\xe2\x80\xa9"))
        at++;
      at = rr_mermaid_skip_spaces (text, at, length);
    }

  return g_str_has_prefix (text + at, "}%%") ? at + 3 : at;
}

static void
remove_directives (Cut *self)
{
  const char *text = self->text->str;
  gsize length = self->text->len;
  guint cursor = 0;
  gsize kept = 0;
  Cut next;
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
      if (g_str_has_prefix (mark, "\xe2\x80\xa8") || g_str_has_prefix (mark, "\xe2\x80\xa9"))
        return (gsize) (mark - text) + 3;
      mark++;
    }

  return next;
}

/* Removes the lines that are comments, and the white space before them. */
static void
remove_comments (Cut *self)
{
  const char *text = self->text->str;
  gsize length = self->text->len;
  guint cursor = 0;
  gsize kept = 0;
  gsize at = 0;
  Cut next;

  cut_init (&next, length);
  while (at < length)
    {
      gsize first = rr_mermaid_skip_spaces (text, at, length);

      if (g_str_has_prefix (text + first, "%%") && text[first + 2] != '{' &&
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

static void
remove_start (Cut   *self,
              gsize  start)
{
  guint cursor = 0;
  Cut next;

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
static void
remove_semicolons (Cut        *self,
                   const char *word)
{
  const char *text = self->text->str;
  const char *found = strstr (text, word);
  guint cursor = 0;
  gsize kept = 0;
  Cut next;

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
  Piece whole = { 0, 0 };
  gsize end;
  Cut cut;

  self->original = normalise_line_ends (text, &length);
  self->first_line = self->seen_line = first_line;
  self->pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  g_array_append_val (self->pieces, whole);

  if (!take_front_matter (self, length, &end, error))
    return NULL;

  cut = (Cut) { g_string_new_len (self->original, (gssize) length),
                g_steal_pointer (&self->pieces) };
  remove_start (&cut, end);
  remove_directives (&cut);
  remove_comments (&cut);
  remove_start (&cut, rr_mermaid_skip_spaces (cut.text->str, 0, cut.text->len));
  remove_semicolons (&cut, "style");
  remove_semicolons (&cut, "classDef");
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

  while (g_str_has_prefix (self->text + at, "%%"))
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
  return g_str_has_prefix (self->text + find_kind (self), "journey");
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

      if (g_array_index (self->pieces, Piece, middle).at <= at)
        low = middle;
      else
        high = middle;
    }

  return g_array_index (self->pieces, Piece, low).origin +
         (at - g_array_index (self->pieces, Piece, low).at);
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
