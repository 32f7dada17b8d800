/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-error-dialog.h"
#include "rr-feedback-dialog.h"
#include "rr-feedback-job.h"
#include "rr-feedback-text.h"
#include "rr-file-name.h"
#include "rr-help.h"
#include "rr-i18n.h"
#include "rr-match-editor.h"
#include "rr-match-store.h"
#include "rr-preview-list.h"
#include "rr-preview-view.h"
#include "rr-question.h"

/* Somebody who types a rule is not interrupted at every letter. */
#define PATIENCE_MS 250
#define PROGRESS_MS 100

struct _RrFeedbackDialog
{
  AdwWindow parent_instance;

  /* Template */
  AdwWindowTitle *title;
  GtkButton *import_button;
  GtkProgressBar *progress;
  AdwPreferencesGroup *columns_group;
  AdwComboRow *date_order_row;
  AdwComboRow *scale_row;
  AdwComboRow *source_row;
  GtkSwitch *hide_switch;
  AdwBin *rules_bin;
  GtkStack *stack;
  GtkLabel *counts_label;
  GtkLabel *warnings_label;
  GtkDropDown *filter;
  GtkScrolledWindow *rows;
  AdwStatusPage *problem_page;

  /* Borrowed */
  AdwComboRow *column_rows[RR_N_FEEDBACK_ROLES];
  RrMatchEditor *rules;

  /* Owned */
  RrDocument *document;
  GFile *map_file; /* NULL: not saved yet */
  RrCsv *csv;
  RrFeedbackPreview *preview; /* NULL while there is none */
  GCancellable *working;      /* NULL while nothing is worked out */
  int *permille;
  guint start_source;
  guint progress_source;
  gboolean ready; /* what changes from now on is a person's doing */
};

enum
{
  SIGNAL_IMPORTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrFeedbackDialog, rr_feedback_dialog, ADW_TYPE_WINDOW)

/* What a person has chosen. */

static void
get_settings (RrFeedbackDialog   *self,
              RrFeedbackSettings *settings)
{
  guint source = adw_combo_row_get_selected (self->source_row);

  for (guint i = 0; i < RR_N_FEEDBACK_ROLES; i++)
    settings->columns.of[i] = (int) adw_combo_row_get_selected (self->column_rows[i]) - 1;

  settings->date_order = (RrDateOrder) adw_combo_row_get_selected (self->date_order_row);
  settings->scale = (RrScoreScale) adw_combo_row_get_selected (self->scale_row);
  settings->source = rr_enum_name (&rr_sources, source);
  settings->keep_personal = !gtk_switch_get_active (self->hide_switch);
}

/* What is shown. */

static void
show_rows (RrFeedbackDialog *self)
{
  RrPreviewFilter filter = (RrPreviewFilter) gtk_drop_down_get_selected (self->filter);
  RrPreviewList *list;

  if (self->preview == NULL)
    return;

  list = rr_preview_list_new (self->preview, filter);
  gtk_scrolled_window_set_child (self->rows, rr_preview_view_new (list, rr_document_get_map (self->document)));
  g_object_unref (list);
}

static void
show_understanding (RrFeedbackDialog *self)
{
  gboolean certain;
  RrDateOrder order = rr_feedback_preview_get_date_order (self->preview, &certain);
  RrScoreScale scale = rr_feedback_preview_get_scale (self->preview);
  g_autofree char *order_text = NULL;
  g_autofree char *scale_text = NULL;

  /* Translators: the order of the parts of a date, such as “Day, month, year”, is put in */
  order_text = g_strdup_printf (certain ? _("Read as: %s") : _("Please confirm: %s fits, and another order too"),
                                rr_date_order_get_label (order));
  if (scale == RR_SCALE_AUTO)
    scale_text = g_strdup (_("There are no scores"));
  else
    /* Translators: a scale of scores, such as “Stars, 1 to 5”, is put in */
    scale_text = g_strdup_printf (_("Read as: %s"), rr_enum_label (&rr_score_scales, scale));

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->date_order_row), order_text);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->scale_row), scale_text);
  if (certain)
    gtk_widget_remove_css_class (GTK_WIDGET (self->date_order_row), "warning");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->date_order_row), "warning");
}

