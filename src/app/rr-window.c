/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-actions.h"
#include "rr-i18n.h"
#include "rr-window-private.h"

G_DEFINE_FINAL_TYPE (RrWindow, rr_window, ADW_TYPE_APPLICATION_WINDOW)

RrDocument *
rr_window_get_document (RrWindow *self)
{
  return self->session != NULL ? rr_session_get_document (self->session) : NULL;
}

/**
 * rr_window_toast:
 * @self: the window
 * @text: something to say in passing
 * @can_undo: whether it gets an Undo button for the step that was just made
 */
void
rr_window_toast (RrWindow   *self,
                 const char *text,
                 gboolean    can_undo)
{
  g_autofree char *escaped = NULL;
  AdwToast *toast;

  g_return_if_fail (RR_IS_WINDOW (self));
  g_return_if_fail (text != NULL);

  escaped = g_markup_escape_text (text, -1);
  toast = adw_toast_new (escaped);
  if (can_undo)
    {
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, "win.undo");
      g_set_weak_pointer (&self->undo_toast, toast);
    }

  adw_toast_overlay_add_toast (self->toasts, toast);
}

/**
 * rr_window_get_session:
 * @self: the window
 *
 * Returns: (transfer none) (nullable): its session, %NULL on the start page
 */
RrSession *
rr_window_get_session (RrWindow *self)
{
  g_return_val_if_fail (RR_IS_WINDOW (self), NULL);

  return self->session;
}

/**
 * rr_window_get_file:
 * @self: the window
 *
 * Returns: (transfer none) (nullable): the file of its map
 */
GFile *
rr_window_get_file (RrWindow *self)
{
  g_return_val_if_fail (RR_IS_WINDOW (self), NULL);

  return self->file;
}

/**
 * rr_window_has_file:
 * @self: the window
 * @file: a file
 *
 * Returns: whether the window shows @file, or is about to
 */
gboolean
rr_window_has_file (RrWindow *self,
                    GFile    *file)
{
  g_return_val_if_fail (RR_IS_WINDOW (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  return (self->file != NULL && g_file_equal (self->file, file))
         || (self->opening != NULL && g_file_equal (self->opening, file));
}

/**
 * rr_window_is_untouched:
 * @self: the window
 *
 * Returns: whether nobody has done anything to the map that it shows
 */
gboolean
rr_window_is_untouched (RrWindow *self)
{
  RrDocument *document;

  g_return_val_if_fail (RR_IS_WINDOW (self), FALSE);

  document = rr_window_get_document (self);

  return document != NULL && !self->saving && !rr_document_get_modified (document)
         && !rr_document_can_undo (document) && !rr_document_can_redo (document);
}

/**
 * rr_window_is_pristine:
 * @self: the window
 *
 * Returns: whether nothing would be lost if it showed another map: it has none, or a new
 *   one that nobody has touched
 */
gboolean
rr_window_is_pristine (RrWindow *self)
{
  RrDocument *document;

  g_return_val_if_fail (RR_IS_WINDOW (self), FALSE);

  document = rr_window_get_document (self);

  return document == NULL
         || (self->file == NULL
             && !self->saving
             && !rr_document_get_modified (document)
             && !rr_document_can_undo (document)
             && !rr_document_can_redo (document));
}

/* Leaves the focused widget and comes back.  An entry that gets the focus selects all that
 * it holds; whoever goes on typing must not replace it. */
static void
leave_and_return (GtkWindow *window,
                  GtkWidget *focus)
{
  int start = 0;
  int end = 0;

  if (GTK_IS_EDITABLE (focus))
    gtk_editable_get_selection_bounds (GTK_EDITABLE (focus), &start, &end);
  if (GTK_IS_EDITABLE (focus) && start == end)
    start = end = gtk_editable_get_position (GTK_EDITABLE (focus));

  /* Leaving a field may take it away. */
  g_object_ref (focus);
  gtk_window_set_focus (window, NULL);
  if (gtk_widget_get_mapped (focus) && gtk_widget_get_root (focus) == GTK_ROOT (window))
    {
      gtk_window_set_focus (window, focus);
      if (GTK_IS_EDITABLE (focus))
        gtk_editable_select_region (GTK_EDITABLE (focus), start, end);
    }
  g_object_unref (focus);
}

/* What somebody is typing becomes part of the map, as if they had left the field. */
void
rr_window_commit_edits (RrWindow *self)
{
  GtkWidget *focus;

  if (self->workspace == NULL)
    return;

  rr_canvas_commit_edit (rr_workspace_get_canvas (self->workspace));
  focus = gtk_window_get_focus (GTK_WINDOW (self));
  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->workspace)))
    leave_and_return (GTK_WINDOW (self), focus);
}

