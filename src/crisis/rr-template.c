/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-template-private.h"

#include <string.h>

#include "rr-i18n.h"
#include "rr-text.h"

static const char *const names[RR_N_NAMES] = {
  [RR_NAME_TOUCHPOINT] = "touchpoint",
  [RR_NAME_STAGE] = "stage",
  [RR_NAME_LANE] = "lane",
  [RR_NAME_SCENARIO] = "scenario",
  [RR_NAME_PAIN] = "pain",
  [RR_NAME_NEED] = "need",
  [RR_NAME_SEGMENT] = "segment",
  [RR_NAME_SOURCE] = "source",
  [RR_NAME_ALTERNATIVE] = "alternative",
  [RR_NAME_LEVEL] = "level",
  [RR_NAME_PRIORITY] = "priority",
};

/* A text, or else a name. */
typedef struct
{
  char *text; /* owned; NULL: a name */
  RrTemplateName name;
} Part;

struct _RrTemplate
{
  GArray *parts; /* owned; of Part */
  guint names;   /* mask of RrTemplateName */
};

static void
part_clear (gpointer part)
{
  g_free (((Part *) part)->text);
}

void
rr_template_free (RrTemplate *self)
{
  g_array_unref (self->parts);
  g_free (self);
}

static void
add_text (RrTemplate *self,
          GString    *text)
{
  Part part = { 0 };

  if (text->len == 0)
    return;

  part.text = g_strndup (text->str, text->len);
  g_array_append_val (self->parts, part);
  g_string_truncate (text, 0);
}

static gboolean
add_name (RrTemplate  *self,
          const char  *name,
          char       **problem)
{
  g_autofree char *shown = NULL;
  g_autofree char *known = NULL;

  for (guint i = 0; i < RR_N_NAMES; i++)
    {
      if (g_str_equal (name, names[i]))
        {
          Part part = { NULL, (RrTemplateName) i };

          g_array_append_val (self->parts, part);
          self->names |= 1u << i;
          return TRUE;
        }
    }

  shown = rr_text_shorten (name, 30);
  known = g_strjoin (", ", names[0], names[1], names[2], names[3], names[4], names[5], names[6],
                     names[7], names[8], names[9], names[10], NULL);
  *problem = g_strdup_printf (_("“{%s}” stands for nothing; there are: %s"), shown, known);

  return FALSE;
}

/**
 * rr_template_new:
 * @text: a template
 * @problem: (out) (transfer full): what is wrong with it, translated
 *
 * Returns: (transfer full) (nullable): the template
 */
RrTemplate *
rr_template_new (const char  *text,
                 char       **problem)
{
  g_autoptr (RrTemplate) self = g_new0 (RrTemplate, 1);
  g_autoptr (GString) literal = g_string_new (NULL);

  self->parts = g_array_new (FALSE, FALSE, sizeof (Part));
  g_array_set_clear_func (self->parts, part_clear);

  while (*text != '\0')
    {
      g_autofree char *name = NULL;
      const char *end;

      if (text[0] != '{' || text[1] == '{')
        {
          g_string_append_c (literal, *text);
          text += text[0] == '{' ? 2 : 1;
          continue;
        }

      end = strchr (text, '}');
      if (end == NULL)
        {
          *problem = g_strdup (_("a “{” has no “}”; a brace is written “{{”"));
          return NULL;
        }

      name = g_strndup (text + 1, (gsize) (end - text) - 1);
      add_text (self, literal);
      if (!add_name (self, name, problem))
        return NULL;
      text = end + 1;
    }

  add_text (self, literal);

  return g_steal_pointer (&self);
}

/* Returns: a mask of the names that the template has */
guint
rr_template_get_names (RrTemplate *self)
{
  return self->names;
}

static gboolean
is_empty (const char *text)
{
  while (text != NULL && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return text == NULL || *text == '\0';
}

/**
 * rr_template_fill:
 * @values: what each name stands for, by #RrTemplateName; %NULL or blank: nothing
 * @max_length: of the result, in characters; what is too long ends in an ellipsis
 *
 * Returns: (transfer full) (nullable): the text; %NULL where one of its names stands for
 *   nothing
 */
char *
rr_template_fill (RrTemplate        *self,
                  const char *const *values,
                  gsize              max_length)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->parts->len; i++)
    {
      const Part *part = &g_array_index (self->parts, Part, i);

      if (part->text == NULL && is_empty (values[part->name]))
        return NULL;

      g_string_append (text, part->text != NULL ? part->text : values[part->name]);
    }

  if (rr_text_length (text->str) > max_length)
    {
      g_string_truncate (text, (gsize) (g_utf8_offset_to_pointer (text->str,
                                                                  (glong) max_length - 1) -
                                        text->str));
      g_string_append (text, "…");
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}