static void
show_preview (RrFeedbackDialog *self)
{
  const RrFeedbackCounts *counts = rr_feedback_preview_get_counts (self->preview);
  GPtrArray *warnings = rr_feedback_preview_get_warnings (self->preview);
  g_autofree char *text = rr_feedback_text_counts (counts);
  g_autofree char *button = g_strdup_printf (ngettext ("_Import %'u Comment", "_Import %'u Comments", counts->added),
                                             counts->added);
  g_autoptr (GString) warning = g_string_new (NULL);

  for (guint i = 0; i < warnings->len; i++)
    g_string_append_printf (warning, "%s%s", i > 0 ? "\n" : "", (const char *) warnings->pdata[i]);

  gtk_label_set_text (self->counts_label, text);
  gtk_label_set_text (self->warnings_label, warning->str);
  gtk_widget_set_visible (GTK_WIDGET (self->warnings_label), warnings->len > 0);
  gtk_button_set_label (self->import_button, button);
  gtk_widget_set_sensitive (GTK_WIDGET (self->import_button), counts->added > 0);
  show_understanding (self);
  show_rows (self);
  gtk_stack_set_visible_child_name (self->stack, "preview");
}

static void
show_problem (RrFeedbackDialog *self,
              const GError     *error)
{
  g_autofree char *text = g_markup_escape_text (error->message, -1);

  adw_status_page_set_description (self->problem_page, text);
  gtk_stack_set_visible_child_name (self->stack, "problem");
}

/* Working it out. */

static gboolean
progress_cb (gpointer user_data)
{
  RrFeedbackDialog *self = user_data;

  gtk_widget_set_visible (GTK_WIDGET (self->progress), TRUE);
  gtk_progress_bar_set_fraction (self->progress, g_atomic_int_get (self->permille) / 1000.0);

  return G_SOURCE_CONTINUE;
}

static void
stop (RrFeedbackDialog *self)
{
  g_clear_handle_id (&self->progress_source, g_source_remove);
  g_clear_handle_id (&self->start_source, g_source_remove);
  g_cancellable_cancel (self->working);
  g_clear_object (&self->working);
  g_clear_pointer (&self->permille, g_atomic_rc_box_release);
}

static void
worked_out_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (RrFeedbackDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RrFeedbackPreview) preview = rr_feedback_work_out_finish (result, &error);

  /* Another one has been started, or the dialog is closed. */
  if (g_task_get_cancellable (G_TASK (result)) != self->working)
    return;

  stop (self);
  gtk_widget_set_visible (GTK_WIDGET (self->progress), FALSE);
  self->preview = g_steal_pointer (&preview);
  if (self->preview != NULL)
    show_preview (self);
  else
    show_problem (self, error);
}

static gboolean
start_cb (gpointer user_data)
{
  RrFeedbackDialog *self = user_data;
  g_autoptr (RrMatchTable) table = rr_match_editor_get_table (self->rules);
  RrFeedbackSettings settings;

  self->start_source = 0;
  self->working = g_cancellable_new ();
  self->permille = rr_feedback_progress_new ();
  self->progress_source = g_timeout_add (PROGRESS_MS, progress_cb, self);

  get_settings (self, &settings);
  rr_feedback_work_out_async (self->csv, &settings, rr_document_get_map (self->document), table, self->permille,
                              self->working, worked_out_cb, g_object_ref (self));

  return G_SOURCE_REMOVE;
}

static void
work_out (RrFeedbackDialog *self)
{
  if (!self->ready)
    return;

  stop (self);
  g_clear_pointer (&self->preview, rr_feedback_preview_unref);
  gtk_widget_set_sensitive (GTK_WIDGET (self->import_button), FALSE);
  self->start_source = g_timeout_add (PATIENCE_MS, start_cb, self);
}

/* Importing. */

static void
import_cb (RrFeedbackDialog *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMatchTable) table = rr_match_editor_get_table (self->rules);
  guint n_added = rr_feedback_preview_get_counts (self->preview)->added;

  if (!rr_feedback_preview_apply (self->preview, self->document, &error))
    {
      show_problem (self, error);
      gtk_widget_set_sensitive (GTK_WIDGET (self->import_button), FALSE);
      return;
    }

  if (self->map_file != NULL)
    rr_match_store_save_async (self->map_file, table);
  g_signal_emit (self, signals[SIGNAL_IMPORTED], 0, n_added);
  gtk_window_close (GTK_WINDOW (self));
}

/* Rules. */

