/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-mermaid-parser-private.h"

#include <math.h>
#include <string.h>

#include "rr-i18n.h"
#include "rr-mermaid-text-private.h"
#include "rr-text.h"

/* What is wrong with a token that cannot stand where it does. */
const char *
rr_mermaid_parser_explain (RrMermaidTokenKind kind,
                           gboolean           behind_section)
{
  switch (kind)
    {
    case RR_MERMAID_JOURNEY:
      return _("“journey” begins a diagram and cannot begin a line of it; write #8203; before it");

    case RR_MERMAID_TASK_DATA:
    case RR_MERMAID_COLON:
      return behind_section
               ? _("the name of a section cannot have a “:”; write #58; for it. A task whose name "
                   "begins with “section” needs #8203; before it")
               : _("expected the name of a task before “:”");

    case RR_MERMAID_INVALID:
      return _("“;” cannot stand here; write #59; for it");

    case RR_MERMAID_END:
      return _("the diagram ends within an accessible title or description");

    case RR_MERMAID_EOF:
    case RR_MERMAID_NEWLINE:
    case RR_MERMAID_COMMENT:
    case RR_MERMAID_TITLE:
    case RR_MERMAID_SECTION:
    case RR_MERMAID_TASK_NAME:
    case RR_MERMAID_ACC_TITLE:
    case RR_MERMAID_ACC_DESCR:
    default:
      return _("expected “journey” at the beginning");
    }
}

/* Whether a title was meant to be a task: there is a score where a task has it. */
static gboolean
looks_like_task (const char *title)
{
  const char *colon = strchr (title, ':');

  return colon != NULL && rr_mermaid_skip_spaces (colon + 1, 0, strlen (colon + 1)) <
                          strcspn (colon + 1, ":") &&
         !isnan (rr_mermaid_number (colon + 1, strcspn (colon + 1, ":")));
}

static void
read_title (RrMermaidParser *self)
{
  const RrMermaidToken *token = &self->token;
  char *title = rr_mermaid_parser_decode (self, token->from, token->to);

  if (looks_like_task (title))
    {
      g_autofree char *shown = rr_mermaid_parser_quote (self, token->start, token->to);

      rr_mermaid_parser_warn (self, token->start, _("Mermaid takes “%s” for the title"), shown);
    }
  if (*self->journey->title != '\0')
    {
      g_autofree char *shown = rr_text_shorten (self->journey->title, RR_MERMAID_QUOTED);

      rr_mermaid_parser_warn (self, token->start, _("this title replaces “%s”"), shown);
    }

  g_free (self->journey->title);
  self->journey->title = title;
}

/* Returns: (transfer full): the text without white space where lines begin */
static char *
unindent (const char *text)
{
  GString *out = g_string_new (NULL);
  gsize length = strlen (text);

  for (gsize at = 0; at < length; at++)
    {
      g_string_append_c (out, text[at]);
      if (text[at] == '\n')
        at = rr_mermaid_skip_spaces (text, at + 1, length) - 1;
    }

  return g_string_free (out, FALSE);
}

static void
read_accessible (RrMermaidParser  *self,
                 char            **text)
{
  gsize to = rr_mermaid_trim_end (self->source->text, self->token.from, self->token.to);
  g_autofree char *decoded = NULL;

  if (to == self->token.from)
    return;

  if (**text != '\0')
    {
      g_autofree char *shown = rr_text_shorten (*text, RR_MERMAID_QUOTED);

      rr_mermaid_parser_warn (self, self->token.start, _("this description replaces “%s”"), shown);
    }

  decoded = rr_mermaid_parser_decode (self, self->token.from, to);
  g_free (*text);
  *text = unindent (decoded);
}

static void
read_section (RrMermaidParser *self)
{
  RrMermaidSection section = {
    .name = rr_mermaid_parser_decode_name (self, self->token.from, self->token.to),
    .line = rr_mermaid_source_get_line (self->source, self->token.start),
  };

  g_array_append_val (self->journey->sections, section);
}

static double
read_score (RrMermaidParser *self,
            gsize            from,
            gsize            to)
{
  double score = rr_mermaid_number (self->source->text + from, to - from);
  g_autofree char *shown = NULL;

  if (score >= 1 && score <= 5)
    return score;

  shown = rr_mermaid_parser_quote (self, from, to);
  if (isnan (score))
    rr_mermaid_parser_warn (self, from, _("the score “%s” is not a number; the emotion is 0"),
                            shown);
  else if (*shown == '\0')
    rr_mermaid_parser_warn (self, from, _("the score is missing, which is 0 to Mermaid; "
                                          "1 is taken"));
  else if (score < 1)
    rr_mermaid_parser_warn (self, from, _("the score “%s” is below 1; 1 is taken"), shown);
  else
    rr_mermaid_parser_warn (self, from, _("the score “%s” is above 5; 5 is taken"), shown);

  return score;
}

/* Adds an actor to @task, the latest; @name: (transfer full) */
static void
add_actor (RrMermaidParser *self,
           RrMermaidTask   *task,
           char            *name)
{
  guint n_tasks = self->journey->tasks->len + 1;
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (self->actors, name));

  if (index > 0)
    {
      g_free (name);
    }
  else
    {
      guint never = 0;

      g_ptr_array_add (self->journey->actors, name);
      g_array_append_val (self->last_task, never);
      index = self->journey->actors->len;
      g_hash_table_insert (self->actors, name, GUINT_TO_POINTER (index));
    }

  index--;
  if (g_array_index (self->last_task, guint, index) < n_tasks)
    {
      g_array_index (self->last_task, guint, index) = n_tasks;
      g_array_append_val (task->actors, index);
    }
}

