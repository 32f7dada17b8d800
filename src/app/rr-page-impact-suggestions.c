/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-impact-suggestions.h"

#include "rr-explanation.h"
#include "rr-i18n.h"
#include "rr-style.h"
#include "rr-value.h"

#define WIDTH 360
#define MAX_HEIGHT 420

struct _RrPageImpactSuggestions
{
  GtkWidget parent_instance;

  GtkWidget *menu;       /* owned by the widget as its parent */
  GtkWidget *popover;    /* borrowed, its popover */
  GtkWidget *list;       /* borrowed, a child of it */
  RrSession *session;    /* owned, or NULL */
  GPtrArray *suggested;  /* owned, of owned RrTouchpoint */
};

G_DEFINE_FINAL_TYPE (RrPageImpactSuggestions, rr_page_impact_suggestions, GTK_TYPE_WIDGET)

static int
get_severity (RrPageImpactSuggestions *self,
              RrTouchpoint            *touchpoint)
{
  RrScenario *scenario = rr_session_get_scenario (self->session);
  RrImpact *impact = rr_list_find (scenario->impacts, rr_element_get_id (touchpoint));

  return impact != NULL ? impact->severity : 0;
}

static gboolean
apply (RrPageImpactSuggestions *self,
       RrTouchpoint            *touchpoint)
{
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  const RrAssessed *assessed = rr_assessment_get (assessment, touchpoint);

  return assessed != NULL && assessed->suggested >= 0 &&
         rr_journey_set_impact (rr_session_get_document (self->session),
                                rr_session_get_scenario (self->session), touchpoint, "severity",
                                rr_value_int (assessed->suggested), NULL);
}

static void
apply_one_cb (RrPageImpactSuggestions *self,
              GtkWidget               *button)
{
  apply (self, g_object_get_data (G_OBJECT (button), "touchpoint"));
  gtk_widget_set_sensitive (button, FALSE);
}

static void
apply_all_cb (RrPageImpactSuggestions *self)
{
  RrDocument *document = rr_session_get_document (self->session);
  g_autoptr (GPtrArray) suggested = g_ptr_array_ref (self->suggested);

  gtk_popover_popdown (GTK_POPOVER (self->popover));
  rr_document_begin (document, _("Apply Suggested Severities"));
  for (guint i = 0; i < suggested->len; i++)
    apply (self, g_ptr_array_index (suggested, i));
  rr_document_end (document);
}

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  rr_style_wrap (GTK_LABEL (label));
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
new_row (RrPageImpactSuggestions *self,
         RrTouchpoint            *touchpoint)
{
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  const RrAssessed *assessed = rr_assessment_get (assessment, touchpoint);
  g_autofree char *reason = rr_explain_suggestion (assessment, touchpoint);
  g_autofree char *change = NULL;
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *button = gtk_button_new_with_label (C_("suggestion", "Apply"));

  /* Translators: the severity that is set and the one that is suggested: "None → Major" */
  change = g_strdup_printf (_("%s → %s"), rr_level_label (get_severity (self, touchpoint)),
                            rr_level_label (assessed->suggested));
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), new_label (touchpoint->title, "heading"));
  gtk_box_append (GTK_BOX (texts), new_label (change, "caption-heading"));
  gtk_box_append (GTK_BOX (texts), new_label (reason != NULL ? reason : "", "dim-label"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), "touchpoint", g_object_ref (touchpoint),
                          g_object_unref);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (apply_one_cb), self);

  gtk_box_append (GTK_BOX (row), texts);
  gtk_box_append (GTK_BOX (row), button);

  return row;
}

static void
shown_cb (RrPageImpactSuggestions *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->list)) != NULL)
    gtk_box_remove (GTK_BOX (self->list), child);
  for (guint i = 0; i < self->suggested->len; i++)
    gtk_box_append (GTK_BOX (self->list), new_row (self, g_ptr_array_index (self->suggested, i)));
}

static void
rr_page_impact_suggestions_dispose (GObject *object)
{
  RrPageImpactSuggestions *self = RR_PAGE_IMPACT_SUGGESTIONS (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->suggested, g_ptr_array_unref);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_page_impact_suggestions_parent_class)->dispose (object);
}

static void
rr_page_impact_suggestions_class_init (RrPageImpactSuggestionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rr_page_impact_suggestions_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rr_page_impact_suggestions_init (RrPageImpactSuggestions *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *all = gtk_button_new_with_label (_("Apply All"));
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->suggested = g_ptr_array_new_with_free_func (g_object_unref);
  self->list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), MAX_HEIGHT);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scrolled), MAX_HEIGHT / 2);
  gtk_widget_set_size_request (scrolled, WIDTH, -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->list);

  gtk_widget_add_css_class (all, "suggested-action");
  gtk_widget_set_tooltip_text (all, _("Take all suggested severities, in one step"));
  g_signal_connect_swapped (all, "clicked", G_CALLBACK (apply_all_cb), self);
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_box_append (GTK_BOX (box), all);

  self->popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (self->popover), box);
  g_signal_connect_swapped (self->popover, "show", G_CALLBACK (shown_cb), self);

  self->menu = gtk_menu_button_new ();
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->menu), self->popover);
  gtk_menu_button_set_always_show_arrow (GTK_MENU_BUTTON (self->menu), TRUE);
  gtk_widget_set_tooltip_text (self->menu, _("Severities that the feedback suggests"));
  gtk_widget_add_css_class (self->menu, "flat");
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * rr_page_impact_suggestions_update:
 * @session: its scenario is the one that is assessed
 *
 * Looks for suggestions that differ from what is set; without any the button hides.
 */
void
rr_page_impact_suggestions_update (RrPageImpactSuggestions *self,
                                   RrSession               *session)
{
  RrAssessment *assessment;
  RrMap *map;
  g_autofree char *label = NULL;

  g_return_if_fail (RR_IS_PAGE_IMPACT_SUGGESTIONS (self));
  g_return_if_fail (RR_IS_SESSION (session));

  g_set_object (&self->session, session);
  assessment = rr_session_get_assessment (session);
  map = rr_session_get_map (session);

  g_ptr_array_set_size (self->suggested, 0);
  for (guint i = 0; assessment != NULL && i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);
      const RrAssessed *assessed = rr_assessment_get (assessment, touchpoint);

      if (assessed->suggested >= 0 && assessed->suggested != get_severity (self, touchpoint))
        g_ptr_array_add (self->suggested, g_object_ref (touchpoint));
    }

  label = g_strdup_printf (ngettext ("%u Suggestion", "%u Suggestions", self->suggested->len),
                           self->suggested->len);
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->menu), label);
  gtk_widget_set_visible (GTK_WIDGET (self), self->suggested->len > 0);
}
