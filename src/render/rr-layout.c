/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-layout.h"

#include "rr-layout-private.h"

enum
{
  SIGNAL_CHANGED,
  SIGNAL_CARD_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrLayout, rr_layout, G_TYPE_OBJECT)

static void
rr_layout_dispose (GObject *object)
{
  RrLayout *self = RR_LAYOUT (object);

  if (self->map != NULL)
    g_signal_handlers_disconnect_by_data (self->map, self);
  if (self->assessment != NULL)
    g_signal_handlers_disconnect_by_data (self->assessment, self);
  if (self->feedback != NULL)
    g_signal_handlers_disconnect_by_data (self->feedback, self);

  g_clear_object (&self->assessment);
  g_clear_object (&self->feedback);

  G_OBJECT_CLASS (rr_layout_parent_class)->dispose (object);
}

static void
rr_layout_finalize (GObject *object)
{
  RrLayout *self = RR_LAYOUT (object);

  g_ptr_array_unref (self->stage_order);
  g_ptr_array_unref (self->lane_order);
  g_ptr_array_unref (self->pending);
  g_ptr_array_unref (self->dirty_cells);
  g_ptr_array_unref (self->dirty_columns);
  g_ptr_array_unref (self->emptied);
  g_ptr_array_unref (self->pending_links);
  g_clear_pointer (&self->actions, g_hash_table_unref);
  g_clear_pointer (&self->labels, g_array_unref);
  g_clear_pointer (&self->link_slices, g_ptr_array_unref);
  g_hash_table_unref (self->links);
  g_hash_table_unref (self->cards);
  g_hash_table_unref (self->stages);
  g_hash_table_unref (self->lanes);
  g_clear_object (&self->texts);
  g_clear_object (&self->map);

  G_OBJECT_CLASS (rr_layout_parent_class)->finalize (object);
}

static void
rr_layout_class_init (RrLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rr_layout_dispose;
  object_class->finalize = rr_layout_finalize;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", RR_TYPE_LAYOUT, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_CARD_CHANGED] =
    g_signal_new ("card-changed", RR_TYPE_LAYOUT, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, RR_TYPE_TOUCHPOINT);
}

static void
rr_layout_init (RrLayout *self)
{
  self->cards = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) rr_card_box_free);
  self->stages = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) rr_stage_box_free);
  self->lanes = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) rr_lane_box_free);
  self->links = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) rr_link_box_free);
  self->stage_order = g_ptr_array_new ();
  self->lane_order = g_ptr_array_new ();
  self->pending = g_ptr_array_new ();
  self->dirty_cells = g_ptr_array_new ();
  self->dirty_columns = g_ptr_array_new ();
  self->emptied = g_ptr_array_new ();
  self->pending_links = g_ptr_array_new ();
  self->header_height = RR_HEADER_HEIGHT;
  self->rebuild = TRUE;
}

/* What rows and curves show of the assessment is out of date. */
static void
derived_changed_cb (RrLayout *self)
{
  self->derived_dirty = TRUE;
  rr_layout_invalidate (self);
}

static void
set_feedback (RrLayout        *self,
              RrFeedbackStats *feedback)
{
  if (self->feedback != NULL)
    g_signal_handlers_disconnect_by_data (self->feedback, self);
  g_set_object (&self->feedback, feedback);
  g_signal_connect_swapped (feedback, "changed", G_CALLBACK (derived_changed_cb), self);
}

/**
 * rr_layout_new:
 * @map: what to lay out and follow; the layout keeps a reference
 * @texts: measures texts; the layout keeps a reference
 *
 * Returns: (transfer full): the layout, without assessment, from left to right, and
 *   without the places where a person can add something
 */
RrLayout *
rr_layout_new (RrMap       *map,
               RrTextCache *texts)
{
  g_autoptr (RrFeedbackStats) feedback = NULL;
  RrLayout *self;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);
  g_return_val_if_fail (RR_IS_TEXT_CACHE (texts), NULL);

  self = g_object_new (RR_TYPE_LAYOUT, NULL);
  self->map = g_object_ref (map);
  self->texts = g_object_ref (texts);
  feedback = rr_feedback_stats_new (map, NULL);
  set_feedback (self, feedback);
  rr_layout_follow_map (self);

  return self;
}

/** rr_layout_get_map: Returns: (transfer none): the map */
RrMap *
rr_layout_get_map (RrLayout *self)
{
  g_return_val_if_fail (RR_IS_LAYOUT (self), NULL);

  return self->map;
}

/** rr_layout_get_texts: Returns: (transfer none): what measures and keeps texts */
RrTextCache *
rr_layout_get_texts (RrLayout *self)
{
  g_return_val_if_fail (RR_IS_LAYOUT (self), NULL);

  return self->texts;
}

/** rr_layout_get_assessment: Returns: (transfer none) (nullable): the assessment */
RrAssessment *
rr_layout_get_assessment (RrLayout *self)
{
  g_return_val_if_fail (RR_IS_LAYOUT (self), NULL);

  return self->assessment;
}

