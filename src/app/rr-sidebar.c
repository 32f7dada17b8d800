/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-i18n.h"
#include "rr-page-details.h"
#include "rr-page-feedback.h"
#include "rr-page-impact.h"
#include "rr-page-plan.h"
#include "rr-page-review.h"
#include "rr-page-slot.h"
#include "rr-plan.h"
#include "rr-sidebar.h"

struct _RrSidebar
{
  GtkWidget parent_instance;

  /* Template */
  GtkStack *pages;

  /* Owned */
  RrSession *session;

  /* Borrowed */
  GtkStackPage *plan_page;

  GtkWidget *focus; /* weak; what had the focus here last, or NULL */
};

G_DEFINE_FINAL_TYPE (RrSidebar, rr_sidebar, GTK_TYPE_WIDGET)

/**
 * rr_sidebar_get_page:
 * @self: the sidebar
 *
 * Returns: the page that is shown: "details", "impact", "plan", "review" or "feedback"
 */
const char *
rr_sidebar_get_page (RrSidebar *self)
{
  g_return_val_if_fail (RR_IS_SIDEBAR (self), NULL);

  return gtk_stack_get_visible_child_name (self->pages);
}

/**
 * rr_sidebar_set_page:
 * @self: the sidebar
 * @name: "details", "impact", "plan", "review" or "feedback"; another name does nothing
 *
 * Shows a page.
 */
void
rr_sidebar_set_page (RrSidebar  *self,
                     const char *name)
{
  g_return_if_fail (RR_IS_SIDEBAR (self));

  if (name != NULL && gtk_stack_get_child_by_name (self->pages, name) != NULL)
    gtk_stack_set_visible_child_name (self->pages, name);
}

/**
 * rr_sidebar_show_comparison:
 * @self: the sidebar; its map has two scenarios
 *
 * Shows the scenario beside another one.
 */
void
rr_sidebar_show_comparison (RrSidebar *self)
{
  GtkWidget *slot;

  g_return_if_fail (RR_IS_SIDEBAR (self));

  rr_sidebar_set_page (self, "impact");
  slot = gtk_stack_get_visible_child (self->pages);
  rr_page_impact_show_comparison (RR_PAGE_IMPACT (rr_page_slot_get_page (RR_PAGE_SLOT (slot))));
}

/**
 * rr_sidebar_enter:
 * @self: the sidebar, which is shown
 *
 * Takes the focus, to where it was before.
 */
void
rr_sidebar_enter (RrSidebar *self)
{
  g_return_if_fail (RR_IS_SIDEBAR (self));

  if (self->focus != NULL && gtk_widget_get_mapped (self->focus) && gtk_widget_grab_focus (self->focus))
    return;

  if (!gtk_widget_child_focus (GTK_WIDGET (self->pages), GTK_DIR_TAB_FORWARD))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/**
 * rr_sidebar_leave:
 * @self: the sidebar
 *
 * Remembers where the focus is, if it is here.
 *
 * Returns: whether it is; then the caller moves it elsewhere
 */
gboolean
rr_sidebar_leave (RrSidebar *self)
{
  GtkWidget *focus;
  GtkRoot *root;

  g_return_val_if_fail (RR_IS_SIDEBAR (self), FALSE);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return FALSE;

  g_set_weak_pointer (&self->focus, focus);

  return TRUE;
}

static void
view_changed_cb (RrSidebar *self)
{
  static const char *const pages[RR_N_VIEWS] = {
    [RR_VIEW_MAP] = "details",
    [RR_VIEW_ASSESS] = "impact",
    [RR_VIEW_RECOVER] = "plan",
    [RR_VIEW_REVIEW] = "review",
  };

  rr_sidebar_set_page (self, pages[rr_session_get_view (self->session)]);
}

static GtkStackPage *
add_page (RrSidebar  *self,
          const char *name,
          const char *title,
          RrPageNew   new_page)
{
  return gtk_stack_add_titled (self->pages, rr_page_slot_new (self->session, new_page), name, title);
}

/* The tab says how far the plan is, whether the page is seen or not. */
static void
update_plan_title (RrSidebar *self)
{
  RrScenario *scenario = rr_session_get_scenario (self->session);
  RrPlanProgress progress = { 0 };
  g_autofree char *title = NULL;

  if (scenario != NULL)
    progress = rr_plan_get_progress (scenario, NULL);
  if (progress.total > 0)
    /* Translators: the title of a page, with how many actions are done, and of how many */
    title = g_strdup_printf (_("Plan %u/%u"), progress.done, progress.total);

  gtk_stack_page_set_title (self->plan_page, title != NULL ? title : C_("sidebar", "Plan"));
}

static void
stepped_cb (RrSidebar *self,
            GPtrArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    {
      RrChange *change = g_ptr_array_index (changes, i);

      if (RR_IS_ACTION (change->element))
        {
          update_plan_title (self);
          return;
        }
    }
}

static void
rr_sidebar_dispose (GObject *object)
{
  RrSidebar *self = RR_SIDEBAR (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_weak_pointer (&self->focus);
  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_sidebar_parent_class)->dispose (object);
}

static void
rr_sidebar_class_init (RrSidebarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_sidebar_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, RrSidebar, pages);
}

static void
rr_sidebar_init (RrSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rr_sidebar_new:
 * @session: what its pages show
 *
 * Returns: (transfer floating): a new sidebar
 */
GtkWidget *
rr_sidebar_new (RrSession *session)
{
  RrSidebar *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_SIDEBAR, NULL);
  self->session = g_object_ref (session);
  add_page (self, "details", _("Details"), rr_page_details_new);
  add_page (self, "impact", _("Impact"), rr_page_impact_new);
  self->plan_page = add_page (self, "plan", C_("sidebar", "Plan"), rr_page_plan_new);
  add_page (self, "review", _("Review"), rr_page_review_new);
  add_page (self, "feedback", _("Feedback"), rr_page_feedback_new);

  g_signal_connect_object (session, "stepped", G_CALLBACK (stepped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::scenario", G_CALLBACK (update_plan_title), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::view", G_CALLBACK (view_changed_cb), self, G_CONNECT_SWAPPED);
  update_plan_title (self);
  view_changed_cb (self);

  return GTK_WIDGET (self);
}
