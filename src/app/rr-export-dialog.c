/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rr-export-dialog.h"
#include "rr-export-preview.h"
#include "rr-paper.h"
#include "rr-settings.h"

#define PREVIEW_SIZE 1000
#define PREVIEW_DELAY 150 /* milliseconds after the last change */

/* In the order of the list. */
static const RrExportFormat formats[] = { RR_EXPORT_PDF, RR_EXPORT_PNG, RR_EXPORT_SVG };

struct _RrExportDialog
{
  AdwWindow parent_instance;

  /* Template */
  GtkPicture *preview;
  GtkLabel *result;
  GtkWidget *export_button;
  AdwComboRow *format;
  AdwComboRow *view;
  AdwComboRow *paper;
  AdwComboRow *theme;
  GtkWidget *tile_row;
  GtkWidget *scale_row;
  GtkWidget *transparent_row;
  GtkSwitch *tile;
  GtkSwitch *transparent;
  GtkSwitch *titled;
  GtkSwitch *legend;
  GtkSpinButton *scale;
  AdwExpanderRow *rows;

  /* Owned */
  RrSession *session;
  GSettings *settings;
  GCancellable *drawing;
  GPtrArray *row_switches; /* of GtkSwitch, borrowed; NULL until they are made */
  GPtrArray *chosen_rows;  /* of ids, borrowed from the map; ends with NULL */
  guint timeout;
};

G_DEFINE_FINAL_TYPE (RrExportDialog, rr_export_dialog, ADW_TYPE_WINDOW)

enum
{
  EXPORT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
preview_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (RrExportDialog) self = user_data;
  g_autofree char *description = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = rr_export_preview_finish (result, &description, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  gtk_picture_set_paintable (self->preview, GDK_PAINTABLE (texture));
  gtk_label_set_label (self->result, texture != NULL ? description : error->message);
  gtk_widget_set_sensitive (self->export_button, texture != NULL);
}

static gboolean
draw_cb (gpointer user_data)
{
  RrExportDialog *self = user_data;
  RrExportOptions options;

  self->timeout = 0;
  g_cancellable_cancel (self->drawing);
  g_clear_object (&self->drawing);
  self->drawing = g_cancellable_new ();
  rr_export_dialog_get_options (self, &options);
  rr_export_preview_async (rr_session_get_map (self->session), rr_export_dialog_get_format (self), &options,
                           PREVIEW_SIZE, self->drawing, preview_cb, g_object_ref (self));
  return G_SOURCE_REMOVE;
}

static void
changed_cb (RrExportDialog *self)
{
  RrExportFormat format;

  if (self->session == NULL)
    return;

  format = rr_export_dialog_get_format (self);
  gtk_widget_set_visible (GTK_WIDGET (self->paper), format == RR_EXPORT_PDF);
  gtk_widget_set_visible (self->tile_row, format == RR_EXPORT_PDF && adw_combo_row_get_selected (self->paper) > 0);
  gtk_widget_set_visible (self->scale_row,
                          format != RR_EXPORT_PDF || adw_combo_row_get_selected (self->paper) == 0
                          || gtk_switch_get_active (self->tile));
  gtk_widget_set_visible (self->transparent_row, format != RR_EXPORT_PDF);

  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add (PREVIEW_DELAY, draw_cb, self);
}

static void
remember (RrExportDialog *self)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&builder, "{sv}", "format", g_variant_new_uint32 (adw_combo_row_get_selected (self->format)));
  g_variant_builder_add (&builder, "{sv}", "paper", g_variant_new_uint32 (adw_combo_row_get_selected (self->paper)));
  g_variant_builder_add (&builder, "{sv}", "theme", g_variant_new_uint32 (adw_combo_row_get_selected (self->theme)));
  g_variant_builder_add (&builder, "{sv}", "scale", g_variant_new_double (gtk_spin_button_get_value (self->scale)));
  g_variant_builder_add (&builder, "{sv}", "tile", g_variant_new_boolean (gtk_switch_get_active (self->tile)));
  g_variant_builder_add (&builder, "{sv}", "transparent",
                         g_variant_new_boolean (gtk_switch_get_active (self->transparent)));
  g_variant_builder_add (&builder, "{sv}", "title", g_variant_new_boolean (gtk_switch_get_active (self->titled)));
  g_variant_builder_add (&builder, "{sv}", "legend", g_variant_new_boolean (gtk_switch_get_active (self->legend)));
  g_settings_set_value (self->settings, "export-options", g_variant_builder_end (&builder));
}

static void
recall_choice (GVariant    *last,
               const char  *name,
               AdwComboRow *row)
{
  guint choice;

  if (g_variant_lookup (last, name, "u", &choice)
      && choice < g_list_model_get_n_items (adw_combo_row_get_model (row)))
    adw_combo_row_set_selected (row, choice);
}

static void
recall_switch (GVariant   *last,
               const char *name,
               GtkSwitch  *toggle)
{
  gboolean active;

  if (g_variant_lookup (last, name, "b", &active))
    gtk_switch_set_active (toggle, active);
}

static void
recall (RrExportDialog *self)
{
  g_autoptr (GVariant) last = g_settings_get_value (self->settings, "export-options");
  double scale;

  recall_choice (last, "format", self->format);
  recall_choice (last, "paper", self->paper);
  recall_choice (last, "theme", self->theme);
  recall_switch (last, "tile", self->tile);
  recall_switch (last, "transparent", self->transparent);
  recall_switch (last, "title", self->titled);
  recall_switch (last, "legend", self->legend);
  if (g_variant_lookup (last, "scale", "d", &scale))
    gtk_spin_button_set_value (self->scale, scale);
}