static void
add_rule_cb (RrFeedbackDialog *self)
{
  rr_match_editor_add_rule (self->rules);
}

static void
table_loaded_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (RrFeedbackDialog) self = user_data;
  g_autoptr (RrMatchTable) kept = NULL;
  g_autoptr (RrMatchTable) table = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RrCsv) csv = rr_feedback_load_finish (result, &kept, &error);

  if (csv != NULL)
    table = rr_match_table_read (csv, &error);

  if (table != NULL)
    rr_match_editor_set_table (self->rules, table);
  else if (gtk_widget_get_visible (GTK_WIDGET (self)))
    rr_error_dialog_show (GTK_WINDOW (self), _("The rules could not be read"), _("The rules are as they were."), error);
}

static void
table_chosen_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (RrFeedbackDialog) self = user_data;
  g_autoptr (GFile) file = rr_file_choose_finish (result);

  if (file != NULL)
    rr_feedback_load_async (file, NULL, NULL, table_loaded_cb, g_steal_pointer (&self));
}

static void
load_rules_cb (RrFeedbackDialog *self)
{
  g_autoptr (GtkFileChooserNative) chooser =
    gtk_file_chooser_native_new (_("Open Rules"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);
  g_autoptr (GtkFileFilter) filter = rr_file_filter_new (_("Tables"), ".csv");

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  rr_file_choose_async (chooser, table_chosen_cb, g_object_ref (self));
}

/* Construction. */

static void
add_column_rows (RrFeedbackDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  RrFeedbackColumns columns;

  gtk_string_list_append (names, C_("column", "None"));
  for (guint i = 0; i < rr_csv_get_n_cells (self->csv, 0); i++)
    {
      const char *name = rr_csv_get (self->csv, 0, i);
      g_autofree char *numbered = *name == '\0' ? g_strdup_printf (_("Column %u"), i + 1) : g_strdup (name);

      gtk_string_list_append (names, numbered);
    }

  rr_feedback_columns_guess (self->csv, &columns);
  for (guint i = 0; i < RR_N_FEEDBACK_ROLES; i++)
    {
      AdwComboRow *row = ADW_COMBO_ROW (adw_combo_row_new ());

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), rr_enum_label (&rr_feedback_roles, i));
      adw_combo_row_set_model (row, G_LIST_MODEL (names));
      adw_combo_row_set_selected (row, (guint) (columns.of[i] + 1));
      adw_preferences_group_add (self->columns_group, GTK_WIDGET (row));
      g_signal_connect_object (row, "notify::selected", G_CALLBACK (work_out), self, G_CONNECT_SWAPPED);
      self->column_rows[i] = row;
    }
}

static void
fill_choices (RrFeedbackDialog *self)
{
  g_autoptr (GtkStringList) orders = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) scales = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) sources = gtk_string_list_new (NULL);

  for (guint i = RR_DATE_ORDER_AUTO; i <= RR_DATE_ORDER_DMY; i++)
    gtk_string_list_append (orders, i == RR_DATE_ORDER_AUTO ? _("Automatic") : rr_date_order_get_label ((RrDateOrder) i));
  for (guint i = RR_SCALE_AUTO; i < RR_N_SCALES; i++)
    gtk_string_list_append (scales, i == RR_SCALE_AUTO ? _("Automatic") : rr_enum_label (&rr_score_scales, i));
  for (guint i = 0; i < rr_sources.n_values; i++)
    gtk_string_list_append (sources, rr_enum_label (&rr_sources, i));

  adw_combo_row_set_model (self->date_order_row, G_LIST_MODEL (orders));
  adw_combo_row_set_model (self->scale_row, G_LIST_MODEL (scales));
  adw_combo_row_set_model (self->source_row, G_LIST_MODEL (sources));
  adw_combo_row_set_selected (self->source_row, RR_SOURCE_OTHER);
}

static void
rr_feedback_dialog_dispose (GObject *object)
{
  RrFeedbackDialog *self = RR_FEEDBACK_DIALOG (object);

  stop (self);
  g_clear_object (&self->document);
  g_clear_object (&self->map_file);
  g_clear_pointer (&self->csv, rr_csv_unref);
  g_clear_pointer (&self->preview, rr_feedback_preview_unref);

  G_OBJECT_CLASS (rr_feedback_dialog_parent_class)->dispose (object);
}

