/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-mermaid-front-matter-private.h"

#include <string.h>

#include "rr-mermaid-text-private.h"

#define DASHES "---"

/* The place behind the last line end of the white space at @at; 0: there is no line end. */
static gsize
skip_rest_of_line (const char *text,
                   gsize       at,
                   gsize       length)
{
  gsize end = rr_mermaid_skip_spaces (text, at, length);

  while (end > at && text[end - 1] != '\n')
    end--;

  return end > at ? end : 0;
}

/* Where what follows a line of dashes begins; 0: at @at there is none that is indented as
 * the first. */
static gsize
skip_dashes (const char *text,
             gsize       at,
             gsize       length,
             gsize       indent)
{
  if (at + indent + strlen (DASHES) > length || memcmp (text, text + at, indent) != 0 ||
      memcmp (text + at + indent, DASHES, strlen (DASHES)) != 0)
    return 0;

  return skip_rest_of_line (text, at + indent + strlen (DASHES), length);
}

/**
 * rr_mermaid_front_matter_find:
 * @text: a diagram, with LF as line ends
 * @found: (out): where it is
 *
 * Returns: whether there is one
 */
gboolean
rr_mermaid_front_matter_find (const char           *text,
                              gsize                 length,
                              RrMermaidFrontMatter *found)
{
  gsize indent = 0;
  gsize first_end;
  const char *line_end;

  while (indent < length && text[indent] != '\n' && rr_mermaid_space_length (text + indent) > 0)
    indent += rr_mermaid_space_length (text + indent);

  found->indent = indent;
  found->start = skip_dashes (text, 0, length, indent);
  if (found->start == 0)
    return FALSE;

  for (gsize at = found->start;
       (line_end = memchr (text + at, '\n', length - at)) != NULL;
       at = (gsize) (line_end - text) + 1)
    {
      found->end = skip_dashes (text, (gsize) (line_end - text) + 1, length, indent);
      if (found->end > 0)
        {
          found->length = (gsize) (line_end - text) - found->start;
          return TRUE;
        }
    }

  /* Nothing but empty lines: those were taken for the end of the first line of dashes. */
  first_end = (gsize) ((const char *) memchr (text, '\n', length) - text) + 1;
  found->length = 0;
  found->end = first_end < found->start ? skip_dashes (text, found->start, length, indent) : 0;

  return found->end > 0;
}
