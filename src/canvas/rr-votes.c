/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-votes.h"

#include <math.h>

#include "rr-i18n.h"

#define MAX_IMPORTANCE 5

/**
 * rr_votes_count:
 * @map: a map
 *
 * Returns: how many votes there are on all of its touchpoints
 */
guint
rr_votes_count (RrMap *map)
{
  guint votes = 0;

  g_return_val_if_fail (RR_IS_MAP (map), 0);

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    votes += (guint) RR_TOUCHPOINT (rr_list_get (map->touchpoints, i))->votes;
  return votes;
}

/**
 * rr_votes_add:
 * @document: a document
 * @touchpoint: a touchpoint of its map
 * @by: how many votes more; fewer than none are none
 * @error: where an error is told
 *
 * Returns: whether there can be so many votes
 */
gboolean
rr_votes_add (RrDocument    *document,
              RrTouchpoint  *touchpoint,
              int            by,
              GError       **error)
{
  gboolean success;

  g_return_val_if_fail (RR_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (RR_IS_TOUCHPOINT (touchpoint), FALSE);

  rr_document_begin (document, by < 0 ? _("Take Back Vote") : _("Vote"));
  success = rr_document_set (document, touchpoint, "votes",
                             rr_value_int (MAX (touchpoint->votes + by, 0)), error);
  rr_document_end (document);
  return success;
}

static gboolean
set_all (RrDocument  *document,
         const char  *label,
         const char  *field,
         int        (*get) (RrTouchpoint *touchpoint, int most),
         GError     **error)
{
  RrMap *map = rr_document_get_map (document);
  gboolean success = TRUE;
  int most = 0;

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    most = MAX (most, RR_TOUCHPOINT (rr_list_get (map->touchpoints, i))->votes);
  if (most == 0)
    return TRUE;

  rr_document_begin (document, label);
  for (guint i = 0; success && i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);

      success = rr_document_set (document, touchpoint, field, rr_value_int (get (touchpoint, most)), error);
    }
  if (success)
    rr_document_end (document);
  else
    rr_document_cancel (document);
  return success;
}

static int
get_none (RrTouchpoint *touchpoint,
          int           most)
{
  return 0;
}

/* In proportion to what has most votes; without any it matters least. */
static int
get_importance (RrTouchpoint *touchpoint,
                int           most)
{
  return 1 + (int) round ((MAX_IMPORTANCE - 1) * touchpoint->votes / (double) most);
}

/**
 * rr_votes_clear:
 * @document: a document
 * @error: where an error is told
 *
 * Takes all votes from the map, in one undo step.
 *
 * Returns: whether that could be done
 */
gboolean
rr_votes_clear (RrDocument  *document,
                GError     **error)
{
  g_return_val_if_fail (RR_IS_DOCUMENT (document), FALSE);

  return set_all (document, _("Clear Votes"), "votes", get_none, error);
}

/**
 * rr_votes_apply:
 * @document: a document
 * @error: where an error is told
 *
 * Makes importances of votes, in one undo step: 5 for what has most, 1 for what has none, and
 * those between in proportion.  A map without votes stays as it is.
 *
 * Returns: whether that could be done
 */
gboolean
rr_votes_apply (RrDocument  *document,
                GError     **error)
{
  g_return_val_if_fail (RR_IS_DOCUMENT (document), FALSE);

  return set_all (document, _("Votes as Importance"), "importance", get_importance, error);
}
