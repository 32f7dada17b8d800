/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-date-row.h"
#include "rr-date.h"
#include "rr-help.h"
#include "rr-i18n.h"
#include "rr-scenario-dialog.h"
#include "rr-text-view.h"

struct _RrScenarioDialog
{
  AdwWindow parent_instance;

  /* Template */
  GtkButton *apply_button;
  AdwEntryRow *name_row;
  AdwComboRow *kind_row;
  AdwComboRow *cause_row;
  AdwPreferencesGroup *dates_group;
  GtkSpinButton *baseline_spin;
  GtkTextBuffer *summary;
  GtkLabel *problem_label;

  /* Borrowed */
  RrDateRow *start_row;
  RrDateRow *end_row;

  /* Owned */
  RrSession *session;
  RrScenario *scenario; /* NULL: a new one */
};

G_DEFINE_FINAL_TYPE (RrScenarioDialog, rr_scenario_dialog, ADW_TYPE_WINDOW)

/* What cannot be applied, or NULL. */
static const char *
find_problem (RrScenarioDialog *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name_row))));
  const char *start = rr_date_row_get_date (self->start_row);
  const char *end = rr_date_row_get_date (self->end_row);
  RrDate first;
  RrDate last;

  if (*name == '\0')
    return _("A scenario needs a name.");

  if (g_utf8_strlen (name, -1) > RR_MAX_NAME)
    return _("The name is too long.");

  if (!rr_date_row_get_valid (self->start_row) || !rr_date_row_get_valid (self->end_row))
    return _("A date is written like 2015-02-21 or 2015-02-21T11:35.");

  if (start != NULL && end != NULL && rr_date_parse (start, &first) && rr_date_parse (end, &last) && last.last < first.first)
    return _("The crisis cannot end before it starts.");

  if (gtk_text_buffer_get_char_count (self->summary) > RR_MAX_TEXT)
    return _("The description is too long.");

  return NULL;
}

static void
show_problem (RrScenarioDialog *self,
              const char       *problem)
{
  gtk_label_set_text (self->problem_label, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem_label), problem != NULL);
}

static void
update_problem (RrScenarioDialog *self)
{
  const char *problem = find_problem (self);

  show_problem (self, problem);
  gtk_widget_set_sensitive (GTK_WIDGET (self->apply_button), problem == NULL);
}

/* Each row's value, in the order of the file format's members. */

static char *
get_summary (RrScenarioDialog *self)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (self->summary, &start, &end);

  return gtk_text_buffer_get_text (self->summary, &start, &end, FALSE);
}

typedef gboolean (*WriteFunc) (RrScenarioDialog  *self,
                               RrScenario        *scenario,
                               const char        *member,
                               JsonNode          *value,
                               GError           **error);

static gboolean
write_new (RrScenarioDialog  *self,
           RrScenario        *scenario,
           const char        *member,
           JsonNode          *value,
           GError           **error)
{
  return rr_element_prepare (scenario, member, value, error);
}

static gboolean
write_existing (RrScenarioDialog  *self,
                RrScenario        *scenario,
                const char        *member,
                JsonNode          *value,
                GError           **error)
{
  return rr_document_set (rr_session_get_document (self->session), scenario, member, value, error);
}

static JsonNode *
date_value (RrDateRow *row)
{
  const char *date = rr_date_row_get_date (row);

  return date != NULL ? rr_value_text (date) : rr_value_null ();
}

static gboolean
write_values (RrScenarioDialog  *self,
              RrScenario        *scenario,
              WriteFunc          write,
              GError           **error)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name_row))));
  g_autofree char *summary = get_summary (self);
  guint kind = adw_combo_row_get_selected (self->kind_row);
  guint cause = adw_combo_row_get_selected (self->cause_row);

  /* A kind that this program does not know stays, unless another one is chosen. */
  if (kind != (guint) rr_scenario_get_kind (scenario)
      && !write (self, scenario, "kind", rr_value_text (rr_enum_name (&rr_scenario_kinds, kind)), error))
    return FALSE;

  return write (self, scenario, "name", rr_value_text (name), error)
         && write (self, scenario, "cause", rr_value_text (rr_enum_name (&rr_causes, cause)), error)
         && write (self, scenario, "summary", rr_value_text (summary), error)
         && write (self, scenario, "start", date_value (self->start_row), error)
         && write (self, scenario, "end", date_value (self->end_row), error)
         && write (self, scenario, "baseline", rr_value_int (gtk_spin_button_get_value_as_int (self->baseline_spin)), error);
}

static gboolean
add_scenario (RrScenarioDialog  *self,
              GError           **error)
{
  RrDocument *document = rr_session_get_document (self->session);
  RrMap *map = rr_session_get_map (self->session);
  g_autoptr (RrScenario) scenario = rr_element_new (RR_TYPE_SCENARIO);

  if (!write_values (self, scenario, write_new, error))
    return FALSE;

  rr_document_begin (document, _("Add Scenario"));
  if (!rr_document_insert (document, map->scenarios, rr_list_get_size (map->scenarios), scenario, error))
    {
      rr_document_cancel (document);
      return FALSE;
    }
  rr_document_end (document);
  rr_session_set_scenario (self->session, scenario);

  return TRUE;
}

static gboolean
change_scenario (RrScenarioDialog  *self,
                 GError           **error)
{
  RrDocument *document = rr_session_get_document (self->session);

  rr_document_begin (document, _("Edit Scenario"));
  if (!write_values (self, self->scenario, write_existing, error))
    {
      rr_document_cancel (document);
      return FALSE;
    }
  rr_document_end (document);

  return TRUE;
}

