/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rr-journey.h"
#include "rr-new-map.h"

static const char *const stages[] = {
  N_("Awareness"),
  N_("Consideration"),
  N_("Purchase"),
  N_("Use"),
  N_("Afterwards"),
};

static const struct
{
  const char *name;
  RrLaneKind kind;
  RrChannel channel;
} lanes[] = {
  { N_("Website & app"), RR_LANE_CHANNEL, RR_CHANNEL_WEBSITE },
  { N_("In person"), RR_LANE_CHANNEL, RR_CHANNEL_STORE },
  { N_("Call centre"), RR_LANE_CHANNEL, RR_CHANNEL_PHONE },
  { N_("Social media"), RR_LANE_CHANNEL, RR_CHANNEL_SOCIAL },
  { N_("How it feels"), RR_LANE_EMOTION, RR_CHANNEL_OTHER },
  { N_("Pain points"), RR_LANE_PAINS, RR_CHANNEL_OTHER },
};

static void
add_lane (RrDocument *document,
          guint       position)
{
  RrLane *lane = rr_journey_add_lane (document, position, _(lanes[position].name), lanes[position].kind, NULL);

  if (lane != NULL && lanes[position].kind == RR_LANE_CHANNEL)
    rr_document_set (document, lane, "channel",
                     rr_value_text (rr_enum_name (&rr_channels, lanes[position].channel)), NULL);
}

/**
 * rr_new_map_create:
 *
 * Returns: (transfer full): a new map, neither modified nor with anything to undo
 */
RrDocument *
rr_new_map_create (void)
{
  g_autoptr (RrMap) map = rr_map_new ();
  g_autoptr (RrDocument) draft = rr_document_new (g_object_ref (map));

  rr_document_begin (draft, _("New Map"));
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    rr_journey_add_stage (draft, i, _(stages[i]), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (lanes); i++)
    add_lane (draft, i);
  rr_document_end (draft);

  /* A document of its own, so that the making of it cannot be undone. */
  g_clear_object (&draft);

  return rr_document_new (g_steal_pointer (&map));
}
