/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli-table.h"

#include <math.h>
#include <string.h>

#include "rr-cli.h"
#include "rr-i18n.h"
#include "rr-json-writer.h"
#include "rr-plan-text.h"

/* For people, a text is cut to this many characters. */
#define TEXT_WIDTH 48

typedef struct
{
  char *text; /* owned; NULL: a number */
  double number;
} Cell;

struct _RrCliTable
{
  const RrCliColumn *columns; /* borrowed */
  guint n_columns;
  GArray *cells; /* owned; of Cell, row by row */
};

static const char *const format_names[] = {
  [RR_CLI_FORMAT_TABLE] = "table",
  [RR_CLI_FORMAT_JSON] = "json",
  [RR_CLI_FORMAT_CSV] = "csv",
  [RR_CLI_FORMAT_MD] = "md",
  [RR_CLI_FORMAT_TEXT] = "text",
  [RR_CLI_FORMAT_ICS] = "ics",
};

/**
 * rr_cli_get_format:
 * @command: the command, for messages
 * @text: (nullable): the value of --format; %NULL: the first that is allowed
 * @allowed: (array length=n_allowed): the formats of the command
 *
 * Returns: whether there is that format; if not, it says so
 */
gboolean
rr_cli_get_format (const char        *command,
                   const char        *text,
                   const RrCliFormat *allowed,
                   guint              n_allowed,
                   RrCliFormat       *format)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < n_allowed; i++)
    {
      if (text == NULL || g_str_equal (text, format_names[allowed[i]]))
        {
          *format = allowed[i];
          return TRUE;
        }
      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", format_names[allowed[i]]);
    }

  rr_cli_wrong_usage (command, _("there is no format “%s”; there are: %s"), text, names->str);

  return FALSE;
}

static void
cell_clear (gpointer cell)
{
  g_free (((Cell *) cell)->text);
}

/* @columns: (array length=n_columns): must outlive the table */
RrCliTable *
rr_cli_table_new (const RrCliColumn *columns,
                  guint              n_columns)
{
  RrCliTable *self = g_new0 (RrCliTable, 1);

  self->columns = columns;
  self->n_columns = n_columns;
  self->cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  g_array_set_clear_func (self->cells, cell_clear);

  return self;
}

void
rr_cli_table_free (RrCliTable *self)
{
  g_array_unref (self->cells);
  g_free (self);
}

/* Fills the next cell, row by row; @text may be %NULL. */
void
rr_cli_table_add_text (RrCliTable *self,
                       const char *text)
{
  Cell cell = { g_strdup (text != NULL ? text : ""), NAN };

  g_array_append_val (self->cells, cell);
}

/* Fills the next cell; NAN leaves it empty. */
void
rr_cli_table_add_number (RrCliTable *self,
                         double      number)
{
  Cell cell = { NULL, number };

  g_array_append_val (self->cells, cell);
}

static guint
get_n_rows (RrCliTable *self)
{
  g_assert (self->cells->len % self->n_columns == 0);

  return self->cells->len / self->n_columns;
}

static const Cell *
get_cell (RrCliTable *self,
          guint       row,
          guint       column)
{
  return &g_array_index (self->cells, Cell, row * self->n_columns + column);
}

/* RFC 4180; a text that a spreadsheet would take for a formula begins with a "'". */
static void
append_csv (GString    *out,
            const char *text)
{
  gboolean formula = *text != '\0' && strchr ("=+-@\t\r", *text) != NULL;

  if (!formula && strpbrk (text, ",\"\r\n") == NULL)
    {
      g_string_append (out, text);
      return;
    }

  g_string_append (out, formula ? "\"'" : "\"");
  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *at);
    }
  g_string_append_c (out, '"');
}