static void
apply_cb (RrScenarioDialog *self)
{
  g_autoptr (GError) error = NULL;
  gboolean applied;

  /* A date that was typed last is taken when its row is left. */
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  update_problem (self);
  if (find_problem (self) != NULL)
    return;

  applied = self->scenario != NULL ? change_scenario (self, &error) : add_scenario (self, &error);
  if (applied)
    gtk_window_close (GTK_WINDOW (self));
  else
    show_problem (self, error->message);
}

/* Rows. */

static void
set_choices (AdwComboRow  *row,
             const RrEnum *enumeration)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  for (guint i = 0; i < enumeration->n_values; i++)
    gtk_string_list_append (labels, rr_enum_label (enumeration, i));

  adw_combo_row_set_model (row, G_LIST_MODEL (labels));
}

static void
cause_changed_cb (RrScenarioDialog *self)
{
  static const char *const explanations[] = {
    [RR_CAUSE_VICTIM] = N_("Customers see that you were hit too: inform, help, care"),
    [RR_CAUSE_ACCIDENT] = N_("It happened without intent: explain plainly, and put it right"),
    [RR_CAUSE_PREVENTABLE] = N_("You could have prevented it: apologise, and make good"),
  };
  guint cause = adw_combo_row_get_selected (self->cause_row);

  if (cause < G_N_ELEMENTS (explanations))
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self->cause_row), _(explanations[cause]));
}

static RrDateRow *
add_date_row (RrScenarioDialog *self,
              const char       *title)
{
  GtkWidget *row = rr_date_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_preferences_group_add (self->dates_group, row);
  g_signal_connect_object (row, "notify::date", G_CALLBACK (update_problem), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "notify::valid", G_CALLBACK (update_problem), self, G_CONNECT_SWAPPED);

  return RR_DATE_ROW (row);
}

static void
show_scenario (RrScenarioDialog *self,
               RrScenario       *scenario)
{
  gtk_editable_set_text (GTK_EDITABLE (self->name_row), scenario->name);
  /* Undo within a field goes back to what it held at first, and not to nothing. */
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->name_row), FALSE);
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->name_row), TRUE);
  adw_combo_row_set_selected (self->kind_row, rr_scenario_get_kind (scenario));
  adw_combo_row_set_selected (self->cause_row, scenario->cause);
  rr_date_row_set_date (self->start_row, scenario->start);
  rr_date_row_set_date (self->end_row, scenario->end);
  gtk_spin_button_set_value (self->baseline_spin, scenario->baseline);
  gtk_text_buffer_begin_irreversible_action (self->summary);
  gtk_text_buffer_set_text (self->summary, scenario->summary, -1);
  gtk_text_buffer_end_irreversible_action (self->summary);
}

static void
rr_scenario_dialog_dispose (GObject *object)
{
  RrScenarioDialog *self = RR_SCENARIO_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_object (&self->scenario);

  G_OBJECT_CLASS (rr_scenario_dialog_parent_class)->dispose (object);
}

static void
rr_scenario_dialog_class_init (RrScenarioDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rr_scenario_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/scenario-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RrScenarioDialog, apply_button);
  gtk_widget_class_bind_template_child (widget_class, RrScenarioDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, RrScenarioDialog, kind_row);
  gtk_widget_class_bind_template_child (widget_class, RrScenarioDialog, cause_row);
  gtk_widget_class_bind_template_child (widget_class, RrScenarioDialog, dates_group);
  gtk_widget_class_bind_template_child (widget_class, RrScenarioDialog, baseline_spin);
  gtk_widget_class_bind_template_child (widget_class, RrScenarioDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, RrScenarioDialog, problem_label);
  gtk_widget_class_bind_template_callback (widget_class, apply_cb);
  gtk_widget_class_bind_template_callback (widget_class, cause_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_problem);
  gtk_widget_class_bind_template_callback (widget_class, rr_text_view_stop_scrolling);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
rr_scenario_dialog_init (RrScenarioDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rr_help_add_key (GTK_WIDGET (self), "scenario");

  set_choices (self->kind_row, &rr_scenario_kinds);
  set_choices (self->cause_row, &rr_causes);
  self->start_row = add_date_row (self, _("Start"));
  self->end_row = add_date_row (self, _("End"));
  cause_changed_cb (self);
}

/**
 * rr_scenario_dialog_show:
 * @parent: the window it belongs to
 * @session: where a new scenario becomes the active one
 * @scenario: (nullable): what is edited; %NULL for a new one
 *
 * Returns: (transfer none): the dialog, which closes itself
 */
GtkWindow *
rr_scenario_dialog_show (GtkWindow  *parent,
                         RrSession  *session,
                         RrScenario *scenario)
{
  RrScenarioDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (RR_IS_SESSION (session), NULL);
  g_return_val_if_fail (scenario == NULL || RR_IS_SCENARIO (scenario), NULL);

  self = g_object_new (RR_TYPE_SCENARIO_DIALOG,
                       "transient-for", parent,
                       "title", scenario != NULL ? _("Edit Scenario") : _("New Scenario"),
                       NULL);
  self->session = g_object_ref (session);
  g_set_object (&self->scenario, scenario);
  gtk_button_set_label (self->apply_button, scenario != NULL ? _("_Apply") : _("_Add"));
  if (scenario != NULL)
    show_scenario (self, scenario);
  else
    adw_combo_row_set_selected (self->kind_row, RR_SCENARIO_OTHER);

  update_problem (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->name_row));
  gtk_window_present (GTK_WINDOW (self));

  return GTK_WINDOW (self);
}
