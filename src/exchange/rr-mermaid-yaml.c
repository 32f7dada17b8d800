/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-mermaid-front-matter-private.h"

#include <string.h>

#include "rr-i18n.h"

/* What nothing without quotation marks begins with. */
#define FORBIDDEN "}]%@`,"

typedef struct
{
  const char *text;   /* borrowed; the lines, without the common indentation */
  gsize length;
  gsize line;         /* where the current line begins */
  gsize line_end;     /* where it ends, at its LF or the end of the text */
  gsize indent;       /* spaces before its first character */
  RrMermaidProblem *problem;
} Yaml;

static gboolean
complain (Yaml       *self,
          gsize       at,
          const char *what)
{
  self->problem->at = at;
  self->problem->what = g_strdup (what);

  return FALSE;
}

static void
find_line_end (Yaml *self)
{
  const char *end = memchr (self->text + self->line, '\n', self->length - self->line);

  self->line_end = end != NULL ? (gsize) (end - self->text) : self->length;
  self->indent = 0;
  while (self->line + self->indent < self->line_end && self->text[self->line + self->indent] == ' ')
    self->indent++;
}

/* Returns: whether there is another line */
static gboolean
next_line (Yaml *self)
{
  if (self->line_end >= self->length)
    {
      self->line = self->line_end = self->length;
      self->indent = 0;
      return FALSE;
    }

  self->line = self->line_end + 1;
  find_line_end (self);

  return TRUE;
}

static gsize
skip_blanks (Yaml  *self,
             gsize  at)
{
  while (at < self->line_end && (self->text[at] == ' ' || self->text[at] == '\t'))
    at++;

  return at;
}

/* Whether from @at on the line has nothing but a comment; that has a blank before it. */
static gboolean
is_blank (Yaml  *self,
          gsize  at)
{
  gsize first = skip_blanks (self, at);

  return first == self->line_end ||
         (self->text[first] == '#' && (first > at || first == self->line ||
                                       self->text[first - 1] == ' ' ||
                                       self->text[first - 1] == '\t'));
}

static gboolean
ends_word (Yaml  *self,
           gsize  at)
{
  return at >= self->line_end || self->text[at] == ' ' || self->text[at] == '\t';
}

/* Reads a quoted scalar, which may go on over lines; afterwards the current line is the
 * one that it ends on. */
static gboolean
read_quoted (Yaml   *self,
             gsize   at,
             char  **value)
{
  gboolean bad_escape = FALSE;
  gsize used;

  *value = rr_mermaid_yaml_unquote (self->text + at, self->length - at, &used, &bad_escape);
  if (*value == NULL)
    return complain (self, at, bad_escape ? _("an unknown escape after “\\”")
                                          : _("a quotation mark has no counterpart"));

  while (self->line_end < at + used && next_line (self))
    ;
  if (!is_blank (self, at + used))
    {
      g_clear_pointer (value, g_free);
      return complain (self, at + used, _("expected nothing behind the quotation mark"));
    }

  return TRUE;
}

/* Appends what of a plain scalar is on this line. Returns: whether it may be there */
static gboolean
append_plain (Yaml     *self,
              gsize     at,
              GString  *out,
              gboolean *ended)
{
  gsize end = at;

  for (; end < self->line_end; end++)
    {
      if (self->text[end] == ':' && ends_word (self, end + 1))
        return complain (self, end, _("a text with “: ” in it needs quotation marks"));
      if (self->text[end] == '#' && end > at &&
          (self->text[end - 1] == ' ' || self->text[end - 1] == '\t'))
        {
          *ended = TRUE;
          break;
        }
    }

  while (end > at && (self->text[end - 1] == ' ' || self->text[end - 1] == '\t'))
    end--;
  g_string_append_len (out, self->text + at, (gssize) (end - at));

  return TRUE;
}