/* Dropped files. */

static gboolean
drop_cb (RrWindow     *self,
         const GValue *value,
         double        x,
         double        y)
{
  GSList *files = g_value_get_boxed (value);

  for (GSList *l = files; l != NULL; l = l->next)
    {
      g_autofree char *name = g_file_get_basename (l->data);
      g_autofree char *lower = g_ascii_strdown (name, -1);

      if (self->session != NULL && (g_str_has_suffix (lower, ".csv") || g_str_has_suffix (lower, ".tsv")))
        rr_window_import_feedback (self, l->data);
      else
        rr_window_open_file (self, l->data);
    }

  return files != NULL;
}

/* The window itself. */

/* Now at the latest it is known whether it opens with a map. */
static void
rr_window_realize (GtkWidget *widget)
{
  rr_window_update_content (RR_WINDOW (widget));

  GTK_WIDGET_CLASS (rr_window_parent_class)->realize (widget);
}

static void
close_confirmed_cb (GObject      *object,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  if (rr_window_confirm_close_finish (RR_WINDOW (object), result))
    gtk_window_destroy (GTK_WINDOW (object));
}

static gboolean
rr_window_close_request (GtkWindow *window)
{
  rr_window_confirm_close_async (RR_WINDOW (window), close_confirmed_cb, NULL);

  return GDK_EVENT_STOP;
}

static void
rr_window_dispose (GObject *object)
{
  RrWindow *self = RR_WINDOW (object);

  g_clear_weak_pointer (&self->undo_toast);
  if (self->map_bin != NULL)
    adw_bin_set_child (self->map_bin, NULL);
  self->workspace = NULL;
  rr_window_stop_watching (self);
  rr_window_stop_autosave (self);
  g_clear_pointer (&self->keeper, rr_keeper_free);
  g_clear_object (&self->session);
  g_clear_object (&self->file);
  g_clear_object (&self->folder);
  g_clear_handle_id (&self->present_id, g_source_remove);
  g_clear_object (&self->opening);
  g_clear_pointer (&self->etag, g_free);

  G_OBJECT_CLASS (rr_window_parent_class)->dispose (object);
}

/* Wherever the keyboard is on the start page; on a map, the canvas has this key. */
static gboolean
paste_key_cb (GtkWidget *widget,
              GVariant  *arguments,
              gpointer   user_data)
{
  return RR_WINDOW (widget)->session == NULL && gtk_widget_activate_action (widget, "win.paste", NULL);
}

static void
rr_window_class_init (RrWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  g_type_ensure (RR_TYPE_NOTICE_BAR);
  g_type_ensure (RR_TYPE_WORK_BAR);

  object_class->dispose = rr_window_dispose;
  widget_class->realize = rr_window_realize;
  window_class->close_request = rr_window_close_request;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/window.ui");
  gtk_widget_class_bind_template_child (widget_class, RrWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, title);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, sidebar_button);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, open_button);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, undo_button);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, redo_button);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, present_button);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, export_button);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, guide_bin);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, start_bin);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, wait_bin);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, map_bin);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, work_bar);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, notice_bar);
  gtk_widget_class_bind_template_child (widget_class, RrWindow, copies_bar);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);

  rr_actions_bind_window (widget_class);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_v, GDK_CONTROL_MASK, paste_key_cb, NULL);
}

static void
rr_window_init (RrWindow *self)
{
  GtkDropTarget *drop_target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_swapped (drop_target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop_target));

  g_signal_connect (self, "notify::is-active", G_CALLBACK (rr_window_check_file), NULL);

  rr_window_add_actions (self);
  rr_window_build_menus (self);
  rr_actions_decorate (GTK_WIDGET (self));
  rr_window_update_document (self);
}

/**
 * rr_window_new:
 * @application: the application
 *
 * Returns: (transfer none): a window with the start page
 */
RrWindow *
rr_window_new (RrApplication *application)
{
  GSettings *settings;
  RrWindow *self;

  g_return_val_if_fail (RR_IS_APPLICATION (application), NULL);

  settings = rr_application_get_settings (application);
  self = g_object_new (RR_TYPE_WINDOW, "application", application, NULL);
  g_settings_bind (settings, "window-width", self, "default-width", RR_WINDOW_REMEMBER);
  g_settings_bind (settings, "window-height", self, "default-height", RR_WINDOW_REMEMBER);
  g_settings_bind (settings, "window-maximized", self, "maximized", RR_WINDOW_REMEMBER);

  return self;
}
