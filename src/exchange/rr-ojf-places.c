/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-ojf-private.h"

#include <string.h>

#include "rr-i18n.h"
#include "rr-ojf-lanes-private.h"
#include "rr-text.h"

#define QUOTED 60

static void
stage_free (gpointer data)
{
  RrOjfStage *stage = data;

  g_ptr_array_unref (stage->touchpoints);
  g_free (stage);
}

static void
lane_free (gpointer data)
{
  RrOjfLane *lane = data;

  g_free (lane->source_id);
  g_free (lane->name);
  g_free (lane);
}

void
rr_ojf_clear (RrOjf *self)
{
  g_hash_table_unref (self->stages);
  g_ptr_array_unref (self->all_stages);
  g_hash_table_unref (self->lanes);
  g_ptr_array_unref (self->all_lanes);
  g_hash_table_unref (self->layers);
  g_hash_table_unref (self->kept);
}

static GHashTable *
new_index (void)
{
  return g_hash_table_new_full (rr_text_hash, g_str_equal, g_free, NULL);
}

void
rr_ojf_init (RrOjf           *self,
             RrImportBuilder *builder)
{
  *self = (RrOjf) {
    .builder = builder,
    .stages = new_index (),
    .all_stages = g_ptr_array_new_with_free_func (stage_free),
    .lanes = new_index (),
    .all_lanes = g_ptr_array_new_with_free_func (lane_free),
    .layers = new_index (),
    .kept = new_index (),
  };
}

/* Files refer to stages and lanes by id, some by name. The first of a key counts. */
static void
add_key (GHashTable *index,
         const char *key,
         gpointer    value)
{
  if (key != NULL && !g_hash_table_contains (index, key))
    g_hash_table_insert (index, g_strdup (key), value);
}

static RrOjfStage *
add_stage (RrOjf      *self,
           const char *id,
           const char *name)
{
  RrOjfStage *stage = g_new0 (RrOjfStage, 1);

  stage->element = rr_import_builder_add (self->builder, "stages", id);
  stage->touchpoints = g_ptr_array_new_with_free_func (g_free);
  rr_import_set_name (self->builder, stage->element, "name", name);
  g_ptr_array_add (self->all_stages, stage);
  add_key (self->stages, id, stage);
  add_key (self->stages, name, stage);

  return stage;
}

/* Takes the id and the name of a stage or lane; a text alone is both. */
static void
take_names (JsonNode  *json,
            guint      index,
            char     **id,
            char     **name)
{
  static const char *const names[] = { "name", "title", "label", NULL };

  if (JSON_NODE_HOLDS_OBJECT (json))
    {
      *id = rr_ojf_take_key (json_node_get_object (json), "id");
      *name = rr_ojf_take_first (json_node_get_object (json), names);
    }
  else if (json_node_get_value_type (json) == G_TYPE_STRING &&
           !rr_import_is_blank (json_node_get_string (json)))
    {
      *name = json_node_dup_string (json);
    }

  if (*name == NULL)
    *name = *id != NULL && !rr_import_is_blank (*id)
              ? g_strdup (*id)
              /* Translators: of a stage or a row that has no name, its number */
              : g_strdup_printf (_("Unnamed %u"), index + 1);
}

static void
take_color (JsonObject *from,
            JsonObject *stage)
{
  JsonNode *color = json_object_get_member (from, "color");
  const char *text;

  if (color == NULL || json_node_get_value_type (color) != G_TYPE_STRING)
    return;

  text = json_node_get_string (color);
  if (strlen (text) == 7 && *text == '#' && strspn (text + 1, "0123456789abcdefABCDEF") == 6)
    {
      json_object_set_string_member (stage, "color", text);
      json_object_remove_member (from, "color");
    }
}

void
rr_ojf_read_stages (RrOjf     *self,
                    JsonArray *stages)
{
  for (guint i = 0; stages != NULL && i < json_array_get_length (stages); i++)
    {
      JsonNode *json = json_array_get_element (stages, i);
      g_autofree char *id = NULL;
      g_autofree char *name = NULL;
      RrOjfStage *stage;

      take_names (json, i, &id, &name);
      stage = add_stage (self, id, name);
      if (JSON_NODE_HOLDS_OBJECT (json))
        {
          JsonObject *object = json_node_get_object (json);
          g_autofree char *text = rr_ojf_take_text (object, "description");

          rr_import_append_text (self->builder, stage->element, "summary", text);
          take_color (object, stage->element);
          rr_ojf_keep (self, stage->element, object);
        }
    }
}

static RrOjfLane *
add_lane (RrOjf      *self,
          const char *id,
          const char *name)
{
  RrOjfLane *lane = g_new0 (RrOjfLane, 1);

  lane->name = g_strdup (name);
  lane->kind = RR_LANE_TEXT;
  lane->known = rr_ojf_lane_kind_of_name (name, &lane->kind);
  g_ptr_array_add (self->all_lanes, lane);
  add_key (self->lanes, id, lane);
  add_key (self->lanes, name, lane);

  return lane;
}

void
rr_ojf_read_lanes (RrOjf     *self,
                   JsonArray *lanes)
{
  for (guint i = 0; lanes != NULL && i < json_array_get_length (lanes); i++)
    {
      g_autofree char *id = NULL;
      g_autofree char *name = NULL;

      take_names (json_array_get_element (lanes, i), i, &id, &name);
      add_lane (self, id, name)->source_id = g_strdup (id);
    }
}

