/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-i18n.h"
#include "rr-journey.h"
#include "rr-new-map.h"

static const char *const stages[] = {
  N_("Awareness"),
  N_("Consideration"),
  N_("Purchase"),
  N_("Use"),
  N_("Afterwards"),
};

/* What a row is called in settings, and what it is. */
static const RrNewMapLane lanes[] = {
  { "website", N_("Website"), RR_LANE_CHANNEL, RR_CHANNEL_WEBSITE },
  { "website-app", N_("Website & app"), RR_LANE_CHANNEL, RR_CHANNEL_WEBSITE },
  { "app", N_("App"), RR_LANE_CHANNEL, RR_CHANNEL_APP },
  { "store", N_("In person"), RR_LANE_CHANNEL, RR_CHANNEL_STORE },
  { "phone", N_("Call centre"), RR_LANE_CHANNEL, RR_CHANNEL_PHONE },
  { "email", N_("E-mail"), RR_LANE_CHANNEL, RR_CHANNEL_EMAIL },
  { "chat", N_("Chat"), RR_LANE_CHANNEL, RR_CHANNEL_CHAT },
  { "social", N_("Social media"), RR_LANE_CHANNEL, RR_CHANNEL_SOCIAL },
  { "post", N_("Letters"), RR_LANE_CHANNEL, RR_CHANNEL_POST },
  { "partner", N_("Partners"), RR_LANE_CHANNEL, RR_CHANNEL_PARTNER },
  { "emotion", N_("How it feels"), RR_LANE_EMOTION, RR_CHANNEL_OTHER },
  { "pains", N_("Pain points"), RR_LANE_PAINS, RR_CHANNEL_OTHER },
  { "needs", N_("Needs"), RR_LANE_NEEDS, RR_CHANNEL_OTHER },
  { "ideas", N_("Ideas"), RR_LANE_IDEAS, RR_CHANNEL_OTHER },
  { "feedback", N_("Feedback"), RR_LANE_FEEDBACK, RR_CHANNEL_OTHER },
  { "text", N_("Behind the scenes"), RR_LANE_TEXT, RR_CHANNEL_OTHER },
};

static const char *const default_lanes[] = { "website-app", "store", "phone", "social", "emotion", "pains", NULL };

/**
 * rr_new_map_get_lanes:
 * @n_lanes: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_lanes): the rows that a new map may have, in their order
 */
const RrNewMapLane *
rr_new_map_get_lanes (guint *n_lanes)
{
  g_return_val_if_fail (n_lanes != NULL, NULL);

  *n_lanes = G_N_ELEMENTS (lanes);

  return lanes;
}

static void
add_lane (RrDocument         *document,
          const RrNewMapLane *info)
{
  RrMap *map = rr_document_get_map (document);
  RrLane *lane = rr_journey_add_lane (document, rr_list_get_size (map->lanes), _(info->name), info->kind, NULL);

  if (lane != NULL && info->kind == RR_LANE_CHANNEL)
    rr_document_set (document, lane, "channel", rr_value_text (rr_enum_name (&rr_channels, info->channel)), NULL);
}

/* Returns: whether there was one that holds cards; without, nobody could add a touchpoint */
static gboolean
add_lanes (RrDocument        *document,
           const char *const *ids)
{
  gboolean has_channel = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (lanes); i++)
    if (g_strv_contains (ids, lanes[i].id))
      {
        add_lane (document, &lanes[i]);
        has_channel |= lanes[i].kind == RR_LANE_CHANNEL;
      }

  return has_channel;
}

/**
 * rr_new_map_create:
 * @ids: (nullable): the rows that it has, see rr_new_map_get_lanes (); unknown ones are passed
 *   over; where none of them holds cards, or for %NULL, it has the usual ones
 *
 * Returns: (transfer full): a new map, neither modified nor with anything to undo
 */
RrDocument *
rr_new_map_create (const char *const *ids)
{
  g_autoptr (RrMap) map = rr_map_new ();
  g_autoptr (RrDocument) draft = rr_document_new (g_object_ref (map));

  rr_document_begin (draft, _("New Map"));
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    rr_journey_add_stage (draft, i, _(stages[i]), NULL);
  if (ids == NULL || !add_lanes (draft, ids))
    {
      while (rr_list_get_size (map->lanes) > 0)
        rr_document_remove (draft, rr_list_get (map->lanes, 0));
      add_lanes (draft, default_lanes);
    }
  rr_document_end (draft);

  /* A document of its own, so that the making of it cannot be undone. */
  g_clear_object (&draft);

  return rr_document_new (g_steal_pointer (&map));
}
