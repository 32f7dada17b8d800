/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-map-markdown.h"

#include <string.h>

#include "rr-i18n.h"
#include "rr-json-writer.h"
#include "rr-plan-text.h"

/* "- **label**: text", below an entry. */
static void
append_fact (GString    *out,
             const char *label,
             const char *text)
{
  if (text == NULL || *text == '\0')
    return;

  g_string_append_printf (out, "  - %s: ", label);
  rr_markdown_append (out, text);
  g_string_append_c (out, '\n');
}

static void
append_facts (GString            *out,
              const char         *label,
              const char *const  *texts)
{
  for (guint i = 0; texts[i] != NULL; i++)
    append_fact (out, label, texts[i]);
}

/* Paragraphs as they are, but for what would be taken for markup. */
static void
append_paragraphs (GString    *out,
                   const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  if (*text == '\0')
    return;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_strstrip (lines[i]);
      /* What begins like a list or a rule would be one. */
      if (*lines[i] != '\0' && strchr ("-+=", *lines[i]) != NULL)
        g_string_append_c (out, '\\');
      rr_markdown_append (out, lines[i]);
      g_string_append_c (out, '\n');
    }
  g_string_append_c (out, '\n');
}

static void
append_heading (GString    *out,
                const char *marks,
                const char *text)
{
  g_string_append (out, marks);
  g_string_append_c (out, ' ');
  rr_markdown_append (out, text);
  g_string_append (out, "\n\n");
}

/* What the rows of texts say of an element. */
static void
append_notes (GString  *out,
              RrMap    *map,
              JsonNode *notes)
{
  JsonObjectIter iter;
  const char *id;
  JsonNode *texts;

  if (notes == NULL)
    return;

  json_object_iter_init_ordered (&iter, json_node_get_object (notes));
  while (json_object_iter_next_ordered (&iter, &id, &texts))
    {
      JsonArray *array = json_node_get_array (texts);
      g_autoptr (GString) label = g_string_new (NULL);

      rr_markdown_append (label, rr_map_find_lane (map, id)->name);
      for (guint i = 0; i < json_array_get_length (array); i++)
        append_fact (out, label->str, json_array_get_string_element (array, i));
    }
}

/* "+1.5", with its sign, since 0 is neutral. */
static char *
describe_emotion (double emotion)
{
  GString *text = g_string_new (emotion > 0 ? "+" : "");

  rr_json_append_double (text, emotion);

  return g_string_free (text, FALSE);
}

static void
append_touchpoint (GString      *out,
                   RrMap        *map,
                   RrTouchpoint *touchpoint)
{
  g_autofree char *emotion = describe_emotion (touchpoint->emotion);
  g_autofree char *importance = g_strdup_printf ("%d", touchpoint->importance);
  g_autofree char *votes = g_strdup_printf ("%d", touchpoint->votes);
  RrPerson *owner = rr_map_find_person (map, touchpoint->owner);

  g_string_append (out, "- **");
  rr_markdown_append (out, touchpoint->title);
  g_string_append (out, "** · ");
  rr_markdown_append (out, rr_map_find_lane (map, touchpoint->lane)->name);
  g_string_append_c (out, '\n');

  append_fact (out, _("Description"), touchpoint->summary);
  append_fact (out, _("Emotion"), emotion);
  append_fact (out, _("Importance"), importance);
  for (guint i = 0; touchpoint->segments[i] != NULL; i++)
    append_fact (out, _("Segment"), rr_map_find_segment (map, touchpoint->segments[i])->name);
  append_facts (out, _("Tag"), touchpoint->tags);
  append_facts (out, _("Need"), touchpoint->needs);
  append_facts (out, _("Pain point"), touchpoint->pains);
  append_facts (out, _("Idea"), touchpoint->ideas);
  append_fact (out, _("Owner"), owner != NULL ? owner->name : NULL);
  append_fact (out, _("Votes"), touchpoint->votes > 0 ? votes : NULL);
  append_notes (out, map, touchpoint->notes);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      map)
{
  return rr_map_compare_journey_order (map, *(RrTouchpoint *const *) a, *(RrTouchpoint *const *) b);
}

static void
append_stage (GString *out,
              RrMap   *map,
              RrStage *stage)
{
  g_autoptr (GPtrArray) cards = rr_places_get_stage (map->places, rr_element_get_id (stage));

  append_heading (out, "##", stage->name);
  append_paragraphs (out, stage->summary);

  if (stage->notes != NULL)
    {
      g_string_append_printf (out, "- **%s**\n", _("The whole stage"));
      append_notes (out, map, stage->notes);
    }

  g_ptr_array_sort_with_data (cards, compare_cb, map);
  for (guint i = 0; i < cards->len; i++)
    append_touchpoint (out, map, cards->pdata[i]);
  if (cards->len > 0 || stage->notes != NULL)
    g_string_append_c (out, '\n');
}

static void
append_segments (GString *out,
                 RrMap   *map)
{
  guint n = rr_list_get_size (map->segments);

  if (n > 0)
    append_heading (out, "##", _("Segments"));

  for (guint i = 0; i < n; i++)
    {
      RrSegment *segment = rr_list_get (map->segments, i);

      g_string_append (out, "- **");
      rr_markdown_append (out, segment->name);
      g_string_append (out, "**");
      /* NAN where it is not known. */
      if (segment->share >= 0)
        g_string_append_printf (out, " · %.0f %%", segment->share * 100);
      g_string_append_c (out, '\n');
      append_fact (out, _("Description"), segment->summary);
    }
  if (n > 0)
    g_string_append_c (out, '\n');
}

static void
append_links (GString *out,
              RrMap   *map)
{
  guint n = rr_list_get_size (map->links);

  if (n > 0)
    append_heading (out, "##", _("Links"));

  for (guint i = 0; i < n; i++)
    {
      RrLink *link = rr_list_get (map->links, i);

      g_string_append (out, "- ");
      rr_markdown_append (out, rr_map_find_touchpoint (map, link->from)->title);
      g_string_append (out, " → ");
      rr_markdown_append (out, rr_map_find_touchpoint (map, link->to)->title);
      g_string_append_printf (out, " · %s", rr_enum_label (&rr_link_kinds, link->kind));
      if (*link->label != '\0')
        {
          g_string_append (out, " · ");
          rr_markdown_append (out, link->label);
        }
      g_string_append_c (out, '\n');
    }
  if (n > 0)
    g_string_append_c (out, '\n');
}

/**
 * rr_map_to_markdown:
 *
 * Returns: (transfer full): the journey as CommonMark; scenarios are not in it
 */
char *
rr_map_to_markdown (RrMap *map)
{
  GString *out;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);

  out = g_string_new (NULL);
  append_heading (out, "#", *map->title != '\0' ? map->title : _("Customer journey"));
  append_paragraphs (out, map->summary);
  append_segments (out, map);
  for (guint i = 0; i < rr_list_get_size (map->stages); i++)
    append_stage (out, map, rr_list_get (map->stages, i));
  append_links (out, map);

  while (out->len > 1 && out->str[out->len - 2] == '\n')
    g_string_truncate (out, out->len - 1);

  return g_string_free (out, FALSE);
}
