/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-impact.h"

#include "config.h"

#include <adwaita.h>

#include "rr-i18n.h"
#include "rr-impact-editor.h"
#include "rr-impact-row.h"
#include "rr-page-impact-compare.h"
#include "rr-page-impact-split.h"
#include "rr-page-impact-suggestions.h"
#include "rr-priorities-editor.h"
#include "rr-store-update.h"
#include "rr-style.h"

struct _RrPageImpact
{
  RrPage parent_instance;

  GtkWidget *stack;           /* template */
  GtkWidget *list;            /* template */
  GtkWidget *list_scrolled;   /* template */
  GtkWidget *none;            /* template: no touchpoint is affected */
  GtkWidget *detail;          /* template: the editor is put into it */
  GtkWidget *hint;            /* template: what to do where nothing is selected */
  GtkWidget *suggestions;     /* template */
  GtkWidget *priorities_box;  /* template: the editor of the priorities is put into it */
  GtkWidget *sections;        /* template */

  RrSession *session;         /* borrowed, of the page */
  GListStore *ranked;         /* owned; the affected touchpoints, the first one first */
  GtkSingleSelection *selection; /* owned */
  GtkWidget *editor;          /* borrowed, a child */
  GtkWidget *priorities;      /* borrowed, a child */
  GtkWidget *compare;         /* borrowed, a child */
  GtkStackPage *compare_page; /* borrowed; its page of the sections */
  RrPainter *painter;         /* owned, or NULL */
  GPtrArray *items;           /* owned, of borrowed GtkListItem that are in sight */
  gboolean updating;          /* the row is chosen by us, not by a person */
};

G_DEFINE_FINAL_TYPE (RrPageImpact, rr_page_impact, RR_TYPE_PAGE)

static void
show_item (RrPageImpact *self,
           GtkListItem  *item)
{
  RrTouchpoint *touchpoint = gtk_list_item_get_item (item);

  if (touchpoint != NULL && self->painter != NULL)
    rr_impact_row_show (RR_IMPACT_ROW (gtk_list_item_get_child (item)), touchpoint,
                        self->painter);
}

static void
update_ranked (RrPageImpact *self)
{
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  guint n = assessment != NULL ? rr_assessment_get_n_affected (assessment) : 0;
  g_autoptr (GPtrArray) touchpoints = g_ptr_array_new ();

  for (guint rank = 1; rank <= n; rank++)
    g_ptr_array_add (touchpoints, rr_assessment_get_ranked (assessment, rank)->touchpoint);
  rr_store_update (self->ranked, touchpoints);
}

/* The row of what is selected on the map is chosen in the list. */
static void
update_selection (RrPageImpact *self)
{
  RrTouchpoint *touchpoint = rr_session_get_single (self->session, RR_TYPE_TOUCHPOINT);
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  const RrAssessed *assessed = NULL;
  guint position;

  if (touchpoint != NULL && assessment != NULL)
    assessed = rr_assessment_get (assessment, touchpoint);
  position = assessed != NULL && assessed->rank > 0 ? assessed->rank - 1
                                                    : GTK_INVALID_LIST_POSITION;

  if (gtk_single_selection_get_selected (self->selection) != position)
    {
      self->updating = TRUE;
      gtk_single_selection_set_selected (self->selection, position);
      self->updating = FALSE;
      if (position != GTK_INVALID_LIST_POSITION)
        gtk_widget_activate_action (self->list, "list.scroll-to-item", "u", position);
    }

  rr_impact_editor_set_touchpoint (RR_IMPACT_EDITOR (self->editor),
                                   assessment != NULL ? touchpoint : NULL);
  gtk_widget_set_visible (self->hint, touchpoint == NULL);
}

