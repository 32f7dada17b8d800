/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-impact-compare.h"

#include "config.h"

#include "rr-compared-row.h"
#include "rr-i18n.h"
#include "rr-scenario-compare.h"
#include "rr-store-update.h"
#include "rr-style.h"

struct _RrPageImpactCompare
{
  GtkWidget parent_instance;

  GtkWidget *choice;       /* borrowed, a child, as are all: what it is compared with */
  GtkWidget *first;
  GtkWidget *second;
  GtkWidget *summary;
  GtkWidget *list;

  RrSession *session;      /* owned */
  RrAssessment *other;     /* owned; the map under the other scenario, or NULL */
  RrPainter *painter;      /* owned, or NULL */
  GPtrArray *others;       /* owned, of owned RrScenario: what it can be compared with */
  GListStore *store;       /* owned; touchpoints */
  GPtrArray *items;        /* owned, of borrowed GtkListItem that are in sight */
  gboolean updating;       /* what is chosen is our doing, not a person's */
};

G_DEFINE_FINAL_TYPE (RrPageImpactCompare, rr_page_impact_compare, GTK_TYPE_WIDGET)

static void
show_item (RrPageImpactCompare *self,
           GtkListItem         *item)
{
  RrTouchpoint *touchpoint = gtk_list_item_get_item (item);
  RrAssessment *assessment = rr_session_get_assessment (self->session);

  if (touchpoint != NULL && touchpoint->parent_instance.list != NULL && assessment != NULL &&
      self->other != NULL && self->painter != NULL)
    rr_compared_row_show (RR_COMPARED_ROW (gtk_list_item_get_child (item)), touchpoint,
                          assessment, self->other, self->painter);
}

static void
setup_cb (RrPageImpactCompare *self,
          GtkListItem         *item)
{
  gtk_list_item_set_child (item, rr_compared_row_new ());
}

static void
bind_cb (RrPageImpactCompare *self,
         GtkListItem         *item)
{
  g_ptr_array_add (self->items, item);
  show_item (self, item);
  rr_style_name_line (item);
}

static void
unbind_cb (RrPageImpactCompare *self,
           GtkListItem         *item)
{
  g_ptr_array_remove_fast (self->items, item);
}

static void
activate_cb (RrPageImpactCompare *self,
             guint                position)
{
  g_autoptr (RrTouchpoint) touchpoint = g_list_model_get_item (G_LIST_MODEL (self->store), position);

  if (touchpoint != NULL)
    rr_session_reveal (self->session, touchpoint);
}

static void
update_list (RrPageImpactCompare *self)
{
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  g_autoptr (GPtrArray) touchpoints = rr_scenario_compare (assessment, self->other);
  g_autofree char *text = NULL;
  guint n_worse = 0;

  for (guint i = 0; i < touchpoints->len; i++)
    n_worse += rr_scenario_compare_touchpoint (assessment, self->other, touchpoints->pdata[i]) > 0;

  if (touchpoints->len == 0)
    text = g_strdup (_("Neither scenario affects a touchpoint."));
  else if (n_worse == 0)
    text = g_strdup (_("No touchpoint gets worse."));
  else
    text = g_strdup_printf (ngettext ("%u touchpoint gets worse.", "%u touchpoints get worse.",
                                      n_worse), n_worse);
  gtk_label_set_text (GTK_LABEL (self->summary), text);
  gtk_label_set_text (GTK_LABEL (self->first), rr_session_get_scenario (self->session)->name);
  gtk_label_set_text (GTK_LABEL (self->second), rr_assessment_get_scenario (self->other)->name);

  rr_store_update (self->store, touchpoints);
  for (guint i = 0; i < self->items->len; i++)
    show_item (self, self->items->pdata[i]);
}

static void
choose (RrPageImpactCompare *self)
{
  guint chosen = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->choice));
  RrScenario *scenario;

  if (self->updating || chosen >= self->others->len)
    return;

  scenario = self->others->pdata[chosen];
  if (self->other == NULL || rr_assessment_get_scenario (self->other) != scenario)
    {
      g_clear_object (&self->other);
      self->other = rr_assessment_new (rr_session_get_map (self->session), scenario);
    }
  update_list (self);
}

/* The scenarios but the active one, under the names that they have now. */
static void
update_others (RrPageImpactCompare *self)
{
  RrScenario *active = rr_session_get_scenario (self->session);
  RrList *all = rr_session_get_map (self->session)->scenarios;
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GObject) before = NULL;
  guint chosen = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->choice));
  guint selected = 0;

  if (chosen < self->others->len)
    before = g_object_ref (self->others->pdata[chosen]);

  g_ptr_array_set_size (self->others, 0);
  for (guint i = 0; i < rr_list_get_size (all); i++)
    {
      RrScenario *scenario = rr_list_get (all, i);

      if (scenario == active)
        continue;
      if ((gpointer) scenario == (gpointer) before)
        selected = self->others->len;
      g_ptr_array_add (self->others, g_object_ref (scenario));
      gtk_string_list_append (names, scenario->name);
    }

  self->updating = TRUE;
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->choice), G_LIST_MODEL (names));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->choice), selected);
  self->updating = FALSE;
}

