/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-impact-editor.h"

#include "config.h"

#include "rr-emotion-row.h"
#include "rr-explanation.h"
#include "rr-field-row.h"
#include "rr-i18n.h"
#include "rr-steps-row.h"
#include "rr-text-row.h"
#include "rr-value.h"

/* The fields of an impact that are edited. */
enum
{
  SEVERITY,
  EMOTION,
  NOTE,
  N_EDITORS
};

static const char *const field_names[N_EDITORS] = { "severity", "emotion", "note" };

struct _RrImpactEditor
{
  GtkWidget parent_instance;

  GtkWidget *title;          /* template */
  GtkWidget *why;            /* template */
  GtkWidget *group;          /* template */
  GtkWidget *suggestion;     /* template */
  GtkWidget *reason;         /* template */
  GtkWidget *apply;          /* template */

  RrSession *session;        /* owned */
  RrTouchpoint *touchpoint;  /* owned, or NULL */
  RrScenario *scenario;      /* owned, or NULL: the one of @touchpoint's impact */
  RrFieldEditor *editors[N_EDITORS]; /* owned */
};

G_DEFINE_FINAL_TYPE (RrImpactEditor, rr_impact_editor, GTK_TYPE_WIDGET)

static RrImpact *
find_impact (RrImpactEditor *self)
{
  if (self->scenario == NULL || self->touchpoint == NULL)
    return NULL;

  return rr_list_find (self->scenario->impacts, rr_element_get_id (self->touchpoint));
}

/* Writes to the impact of the touchpoint, which is made where there is none. */
static gboolean
write_cb (RrFieldEditor  *editor,
          RrDocument     *document,
          gpointer        element,
          JsonNode       *value,
          gpointer        user_data,
          GError        **error)
{
  RrImpactEditor *self = user_data;
  return rr_journey_set_impact (document, self->scenario, self->touchpoint,
                                rr_field_editor_get_field (editor)->name,
                                json_node_ref (value), error);
}

static void
update_texts (RrImpactEditor *self)
{
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  const RrAssessed *assessed;
  g_autofree char *text = NULL;
  g_autofree char *explanation = NULL;
  g_autofree char *reason = NULL;
  RrImpact *impact = find_impact (self);

  assessed = assessment != NULL ? rr_assessment_get (assessment, self->touchpoint) : NULL;
  if (assessed == NULL)
    return;

  explanation = rr_explain_priority (assessment, self->touchpoint);
  /* Translators: %.0f is the score of a touchpoint, %s are the sentences that explain it */
  text = g_markup_printf_escaped (_("<b>Why %.0f?</b> %s"), assessed->priority, explanation);
  gtk_label_set_markup (GTK_LABEL (self->why), text);
  gtk_label_set_text (GTK_LABEL (self->title), self->touchpoint->title);

  reason = rr_explain_suggestion (assessment, self->touchpoint);
  gtk_widget_set_visible (self->suggestion, reason != NULL);
  gtk_label_set_text (GTK_LABEL (self->reason), reason != NULL ? reason : "");
  gtk_widget_set_sensitive (self->apply,
                            assessed->suggested != (impact != NULL ? impact->severity : 0));
}

static void
apply_cb (RrImpactEditor *self)
{
  RrAssessment *assessment = rr_session_get_assessment (self->session);
  const RrAssessed *assessed;

  assessed = assessment != NULL ? rr_assessment_get (assessment, self->touchpoint) : NULL;
  if (assessed != NULL && assessed->suggested >= 0)
    rr_field_editor_set_value (self->editors[SEVERITY], rr_value_int (assessed->suggested),
                               RR_COMMIT_NOW, NULL);
}

static void
rr_impact_editor_dispose (GObject *object)
{
  RrImpactEditor *self = RR_IMPACT_EDITOR (object);
  GtkWidget *child;

  for (guint i = 0; i < N_EDITORS; i++)
    {
      if (self->editors[i] != NULL)
        rr_field_editor_set_elements (self->editors[i], NULL);
      g_clear_object (&self->editors[i]);
    }
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->touchpoint);
  g_clear_object (&self->scenario);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rr_impact_editor_parent_class)->dispose (object);
}

