/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates with the name of the month: “Feb 24, 2015”, “24. Februar 2015 9:05”, and
 * “Tue Feb 24 11:35:52 +0000 2015”. */
#include "rr-feedback-dates-private.h"

#include <string.h>

#define MAX_NAMES 12

/* No date is longer; a comment is not searched for one. */
#define MAX_LENGTH 80

/* As g_utf8_casefold () writes them; English, German, French, Spanish. */
static const char *const months[12][MAX_NAMES] = {
  { "january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene" },
  { "february", "feb", "februar", "février", "févr", "fév", "febrero" },
  { "march", "mar", "märz", "mär", "mrz", "mars", "marzo" },
  { "april", "apr", "avril", "avr", "abril", "abr" },
  { "may", "mai", "mayo" },
  { "june", "jun", "juni", "juin", "junio" },
  { "july", "jul", "juli", "juillet", "juil", "julio" },
  { "august", "aug", "août", "aout", "agosto", "ago" },
  { "september", "sep", "sept", "septembre", "septiembre", "setiembre" },
  { "october", "oct", "oktober", "okt", "octobre", "octubre" },
  { "november", "nov", "novembre", "noviembre" },
  { "december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic" },
};

/* Days of the week, ends of “1st”, and words that say nothing. */
static const char *const others[] = {
  "monday", "mon", "tuesday", "tue", "tues", "wednesday", "wed", "thursday", "thu", "thur", "thurs",
  "friday", "fri", "saturday", "sat", "sunday", "sun",
  "montag", "mo", "dienstag", "di", "mittwoch", "mi", "donnerstag", "do", "freitag", "fr", "samstag",
  "sonnabend", "sa", "sonntag", "so",
  "lundi", "lun", "mardi", "mercredi", "mer", "jeudi", "jeu", "vendredi", "ven", "samedi", "sam",
  "dimanche", "dim",
  "lunes", "martes", "miércoles", "mié", "jueves", "jue", "viernes", "vie", "sábado", "sáb", "domingo",
  "dom",
  "st", "nd", "rd", "th", "er", "of", "the", "at", "de", "del", "den", "le", "um", "à", "el",
};

typedef struct
{
  const char *at; /* borrowed */
  int month;      /* 0: none yet */
  int numbers[2];
  guint digits[2];
  guint n_numbers;
} Reader;

/* Takes letters; returns the month that they name, 0 where they name none and may stand in
 * a date, -1 for anything else. */
static int
take_word (Reader *self)
{
  const char *start = self->at;
  g_autofree char *word = NULL;

  while (g_unichar_isalpha (g_utf8_get_char (self->at)))
    self->at = g_utf8_next_char (self->at);
  word = g_utf8_casefold (start, self->at - start);
  if (*self->at == '.')
    self->at++;

  for (int month = 0; month < 12; month++)
    {
      for (guint i = 0; i < MAX_NAMES && months[month][i] != NULL; i++)
        {
          if (strcmp (months[month][i], word) == 0)
            return month + 1;
        }
    }
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      if (strcmp (others[i], word) == 0)
        return 0;
    }

  return -1;
}

/* Takes one or two numbers and a month in any order, up to the time or the end. */
static gboolean
take_day (Reader *self)
{
  while (*self->at != '\0')
    {
      if (strchr (" \t,-/.", *self->at) != NULL)
        {
          self->at++;
        }
      else if (g_ascii_isdigit (*self->at))
        {
          gsize digits = strspn (self->at, "0123456789");

          if (self->at[digits] == ':')
            break;
          if (self->n_numbers == 2 || (digits != 1 && digits != 2 && digits != 4))
            return FALSE;
          for (guint i = 0; i < digits; i++)
            self->numbers[self->n_numbers] = self->numbers[self->n_numbers] * 10 + (*self->at++ - '0');
          self->digits[self->n_numbers++] = (guint) digits;
        }
      else if (g_unichar_isalpha (g_utf8_get_char (self->at)))
        {
          int month = self->month > 0 && (*self->at == 'T' || *self->at == 't') &&
                      g_ascii_isdigit (self->at[1]) ? (self->at++, 0) : take_word (self);

          if (month < 0 || (month > 0 && self->month > 0))
            return FALSE;
          if (month > 0)
            self->month = month;
        }
      else
        {
          return FALSE;
        }
    }

  return self->month > 0 && self->n_numbers > 0;
}

/* Reads a date with the name of a month, in which there is no doubt about the order. */
gboolean
rr_written_date_read_names (const char    *text,
                            RrWrittenDate *written)
{
  Reader self = { text };
  guint year;

  memset (written, 0, sizeof *written);
  if (memchr (text, '\0', MAX_LENGTH) == NULL || !take_day (&self))
    return FALSE;
  if (*self.at != '\0' && !rr_written_date_take_time (&self.at, written))
    return FALSE;

  /* The year may stand behind the time. */
  self.at += strspn (self.at, " \t");
  if (self.n_numbers == 1 && strspn (self.at, "0123456789") == 4)
    {
      for (self.digits[self.n_numbers] = 4; g_ascii_isdigit (*self.at); self.at++)
        self.numbers[self.n_numbers] = self.numbers[self.n_numbers] * 10 + (*self.at - '0');
      self.n_numbers++;
      self.at += strspn (self.at, " \t");
    }

  if (*self.at != '\0' || self.n_numbers != 2 || (self.digits[0] == 4 && self.digits[1] == 4))
    return FALSE;

  year = self.digits[0] == 4 ? 0 : 1;
  written->year_first = TRUE;
  written->parts[0] = self.digits[year] == 4 ? self.numbers[year]
                                             : rr_written_date_full_year (self.numbers[year]);
  written->parts[1] = self.month;
  written->parts[2] = self.numbers[1 - year];

  return self.digits[year] != 1;
}