/* Reads a plain scalar; afterwards the current line is its last. */
static gboolean
read_plain (Yaml   *self,
            gsize   at,
            gsize   top,
            char  **value)
{
  g_autoptr (GString) out = g_string_new (NULL);
  gboolean ended = FALSE;
  Yaml ahead;
  guint n_empty = 0;

  if (strchr ("#&*!|>'\"%@`,[]{}", self->text[at]) != NULL ||
      (strchr ("-?", self->text[at]) != NULL && ends_word (self, at + 1)))
    return complain (self, at, _("a text that begins like this needs quotation marks"));

  if (!append_plain (self, at, out, &ended))
    return FALSE;

  for (ahead = *self; !ended && next_line (&ahead);)
    {
      gsize first = skip_blanks (&ahead, ahead.line);

      if (first == ahead.line_end)
        {
          n_empty++;
          continue;
        }
      if (ahead.indent <= top || ahead.text[first] == '#')
        break;

      if (n_empty == 0)
        g_string_append_c (out, ' ');
      for (; n_empty > 0; n_empty--)
        g_string_append_c (out, '\n');
      *self = ahead;
      if (!append_plain (self, first, out, &ended))
        return FALSE;
    }

  *value = rr_mermaid_yaml_resolve (g_string_free (g_steal_pointer (&out), FALSE));

  return TRUE;
}

/* Reads a block scalar, "|" or ">"; afterwards the current line is its last. */
static gboolean
read_block (Yaml   *self,
            gsize   at,
            gsize   top,
            char  **value)
{
  g_autoptr (GString) out = g_string_new (NULL);
  gboolean folded = self->text[at] == '>';
  gsize indent = 0;
  guint n_empty = 0;
  Yaml ahead;

  at++;
  while (at < self->line_end && strchr ("+-123456789", self->text[at]) != NULL)
    {
      if (g_ascii_isdigit (self->text[at]))
        indent = top + (gsize) (self->text[at] - '0');
      at++;
    }
  if (!is_blank (self, at))
    return complain (self, at, _("expected the text on the next line"));

  for (ahead = *self; next_line (&ahead);)
    {
      if (ahead.line + ahead.indent == ahead.line_end)
        {
          n_empty++;
          continue;
        }
      if (indent == 0)
        indent = ahead.indent;
      if (ahead.indent < indent || indent <= top)
        break;

      if (out->len > 0)
        g_string_append_c (out, folded && n_empty == 0 ? ' ' : '\n');
      for (; n_empty > (folded ? 1 : 0); n_empty--)
        g_string_append_c (out, '\n');
      n_empty = 0;
      g_string_append_len (out, ahead.text + ahead.line + indent,
                           (gssize) (ahead.line_end - ahead.line - indent));
      *self = ahead;
    }

  *value = g_string_free (g_steal_pointer (&out), FALSE);

  return TRUE;
}

/* Reads the value that begins at @at, behind the colon. */
static gboolean
read_value (Yaml   *self,
            gsize   at,
            gsize   top,
            char  **value)
{
  at = skip_blanks (self, at);
  if (is_blank (self, at))
    {
      Yaml ahead = *self;
      gboolean more;

      while ((more = next_line (&ahead)) && is_blank (&ahead, ahead.line))
        ;
      if (!more || ahead.indent <= top)
        return TRUE;
      *self = ahead;
      at = skip_blanks (self, self->line);
    }

  switch (self->text[at])
    {
    case '"':
    case '\'':
      return read_quoted (self, at, value);

    case '|':
    case '>':
      return read_block (self, at, top, value);

    default:
      return read_plain (self, at, top, value);
    }
}

/* Returns: where the colon behind the key at @at is; 0: there is no key */
static gsize
find_colon (Yaml  *self,
            gsize  at)
{
  if (self->text[at] == '"' || self->text[at] == '\'')
    {
      const char *end = memchr (self->text + at + 1, self->text[at], self->line_end - at - 1);

      at = end != NULL ? skip_blanks (self, (gsize) (end - self->text) + 1) : self->line_end;
      return at < self->line_end && self->text[at] == ':' ? at : 0;
    }

  for (gsize end = at; end < self->line_end; end++)
    {
      if (self->text[end] == ':' && ends_word (self, end + 1))
        return end;
      if (self->text[end] == '#' && end > at && self->text[end - 1] == ' ')
        return 0;
    }

  return 0;
}