/* Returns: (transfer none) (nullable): what a node refers to; a text that is no id is kept */
static gpointer
find_referred (GHashTable *index,
               JsonObject *node,
               const char *member)
{
  g_autofree char *key = rr_ojf_take_key (node, member);
  gpointer found = key != NULL ? g_hash_table_lookup (index, key) : NULL;

  if (found == NULL && key != NULL)
    json_object_set_string_member (node, member, key);

  return found;
}

/* A node in a stage or lane that there is not gets one, rather than getting lost. */
static void
place_node (RrOjf       *self,
            RrOjfNode   *node,
            RrOjfStage **other_stage,
            RrOjfLane  **other_lane)
{
  node->stage = find_referred (self->stages, node->object, "stageId");
  if (node->stage == NULL)
    {
      if (*other_stage == NULL)
        {
          *other_stage = add_stage (self, NULL, _("Without a stage"));
          rr_import_builder_warn (self->builder,
                                  _("there are nodes without a stage; they are in a stage of "
                                    "their own"));
        }
      node->stage = *other_stage;
    }

  node->lane = find_referred (self->lanes, node->object, "swimlaneId");
  if (node->lane == NULL)
    {
      if (*other_lane == NULL)
        {
          *other_lane = add_lane (self, NULL, _("Touchpoints"));
          (*other_lane)->kind = RR_LANE_CHANNEL;
          (*other_lane)->known = TRUE;
        }
      node->lane = *other_lane;
    }
  node->lane->n_nodes++;
}

/* Where the name of a lane says nothing, the first purpose of its nodes does that says
 * something. */
static void
learn_from_purpose (RrOjfNode *node)
{
  JsonNode *purpose = json_object_get_member (node->object, "purpose");

  if (!node->lane->known && purpose != NULL &&
      json_node_get_value_type (purpose) == G_TYPE_STRING)
    node->lane->known = rr_ojf_lane_kind_of_purpose (json_node_get_string (purpose),
                                                     &node->lane->kind);
}

GArray *
rr_ojf_read_nodes (RrOjf     *self,
                   JsonArray *nodes)
{
  GArray *placed = g_array_new (FALSE, TRUE, sizeof (RrOjfNode));
  RrOjfStage *other_stage = NULL;
  RrOjfLane *other_lane = NULL;

  for (guint i = 0; nodes != NULL && i < json_array_get_length (nodes); i++)
    {
      JsonNode *json = json_array_get_element (nodes, i);
      RrOjfNode node = { NULL };

      if (!JSON_NODE_HOLDS_OBJECT (json))
        {
          g_autofree char *text = json_to_string (json, FALSE);
          g_autofree char *shown = rr_text_shorten (text, QUOTED);

          rr_import_builder_warn (self->builder, _("nodes[%u]: %s is not a node; it was left out"),
                                  i, shown);
          continue;
        }

      node.object = json_node_get_object (json);
      place_node (self, &node, &other_stage, &other_lane);
      learn_from_purpose (&node);
      g_array_append_val (placed, node);
    }

  return placed;
}

/* There are touchpoints in every map: where no lane is of that kind, the first whose name
 * says nothing is it, or the first of all. */
void
rr_ojf_ensure_channel (RrOjf *self)
{
  RrOjfLane *first = NULL;

  for (guint i = 0; i < self->all_lanes->len; i++)
    {
      RrOjfLane *lane = self->all_lanes->pdata[i];

      if (lane->kind == RR_LANE_CHANNEL)
        return;
      if (lane->kind == RR_LANE_TEXT && (first == NULL || (first->known && !lane->known)))
        first = lane;
    }

  if (first == NULL)
    {
      first = add_lane (self, NULL, _("Touchpoints"));
      first->known = TRUE;
    }
  else
    {
      g_autofree char *shown = rr_text_shorten (first->name, QUOTED);

      rr_import_builder_warn (self->builder, _("no lane is named after what customers do; “%s” is "
                                               "taken for that"), shown);
    }
  first->kind = RR_LANE_CHANNEL;
}

/* A map shows emotions, pain points and so on in one row each. */
void
rr_ojf_add_rows (RrOjf     *self,
                 JsonArray *lanes)
{
  gboolean taken[RR_LANE_TEXT + 1] = { FALSE };

  for (guint i = 0; i < self->all_lanes->len; i++)
    {
      RrOjfLane *lane = self->all_lanes->pdata[i];

      if (lane->kind != RR_LANE_CHANNEL && lane->kind != RR_LANE_TEXT && taken[lane->kind])
        lane->kind = RR_LANE_TEXT;
      taken[lane->kind] = TRUE;

      lane->element = rr_import_builder_add_lane (self->builder, lane->source_id, lane->name,
                                                  lane->kind,
                                                  rr_ojf_lane_channel_of_name (lane->name));
      lane->id = rr_import_get_id (lane->element);
      if (lanes != NULL && i < json_array_get_length (lanes) &&
          JSON_NODE_HOLDS_OBJECT (json_array_get_element (lanes, i)))
        rr_ojf_keep (self, lane->element, json_array_get_object_element (lanes, i));
      if (lane->kind == RR_LANE_EMOTION && lane->n_nodes > 0)
        self->words = lane->words = rr_import_get_id (
          rr_import_builder_add_lane (self->builder, NULL, _("Feelings"), RR_LANE_TEXT,
                                      RR_CHANNEL_OTHER));
    }

  if (!taken[RR_LANE_EMOTION])
    rr_import_builder_add_lane (self->builder, NULL, _("How it feels"), RR_LANE_EMOTION,
                                RR_CHANNEL_OTHER);
}
