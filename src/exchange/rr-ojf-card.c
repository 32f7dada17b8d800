/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-ojf-private.h"

#include <string.h>

#include "rr-i18n.h"
#include "rr-text.h"

#define QUOTED 60
#define MAX_SCORE 5
#define MAX_STEP 9999

/* How important is what is as grave as that.  What is less grave has the usual importance:
 * a step does not matter less because nothing is wrong with it. */
static const struct
{
  const char *severity;
  int importance;
} severities[] = {
  { "high", 4 }, { "major", 4 }, { "critical", 5 }, { "severe", 5 },
};

/* A moment of truth decides about the whole journey. */
#define TRUTH_IMPORTANCE 5

/* Lists of texts that nodes may have, and what they are to a touchpoint. */
static const char *const lists[][2] = {
  { "needs", "needs" }, { "goals", "needs" }, { "pains", "pains" }, { "painPoints", "pains" },
  { "ideas", "ideas" }, { "opportunities", "ideas" }, { "tags", "tags" },
};

/* Takes the score of a node, −5…+5, as an emotion, −2…+2.
 *
 * Returns: whether it has one */
gboolean
rr_ojf_take_emotion (RrOjf      *self,
                     JsonObject *node,
                     const char *title,
                     double     *emotion)
{
  g_autofree char *shown = rr_text_shorten (title, QUOTED);
  double score;

  if (!rr_ojf_take_number (node, "score", &score))
    {
      JsonNode *value = json_object_get_member (node, "score");

      if (value != NULL && !JSON_NODE_HOLDS_NULL (value))
        {
          g_autofree char *text = json_to_string (value, FALSE);
          g_autofree char *quoted = rr_text_shorten (text, QUOTED);

          rr_import_builder_warn (self->builder,
                                  _("“%s”: the score %s is not a number; the emotion is 0"),
                                  shown, quoted);
        }
      return FALSE;
    }

  if (score < -MAX_SCORE || score > MAX_SCORE)
    {
      rr_import_builder_warn (self->builder,
                              _("“%s”: the score %g is not within −5 and +5; %d is taken"), shown,
                              score, score < 0 ? -MAX_SCORE : MAX_SCORE);
      score = CLAMP (score, -MAX_SCORE, MAX_SCORE);
    }

  /* As two fifths, so that −3 is −1.2 and not −1.2000000000000002. */
  *emotion = score * 2 / 5;

  return TRUE;
}

static void
take_lists (RrOjf      *self,
            JsonObject *node,
            JsonObject *card)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      JsonArray *items = rr_ojf_peek_array (node, lists[i][0]);
      gboolean all = items != NULL;

      for (guint j = 0; all && j < json_array_get_length (items); j++)
        all = json_node_get_value_type (json_array_get_element (items, j)) == G_TYPE_STRING;
      if (!all)
        continue;

      for (guint j = 0; j < json_array_get_length (items); j++)
        rr_import_add_item (self->builder, card, lists[i][1],
                            json_array_get_string_element (items, j));
      json_object_remove_member (node, lists[i][0]);
    }
}

/* The severity stays where it is, since importance is not quite the same. */
static void
read_importance (RrOjf      *self,
                 JsonObject *node,
                 JsonObject *card)
{
  JsonNode *truth = json_object_get_member (node, "isMomentOfTruth");
  JsonNode *severity = json_object_get_member (node, "severity");

  if (severity != NULL && json_node_get_value_type (severity) == G_TYPE_STRING)
    {
      for (guint i = 0; i < G_N_ELEMENTS (severities); i++)
        {
          if (g_ascii_strcasecmp (json_node_get_string (severity), severities[i].severity) == 0)
            {
              json_object_set_int_member (card, "importance", severities[i].importance);
              self->n_severities++;
            }
        }
    }

  if (truth == NULL || json_node_get_value_type (truth) != G_TYPE_BOOLEAN)
    return;

  if (json_node_get_boolean (truth))
    {
      json_object_set_int_member (card, "importance", TRUTH_IMPORTANCE);
      rr_import_add_item (self->builder, card, "tags", _("Moment of truth"));
    }
  json_object_remove_member (node, "isMomentOfTruth");
}

static const char *
ensure_layer (RrOjf      *self,
              const char *layer)
{
  static const char *const labels[][2] = {
    { "evidence", N_("Evidence") }, { "onstage", N_("Onstage") },
    { "frontstage", N_("Onstage") }, { "backstage", N_("Backstage") },
    { "support", N_("Support processes") },
  };
  const char *id = g_hash_table_lookup (self->layers, layer);
  const char *name = rr_import_is_blank (layer) ? _("Unnamed") : layer;

  if (id != NULL)
    return id;

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      if (g_str_equal (layer, labels[i][0]))
        name = _(labels[i][1]);
    }

  id = rr_import_get_id (rr_import_builder_add_lane (self->builder, NULL, name, RR_LANE_TEXT,
                                                     RR_CHANNEL_OTHER));
  g_hash_table_insert (self->layers, g_strdup (layer), (gpointer) id);

  return id;
}