static gboolean
key_is (Yaml       *self,
        gsize       at,
        gsize       colon,
        const char *name)
{
  gsize length = strlen (name);

  while (colon > at && (self->text[colon - 1] == ' ' || self->text[colon - 1] == '\t'))
    colon--;
  if (colon > at + 1 && (self->text[at] == '"' || self->text[at] == '\''))
    {
      at++;
      colon--;
    }

  return colon - at == length && memcmp (self->text + at, name, length) == 0;
}

/* Reads past a value that is of no use, unless it is one in brackets or something rarer. */
static gboolean
check_value (Yaml  *self,
             gsize  at,
             gsize  top)
{
  g_autofree char *ignored = NULL;
  Yaml ahead = *self;

  at = skip_blanks (self, at);
  if (is_blank (self, at) || strchr ("[{&*!", self->text[at]) != NULL)
    return TRUE;
  if (!read_value (&ahead, at, top, &ignored))
    return FALSE;

  *self = ahead;

  return TRUE;
}

/* Reads the mapping whose first key is on the current line. */
static gboolean
read_mapping (Yaml  *self,
              char **title)
{
  gsize top = self->indent;
  gboolean seen = FALSE;
  gboolean more = TRUE;

  for (; more; more = next_line (self))
    {
      gsize at = self->line + self->indent;
      gsize colon;

      if (self->line_end - self->line == 3 && memcmp (self->text + self->line, "...", 3) == 0)
        break;
      if (is_blank (self, self->line) || self->indent > top || self->text[at] == '-')
        continue;

      colon = self->indent == top ? find_colon (self, at) : 0;
      if (colon == 0 || strchr (FORBIDDEN, self->text[at]) != NULL)
        return complain (self, at, _("expected a name and “:”"));
      if (!key_is (self, at, colon, "title"))
        {
          if (!check_value (self, colon + 1, top))
            return FALSE;
          continue;
        }

      if (seen)
        return complain (self, at, _("there is a second title"));
      seen = TRUE;
      if (!read_value (self, colon + 1, top, title))
        return FALSE;
    }

  return TRUE;
}

/**
 * rr_mermaid_front_matter_read_title:
 * @text: the diagram
 * @where: its front matter
 * @title: (out) (transfer full) (nullable): the title; %NULL where there is none
 * @problem: (out): what is wrong
 *
 * Returns: whether Mermaid would accept the front matter, as far as that is known
 */
gboolean
rr_mermaid_front_matter_read_title (const char                  *text,
                                    const RrMermaidFrontMatter  *where,
                                    char                       **title,
                                    RrMermaidProblem            *problem)
{
  Yaml yaml = { .text = text + where->start, .length = where->length, .problem = problem };
  g_autofree char *found = NULL;

  *title = NULL;

  find_line_end (&yaml);
  while (is_blank (&yaml, yaml.line))
    {
      if (!next_line (&yaml))
        return TRUE;
    }

  if (strchr (FORBIDDEN, yaml.text[yaml.line + yaml.indent]) != NULL)
    return complain (&yaml, yaml.line + yaml.indent,
                     _("a text that begins like this needs quotation marks"));

  /* A list or a mapping in braces, which nobody writes a title in. */
  if (strchr ("{[-", yaml.text[yaml.line + yaml.indent]) != NULL)
    return TRUE;

  /* A text. */
  if (find_colon (&yaml, yaml.line + yaml.indent) == 0)
    {
      while (next_line (&yaml))
        {
          if (!is_blank (&yaml, yaml.line) && find_colon (&yaml, yaml.line + yaml.indent) > 0)
            return complain (&yaml, yaml.line, _("there is a text before the first name"));
        }
      return TRUE;
    }

  if (!read_mapping (&yaml, &found))
    return FALSE;

  if (found != NULL && *found != '\0')
    *title = g_steal_pointer (&found);

  return TRUE;
}
