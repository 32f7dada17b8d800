/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-document-private.h"

#include "rr-i18n.h"
#include "rr-steps.h"

enum
{
  PROP_0,
  PROP_MAP,
  PROP_MODIFIED,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
  N_PROPS
};

enum
{
  SIGNAL_STEPPED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrDocument, rr_document, G_TYPE_OBJECT)

static void
rr_document_finalize (GObject *object)
{
  RrDocument *self = RR_DOCUMENT (object);

  g_clear_pointer (&self->step, rr_step_free);
  g_clear_pointer (&self->marks, g_array_unref);
  g_clear_pointer (&self->history, rr_history_free);
  g_clear_object (&self->map);

  G_OBJECT_CLASS (rr_document_parent_class)->finalize (object);
}

static void
rr_document_get_property (GObject    *object,
                          guint       property_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  RrDocument *self = RR_DOCUMENT (object);

  switch (property_id)
    {
    case PROP_MAP:
      g_value_set_object (value, self->map);
      break;
    case PROP_MODIFIED:
      g_value_set_boolean (value, rr_document_get_modified (self));
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, rr_document_can_undo (self));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, rr_document_can_redo (self));
      break;
    case PROP_UNDO_LABEL:
      g_value_set_string (value, rr_document_get_undo_label (self));
      break;
    case PROP_REDO_LABEL:
      g_value_set_string (value, rr_document_get_redo_label (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rr_document_class_init (RrDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = (GParamFlags) (G_PARAM_READABLE | G_PARAM_STATIC_STRINGS |
                                     G_PARAM_EXPLICIT_NOTIFY);

  object_class->finalize = rr_document_finalize;
  object_class->get_property = rr_document_get_property;

  properties[PROP_MAP] = g_param_spec_object ("map", NULL, NULL, RR_TYPE_MAP, flags);
  properties[PROP_MODIFIED] = g_param_spec_boolean ("modified", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_STEPPED] =
    g_signal_new ("stepped", RR_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
rr_document_init (RrDocument *self)
{
  self->history = rr_history_new ();
  self->marks = g_array_new (FALSE, FALSE, sizeof (guint));
}

/**
 * rr_document_new:
 * @map: (transfer full): a map; from now on changed through the document alone
 *
 * Returns: (transfer full): a document without history, which counts as saved
 */
RrDocument *
rr_document_new (RrMap *map)
{
  RrDocument *self;

  g_return_val_if_fail (RR_IS_MAP (map), NULL);

  self = g_object_new (RR_TYPE_DOCUMENT, NULL);
  self->map = map;

  return self;
}

/**
 * rr_document_get_map:
 *
 * Returns: (transfer none): the map
 */
RrMap *
rr_document_get_map (RrDocument *self)
{
  g_return_val_if_fail (RR_IS_DOCUMENT (self), NULL);

  return self->map;
}

static void
update_flag (RrDocument *self,
             gboolean   *flag,
             gboolean    value,
             guint       property)
{
  if (*flag == value)
    return;

  *flag = value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
history_changed (RrDocument *self)
{
  update_flag (self, &self->modified, rr_document_get_modified (self), PROP_MODIFIED);
  update_flag (self, &self->can_undo, rr_document_can_undo (self), PROP_CAN_UNDO);
  update_flag (self, &self->can_redo, rr_document_can_redo (self), PROP_CAN_REDO);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_UNDO_LABEL]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REDO_LABEL]);
}

/**
 * rr_document_begin:
 * @label: what the step does, translated, as in a menu: _("Move Touchpoint")
 *
 * Opens a step, or joins the one that is open.  Each call needs its
 * rr_document_end ().
 */
void
rr_document_begin (RrDocument *self,
                   const char *label)
{
  rr_document_begin_merging (self, label, NULL);
}

/**
 * rr_document_begin_merging:
 * @label: as in rr_document_begin ()
 * @merge_key: (nullable): steps with an equal key become one step, until another step
 *   comes between or rr_document_end_merging () is called
 */
void
rr_document_begin_merging (RrDocument *self,
                           const char *label,
                           const char *merge_key)
{
  g_return_if_fail (RR_IS_DOCUMENT (self));
  g_return_if_fail (label != NULL);

  if (self->marks->len == 0)
    self->step = rr_step_new (label, merge_key);
  g_array_append_val (self->marks, self->step->changes->len);
}

/**
 * rr_document_end:
 *
 * Ends what rr_document_begin () opened.  When the outermost one ends, empty steps of
 * the stages that were touched are closed up, and the undo step is made; none where
 * nothing changed.
 */
void
rr_document_end (RrDocument *self)
{
  RrStep *step;

  g_return_if_fail (RR_IS_DOCUMENT (self));
  g_return_if_fail (self->marks->len > 0);

  if (self->marks->len > 1)
    {
      g_array_set_size (self->marks, self->marks->len - 1);
      return;
    }

  rr_steps_close_up (self);

  g_array_set_size (self->marks, 0);
  step = g_steal_pointer (&self->step);
  if (step->changes->len == 0)
    {
      rr_step_free (step);
      return;
    }

  {
    g_autoptr (GPtrArray) changes = g_ptr_array_ref (step->changes);

    rr_history_add (self->history, step);
    history_changed (self);
    g_signal_emit (self, signals[SIGNAL_STEPPED], 0, changes);
  }
}

/* Applies the inverses of @changes from @first on, last one first; returns: (transfer
 * full): those. */
static GPtrArray *
take_back (RrDocument *self,
           GPtrArray  *changes,
           guint       first)
{
  GPtrArray *inverses = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_change_unref);

  for (guint i = changes->len; i > first; i--)
    g_ptr_array_add (inverses, rr_change_invert (changes->pdata[i - 1]));
  rr_map_apply_all (self->map, inverses);

  return inverses;
}

/**
 * rr_document_cancel:
 *
 * Ends what rr_document_begin () opened, in place of rr_document_end (), and takes back
 * what was done since.
 */
void
rr_document_cancel (RrDocument *self)
{
  GPtrArray *changes;
  guint mark;

  g_return_if_fail (RR_IS_DOCUMENT (self));
  g_return_if_fail (self->marks->len > 0);

  changes = self->step->changes;
  mark = g_array_index (self->marks, guint, self->marks->len - 1);
  g_ptr_array_unref (take_back (self, changes, mark));
  g_ptr_array_set_size (changes, (int) mark);

  /* Nothing is left of the step: nothing is to be closed up. */
  if (self->marks->len == 1)
    g_ptr_array_unref (rr_places_take_touched (self->map->places));

  rr_document_end (self);
}

/**
 * rr_document_end_merging:
 *
 * The next step is one of its own, whatever its merge key: typing has ended.
 */
void
rr_document_end_merging (RrDocument *self)
{
  g_return_if_fail (RR_IS_DOCUMENT (self));

  rr_history_end_merging (self->history);
}

gboolean
rr_document_can_undo (RrDocument *self)
{
  g_return_val_if_fail (RR_IS_DOCUMENT (self), FALSE);

  return rr_history_peek_undo (self->history) != NULL;
}

gboolean
rr_document_can_redo (RrDocument *self)
{
  g_return_val_if_fail (RR_IS_DOCUMENT (self), FALSE);

  return rr_history_peek_redo (self->history) != NULL;
}

/**
 * rr_document_get_undo_label:
 *
 * Returns: (transfer none) (nullable): the name of the step that can be undone
 */
const char *
rr_document_get_undo_label (RrDocument *self)
{
  RrStep *step;

  g_return_val_if_fail (RR_IS_DOCUMENT (self), NULL);

  step = rr_history_peek_undo (self->history);

  return step != NULL ? step->label : NULL;
}

/**
 * rr_document_get_redo_label:
 *
 * Returns: (transfer none) (nullable): the name of the step that can be redone
 */
const char *
rr_document_get_redo_label (RrDocument *self)
{
  RrStep *step;

  g_return_val_if_fail (RR_IS_DOCUMENT (self), NULL);

  step = rr_history_peek_redo (self->history);

  return step != NULL ? step->label : NULL;
}

/**
 * rr_document_undo:
 *
 * Takes back the last step; nothing where there is none.  Not within a step.
 */
void
rr_document_undo (RrDocument *self)
{
  g_autoptr (GPtrArray) changes = NULL;
  RrStep *step;

  g_return_if_fail (RR_IS_DOCUMENT (self));
  g_return_if_fail (self->marks->len == 0);

  rr_history_end_merging (self->history);
  step = rr_history_undo (self->history);
  if (step == NULL)
    return;

  changes = take_back (self, step->changes, 0);
  g_ptr_array_unref (rr_places_take_touched (self->map->places));
  history_changed (self);
  g_signal_emit (self, signals[SIGNAL_STEPPED], 0, changes);
}

/**
 * rr_document_redo:
 *
 * Does again what was undone last; nothing where there is none.  Not within a step.
 */
void
rr_document_redo (RrDocument *self)
{
  RrStep *step;

  g_return_if_fail (RR_IS_DOCUMENT (self));
  g_return_if_fail (self->marks->len == 0);

  step = rr_history_redo (self->history);
  if (step == NULL)
    return;

  rr_map_apply_all (self->map, step->changes);
  g_ptr_array_unref (rr_places_take_touched (self->map->places));

  history_changed (self);
  g_signal_emit (self, signals[SIGNAL_STEPPED], 0, step->changes);
}

/**
 * rr_document_get_modified:
 *
 * Returns: whether the map differs from what was saved or loaded
 */
gboolean
rr_document_get_modified (RrDocument *self)
{
  g_return_val_if_fail (RR_IS_DOCUMENT (self), FALSE);

  return rr_history_get_state (self->history) != self->saved;
}

/**
 * rr_document_get_state:
 *
 * Returns: a number for the state that the map is in, for rr_document_set_saved ()
 *   when what is being written now is safe
 */
guint
rr_document_get_state (RrDocument *self)
{
  g_return_val_if_fail (RR_IS_DOCUMENT (self), 0);

  return rr_history_get_state (self->history);
}

/**
 * rr_document_set_saved:
 * @state: what rr_document_get_state () gave when the map was written; edits since then
 *   leave the document modified
 */
void
rr_document_set_saved (RrDocument *self,
                       guint       state)
{
  g_return_if_fail (RR_IS_DOCUMENT (self));

  self->saved = state;
  history_changed (self);
}
