/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-dates-private.h"

#include <string.h>

/* The century of years with two digits, as strptime () has it. */
#define FIRST_YEAR_OF_1900S 69

/* What seconds since 1970 may be in a table of comments: 2001 to 2099. Fewer digits than
 * the first has are other numbers. */
#define FIRST_SECOND G_GINT64_CONSTANT (1000000000)
#define LAST_SECOND G_GINT64_CONSTANT (4102444799)

/* The names of RFC 822; others mean more than one zone. */
static const struct
{
  const char *name;
  const char *zone;
} zone_names[] = {
  { "EST", "-05:00" }, { "EDT", "-04:00" }, { "CST", "-06:00" }, { "CDT", "-05:00" },
  { "MST", "-07:00" }, { "MDT", "-06:00" }, { "PST", "-08:00" }, { "PDT", "-07:00" },
};

/* Takes up to @most digits; returns how many there were. */
static guint
take_digits (const char **at,
             guint        most,
             int         *number)
{
  guint n;

  *number = 0;
  for (n = 0; n < most && g_ascii_isdigit (**at); n++)
    *number = *number * 10 + (*(*at)++ - '0');

  return n;
}

static void
skip_spaces (const char **at)
{
  while (**at == ' ' || **at == '\t')
    (*at)++;
}

/* Takes "PDT" and the like. */
static gboolean
take_zone_name (const char **at,
                char         zone[7])
{
  for (guint i = 0; i < G_N_ELEMENTS (zone_names); i++)
    {
      gsize length = strlen (zone_names[i].name);

      if (g_ascii_strncasecmp (*at, zone_names[i].name, length) == 0 && !g_ascii_isalpha ((*at)[length]))
        {
          *at += length;
          strcpy (zone, zone_names[i].zone);
          return TRUE;
        }
    }

  return FALSE;
}

/* Takes "Z", "UTC", "GMT+1", "EST", "+01:00", "+0100" or "+01"; nothing is fine, too. */
static gboolean
take_zone (const char **at,
           char         zone[7])
{
  int hours, minutes = 0;
  char sign;
  gboolean named = FALSE;
  guint digits;

  if (**at == '\0' || take_zone_name (at, zone))
    return TRUE;

  if (g_ascii_strncasecmp (*at, "UTC", 3) == 0 || g_ascii_strncasecmp (*at, "GMT", 3) == 0)
    {
      *at += 3;
      strcpy (zone, "Z");
      if (**at != '+' && **at != '-')
        return TRUE;
      named = TRUE;
    }

  if (**at == 'Z' || **at == 'z')
    {
      (*at)++;
      strcpy (zone, "Z");
      return TRUE;
    }

  sign = **at;
  if (sign != '+' && sign != '-')
    return TRUE;

  (*at)++;
  digits = take_digits (at, 2, &hours);
  if (digits != 2 && (digits != 1 || !named))
    return FALSE;
  if (**at == ':' || g_ascii_isdigit (**at))
    {
      *at += **at == ':';
      if (take_digits (at, 2, &minutes) != 2)
        return FALSE;
    }

  zone[0] = sign;
  zone[1] = (char) ('0' + hours / 10);
  zone[2] = (char) ('0' + hours % 10);
  zone[3] = ':';
  zone[4] = (char) ('0' + minutes / 10);
  zone[5] = (char) ('0' + minutes % 10);
  zone[6] = '\0';

  return hours <= 23 && minutes <= 59;
}

/* Takes "AM", "p.m." and the like, and makes the hour one of 24; 25 where it is none of
 * twelve. */
static void
take_half_of_day (const char **at,
                  int         *hour)
{
  char half = g_ascii_tolower (**at);
  const char *end = *at + 1;

  if (half != 'a' && half != 'p')
    return;

  end += *end == '.';
  if (g_ascii_tolower (*end) != 'm')
    return;
  end++;
  end += *end == '.';

  *at = end;
  if (*hour < 1 || *hour > 12)
    *hour = 25;
  else
    *hour = *hour % 12 + (half == 'p' ? 12 : 0);
}

