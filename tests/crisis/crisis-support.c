/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "crisis-support.h"

#include <string.h>

#include "rr-date.h"
#include "rr-json-reader.h"
#include "rr-map-file.h"

static char *
with_double_quotes (const char *text)
{
  return g_strdelimit (g_strdup (text), "'", '"');
}

/* Returns: (transfer full): a map with these members */
RrMap *
crisis_map (const char *members)
{
  g_autofree char *text = g_strdup_printf ("{'format': 'reroute-journey', 'version': 1, %s}",
                                           members);
  g_autofree char *json = with_double_quotes (text);
  g_autoptr (GError) error = NULL;
  RrMap *map = rr_map_from_bytes (json, strlen (json), &error);

  g_assert_no_error (error);

  return map;
}

/* Returns: (transfer full): the worked example of the crisis model */
RrMap *
crisis_worked_map (void)
{
  return crisis_map (
    "'stages': [{'id': 's', 'name': 'Stage'}], 'lanes': [{'id': 'l', 'name': 'Lane'}],"
    "'touchpoints': ["
    "  {'id': 'a', 'title': 'A', 'stage': 's', 'lane': 'l', 'step': 0, 'importance': 5},"
    "  {'id': 'b', 'title': 'B', 'stage': 's', 'lane': 'l', 'step': 1},"
    "  {'id': 'c', 'title': 'C', 'stage': 's', 'lane': 'l', 'step': 2}],"
    "'links': ["
    "  {'id': 'k1', 'from': 'a', 'to': 'b', 'strength': 0.8},"
    "  {'id': 'k2', 'from': 'b', 'to': 'c', 'strength': 0.5},"
    "  {'id': 'k3', 'from': 'c', 'to': 'b', 'strength': 0.5}],"
    "'scenarios': [{'id': 'x', 'name': 'Crisis',"
    "  'impacts': [{'touchpoint': 'a', 'severity': 3}]}]");
}

RrPlaybook *
crisis_playbook_as (const char *id,
                    const char *rules,
                    const char *messages)
{
  g_autofree char *text =
    g_strdup_printf ("{'format': 'reroute-playbook', 'version': 1, 'id': '%s', 'name': 'Book', "
                     "'rules': [%s], 'messages': [%s]}", id, rules, messages);
  g_autofree char *json = with_double_quotes (text);
  g_autoptr (GError) error = NULL;
  RrPlaybook *playbook = rr_playbook_new_from_bytes (json, strlen (json), &error);

  g_assert_no_error (error);

  return playbook;
}

RrPlaybook *
crisis_playbook (const char *rules,
                 const char *messages)
{
  return crisis_playbook_as ("book", rules, messages);
}

/* The first one. */
RrScenario *
crisis_scenario (RrMap *map)
{
  return rr_list_get (map->scenarios, 0);
}

/* Returns: (transfer full): the assessment of the first scenario */
RrAssessment *
crisis_assess (RrMap *map)
{
  return rr_assessment_new (map, crisis_scenario (map));
}

RrTouchpoint *
crisis_touchpoint (RrMap      *map,
                   const char *id)
{
  RrTouchpoint *touchpoint = rr_map_find_touchpoint (map, id);

  g_assert_nonnull (touchpoint);

  return touchpoint;
}

const RrAssessed *
crisis_get (RrAssessment *assessment,
            const char   *id)
{
  RrMap *map = rr_assessment_get_map (assessment);

  return rr_assessment_get (assessment, crisis_touchpoint (map, id));
}

/* Sets a member of the element with @id, or of the impact on that touchpoint for
 * "severity". */
void
crisis_set (RrDocument *document,
            const char *id,
            const char *field,
            const char *json)
{
  RrMap *map = rr_document_get_map (document);
  g_autofree char *quoted = with_double_quotes (json);
  g_autoptr (GError) error = NULL;
  JsonNode *value = rr_json_read (quoted, strlen (quoted), &error);
  gpointer element = rr_map_find (map, id);

  g_assert_no_error (error);
  if (g_str_equal (field, "severity"))
    element = rr_list_find (crisis_scenario (map)->impacts, id);
  g_assert_nonnull (element);

  rr_document_set (document, element, field, value, &error);
  g_assert_no_error (error);
}

gint64
crisis_instant (const char *date)
{
  RrDate parsed;

  g_assert_true (rr_date_parse (date, &parsed));

  return parsed.first;
}

/* Returns: (transfer full): the ids of what is affected, by rank: "a b c" */
char *
crisis_ranking (RrAssessment *assessment)
{
  GString *ranking = g_string_new (NULL);
  const RrAssessed *assessed;

  for (guint rank = 1; (assessed = rr_assessment_get_ranked (assessment, rank)) != NULL; rank++)
    {
      g_assert_cmpuint (assessed->rank, ==, rank);
      g_string_append_printf (ranking, "%s%s", rank > 1 ? " " : "",
                              rr_element_get_id (assessed->touchpoint));
    }

  return g_string_free (ranking, FALSE);
}
