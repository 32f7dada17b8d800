/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cascade.h"

#include "rr-element-private.h"

static void forget_in_list (RrDocument *document,
                            RrList     *list,
                            RrElement  *gone);

static RrTarget
target_of (RrElement *element)
{
  if (RR_IS_SEGMENT (element))
    return RR_TARGET_SEGMENT;
  if (RR_IS_PERSON (element))
    return RR_TARGET_PERSON;
  if (RR_IS_STAGE (element))
    return RR_TARGET_STAGE;
  if (RR_IS_LANE (element))
    return RR_TARGET_LANE;
  if (RR_IS_TOUCHPOINT (element))
    return RR_TARGET_TOUCHPOINT;

  return RR_TARGET_NONE;
}

static gboolean
refers (const RrField *field,
        RrTarget       target)
{
  return field->target == target ||
         (field->target == RR_TARGET_CHANNEL_LANE && target == RR_TARGET_LANE);
}

static void
set (RrDocument    *document,
     RrElement     *element,
     const RrField *field,
     JsonNode      *value)
{
  g_autoptr (GError) error = NULL;

  /* Less of what was valid is valid. */
  rr_document_set (document, element, field->name, value, &error);
  g_assert_no_error (error);
}

static void
drop_from_texts (RrDocument    *document,
                 RrElement     *element,
                 const RrField *field,
                 const char    *id)
{
  const char *const *ids = RR_FIELD_MEMBER (field, element, const char *const *);
  g_autoptr (GPtrArray) kept = NULL;

  if (!g_strv_contains (ids, id))
    return;

  kept = g_ptr_array_new ();
  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (!g_str_equal (ids[i], id))
        g_ptr_array_add (kept, (gpointer) ids[i]);
    }
  g_ptr_array_add (kept, NULL);

  set (document, element, field, rr_value_texts ((const char *const *) kept->pdata));
}

static void
drop_from_object (RrDocument    *document,
                  RrElement     *element,
                  const RrField *field,
                  const char    *id)
{
  JsonNode *node = RR_FIELD_MEMBER (field, element, JsonNode *);
  g_autoptr (JsonNode) value = NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *member;

  if (node == NULL || !json_object_has_member (json_node_get_object (node), id))
    return;

  value = json_node_alloc ();
  json_node_take_object (value, json_object_new ());
  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &name, &member))
    {
      if (!g_str_equal (name, id))
        json_object_set_member (json_node_get_object (value), name, json_node_copy (member));
    }

  set (document, element, field, g_steal_pointer (&value));
}

/* Whether @element cannot be without what it refers to in @field. */
static gboolean
goes_with (RrElement     *element,
           const RrField *field)
{
  if ((field->flags & RR_FIELD_REQUIRED) != 0)
    return TRUE;

  /* A rule made this action for the touchpoint that goes. */
  return RR_IS_ACTION (element) && field->target == RR_TARGET_TOUCHPOINT &&
         RR_ACTION (element)->rule != NULL;
}

/* Takes the references to @gone out of @element and everything in it. */
static void
forget (RrDocument *document,
        RrElement  *element,
        RrElement  *gone)
{
  RrElementClass *klass = RR_ELEMENT_GET_CLASS (element);
  const char *id = rr_element_get_id (gone);
  RrTarget target = target_of (gone);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const RrField *field = &klass->fields[i];

      if (field->kind == RR_KIND_LIST)
        {
          forget_in_list (document, RR_FIELD_MEMBER (field, element, RrList *), gone);
        }
      else if (!refers (field, target))
        {
          continue;
        }
      else if (field->kind == RR_KIND_REF)
        {
          if (g_strcmp0 (RR_FIELD_MEMBER (field, element, const char *), id) != 0)
            continue;

          if (goes_with (element, field))
            {
              rr_document_remove (document, element);
              return;
            }
          set (document, element, field, rr_value_null ());
        }
      else if (field->kind == RR_KIND_REFS)
        {
          drop_from_texts (document, element, field, id);
        }
      else
        {
          drop_from_object (document, element, field, id);
        }
    }
}

static void
forget_in_list (RrDocument *document,
                RrList     *list,
                RrElement  *gone)
{
  /* From the end, since elements may go. */
  for (guint i = rr_list_get_size (list); i > 0; i--)
    {
      /* More than one may have gone at once. */
      if (i <= rr_list_get_size (list))
        forget (document, rr_list_get (list, i - 1), gone);
    }
}

/* Empties or removes everything that refers to @element, within the open step. */
void
rr_cascade_remove (RrDocument *document,
                   RrElement  *element)
{
  if (target_of (element) != RR_TARGET_NONE)
    forget (document, RR_ELEMENT (rr_document_get_map (document)), element);
}
