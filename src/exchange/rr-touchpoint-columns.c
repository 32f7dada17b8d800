/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-touchpoint-csv.h"

#include <string.h>

#include "rr-i18n.h"

typedef struct
{
  const char *name;       /* in tables that the program writes */
  const char *label;
  const char *synonyms;   /* between blanks, as fold () leaves names */
} Role;

static const Role roles[RR_N_TOUCHPOINT_ROLES] = {
  [RR_TOUCHPOINT_ROLE_ID] = { "id", N_("Id"), " id key " },
  [RR_TOUCHPOINT_ROLE_TITLE] = {
    "title", N_("Title"),
    " title name touchpoint touchpoints task activity action card text content item event "
    "interaction titel kontaktpunkt titre título titulo nombre " },
  [RR_TOUCHPOINT_ROLE_STAGE] = {
    "stage", N_("Stage"),
    " stage stages phase section stagename phasename journeystage journeyphase etappe étape "
    "etapa fase abschnitt " },
  [RR_TOUCHPOINT_ROLE_STEP] = {
    "step", N_("Step"), " step steps order position column number no nr sequence schritt rank " },
  [RR_TOUCHPOINT_ROLE_LANE] = { "lane", N_("Lane"), " lane swimlane row lanename " },
  [RR_TOUCHPOINT_ROLE_CHANNEL] = {
    "channel", N_("Channel"), " channel channels medium kanal canal " },
  [RR_TOUCHPOINT_ROLE_EMOTION] = {
    "emotion", N_("Emotion"),
    " emotion emotions score emotionscore sentiment satisfaction feeling mood rating "
    "stimmung gefühl bewertung " },
  [RR_TOUCHPOINT_ROLE_IMPORTANCE] = {
    "importance", N_("Importance"), " importance priority weight wichtigkeit priorität " },
  [RR_TOUCHPOINT_ROLE_SEGMENTS] = {
    "segments", N_("Segments"),
    " segments segment persona personas actor actors customer who zielgruppe " },
  [RR_TOUCHPOINT_ROLE_TAGS] = { "tags", N_("Tags"), " tags tag labels label keywords " },
  [RR_TOUCHPOINT_ROLE_NEEDS] = {
    "needs", N_("Needs"),
    " needs need goal goals expectation expectations jobtobedone bedürfnisse besoins " },
  [RR_TOUCHPOINT_ROLE_PAINS] = {
    "pains", N_("Pain points"),
    " pains pain painpoint painpoints problem problems issue issues frustration frustrations "
    "probleme schmerzpunkte " },
  [RR_TOUCHPOINT_ROLE_IDEAS] = {
    "ideas", N_("Ideas"),
    " ideas idea opportunity opportunities solution solutions improvement improvements ideen " },
  [RR_TOUCHPOINT_ROLE_OWNER] = {
    "owner", N_("Owner"), " owner responsible assignee team department verantwortlich " },
  [RR_TOUCHPOINT_ROLE_VOTES] = { "votes", N_("Votes"), " votes vote likes dots stimmen " },
  [RR_TOUCHPOINT_ROLE_SUMMARY] = {
    "summary", N_("Description"),
    " summary description details detail notes note comment comments beschreibung "
    "descripción " },
};

/**
 * rr_touchpoint_role_get_name:
 *
 * Returns: (transfer none): the name of the column in tables that the program writes
 */
const char *
rr_touchpoint_role_get_name (RrTouchpointRole role)
{
  g_return_val_if_fail (role < RR_N_TOUCHPOINT_ROLES, NULL);

  return roles[role].name;
}

/**
 * rr_touchpoint_role_get_label:
 *
 * Returns: (transfer none): what the column is for, for people
 */
const char *
rr_touchpoint_role_get_label (RrTouchpointRole role)
{
  g_return_val_if_fail (role < RR_N_TOUCHPOINT_ROLES, NULL);

  return _(roles[role].label);
}

/* The letters of a name between two blanks, in lower case: "Pain Point(s)" is " painpoints ". */
static char *
fold (const char *name)
{
  g_autofree char *lower = g_utf8_strdown (name, -1);
  GString *out = g_string_new (" ");

  for (const char *at = lower; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (g_unichar_isalnum (g_utf8_get_char (at)))
        g_string_append_unichar (out, g_utf8_get_char (at));
    }
  g_string_append_c (out, ' ');

  return g_string_free (out, FALSE);
}

static gboolean
is_taken (const RrTouchpointColumns *columns,
          int                        column)
{
  for (guint i = 0; i < RR_N_TOUCHPOINT_ROLES; i++)
    {
      if (columns->of[i] == column)
        return TRUE;
    }

  return FALSE;
}

/* The column that has the name of a role, or failing that a synonym of it. */
static int
find_column (const RrCsv               *csv,
             const RrTouchpointColumns *columns,
             RrTouchpointRole           role,
             gboolean                   by_synonym)
{
  for (guint i = 0; i < rr_csv_get_n_cells (csv, 0); i++)
    {
      g_autofree char *folded = fold (rr_csv_get (csv, 0, i));
      gsize length = strlen (roles[role].name);

      if (is_taken (columns, (int) i) || strlen (folded) < 3)
        continue;
      if (by_synonym ? strstr (roles[role].synonyms, folded) != NULL
                     : strlen (folded) == length + 2 &&
                       strncmp (folded + 1, roles[role].name, length) == 0)
        return (int) i;
    }

  return -1;
}

/**
 * rr_touchpoint_columns_guess:
 * @csv: a table with names in its first row
 * @columns: (out): what its columns are for
 *
 * Works out the columns from their names.  A table of one column has titles in it.
 */
void
rr_touchpoint_columns_guess (const RrCsv         *csv,
                             RrTouchpointColumns *columns)
{
  g_return_if_fail (csv != NULL && columns != NULL);

  for (guint i = 0; i < RR_N_TOUCHPOINT_ROLES; i++)
    columns->of[i] = -1;

  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 0; i < RR_N_TOUCHPOINT_ROLES; i++)
        {
          if (columns->of[i] < 0)
            columns->of[i] = find_column (csv, columns, i, pass == 1);
        }
    }

  if (columns->of[RR_TOUCHPOINT_ROLE_TITLE] < 0 && rr_csv_get_n_cells (csv, 0) == 1)
    columns->of[RR_TOUCHPOINT_ROLE_TITLE] = 0;
}
