/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-json-members-private.h"

#include <math.h>

#include "rr-i18n.h"
#include "rr-json-writer.h"
#include "rr-text.h"

/* How much of a wrong value is shown. */
#define SHOWN_LENGTH 40

/* Adds a problem of @self as a whole. */
void
rr_members_complain (const RrMembers *self,
                     const char      *format,
                     ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  /* Translators: where something is wrong in a playbook, and what */
  g_ptr_array_add (self->problems, g_strdup_printf (_("%s: %s"), self->where, what));
}

static void
complain_value (const RrMembers *self,
                const char      *member,
                JsonNode        *value,
                const char      *allowed)
{
  g_autofree char *line = rr_json_to_line (value);
  g_autofree char *shown = rr_text_shorten (line, SHOWN_LENGTH);

  rr_members_complain (self, _("“%s” is %s; allowed is %s"), member, shown, allowed);
}

/* Complains about each member that is not among @known. */
void
rr_members_check_known (const RrMembers   *self,
                        const char *const *known)
{
  JsonObjectIter iter;
  const char *name;

  if (self->object == NULL)
    return;

  json_object_iter_init_ordered (&iter, self->object);
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    {
      if (!g_strv_contains (known, name))
        {
          g_autofree char *shown = rr_text_shorten (name, SHOWN_LENGTH);

          rr_members_complain (self, _("there is no member “%s”"), shown);
        }
    }
}

gboolean
rr_members_has (const RrMembers *self,
                const char      *member)
{
  return self->object != NULL && json_object_has_member (self->object, member);
}

static JsonNode *
get_member (const RrMembers *self,
            const char      *member)
{
  return self->object != NULL ? json_object_get_member (self->object, member) : NULL;
}

/* Returns: (transfer none) (nullable): a text of up to @max_length characters; %NULL where
 *   it is not there or wrong.  A required one is not empty. */
const char *
rr_members_get_text (const RrMembers *self,
                     const char      *member,
                     gboolean         required,
                     gsize            max_length)
{
  JsonNode *value = get_member (self, member);
  g_autofree char *allowed = NULL;
  const char *text;
  gsize length;

  if (value == NULL)
    {
      if (required)
        rr_members_complain (self, _("“%s” is missing"), member);
      return NULL;
    }

  text = json_node_get_value_type (value) == G_TYPE_STRING ? json_node_get_string (value) : NULL;
  length = text != NULL ? rr_text_length (text) : 0;
  if (text != NULL && length <= max_length && (length > 0 || !required))
    return text;

  allowed = g_strdup_printf (_("a text of %d to %d characters"), required ? 1 : 0,
                             (int) max_length);
  complain_value (self, member, value, allowed);

  return NULL;
}

/* Returns: a number of @minimum … @maximum, or @fallback */
double
rr_members_get_number (const RrMembers *self,
                       const char      *member,
                       gboolean         whole,
                       double           minimum,
                       double           maximum,
                       double           fallback)
{
  JsonNode *value = get_member (self, member);
  g_autofree char *allowed = NULL;
  GType type;

  if (value == NULL)
    return fallback;

  type = json_node_get_value_type (value);
  if (type == G_TYPE_INT64 || type == G_TYPE_DOUBLE)
    {
      double number = json_node_get_double (value);

      if (number >= minimum && number <= maximum && (!whole || number == rint (number)))
        return number;
    }

  allowed = g_strdup_printf (whole ? _("a whole number from %.0f to %.0f")
                                   : _("a number from %.0f to %.0f"), minimum, maximum);
  complain_value (self, member, value, allowed);

  return fallback;
}

/* Returns: 0 or 1, or −1 where it is not there */
int
rr_members_get_flag (const RrMembers *self,
                     const char      *member)
{
  JsonNode *value = get_member (self, member);

  if (value == NULL)
    return -1;

  if (json_node_get_value_type (value) == G_TYPE_BOOLEAN)
    return json_node_get_boolean (value);

  complain_value (self, member, value, _("true or false"));

  return -1;
}

static char *
list_choices (const RrEnum *choices)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < choices->n_values; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", choices->values[i].name);

  return g_string_free (g_steal_pointer (&list), FALSE);
}

static int
find_choice (JsonNode     *value,
             const RrEnum *choices)
{
  if (json_node_get_value_type (value) != G_TYPE_STRING)
    return -1;

  return rr_enum_find (choices, json_node_get_string (value));
}

/* Returns: a value of @choices.  It is required where @fallback is below 0. */
guint
rr_members_get_choice (const RrMembers *self,
                       const char      *member,
                       const RrEnum    *choices,
                       int              fallback)
{
  JsonNode *value = get_member (self, member);
  g_autofree char *list = NULL;
  g_autofree char *allowed = NULL;
  int found = -1;

  if (value == NULL && fallback < 0)
    rr_members_complain (self, _("“%s” is missing"), member);
  if (value == NULL)
    return (guint) MAX (fallback, 0);

  found = find_choice (value, choices);
  if (found >= 0)
    return (guint) found;

  list = list_choices (choices);
  allowed = g_strdup_printf (_("one of: %s"), list);
  complain_value (self, member, value, allowed);

  return (guint) MAX (fallback, 0);
}

/* Returns: a mask of the values of @choices that a list names; all bits where it is not
 *   there */
guint
rr_members_get_choices (const RrMembers *self,
                        const char      *member,
                        const RrEnum    *choices)
{
  JsonNode *value = get_member (self, member);
  g_autofree char *list = NULL;
  g_autofree char *allowed = NULL;
  JsonArray *array;
  guint mask = 0;

  if (value == NULL)
    return G_MAXUINT;

  list = list_choices (choices);
  allowed = g_strdup_printf (_("a list of: %s"), list);
  if (!JSON_NODE_HOLDS_ARRAY (value) || json_array_get_length (json_node_get_array (value)) == 0)
    {
      complain_value (self, member, value, allowed);
      return G_MAXUINT;
    }

  array = json_node_get_array (value);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      int found = find_choice (json_array_get_element (array, i), choices);

      if (found >= 0)
        mask |= 1u << found;
      else
        complain_value (self, member, json_array_get_element (array, i), allowed);
    }

  return mask;
}

/* Returns: (transfer none) (nullable): an object; %NULL where it is not there or wrong */
JsonObject *
rr_members_get_object (const RrMembers *self,
                       const char      *member)
{
  JsonNode *value = get_member (self, member);

  if (value == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_OBJECT (value))
    return json_node_get_object (value);

  complain_value (self, member, value, _("an object"));

  return NULL;
}

/* Returns: (transfer none) (nullable): a list; %NULL where it is not there or wrong */
JsonArray *
rr_members_get_array (const RrMembers *self,
                      const char      *member)
{
  JsonNode *value = get_member (self, member);

  if (value == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_ARRAY (value))
    return json_node_get_array (value);

  complain_value (self, member, value, _("a list"));

  return NULL;
}
