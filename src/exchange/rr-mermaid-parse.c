/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-mermaid-parse.h"

#include <string.h>

#include "rr-mermaid-parser-private.h"
#include "rr-mermaid-text-private.h"
#include "rr-text.h"

static void
section_clear (gpointer section)
{
  g_free (((RrMermaidSection *) section)->name);
}

static void
task_clear (gpointer data)
{
  RrMermaidTask *task = data;

  g_free (task->name);
  g_clear_pointer (&task->actors, g_array_unref);
}

static RrMermaidJourney *
journey_new (void)
{
  RrMermaidJourney *self = g_new0 (RrMermaidJourney, 1);

  self->title = g_strdup ("");
  self->acc_title = g_strdup ("");
  self->acc_description = g_strdup ("");
  self->sections = g_array_new (FALSE, FALSE, sizeof (RrMermaidSection));
  g_array_set_clear_func (self->sections, section_clear);
  self->tasks = g_array_new (FALSE, FALSE, sizeof (RrMermaidTask));
  g_array_set_clear_func (self->tasks, task_clear);
  self->actors = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
rr_mermaid_journey_free (RrMermaidJourney *self)
{
  g_free (self->title);
  g_free (self->acc_title);
  g_free (self->acc_description);
  g_array_unref (self->sections);
  g_array_unref (self->tasks);
  g_ptr_array_unref (self->actors);
  g_free (self);
}

/* A title of the diagram wins over that of the front matter. */
static void
take_title (RrMermaidJourney *self,
            const char       *title)
{
  if (title != NULL && self->title[rr_mermaid_skip_spaces (self->title, 0,
                                                           strlen (self->title))] == '\0')
    {
      g_free (self->title);
      self->title = g_strdup (title);
    }
}

static RrMermaidJourney *
parse_source (RrMermaidSource  *source,
              GPtrArray        *warnings,
              GError          **error)
{
  g_autoptr (RrMermaidJourney) journey = NULL;
  g_autoptr (GHashTable) actors = NULL;
  g_autoptr (GArray) last_task = NULL;
  RrMermaidParser parser;

  journey = journey_new ();
  actors = g_hash_table_new (rr_text_hash, g_str_equal);
  last_task = g_array_new (FALSE, FALSE, sizeof (guint));
  parser = (RrMermaidParser) {
    .source = source, .journey = journey, .warnings = warnings, .actors = actors,
    .last_task = last_task,
  };
  rr_mermaid_lexer_init (&parser.lexer, source);
  if (!rr_mermaid_parser_read (&parser, error))
    return NULL;

  take_title (journey, source->title);

  return g_steal_pointer (&journey);
}

/* A front matter that is refused says nothing of what follows it. */
static gboolean
is_journey (const char      *text,
            gsize            length,
            RrMermaidSource *source)
{
  return source != NULL ? rr_mermaid_source_is_journey (source)
                        : g_strstr_len (text, (gssize) length, "\njourney") != NULL;
}

/**
 * rr_mermaid_journey_parse:
 * @text: a diagram, in valid UTF-8 without U+0000
 * @length: how many bytes
 * @first_line: the line of the file that it begins on, from 1
 * @warnings: (element-type utf8): to which lines of message are added
 *
 * Returns: (transfer full) (nullable): the journey; %NULL with %RR_ERROR_FORMAT, line and
 *   column where Mermaid refuses it
 */
RrMermaidJourney *
rr_mermaid_journey_parse (const char  *text,
                          gsize        length,
                          guint        first_line,
                          GPtrArray   *warnings,
                          GError     **error)
{
  g_autoptr (RrMermaidSource) source = NULL;

  g_return_val_if_fail (text != NULL && warnings != NULL, NULL);

  source = rr_mermaid_source_new (text, length, first_line, error);
  if (source == NULL)
    return NULL;

  if (!rr_mermaid_source_is_journey (source))
    {
      rr_mermaid_source_set_error (source, 0, rr_mermaid_parser_explain (RR_MERMAID_EOF, FALSE), error);
      return NULL;
    }

  return parse_source (source, warnings, error);
}

/**
 * rr_mermaid_journey_try:
 * @text: as for rr_mermaid_journey_parse ()
 * @length: the same
 * @first_line: the same
 * @warnings: the same
 * @journey: (out) (transfer full) (nullable): the journey; %NULL where Mermaid refuses it,
 *   with @error as of rr_mermaid_journey_parse ()
 *
 * rr_mermaid_is_journey () and rr_mermaid_journey_parse () at once, in less time.
 *
 * Returns: whether Mermaid would take it for a journey; if not, nothing is set
 */
gboolean
rr_mermaid_journey_try (const char        *text,
                        gsize              length,
                        guint              first_line,
                        GPtrArray         *warnings,
                        RrMermaidJourney **journey,
                        GError           **error)
{
  g_autoptr (RrMermaidSource) source = NULL;
  g_autoptr (GError) problem = NULL;

  g_return_val_if_fail (text != NULL && warnings != NULL && journey != NULL, FALSE);

  source = rr_mermaid_source_new (text, length, first_line, &problem);
  if (!is_journey (text, length, source))
    return FALSE;

  *journey = source != NULL ? parse_source (source, warnings, error) : NULL;
  if (problem != NULL)
    g_propagate_error (error, g_steal_pointer (&problem));

  return TRUE;
}

/**
 * rr_mermaid_is_journey:
 * @text: a text in valid UTF-8 without U+0000
 * @length: how many bytes
 *
 * Returns: whether Mermaid would take it for a journey, be it well-formed or not
 */
gboolean
rr_mermaid_is_journey (const char *text,
                       gsize       length)
{
  g_autoptr (RrMermaidSource) source = NULL;

  g_return_val_if_fail (text != NULL, FALSE);

  source = rr_mermaid_source_new (text, length, 1, NULL);

  return is_journey (text, length, source);
}