static void
rr_page_impact_update (RrPage *page)
{
  RrPageImpact *self = RR_PAGE_IMPACT (page);
  guint n_affected;

  gtk_stack_set_visible_child_name (GTK_STACK (self->stack),
                                    rr_session_get_assessment (self->session) != NULL ? "impact"
                                                                                      : "empty");

  self->updating = TRUE;
  update_ranked (self);
  self->updating = FALSE;
  for (guint i = 0; i < self->items->len; i++)
    show_item (self, g_ptr_array_index (self->items, i));

  n_affected = g_list_model_get_n_items (G_LIST_MODEL (self->ranked));
  gtk_widget_set_visible (self->none, n_affected == 0);
  gtk_widget_set_visible (self->list_scrolled, n_affected > 0);

  update_selection (self);
  rr_impact_editor_update (RR_IMPACT_EDITOR (self->editor));
  rr_page_impact_suggestions_update (RR_PAGE_IMPACT_SUGGESTIONS (self->suggestions),
                                     self->session);
  rr_priorities_editor_update (RR_PRIORITIES_EDITOR (self->priorities));
  gtk_stack_page_set_visible (self->compare_page,
                              rr_page_impact_compare_update (RR_PAGE_IMPACT_COMPARE (self->compare),
                                                             self->painter));
}

static void
rr_page_impact_theme_changed (RrPage *page)
{
  RrPageImpact *self = RR_PAGE_IMPACT (page);

  if (self->painter != NULL)
    rr_painter_set_theme (self->painter, rr_theme_get (rr_style_get_theme_kind ()));
  rr_page_queue_update (RR_PAGE (self));
}

static void
layout_cb (RrPageImpact *self)
{
  RrLayout *layout = rr_session_get_layout (self->session);

  g_clear_object (&self->painter);
  if (layout != NULL)
    self->painter = rr_painter_new (layout);
  rr_page_impact_theme_changed (RR_PAGE (self));
}

static void
rr_page_impact_selection_changed (RrPage *page)
{
  update_selection (RR_PAGE_IMPACT (page));
}

/* A row that a person chooses is shown on the map. */
static void
row_selected_cb (RrPageImpact *self)
{
  RrTouchpoint *touchpoint = gtk_single_selection_get_selected_item (self->selection);

  if (self->updating || touchpoint == NULL)
    return;

  rr_session_reveal (self->session, touchpoint);
}

static void
row_activated_cb (RrPageImpact *self,
                  guint         position)
{
  g_autoptr (RrTouchpoint) touchpoint = g_list_model_get_item (G_LIST_MODEL (self->ranked),
                                                               position);

  if (touchpoint != NULL)
    rr_session_reveal (self->session, touchpoint);
}

static void
setup_cb (RrPageImpact *self,
          GtkListItem  *item)
{
  gtk_list_item_set_child (item, rr_impact_row_new (self->session));
}

static void
bind_cb (RrPageImpact *self,
         GtkListItem  *item)
{
  g_ptr_array_add (self->items, item);
  show_item (self, item);
  rr_style_name_line (item);
}

static void
unbind_cb (RrPageImpact *self,
           GtkListItem  *item)
{
  g_ptr_array_remove_fast (self->items, item);
}

/* What is not seen holds on to nothing of the map. */
static void
rr_page_impact_hidden (RrPage *page)
{
  RrPageImpact *self = RR_PAGE_IMPACT (page);

  if (self->editor != NULL)
    {
      rr_impact_editor_set_touchpoint (RR_IMPACT_EDITOR (self->editor), NULL);
      rr_page_impact_compare_clear (RR_PAGE_IMPACT_COMPARE (self->compare));
    }
}