static gboolean
rr_feedback_dialog_close_request (GtkWindow *window)
{
  /* A job that goes on keeps the dialog alive, but not its work. */
  stop (RR_FEEDBACK_DIALOG (window));

  return GTK_WINDOW_CLASS (rr_feedback_dialog_parent_class)->close_request (window);
}

static void
rr_feedback_dialog_class_init (RrFeedbackDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rr_feedback_dialog_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = rr_feedback_dialog_close_request;

  signals[SIGNAL_IMPORTED] = g_signal_new ("imported", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/feedback-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RrFeedbackDialog, title);
  gtk_widget_class_bind_template_child (widget_class, RrFeedbackDialog, import_button);
  gtk_widget_class_bind_template_child (widget_class, RrFeedbackDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, RrFeedbackDialog, columns_group);
  gtk_widget_class_bind_template_child (widget_class, RrFeedbackDialog, date_order_row);
  gtk_widget_class_bind_template_child (widget_class, RrFeedbackDialog, scale_row);
  gtk_widget_class_bind_template_child (widget_class, RrFeedbackDialog, source_row);
  gtk_widget_class_bind_template_child (widget_class, RrFeedbackDialog, hide_switch);
  gtk_widget_class_bind_template_child (widget_class, RrFeedbackDialog, rules_bin);
  gtk_widget_class_bind_template_child (widget_class, RrFeedbackDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, RrFeedbackDialog, counts_label);
  gtk_widget_class_bind_template_child (widget_class, RrFeedbackDialog, warnings_label);
  gtk_widget_class_bind_template_child (widget_class, RrFeedbackDialog, filter);
  gtk_widget_class_bind_template_child (widget_class, RrFeedbackDialog, rows);
  gtk_widget_class_bind_template_child (widget_class, RrFeedbackDialog, problem_page);
  gtk_widget_class_bind_template_callback (widget_class, work_out);
  gtk_widget_class_bind_template_callback (widget_class, import_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_rows);
  gtk_widget_class_bind_template_callback (widget_class, add_rule_cb);
  gtk_widget_class_bind_template_callback (widget_class, load_rules_cb);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
rr_feedback_dialog_init (RrFeedbackDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rr_help_add_key (GTK_WIDGET (self), "feedback");
  fill_choices (self);
}

/**
 * rr_feedback_dialog_new:
 * @parent: the window of the map
 * @document: what the comments are for
 * @map_file: (nullable): its file
 * @csv: the table of comments
 * @table: the rules to begin with
 * @name: of the file that the table came from
 *
 * Returns: (transfer none): the dialog, which closes itself; to be presented
 */
RrFeedbackDialog *
rr_feedback_dialog_new (GtkWindow    *parent,
                        RrDocument   *document,
                        GFile        *map_file,
                        RrCsv        *csv,
                        RrMatchTable *table,
                        const char   *name)
{
  RrFeedbackDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (RR_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (csv != NULL && table != NULL && name != NULL, NULL);

  self = g_object_new (RR_TYPE_FEEDBACK_DIALOG, "transient-for", parent, NULL);
  self->document = g_object_ref (document);
  g_set_object (&self->map_file, map_file);
  self->csv = rr_csv_ref (csv);
  adw_window_title_set_subtitle (self->title, name);

  add_column_rows (self);
  self->rules = RR_MATCH_EDITOR (rr_match_editor_new (rr_document_get_map (document)));
  rr_match_editor_set_table (self->rules, table);
  g_signal_connect_object (self->rules, "changed", G_CALLBACK (work_out), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->rules_bin, GTK_WIDGET (self->rules));

  self->ready = TRUE;
  work_out (self);

  return self;
}

/**
 * rr_feedback_dialog_is_working:
 * @self: the dialog
 *
 * Returns: whether a preview is being worked out, or about to
 */
gboolean
rr_feedback_dialog_is_working (RrFeedbackDialog *self)
{
  g_return_val_if_fail (RR_IS_FEEDBACK_DIALOG (self), FALSE);

  return self->working != NULL || self->start_source != 0;
}

/**
 * rr_feedback_dialog_get_preview:
 * @self: the dialog
 *
 * Returns: (transfer none) (nullable): what it shows
 */
RrFeedbackPreview *
rr_feedback_dialog_get_preview (RrFeedbackDialog *self)
{
  g_return_val_if_fail (RR_IS_FEEDBACK_DIALOG (self), NULL);

  return self->preview;
}
