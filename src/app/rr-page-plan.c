/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-plan.h"

#include "config.h"

#include <adwaita.h>

#include "rr-date.h"
#include "rr-findings.h"
#include "rr-i18n.h"
#include "rr-page-plan-actions.h"
#include "rr-page-plan-editor.h"
#include "rr-page-plan-notes.h"
#include "rr-page-plan-playbooks.h"
#include "rr-plan.h"

/* What is late changes with time alone. */
#define REFRESH_SECONDS 60

struct _RrPagePlan
{
  RrPage parent_instance;

  GtkWidget *stack;          /* template */
  GtkWidget *done;           /* template */
  GtkWidget *progress;       /* template */
  GtkWidget *sections;       /* template */

  RrSession *session;         /* borrowed, of the page */
  guint refresh_id;          /* runs while the page is seen */
  GtkWidget *actions;        /* borrowed, a child */
  GtkWidget *findings;       /* borrowed, a child */
  GtkWidget *messages;       /* borrowed, a child */
  GtkWidget *editor;         /* borrowed, a child */
  RrPlaybook *playbook;      /* owned; the one that is chosen */
  RrSuggestions *suggestions; /* owned; what it suggests, as of the last update; or NULL */
};

G_DEFINE_FINAL_TYPE (RrPagePlan, rr_page_plan, RR_TYPE_PAGE)

static void
toast (RrPagePlan *self,
       const char *action,
       const char *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), action, "s", text);
}

static void
update_progress (RrPagePlan *self,
                 RrScenario *scenario)
{
  RrPlanProgress progress = rr_plan_get_progress (scenario, NULL);
  g_autofree char *text = NULL;

  if (progress.total > 0)
    text = g_strdup_printf (ngettext ("%u of %u done", "%u of %u done", progress.total),
                            progress.done, progress.total);
  gtk_label_set_text (GTK_LABEL (self->done), text != NULL ? text : "");
  gtk_widget_set_visible (self->progress, progress.total > 0);
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress),
                                 progress.total > 0
                                 ? (double) progress.done / progress.total : 0);
}

static void
set_section_title (RrPagePlan *self,
                   GtkWidget  *section,
                   const char *name,
                   guint       n)
{
  GtkStackPage *page = gtk_stack_get_page (GTK_STACK (self->sections), section);
  g_autofree char *title = NULL;

  /* Translators: a section with the number of its entries, as in "Findings 3" */
  title = n > 0 ? g_strdup_printf (_("%s %u"), name, n) : g_strdup (name);
  gtk_stack_page_set_title (page, title);
}

static void
update_sections (RrPagePlan *self,
                 RrScenario *scenario)
{
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  gint64 now = rr_date_now ();
  g_autoptr (GPtrArray) findings = rr_findings_new (assessment, now);
  guint n_actions = rr_list_get_size (scenario->actions);

  g_clear_object (&self->suggestions);
  self->suggestions = rr_suggestions_new (assessment, self->playbook);

  rr_page_plan_actions_update (RR_PAGE_PLAN_ACTIONS (self->actions), self->suggestions, now);
  gtk_stack_set_visible_child_name (GTK_STACK (gtk_widget_get_parent (self->actions)),
                                    n_actions > 0 ? "list" : "empty");
  rr_page_plan_notes_show_findings (RR_PAGE_PLAN_NOTES (self->findings), findings);
  rr_page_plan_notes_show_messages (RR_PAGE_PLAN_NOTES (self->messages), scenario,
                                    self->suggestions);

  set_section_title (self, gtk_widget_get_parent (self->actions), _("Actions"), n_actions);
  set_section_title (self, self->findings, _("Findings"), findings->len);
  set_section_title (self, gtk_widget_get_parent (self->messages), _("Messages"),
                     rr_list_get_size (scenario->messages));
}

static RrElement *
get_edited (RrPagePlan *self)
{
  return rr_page_plan_editor_get_element (RR_PAGE_PLAN_EDITOR (self->editor));
}

static void
close_editor (RrPagePlan *self)
{
  if (self->editor != NULL)
    rr_page_plan_editor_open (RR_PAGE_PLAN_EDITOR (self->editor), NULL);
}

