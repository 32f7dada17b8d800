/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include <math.h>

#include "rr-explanation.h"
#include "rr-i18n.h"
#include "rr-locale.h"

/* −1.5 with a true minus sign, as people write it. */
static char *
format_emotion (double emotion)
{
  return g_strdup_printf ("%s%.4g", rr_locale_get_sign (emotion), fabs (emotion));
}

/* Where a cell is, in words. */
char *
rr_canvas_describe_place (RrCanvas      *self,
                          const RrPlace *place)
{
  RrMap *map = rr_canvas_get_map (self);
  RrStage *stage = rr_map_find_stage (map, place->stage);
  RrLane *lane = rr_map_find_lane (map, place->lane);

  return g_strdup_printf (_("Stage %s, step %u, lane %s"),
                          stage != NULL ? stage->name : "",
                          place->step + 1,
                          lane != NULL ? lane->name : "");
}

/* The texts of a row in a column, one after the other. */
char *
rr_canvas_describe_row (RrCanvas *self,
                        RrStage  *stage,
                        guint     step,
                        RrLane   *lane)
{
  g_autoptr (GArray) items = rr_canvas_list_row_items (self, stage, step, lane);
  g_autoptr (GString) texts = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    g_string_append_printf (texts, "%s%s", i > 0 ? "; " : "", g_array_index (items, RrItem, i).text);
  if (items->len == 0)
    return g_strdup (_("Nothing written"));
  return g_string_free (g_steal_pointer (&texts), FALSE);
}

/* What a person who cannot see a card is told of it. */
char *
rr_canvas_describe_card (RrCanvas     *self,
                         RrTouchpoint *touchpoint)
{
  const RrPlace place = {
    .stage = touchpoint->stage,
    .step = touchpoint->step,
    .lane = touchpoint->lane,
  };
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  g_autofree char *where = rr_canvas_describe_place (self, &place);
  g_autofree char *emotion = format_emotion (touchpoint->emotion);
  g_autofree char *facts = NULL;
  const RrAssessed *assessed = NULL;

  /* Translators: place; emotion from −2 to +2; importance from 1 to 5 */
  facts = g_strdup_printf (_("%s; emotion %s; importance %d"),
                           where, emotion, touchpoint->importance);

  if (touchpoint->votes > 0)
    {
      g_autofree char *before = g_steal_pointer (&facts);
      g_autofree char *votes = g_strdup_printf (ngettext ("%d vote", "%d votes", touchpoint->votes),
                                                touchpoint->votes);

      /* Translators: what is known of a touchpoint, and “3 votes” */
      facts = g_strdup_printf (_("%s; %s"), before, votes);
    }

  if (!rr_touchpoint_is_of (touchpoint, rr_session_get_segment (self->session)))
    {
      g_autofree char *before = g_steal_pointer (&facts);

      /* Translators: what is known of a touchpoint that those whose journey is looked at do not have */
      facts = g_strdup_printf (_("%s; not in this segment"), before);
    }

  if (assessment != NULL && rr_session_get_view (self->session) != RR_VIEW_MAP)
    assessed = rr_assessment_get (assessment, touchpoint);
  if (assessed == NULL)
    return g_steal_pointer (&facts);

  if (assessed->rank == 0)
    return g_strdup_printf (_("%s; not affected"), facts);

  /* Translators: facts; severity, such as “Major”; rank in the list, 1 is the first */
  if (assessed->origin == RR_ORIGIN_RIPPLE)
    return g_strdup_printf (_("%s; %s by ripple, rank %u"),
                            facts, rr_level_label (assessed->level), assessed->rank);
  return g_strdup_printf (_("%s; %s, rank %u"),
                          facts, rr_level_label (assessed->level), assessed->rank);
}