/* A list of names is not replaced under somebody who chooses from it. */
static gboolean
has_same_others (RrPageImpactCompare *self)
{
  RrScenario *active = rr_session_get_scenario (self->session);
  RrList *all = rr_session_get_map (self->session)->scenarios;
  GListModel *names = gtk_drop_down_get_model (GTK_DROP_DOWN (self->choice));
  guint n = 0;

  for (guint i = 0; i < rr_list_get_size (all); i++)
    {
      RrScenario *scenario = rr_list_get (all, i);

      if (scenario == active)
        continue;
      if (n >= self->others->len || self->others->pdata[n] != scenario ||
          !g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (names), n), scenario->name))
        return FALSE;
      n++;
    }

  return n == self->others->len;
}

/**
 * rr_page_impact_compare_update:
 * @painter: (nullable): draws the signs
 *
 * Reads the map anew.
 *
 * Returns: whether there is anything to compare with
 */
gboolean
rr_page_impact_compare_update (RrPageImpactCompare *self,
                               RrPainter           *painter)
{
  RrMap *map;

  g_return_val_if_fail (RR_IS_PAGE_IMPACT_COMPARE (self), FALSE);

  map = rr_session_get_map (self->session);
  g_set_object (&self->painter, painter);
  if (map == NULL || rr_session_get_scenario (self->session) == NULL || rr_list_get_size (map->scenarios) < 2)
    {
      rr_page_impact_compare_clear (self);
      return FALSE;
    }

  if (!has_same_others (self))
    update_others (self);
  /* Two assessments are kept up to date only for somebody who looks at both. */
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    choose (self);

  return TRUE;
}

/**
 * rr_page_impact_compare_clear:
 *
 * Lets go of what it holds of the map.
 */
void
rr_page_impact_compare_clear (RrPageImpactCompare *self)
{
  g_return_if_fail (RR_IS_PAGE_IMPACT_COMPARE (self));

  g_clear_object (&self->other);
  g_list_store_remove_all (self->store);
  g_ptr_array_set_size (self->others, 0);
}

static void
rr_page_impact_compare_map (GtkWidget *widget)
{
  RrPageImpactCompare *self = RR_PAGE_IMPACT_COMPARE (widget);

  GTK_WIDGET_CLASS (rr_page_impact_compare_parent_class)->map (widget);

  rr_page_impact_compare_update (self, self->painter);
}

static void
rr_page_impact_compare_dispose (GObject *object)
{
  RrPageImpactCompare *self = RR_PAGE_IMPACT_COMPARE (object);
  GtkWidget *child;

  self->updating = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->other);
  g_clear_object (&self->painter);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_page_impact_compare_parent_class)->dispose (object);
}

/* The list's rows let go of these when they are disposed of. */
static void
rr_page_impact_compare_finalize (GObject *object)
{
  RrPageImpactCompare *self = RR_PAGE_IMPACT_COMPARE (object);

  g_clear_object (&self->store);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->others, g_ptr_array_unref);

  G_OBJECT_CLASS (rr_page_impact_compare_parent_class)->finalize (object);
}

static void
rr_page_impact_compare_class_init (RrPageImpactCompareClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rr_page_impact_compare_dispose;
  object_class->finalize = rr_page_impact_compare_finalize;
  widget_class->map = rr_page_impact_compare_map;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
new_header (RrPageImpactCompare *self)
{
  GtkWidget *header = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *names = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  self->choice = gtk_drop_down_new (NULL, NULL);
  gtk_widget_set_hexpand (self->choice, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->choice), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Scenario to compare with"), -1);
  g_signal_connect_object (self->choice, "notify::selected", G_CALLBACK (choose), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (line), new_label (_("Compare with"), "body"));
  gtk_box_append (GTK_BOX (line), self->choice);

  self->summary = new_label (NULL, "heading");
  self->first = new_label (NULL, "caption-heading");
  self->second = new_label (NULL, "caption-heading");
  gtk_box_set_homogeneous (GTK_BOX (names), TRUE);
  gtk_box_append (GTK_BOX (names), self->first);
  gtk_box_append (GTK_BOX (names), self->second);

  gtk_widget_add_css_class (header, "page-header");
  gtk_box_append (GTK_BOX (header), line);
  gtk_box_append (GTK_BOX (header), self->summary);
  gtk_box_append (GTK_BOX (header), names);

  return header;
}

static GtkWidget *
new_list (RrPageImpactCompare *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkSelectionModel *selection =
    GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->store))));

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  self->list = gtk_list_view_new (selection, factory);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (self->list), TRUE);
  gtk_widget_add_css_class (self->list, "impact-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Touchpoints under both scenarios"), -1);
  g_signal_connect_object (self->list, "activate", G_CALLBACK (activate_cb), self,
                           G_CONNECT_SWAPPED);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->list);

  return scrolled;
}

static void
rr_page_impact_compare_init (RrPageImpactCompare *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  self->items = g_ptr_array_new ();
  self->others = g_ptr_array_new_with_free_func (g_object_unref);
  self->store = g_list_store_new (RR_TYPE_TOUCHPOINT);
  gtk_widget_set_parent (new_header (self), GTK_WIDGET (self));
  gtk_widget_set_parent (new_list (self), GTK_WIDGET (self));
}

/**
 * rr_page_impact_compare_new:
 * @session: the session of the window
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *
rr_page_impact_compare_new (RrSession *session)
{
  RrPageImpactCompare *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_PAGE_IMPACT_COMPARE, NULL);
  self->session = g_object_ref (session);

  return GTK_WIDGET (self);
}