static void
update_editor (RrPagePlan *self)
{
  rr_page_plan_editor_update (RR_PAGE_PLAN_EDITOR (self->editor),
                              rr_session_get_assessment (self->session), self->suggestions);
}

/* Into the editor and out of it the page slides; everything else is there at once. */
static void
show_page (RrPagePlan *self,
           const char *name)
{
  const char *shown = gtk_stack_get_visible_child_name (GTK_STACK (self->stack));
  gboolean slides = g_str_equal (name, "editor") || g_strcmp0 (shown, "editor") == 0;

  gtk_stack_set_visible_child_full (GTK_STACK (self->stack), name,
                                    slides ? GTK_STACK_TRANSITION_TYPE_SLIDE_LEFT_RIGHT
                                           : GTK_STACK_TRANSITION_TYPE_NONE);
}

static void
rr_page_plan_update (RrPage *page)
{
  RrPagePlan *self = RR_PAGE_PLAN (page);
  RrScenario *scenario = rr_session_get_scenario (self->session);
  RrElement *edited;

  /* What is edited may have gone, with an undo or with its scenario. */
  edited = get_edited (self);
  if (edited != NULL &&
      (edited->list == NULL || rr_list_get_owner (edited->list) != (RrElement *) scenario))
    close_editor (self);

  if (scenario == NULL || rr_session_get_assessment (self->session) == NULL)
    {
      show_page (self, "empty");
      return;
    }

  update_progress (self, scenario);
  update_sections (self, scenario);
  if (get_edited (self) != NULL)
    update_editor (self);
  show_page (self, get_edited (self) != NULL ? "editor" : "plan");
}

static gboolean
refresh_cb (gpointer user_data)
{
  rr_page_queue_update (RR_PAGE (user_data));

  return G_SOURCE_CONTINUE;
}

/* Opens the editor of an action or message; shows a touchpoint on the map. */
static void
open_cb (RrPagePlan *self,
         RrElement  *element)
{
  if (RR_IS_TOUCHPOINT (element))
    {
      rr_session_reveal (self->session, element);
      return;
    }
  if (element->list == NULL)
    return;

  rr_page_plan_editor_open (RR_PAGE_PLAN_EDITOR (self->editor), element);
  update_editor (self);
  show_page (self, "editor");
  rr_page_plan_editor_focus_field (RR_PAGE_PLAN_EDITOR (self->editor), NULL);
}

/* Opens the editor of @element at a field. */
static void
open_field (RrPagePlan *self,
            RrElement  *element,
            const char *name)
{
  open_cb (self, element);
  if (rr_page_plan_editor_get_element (RR_PAGE_PLAN_EDITOR (self->editor)) == element)
    rr_page_plan_editor_focus_field (RR_PAGE_PLAN_EDITOR (self->editor), name);
}

static void
playbook_chosen_cb (RrPagePlan *self,
                    RrPlaybook *playbook)
{
  g_set_object (&self->playbook, playbook);
  rr_page_queue_update (RR_PAGE (self));
}

static void
playbook_message_cb (RrPagePlan *self,
                     const char *text)
{
  toast (self, "win.toast", text);
}

static void
back_cb (RrPagePlan *self)
{
  close_editor (self);
  rr_page_update (RR_PAGE (self));
}

