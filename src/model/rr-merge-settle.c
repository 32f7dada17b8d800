/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-merge-private.h"

#include "rr-value.h"

/* Whether a pass over the tree changed something, so that another one is due. */
typedef struct
{
  RrMerge *merge;
  gboolean changed;
} Pass;

static RrMergeNode *
find_target (RrMerge       *self,
             const RrField *field,
             const char    *id)
{
  RrTarget target = field->target == RR_TARGET_CHANNEL_LANE ? RR_TARGET_LANE : field->target;

  return g_hash_table_lookup (self->targets[target], id);
}

static void
tell_presence (Pass        *pass,
               RrMergeNode *node)
{
  g_autoptr (JsonNode) ours = rr_merge_node_json (node, RR_OURS);
  g_autoptr (JsonNode) theirs = rr_merge_node_json (node, RR_THEIRS);

  rr_merge_conflict (pass->merge, node, NULL, NULL, ours, theirs);
}

/* Whether what @node refers to is there, or comes back: what ours still uses stays, what
 * theirs still uses goes with what ours removed, unless chosen otherwise. */
static gboolean
is_there (Pass          *pass,
          RrMergeNode   *node,
          const RrField *field,
          const char    *id)
{
  RrMergeNode *target = find_target (pass->merge, field, id);
  gboolean chosen;

  if (target == NULL || target->barred)
    return FALSE;
  if (target->present)
    return TRUE;

  tell_presence (pass, target);
  chosen = rr_merge_is_chosen (pass->merge, target);
  if (target->sides[RR_OURS] != NULL ? chosen
                                     : !chosen && !rr_merge_is_chosen (pass->merge, node))
    return FALSE;

  target->present = TRUE;
  pass->changed = TRUE;

  return TRUE;
}

static void
set_value (Pass          *pass,
           RrMergeNode   *node,
           guint          index,
           JsonNode      *value)
{
  json_node_unref (node->values[index]);
  node->values[index] = value;
  pass->changed = TRUE;
}

/* Tells of a value that could not be taken. */
static void
tell_value (Pass        *pass,
            RrMergeNode *node,
            guint        index)
{
  const RrField *field = &node->klass->fields[index];
  g_autoptr (JsonNode) ours = NULL;
  g_autoptr (JsonNode) theirs = NULL;

  if (node->sides[RR_OURS] != NULL)
    ours = rr_field_get (field, node->sides[RR_OURS]);
  if (node->sides[RR_THEIRS] != NULL)
    theirs = rr_field_get (field, node->sides[RR_THEIRS]);
  rr_merge_conflict (pass->merge, node, field, NULL, ours, theirs);
}

static void
drop (Pass        *pass,
      RrMergeNode *node)
{
  tell_presence (pass, node);
  node->present = FALSE;
  node->barred = TRUE;
  pass->changed = TRUE;
}

static void
settle_reference (Pass        *pass,
                  RrMergeNode *node,
                  guint        index)
{
  const RrField *field = &node->klass->fields[index];
  const char *id = json_node_get_string (node->values[index]);

  if (id == NULL || is_there (pass, node, field, id))
    return;

  /* What it refers to is gone: what the other side says may still hold. */
  for (guint side = RR_OURS; side <= RR_THEIRS && (field->flags & RR_FIELD_KEY) == 0; side++)
    {
      const char *other = node->sides[side] != NULL
                            ? RR_FIELD_MEMBER (field, node->sides[side], const char *) : NULL;

      if (other != NULL && g_strcmp0 (other, id) != 0 && is_there (pass, node, field, other))
        {
          tell_value (pass, node, index);
          set_value (pass, node, index, rr_value_text (other));
          return;
        }
    }

  if ((field->flags & RR_FIELD_NULLABLE) != 0)
    {
      tell_value (pass, node, index);
      set_value (pass, node, index, rr_value_null ());
      return;
    }

  drop (pass, node);
}

static void
settle_references (Pass        *pass,
                   RrMergeNode *node,
                   guint        index)
{
  const RrField *field = &node->klass->fields[index];
  JsonArray *ids = json_node_get_array (node->values[index]);
  g_autoptr (GPtrArray) left = g_ptr_array_new ();
  guint n = json_array_get_length (ids);

  for (guint i = 0; i < n; i++)
    {
      const char *id = json_array_get_string_element (ids, i);

      if (is_there (pass, node, field, id))
        g_ptr_array_add (left, (gpointer) id);
    }

  if (left->len == n)
    return;

  tell_value (pass, node, index);
  g_ptr_array_add (left, NULL);
  set_value (pass, node, index, rr_value_texts ((const char *const *) left->pdata));
}

static void
settle_members (Pass        *pass,
                RrMergeNode *node,
                guint        index)
{
  const RrField *field = &node->klass->fields[index];
  JsonObject *members = json_node_get_object (node->values[index]);
  JsonNode *left = json_node_alloc ();
  JsonObjectIter iter;
  const char *id;
  JsonNode *member;

  json_node_take_object (left, json_object_new ());
  json_object_iter_init_ordered (&iter, members);
  while (json_object_iter_next_ordered (&iter, &id, &member))
    {
      if (is_there (pass, node, field, id))
        json_object_set_member (json_node_get_object (left), id, json_node_copy (member));
    }

  if (json_object_get_size (json_node_get_object (left)) == json_object_get_size (members))
    {
      json_node_unref (left);
      return;
    }

  tell_value (pass, node, index);
  set_value (pass, node, index, left);
}

