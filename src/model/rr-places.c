/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-places.h"

#include "rr-text.h"

typedef struct
{
  GHashTable *touchpoints; /* owned; a set of borrowed touchpoints */
  GArray *counts;          /* owned; guint, cards a step; the last is never 0 */
} StagePlaces;

struct _RrPlaces
{
  GHashTable *stages;  /* owned; stage id → StagePlaces */
  GHashTable *touched; /* owned; a set of stage ids */
};

static void
stage_places_free (StagePlaces *places)
{
  g_hash_table_unref (places->touchpoints);
  g_array_unref (places->counts);
  g_free (places);
}

RrPlaces *
rr_places_new (void)
{
  RrPlaces *self = g_new0 (RrPlaces, 1);

  self->stages = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free,
                                        (GDestroyNotify) stage_places_free);
  self->touched = g_hash_table_new_full (rr_text_hash, g_str_equal, g_free, NULL);

  return self;
}

void
rr_places_free (RrPlaces *self)
{
  g_hash_table_unref (self->stages);
  g_hash_table_unref (self->touched);
  g_free (self);
}

static void
touch (RrPlaces   *self,
       const char *stage)
{
  if (!g_hash_table_contains (self->touched, stage))
    g_hash_table_add (self->touched, g_strdup (stage));
}

/* Where @touchpoint stands now. */
void
rr_places_add (RrPlaces     *self,
               RrTouchpoint *touchpoint)
{
  StagePlaces *places = g_hash_table_lookup (self->stages, touchpoint->stage);
  guint step = (guint) touchpoint->step;

  if (places == NULL)
    {
      places = g_new0 (StagePlaces, 1);
      places->touchpoints = g_hash_table_new (NULL, NULL);
      places->counts = g_array_new (FALSE, TRUE, sizeof (guint));
      g_hash_table_insert (self->stages, g_strdup (touchpoint->stage), places);
    }

  g_hash_table_add (places->touchpoints, touchpoint);
  if (places->counts->len <= step)
    g_array_set_size (places->counts, step + 1);
  g_array_index (places->counts, guint, step)++;

  touch (self, touchpoint->stage);
}

/* Before @touchpoint leaves where it stands. */
void
rr_places_remove (RrPlaces     *self,
                  RrTouchpoint *touchpoint)
{
  StagePlaces *places = g_hash_table_lookup (self->stages, touchpoint->stage);

  g_assert (places != NULL);

  g_hash_table_remove (places->touchpoints, touchpoint);
  g_array_index (places->counts, guint, (guint) touchpoint->step)--;
  while (places->counts->len > 0 &&
         g_array_index (places->counts, guint, places->counts->len - 1) == 0)
    g_array_set_size (places->counts, places->counts->len - 1);

  touch (self, touchpoint->stage);
}

/* One more than the last step with a card; 0 in a stage without cards. */
guint
rr_places_count_steps (RrPlaces   *self,
                       const char *stage)
{
  StagePlaces *places = g_hash_table_lookup (self->stages, stage);

  return places != NULL ? places->counts->len : 0;
}

guint
rr_places_count_cards (RrPlaces   *self,
                       const char *stage,
                       guint       step)
{
  StagePlaces *places = g_hash_table_lookup (self->stages, stage);

  if (places == NULL || step >= places->counts->len)
    return 0;

  return g_array_index (places->counts, guint, step);
}

/* Returns: (transfer container): the touchpoints of @stage, in no order */
GPtrArray *
rr_places_get_stage (RrPlaces   *self,
                     const char *stage)
{
  StagePlaces *places = g_hash_table_lookup (self->stages, stage);
  GPtrArray *touchpoints = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer touchpoint;

  if (places == NULL)
    return touchpoints;

  g_hash_table_iter_init (&iter, places->touchpoints);
  while (g_hash_table_iter_next (&iter, &touchpoint, NULL))
    g_ptr_array_add (touchpoints, touchpoint);

  return touchpoints;
}

/* Returns: (transfer full): the ids of the stages that changed since the last call */
GPtrArray *
rr_places_take_touched (RrPlaces *self)
{
  GPtrArray *stages = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter iter;
  gpointer stage;

  g_hash_table_iter_init (&iter, self->touched);
  while (g_hash_table_iter_next (&iter, &stage, NULL))
    g_ptr_array_add (stages, stage);

  /* A table that was large once is slow to walk; this makes it small again. */
  g_hash_table_steal_all (self->touched);

  return stages;
}