static gboolean
key_pressed_cb (RrPagePlan      *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  if (get_edited (self) == NULL || keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;

  back_cb (self);

  return GDK_EVENT_STOP;
}

static void
generate_cb (RrPagePlan *self)
{
  RrDocument *document = rr_session_get_document (self->session);
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  RrScenario *scenario = rr_session_get_scenario (self->session);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  guint n;

  if (scenario == NULL || assessment == NULL)
    return;

  if (!rr_plan_generate (document, scenario, assessment, self->playbook,
                         rr_date_now (), &error))
    {
      toast (self, "win.toast", error->message);
      return;
    }

  n = rr_list_get_size (scenario->actions);
  if (n == 0)
    {
      toast (self, "win.toast", _("Nothing to do: no touchpoint is affected"));
      return;
    }
  text = g_strdup_printf (ngettext ("The plan has %u action", "The plan has %u actions", n), n);
  toast (self, "win.toast-undo", text);
}

/* @element: a new one, or NULL if it could not be added */
static void
open_added (RrPagePlan   *self,
            RrElement    *element,
            const GError *error)
{
  if (element != NULL)
    open_cb (self, element);
  else
    toast (self, "win.toast", error->message);
}

static void
add_action (RrPagePlan   *self,
            RrTouchpoint *touchpoint,
            RrStrategy    strategy)
{
  RrScenario *scenario = rr_session_get_scenario (self->session);
  g_autoptr (GError) error = NULL;

  if (scenario != NULL)
    open_added (self,
                rr_plan_add_action (rr_session_get_document (self->session), scenario, touchpoint, strategy, &error),
                error);
}

static void
add_action_cb (RrPagePlan *self)
{
  add_action (self, rr_session_get_single (self->session, RR_TYPE_TOUCHPOINT),
              RR_STRATEGY_SERVICE);
}

static void
add_message_cb (RrPagePlan *self)
{
  RrScenario *scenario = rr_session_get_scenario (self->session);
  g_autoptr (GError) error = NULL;

  if (scenario != NULL)
    open_added (self, rr_plan_add_message (rr_session_get_document (self->session), scenario, &error), error);
}

/* Does what a finding asks for, as far as that can be done for a person. */
static void
act_cb (RrPagePlan    *self,
        RrFindingKind  kind,
        RrElement     *element)
{
  switch (kind)
    {
    case RR_FINDING_NO_OWNER:
      open_field (self, element, "owner");
      break;

    case RR_FINDING_DUE_BEFORE_START:
    case RR_FINDING_OVERDUE:
      open_field (self, element, "due");
      break;

    case RR_FINDING_UNCHECKED_MESSAGE:
      open_field (self, element, "checks");
      break;

    case RR_FINDING_NO_ACTION:
    case RR_FINDING_SOURCE_NO_ACTION:
      add_action (self, RR_TOUCHPOINT (element), RR_STRATEGY_SERVICE);
      break;

    case RR_FINDING_ONLY_SERVICE:
      add_action (self, RR_TOUCHPOINT (element), RR_STRATEGY_COMMUNICATION);
      break;

    case RR_FINDING_NO_MESSAGE:
      add_message_cb (self);
      break;

    default:
      g_assert_not_reached ();
    }
}

static void
delete_cb (RrPagePlan *self)
{
  RrElement *edited = get_edited (self);
  g_autoptr (RrElement) element = edited != NULL ? g_object_ref (edited) : NULL;

  if (element == NULL || element->list == NULL)
    return;

  close_editor (self);
  rr_plan_remove (rr_session_get_document (self->session), element);
  rr_page_update (RR_PAGE (self));
  toast (self, "win.toast-undo", RR_IS_ACTION (element) ? _("Action deleted") : _("Message deleted"));
}

static void
rr_page_plan_map (GtkWidget *widget)
{
  RrPagePlan *self = RR_PAGE_PLAN (widget);

  GTK_WIDGET_CLASS (rr_page_plan_parent_class)->map (widget);

  self->refresh_id = g_timeout_add_seconds (REFRESH_SECONDS, refresh_cb, self);
}

static void
rr_page_plan_hidden (RrPage *page)
{
  RrPagePlan *self = RR_PAGE_PLAN (page);

  close_editor (self);
  g_clear_handle_id (&self->refresh_id, g_source_remove);
}

static GtkWidget *
new_actions_section (RrPagePlan *self)
{
  GtkWidget *stack = gtk_stack_new ();
  GtkWidget *empty = adw_status_page_new ();

  self->actions = rr_page_plan_actions_new (self->session);
  g_signal_connect_swapped (self->actions, "open", G_CALLBACK (open_cb), self);

  adw_status_page_set_title (ADW_STATUS_PAGE (empty), _("No Actions Yet"));
  adw_status_page_set_description (ADW_STATUS_PAGE (empty),
                                   _("Generate suggests actions and messages for what is "
                                     "affected. You decide what stays."));
  gtk_widget_add_css_class (empty, "compact");

  gtk_stack_add_named (GTK_STACK (stack), empty, "empty");
  gtk_stack_add_named (GTK_STACK (stack), self->actions, "list");

  return stack;
}

static GtkWidget *
new_messages_section (RrPagePlan *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *add_button = gtk_button_new_with_label (_("Add Message"));

  self->messages = rr_page_plan_notes_new (_("Messages"),
                                           _("Nothing is said to customers yet. Generate "
                                             "drafts messages that fit the cause."));
  g_signal_connect_swapped (self->messages, "open", G_CALLBACK (open_cb), self);
  gtk_widget_add_css_class (add_button, "bottom-button");
  g_signal_connect_swapped (add_button, "clicked", G_CALLBACK (add_message_cb), self);
  gtk_widget_set_vexpand (self->messages, TRUE);
  gtk_box_append (GTK_BOX (box), self->messages);
  gtk_box_append (GTK_BOX (box), add_button);

  return box;
}

static void
rr_page_plan_constructed (GObject *object)
{
  RrPagePlan *self = RR_PAGE_PLAN (object);

  G_OBJECT_CLASS (rr_page_plan_parent_class)->constructed (object);

  self->session = rr_page_get_session (RR_PAGE (self));

  self->editor = rr_page_plan_editor_new (self->session);
  g_signal_connect_swapped (self->editor, "back", G_CALLBACK (back_cb), self);
  g_signal_connect_swapped (self->editor, "delete", G_CALLBACK (delete_cb), self);
  gtk_stack_add_named (GTK_STACK (self->stack), self->editor, "editor");

  gtk_stack_add_titled (GTK_STACK (self->sections), new_actions_section (self), "actions",
                        _("Actions"));
  self->findings = rr_page_plan_notes_new (_("Findings"), _("The plan lacks nothing."));
  g_signal_connect_swapped (self->findings, "open", G_CALLBACK (open_cb), self);
  g_signal_connect_swapped (self->findings, "act", G_CALLBACK (act_cb), self);
  gtk_stack_add_titled (GTK_STACK (self->sections), self->findings, "findings", _("Findings"));
  gtk_stack_add_titled (GTK_STACK (self->sections), new_messages_section (self), "messages",
                        _("Messages"));
}

static void
rr_page_plan_dispose (GObject *object)
{
  RrPagePlan *self = RR_PAGE_PLAN (object);

  g_clear_handle_id (&self->refresh_id, g_source_remove);
  g_clear_object (&self->playbook);
  g_clear_object (&self->suggestions);
  self->editor = NULL;

  G_OBJECT_CLASS (rr_page_plan_parent_class)->dispose (object);
}

static void
rr_page_plan_class_init (RrPagePlanClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  RrPageClass *page_class = RR_PAGE_CLASS (klass);

  object_class->constructed = rr_page_plan_constructed;
  object_class->dispose = rr_page_plan_dispose;
  widget_class->map = rr_page_plan_map;
  page_class->update = rr_page_plan_update;
  page_class->hidden = rr_page_plan_hidden;

  g_type_ensure (RR_TYPE_PAGE_PLAN_PLAYBOOKS);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/page-plan.ui");
  gtk_widget_class_bind_template_child (widget_class, RrPagePlan, stack);
  gtk_widget_class_bind_template_child (widget_class, RrPagePlan, done);
  gtk_widget_class_bind_template_child (widget_class, RrPagePlan, progress);
  gtk_widget_class_bind_template_child (widget_class, RrPagePlan, sections);
  gtk_widget_class_bind_template_callback (widget_class, generate_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_action_cb);
  gtk_widget_class_bind_template_callback (widget_class, playbook_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, playbook_message_cb);
}

static void
rr_page_plan_init (RrPagePlan *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->playbook = rr_playbook_get_default ();
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * rr_page_plan_new:
 * @session: the session of the window
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
rr_page_plan_new (RrSession *session)
{
  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  return g_object_new (RR_TYPE_PAGE_PLAN, "session", session, NULL);
}
