/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-export-preview.h"
#include "rr-help.h"
#include "rr-i18n.h"
#include "rr-import-dialog.h"
#include "rr-tool-row.h"

#define PREVIEW_SIZE 900

struct _RrImportDialog
{
  AdwWindow parent_instance;

  /* Template */
  GtkWidget *import_button;
  GtkPicture *preview;
  GtkLabel *summary;
  GtkLabel *warnings;
  AdwPreferencesGroup *choices;

  /* Borrowed; NULL where there is no such choice */
  AdwComboRow *journey;
  AdwComboRow *columns[RR_N_TOUCHPOINT_ROLES];

  /* Owned */
  RrImport *import;
  RrMap *map;            /* what comes of the choice; NULL while that is not known */
  GCancellable *working;
};

G_DEFINE_FINAL_TYPE (RrImportDialog, rr_import_dialog, ADW_TYPE_WINDOW)

enum
{
  IMPORT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The choice, and what comes of it. */
typedef struct
{
  RrImport *import;            /* owned */
  int index;                   /* of the journey; of a table it does not count */
  RrTouchpointColumns columns;
  GPtrArray *warnings;         /* owned; of owned texts */
} Choice;

static void
choice_free (gpointer data)
{
  Choice *choice = data;

  rr_import_unref (choice->import);
  g_ptr_array_unref (choice->warnings);
  g_free (choice);
}

static void
make_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Choice *choice = task_data;
  GError *error = NULL;
  RrMap *map;

  if (rr_import_get_csv (choice->import) != NULL)
    map = rr_import_make_table_map (choice->import, &choice->columns, choice->warnings, &error);
  else
    map = rr_import_make_map (choice->import, choice->index, choice->warnings, &error);

  if (map != NULL)
    g_task_return_pointer (task, map, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
drawn_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (RrImportDialog) self = user_data;
  g_autoptr (RrExportPreview) preview = rr_export_preview_finish (result, NULL);

  /* A map that is too large for a picture is imported all the same. */
  if (preview != NULL)
    gtk_picture_set_paintable (self->preview, GDK_PAINTABLE (preview->texture));
}

static void
draw (RrImportDialog *self)
{
  const RrExportOptions options = {
    .scale = 1, .untitled = TRUE, .no_legend = TRUE,
    .mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
  };
  g_autoptr (RrExportJob) job = rr_export_job_new (self->map, &options);

  rr_export_preview_async (RR_OUTPUT_PNG, job, PREVIEW_SIZE, self->working, drawn_cb, g_object_ref (self));
}

static void
made_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (RrImportDialog) self = user_data;
  Choice *choice = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) map = g_task_propagate_pointer (G_TASK (result), &error);
  g_autofree char *text = NULL;
  g_autofree char *warnings = NULL;

  /* Something else was chosen meanwhile, or the dialog closed. */
  if (g_task_get_cancellable (G_TASK (result)) != self->working)
    return;

  g_ptr_array_add (choice->warnings, NULL);
  warnings = g_strjoinv ("\n", (char **) choice->warnings->pdata);
  text = map != NULL ? rr_tool_row_describe_map (map) : g_strdup (error->message);
  gtk_label_set_text (self->summary, text);
  gtk_label_set_text (self->warnings, map != NULL ? warnings : "");
  gtk_widget_set_sensitive (self->import_button, map != NULL);
  gtk_picture_set_paintable (self->preview, NULL);
  g_set_object (&self->map, map);
  if (map != NULL)
    draw (self);
}

static void
make (RrImportDialog *self)
{
  Choice *choice = g_new0 (Choice, 1);
  g_autoptr (GTask) task = NULL;

  g_cancellable_cancel (self->working);
  g_clear_object (&self->working);
  self->working = g_cancellable_new ();
  gtk_widget_set_sensitive (self->import_button, FALSE);

  choice->import = rr_import_ref (self->import);
  choice->warnings = g_ptr_array_new_with_free_func (g_free);
  /* The first entry is all of them. */
  if (self->journey != NULL)
    choice->index = (int) adw_combo_row_get_selected (self->journey) - 1;
  for (guint i = 0; self->columns[0] != NULL && i < RR_N_TOUCHPOINT_ROLES; i++)
    choice->columns.of[i] = (int) adw_combo_row_get_selected (self->columns[i]) - 1;

  /* The dialog is no source of the task: the thread may be the last to let go of that. */
  task = g_task_new (NULL, self->working, made_cb, g_object_ref (self));
  g_task_set_task_data (task, choice, choice_free);
  g_task_run_in_thread (task, make_in_thread);
}

