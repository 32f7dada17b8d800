/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-become.h"
#include "rr-difference.h"
#include "rr-help.h"
#include "rr-i18n.h"
#include "rr-map-file.h"
#include "rr-map-thumbnail.h"
#include "rr-style.h"
#include "rr-versions-dialog.h"
#include "rr-versions.h"

/* More changes nobody reads; the rest is counted. */
#define MAX_LISTED 300

/* Of a version, logical pixels. */
#define PICTURE_WIDTH 460
#define PICTURE_HEIGHT 258

typedef struct
{
  GtkWindow *window;    /* borrowed */
  RrDocument *document; /* owned */
  GPtrArray *paths;     /* owned; the newest first */
  GtkListBox *list;     /* borrowed */
  AdwBin *picture;      /* borrowed */
  GtkWidget *heading;   /* borrowed */
  GtkLabel *changes;    /* borrowed */
  GtkWidget *restore;   /* weak */
  GCancellable *loading; /* owned; nullable */
  RrMap *map;           /* owned; the version that is shown, or NULL */
} Versions;

static void
versions_free (Versions *self)
{
  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->map);
  g_clear_object (&self->document);
  g_clear_weak_pointer (&self->restore);
  g_ptr_array_unref (self->paths);
  g_free (self);
}

static void
show_changes (Versions *self)
{
  g_autoptr (GPtrArray) differences = rr_difference_list (rr_document_get_map (self->document), self->map);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < MIN (differences->len, MAX_LISTED); i++)
    {
      g_autofree char *line = rr_difference_to_text (differences->pdata[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", line);
    }
  if (differences->len > MAX_LISTED)
    {
      guint more = differences->len - MAX_LISTED;

      g_string_append_c (text, '\n');
      g_string_append_printf (text, ngettext ("… and %u more", "… and %u more", more), more);
    }

  gtk_widget_set_visible (self->heading, differences->len > 0);
  gtk_label_set_text (self->changes, differences->len > 0 ? text->str : _("This is how the map is now."));
  gtk_widget_set_sensitive (self->restore, differences->len > 0);
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) map = rr_map_load_finish (result, NULL, &error);
  Versions *self = user_data;

  /* The window may be gone. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_set_object (&self->map, map);
  if (map != NULL)
    show_changes (self);
  else
    gtk_label_set_text (self->changes, error->message);
}

static void
row_selected_cb (GtkListBox    *list,
                 GtkListBoxRow *row,
                 gpointer       user_data)
{
  Versions *self = user_data;
  g_autoptr (GFile) file = NULL;
  GtkWidget *picture;

  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->map);
  /* The list lets go of its row when the window is taken apart, too. */
  if (self->restore == NULL)
    return;
  gtk_widget_set_sensitive (self->restore, FALSE);
  gtk_label_set_text (self->changes, "");
  if (row == NULL)
    return;

  file = g_file_new_for_path (self->paths->pdata[gtk_list_box_row_get_index (row)]);
  picture = rr_map_thumbnail_new_for_file (file);
  rr_map_thumbnail_set_size (RR_MAP_THUMBNAIL (picture), PICTURE_WIDTH, PICTURE_HEIGHT);
  adw_bin_set_child (self->picture, picture);
  self->loading = g_cancellable_new ();
  rr_map_load_async (file, self->loading, loaded_cb, self);
}

static void
restore_cb (GtkButton *button,
            gpointer   user_data)
{
  Versions *self = user_data;

  if (self->map != NULL && rr_document_become (self->document, self->map, _("Restore Version"), NULL))
    gtk_window_destroy (self->window);
}

static GtkWidget *
create_row (const char *path)
{
  g_autoptr (GDateTime) time = rr_versions_get_time (path);
  /* Translators: a day, as for g_date_time_format() */
  /* xgettext:no-c-format */
  g_autofree char *day = g_date_time_format (time, _("%-d %b %Y"));
  g_autofree char *clock = g_date_time_format (time, "%H:%M:%S");
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), day);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), clock);

  return row;
}

static GtkWidget *
create_list (Versions *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Versions"), -1);
  for (guint i = 0; i < self->paths->len; i++)
    gtk_list_box_append (self->list, create_row (self->paths->pdata[i]));

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_size_request (scrolled, 180, -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->list));

  return scrolled;
}

static GtkWidget *
create_details (Versions *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *heading = gtk_label_new (_("Going back to this version changes:"));
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->picture = ADW_BIN (adw_bin_new ());
  gtk_widget_set_halign (GTK_WIDGET (self->picture), GTK_ALIGN_CENTER);
  self->changes = GTK_LABEL (gtk_label_new (_("No older version was kept yet. There is one for each time that the map was saved.")));
  rr_style_wrap (self->changes);
  gtk_label_set_selectable (self->changes, TRUE);
  gtk_label_set_xalign (self->changes, 0);
  gtk_label_set_yalign (self->changes, 0);
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "heading");
  /* Until a version is read nothing is known of it. */
  gtk_widget_set_visible (heading, FALSE);
  self->heading = heading;
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->changes));
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_widget_set_hexpand (box, TRUE);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->picture));
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);

  return box;
}

static GtkWidget *
create_header (Versions *self)
{
  GtkWidget *header = adw_header_bar_new ();

  g_set_weak_pointer (&self->restore, gtk_button_new_with_mnemonic (_("_Restore")));
  gtk_widget_add_css_class (self->restore, "suggested-action");
  gtk_widget_set_sensitive (self->restore, FALSE);
  g_signal_connect (self->restore, "clicked", G_CALLBACK (restore_cb), self);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->restore);

  return header;
}

static void
close_on_escape (GtkWidget *window)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                          gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (window, controller);
}

/**
 * rr_versions_dialog_show:
 * @parent: the window of the map
 * @document: the map as it is now
 * @file: where it is saved
 *
 * Returns: (transfer none): the dialog, which closes itself
 */
GtkWindow *
rr_versions_dialog_show (GtkWindow  *parent,
                         RrDocument *document,
                         GFile      *file)
{
  g_autofree char *folder = NULL;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *panes = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  Versions *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (RR_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  folder = rr_versions_get_folder (file);
  self = g_new0 (Versions, 1);
  self->document = g_object_ref (document);
  self->paths = rr_versions_list (folder);
  self->window = GTK_WINDOW (adw_window_new ());
  g_object_set_data_full (G_OBJECT (self->window), "rr-versions", self, (GDestroyNotify) versions_free);

  gtk_box_append (GTK_BOX (box), create_header (self));
  gtk_box_append (GTK_BOX (panes), create_list (self));
  gtk_box_append (GTK_BOX (panes), gtk_separator_new (GTK_ORIENTATION_VERTICAL));
  gtk_box_append (GTK_BOX (panes), create_details (self));
  gtk_widget_set_vexpand (panes, TRUE);
  gtk_box_append (GTK_BOX (box), panes);

  g_signal_connect (self->list, "row-selected", G_CALLBACK (row_selected_cb), self);
  if (self->paths->len > 0)
    gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));

  gtk_window_set_title (self->window, _("Versions"));
  gtk_window_set_default_size (self->window, 720, 520);
  gtk_window_set_modal (self->window, TRUE);
  gtk_window_set_transient_for (self->window, parent);
  adw_window_set_content (ADW_WINDOW (self->window), box);
  close_on_escape (GTK_WIDGET (self->window));
  rr_help_add_key (GTK_WIDGET (self->window), "open-save");
  gtk_window_present (self->window);

  return self->window;
}
