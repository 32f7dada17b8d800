/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-session-private.h"

#include "rr-votes.h"

struct _RrSession
{
  GObject parent_instance;

  RrDocument *document;     /* owned */
  RrView view;
  RrScenario *scenario;     /* owned */
  RrSegment *segment;       /* owned */
  RrAssessment *assessment; /* owned */
  RrLayout *layout;         /* owned */
  RrTextCache *texts;       /* owned; outlives documents */
  RrSelection selection;
  RrVoting voting;
};

enum
{
  PROP_0,
  PROP_DOCUMENT,
  PROP_VIEW,
  PROP_SCENARIO,
  PROP_SEGMENT,
  PROP_VOTING,
  PROP_ASSESSMENT,
  PROP_LAYOUT,
  N_PROPS
};

enum
{
  SELECTION_CHANGED,
  STEPPED,
  ASSESSED,
  REVEAL,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrSession, rr_session, G_TYPE_OBJECT)

RrVoting *
rr_session_get_voting_state (RrSession *self)
{
  return &self->voting;
}

RrSelection *
rr_session_get_selection_state (RrSession *self)
{
  g_assert (RR_IS_SESSION (self));

  return &self->selection;
}

void
rr_session_selection_changed (RrSession *self)
{
  g_signal_emit (self, signals[SELECTION_CHANGED], 0);
}

static RrScenario *
first_scenario (RrSession *self)
{
  RrMap *map = rr_session_get_map (self);

  return map != NULL && rr_list_get_size (map->scenarios) > 0 ? rr_list_get (map->scenarios, 0)
                                                              : NULL;
}

static gboolean
is_in_map (RrSession *self,
           gpointer   element)
{
  return rr_map_find (rr_session_get_map (self), rr_element_get_id (element)) == element;
}

/* Whatever was remembered may have gone with a step, be it made, undone or redone. */
static void
stepped_cb (RrSession *self,
            GPtrArray *changes)
{
  if (self->scenario != NULL && !is_in_map (self, self->scenario))
    rr_session_set_scenario (self, first_scenario (self));
  if (self->segment != NULL && !is_in_map (self, self->segment))
    rr_session_set_segment (self, NULL);
  if (rr_selection_prune (&self->selection, rr_session_get_map (self)))
    rr_session_selection_changed (self);
  g_signal_emit (self, signals[STEPPED], 0, changes);
}

static void
assessed_cb (RrSession *self)
{
  g_signal_emit (self, signals[ASSESSED], 0);
}

static void
set_assessment (RrSession    *self,
                RrAssessment *assessment)
{
  if (self->assessment != NULL)
    g_signal_handlers_disconnect_by_func (self->assessment, assessed_cb, self);
  g_set_object (&self->assessment, assessment);
  if (assessment != NULL)
    g_signal_connect_swapped (assessment, "changed", G_CALLBACK (assessed_cb), self);
}

static void
rr_session_dispose (GObject *object)
{
  RrSession *self = RR_SESSION (object);

  if (self->document != NULL)
    g_signal_handlers_disconnect_by_func (self->document, stepped_cb, self);
  g_clear_object (&self->layout);
  set_assessment (self, NULL);
  g_clear_object (&self->scenario);
  g_clear_object (&self->segment);
  g_clear_object (&self->document);
  g_clear_object (&self->texts);

  G_OBJECT_CLASS (rr_session_parent_class)->dispose (object);
}

static void
rr_session_finalize (GObject *object)
{
  rr_selection_clear (&RR_SESSION (object)->selection);

  G_OBJECT_CLASS (rr_session_parent_class)->finalize (object);
}

