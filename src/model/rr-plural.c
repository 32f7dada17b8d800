/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-plural.h"

#include <string.h>

/* More brackets, signs of "not" or questions within each other than any language needs. */
#define MAX_DEPTH 32

typedef struct
{
  const char *at;     /* what is still to be read */
  gulong n;
  guint depth;
  gboolean broken;    /* it is no such expression */
} Reading;

/* The binary operators: the longer sign first where one begins as another; a higher rank binds closer, as in C. */
static const struct
{
  char sign[3];
  int rank;
} operators[] = {
  { "||", 1 }, { "&&", 2 }, { "==", 3 }, { "!=", 3 }, { "<=", 4 }, { ">=", 4 }, { "<", 4 },
  { ">", 4 },  { "+", 5 },  { "-", 5 },  { "*", 6 },  { "/", 6 },  { "%", 6 },
};

static gulong read_question (Reading *self);

static void
skip_spaces (Reading *self)
{
  while (g_ascii_isspace (*self->at))
    self->at++;
}

static gboolean
take (Reading    *self,
      const char *sign)
{
  skip_spaces (self);
  if (!g_str_has_prefix (self->at, sign))
    return FALSE;

  self->at += strlen (sign);
  return TRUE;
}

static gulong
break_off (Reading *self)
{
  self->broken = TRUE;
  return 0;
}

static gulong
read_operand (Reading *self)
{
  gulong value = 0;

  if (take (self, "n"))
    return self->n;

  if (take (self, "!"))
    {
      if (++self->depth > MAX_DEPTH)
        return break_off (self);
      value = !read_operand (self);
      self->depth--;
      return value;
    }

  if (take (self, "("))
    {
      value = read_question (self);
      return take (self, ")") ? value : break_off (self);
    }

  if (!g_ascii_isdigit (*self->at))
    return break_off (self);

  while (g_ascii_isdigit (*self->at))
    value = 10 * value + (gulong) g_ascii_digit_value (*self->at++);

  return value;
}

/* What is divided by zero is zero: both sides of a question are reckoned, and only one of them counts. */
static gulong
reckon (const char *sign,
        gulong      a,
        gulong      b)
{
  switch (sign[0])
    {
    case '|': return a || b;
    case '&': return a && b;
    case '=': return a == b;
    case '!': return a != b;
    case '<': return sign[1] == '=' ? a <= b : a < b;
    case '>': return sign[1] == '=' ? a >= b : a > b;
    case '+': return a + b;
    case '-': return a - b;
    case '*': return a * b;
    case '/': return b != 0 ? a / b : 0;
    default:  return b != 0 ? a % b : 0;
    }
}

/* Reads as far as operators of at least @rank go. */
static gulong
read_binary (Reading *self,
             int      rank)
{
  gulong value = read_operand (self);

  for (guint i = 0; !self->broken && i < G_N_ELEMENTS (operators);)
    if (operators[i].rank >= rank && take (self, operators[i].sign))
      {
        value = reckon (operators[i].sign, value, read_binary (self, operators[i].rank + 1));
        i = 0;
      }
    else
      {
        i++;
      }

  return value;
}

static gulong
read_question (Reading *self)
{
  gulong value;
  gulong yes;
  gulong no;

  if (++self->depth > MAX_DEPTH)
    return break_off (self);

  value = read_binary (self, 1);
  if (!self->broken && take (self, "?"))
    {
      yes = read_question (self);
      if (self->broken || !take (self, ":"))
        return break_off (self);
      no = read_question (self);
      value = value ? yes : no;
    }

  self->depth--;
  return value;
}

/**
 * rr_plural_choose:
 * @rule: as after "Plural-Forms:", such as "nplurals=2; plural=(n != 1);"
 * @n: how many there are
 * @form: (out): where to put the form, counted from 0
 *
 * The expression knows the operators that gettext's do, with the ranks of C.
 *
 * Returns: whether @rule could be read, and has that form
 */
gboolean
rr_plural_choose (const char *rule,
                  gulong      n,
                  guint      *form)
{
  Reading self = { .n = n };
  gulong forms;
  gulong value;

  g_return_val_if_fail (rule != NULL, FALSE);
  g_return_val_if_fail (form != NULL, FALSE);

  self.at = rule;
  if (!take (&self, "nplurals") || !take (&self, "="))
    return FALSE;
  forms = read_operand (&self);
  if (self.broken || !take (&self, ";") || !take (&self, "plural") || !take (&self, "="))
    return FALSE;
  value = read_question (&self);
  skip_spaces (&self);
  if (self.broken || value >= forms || (*self.at != ';' && *self.at != '\0' && *self.at != '\n'))
    return FALSE;

  *form = (guint) value;

  return TRUE;
}