static void
rr_impact_editor_class_init (RrImpactEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_impact_editor_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/impact-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, RrImpactEditor, title);
  gtk_widget_class_bind_template_child (widget_class, RrImpactEditor, why);
  gtk_widget_class_bind_template_child (widget_class, RrImpactEditor, group);
  gtk_widget_class_bind_template_child (widget_class, RrImpactEditor, suggestion);
  gtk_widget_class_bind_template_child (widget_class, RrImpactEditor, reason);
  gtk_widget_class_bind_template_child (widget_class, RrImpactEditor, apply);
  gtk_widget_class_bind_template_callback (widget_class, apply_cb);
}

static void
rr_impact_editor_init (RrImpactEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
add_row (RrImpactEditor *self,
         GtkWidget      *row)
{
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->group), row);
}

/**
 * rr_impact_editor_new:
 *
 * Returns: (transfer floating): an editor without touchpoint
 */
GtkWidget *
rr_impact_editor_new (RrSession *session)
{
  RrImpactEditor *self;
  const char *words[RR_LEVEL_MAX + 2] = { NULL };
  GtkWidget *emotion;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_IMPACT_EDITOR, NULL);
  self->session = g_object_ref (session);
  for (guint i = 0; i < N_EDITORS; i++)
    {
      self->editors[i] = rr_field_editor_new (session, RR_TYPE_IMPACT, field_names[i]);
      rr_field_editor_set_write (self->editors[i], write_cb, self);
    }

  for (int level = 0; level <= RR_LEVEL_MAX; level++)
    words[level] = rr_level_label (level);
  add_row (self, rr_steps_row_new (self->editors[SEVERITY], words));
  emotion = rr_emotion_row_new (self->editors[EMOTION]);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (emotion), _("Emotion during the crisis"));
  add_row (self, emotion);
  add_row (self, rr_text_row_new (self->editors[NOTE]));

  return GTK_WIDGET (self);
}

/**
 * rr_impact_editor_set_touchpoint:
 * @touchpoint: (nullable): whose impact to edit, under the session's scenario
 */
void
rr_impact_editor_set_touchpoint (RrImpactEditor *self,
                                 RrTouchpoint   *touchpoint)
{
  RrScenario *scenario;
  g_autoptr (GPtrArray) elements = NULL;
  RrImpact *impact;

  g_return_if_fail (RR_IS_IMPACT_EDITOR (self));
  g_return_if_fail (touchpoint == NULL || RR_IS_TOUCHPOINT (touchpoint));

  scenario = touchpoint != NULL ? rr_session_get_scenario (self->session) : NULL;
  if (touchpoint == self->touchpoint && scenario == self->scenario)
    return;

  g_set_object (&self->touchpoint, touchpoint);
  g_set_object (&self->scenario, scenario);
  gtk_widget_set_visible (GTK_WIDGET (self), touchpoint != NULL && scenario != NULL);

  impact = find_impact (self);
  if (touchpoint != NULL && scenario != NULL)
    elements = g_ptr_array_new ();
  if (impact != NULL)
    g_ptr_array_add (elements, impact);
  for (guint i = 0; i < N_EDITORS; i++)
    rr_field_editor_set_elements (self->editors[i], elements);

  if (elements != NULL)
    update_texts (self);
}

/**
 * rr_impact_editor_update:
 *
 * Reads the assessment again, and whether the touchpoint has an impact by now.
 */
void
rr_impact_editor_update (RrImpactEditor *self)
{
  RrImpact *impact;

  g_return_if_fail (RR_IS_IMPACT_EDITOR (self));

  if (self->touchpoint == NULL || self->scenario == NULL)
    return;

  impact = find_impact (self);
  for (guint i = 0; i < N_EDITORS; i++)
    {
      if (rr_field_editor_get_element (self->editors[i]) != (gpointer) impact)
        rr_field_editor_adopt (self->editors[i], impact);
    }
  update_texts (self);
}
