/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-export-dialog.h"
#include "rr-export-form.h"
#include "rr-export-preview.h"
#include "rr-help.h"
#include "rr-i18n.h"
#include "rr-picture-content.h"

#define PREVIEW_SIZE 1000
#define PREVIEW_DELAY 150 /* milliseconds after the last change */

/* What is dragged, seen below the pointer; pixels. */
#define DRAGGED_SIZE 160

struct _RrExportDialog
{
  AdwWindow parent_instance;

  /* Template */
  GtkStack *stack;
  GtkPicture *preview;
  GtkTextView *text;
  GtkLabel *result;
  GtkWidget *copy_button;
  GtkWidget *export_button;
  RrExportForm *form;

  /* Owned */
  GCancellable *drawing;
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
  g_autoptr (GError) error = NULL;
  g_autoptr (RrExportPreview) preview = rr_export_preview_finish (result, &error);
  gboolean is_text = preview != NULL && preview->text != NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  gtk_picture_set_paintable (self->preview, preview != NULL ? GDK_PAINTABLE (preview->texture) : NULL);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text), is_text ? preview->text : "", -1);
  gtk_stack_set_visible_child_name (self->stack, is_text ? "text" : "picture");
  gtk_label_set_label (self->result, preview != NULL ? preview->description : error->message);
  gtk_widget_set_sensitive (self->export_button, preview != NULL);
  if (preview == NULL)
    gtk_widget_set_sensitive (self->copy_button, FALSE);
}

static gboolean
draw_cb (gpointer user_data)
{
  RrExportDialog *self = user_data;
  g_autoptr (RrExportJob) job = rr_export_form_make_job (self->form);

  self->timeout = 0;
  g_cancellable_cancel (self->drawing);
  g_clear_object (&self->drawing);
  self->drawing = g_cancellable_new ();
  rr_export_preview_async (rr_export_form_get_output (self->form), job, PREVIEW_SIZE, self->drawing, preview_cb,
                           g_object_ref (self));
  return G_SOURCE_REMOVE;
}

static void
changed_cb (RrExportDialog *self)
{
  /* No program takes a PDF from the clipboard. */
  gtk_widget_set_sensitive (self->copy_button, rr_export_form_get_output (self->form) != RR_OUTPUT_REPORT);
  gtk_widget_set_sensitive (self->export_button, TRUE);
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add (PREVIEW_DELAY, draw_cb, self);
}

static void
export_cb (RrExportDialog *self)
{
  rr_export_form_remember (self->form);
  g_signal_emit (self, signals[EXPORT], 0);
  gtk_window_close (GTK_WINDOW (self));
}

/* What is to be copied as text. */
static gpointer
write_text (RrMap                  *map,
            const RrExportOptions  *options,
            gpointer                data,
            GCancellable           *cancellable,
            GError                **error)
{
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);

  return rr_output_write_text (GPOINTER_TO_UINT (data), map, options, warnings, error);
}

static void
copied_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (RrExportDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = rr_export_job_run_finish (result, &error);

  if (text != NULL)
    gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  gtk_label_set_label (self->result, text != NULL ? _("Copied to the clipboard") : error->message);
}

static void
copy_cb (RrExportDialog *self)
{
  RrOutput output = rr_export_form_get_output (self->form);
  g_autoptr (RrExportJob) job = rr_export_form_make_job (self->form);
  g_autoptr (GdkContentProvider) picture = NULL;

  rr_export_form_remember (self->form);
  if (rr_output_is_text (output))
    {
      rr_export_job_run_async (job, write_text, GUINT_TO_POINTER (output), NULL, g_free, NULL, copied_cb,
                               g_object_ref (self));
      return;
    }

  picture = rr_picture_content_new (job, 1);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), picture);
  gtk_label_set_label (self->result, _("Copied to the clipboard"));
}

static GdkContentProvider *
drag_prepare_cb (RrExportDialog *self,
                 double          x,
                 double          y)
{
  g_autoptr (RrExportJob) job = NULL;

  if (gtk_picture_get_paintable (self->preview) == NULL
      || !rr_output_is_picture (rr_export_form_get_output (self->form), NULL))
    return NULL;

  job = rr_export_form_make_job (self->form);
  return rr_picture_content_new (job, 1);
}

static void
drag_begin_cb (RrExportDialog *self,
               GdkDrag        *drag,
               GtkDragSource  *source)
{
  GdkPaintable *paintable = gtk_picture_get_paintable (self->preview);
  double width = gdk_paintable_get_intrinsic_width (paintable);
  double height = gdk_paintable_get_intrinsic_height (paintable);
  double scale = DRAGGED_SIZE / MAX (width, height);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GdkPaintable) icon = NULL;

  gdk_paintable_snapshot (paintable, snapshot, width * scale, height * scale);
  icon = gtk_snapshot_free_to_paintable (snapshot, NULL);
  gtk_drag_source_set_icon (source, icon, 0, 0);
}

static void
rr_export_dialog_dispose (GObject *object)
{
  RrExportDialog *self = RR_EXPORT_DIALOG (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_cancellable_cancel (self->drawing);
  g_clear_object (&self->drawing);

  G_OBJECT_CLASS (rr_export_dialog_parent_class)->dispose (object);
}

static void
rr_export_dialog_class_init (RrExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_export_dialog_dispose;

  signals[EXPORT] = g_signal_new ("export", RR_TYPE_EXPORT_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  g_type_ensure (RR_TYPE_EXPORT_FORM);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, text);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, result);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, copy_button);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, export_button);
  gtk_widget_class_bind_template_child (widget_class, RrExportDialog, form);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, export_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_begin_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
rr_export_dialog_init (RrExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rr_help_add_key (GTK_WIDGET (self), "export");
  gtk_widget_grab_focus (self->export_button);
}

/**
 * rr_export_dialog_new:
 * @session: whose map is exported, and whose view and scenario are offered first
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
  rr_export_form_set_session (self->form, session, settings);

  return GTK_WIDGET (self);
}

/** rr_export_dialog_get_output: Returns: what is chosen */
RrOutput
rr_export_dialog_get_output (RrExportDialog *self)
{
  g_return_val_if_fail (RR_IS_EXPORT_DIALOG (self), RR_OUTPUT_PDF);

  return rr_export_form_get_output (self->form);
}

/** rr_export_dialog_make_job: Returns: (transfer full): the map, and how it is to look */
RrExportJob *
rr_export_dialog_make_job (RrExportDialog *self)
{
  g_return_val_if_fail (RR_IS_EXPORT_DIALOG (self), NULL);

  return rr_export_form_make_job (self->form);
}
