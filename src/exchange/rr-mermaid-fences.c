/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-mermaid-fences-private.h"

#include <string.h>

#define MAX_INDENT 3
#define MIN_MARKS 3
#define TAB 4

typedef struct
{
  const char *start; /* borrowed; of a line */
  const char *end;   /* at its line end, or the end of the text */
} Line;

/* A line of marks. */
typedef struct
{
  char mark;
  gsize n;
  gsize indent;
  const char *info; /* borrowed; what follows the marks */
} Marks;

static void
fence_free (gpointer data)
{
  RrMermaidFence *fence = data;

  g_free (fence->text);
  g_free (fence);
}

/* Goes to the line after @line_end; LF, CR and CRLF end a line. */
static gboolean
next_line (Line       *line,
           const char *text_end)
{
  if (line->end >= text_end)
    return FALSE;

  line->start = line->end + (line->end[0] == '\r' && line->end + 1 < text_end &&
                             line->end[1] == '\n' ? 2 : 1);
  for (line->end = line->start;
       line->end < text_end && *line->end != '\n' && *line->end != '\r'; line->end++)
    ;

  return TRUE;
}

static gboolean
is_blank (const char *at,
          const char *end)
{
  while (at < end && (*at == ' ' || *at == '\t'))
    at++;

  return at == end;
}

/* Steps over blanks up to @most columns. */
static const char *
skip_indent (const Line *line,
             gsize       most,
             gsize      *indent)
{
  const char *at;

  *indent = 0;
  for (at = line->start; at < line->end && *indent < most && (*at == ' ' || *at == '\t'); at++)
    *indent += *at == '\t' ? TAB - *indent % TAB : 1;

  return at;
}

/* How far the text of an item of a list is indented within which the next line may be, from
 * a line that is in no fence. */
static gsize
follow_list (const Line *line,
             gsize       list)
{
  gsize indent;
  const char *at = skip_indent (line, G_MAXSIZE, &indent);
  const char *start = at;

  if (at == line->end)
    return list;

  if (indent <= list + MAX_INDENT)
    {
      while (at < line->end && g_ascii_isdigit (*at))
        at++;
      if (at < line->end && strchr (at > start ? ".)" : "-*+", *at) != NULL &&
          (at + 1 == line->end || at[1] == ' ' || at[1] == '\t'))
        return indent + (gsize) (at - start) + 2;
    }

  return MIN (list, indent);
}

static gboolean
read_marks (const Line *line,
            Marks      *marks)
{
  const char *start = skip_indent (line, G_MAXSIZE, &marks->indent);
  const char *at = start;

  if (at == line->end || strchr ("`~:", *at) == NULL)
    return FALSE;

  marks->mark = *at;
  while (at < line->end && *at == marks->mark)
    at++;
  marks->info = at;
  marks->n = (gsize) (at - start);

  return marks->n >= MIN_MARKS &&
         (marks->mark != '`' || memchr (at, '`', (gsize) (line->end - at)) == NULL);
}

/* Takes “mermaid”, and “{mermaid}”, “{.mermaid width=100}” and “mermaid-example” of other
 * programs for documents. */
static gboolean
is_mermaid (const Marks *marks,
            const char  *end)
{
  const char *at = marks->info;
  gsize length = strlen ("mermaid");

  while (at < end && strchr (" \t{.", *at) != NULL)
    at++;
  if ((gsize) (end - at) < length || g_ascii_strncasecmp (at, "mermaid", length) != 0)
    return FALSE;

  at += length;
  if ((gsize) (end - at) >= strlen ("-example") && strncmp (at, "-example", strlen ("-example")) == 0)
    at += strlen ("-example");

  return at == end || strchr (" \t{},", *at) != NULL;
}

/* Whether a line within a text that is indented by @list begins a fence. Colons are the
 * fences that some wikis have for diagrams, and in other texts they are many things. */
static gboolean
begins_fence (const Marks *marks,
              const char  *end,
              gsize        list)
{
  return marks->indent <= list + MAX_INDENT && (marks->mark != ':' || is_mermaid (marks, end));
}

/* Appends a line without the blanks that the fence is indented by, as far as it has them. */
static void
append_line (GString    *out,
             const Line *line,
             gsize       indent)
{
  gsize skipped;
  const char *at = skip_indent (line, indent, &skipped);

  g_string_append_len (out, at, line->end - at);
  g_string_append_c (out, '\n');
}

/* Takes @content. */
static void
add_fence (GPtrArray *fences,
           GString   *content,
           guint      line)
{
  RrMermaidFence *fence = g_new (RrMermaidFence, 1);

  *fence = (RrMermaidFence) { .length = content->len, .line = line };
  fence->text = g_string_free (content, FALSE);
  g_ptr_array_add (fences, fence);
}

/**
 * rr_mermaid_fences_find:
 * @text: a Markdown file, in valid UTF-8
 * @length: how many bytes
 *
 * Returns: (transfer full) (element-type RrMermaidFence): its Mermaid diagrams of all kinds
 */
GPtrArray *
rr_mermaid_fences_find (const char *text,
                        gsize       length)
{
  GPtrArray *fences = g_ptr_array_new_with_free_func (fence_free);
  g_autoptr (GString) content = NULL; /* of a fence of ours */
  Line line = { text, text };
  Marks open = { 0 };
  guint number = 1;
  guint first = 0;
  gsize list = 0; /* how far the text is indented that a fence may be in */
  gboolean more = TRUE;

  while (line.end < text + length && *line.end != '\n' && *line.end != '\r')
    line.end++;

  for (; more; more = next_line (&line, text + length), number++)
    {
      Marks marks;
      gboolean has_marks = read_marks (&line, &marks);

      if (open.n == 0 && has_marks && begins_fence (&marks, line.end, list))
        {
          open = marks;
          first = number + 1;
          content = is_mermaid (&marks, line.end) ? g_string_new (NULL) : NULL;
        }
      else if (open.n > 0 && has_marks && marks.mark == open.mark && marks.n >= open.n &&
               marks.indent <= open.indent + MAX_INDENT && is_blank (marks.info, line.end))
        {
          open.n = 0;
          if (content != NULL)
            add_fence (fences, g_steal_pointer (&content), first);
        }
      else if (content != NULL)
        {
          append_line (content, &line, open.indent);
        }
      else if (open.n == 0)
        {
          list = follow_list (&line, list);
        }
    }

  /* A fence without an end reaches to the end of the file. */
  if (content != NULL)
    add_fence (fences, g_steal_pointer (&content), first);

  return fences;
}
