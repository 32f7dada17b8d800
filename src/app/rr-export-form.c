/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-export-form.h"
#include "rr-i18n.h"
#include "rr-paper.h"
#include "rr-settings.h"

/* The key of the settings, and the members of its value. */
#define KEY "export-options"

struct _RrExportForm
{
  AdwBin parent_instance;

  /* Template */
  AdwComboRow *subject;
  AdwComboRow *format;
  AdwComboRow *view;
  AdwComboRow *scenario;
  AdwComboRow *paper;
  AdwComboRow *report_paper;
  AdwComboRow *theme;
  GtkWidget *part_row;
  GtkWidget *tile_row;
  GtkWidget *scale_row;
  GtkWidget *transparent_row;
  GtkWidget *titled_row;
  GtkWidget *legend_row;
  GtkSwitch *part;
  GtkSwitch *tile;
  GtkSwitch *transparent;
  GtkSwitch *titled;
  GtkSwitch *legend;
  GtkSpinButton *scale;
  AdwExpanderRow *rows;

  /* Owned; NULL until they are set */
  RrSession *session;
  GSettings *settings;

  GPtrArray *row_switches; /* owned; of GtkSwitch, borrowed */
};

G_DEFINE_FINAL_TYPE (RrExportForm, rr_export_form, ADW_TYPE_BIN)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The outputs of a subject stand together. */
static RrOutput
get_first_output (RrSubject subject)
{
  RrOutput output = 0;

  while (rr_output_get_subject (output) != subject)
    output++;
  return output;
}

/**
 * rr_export_form_get_output:
 *
 * Returns: what is chosen
 */
RrOutput
rr_export_form_get_output (RrExportForm *self)
{
  g_return_val_if_fail (RR_IS_EXPORT_FORM (self), RR_OUTPUT_PDF);

  return get_first_output (MIN (adw_combo_row_get_selected (self->subject), RR_N_SUBJECTS - 1))
         + MIN (adw_combo_row_get_selected (self->format), RR_N_OUTPUTS - 1);
}

static void
update_rows (RrExportForm *self)
{
  RrOutput output = rr_export_form_get_output (self);
  gboolean picture = rr_output_is_picture (output, NULL);
  gboolean pdf = output == RR_OUTPUT_PDF;
  gboolean whole = !gtk_switch_get_active (self->part) || !gtk_widget_get_sensitive (self->part_row);
  gboolean as_large = adw_combo_row_get_selected (self->paper) == 0;
  gboolean crisis = picture ? adw_combo_row_get_selected (self->view) != RR_VIEW_MAP
                            : rr_output_get_subject (output) != RR_SUBJECT_TEXT;

  gtk_widget_set_visible (GTK_WIDGET (self->format),
                          g_list_model_get_n_items (adw_combo_row_get_model (self->format)) > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->view), picture);
  gtk_widget_set_visible (GTK_WIDGET (self->scenario),
                          crisis && g_list_model_get_n_items (adw_combo_row_get_model (self->scenario)) > 0);
  gtk_widget_set_visible (self->part_row, picture && gtk_widget_get_sensitive (self->part_row));
  gtk_widget_set_visible (GTK_WIDGET (self->paper), pdf);
  gtk_widget_set_visible (GTK_WIDGET (self->report_paper), output == RR_OUTPUT_REPORT);
  gtk_widget_set_visible (self->tile_row, pdf && !as_large);
  gtk_widget_set_visible (self->scale_row, picture && (!pdf || as_large || gtk_switch_get_active (self->tile)));
  gtk_widget_set_visible (GTK_WIDGET (self->theme), picture);
  gtk_widget_set_visible (self->transparent_row, picture && !pdf);
  gtk_widget_set_visible (self->titled_row, picture && whole);
  gtk_widget_set_visible (self->legend_row, picture && whole);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), picture);
}