static void
read_actors (RrMermaidParser *self,
             RrMermaidTask   *task,
             gsize            from,
             gsize            end)
{
  const char *text = self->source->text;

  task->actors = g_array_new (FALSE, FALSE, sizeof (guint));
  for (gboolean more = TRUE; more;)
    {
      const char *comma = memchr (text + from, ',', end - from);
      gsize to = comma != NULL ? (gsize) (comma - text) : end;
      gsize name = rr_mermaid_skip_spaces (text, from, to);
      gsize name_end = rr_mermaid_trim_end (text, name, to);

      if (name < name_end)
        {
          add_actor (self, task, rr_mermaid_parser_decode_name (self, name, name_end));
        }
      else
        {
          g_autofree char *shown = rr_text_shorten (task->name, RR_MERMAID_QUOTED);

          rr_mermaid_parser_warn (self, from,
                                  _("an actor of “%s” has no name and was left out"), shown);
        }

      from = to + 1;
      more = comma != NULL;
    }
}

/* Reads ": score: actor, actor: more". */
static void
read_task_data (RrMermaidParser *self,
                RrMermaidTask   *task)
{
  const char *text = self->source->text;
  gsize to = self->token.to;
  const char *second = memchr (text + self->token.from, ':', to - self->token.from);
  const char *third;
  gsize actors;

  if (second == NULL)
    {
      task->score = read_score (self, self->token.from, to);
      return;
    }

  actors = (gsize) (second - text) + 1;
  task->score = read_score (self, self->token.from, actors - 1);

  third = memchr (text + actors, ':', to - actors);
  read_actors (self, task, actors, third != NULL ? (gsize) (third - text) : to);
  if (third != NULL && rr_mermaid_skip_spaces (text, (gsize) (third - text) + 1, to) < to)
    {
      g_autofree char *shown = rr_mermaid_parser_quote (self, (gsize) (third - text) + 1, to);

      rr_mermaid_parser_warn (self, (gsize) (third - text),
                              _("Mermaid reads nothing behind a third “:”; “%s” was left out"),
                              shown);
    }
}

static gboolean
read_task (RrMermaidParser  *self,
           GError          **error)
{
  RrMermaidToken name = self->token;
  RrMermaidTask task = { .section = (int) self->journey->sections->len - 1 };

  rr_mermaid_parser_advance (self);
  if (self->token.kind != RR_MERMAID_TASK_DATA)
    {
      gsize at = self->token.kind == RR_MERMAID_COLON ? self->token.from : name.to;
      g_autofree char *shown = rr_mermaid_source_get_text (self->source, name.from, name.to);
      g_autofree char *quoted = rr_text_shorten (g_strstrip (shown), RR_MERMAID_QUOTED);
      g_autofree char *what = NULL;

      if (self->token.kind == RR_MERMAID_INVALID)
        what = g_strdup (rr_mermaid_parser_explain (RR_MERMAID_INVALID, FALSE));
      else if (g_ascii_strcasecmp (shown, "section") == 0)
        what = g_strdup (_("the section has no name"));
      else
        what = g_strdup_printf (_("expected “:” and a score behind “%s”"), quoted);
      rr_mermaid_source_set_error (self->source, at, what, error);
      return FALSE;
    }

  task.line = rr_mermaid_source_get_line (self->source, name.from);
  task.name = rr_mermaid_parser_decode_name (self, name.from, name.to);
  read_task_data (self, &task);
  g_array_append_val (self->journey->tasks, task);

  return TRUE;
}

/* Reads what begins with the current token; afterwards that is the last of it. */
static gboolean
read_statement (RrMermaidParser  *self,
                gboolean          behind_section,
                GError          **error)
{
  switch (self->token.kind)
    {
    case RR_MERMAID_NEWLINE:
      return TRUE;

    case RR_MERMAID_TITLE:
      read_title (self);
      return TRUE;

    case RR_MERMAID_ACC_TITLE:
      read_accessible (self, &self->journey->acc_title);
      return TRUE;

    case RR_MERMAID_ACC_DESCR:
      read_accessible (self, &self->journey->acc_description);
      return TRUE;

    case RR_MERMAID_SECTION:
      read_section (self);
      return TRUE;

    case RR_MERMAID_TASK_NAME:
      return read_task (self, error);

    case RR_MERMAID_END:
    case RR_MERMAID_EOF:
    case RR_MERMAID_COMMENT:
    case RR_MERMAID_JOURNEY:
    case RR_MERMAID_TASK_DATA:
    case RR_MERMAID_COLON:
    case RR_MERMAID_INVALID:
    default:
      rr_mermaid_source_set_error (self->source, self->token.start,
                                   rr_mermaid_parser_explain (self->token.kind, behind_section), error);
      return FALSE;
    }
}

/* The whole diagram. */
gboolean
rr_mermaid_parser_read (RrMermaidParser  *self,
                        GError          **error)
{
  RrMermaidTokenKind last = RR_MERMAID_JOURNEY;

  rr_mermaid_parser_advance (self);
  if (self->token.kind != RR_MERMAID_JOURNEY)
    {
      rr_mermaid_source_set_error (self->source, self->token.start,
                                   rr_mermaid_parser_explain (RR_MERMAID_EOF, FALSE), error);
      return FALSE;
    }

  for (rr_mermaid_parser_advance (self); self->token.kind != RR_MERMAID_EOF; rr_mermaid_parser_advance (self))
    {
      RrMermaidTokenKind kind = self->token.kind;

      if (!read_statement (self, last == RR_MERMAID_SECTION, error))
        return FALSE;
      last = kind;
    }

  return TRUE;
}
