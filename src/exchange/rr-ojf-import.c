/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-ojf-import.h"

#include <string.h>

#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-ojf-private.h"
#include "rr-text.h"

#define QUOTED 60

/* The touchpoint that a node of another lane is about: the one before it in the stage,
 * which files list in the order of the journey, or the first. */
static RrOjfCard *
find_card (const RrOjfNode *node,
           guint            index)
{
  GPtrArray *cards = node->stage->touchpoints;
  guint low = 0;
  guint high = cards->len;

  if (cards->len == 0)
    return NULL;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (((RrOjfCard *) cards->pdata[middle])->node < index)
        low = middle;
      else
        high = middle;
    }

  return cards->pdata[low];
}

static void
take_card_emotion (RrOjf           *self,
                   const RrOjfNode *node,
                   RrOjfCard       *card,
                   const char      *text)
{
  double emotion;

  if (card->has_score || !rr_ojf_take_emotion (self, node->object, text != NULL ? text : "?",
                                               &emotion))
    return;

  json_object_set_double_member (card->element, "emotion", emotion);
  card->has_score = TRUE;
}

/* Makes a property or a text of a node. */
static void
add_part (RrOjf           *self,
          const RrOjfNode *node,
          guint            index)
{
  static const char *const members[] = {
    [RR_LANE_NEEDS] = "needs", [RR_LANE_PAINS] = "pains", [RR_LANE_IDEAS] = "ideas",
  };
  static const char *const titles[] = { "title", "name", "label", NULL };
  g_autofree char *title = rr_ojf_take_first (node->object, titles);
  g_autofree char *description = rr_ojf_take_text (node->object, "description");
  g_autofree char *text = rr_ojf_join (title, description);
  RrOjfCard *card = node->lane->kind == RR_LANE_TEXT ? NULL : find_card (node, index);
  JsonObject *element = card != NULL ? card->element : node->stage->element;

  if (card != NULL && node->lane->kind == RR_LANE_EMOTION)
    take_card_emotion (self, node, card, text);

  if (text == NULL)
    ;
  else if (node->lane->kind == RR_LANE_EMOTION)
    rr_import_add_note (self->builder, element, node->lane->words, text);
  else if (card != NULL)
    rr_import_add_item (self->builder, element, members[node->lane->kind], text);
  else
    rr_import_add_note (self->builder, element, node->lane->id, text);

  if (card == NULL && node->lane->kind != RR_LANE_TEXT)
    node->lane->n_without_card++;

  rr_ojf_keep_node (self, element, node->object, title);
}

static void
add_nodes (RrOjf  *self,
           GArray *nodes)
{
  for (guint i = 0; i < nodes->len; i++)
    {
      const RrOjfNode *node = &g_array_index (nodes, RrOjfNode, i);

      if (node->lane->kind == RR_LANE_CHANNEL)
        rr_ojf_add_card (self, node->stage, node->lane, node->object, i);
    }

  for (guint i = 0; i < nodes->len; i++)
    {
      const RrOjfNode *node = &g_array_index (nodes, RrOjfNode, i);

      if (node->lane->kind != RR_LANE_CHANNEL)
        add_part (self, node, i);
    }
}

/* Title and summary of the map, and the persona as a segment. */
static void
read_head (RrOjf      *self,
           JsonObject *head)
{
  static const char *const titles[] = { "title", "name", NULL };
  static const char *const views[] = { "pointOfView", "pov", NULL };
  static const char *const texts[] = { "description", "summary", NULL };
  JsonObject *root = self->builder->root;
  g_autofree char *title = rr_ojf_take_first (head, titles);
  g_autofree char *view = rr_ojf_take_first (head, views);
  g_autofree char *text = rr_ojf_take_first (head, texts);
  g_autofree char *persona = rr_ojf_take_text (head, "persona");
  const char *called = title != NULL ? title : view != NULL ? view : persona;

  if (!rr_import_is_blank (called) && !json_object_has_member (root, "title"))
    rr_import_set_name (self->builder, root, "title", called);
  if (called != view)
    rr_import_append_text (self->builder, root, "summary", view);
  rr_import_append_text (self->builder, root, "summary", text);

  if (!rr_import_is_blank (persona))
    {
      JsonObject *segment = rr_import_builder_add (self->builder, "segments", NULL);

      rr_import_set_name (self->builder, segment, "name", persona);
    }
}