static char *
write_csv (RrCliTable *self)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < self->n_columns; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? "," : "", self->columns[i].name);
  g_string_append (out, "\r\n");

  for (guint row = 0; row < get_n_rows (self); row++)
    {
      for (guint i = 0; i < self->n_columns; i++)
        {
          const Cell *cell = get_cell (self, row, i);

          if (i > 0)
            g_string_append_c (out, ',');
          if (cell->text != NULL)
            append_csv (out, cell->text);
          else if (!isnan (cell->number))
            rr_json_append_double (out, cell->number);
        }
      g_string_append (out, "\r\n");
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* Returns: (transfer full): a cell on one line */
static char *
show_cell (RrCliTable *self,
           guint       row,
           guint       column)
{
  const Cell *cell = get_cell (self, row, column);

  if (cell->text != NULL)
    return g_strdelimit (g_strdup (cell->text), "\t\r\n", ' ');
  if (isnan (cell->number))
    return g_strdup ("–");

  return g_strdup_printf ("%.*f", self->columns[column].decimals, cell->number);
}

static char *
write_md (RrCliTable *self)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < self->n_columns; i++)
    {
      if (self->columns[i].label != NULL)
        g_string_append_printf (out, "| %s ", self->columns[i].label);
    }
  g_string_append (out, "|\n");

  for (guint i = 0; i < self->n_columns; i++)
    {
      if (self->columns[i].label != NULL)
        g_string_append (out, self->columns[i].decimals < 0 ? "|---" : "|---:");
    }
  g_string_append (out, "|\n");

  for (guint row = 0; row < get_n_rows (self); row++)
    {
      for (guint i = 0; i < self->n_columns; i++)
        {
          g_autofree char *shown = show_cell (self, row, i);

          if (self->columns[i].label == NULL)
            continue;
          g_string_append (out, "| ");
          rr_markdown_append (out, shown);
          g_string_append_c (out, ' ');
        }
      g_string_append (out, "|\n");
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* The columns that a text takes in a terminal. */
static guint
get_width (const char *text)
{
  guint width = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (!g_unichar_iszerowidth (c))
        width += g_unichar_iswide (c) ? 2 : 1;
    }

  return width;
}

static void
append_padded (GString    *out,
               const char *text,
               guint       width,
               gboolean    at_right)
{
  guint padding = width - MIN (width, get_width (text));

  if (at_right)
    g_string_append_printf (out, "%*s%s", (int) padding, "", text);
  else
    g_string_append_printf (out, "%s%*s", text, (int) padding, "");
}

static char *
cut (char *text)
{
  char *shown;

  if (g_utf8_strlen (text, -1) <= TEXT_WIDTH)
    return text;

  shown = g_utf8_substring (text, 0, TEXT_WIDTH - 1);
  g_free (text);
  text = g_strconcat (shown, "…", NULL);
  g_free (shown);

  return text;
}

/* Returns: (transfer full): what stands at @line, the heading being line 0 */
static char *
show_line (RrCliTable *self,
           guint       line,
           guint       column)
{
  return line == 0 ? g_strdup (self->columns[column].label)
                   : cut (show_cell (self, line - 1, column));
}

static char *
write_table (RrCliTable *self)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree guint *widths = g_new0 (guint, self->n_columns);

  for (guint line = 0; line <= get_n_rows (self); line++)
    {
      for (guint i = 0; i < self->n_columns; i++)
        {
          g_autofree char *shown = NULL;

          if (self->columns[i].label == NULL)
            continue;
          shown = show_line (self, line, i);
          widths[i] = MAX (widths[i], get_width (shown));
        }
    }

  for (guint line = 0; line <= get_n_rows (self); line++)
    {
      gboolean first = TRUE;

      for (guint i = 0; i < self->n_columns; i++)
        {
          g_autofree char *shown = NULL;

          if (self->columns[i].label == NULL)
            continue;
          shown = show_line (self, line, i);
          g_string_append (out, first ? "" : "  ");
          first = FALSE;
          append_padded (out, shown, widths[i], self->columns[i].decimals >= 0);
        }

      while (out->len > 0 && out->str[out->len - 1] == ' ')
        g_string_truncate (out, out->len - 1);
      g_string_append_c (out, '\n');
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/**
 * rr_cli_table_write:
 * @format: table, CSV or Markdown
 *
 * Returns: (transfer full): the table as text
 */
char *
rr_cli_table_write (RrCliTable  *self,
                    RrCliFormat  format)
{
  switch (format)
    {
    case RR_CLI_FORMAT_TABLE:
      return write_table (self);
    case RR_CLI_FORMAT_CSV:
      return write_csv (self);
    case RR_CLI_FORMAT_MD:
      return write_md (self);
    case RR_CLI_FORMAT_JSON:
    case RR_CLI_FORMAT_TEXT:
    case RR_CLI_FORMAT_ICS:
    default:
      g_assert_not_reached ();
    }
}