static void
rr_session_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  RrSession *self = RR_SESSION (object);

  switch (prop_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;

    case PROP_VIEW:
      g_value_set_int (value, self->view);
      break;

    case PROP_SCENARIO:
      g_value_set_object (value, self->scenario);
      break;

    case PROP_SEGMENT:
      g_value_set_object (value, self->segment);
      break;

    case PROP_VOTING:
      g_value_set_uint (value, rr_session_get_voting (self));
      break;

    case PROP_ASSESSMENT:
      g_value_set_object (value, self->assessment);
      break;

    case PROP_LAYOUT:
      g_value_set_object (value, self->layout);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rr_session_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  RrSession *self = RR_SESSION (object);

  switch (prop_id)
    {
    case PROP_DOCUMENT:
      rr_session_set_document (self, g_value_get_object (value));
      break;

    case PROP_VIEW:
      rr_session_set_view (self, g_value_get_int (value));
      break;

    case PROP_SCENARIO:
      rr_session_set_scenario (self, g_value_get_object (value));
      break;

    case PROP_SEGMENT:
      rr_session_set_segment (self, g_value_get_object (value));
      break;

    case PROP_VOTING:
      rr_session_set_voting (self, g_value_get_uint (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rr_session_class_init (RrSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rr_session_dispose;
  object_class->finalize = rr_session_finalize;
  object_class->get_property = rr_session_get_property;
  object_class->set_property = rr_session_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, RR_TYPE_DOCUMENT, writable);
  properties[PROP_VIEW] =
    g_param_spec_int ("view", NULL, NULL, 0, RR_N_VIEWS - 1, RR_VIEW_MAP, writable);
  properties[PROP_SCENARIO] =
    g_param_spec_object ("scenario", NULL, NULL, RR_TYPE_SCENARIO, writable);
  properties[PROP_SEGMENT] =
    g_param_spec_object ("segment", NULL, NULL, RR_TYPE_SEGMENT, writable);
  properties[PROP_VOTING] =
    g_param_spec_uint ("voting", NULL, NULL, 0, RR_VOTES_MAX, 0, writable);
  properties[PROP_ASSESSMENT] =
    g_param_spec_object ("assessment", NULL, NULL, RR_TYPE_ASSESSMENT, readable);
  properties[PROP_LAYOUT] =
    g_param_spec_object ("layout", NULL, NULL, RR_TYPE_LAYOUT, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SELECTION_CHANGED] = g_signal_new ("selection-changed",
                                             G_TYPE_FROM_CLASS (klass),
                                             G_SIGNAL_RUN_LAST,
                                             0, NULL, NULL, NULL,
                                             G_TYPE_NONE, 0);
  signals[STEPPED] = g_signal_new ("stepped",
                                   G_TYPE_FROM_CLASS (klass),
                                   G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);
  signals[ASSESSED] = g_signal_new ("assessed",
                                    G_TYPE_FROM_CLASS (klass),
                                    G_SIGNAL_RUN_LAST,
                                    0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
  signals[REVEAL] = g_signal_new ("reveal",
                                  G_TYPE_FROM_CLASS (klass),
                                  G_SIGNAL_RUN_LAST,
                                  0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, RR_TYPE_ELEMENT);
}

static void
rr_session_init (RrSession *self)
{
  rr_selection_init (&self->selection);
  self->texts = rr_text_cache_new ();
}

/**
 * rr_session_new:
 * @document: (nullable): a document, or %NULL for none yet
 *
 * Returns: (transfer full): a new session
 */
RrSession *
rr_session_new (RrDocument *document)
{
  g_return_val_if_fail (document == NULL || RR_IS_DOCUMENT (document), NULL);

  return g_object_new (RR_TYPE_SESSION, "document", document, NULL);
}

/**
 * rr_session_get_document:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the document
 */
RrDocument *
rr_session_get_document (RrSession *self)
{
  g_return_val_if_fail (RR_IS_SESSION (self), NULL);

  return self->document;
}

/**
 * rr_session_set_document:
 * @self: a session
 * @document: (nullable): a document
 *
 * Turns to another document: nothing of it is selected, there is no filter, and its first
 * scenario is the active one.  The view stays.
 */
void
rr_session_set_document (RrSession  *self,
                         RrDocument *document)
{
  g_return_if_fail (RR_IS_SESSION (self));
  g_return_if_fail (document == NULL || RR_IS_DOCUMENT (document));

  if (self->document == document)
    return;

  g_object_freeze_notify (G_OBJECT (self));

  if (self->document != NULL)
    g_signal_handlers_disconnect_by_func (self->document, stepped_cb, self);
  rr_session_set_scenario (self, NULL);
  rr_session_set_segment (self, NULL);
  rr_session_set_voting (self, 0);
  rr_selection_reset (&self->selection);
  g_clear_object (&self->layout);

  g_set_object (&self->document, document);
  if (document != NULL)
    {
      g_signal_connect_swapped (document, "stepped", G_CALLBACK (stepped_cb), self);
      self->layout = rr_layout_new (rr_session_get_map (self), self->texts);
      rr_layout_set_editable (self->layout, TRUE);
      rr_session_set_scenario (self, first_scenario (self));
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LAYOUT]);
  g_object_thaw_notify (G_OBJECT (self));
  rr_session_selection_changed (self);
}

/**
 * rr_session_get_map:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the document's map
 */
RrMap *
rr_session_get_map (RrSession *self)
{
  g_return_val_if_fail (RR_IS_SESSION (self), NULL);

  return self->document != NULL ? rr_document_get_map (self->document) : NULL;
}

/**
 * rr_session_get_view:
 * @self: a session
 *
 * Returns: which view of the map is shown
 */
RrView
rr_session_get_view (RrSession *self)
{
  g_return_val_if_fail (RR_IS_SESSION (self), RR_VIEW_MAP);

  return self->view;
}

/**
 * rr_session_set_view:
 * @self: a session
 * @view: a view
 *
 * Shows another view of the map.
 */
void
rr_session_set_view (RrSession *self,
                     RrView     view)
{
  g_return_if_fail (RR_IS_SESSION (self));
  g_return_if_fail ((int) view >= 0 && view < RR_N_VIEWS);

  if (self->view == view)
    return;
  self->view = view;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEW]);
}

/**
 * rr_session_get_scenario:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the active scenario
 */
RrScenario *
rr_session_get_scenario (RrSession *self)
{
  g_return_val_if_fail (RR_IS_SESSION (self), NULL);

  return self->scenario;
}

/**
 * rr_session_set_scenario:
 * @self: a session
 * @scenario: (nullable): a scenario of the session's map
 *
 * Makes a scenario the active one, and the assessment that of it.
 */
void
rr_session_set_scenario (RrSession  *self,
                         RrScenario *scenario)
{
  g_autoptr (RrAssessment) assessment = NULL;

  g_return_if_fail (RR_IS_SESSION (self));
  g_return_if_fail (scenario == NULL || RR_IS_SCENARIO (scenario));

  if (!g_set_object (&self->scenario, scenario))
    return;

  if (scenario != NULL)
    assessment = rr_assessment_new (rr_session_get_map (self), scenario);
  set_assessment (self, assessment);
  if (self->layout != NULL)
    rr_layout_set_assessment (self->layout, self->assessment);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCENARIO]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ASSESSMENT]);
  assessed_cb (self);
}