gboolean
rr_written_date_take_time (const char    **at,
                           RrWrittenDate  *written)
{
  if (take_digits (at, 2, &written->hour) == 0 || *(*at)++ != ':' ||
      take_digits (at, 2, &written->minute) != 2)
    return FALSE;

  written->has_time = TRUE;
  written->has_second = **at == ':';
  if (written->has_second)
    {
      (*at)++;
      if (take_digits (at, 2, &written->second) != 2)
        return FALSE;

      /* The map holds whole seconds. */
      if ((**at == '.' || **at == ',') && g_ascii_isdigit ((*at)[1]))
        {
          for ((*at)++; g_ascii_isdigit (**at); (*at)++)
            ;
        }
    }

  skip_spaces (at);
  take_half_of_day (at, &written->hour);
  skip_spaces (at);

  return take_zone (at, written->zone);
}

/* The year that two digits mean. */
int
rr_written_date_full_year (int year)
{
  return year + (year < FIRST_YEAR_OF_1900S ? 2000 : 1900);
}

/* Reads three numbers and perhaps a time, whatever they mean. */
static gboolean
read_numbers (const char    *at,
              RrWrittenDate *written)
{
  guint digits[3];

  memset (written, 0, sizeof *written);
  skip_spaces (&at);

  for (guint i = 0; i < 3; i++)
    {
      digits[i] = take_digits (&at, 4, &written->parts[i]);
      if (i == 2)
        break;
      if (i == 0)
        written->separator = *at;
      if (*at != written->separator || (*at != '-' && *at != '/' && *at != '.'))
        return FALSE;
      at++;
    }

  written->year_first = digits[0] == 4;
  if (digits[1] < 1 || digits[1] > 2)
    return FALSE;
  if (written->year_first ? digits[2] < 1 || digits[2] > 2
                          : digits[0] < 1 || digits[0] > 2 || (digits[2] != 2 && digits[2] != 4))
    return FALSE;
  if (!written->year_first && digits[2] == 2)
    written->parts[2] = rr_written_date_full_year (written->parts[2]);

  if (*at == ',')
    at++;
  if (*at == 'T' || *at == 't')
    at++;
  else
    skip_spaces (&at);

  if (*at != '\0' && !rr_written_date_take_time (&at, written))
    return FALSE;

  skip_spaces (&at);
  return *at == '\0';
}

/* Reads digits alone: 20150224, or the seconds or milliseconds since 1970. */
static gboolean
read_digits (const char    *at,
             RrWrittenDate *written)
{
  g_autoptr (GDateTime) time = NULL;
  gint64 number = 0;
  guint n;

  memset (written, 0, sizeof *written);
  skip_spaces (&at);
  for (n = 0; g_ascii_isdigit (*at) && n < 14; n++)
    number = number * 10 + (*at++ - '0');
  skip_spaces (&at);
  if (*at != '\0')
    return FALSE;

  written->year_first = TRUE;
  if (n == 8)
    {
      written->parts[0] = (int) (number / 10000);
      written->parts[1] = (int) (number / 100 % 100);
      written->parts[2] = (int) (number % 100);
      return written->parts[0] >= 1900 && written->parts[0] <= 2099 &&
             written->parts[1] >= 1 && written->parts[1] <= 12 &&
             written->parts[2] >= 1 && written->parts[2] <= 31;
    }

  if (n == 13)
    number /= 1000;
  else if (n != 10)
    return FALSE;
  if (number < FIRST_SECOND || number > LAST_SECOND)
    return FALSE;

  time = g_date_time_new_from_unix_utc (number);
  g_date_time_get_ymd (time, &written->parts[0], &written->parts[1], &written->parts[2]);
  written->has_time = written->has_second = TRUE;
  written->hour = g_date_time_get_hour (time);
  written->minute = g_date_time_get_minute (time);
  written->second = g_date_time_get_second (time);
  strcpy (written->zone, "Z");

  return TRUE;
}

/* Reads a date in any of the ways in which tables have them, whatever its numbers mean. */
gboolean
rr_written_date_read (const char    *text,
                      RrWrittenDate *written)
{
  return read_numbers (text, written) || read_digits (text, written) ||
         rr_written_date_read_names (text, written);
}
