/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-columns.h"

#include <string.h>

#include "rr-feedback-dates.h"
#include "rr-feedback-scores.h"
#include "rr-i18n.h"
#include "rr-text.h"

/* How many rows show what a column holds. */
#define SAMPLE_ROWS 500
#define SAMPLE_IDS 5000

/* What a name is worth. */
#define STRONG_WORD 4
#define WEAK_WORD 2
#define WHOLE_NAME 1

#define MAX_WORDS 32

/* How many columns a message names. */
#define MAX_LISTED 30

static const RrEnumValue values[RR_N_FEEDBACK_ROLES] = {
  [RR_FEEDBACK_ROLE_TOUCHPOINT] = { "touchpoint", N_("Touchpoint") },
  [RR_FEEDBACK_ROLE_DATE] = { "date", N_("Date") },
  [RR_FEEDBACK_ROLE_SENTIMENT] = { "sentiment", N_("Sentiment") },
  [RR_FEEDBACK_ROLE_TEXT] = { "text", N_("Comment") },
  [RR_FEEDBACK_ROLE_SOURCE] = { "source", N_("Source") },
  [RR_FEEDBACK_ROLE_SEGMENT] = { "segment", N_("Segment") },
  [RR_FEEDBACK_ROLE_REF] = { "ref", N_("Reference") },
};

const RrEnum rr_feedback_roles = { values, RR_N_FEEDBACK_ROLES, FALSE };

/* Words that the names of columns have, in English, German, French and Spanish. */
static const struct
{
  const char *strong[MAX_WORDS];
  const char *weak[MAX_WORDS];
  const char *against[MAX_WORDS]; /* a name with one of these is of something else */
} roles[RR_N_FEEDBACK_ROLES] = {
  [RR_FEEDBACK_ROLE_TOUCHPOINT] = {
    { "touchpoint", "touchpoints", "touch" },
    { "step" },
    { "id", "date", "count" },
  },
  [RR_FEEDBACK_ROLE_DATE] = {
    { "date", "datetime", "timestamp", "created", "datum", "zeitstempel", "horodateur", "fecha" },
    { "time", "day", "submitted", "posted", "received", "when", "rated", "zeit", "tag", "jour" },
    { "updated", "modified", "closed", "resolved", "birth", "zone", "id", "by" },
  },
  [RR_FEEDBACK_ROLE_SENTIMENT] = {
    { "sentiment", "rating", "stars", "nps", "score", "polarity", "bewertung", "sterne", "note", "étoiles",
      "valoración", "calificación", "puntuación", "estrellas" },
    { "csat", "satisfaction", "satisfied", "grade", "points", "compound", "overall", "likely", "recommend",
      "zufriedenheit", "zufrieden", "weiterempfehlen", "satisfait", "satisfacción", "satisfecho" },
    { "confidence", "gold", "count", "reason", "comment", "text", "date", "id" },
  },
  [RR_FEEDBACK_ROLE_TEXT] = {
    { "text", "comment", "comments", "feedback", "verbatim", "kommentar", "kommentare", "texte",
      "commentaire", "commentaires", "texto", "comentario", "comentarios" },
    { "message", "review", "body", "content", "remark", "remarks", "answer", "description", "tweet",
      "why", "improve", "nachricht", "antwort", "warum", "avis", "réponse", "pourquoi", "mensaje",
      "respuesta", "reseña", "opinión" },
    { "id", "date", "created", "count", "confidence", "reason", "rating", "score", "location", "coord" },
  },
  [RR_FEEDBACK_ROLE_SOURCE] = {
    { "source", "quelle", "fuente" },
    { "channel", "kanal", "canal", "medium", "platform", "origin" },
    { "id", "date", "count" },
  },
  [RR_FEEDBACK_ROLE_SEGMENT] = {
    { "segment", "segmento" },
    { "persona", "group", "cohort" },
    { "id", "date", "count" },
  },
  [RR_FEEDBACK_ROLE_REF] = {
    { "id", "ref", "reference", "uuid", "guid" },
    { "number", "no", "nr", "key" },
    { "user", "customer", "author", "account", "agent", "parent", "product", "session", "touchpoint",
      "segment", "channel", "count", "date" },
  },
};

