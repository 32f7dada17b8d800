/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-plan-editor.h"

#include "config.h"

#include "rr-action-editor.h"
#include "rr-explanation.h"
#include "rr-i18n.h"
#include "rr-message-edit.h"
#include "rr-message-editor.h"

struct _RrPagePlanEditor
{
  GtkWidget parent_instance;

  GtkWidget *heading;      /* template */
  GtkWidget *note;         /* template */
  GtkWidget *scrolled;     /* template */
  GtkWidget *stack;        /* template */

  RrSession *session;      /* owned */
  RrElement *element;      /* owned; an action or message, or NULL */
  GtkWidget *action_form;  /* borrowed, a child; NULL until it is needed */
  GtkWidget *message_form; /* borrowed, a child; NULL until it is needed */
};

enum
{
  BACK,
  DELETE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrPagePlanEditor, rr_page_plan_editor, GTK_TYPE_WIDGET)

/* Why an action is here: the rule that suggests it, and what it found. */
static char *
explain_action (RrAction      *action,
                RrAssessment  *assessment,
                RrSuggestions *suggestions)
{
  const RrSuggestion *suggestion = NULL;
  const RrAssessed *assessed = NULL;
  const char *playbook;

  if (action->rule == NULL)
    return g_strdup (_("Added by hand."));

  if (suggestions != NULL)
    suggestion = rr_suggestions_find_action (suggestions, action);
  if (suggestion == NULL)
    /* Translators: %s is the name of a rule */
    return g_strdup_printf (_("From the rule “%s”, which does not suggest it any more."),
                            action->rule);

  playbook = rr_playbook_get_name (rr_suggestions_get_playbook (suggestions));
  if (suggestion->touchpoint != NULL)
    assessed = rr_assessment_get (assessment, suggestion->touchpoint);
  if (assessed == NULL)
    /* Translators: %s are the name of a rule and that of a playbook */
    return g_strdup_printf (_("From the rule “%s” of “%s”, for the whole journey."),
                            suggestion->rule->id, playbook);

  /* Translators: the name of a rule and that of a playbook; the title of a touchpoint, how hard
   * it is hit and how, and its priority */
  return g_strdup_printf (_("From the rule “%s” of “%s”: “%s” is hit (%s, %s), priority %.0f."),
                          suggestion->rule->id, playbook,
                          suggestion->touchpoint->title, rr_level_label (assessed->level),
                          rr_origin_label (assessed->origin), assessed->priority);
}

/* What is to be known of a message: whether its checks were made, and who still has to be told
 * the same. */
static char *
explain_message (RrMessage *message)
{
  guint n_missing = rr_message_checks.n_values - g_strv_length ((char **) message->checks);
  guint n_channels = g_strv_length ((char **) message->channels);
  guint n_reached = rr_message_count_reached (message);

  if (n_missing > 0 && rr_message_is_out (message))
    return g_strdup_printf (ngettext ("Sent, and %u check was not made.",
                                      "Sent, and %u checks were not made.", n_missing),
                            n_missing);
  if (n_missing > 0)
    return g_strdup_printf (ngettext ("%u check is to be made before it is sent.",
                                      "%u checks are to be made before it is sent.", n_missing),
                            n_missing);
  if (n_reached > 0 && n_reached < n_channels)
    return g_strdup_printf (ngettext ("Out on %u of %u channel. Leave the words as they are: everyone is to be told the same.",
                                      "Out on %u of %u channels. Leave the words as they are: everyone is to be told the same.",
                                      n_channels),
                            n_reached, n_channels);

  return g_strdup (_("All six checks are made."));
}

static GtkWidget *
ensure_form (RrPagePlanEditor *self)
{
  gboolean is_action = RR_IS_ACTION (self->element);
  GtkWidget **form = is_action ? &self->action_form : &self->message_form;

  if (*form == NULL)
    {
      *form = is_action ? rr_action_editor_new (self->session)
                        : rr_message_editor_new (self->session);
      gtk_stack_add_child (GTK_STACK (self->stack), *form);
    }

  return *form;
}

static void
back_cb (RrPagePlanEditor *self)
{
  g_signal_emit (self, signals[BACK], 0);
}

static void
delete_cb (RrPagePlanEditor *self)
{
  g_signal_emit (self, signals[DELETE], 0);
}

static void
rr_page_plan_editor_dispose (GObject *object)
{
  RrPagePlanEditor *self = RR_PAGE_PLAN_EDITOR (object);
  GtkWidget *child;

  g_clear_object (&self->element);
  self->action_form = NULL;
  self->message_form = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_page_plan_editor_parent_class)->dispose (object);
}

