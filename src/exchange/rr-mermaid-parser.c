/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-mermaid-parser-private.h"

#include <string.h>

#include "rr-i18n.h"
#include "rr-mermaid-entities-private.h"
#include "rr-mermaid-text-private.h"
#include "rr-text.h"

/* Zero width, as an entity: what keeps a name from being taken for a keyword. */
#define GUARD "8203"

/* Adds a warning about what stands at @at. */
void
rr_mermaid_parser_warn (RrMermaidParser *self,
                        gsize            at,
                        const char      *format,
                        ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  g_ptr_array_add (self->warnings,
                   /* Translators: the number of a line in a file, and what is wrong there */
                   g_strdup_printf (_("line %u: %s"),
                                    rr_mermaid_source_get_line (self->source, at), what));
}

/* Returns: (transfer full): what stands from @from to @to in the file, for a message */
char *
rr_mermaid_parser_quote (RrMermaidParser *self,
                         gsize            from,
                         gsize            to)
{
  g_autofree char *text = rr_mermaid_source_get_text (self->source, from, to);

  return rr_text_shorten (g_strstrip (text), RR_MERMAID_QUOTED);
}

static void
append_entity (RrMermaidParser *self,
               GString         *out,
               gsize            at,
               const char      *name,
               gsize            length)
{
  g_autofree char *shown = NULL;
  gunichar c = rr_mermaid_entity_decode (name, length);

  if (c > 0)
    {
      g_string_append_unichar (out, c);
      return;
    }

  shown = rr_mermaid_parser_quote (self, at, at + length + 2);
  rr_mermaid_parser_warn (self, at, _("there is no entity “%s”; it is kept as it is"), shown);
  g_string_append_c (out, '#');
  g_string_append_len (out, name, (gssize) length);
  g_string_append_c (out, ';');
}

/* Returns: (transfer full): the text from @from to @to with characters for entities */
char *
rr_mermaid_parser_decode (RrMermaidParser *self,
                          gsize            from,
                          gsize            to)
{
  const char *text = self->source->text;
  GString *out;

  if (memchr (text + from, RR_MERMAID_ENTITY_START, to - from) == NULL)
    return g_strndup (text + from, to - from);

  out = g_string_sized_new (to - from);
  for (; from < to; from++)
    {
      if (text[from] == RR_MERMAID_ENTITY_START)
        {
          gsize end = rr_mermaid_skip_word (text, from + 1, to);

          append_entity (self, out, from, text + from + 1, end - from - 1);
          from = end;
        }
      else
        {
          g_string_append_c (out, text[from]);
        }
    }

  return g_string_free (out, FALSE);
}

/* The same of the name of something, without the guard before it. */
char *
rr_mermaid_parser_decode_name (RrMermaidParser *self,
                               gsize            from,
                               gsize            to)
{
  const char *name = self->source->text + from;
  gsize guard = strlen (GUARD) + 2;

  if (to - from > guard && name[0] == RR_MERMAID_ENTITY_START &&
      name[guard - 1] == RR_MERMAID_ENTITY_END && memcmp (name + 1, GUARD, strlen (GUARD)) == 0)
    from += guard;

  if (g_strstr_len (self->source->text + from, (gssize) (to - from), "%%") != NULL)
    {
      g_autofree char *shown = rr_mermaid_parser_quote (self, from, to);

      rr_mermaid_parser_warn (self, from, _("to Mermaid “%%%%” begins no comment here; "
                                            "the name is “%s”"), shown);
    }

  return rr_mermaid_parser_decode (self, from, to);
}

/* Whether a comment is one that Mermaid documents; others are most often meant as text. */
static gboolean
is_plain_comment (RrMermaidParser *self)
{
  const char *text = self->source->text;
  gsize to = self->token.to;
  gsize from = rr_mermaid_skip_spaces (text, self->token.from, to);
  gsize sign = from < to && strchr ("#%", text[from]) != NULL ? 1 : 0;

  return rr_mermaid_is_at (text + from, "%%") ||
         rr_mermaid_skip_spaces (text, from + sign, to) == to;
}

/* Goes to the next token that is no comment. */
void
rr_mermaid_parser_advance (RrMermaidParser *self)
{
  for (;;)
    {
      g_autofree char *shown = NULL;

      rr_mermaid_lexer_next (&self->lexer, &self->token);
      if (self->token.kind != RR_MERMAID_COMMENT)
        return;
      if (is_plain_comment (self))
        continue;

      shown = rr_mermaid_parser_quote (self, self->token.from, self->token.to);
      rr_mermaid_parser_warn (self, self->token.from,
                              _("Mermaid takes “%s” for a comment; it was left out"), shown);
    }
}