static void
changed_cb (RrExportForm *self)
{
  if (self->session == NULL)
    return;

  update_rows (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Each subject has formats of its own. */
static void
subject_changed_cb (RrExportForm *self)
{
  RrSubject subject = MIN (adw_combo_row_get_selected (self->subject), RR_N_SUBJECTS - 1);
  g_autoptr (GtkStringList) formats = gtk_string_list_new (NULL);

  for (RrOutput output = get_first_output (subject);
       output < RR_N_OUTPUTS && rr_output_get_subject (output) == subject; output++)
    gtk_string_list_append (formats, rr_output_get_label (output));
  adw_combo_row_set_model (self->format, G_LIST_MODEL (formats));
  changed_cb (self);
}

/* The switches that are remembered, by their names. */
static GtkSwitch *
get_switch (RrExportForm *self,
            guint         index,
            const char  **name)
{
  const struct
  {
    const char *name;
    GtkSwitch *toggle;
  } switches[] = {
    { "tile", self->tile }, { "transparent", self->transparent }, { "title", self->titled }, { "legend", self->legend },
  };

  if (index >= G_N_ELEMENTS (switches))
    return NULL;

  *name = switches[index].name;
  return switches[index].toggle;
}

static AdwComboRow *
get_choice (RrExportForm *self,
            guint         index,
            const char  **name)
{
  const struct
  {
    const char *name;
    AdwComboRow *row;
  } choices[] = {
    { "paper", self->paper }, { "report-paper", self->report_paper }, { "theme", self->theme },
  };

  if (index >= G_N_ELEMENTS (choices))
    return NULL;

  *name = choices[index].name;
  return choices[index].row;
}

/** rr_export_form_remember: What is chosen now is chosen the next time. */
void
rr_export_form_remember (RrExportForm *self)
{
  GVariantBuilder builder;
  const char *name;

  g_return_if_fail (RR_IS_EXPORT_FORM (self));
  g_return_if_fail (self->settings != NULL);

  g_variant_builder_init (&builder, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&builder, "{sv}", "output",
                         g_variant_new_string (rr_output_get_name (rr_export_form_get_output (self))));
  g_variant_builder_add (&builder, "{sv}", "scale", g_variant_new_double (gtk_spin_button_get_value (self->scale)));
  for (guint i = 0; get_choice (self, i, &name) != NULL; i++)
    g_variant_builder_add (&builder, "{sv}", name,
                           g_variant_new_uint32 (adw_combo_row_get_selected (get_choice (self, i, &name))));
  for (guint i = 0; get_switch (self, i, &name) != NULL; i++)
    g_variant_builder_add (&builder, "{sv}", name,
                           g_variant_new_boolean (gtk_switch_get_active (get_switch (self, i, &name))));
  g_settings_set_value (self->settings, KEY, g_variant_builder_end (&builder));
}

static void
recall_output (RrExportForm *self,
               GVariant     *last)
{
  const char *name;

  if (!g_variant_lookup (last, "output", "&s", &name))
    return;

  for (RrOutput output = 0; output < RR_N_OUTPUTS; output++)
    if (g_str_equal (rr_output_get_name (output), name))
      {
        RrSubject subject = rr_output_get_subject (output);

        adw_combo_row_set_selected (self->subject, subject);
        adw_combo_row_set_selected (self->format, output - get_first_output (subject));
      }
}

/* Whatever stands there: settings can be edited, and may come from another version. */
static void
recall (RrExportForm *self)
{
  g_autoptr (GVariant) last = g_settings_get_value (self->settings, KEY);
  const char *name;
  double scale;
  guint choice;
  gboolean active;

  recall_output (self, last);
  for (guint i = 0; get_choice (self, i, &name) != NULL; i++)
    {
      AdwComboRow *row = get_choice (self, i, &name);

      if (g_variant_lookup (last, name, "u", &choice)
          && choice < g_list_model_get_n_items (adw_combo_row_get_model (row)))
        adw_combo_row_set_selected (row, choice);
    }
  for (guint i = 0; get_switch (self, i, &name) != NULL; i++)
    if (g_variant_lookup (last, name, "b", &active))
      gtk_switch_set_active (get_switch (self, i, &name), active);
  if (g_variant_lookup (last, "scale", "d", &scale))
    gtk_spin_button_set_value (self->scale, scale);
}

static void
rr_export_form_dispose (GObject *object)
{
  RrExportForm *self = RR_EXPORT_FORM (object);

  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->row_switches, g_ptr_array_unref);

  G_OBJECT_CLASS (rr_export_form_parent_class)->dispose (object);
}

static void
rr_export_form_class_init (RrExportFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_export_form_dispose;

  signals[CHANGED] = g_signal_new ("changed", RR_TYPE_EXPORT_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/export-form.ui");
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, subject);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, format);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, view);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, scenario);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, paper);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, report_paper);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, theme);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, part_row);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, tile_row);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, scale_row);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, transparent_row);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, titled_row);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, legend_row);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, part);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, tile);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, transparent);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, titled);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, legend);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, scale);
  gtk_widget_class_bind_template_child (widget_class, RrExportForm, rows);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, subject_changed_cb);
}

