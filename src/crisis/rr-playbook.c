/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-playbook.h"

#include <string.h>

#include "config.h"
#include "rr-crisis-resources.h"
#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-json-reader.h"
#include "rr-playbook-private.h"
#include "rr-text.h"

#define FORMAT "reroute-playbook"
#define VERSION 1

/* Far more than any playbook; a device without an end does not fill the memory. */
#define SIZE_MAX_BYTES (16 * 1024 * 1024)

struct _RrPlaybook
{
  GObject parent_instance;

  char *id;          /* owned */
  char *name;        /* owned */
  GPtrArray *rules;  /* owned; of RrRule */
  GPtrArray *drafts; /* owned; of RrDraft */
};

G_DEFINE_FINAL_TYPE (RrPlaybook, rr_playbook, G_TYPE_OBJECT)

static void
rr_playbook_finalize (GObject *object)
{
  RrPlaybook *self = RR_PLAYBOOK (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_clear_pointer (&self->drafts, g_ptr_array_unref);

  G_OBJECT_CLASS (rr_playbook_parent_class)->finalize (object);
}

static void
rr_playbook_class_init (RrPlaybookClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rr_playbook_finalize;
}

static void
rr_playbook_init (RrPlaybook *self)
{
  self->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_rule_free);
  self->drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_draft_free);
}

/* Whether this is a playbook that this program can read. */
static gboolean
check_head (JsonNode  *json,
            GError   **error)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (json) ? json_node_get_object (json) : NULL;
  JsonNode *format = object != NULL ? json_object_get_member (object, "format") : NULL;
  JsonNode *version = object != NULL ? json_object_get_member (object, "version") : NULL;
  double number = 0.0;

  if (format == NULL || json_node_get_value_type (format) != G_TYPE_STRING ||
      !g_str_equal (json_node_get_string (format), FORMAT))
    {
      g_set_error (error, RR_ERROR, RR_ERROR_PLAYBOOK,
                   _("This is not a playbook: “format” is not “%s”"), FORMAT);
      return FALSE;
    }

  if (version != NULL && (json_node_get_value_type (version) == G_TYPE_INT64 ||
                          json_node_get_value_type (version) == G_TYPE_DOUBLE))
    number = json_node_get_double (version);

  if (number > VERSION)
    {
      g_set_error_literal (error, RR_ERROR, RR_ERROR_NEWER_VERSION,
                           _("This playbook was made by a newer version of the program"));
      return FALSE;
    }

  if (number != VERSION)
    {
      g_set_error (error, RR_ERROR, RR_ERROR_PLAYBOOK, _("“version” must be %d"), VERSION);
      return FALSE;
    }

  return TRUE;
}

static void
check_unique (const char *kind,
              guint              index,
              const char        *id,
              GHashTable        *ids,
              GPtrArray         *problems)
{
  g_autofree char *shown = NULL;

  if (id == NULL || g_hash_table_add (ids, (gpointer) id))
    return;

  shown = rr_text_shorten (id, 40);
  g_ptr_array_add (problems,
                   g_strdup_printf (_("%s[%u]: the id “%s” is there twice"), kind, index, shown));
}

static void
read_rules (RrPlaybook      *self,
            const RrMembers *root,
            gboolean         translate)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray *array = rr_members_get_array (root, "rules");

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      RrRule *rule = rr_rule_read (json_array_get_element (array, i), i, translate,
                                   root->problems);

      if (rule == NULL)
        continue;
      g_ptr_array_add (self->rules, rule);
      check_unique ("rules", i, rule->id, ids, root->problems);
    }
}

static void
read_drafts (RrPlaybook      *self,
             const RrMembers *root,
             gboolean         translate)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray *array = rr_members_get_array (root, "messages");

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      RrDraft *draft = rr_draft_read (json_array_get_element (array, i), i, translate,
                                      root->problems);

      if (draft == NULL)
        continue;
      g_ptr_array_add (self->drafts, draft);
      check_unique ("messages", i, draft->id, ids, root->problems);
    }
}