static void
export_cb (RrExportDialog *self)
{
  remember (self);
  g_signal_emit (self, signals[EXPORT], 0);
  gtk_window_close (GTK_WINDOW (self));
}

static void
rr_export_dialog_dispose (GObject *object)
{
  RrExportDialog *self = RR_EXPORT_DIALOG (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_cancellable_cancel (self->drawing);
  g_clear_object (&self->drawing);
  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->row_switches, g_ptr_array_unref);
  g_clear_pointer (&self->chosen_rows, g_ptr_array_unref);

  G_OBJECT_CLASS (rr_export_dialog_parent_class)->dispose (object);
}

static void
rr_export_dialog_class_init (RrExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_export_dialog_dispose;

  signals[EXPORT] = g_signal_new ("export", RR_TYPE_EXPORT_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, result);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, export_button);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, format);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, view);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, paper);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, theme);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, tile_row);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, scale_row);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, transparent_row);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, tile);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, transparent);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, titled);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, legend);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, scale);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, rows);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, export_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
rr_export_dialog_init (RrExportDialog *self)
{
  g_autoptr (GtkStringList) views = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) papers = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (RrView view = 0; view < RR_N_VIEWS; view++)
    gtk_string_list_append (views, rr_enum_label (&rr_views, view));
  adw_combo_row_set_model (self->view, G_LIST_MODEL (views));

  gtk_string_list_append (papers, _("As large as the map"));
  for (guint i = 0; rr_paper_get (i) != NULL; i++)
    gtk_string_list_append (papers, rr_paper_get (i)->name);
  adw_combo_row_set_model (self->paper, G_LIST_MODEL (papers));
}

/* A switch for each row that the map shows. */
static void
add_rows (RrExportDialog *self)
{
  RrList *lanes = rr_session_get_map (self->session)->lanes;

  self->row_switches = g_ptr_array_new ();
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

/**
 * rr_export_dialog_new:
 * @session: whose map, view and scenario are exported
 * @settings: remember the choice
 *
 * Returns: (transfer full): the dialog; present it
 */
GtkWidget *
rr_export_dialog_new (RrSession *session,
                      GSettings *settings)
{
  RrExportDialog *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (RR_TYPE_EXPORT_DIALOG, NULL);
  self->settings = g_object_ref (settings);
  recall (self);
  adw_combo_row_set_selected (self->view, rr_session_get_view (session));
  self->session = g_object_ref (session);
  add_rows (self);
  changed_cb (self);

  return GTK_WIDGET (self);
}

/** rr_export_dialog_get_format: Returns: the format that is chosen */
RrExportFormat
rr_export_dialog_get_format (RrExportDialog *self)
{
  g_return_val_if_fail (RR_IS_EXPORT_DIALOG (self), RR_EXPORT_PDF);

  return formats[MIN (adw_combo_row_get_selected (self->format), G_N_ELEMENTS (formats) - 1)];
}

static const char *const *
get_rows (RrExportDialog *self)
{
  RrList *lanes = rr_session_get_map (self->session)->lanes;
  gboolean all = TRUE;

  g_clear_pointer (&self->chosen_rows, g_ptr_array_unref);
  self->chosen_rows = g_ptr_array_new ();
  for (guint i = 0; i < self->row_switches->len && i < rr_list_get_size (lanes); i++)
    {
      if (gtk_switch_get_active (self->row_switches->pdata[i]))
        g_ptr_array_add (self->chosen_rows, (gpointer) rr_element_get_id (rr_list_get (lanes, i)));
      else
        all = FALSE;
    }
  g_ptr_array_add (self->chosen_rows, NULL);

  return all ? NULL : (const char *const *) self->chosen_rows->pdata;
}

/**
 * rr_export_dialog_get_options:
 * @options: (out): what is chosen; what it points to belongs to the map and the dialog
 */
void
rr_export_dialog_get_options (RrExportDialog  *self,
                              RrExportOptions *options)
{
  RrExportFormat format;
  RrScenario *scenario;
  guint paper;

  g_return_if_fail (RR_IS_EXPORT_DIALOG (self));
  g_return_if_fail (options != NULL);

  format = rr_export_dialog_get_format (self);
  scenario = rr_session_get_scenario (self->session);
  paper = adw_combo_row_get_selected (self->paper);
  *options = (RrExportOptions) {
    .view = adw_combo_row_get_selected (self->view),
    .scenario = scenario != NULL ? rr_element_get_id (scenario) : NULL,
    .scale = gtk_spin_button_get_value (self->scale),
    .theme = adw_combo_row_get_selected (self->theme),
    .transparent = format != RR_EXPORT_PDF && gtk_switch_get_active (self->transparent),
    .mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
    .untitled = !gtk_switch_get_active (self->titled),
    .no_legend = !gtk_switch_get_active (self->legend),
    .emotions = rr_settings_get_emotion_scale (self->settings),
    .density = rr_settings_get_density (self->settings),
    .rows = get_rows (self),
    .paper = format == RR_EXPORT_PDF && paper > 0 ? rr_paper_get (paper - 1)->name : NULL,
  };
  options->tile = options->paper != NULL && gtk_switch_get_active (self->tile);
}
