/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-match-table.h"

#include "rr-csv-writer.h"
#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-text.h"

/* Names of the columns, the same in all languages. */
#define VALUE "value"
#define CONTAINS "contains"
#define PATTERN "pattern"
#define TOUCHPOINT "touchpoint"

struct _RrMatchTable
{
  gatomicrefcount ref_count;
  GArray *rules; /* owned; of RrMatchRule */
};

typedef struct
{
  int value;
  int contains;
  int touchpoint;
} Columns;

static void
rule_clear (RrMatchRule *rule)
{
  g_free (rule->value);
  g_free (rule->contains);
  g_free (rule->touchpoint);
}

/**
 * rr_match_table_new:
 *
 * Returns: (transfer full): a table without rules
 */
RrMatchTable *
rr_match_table_new (void)
{
  RrMatchTable *self = g_new0 (RrMatchTable, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->rules = g_array_new (FALSE, FALSE, sizeof (RrMatchRule));
  g_array_set_clear_func (self->rules, (GDestroyNotify) rule_clear);

  return self;
}

/**
 * rr_match_table_ref:
 *
 * Returns: (transfer full): the table
 */
RrMatchTable *
rr_match_table_ref (RrMatchTable *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * rr_match_table_unref:
 *
 * Gives a reference back.
 */
void
rr_match_table_unref (RrMatchTable *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->rules);
  g_free (self);
}

static char *
copy_trimmed (const char *text)
{
  return g_strstrip (g_strdup (text));
}

static void
add_rule (RrMatchTable *self,
          const char   *value,
          const char   *contains,
          const char   *touchpoint,
          guint         line)
{
  RrMatchRule rule = {
    .value = copy_trimmed (value),
    .contains = copy_trimmed (contains),
    .touchpoint = copy_trimmed (touchpoint),
    .line = line,
  };

  g_array_append_val (self->rules, rule);
}

/**
 * rr_match_table_add:
 * @value: what the column for touchpoints holds; "": anything
 * @contains: what that or the comment holds somewhere; "": anything
 * @touchpoint: id or title of a touchpoint; "": none
 *
 * Adds a rule behind the others. One of @value and @contains must say something. Not
 * while another thread uses the table.
 */
void
rr_match_table_add (RrMatchTable *self,
                    const char   *value,
                    const char   *contains,
                    const char   *touchpoint)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (value != NULL && contains != NULL && touchpoint != NULL);
  g_return_if_fail (*value != '\0' || *contains != '\0');

  add_rule (self, value, contains, touchpoint, 0);
}

/* Finds out what the columns are; whether the first row is a rule is said in @has_names. */
static gboolean
find_columns (const RrCsv  *csv,
              Columns      *columns,
              gboolean     *has_names,
              GError      **error)
{
  guint n = rr_csv_get_n_cells (csv, 0);

  columns->touchpoint = rr_csv_find_column (csv, TOUCHPOINT);
  *has_names = columns->touchpoint >= 0;

  if (!*has_names && n == 2)
    {
      *columns = (Columns) { 0, -1, 1 };
      return TRUE;
    }

  columns->contains = rr_csv_find_column (csv, CONTAINS);
  if (columns->contains < 0)
    columns->contains = rr_csv_find_column (csv, PATTERN);
  columns->value = rr_csv_find_column (csv, VALUE);

  /* A column by another name, such as that of the comments' table, has the values. */
  for (int i = 0; columns->value < 0 && i < (int) n; i++)
    {
      if (i != columns->touchpoint && i != columns->contains)
        columns->value = i;
    }

  if (*has_names && (columns->value >= 0 || columns->contains >= 0))
    return TRUE;

  g_set_error (error, RR_ERROR, RR_ERROR_FORMAT,
               _("line %u: a match table has a column “%s” or “%s” and a column “%s”"),
               rr_csv_get_line (csv, 0), VALUE, CONTAINS, TOUCHPOINT);
  return FALSE;
}

static const char *
get_cell (const RrCsv *csv,
          guint        row,
          int          column)
{
  return column >= 0 ? rr_csv_get (csv, row, (guint) column) : "";
}

/**
 * rr_match_table_read:
 * @csv: a table with the columns "touchpoint" and "value" or "contains" (or "pattern"), or
 *   both; a column by any other name has values, too. Without names, the first of two
 *   columns has values and the second touchpoints
 * @error: set to %RR_ERROR_FORMAT with the line where a rule has no condition, or where
 *   there are no such columns
 *
 * Whether the touchpoints are in a map is not asked here.
 *
 * Returns: (transfer full) (nullable): the rules, in the order of the rows
 */
RrMatchTable *
rr_match_table_read (const RrCsv  *csv,
                     GError      **error)
{
  g_autoptr (RrMatchTable) self = NULL;
  gboolean has_names;
  Columns columns;

  g_return_val_if_fail (csv != NULL, NULL);

  if (!find_columns (csv, &columns, &has_names, error))
    return NULL;

  self = rr_match_table_new ();
  for (guint row = has_names ? 1 : 0; row < rr_csv_get_n_rows (csv); row++)
    {
      RrMatchRule *rule;

      if (rr_csv_is_empty_row (csv, row))
        continue;

      add_rule (self, get_cell (csv, row, columns.value), get_cell (csv, row, columns.contains),
                get_cell (csv, row, columns.touchpoint), rr_csv_get_line (csv, row));
      rule = &g_array_index (self->rules, RrMatchRule, self->rules->len - 1);
      if (*rule->value == '\0' && *rule->contains == '\0')
        {
          g_autofree char *shown = rr_text_shorten (rule->touchpoint, 40);

          g_set_error (error, RR_ERROR, RR_ERROR_FORMAT,
                       _("line %u: nothing is said to lead to the touchpoint “%s”"), rule->line,
                       shown);
          return NULL;
        }
    }

  return g_steal_pointer (&self);
}

/**
 * rr_match_table_get_n_rules:
 *
 * Returns: how many rules there are
 */
guint
rr_match_table_get_n_rules (RrMatchTable *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rules->len;
}

/**
 * rr_match_table_get_rule:
 * @index: which rule, from 0
 *
 * Returns: (transfer none): the rule
 */
const RrMatchRule *
rr_match_table_get_rule (RrMatchTable *self,
                         guint         index)
{
  g_return_val_if_fail (self != NULL && index < self->rules->len, NULL);

  return &g_array_index (self->rules, RrMatchRule, index);
}

/**
 * rr_match_table_write:
 *
 * Returns: (transfer full): the table as CSV, which rr_match_table_read () takes
 */
char *
rr_match_table_write (RrMatchTable *self)
{
  static const char *const names[] = { VALUE, CONTAINS, TOUCHPOINT };
  GString *out = g_string_new (NULL);

  g_return_val_if_fail (self != NULL, NULL);

  rr_csv_append_row (out, names, G_N_ELEMENTS (names));
  for (guint i = 0; i < self->rules->len; i++)
    {
      const RrMatchRule *rule = rr_match_table_get_rule (self, i);
      const char *const cells[] = { rule->value, rule->contains, rule->touchpoint };

      rr_csv_append_row (out, cells, G_N_ELEMENTS (cells));
    }

  return g_string_free (out, FALSE);
}
