/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-touchpoint-csv.h"

#include <string.h>

#include "rr-csv-writer.h"
#include "rr-formula-guard.h"
#include "rr-json-writer.h"

static char *
write_number (double number)
{
  GString *out = g_string_new (NULL);

  rr_json_append_double (out, number);

  return g_string_free (out, FALSE);
}

/* One item a line; a single one that could be taken for a list ends in a line end. */
static char *
write_list (const char *const *items)
{
  g_autofree char *joined = g_strjoinv ("\n", (char **) items);
  gboolean alone = items[0] != NULL && items[1] == NULL && strpbrk (joined, ";,") != NULL;
  g_autofree char *list = g_strconcat (joined, alone ? "\n" : "", NULL);

  return rr_formula_guard (list);
}

static char *
write_segments (RrMap        *map,
                RrTouchpoint *touchpoint)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; touchpoint->segments[i] != NULL; i++)
    g_ptr_array_add (names, (gpointer) rr_map_find_segment (map, touchpoint->segments[i])->name);
  g_ptr_array_add (names, NULL);

  return write_list ((const char *const *) names->pdata);
}

static char *
write_cell (RrMap            *map,
            RrTouchpoint     *touchpoint,
            RrTouchpointRole  role)
{
  RrLane *lane = rr_map_find_lane (map, touchpoint->lane);
  RrPerson *owner = rr_map_find_person (map, touchpoint->owner);

  switch (role)
    {
    case RR_TOUCHPOINT_ROLE_ID:
      return rr_formula_guard (rr_element_get_id (touchpoint));
    case RR_TOUCHPOINT_ROLE_TITLE:
      return rr_formula_guard (touchpoint->title);
    case RR_TOUCHPOINT_ROLE_STAGE:
      return rr_formula_guard (rr_map_find_stage (map, touchpoint->stage)->name);
    case RR_TOUCHPOINT_ROLE_STEP:
      return g_strdup_printf ("%d", touchpoint->step + 1);
    case RR_TOUCHPOINT_ROLE_LANE:
      return rr_formula_guard (lane->name);
    case RR_TOUCHPOINT_ROLE_CHANNEL:
      return rr_formula_guard (lane->channel);
    case RR_TOUCHPOINT_ROLE_EMOTION:
      return write_number (touchpoint->emotion);
    case RR_TOUCHPOINT_ROLE_IMPORTANCE:
      return g_strdup_printf ("%d", touchpoint->importance);
    case RR_TOUCHPOINT_ROLE_SEGMENTS:
      return write_segments (map, touchpoint);
    case RR_TOUCHPOINT_ROLE_TAGS:
      return write_list (touchpoint->tags);
    case RR_TOUCHPOINT_ROLE_NEEDS:
      return write_list (touchpoint->needs);
    case RR_TOUCHPOINT_ROLE_PAINS:
      return write_list (touchpoint->pains);
    case RR_TOUCHPOINT_ROLE_IDEAS:
      return write_list (touchpoint->ideas);
    case RR_TOUCHPOINT_ROLE_OWNER:
      return rr_formula_guard (owner != NULL ? owner->name : "");
    case RR_TOUCHPOINT_ROLE_VOTES:
      return g_strdup_printf ("%d", touchpoint->votes);
    case RR_TOUCHPOINT_ROLE_SUMMARY:
      return rr_formula_guard (touchpoint->summary);
    case RR_N_TOUCHPOINT_ROLES:
    default:
      g_assert_not_reached ();
    }
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      map)
{
  return rr_map_compare_journey_order (map, *(RrTouchpoint *const *) a, *(RrTouchpoint *const *) b);
}

/**
 * rr_touchpoint_csv_write:
 *
 * Returns: (transfer full): a table of the map's touchpoints in the order of the journey,
 *   as CSV that is safe to be opened in a spreadsheet
 */
char *
rr_touchpoint_csv_write (RrMap *map)
{
  g_autoptr (GPtrArray) sorted = NULL;
  const char *names[RR_N_TOUCHPOINT_ROLES];
  GString *out;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);

  sorted = g_ptr_array_new ();
  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    g_ptr_array_add (sorted, rr_list_get (map->touchpoints, i));
  g_ptr_array_sort_with_data (sorted, compare_cb, map);

  out = g_string_new (NULL);
  for (guint i = 0; i < RR_N_TOUCHPOINT_ROLES; i++)
    names[i] = rr_touchpoint_role_get_name (i);
  rr_csv_append_row (out, names, RR_N_TOUCHPOINT_ROLES);

  for (guint i = 0; i < sorted->len; i++)
    {
      char *cells[RR_N_TOUCHPOINT_ROLES];

      for (guint role = 0; role < RR_N_TOUCHPOINT_ROLES; role++)
        cells[role] = write_cell (map, sorted->pdata[i], role);
      rr_csv_append_row (out, (const char *const *) cells, RR_N_TOUCHPOINT_ROLES);
      for (guint role = 0; role < RR_N_TOUCHPOINT_ROLES; role++)
        g_free (cells[role]);
    }

  return g_string_free (out, FALSE);
}