static RrPlaybook *
read_playbook (const char  *bytes,
               gsize        length,
               gboolean     translate,
               GError     **error)
{
  static const char *const known[] = {
    "format", "version", "id", "name", "rules", "messages", NULL
  };
  g_autoptr (JsonNode) json = rr_json_read (bytes, length, error);
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (RrPlaybook) self = NULL;
  RrMembers root = { NULL, _("playbook"), problems };
  const char *name;

  if (json == NULL || !check_head (json, error))
    return NULL;

  self = g_object_new (RR_TYPE_PLAYBOOK, NULL);
  root.object = json_node_get_object (json);
  rr_members_check_known (&root, known);
  self->id = g_strdup (rr_members_get_text (&root, "id", TRUE, RR_MAX_ID));
  if (self->id != NULL && strchr (self->id, '/') != NULL)
    rr_members_complain (&root, _("“id” must not contain a “/”"));
  name = rr_members_get_text (&root, "name", TRUE, RR_MAX_NAME);
  self->name = g_strdup (translate && name != NULL ? _(name) : name);
  read_rules (self, &root, translate);
  read_drafts (self, &root, translate);

  if (problems->len > 0)
    {
      g_autofree char *message = NULL;

      g_ptr_array_add (problems, NULL);
      message = g_strjoinv ("\n", (char **) problems->pdata);
      g_set_error_literal (error, RR_ERROR, RR_ERROR_PLAYBOOK, message);
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * rr_playbook_get_default:
 *
 * The playbook that comes with the program, in the user's language.
 *
 * Returns: (transfer full): the playbook
 */
RrPlaybook *
rr_playbook_get_default (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  RrPlaybook *self;
  const char *data;
  gsize length;

  bytes = g_resource_lookup_data (rr_crisis_get_resource (),
                                  RESOURCE_PREFIX "/playbooks/default.playbook.json",
                                  G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_assert_no_error (error);

  data = g_bytes_get_data (bytes, &length);
  self = read_playbook (data, length, TRUE, &error);
  g_assert_no_error (error);

  return self;
}

/**
 * rr_playbook_new_from_bytes:
 * @bytes: (array length=length): a playbook's file
 *
 * Returns: (transfer full) (nullable): the playbook; otherwise @error is
 *   %RR_ERROR_SYNTAX, %RR_ERROR_TOO_LARGE, %RR_ERROR_NEWER_VERSION, or
 *   %RR_ERROR_PLAYBOOK with a line for each problem
 */
RrPlaybook *
rr_playbook_new_from_bytes (const char  *bytes,
                            gsize        length,
                            GError     **error)
{
  g_return_val_if_fail (bytes != NULL || length == 0, NULL);

  return read_playbook (bytes, length, FALSE, error);
}

/**
 * rr_playbook_load:
 * @file: what to read
 *
 * Returns: (transfer full) (nullable): the playbook; otherwise @error is as in
 *   rr_playbook_new_from_bytes (), or a %G_IO_ERROR
 */
RrPlaybook *
rr_playbook_load (GFile         *file,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autofree char *bytes = NULL;
  gsize length;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  stream = g_file_read (file, cancellable, error);
  if (stream == NULL)
    return NULL;

  bytes = g_malloc (SIZE_MAX_BYTES + 1);
  if (!g_input_stream_read_all (G_INPUT_STREAM (stream), bytes, SIZE_MAX_BYTES + 1, &length,
                                cancellable, error))
    return NULL;

  if (length > SIZE_MAX_BYTES)
    {
      g_set_error (error, RR_ERROR, RR_ERROR_TOO_LARGE,
                   _("The playbook is larger than %d MiB"), SIZE_MAX_BYTES / 1024 / 1024);
      return NULL;
    }

  return read_playbook (bytes, length, FALSE, error);
}

/**
 * rr_playbook_get_id:
 *
 * Returns: (transfer none): the id; plans remember by it what made their actions
 */
const char *
rr_playbook_get_id (RrPlaybook *self)
{
  g_return_val_if_fail (RR_IS_PLAYBOOK (self), NULL);

  return self->id;
}

/**
 * rr_playbook_get_name:
 *
 * Returns: (transfer none): the name for people
 */
const char *
rr_playbook_get_name (RrPlaybook *self)
{
  g_return_val_if_fail (RR_IS_PLAYBOOK (self), NULL);

  return self->name;
}

guint
rr_playbook_get_n_rules (RrPlaybook *self)
{
  g_return_val_if_fail (RR_IS_PLAYBOOK (self), 0);

  return self->rules->len;
}

/**
 * rr_playbook_get_rule:
 * @index: 0 … number of rules − 1
 *
 * Returns: (transfer none): a rule
 */
const RrRule *
rr_playbook_get_rule (RrPlaybook *self,
                      guint       index)
{
  g_return_val_if_fail (RR_IS_PLAYBOOK (self), NULL);
  g_return_val_if_fail (index < self->rules->len, NULL);

  return self->rules->pdata[index];
}

guint
rr_playbook_get_n_drafts (RrPlaybook *self)
{
  g_return_val_if_fail (RR_IS_PLAYBOOK (self), 0);

  return self->drafts->len;
}

/**
 * rr_playbook_get_draft:
 * @index: 0 … number of drafts − 1
 *
 * Returns: (transfer none): a draft of a message
 */
const RrDraft *
rr_playbook_get_draft (RrPlaybook *self,
                       guint       index)
{
  g_return_val_if_fail (RR_IS_PLAYBOOK (self), NULL);
  g_return_val_if_fail (index < self->drafts->len, NULL);

  return self->drafts->pdata[index];
}