static void
rr_export_form_init (RrExportForm *self)
{
  g_autoptr (GtkStringList) subjects = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) views = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) papers = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) report_papers = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->row_switches = g_ptr_array_new ();

  for (RrSubject subject = 0; subject < RR_N_SUBJECTS; subject++)
    gtk_string_list_append (subjects, rr_subject_get_label (subject));
  adw_combo_row_set_model (self->subject, G_LIST_MODEL (subjects));

  for (RrView view = 0; view < RR_N_VIEWS; view++)
    gtk_string_list_append (views, rr_enum_label (&rr_views, view));
  adw_combo_row_set_model (self->view, G_LIST_MODEL (views));

  gtk_string_list_append (papers, _("As large as the map"));
  for (guint i = 0; rr_paper_get (i) != NULL; i++)
    {
      gtk_string_list_append (papers, rr_paper_get (i)->name);
      gtk_string_list_append (report_papers, rr_paper_get (i)->name);
    }
  adw_combo_row_set_model (self->paper, G_LIST_MODEL (papers));
  adw_combo_row_set_model (self->report_paper, G_LIST_MODEL (report_papers));
  for (guint i = 0; rr_paper_get (i) != NULL; i++)
    if (rr_paper_get (i) == rr_paper_find ("A4"))
      adw_combo_row_set_selected (self->report_paper, i);
}

/* A switch for each row that the map shows. */
static void
add_rows (RrExportForm *self)
{
  RrList *lanes = rr_session_get_map (self->session)->lanes;

  for (guint i = 0; i < rr_list_get_size (lanes); i++)
    {
      RrLane *lane = rr_list_get (lanes, i);
      g_autofree char *name = g_markup_escape_text (lane->name, -1);
      GtkWidget *row = adw_action_row_new (), *toggle = gtk_switch_new ();

      gtk_switch_set_active (GTK_SWITCH (toggle), !lane->hidden);
      gtk_widget_set_sensitive (row, !lane->hidden);
      gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), toggle);
      adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), toggle);
      adw_expander_row_add_row (self->rows, row);
      g_signal_connect_swapped (toggle, "notify::active", G_CALLBACK (changed_cb), self);
      g_ptr_array_add (self->row_switches, toggle);
    }
}

/* The one that the window shows is chosen. */
static void
add_scenarios (RrExportForm *self)
{
  RrList *scenarios = rr_session_get_map (self->session)->scenarios;
  RrScenario *shown = rr_session_get_scenario (self->session);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint chosen = 0;

  for (guint i = 0; i < rr_list_get_size (scenarios); i++)
    {
      RrScenario *scenario = rr_list_get (scenarios, i);

      gtk_string_list_append (names, scenario->name);
      if (scenario == shown)
        chosen = i;
    }
  adw_combo_row_set_model (self->scenario, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->scenario, chosen);
}

/**
 * rr_export_form_set_session:
 * @session: whose map is exported; its view, scenario and selection are offered first
 * @settings: remember the choice, and tell the author and how emotions are shown
 *
 * To be called once.
 */