static void
rr_page_impact_constructed (GObject *object)
{
  RrPageImpact *self = RR_PAGE_IMPACT (object);

  G_OBJECT_CLASS (rr_page_impact_parent_class)->constructed (object);

  self->session = rr_page_get_session (RR_PAGE (self));

  self->editor = rr_impact_editor_new (self->session);
  gtk_box_append (GTK_BOX (self->detail), self->editor);
  self->priorities = rr_priorities_editor_new (self->session);
  gtk_box_append (GTK_BOX (self->priorities_box), self->priorities);
  self->compare = rr_page_impact_compare_new (self->session);
  self->compare_page = gtk_stack_add_titled (GTK_STACK (self->sections), self->compare, "compare",
                                             _("Compare"));

  g_signal_connect_object (self->session, "notify::segment", G_CALLBACK (rr_page_queue_update),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::layout", G_CALLBACK (layout_cb), self,
                           G_CONNECT_SWAPPED);
  layout_cb (self);
}

static void
rr_page_impact_dispose (GObject *object)
{
  RR_PAGE_IMPACT (object)->editor = NULL;

  G_OBJECT_CLASS (rr_page_impact_parent_class)->dispose (object);
}

/* The list's rows let go of these when they are disposed of. */
static void
rr_page_impact_finalize (GObject *object)
{
  RrPageImpact *self = RR_PAGE_IMPACT (object);

  g_clear_object (&self->selection);
  g_clear_object (&self->ranked);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_object (&self->painter);

  G_OBJECT_CLASS (rr_page_impact_parent_class)->finalize (object);
}

static void
rr_page_impact_class_init (RrPageImpactClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  RrPageClass *page_class = RR_PAGE_CLASS (klass);

  object_class->constructed = rr_page_impact_constructed;
  object_class->dispose = rr_page_impact_dispose;
  object_class->finalize = rr_page_impact_finalize;
  page_class->update = rr_page_impact_update;
  page_class->hidden = rr_page_impact_hidden;
  page_class->selection_changed = rr_page_impact_selection_changed;
  page_class->theme_changed = rr_page_impact_theme_changed;

  g_type_ensure (RR_TYPE_PAGE_IMPACT_SPLIT);
  g_type_ensure (RR_TYPE_PAGE_IMPACT_SUGGESTIONS);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/page-impact.ui");
  gtk_widget_class_bind_template_child (widget_class, RrPageImpact, stack);
  gtk_widget_class_bind_template_child (widget_class, RrPageImpact, list);
  gtk_widget_class_bind_template_child (widget_class, RrPageImpact, list_scrolled);
  gtk_widget_class_bind_template_child (widget_class, RrPageImpact, none);
  gtk_widget_class_bind_template_child (widget_class, RrPageImpact, detail);
  gtk_widget_class_bind_template_child (widget_class, RrPageImpact, hint);
  gtk_widget_class_bind_template_child (widget_class, RrPageImpact, suggestions);
  gtk_widget_class_bind_template_child (widget_class, RrPageImpact, priorities_box);
  gtk_widget_class_bind_template_child (widget_class, RrPageImpact, sections);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
rr_page_impact_init (RrPageImpact *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));

  self->items = g_ptr_array_new ();
  self->ranked = g_list_store_new (RR_TYPE_TOUCHPOINT);
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->ranked));
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (row_selected_cb),
                           self, G_CONNECT_SWAPPED);

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (GTK_LIST_VIEW (self->list), factory);
  gtk_list_view_set_model (GTK_LIST_VIEW (self->list), GTK_SELECTION_MODEL (self->selection));
  g_object_unref (factory);
}

/**
 * rr_page_impact_new:
 * @session: the session of the window
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
rr_page_impact_new (RrSession *session)
{
  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  return g_object_new (RR_TYPE_PAGE_IMPACT, "session", session, NULL);
}

/**
 * rr_page_impact_show_comparison:
 *
 * Shows the section that puts the scenario beside another one; the map has another one.
 */
void
rr_page_impact_show_comparison (RrPageImpact *self)
{
  g_return_if_fail (RR_IS_PAGE_IMPACT (self));

  gtk_stack_page_set_visible (self->compare_page, TRUE);
  gtk_stack_set_visible_child (GTK_STACK (self->sections), self->compare);
  rr_page_queue_update (RR_PAGE (self));
}