/* First what is most certain: a column is for one thing alone. */
static const RrFeedbackRole guessing_order[] = {
  RR_FEEDBACK_ROLE_REF,    RR_FEEDBACK_ROLE_DATE,   RR_FEEDBACK_ROLE_TOUCHPOINT,
  RR_FEEDBACK_ROLE_SENTIMENT, RR_FEEDBACK_ROLE_SEGMENT, RR_FEEDBACK_ROLE_SOURCE,
  RR_FEEDBACK_ROLE_TEXT,
};

/* Divides "tweet_id", "tweetId" and "Tweet ID" into "tweet" and "id". */
static char **
split_name (const char *name)
{
  g_autoptr (GString) spaced = g_string_new (NULL);
  char last = ' ';

  for (; *name != '\0'; last = *name++)
    {
      if (!g_ascii_isalnum (*name) && (guint8) *name < 0x80)
        g_string_append_c (spaced, ' ');
      else
        {
          if (g_ascii_isupper (*name) && g_ascii_islower (last))
            g_string_append_c (spaced, ' ');
          g_string_append_c (spaced, g_ascii_tolower (*name));
        }
    }

  return g_strsplit (g_strstrip (spaced->str), " ", -1);
}

static gboolean
holds (const char *const *words,
       const char        *word)
{
  for (guint i = 0; i < MAX_WORDS && words[i] != NULL; i++)
    {
      if (g_str_equal (words[i], word))
        return TRUE;
    }

  return FALSE;
}

/* How well a name fits a role; 0: not at all. */
static int
rate_name (char           **words,
           RrFeedbackRole   role)
{
  int rating = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (holds (roles[role].against, words[i]))
        return 0;
      if (holds (roles[role].strong, words[i]))
        rating += STRONG_WORD;
      else if (holds (roles[role].weak, words[i]))
        rating += WEAK_WORD;
    }

  if (rating > 0 && words[1] == NULL)
    rating += WHOLE_NAME;

  return rating;
}

/* One that no calendar has is one all the same: its row is refused later on, with its line. */
static gboolean
is_date (const char *text)
{
  static const RrDateOrder orders[] = { RR_DATE_ORDER_MDY, RR_DATE_ORDER_DMY };

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      char date[RR_DATE_SIZE];
      RrDateProblem problem = rr_feedback_date_parse (text, orders[i], date);

      if (problem == RR_DATE_FINE || problem == RR_DATE_NONEXISTENT)
        return TRUE;
    }

  return FALSE;
}

/* Numbers may be anything where no name says that they are dates. */
static gboolean
is_date_by_itself (const char *text)
{
  return text[strspn (text, "0123456789 ")] != '\0' && is_date (text);
}

/* The share of cells of a column that are what @is_one takes; 0 in an empty column. */
static double
sample (const RrCsv *csv,
        guint        column,
        gboolean   (*is_one) (const char *text))
{
  guint n = 0, n_such = 0;

  for (guint row = 1; row < MIN (rr_csv_get_n_rows (csv), SAMPLE_ROWS + 1); row++)
    {
      const char *text = rr_csv_get (csv, row, column);

      if (*text == '\0')
        continue;
      n++;
      n_such += is_one (text);
    }

  return n > 0 ? (double) n_such / n : 0;
}

/* Whether the cells differ as ids do; a few rows may come twice, and more where the name
 * leaves no doubt. */
static gboolean
are_ids (const RrCsv *csv,
         guint        column,
         gboolean     certain)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (rr_text_hash, g_str_equal);
  guint n = 0;

  for (guint row = 1; row < MIN (rr_csv_get_n_rows (csv), SAMPLE_IDS + 1); row++)
    {
      const char *text = rr_csv_get (csv, row, column);

      if (*text == '\0')
        continue;
      n++;
      g_hash_table_add (seen, (gpointer) text);
    }

  return n > 0 && g_hash_table_size (seen) >= n * (certain ? 0.5 : 0.9);
}