static void
rr_page_plan_editor_class_init (RrPagePlanEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_page_plan_editor_dispose;

  signals[BACK] = g_signal_new ("back", RR_TYPE_PAGE_PLAN_EDITOR, G_SIGNAL_RUN_LAST,
                                0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[DELETE] = g_signal_new ("delete", RR_TYPE_PAGE_PLAN_EDITOR, G_SIGNAL_RUN_LAST,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/page-plan-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, RrPagePlanEditor, heading);
  gtk_widget_class_bind_template_child (widget_class, RrPagePlanEditor, note);
  gtk_widget_class_bind_template_child (widget_class, RrPagePlanEditor, scrolled);
  gtk_widget_class_bind_template_child (widget_class, RrPagePlanEditor, stack);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
rr_page_plan_editor_init (RrPagePlanEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rr_page_plan_editor_new:
 *
 * Returns: (transfer floating): an editor with nothing in it
 */
GtkWidget *
rr_page_plan_editor_new (RrSession *session)
{
  RrPagePlanEditor *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_PAGE_PLAN_EDITOR, NULL);
  self->session = g_object_ref (session);

  return GTK_WIDGET (self);
}

/**
 * rr_page_plan_editor_open:
 * @element: (nullable): an action or message of the map; %NULL: none, and nothing is followed
 */
void
rr_page_plan_editor_open (RrPagePlanEditor *self,
                          RrElement        *element)
{
  GtkAdjustment *adjustment;
  GtkWidget *form;

  g_return_if_fail (RR_IS_PAGE_PLAN_EDITOR (self));
  g_return_if_fail (element == NULL || RR_IS_ACTION (element) || RR_IS_MESSAGE (element));

  if (self->action_form != NULL)
    rr_form_editor_set_element (RR_FORM_EDITOR (self->action_form), NULL);
  if (self->message_form != NULL)
    rr_form_editor_set_element (RR_FORM_EDITOR (self->message_form), NULL);
  g_set_object (&self->element, element);
  if (element == NULL)
    return;

  form = ensure_form (self);
  rr_form_editor_set_element (RR_FORM_EDITOR (form), element);
  gtk_stack_set_visible_child (GTK_STACK (self->stack), form);
  gtk_label_set_text (GTK_LABEL (self->heading), RR_IS_ACTION (element) ? _("Action")
                                                                        : _("Message"));
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
  gtk_adjustment_set_value (adjustment, 0);
}

/**
 * rr_page_plan_editor_get_element:
 *
 * Returns: (transfer none) (nullable): what is open
 */
RrElement *
rr_page_plan_editor_get_element (RrPagePlanEditor *self)
{
  g_return_val_if_fail (RR_IS_PAGE_PLAN_EDITOR (self), NULL);

  return self->element;
}

/**
 * rr_page_plan_editor_update:
 * @assessment: of the scenario whose plan it is
 * @suggestions: (nullable): what the playbook suggests for it
 *
 * Says again why what is open is here.
 */
void
rr_page_plan_editor_update (RrPagePlanEditor *self,
                            RrAssessment     *assessment,
                            RrSuggestions    *suggestions)
{
  gboolean wrong = FALSE;
  g_autofree char *note = NULL;

  g_return_if_fail (RR_IS_PAGE_PLAN_EDITOR (self));

  if (self->element == NULL || assessment == NULL)
    return;

  if (RR_IS_ACTION (self->element))
    {
      note = explain_action (RR_ACTION (self->element), assessment, suggestions);
    }
  else
    {
      RrMessage *message = RR_MESSAGE (self->element);

      note = explain_message (message);
      wrong = rr_message_is_out (message) &&
              g_strv_length ((char **) message->checks) < rr_message_checks.n_values;
    }

  gtk_label_set_text (GTK_LABEL (self->note), note);
  if (wrong)
    gtk_widget_add_css_class (self->note, "error");
  else
    gtk_widget_remove_css_class (self->note, "error");
}

/**
 * rr_page_plan_editor_focus_field:
 * @name: (nullable): a field of what is open; %NULL: the first one
 */
void
rr_page_plan_editor_focus_field (RrPagePlanEditor *self,
                                 const char       *name)
{
  g_return_if_fail (RR_IS_PAGE_PLAN_EDITOR (self));
  g_return_if_fail (self->element != NULL);

  if (name != NULL)
    rr_form_editor_focus_field (RR_FORM_EDITOR (ensure_form (self)), name);
  else
    gtk_widget_child_focus (ensure_form (self), GTK_DIR_TAB_FORWARD);
}