static void
warn_of_changes (RrOjf *self)
{
  g_autoptr (GList) names = g_list_sort (g_hash_table_get_keys (self->kept), (GCompareFunc) strcmp);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < self->all_lanes->len; i++)
    {
      const RrOjfLane *lane = self->all_lanes->pdata[i];
      guint n = lane->n_nodes - lane->n_without_card;
      g_autofree char *shown = rr_text_shorten (lane->name, QUOTED);

      if (lane->kind == RR_LANE_CHANNEL || lane->kind == RR_LANE_TEXT || n == 0)
        continue;
      rr_import_builder_warn (self->builder,
                              ngettext ("%u node of “%s” became part of the touchpoint before it",
                                        "%u nodes of “%s” became parts of the touchpoints before "
                                        "them", n), n, shown);
    }

  if (self->n_severities > 0)
    rr_import_builder_warn (self->builder,
                            ngettext ("the severity of %u node became the importance of its "
                                      "touchpoint",
                                      "the severities of %u nodes became the importance of their "
                                      "touchpoints", self->n_severities), self->n_severities);

  for (GList *l = names; l != NULL; l = l->next)
    g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", (char *) l->data);
  if (list->len > 0)
    {
      g_autofree char *shown = rr_text_shorten (list->str, 200);

      rr_import_builder_warn (self->builder, _("kept in the file, but not shown: %s"), shown);
    }
}

/**
 * rr_ojf_is_one:
 * @json: the root of a file
 *
 * Returns: whether it looks like an OJF map
 */
gboolean
rr_ojf_is_one (JsonNode *json)
{
  g_return_val_if_fail (json != NULL, FALSE);

  return JSON_NODE_HOLDS_OBJECT (json) &&
         (rr_ojf_peek_array (json_node_get_object (json), "nodes") != NULL ||
          rr_ojf_peek_array (json_node_get_object (json), "swimlanes") != NULL);
}

/* Reads title, persona and the like, from the root and from where some files have them. */
static void
read_heads (RrOjf      *self,
            JsonObject *root)
{
  JsonNode *metadata = json_object_get_member (root, "metadata");

  if (metadata != NULL && JSON_NODE_HOLDS_OBJECT (metadata))
    {
      read_head (self, json_node_get_object (metadata));
      if (json_object_get_size (json_node_get_object (metadata)) == 0)
        json_object_remove_member (root, "metadata");
    }

  read_head (self, root);
}

static void
read_all (RrOjf      *self,
          JsonObject *root)
{
  static const char *const lists[] = { "stages", "swimlanes", "nodes" };
  JsonArray *lanes = rr_ojf_peek_array (root, "swimlanes");
  g_autoptr (GArray) nodes = NULL;

  read_heads (self, root);
  rr_ojf_read_stages (self, rr_ojf_peek_array (root, "stages"));
  rr_ojf_read_lanes (self, lanes);
  nodes = rr_ojf_read_nodes (self, rr_ojf_peek_array (root, "nodes"));
  rr_ojf_ensure_channel (self);
  rr_ojf_add_rows (self, lanes);
  add_nodes (self, nodes);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      if (rr_ojf_peek_array (root, lists[i]) != NULL)
        json_object_remove_member (root, lists[i]);
    }
  rr_ojf_keep (self, self->builder->root, root);
}

static gboolean
is_own_map (JsonNode *json)
{
  JsonNode *format = JSON_NODE_HOLDS_OBJECT (json)
                       ? json_object_get_member (json_node_get_object (json), "format") : NULL;

  return format != NULL && json_node_get_value_type (format) == G_TYPE_STRING &&
         g_str_equal (json_node_get_string (format), "reroute-journey");
}

/**
 * rr_ojf_make_map:
 * @json: the root of a file; what it holds is taken out of it
 * @warnings: (element-type utf8): to which lines about what did not come over as it was
 *   are added
 *
 * Returns: (transfer full) (nullable): a fresh map; %NULL with %RR_ERROR_FORMAT where
 *   @json is no OJF map
 */
RrMap *
rr_ojf_make_map (JsonNode   *json,
                 GPtrArray  *warnings,
                 GError    **error)
{
  g_autoptr (RrImportBuilder) builder = NULL;
  RrOjf ojf;

  g_return_val_if_fail (json != NULL && warnings != NULL, NULL);

  if (!rr_ojf_is_one (json))
    {
      g_set_error_literal (error, RR_ERROR, RR_ERROR_FORMAT,
                           is_own_map (json)
                             ? _("this is a map of Reroute already; open it instead")
                             : _("this is not an OJF map: it has no list of nodes or swimlanes"));
      return NULL;
    }

  builder = rr_import_builder_new (warnings);
  rr_ojf_init (&ojf, builder);
  read_all (&ojf, json_node_get_object (json));
  warn_of_changes (&ojf);
  rr_ojf_clear (&ojf);

  return rr_import_builder_finish (builder, error);
}
