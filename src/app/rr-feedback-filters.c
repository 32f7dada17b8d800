/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-filters.h"

#include "rr-i18n.h"

#define SPACING 6

struct _RrFeedbackFilters
{
  GtkWidget parent_instance;

  RrSession *session;     /* owned */
  GtkWidget *search;      /* borrowed, a child, as are all */
  GtkWidget *periods;
  GtkWidget *sources;
  GtkWidget *segments;
  GtkWidget *moods;
  GtkWidget *unassigned;
  GtkWidget *selected;
  GPtrArray *segment_ids; /* owned, of owned ids, in the order of the drop-down, after "any" */
  RrFeedbackQuery query;
  gboolean updating;      /* the controls are set by us, not by a person */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrFeedbackFilters, rr_feedback_filters, GTK_TYPE_WIDGET)

static void
rr_feedback_filters_dispose (GObject *object)
{
  RrFeedbackFilters *self = RR_FEEDBACK_FILTERS (object);
  GtkWidget *child;

  self->updating = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  rr_feedback_query_clear (&self->query);
  g_clear_pointer (&self->segment_ids, g_ptr_array_unref);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_feedback_filters_parent_class)->dispose (object);
}

static void
rr_feedback_filters_class_init (RrFeedbackFiltersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_feedback_filters_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", RR_TYPE_FEEDBACK_FILTERS, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static guint
get_choice (GtkWidget *drop_down)
{
  guint choice = gtk_drop_down_get_selected (GTK_DROP_DOWN (drop_down));

  return choice == GTK_INVALID_LIST_POSITION ? 0 : choice;
}

/* The ids of the touchpoints that are selected; of a stage or a lane, those in it. */
static GHashTable *
collect_selected (RrFeedbackFilters *self)
{
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  RrMap *map = rr_session_get_map (self->session);
  RrElement *place = rr_session_get_single (self->session, RR_TYPE_STAGE);
  g_autoptr (GPtrArray) touchpoints = rr_session_get_selected_touchpoints (self->session);

  if (place == NULL)
    place = rr_session_get_single (self->session, RR_TYPE_LANE);
  for (guint i = 0; i < touchpoints->len; i++)
    g_hash_table_add (ids, g_strdup (rr_element_get_id (touchpoints->pdata[i])));

  for (guint i = 0; place != NULL && i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);
      const char *id = rr_element_get_id (place);

      if (g_str_equal (touchpoint->stage, id) || g_str_equal (touchpoint->lane, id))
        g_hash_table_add (ids, g_strdup (rr_element_get_id (touchpoint)));
    }

  return ids;
}

static void
read_query (RrFeedbackFilters *self)
{
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  g_autofree char *words = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search))));
  guint source = get_choice (self->sources);
  guint segment = get_choice (self->segments);

  rr_feedback_query_clear (&self->query);
  if (*words != '\0')
    self->query.words = g_steal_pointer (&words);
  if (assessment != NULL && get_choice (self->periods) > 0)
    {
      self->query.stats = g_object_ref (rr_assessment_get_feedback (assessment));
      self->query.period = (int) get_choice (self->periods) - 1;
    }
  if (source > 0)
    self->query.source = rr_enum_name (&rr_sources, source - 1);
  if (segment > 0 && segment <= self->segment_ids->len)
    self->query.segment = g_strdup (self->segment_ids->pdata[segment - 1]);
  self->query.mood = (RrFeedbackMood) get_choice (self->moods);
  self->query.unassigned = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->unassigned));
  if (gtk_check_button_get_active (GTK_CHECK_BUTTON (self->selected)) &&
      rr_session_get_map (self->session) != NULL && rr_session_count_selected (self->session) > 0)
    self->query.touchpoints = collect_selected (self);
}

