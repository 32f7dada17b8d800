/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rr-find.h"
#include "rr-i18n.h"

static void
hit_free (RrFindHit *self)
{
  g_object_unref (self->touchpoint);
  g_free (self->text);
  g_free (self);
}

/* What a text is compared by. */
static char *
fold (const char *text)
{
  g_autofree char *normalized = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);

  return g_utf8_casefold (normalized != NULL ? normalized : text, -1);
}

static void
look (GPtrArray    *hits,
      RrTouchpoint *touchpoint,
      const char   *where,
      const char   *text,
      const char   *key)
{
  g_autofree char *folded = fold (text);
  RrFindHit *hit;

  if (strstr (folded, key) == NULL)
    return;

  hit = g_new0 (RrFindHit, 1);
  hit->touchpoint = g_object_ref (touchpoint);
  hit->where = where;
  hit->text = g_strdup (text);
  g_ptr_array_add (hits, hit);
}

static void
look_in_list (GPtrArray         *hits,
              RrTouchpoint      *touchpoint,
              const char        *where,
              const char *const *texts,
              const char        *key)
{
  for (gsize i = 0; texts[i] != NULL; i++)
    look (hits, touchpoint, where, texts[i], key);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  return rr_map_compare_journey_order (user_data, *(RrTouchpoint **) a, *(RrTouchpoint **) b);
}

static GPtrArray *
list_touchpoints (RrMap *map)
{
  GPtrArray *touchpoints = g_ptr_array_new ();

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    g_ptr_array_add (touchpoints, rr_list_get (map->touchpoints, i));
  g_ptr_array_sort_with_data (touchpoints, compare_cb, map);

  return touchpoints;
}

/* Id of a touchpoint → what customers said of it. */
static GHashTable *
sort_feedback (RrMap *map)
{
  GHashTable *sorted = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                              (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < rr_list_get_size (map->feedback); i++)
    {
      RrFeedback *feedback = rr_list_get (map->feedback, i);
      GPtrArray *comments;

      if (feedback->touchpoint == NULL || *feedback->text == '\0')
        continue;

      comments = g_hash_table_lookup (sorted, feedback->touchpoint);
      if (comments == NULL)
        {
          comments = g_ptr_array_new ();
          g_hash_table_insert (sorted, (char *) feedback->touchpoint, comments);
        }
      g_ptr_array_add (comments, feedback);
    }

  return sorted;
}

/**
 * rr_find_list:
 * @map: a map
 * @text: what to look for
 *
 * Returns: (transfer container) (element-type RrFindHit): every text with @text in it, in the
 *   order of the journey; none where @text is empty
 */
GPtrArray *
rr_find_list (RrMap      *map,
              const char *text)
{
  g_autoptr (GPtrArray) touchpoints = NULL;
  g_autoptr (GHashTable) feedback = NULL;
  g_autofree char *stripped = NULL;
  g_autofree char *key = NULL;
  GPtrArray *hits;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  hits = g_ptr_array_new_with_free_func ((GDestroyNotify) hit_free);
  stripped = g_strstrip (g_strdup (text));
  if (*stripped == '\0')
    return hits;

  key = fold (stripped);
  touchpoints = list_touchpoints (map);
  feedback = sort_feedback (map);
  for (guint i = 0; i < touchpoints->len; i++)
    {
      RrTouchpoint *touchpoint = touchpoints->pdata[i];
      GPtrArray *comments = g_hash_table_lookup (feedback, rr_element_get_id (touchpoint));

      look (hits, touchpoint, _("Title"), touchpoint->title, key);
      look (hits, touchpoint, _("Description"), touchpoint->summary, key);
      look_in_list (hits, touchpoint, _("Pain point"), touchpoint->pains, key);
      look_in_list (hits, touchpoint, _("Need"), touchpoint->needs, key);
      look_in_list (hits, touchpoint, _("Idea"), touchpoint->ideas, key);
      look_in_list (hits, touchpoint, _("Tag"), touchpoint->tags, key);
      for (guint j = 0; comments != NULL && j < comments->len; j++)
        look (hits, touchpoint, _("Feedback"), RR_FEEDBACK (comments->pdata[j])->text, key);
    }

  return hits;
}