static void
import_cb (RrImportDialog *self)
{
  if (self->map == NULL)
    return;

  g_signal_emit (self, signals[IMPORT], 0, self->map);
  gtk_window_close (GTK_WINDOW (self));
}

static AdwComboRow *
add_choice (RrImportDialog *self,
            const char     *title,
            GtkStringList  *names,
            guint           selected)
{
  AdwComboRow *row = ADW_COMBO_ROW (adw_combo_row_new ());

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_combo_row_set_model (row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (row, selected);
  adw_preferences_group_add (self->choices, GTK_WIDGET (row));
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (make), self, G_CONNECT_SWAPPED);

  return row;
}

static void
add_journeys (RrImportDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _("All, One after the Other"));
  for (guint i = 0; i < rr_import_get_n_journeys (self->import); i++)
    {
      const char *title = rr_import_get_title (self->import, i);
      g_autofree char *name = *title != '\0' ? g_strdup (title) : g_strdup_printf (_("Journey %u"), i + 1);

      gtk_string_list_append (names, name);
    }
  self->journey = add_choice (self, _("Journey"), names, 0);
}

static void
add_columns (RrImportDialog *self,
             const RrCsv    *csv)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  RrTouchpointColumns columns;

  gtk_string_list_append (names, C_("column", "None"));
  for (guint i = 0; i < rr_csv_get_n_cells (csv, 0); i++)
    {
      const char *name = rr_csv_get (csv, 0, i);
      g_autofree char *numbered = *name == '\0' ? g_strdup_printf (_("Column %u"), i + 1) : g_strdup (name);

      gtk_string_list_append (names, numbered);
    }

  adw_preferences_group_set_title (self->choices, _("Columns"));
  rr_touchpoint_columns_guess (csv, &columns);
  for (guint i = 0; i < RR_N_TOUCHPOINT_ROLES; i++)
    self->columns[i] = add_choice (self, rr_touchpoint_role_get_label (i), names, (guint) (columns.of[i] + 1));
}

static void
rr_import_dialog_dispose (GObject *object)
{
  RrImportDialog *self = RR_IMPORT_DIALOG (object);

  g_cancellable_cancel (self->working);
  g_clear_object (&self->working);
  g_clear_object (&self->map);
  g_clear_pointer (&self->import, rr_import_unref);

  G_OBJECT_CLASS (rr_import_dialog_parent_class)->dispose (object);
}

static void
rr_import_dialog_class_init (RrImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_import_dialog_dispose;

  signals[IMPORT] = g_signal_new ("import", RR_TYPE_IMPORT_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, RR_TYPE_MAP);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RrImportDialog, import_button);
  gtk_widget_class_bind_template_child (widget_class, RrImportDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, RrImportDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, RrImportDialog, warnings);
  gtk_widget_class_bind_template_child (widget_class, RrImportDialog, choices);
  gtk_widget_class_bind_template_callback (widget_class, import_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
rr_import_dialog_init (RrImportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rr_help_add_key (GTK_WIDGET (self), "import");
}

/**
 * rr_import_dialog_is_needed:
 *
 * Returns: whether there is anything to choose
 */
gboolean
rr_import_dialog_is_needed (RrImport *import)
{
  return rr_import_get_n_journeys (import) > 1 || rr_import_get_csv (import) != NULL;
}

/**
 * rr_import_dialog_new:
 * @parent: the window
 * @import: what was read
 *
 * Returns: (transfer full): the dialog; present it
 */
GtkWidget *
rr_import_dialog_new (GtkWindow *parent,
                      RrImport  *import)
{
  RrImportDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (import != NULL, NULL);

  self = g_object_new (RR_TYPE_IMPORT_DIALOG, "transient-for", parent, NULL);
  self->import = rr_import_ref (import);
  if (rr_import_get_csv (import) != NULL)
    add_columns (self, rr_import_get_csv (import));
  else
    add_journeys (self);
  make (self);

  return GTK_WIDGET (self);
}