static void
control_cb (RrFeedbackFilters *self)
{
  if (self->updating)
    return;

  read_query (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
selection_cb (RrFeedbackFilters *self)
{
  if (gtk_check_button_get_active (GTK_CHECK_BUTTON (self->selected)))
    control_cb (self);
}

static GtkWidget *
new_drop_down (RrFeedbackFilters *self,
               const char *const *choices,
               const char        *label)
{
  GtkWidget *drop_down = gtk_drop_down_new_from_strings (choices);

  gtk_widget_set_hexpand (drop_down, TRUE);
  gtk_widget_set_tooltip_text (drop_down, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_signal_connect_object (drop_down, "notify::selected", G_CALLBACK (control_cb), self,
                           G_CONNECT_SWAPPED);

  return drop_down;
}

static GtkWidget *
new_sources (RrFeedbackFilters *self)
{
  g_autoptr (GPtrArray) choices = g_ptr_array_new ();

  g_ptr_array_add (choices, (gpointer) _("Any source"));
  for (guint i = 0; i < rr_sources.n_values; i++)
    g_ptr_array_add (choices, (gpointer) rr_enum_label (&rr_sources, i));
  g_ptr_array_add (choices, NULL);

  return new_drop_down (self, (const char *const *) choices->pdata, _("Source"));
}

static GtkWidget *
new_check (RrFeedbackFilters *self,
           const char        *label)
{
  GtkWidget *check = gtk_check_button_new_with_label (label);

  g_signal_connect_object (check, "toggled", G_CALLBACK (control_cb), self, G_CONNECT_SWAPPED);

  return check;
}

static void
add_controls (RrFeedbackFilters *self)
{
  const char *const periods[] = { _("Any time"), _("Before the crisis"), _("During the crisis"),
                                  _("After the crisis"), NULL };
  const char *const moods[] = { _("Any sentiment"), _("Negative"), _("Neutral"), _("Positive"),
                                _("Not rated"), NULL };
  const char *const segments[] = { _("Any segment"), NULL };
  GtkWidget *grid = gtk_grid_new ();
  GtkWidget *checks = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2 * SPACING);

  self->search = gtk_search_entry_new ();
  g_object_set (self->search, "placeholder-text", _("Search comments"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Search comments"), -1);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (control_cb), self,
                           G_CONNECT_SWAPPED);

  self->periods = new_drop_down (self, periods, _("Phase"));
  self->sources = new_sources (self);
  self->segments = new_drop_down (self, segments, _("Segment"));
  self->moods = new_drop_down (self, moods, _("Sentiment"));
  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  gtk_grid_set_column_spacing (GTK_GRID (grid), SPACING);
  gtk_grid_set_row_spacing (GTK_GRID (grid), SPACING);
  gtk_grid_attach (GTK_GRID (grid), self->periods, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), self->moods, 1, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), self->sources, 0, 1, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), self->segments, 1, 1, 1, 1);

  self->unassigned = new_check (self, _("Not assigned"));
  self->selected = new_check (self, _("Selected on the map"));
  gtk_box_append (GTK_BOX (checks), self->unassigned);
  gtk_box_append (GTK_BOX (checks), self->selected);

  gtk_widget_set_parent (self->search, GTK_WIDGET (self));
  gtk_widget_set_parent (grid, GTK_WIDGET (self));
  gtk_widget_set_parent (checks, GTK_WIDGET (self));
}

static void
rr_feedback_filters_init (RrFeedbackFilters *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), SPACING);
  self->segment_ids = g_ptr_array_new_with_free_func (g_free);
  rr_feedback_query_init (&self->query);
  add_controls (self);
}

/**
 * rr_feedback_filters_new:
 * @session: the session of the window
 *
 * Returns: (transfer floating): controls that ask for every comment
 */
GtkWidget *
rr_feedback_filters_new (RrSession *session)
{
  RrFeedbackFilters *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_FEEDBACK_FILTERS, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "selection-changed", G_CALLBACK (selection_cb), self,
                           G_CONNECT_SWAPPED);
  rr_feedback_filters_update (self);

  return GTK_WIDGET (self);
}

/**
 * rr_feedback_filters_get_query:
 *
 * Returns: (transfer none): what is asked for now
 */
const RrFeedbackQuery *
rr_feedback_filters_get_query (RrFeedbackFilters *self)
{
  g_return_val_if_fail (RR_IS_FEEDBACK_FILTERS (self), NULL);

  return &self->query;
}

/* The segments of the map; the one that was chosen stays chosen. */
static void
update_segments (RrFeedbackFilters *self,
                 RrMap             *map)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *chosen = g_strdup (self->query.segment);
  g_autoptr (GtkStringList) model = NULL;
  guint choice = 0;

  g_ptr_array_set_size (self->segment_ids, 0);
  g_ptr_array_add (names, (gpointer) _("Any segment"));
  for (guint i = 0; map != NULL && i < rr_list_get_size (map->segments); i++)
    {
      RrSegment *segment = rr_list_get (map->segments, i);

      g_ptr_array_add (names, (gpointer) segment->name);
      g_ptr_array_add (self->segment_ids, g_strdup (rr_element_get_id (segment)));
      if (g_strcmp0 (chosen, rr_element_get_id (segment)) == 0)
        choice = i + 1;
    }
  g_ptr_array_add (names, NULL);

  model = gtk_string_list_new ((const char *const *) names->pdata);
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->segments), G_LIST_MODEL (model));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->segments), choice);
}

/**
 * rr_feedback_filters_update:
 *
 * Reads again what can be chosen: the segments, and whether there are phases.
 */
void
rr_feedback_filters_update (RrFeedbackFilters *self)
{
  g_return_if_fail (RR_IS_FEEDBACK_FILTERS (self));

  self->updating = TRUE;
  update_segments (self, rr_session_get_map (self->session));
  gtk_widget_set_sensitive (self->periods, rr_session_get_assessment (self->session) != NULL);
  self->updating = FALSE;

  read_query (self);
}

/**
 * rr_feedback_filters_reset:
 *
 * Asks for every comment again.
 */
void
rr_feedback_filters_reset (RrFeedbackFilters *self)
{
  g_return_if_fail (RR_IS_FEEDBACK_FILTERS (self));

  self->updating = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->periods), 0);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->sources), 0);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->segments), 0);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->moods), 0);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->unassigned), FALSE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->selected), FALSE);
  self->updating = FALSE;

  control_cb (self);
}