/**
 * rr_session_get_segment:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the segment whose journey stands out
 */
RrSegment *
rr_session_get_segment (RrSession *self)
{
  g_return_val_if_fail (RR_IS_SESSION (self), NULL);

  return self->segment;
}

/**
 * rr_session_set_segment:
 * @self: a session
 * @segment: (nullable): a segment of the session's map, or %NULL for everyone
 *
 * Chooses whose journey stands out.
 */
void
rr_session_set_segment (RrSession *self,
                        RrSegment *segment)
{
  g_return_if_fail (RR_IS_SESSION (self));
  g_return_if_fail (segment == NULL || RR_IS_SEGMENT (segment));

  if (g_set_object (&self->segment, segment))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEGMENT]);
}

/**
 * rr_session_get_assessment:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): what the active scenario breaks; it follows the map
 */
RrAssessment *
rr_session_get_assessment (RrSession *self)
{
  g_return_val_if_fail (RR_IS_SESSION (self), NULL);

  return self->assessment;
}

/**
 * rr_session_get_layout:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): where everything stands; it follows the map
 */
RrLayout *
rr_session_get_layout (RrSession *self)
{
  g_return_val_if_fail (RR_IS_SESSION (self), NULL);

  return self->layout;
}

/**
 * rr_session_reveal:
 * @self: a session
 * @element: a touchpoint, stage, lane or link of the session's map
 *
 * Selects an element and asks the canvas to scroll to it and to focus it.
 */
void
rr_session_reveal (RrSession *self,
                   gpointer   element)
{
  g_return_if_fail (RR_IS_SESSION (self));
  g_return_if_fail (RR_IS_ELEMENT (element));

  rr_session_select (self, element, RR_SELECT_REPLACE);
  g_signal_emit (self, signals[REVEAL], 0, element);
}