static void
take_field (RrMergeNode *node,
            guint        index,
            RrSide       side)
{
  json_node_unref (node->values[index]);
  node->values[index] = rr_field_get (&node->klass->fields[index], node->sides[side]);
}

/* Each side turned another end of a link, so that it leads to where it comes from. */
static void
settle_link (Pass        *pass,
             RrMergeNode *node)
{
  guint from = rr_merge_node_find (node, "from");
  guint to = rr_merge_node_find (node, "to");
  RrSide side = RR_OURS;
  g_autoptr (JsonNode) ours = NULL;
  g_autoptr (JsonNode) theirs = NULL;

  if (!json_node_equal (node->values[from], node->values[to]))
    return;

  if (node->sides[RR_OURS] != NULL)
    ours = rr_field_get (&node->klass->fields[to], node->sides[RR_OURS]);
  if (node->sides[RR_THEIRS] != NULL)
    theirs = rr_field_get (&node->klass->fields[to], node->sides[RR_THEIRS]);
  if (rr_merge_conflict (pass->merge, node, &node->klass->fields[to], NULL, ours, theirs) ||
      node->sides[RR_OURS] == NULL)
    side = RR_THEIRS;
  if (node->sides[side] == NULL)
    side = RR_OURS;

  take_field (node, from, side);
  take_field (node, to, side);
  pass->changed = TRUE;
}

/* A card stands in a lane that holds none any more. */
static void
settle_lane (Pass        *pass,
             RrMergeNode *node)
{
  const char *id = json_node_get_string (node->values[rr_merge_node_find (node, "lane")]);
  RrMergeNode *lane = g_hash_table_lookup (pass->merge->targets[RR_TARGET_LANE], id);
  const char *channel = rr_enum_name (&rr_lane_kinds, RR_LANE_CHANNEL);
  guint kind;

  if (lane == NULL)
    return;

  kind = rr_merge_node_find (lane, "kind");
  if (g_str_equal (json_node_get_string (lane->values[kind]), channel))
    return;

  tell_value (pass, lane, kind);
  set_value (pass, lane, kind, rr_value_text (channel));
}

static void
settle_node (Pass        *pass,
             RrMergeNode *node)
{
  if (!node->present)
    return;

  for (guint i = 0; i < node->klass->n_fields && node->present; i++)
    {
      switch (node->klass->fields[i].kind)
        {
        case RR_KIND_REF:
          settle_reference (pass, node, i);
          break;

        case RR_KIND_REFS:
          settle_references (pass, node, i);
          break;

        case RR_KIND_NOTES:
        case RR_KIND_LEVELS:
          settle_members (pass, node, i);
          break;

        case RR_KIND_LIST:
          for (guint j = 0; j < node->children[i]->len; j++)
            settle_node (pass, node->children[i]->pdata[j]);
          break;

        case RR_KIND_ID:
        case RR_KIND_TEXT:
        case RR_KIND_COLOR:
        case RR_KIND_DATE:
        case RR_KIND_CHOICE:
        case RR_KIND_ENUM:
        case RR_KIND_INT:
        case RR_KIND_NUMBER:
        case RR_KIND_BOOLEAN:
        case RR_KIND_TEXTS:
        case RR_KIND_CHOICES:
        default:
          break;
        }
    }

  if (node->present && G_TYPE_FROM_CLASS (node->klass) == RR_TYPE_LINK)
    settle_link (pass, node);
  if (node->present && G_TYPE_FROM_CLASS (node->klass) == RR_TYPE_TOUCHPOINT)
    settle_lane (pass, node);
}

/* Two sides may have given one id to two things: the one of @first stays. */
static void
claim_ids (Pass        *pass,
           RrMergeNode *node,
           RrSide       first,
           gboolean     claimants,
           GHashTable  *claimed)
{
  if (!node->present)
    return;

  if (node->klass->key != NULL && node->klass->key->kind == RR_KIND_ID &&
      (node->sides[first] != NULL) == claimants)
    {
      RrMergeNode *other = g_hash_table_lookup (claimed, node->key);

      if (other != NULL)
        {
          drop (pass, node);
          return;
        }
      g_hash_table_insert (claimed, node->key, node);
    }

  for (guint i = 0; i < node->klass->n_fields; i++)
    {
      for (guint j = 0; node->children[i] != NULL && j < node->children[i]->len; j++)
        claim_ids (pass, node->children[i]->pdata[j], first, claimants, claimed);
    }
}

/* Sees that nothing refers to what is gone, and that no id is there twice. */
void
rr_merge_settle (RrMerge *self)
{
  Pass pass = { self, FALSE };

  do
    {
      g_autoptr (GHashTable) claimed = g_hash_table_new (g_str_hash, g_str_equal);

      pass.changed = FALSE;
      claim_ids (&pass, self->root, RR_OURS, TRUE, claimed);
      claim_ids (&pass, self->root, RR_OURS, FALSE, claimed);
      settle_node (&pass, self->root);
    }
  while (pass.changed);
}