/**
 * rr_layout_get_feedback:
 *
 * Returns: (transfer none): the feedback statistics: of the assessment, or without a
 *   scenario where there is none
 */
RrFeedbackStats *
rr_layout_get_feedback (RrLayout *self)
{
  g_return_val_if_fail (RR_IS_LAYOUT (self), NULL);

  return self->feedback;
}

/**
 * rr_layout_set_assessment:
 * @assessment: (nullable): of the same map: where rows of impacts and actions, and the
 *   curves of a crisis, come from
 */
void
rr_layout_set_assessment (RrLayout     *self,
                          RrAssessment *assessment)
{
  g_return_if_fail (RR_IS_LAYOUT (self));
  g_return_if_fail (assessment == NULL || rr_assessment_get_map (assessment) == self->map);

  if (assessment == self->assessment)
    return;

  if (self->assessment != NULL)
    g_signal_handlers_disconnect_by_data (self->assessment, self);
  g_set_object (&self->assessment, assessment);

  if (assessment != NULL)
    {
      g_signal_connect_swapped (assessment, "changed", G_CALLBACK (derived_changed_cb), self);
      set_feedback (self, rr_assessment_get_feedback (assessment));
    }
  else
    {
      g_autoptr (RrFeedbackStats) feedback = rr_feedback_stats_new (self->map, NULL);

      set_feedback (self, feedback);
    }

  self->actions_dirty = TRUE;
  derived_changed_cb (self);
}

/** rr_layout_get_mirrored: Returns: whether the journey runs from right to left */
gboolean
rr_layout_get_mirrored (RrLayout *self)
{
  g_return_val_if_fail (RR_IS_LAYOUT (self), FALSE);

  return self->mirrored;
}

/**
 * rr_layout_set_mirrored:
 * @mirrored: whether the journey runs from right to left; all x are negative then
 */
void
rr_layout_set_mirrored (RrLayout *self,
                        gboolean  mirrored)
{
  g_return_if_fail (RR_IS_LAYOUT (self));

  mirrored = !!mirrored;
  if (mirrored == self->mirrored)
    return;

  self->mirrored = mirrored;
  rr_layout_invalidate (self);
}

/** rr_layout_get_editable: Returns: whether there are places where something is added */
gboolean
rr_layout_get_editable (RrLayout *self)
{
  g_return_val_if_fail (RR_IS_LAYOUT (self), FALSE);

  return self->editable;
}

/**
 * rr_layout_set_editable:
 * @editable: whether to leave room for a "+" after the last stage and the last lane
 */
void
rr_layout_set_editable (RrLayout *self,
                        gboolean  editable)
{
  g_return_if_fail (RR_IS_LAYOUT (self));

  editable = !!editable;
  if (editable == self->editable)
    return;

  self->editable = editable;
  self->stages_moved = self->lanes_moved = TRUE;
  rr_layout_invalidate (self);
}

/**
 * rr_layout_set_density:
 * @density: how much room cards and rows of emotions take
 */
void
rr_layout_set_density (RrLayout  *self,
                       RrDensity  density)
{
  GHashTableIter iter;
  gpointer card;

  g_return_if_fail (RR_IS_LAYOUT (self));

  if (density == self->density)
    return;

  self->density = density;
  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    ((RrCardBox *) card)->stale = TRUE;
  self->rebuild = TRUE;
  rr_layout_invalidate (self);
}

/** rr_layout_get_card_height: Returns: how high the lowest cards are, and one that is new */
double
rr_layout_get_card_height (RrLayout *self)
{
  g_return_val_if_fail (RR_IS_LAYOUT (self), RR_CARD_MIN_HEIGHT);

  return self->density == RR_DENSITY_COMPACT ? RR_CARD_MIN_HEIGHT_COMPACT : RR_CARD_MIN_HEIGHT;
}

/* Something has to be done before the next answer; told once. */
void
rr_layout_invalidate (RrLayout *self)
{
  if (!self->clean)
    return;

  self->clean = FALSE;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* The card looks different. */
void
rr_layout_mark_card (RrLayout  *self,
                     RrCardBox *card)
{
  g_signal_emit (self, signals[SIGNAL_CARD_CHANGED], 0, card->touchpoint);
}

/* The cards of the cell have to be stacked again. */
void
rr_layout_mark_cell (RrLayout  *self,
                     RrCellBox *cell)
{
  if (!cell->dirty)
    {
      cell->dirty = TRUE;
      g_ptr_array_add (self->dirty_cells, cell);
    }
  rr_layout_invalidate (self);
}

/* What the rows show of the column has to be collected again. */
void
rr_layout_mark_column (RrLayout    *self,
                       RrColumnBox *column)
{
  if (!column->dirty)
    {
      column->dirty = TRUE;
      g_ptr_array_add (self->dirty_columns, column);
    }
  rr_layout_invalidate (self);
}