/* What an entry of a blueprint says: "Doorman: Opens the door", "Luggage tag (physical)".
 *
 * Returns: (transfer full) (nullable): %NULL where it holds more than texts */
static char *
describe_entry (JsonNode *entry)
{
  g_autoptr (GString) text = g_string_new (NULL);
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  if (json_node_get_value_type (entry) == G_TYPE_STRING)
    return json_node_dup_string (entry);
  if (!JSON_NODE_HOLDS_OBJECT (entry))
    return NULL;

  json_object_iter_init_ordered (&iter, json_node_get_object (entry));
  while (json_object_iter_next_ordered (&iter, &name, &value))
    {
      if (json_node_get_value_type (value) != G_TYPE_STRING)
        return NULL;

      if (rr_import_is_blank (json_node_get_string (value)))
        continue;
      if (g_str_equal (name, "type") && text->len > 0)
        g_string_append_printf (text, " (%s)", json_node_get_string (value));
      else
        g_string_append_printf (text, "%s%s",
                                text->len == 0 ? "" : strchr (text->str, ':') == NULL ? ": " : ", ",
                                json_node_get_string (value));
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Makes rows of the layers of a blueprint; what is more than a text is left there. */
static void
take_blueprint (RrOjf      *self,
                JsonObject *node,
                JsonObject *card)
{
  JsonNode *member = json_object_get_member (node, "blueprint");
  JsonObject *blueprint;
  g_autoptr (GList) layers = NULL;

  if (member == NULL || !JSON_NODE_HOLDS_OBJECT (member))
    return;

  blueprint = json_node_get_object (member);
  layers = json_object_get_members (blueprint);
  for (GList *l = layers; l != NULL; l = l->next)
    {
      JsonArray *entries = rr_ojf_peek_array (blueprint, l->data);
      g_autoptr (JsonArray) rest = json_array_new ();
      g_autofree char *layer = g_strdup (l->data);

      if (entries == NULL)
        continue;

      for (guint i = 0; i < json_array_get_length (entries); i++)
        {
          g_autofree char *text = describe_entry (json_array_get_element (entries, i));

          if (text == NULL)
            json_array_add_element (rest, json_node_copy (json_array_get_element (entries, i)));
          else if (!rr_import_is_blank (text))
            rr_import_add_note (self->builder, card, ensure_layer (self, layer), text);
        }

      json_object_remove_member (blueprint, layer);
      if (json_array_get_length (rest) > 0)
        json_object_set_array_member (blueprint, layer, g_steal_pointer (&rest));
    }

  if (json_object_get_size (blueprint) == 0)
    json_object_remove_member (node, "blueprint");
}

static void
take_sentiment (RrOjf      *self,
                JsonObject *node,
                JsonObject *card)
{
  g_autofree char *sentiment = rr_ojf_take_text (node, "sentiment");

  if (rr_import_is_blank (sentiment))
    return;

  if (self->words == NULL)
    self->words = rr_import_get_id (rr_import_builder_add_lane (self->builder, NULL, _("Feelings"),
                                                                RR_LANE_TEXT, RR_CHANNEL_OTHER));
  rr_import_add_note (self->builder, card, self->words, sentiment);
}

/* Makes a touchpoint of a node. */
void
rr_ojf_add_card (RrOjf      *self,
                 RrOjfStage *stage,
                 RrOjfLane  *lane,
                 JsonObject *node,
                 guint       index)
{
  static const char *const titles[] = { "title", "name", "label", NULL };
  static const char *const texts[] = { "description", "summary", NULL };
  g_autofree char *id = rr_ojf_take_key (node, "id");
  g_autofree char *title = rr_ojf_take_first (node, titles);
  g_autofree char *text = rr_ojf_take_first (node, texts);
  JsonObject *element = rr_import_builder_add (self->builder, "touchpoints", id);
  RrOjfCard *card = g_new0 (RrOjfCard, 1);
  double emotion = 0;

  if (title == NULL)
    {
      title = g_strdup (text != NULL ? text : _("Untitled"));
      rr_import_builder_warn (self->builder, _("a node has no title; it is called “%s”"),
                              g_utf8_strlen (title, -1) > QUOTED ? _("Untitled") : title);
    }

  rr_import_set_name (self->builder, element, "title", title);
  rr_import_append_text (self->builder, element, "summary", text);
  json_object_set_string_member (element, "stage", rr_import_get_id (stage->element));
  json_object_set_int_member (element, "step", MIN (stage->n_steps, MAX_STEP));
  json_object_set_string_member (element, "lane", lane->id);
  stage->n_steps++;

  card->element = element;
  card->node = index;
  card->has_score = rr_ojf_take_emotion (self, node, title, &emotion);
  json_object_set_double_member (element, "emotion", emotion);
  g_ptr_array_add (stage->touchpoints, card);

  take_lists (self, node, element);
  read_importance (self, node, element);
  take_blueprint (self, node, element);
  take_sentiment (self, node, element);
  rr_ojf_keep (self, element, node);
}