/* Whether a column holds what its name says; a table without rows says nothing against it. */
static gboolean
check_column (const RrCsv    *csv,
              guint           column,
              RrFeedbackRole  role,
              int             rating)
{
  if (rr_csv_get_n_rows (csv) == 1)
    return TRUE;
  if (role == RR_FEEDBACK_ROLE_DATE)
    return sample (csv, column, is_date) >= 0.5;
  if (role == RR_FEEDBACK_ROLE_SENTIMENT)
    return sample (csv, column, rr_feedback_score_is_one) >= 0.5;
  if (role == RR_FEEDBACK_ROLE_REF)
    return are_ids (csv, column, rating > STRONG_WORD);

  return TRUE;
}

static int
find_best (const RrCsv    *csv,
           char         ***names,
           const gboolean *taken,
           guint           n_columns,
           RrFeedbackRole  role)
{
  int best = -1, best_rating = 0;

  for (guint i = 0; i < n_columns; i++)
    {
      int rating = taken[i] ? 0 : rate_name (names[i], role);

      if (rating > best_rating && check_column (csv, i, role, rating))
        {
          best = (int) i;
          best_rating = rating;
        }
    }

  return best;
}

/* The first column that holds dates, whatever its name; where the name is a date, too, the
 * table has no names, and its first row would be lost. */
static int
find_dates (const RrCsv    *csv,
            const gboolean *taken,
            guint           n_columns)
{
  for (guint i = 0; i < n_columns; i++)
    {
      if (!taken[i] && !is_date (rr_csv_get (csv, 0, i)) && sample (csv, i, is_date_by_itself) >= 0.9)
        return (int) i;
    }

  return -1;
}

/**
 * rr_feedback_columns_guess:
 * @csv: a table whose first row names the columns
 * @columns: (out): which column is for what
 *
 * A role for which no column looks right gets none.
 */
void
rr_feedback_columns_guess (const RrCsv       *csv,
                           RrFeedbackColumns *columns)
{
  guint n_columns;
  g_autofree gboolean *taken = NULL;
  char ***names;

  g_return_if_fail (csv != NULL);
  g_return_if_fail (columns != NULL);

  n_columns = rr_csv_get_n_cells (csv, 0);
  taken = g_new0 (gboolean, n_columns);
  names = g_new (char **, n_columns);
  for (guint i = 0; i < n_columns; i++)
    names[i] = split_name (rr_csv_get (csv, 0, i));

  for (guint i = 0; i < G_N_ELEMENTS (guessing_order); i++)
    {
      RrFeedbackRole role = guessing_order[i];
      int column = find_best (csv, names, taken, n_columns, role);

      if (column < 0 && role == RR_FEEDBACK_ROLE_DATE)
        column = find_dates (csv, taken, n_columns);
      if (column >= 0)
        taken[column] = TRUE;
      columns->of[role] = column;
    }

  for (guint i = 0; i < n_columns; i++)
    g_strfreev (names[i]);
  g_free (names);
}

/**
 * rr_feedback_columns_list:
 * @csv: a table whose first row names the columns
 *
 * Returns: (transfer full): the names of the columns, for a message
 */
char *
rr_feedback_columns_list (const RrCsv *csv)
{
  g_autoptr (GString) list = g_string_new (NULL);
  guint n;

  g_return_val_if_fail (csv != NULL, NULL);

  n = rr_csv_get_n_cells (csv, 0);
  for (guint i = 0; i < MIN (n, MAX_LISTED); i++)
    {
      g_autofree char *shown = rr_text_shorten (rr_csv_get (csv, 0, i), 40);
      g_autofree char *quoted = rr_text_quote (shown);

      g_string_append_printf (list, "%s%s", i > 0 ? _(", ") : "", quoted);
    }
  if (n > MAX_LISTED)
    g_string_append_printf (list, "%s…", _(", "));

  return g_string_free (g_steal_pointer (&list), FALSE);
}
