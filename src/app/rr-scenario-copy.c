/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-i18n.h"
#include "rr-id.h"
#include "rr-scenario-copy.h"

/* Lists of a scenario whose elements have ids, with the letters that those begin with. */
static const struct
{
  const char *member;
  const char prefix[2];
} lists[] = {
  { "actions", { 'a', 'c' } },
  { "messages", { 'm', 's' } },
  { "reviews", { 'r', 'v' } },
};

static void
set_new_id (JsonObject *object,
            const char  prefix[2])
{
  g_autofree char *id = rr_id_new (prefix);

  json_object_set_string_member (object, "id", id);
}

static void
set_new_ids (JsonObject *scenario)
{
  set_new_id (scenario, "sc");

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (json_object_has_member (scenario, lists[i].member))
      {
        JsonArray *array = json_object_get_array_member (scenario, lists[i].member);

        for (guint j = 0; j < json_array_get_length (array); j++)
          set_new_id (json_array_get_object_element (array, j), lists[i].prefix);
      }
}

static RrScenario *
copy_scenario (RrScenario  *scenario,
               GError     **error)
{
  g_autoptr (JsonNode) json = rr_element_to_json (scenario);
  /* Translators: the name of a copied scenario; that of the original is put in */
  g_autofree char *name = g_strdup_printf (_("%s (copy)"), scenario->name);

  set_new_ids (json_node_get_object (json));
  /* A name at its limit stays as it is. */
  if (g_utf8_strlen (name, -1) <= RR_MAX_NAME)
    json_object_set_string_member (json_node_get_object (json), "name", name);

  return rr_element_new_from_json (RR_TYPE_SCENARIO, json, error);
}

/**
 * rr_scenario_duplicate:
 * @session: a session with an active scenario
 * @error: why there is no copy
 *
 * Copies the active scenario, in one undo step; the copy comes after it and becomes active.
 *
 * Returns: whether it was copied
 */
gboolean
rr_scenario_duplicate (RrSession  *session,
                       GError    **error)
{
  RrDocument *document;
  RrScenario *scenario;
  g_autoptr (RrScenario) copy = NULL;

  g_return_val_if_fail (RR_IS_SESSION (session), FALSE);

  document = rr_session_get_document (session);
  scenario = rr_session_get_scenario (session);
  g_return_val_if_fail (scenario != NULL, FALSE);

  copy = copy_scenario (scenario, error);
  if (copy == NULL)
    return FALSE;

  rr_document_begin (document, _("Duplicate Scenario"));
  if (!rr_document_insert (document, rr_session_get_map (session)->scenarios,
                           rr_element_get_position (scenario) + 1, copy, error))
    {
      rr_document_cancel (document);
      return FALSE;
    }
  rr_document_end (document);
  rr_session_set_scenario (session, copy);

  return TRUE;
}
