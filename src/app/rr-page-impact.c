/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-impact.h"

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "rr-impact-editor.h"
#include "rr-impact-row.h"
#include "rr-page-impact-split.h"
#include "rr-page-impact-suggestions.h"
#include "rr-priorities-editor.h"
#include "rr-store-update.h"
#include "rr-style.h"

struct _RrPageImpact
{
  GtkWidget parent_instance;

  GtkWidget *stack;           /* template */
  GtkWidget *list;            /* template */
  GtkWidget *list_scrolled;   /* template */
  GtkWidget *none;            /* template: no touchpoint is affected */
  GtkWidget *detail;          /* template: the editor is put into it */
  GtkWidget *hint;            /* template: what to do where nothing is selected */
  GtkWidget *suggestions;     /* template */
  GtkWidget *priorities_box;  /* template: the editor of the priorities is put into it */

  RrSession *session;         /* owned */
  RrDocument *document;       /* owned; the one that is followed, or NULL */
  gulong stepped_id;
  RrAssessment *assessment;   /* owned; the one that is followed, or NULL */
  gulong changed_id;
  guint update_id;            /* an update that is due */
  GListStore *ranked;         /* owned; the affected touchpoints, the first one first */
  GtkSingleSelection *selection; /* owned */
  GtkWidget *editor;          /* borrowed, a child */
  GtkWidget *priorities;      /* borrowed, a child */
  RrPainter *painter;         /* owned, or NULL */
  GPtrArray *items;           /* owned, of borrowed GtkListItem that are in sight */
  gboolean updating;          /* the row is chosen by us, not by a person */
};

enum
{
  PROP_TITLE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RrPageImpact, rr_page_impact, GTK_TYPE_WIDGET)

static gboolean
is_seen (RrPageImpact *self)
{
  return gtk_widget_get_mapped (GTK_WIDGET (self));
}

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
  guint n = self->assessment != NULL ? rr_assessment_get_n_affected (self->assessment) : 0;
  g_autoptr (GPtrArray) touchpoints = g_ptr_array_new ();

  for (guint rank = 1; rank <= n; rank++)
    g_ptr_array_add (touchpoints, rr_assessment_get_ranked (self->assessment, rank)->touchpoint);
  rr_store_update (self->ranked, touchpoints);
}

/* The row of what is selected on the map is chosen in the list. */
static void
update_selection (RrPageImpact *self)
{
  RrTouchpoint *touchpoint = rr_session_get_single (self->session, RR_TYPE_TOUCHPOINT);
  const RrAssessed *assessed = NULL;
  guint position;

  if (touchpoint != NULL && self->assessment != NULL)
    assessed = rr_assessment_get (self->assessment, touchpoint);
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
                                   self->assessment != NULL ? touchpoint : NULL);
  gtk_widget_set_visible (self->hint, touchpoint == NULL);
}

static void
update (RrPageImpact *self)
{
  guint n_affected;

  g_clear_handle_id (&self->update_id, g_source_remove);
  if (!is_seen (self))
    return;

  gtk_stack_set_visible_child_name (GTK_STACK (self->stack),
                                    self->assessment != NULL ? "impact" : "empty");

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
}

static gboolean
update_cb (gpointer user_data)
{
  RrPageImpact *self = user_data;

  self->update_id = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* However much changes in one go, the page reads it once, before the next frame. */
static void
queue_update (RrPageImpact *self)
{
  if (self->update_id == 0 && is_seen (self))
    self->update_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

static void
theme_cb (RrPageImpact *self)
{
  if (self->painter != NULL)
    rr_painter_set_theme (self->painter, rr_theme_get (rr_style_get_theme_kind ()));
  queue_update (self);
}

static void
layout_cb (RrPageImpact *self)
{
  RrLayout *layout = rr_session_get_layout (self->session);

  g_clear_object (&self->painter);
  if (layout != NULL)
    self->painter = rr_painter_new (layout);
  theme_cb (self);
}

/* Priorities can change without changing what is assessed. */
static void
document_cb (RrPageImpact *self)
{
  RrDocument *document = rr_session_get_document (self->session);

  if (document == self->document)
    return;

  if (self->document != NULL)
    g_clear_signal_handler (&self->stepped_id, self->document);
  g_set_object (&self->document, document);
  if (document != NULL)
    self->stepped_id = g_signal_connect_swapped (document, "stepped",
                                                 G_CALLBACK (queue_update), self);
}

static void
assessment_cb (RrPageImpact *self)
{
  RrAssessment *assessment = rr_session_get_assessment (self->session);

  if (assessment != self->assessment)
    {
      if (self->assessment != NULL)
        g_clear_signal_handler (&self->changed_id, self->assessment);
      g_set_object (&self->assessment, assessment);
      if (assessment != NULL)
        self->changed_id = g_signal_connect_swapped (assessment, "changed",
                                                     G_CALLBACK (queue_update), self);
    }
  queue_update (self);
}

static void
selection_changed_cb (RrPageImpact *self)
{
  if (is_seen (self))
    update_selection (self);
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
}

static void
unbind_cb (RrPageImpact *self,
           GtkListItem  *item)
{
  g_ptr_array_remove_fast (self->items, item);
}

static void
rr_page_impact_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rr_page_impact_parent_class)->map (widget);

  update (RR_PAGE_IMPACT (widget));
}

/* What is not seen holds on to nothing of the map. */
static void
rr_page_impact_unmap (GtkWidget *widget)
{
  RrPageImpact *self = RR_PAGE_IMPACT (widget);

  GTK_WIDGET_CLASS (rr_page_impact_parent_class)->unmap (widget);

  g_clear_handle_id (&self->update_id, g_source_remove);
  if (self->editor != NULL)
    rr_impact_editor_set_touchpoint (RR_IMPACT_EDITOR (self->editor), NULL);
}

static void
rr_page_impact_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, _("Impact"));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rr_page_impact_dispose (GObject *object)
{
  RrPageImpact *self = RR_PAGE_IMPACT (object);
  GtkWidget *child;

  g_clear_handle_id (&self->update_id, g_source_remove);
  if (self->document != NULL)
    g_clear_signal_handler (&self->stepped_id, self->document);
  g_clear_object (&self->document);
  if (self->assessment != NULL)
    g_clear_signal_handler (&self->changed_id, self->assessment);
  g_clear_object (&self->assessment);
  self->editor = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->selection);
  g_clear_object (&self->ranked);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_object (&self->painter);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_page_impact_parent_class)->dispose (object);
}

static void
rr_page_impact_class_init (RrPageImpactClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rr_page_impact_get_property;
  object_class->dispose = rr_page_impact_dispose;
  widget_class->map = rr_page_impact_map;
  widget_class->unmap = rr_page_impact_unmap;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

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
  RrPageImpact *self;
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_PAGE_IMPACT, NULL);
  self->session = g_object_ref (session);
  self->editor = rr_impact_editor_new (session);
  gtk_box_append (GTK_BOX (self->detail), self->editor);
  self->priorities = rr_priorities_editor_new (session);
  gtk_box_append (GTK_BOX (self->priorities_box), self->priorities);

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (theme_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (theme_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::document", G_CALLBACK (document_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::layout", G_CALLBACK (layout_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::assessment", G_CALLBACK (assessment_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "selection-changed", G_CALLBACK (selection_changed_cb), self,
                           G_CONNECT_SWAPPED);
  document_cb (self);
  layout_cb (self);
  assessment_cb (self);

  return GTK_WIDGET (self);
}