void
rr_export_form_set_session (RrExportForm *self,
                            RrSession    *session,
                            GSettings    *settings)
{
  g_return_if_fail (RR_IS_EXPORT_FORM (self));
  g_return_if_fail (self->session == NULL);
  g_return_if_fail (RR_IS_SESSION (session));
  g_return_if_fail (G_IS_SETTINGS (settings));

  self->settings = g_object_ref (settings);
  recall (self);
  adw_combo_row_set_selected (self->view, rr_session_get_view (session));
  gtk_widget_set_sensitive (self->part_row, rr_session_has_touchpoints (session));

  self->session = g_object_ref (session);
  add_scenarios (self);
  add_rows (self);
  changed_cb (self);
}

/* The ids of the rows that are wanted; NULL: all. */
static const char **
list_rows (RrExportForm *self)
{
  RrList *lanes = rr_session_get_map (self->session)->lanes;
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < self->row_switches->len && i < rr_list_get_size (lanes); i++)
    if (gtk_switch_get_active (self->row_switches->pdata[i]))
      g_ptr_array_add (ids, (gpointer) rr_element_get_id (rr_list_get (lanes, i)));
  if (ids->len == self->row_switches->len)
    return NULL;

  g_ptr_array_add (ids, NULL);
  return (const char **) g_ptr_array_steal (ids, NULL);
}

/* The ids of the selected touchpoints; NULL: the whole map is wanted. */
static const char **
list_touchpoints (RrExportForm *self)
{
  g_autoptr (GPtrArray) touchpoints = rr_session_get_selected_touchpoints (self->session);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  if (touchpoints->len == 0 || !gtk_switch_get_active (self->part))
    return NULL;

  for (guint i = 0; i < touchpoints->len; i++)
    g_ptr_array_add (ids, (gpointer) rr_element_get_id (touchpoints->pdata[i]));
  g_ptr_array_add (ids, NULL);
  return (const char **) g_ptr_array_steal (ids, NULL);
}

static const char *
get_paper (RrExportForm *self,
           RrOutput      output)
{
  guint paper = adw_combo_row_get_selected (self->paper);

  if (output == RR_OUTPUT_REPORT)
    return rr_paper_get (adw_combo_row_get_selected (self->report_paper))->name;

  return output == RR_OUTPUT_PDF && paper > 0 ? rr_paper_get (paper - 1)->name : NULL;
}

/**
 * rr_export_form_make_job:
 *
 * Returns: (transfer full): the map as it is now, and how it is to look
 */
RrExportJob *
rr_export_form_make_job (RrExportForm *self)
{
  g_autofree const char **rows = NULL;
  g_autofree const char **touchpoints = NULL;
  g_autofree char *author = NULL;
  RrOutput output;
  RrList *scenarios;
  guint scenario;
  RrExportOptions options;

  g_return_val_if_fail (RR_IS_EXPORT_FORM (self), NULL);
  g_return_val_if_fail (self->session != NULL, NULL);

  output = rr_export_form_get_output (self);
  rows = list_rows (self);
  touchpoints = list_touchpoints (self);
  author = g_settings_get_string (self->settings, "author-name");
  scenarios = rr_session_get_map (self->session)->scenarios;
  scenario = adw_combo_row_get_selected (self->scenario);
  options = (RrExportOptions) {
    .view = adw_combo_row_get_selected (self->view),
    .scenario = scenario < rr_list_get_size (scenarios) ? rr_element_get_id (rr_list_get (scenarios, scenario)) : NULL,
    .scale = gtk_spin_button_get_value (self->scale),
    .theme = adw_combo_row_get_selected (self->theme),
    .transparent = output != RR_OUTPUT_PDF && gtk_switch_get_active (self->transparent),
    .mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
    .emotions = rr_settings_get_emotion_scale (self->settings),
    .density = rr_settings_get_density (self->settings),
    .author = author,
    .untitled = !gtk_switch_get_active (self->titled),
    .no_legend = !gtk_switch_get_active (self->legend),
    .rows = rows,
    .touchpoints = touchpoints,
    .paper = get_paper (self, output),
  };
  options.tile = output == RR_OUTPUT_PDF && options.paper != NULL && gtk_switch_get_active (self->tile);

  return rr_export_job_new (rr_session_get_map (self->session), &options);
}
