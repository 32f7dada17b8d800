/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rr-become.h"
#include "rr-conflict-copy.h"
#include "rr-difference.h"
#include "rr-error-dialog.h"
#include "rr-file-name.h"
#include "rr-map-file.h"
#include "rr-merge-dialog.h"
#include "rr-question.h"
#include "rr-window-private.h"

/* A file is often written in several goes. */
#define SETTLE_MILLISECONDS 400

/* What a merge was made of, for doing it again with other choices. */
typedef struct
{
  RrWindow *window;         /* owned */
  RrDocument *document;     /* owned; the window may show another later */
  RrMap *base;              /* owned; nullable */
  RrMap *ours;              /* owned */
  RrMap *theirs;            /* owned */
  RrMap *merged;            /* owned; what it gave with ours kept */
  AdwMessageDialog *dialog; /* weak */
  gboolean applied;         /* the document has @merged already */
} Merge;

static void
merge_free (Merge *merge)
{
  g_clear_object (&merge->document);
  g_clear_object (&merge->base);
  g_clear_object (&merge->ours);
  g_clear_object (&merge->theirs);
  g_clear_object (&merge->merged);
  g_object_unref (merge->window);
  g_free (merge);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Merge, merge_free)

static Merge *
merge_new (RrWindow *window,
           RrMap    *base,
           RrMap    *theirs)
{
  Merge *merge = g_new0 (Merge, 1);

  merge->window = g_object_ref (window);
  merge->document = g_object_ref (rr_window_get_document (window));
  merge->base = base != NULL ? g_object_ref (base) : NULL;
  merge->ours = rr_map_copy (rr_document_get_map (merge->document));
  merge->theirs = g_object_ref (theirs);

  return merge;
}

/* Brings what was chosen into the document, which may have been edited since it was asked. */
static void
apply_choices (Merge      *merge,
               GHashTable *choices)
{
  g_autoptr (GPtrArray) conflicts = NULL;
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (RrMap) chosen = NULL;
  g_autoptr (RrMap) target = NULL;

  if (merge->document != rr_window_get_document (merge->window))
    return;

  chosen = rr_merge (merge->base, merge->ours, merge->theirs, choices, &conflicts, NULL);
  if (chosen == NULL)
    return;

  target = rr_merge (merge->applied ? merge->merged : merge->ours,
                     rr_document_get_map (merge->document), chosen, NULL, &left, NULL);
  if (target != NULL)
    rr_document_become (merge->document, target, _("Merge"), NULL);
}

static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (Merge) merge = user_data;
  g_autoptr (GHashTable) choices = g_object_steal_data (G_OBJECT (merge->window), "rr-merge-choices");

  if (g_str_equal (rr_question_ask_finish (result), "merge"))
    apply_choices (merge, choices);
}

/* Takes @merge. */
static void
ask (Merge      *merge,
     const char *heading,
     const char *body,
     GPtrArray  *differences,
     GPtrArray  *conflicts)
{
  RrWindow *window = merge->window;
  AdwMessageDialog *dialog = rr_merge_dialog_new (GTK_WINDOW (window), heading, body, differences, conflicts);

  adw_message_dialog_add_responses (dialog, "cancel", merge->applied ? _("_Keep Ours") : _("_Cancel"),
                                    "merge", merge->applied ? _("_Take What Is Chosen") : _("_Merge"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "merge", ADW_RESPONSE_SUGGESTED);
  /* The dialog is gone when its answer comes. */
  g_object_set_data_full (G_OBJECT (window), "rr-merge-choices",
                          g_hash_table_ref (rr_merge_dialog_get_choices (dialog)),
                          (GDestroyNotify) g_hash_table_unref);
  rr_question_ask_async (dialog, answered_cb, merge);
}

/* Shows for a moment what others did: it is selected, where nothing else is. */
static void
show_changes (RrWindow  *self,
              GPtrArray *differences)
{
  RrMap *map = rr_session_get_map (self->session);
  g_autofree char *text = NULL;

  if (differences->len == 0)
    return;

  if (rr_session_count_selected (self->session) == 0)
    {
      for (guint i = 0; i < differences->len; i++)
        {
          RrDifference *difference = differences->pdata[i];
          RrTouchpoint *card = difference->type == RR_TYPE_TOUCHPOINT
                                 ? rr_map_find_touchpoint (map, difference->id) : NULL;

          if (card != NULL)
            rr_session_select (self->session, card, RR_SELECT_ADD);
        }
    }

  if (differences->len == 1)
    {
      g_autofree char *line = rr_difference_to_text (differences->pdata[0]);

      /* Translators: what somebody else changed in the file */
      text = g_strdup_printf (_("Merged from the file: %s"), line);
    }
  else
    text = g_strdup_printf (ngettext ("%u change of others was merged", "%u changes of others were merged",
                                      differences->len), differences->len);
  rr_window_toast (self, text, FALSE);
}

static gboolean
same_map (RrMap  *map,
          GBytes *bytes)
{
  g_autoptr (GBytes) now = rr_map_to_bytes (map);

  return g_bytes_equal (now, bytes);
}

/* What is in the file now, @theirs, becomes part of what the window has.  Returns whether
 * that could be done; conflicts are asked about, and ours is kept until then. */
static gboolean
merge_file (RrWindow   *self,
            RrMap      *theirs,
            const char *etag,
            gboolean   *asked)
{
  RrDocument *document = rr_window_get_document (self);
  GBytes *base_bytes = rr_keeper_get_base (self->keeper);
  g_autoptr (RrMap) base = rr_map_from_bytes (g_bytes_get_data (base_bytes, NULL),
                                              g_bytes_get_size (base_bytes), NULL);
  g_autoptr (GBytes) their_bytes = rr_map_to_bytes (theirs);
  g_autoptr (GPtrArray) conflicts = NULL;
  g_autoptr (GPtrArray) differences = NULL;
  g_autoptr (Merge) merge = merge_new (self, base, theirs);

  *asked = FALSE;
  merge->merged = rr_merge (base, merge->ours, theirs, NULL, &conflicts, NULL);
  if (merge->merged == NULL ||
      !rr_document_become (document, merge->merged, _("Merge Changes of Others"), NULL))
    return FALSE;

  merge->applied = TRUE;
  g_free (self->etag);
  self->etag = g_strdup (etag);
  if (same_map (rr_document_get_map (document), their_bytes))
    rr_document_set_saved (document, rr_document_get_state (document));
  else if (!rr_document_get_modified (document))
    rr_document_set_saved (document, G_MAXUINT);
  rr_keeper_set_saved (self->keeper, self->file, self->etag, their_bytes);

  differences = rr_difference_list (merge->ours, merge->merged);
  show_changes (self, differences);
  if (conflicts->len > 0)
    {
      g_autofree char *name = rr_file_name_display (self->file);
      g_autofree char *heading = g_strdup_printf (_("Both of you changed “%s”"), name);

      ask (g_steal_pointer (&merge), heading,
           _("What only one of you changed was merged. Here both changed the same; yours was kept until you choose."),
           NULL, conflicts);
      *asked = TRUE;
    }

  return TRUE;
}

/* Noticing. */

static void
outside_loaded_cb (GObject      *object,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (RrWindow) self = user_data;
  g_autofree char *etag = NULL;
  g_autoptr (RrMap) theirs = rr_map_load_finish (result, &etag, NULL);
  gboolean asked;

  self->merging = FALSE;
  /* Half of a file that is still being written is no map; the rest will be noticed too. */
  if (theirs == NULL || self->session == NULL || self->saving || self->file == NULL ||
      !g_file_equal (self->file, G_FILE (object)) || g_strcmp0 (etag, self->etag) == 0)
    return;

  merge_file (self, theirs, etag, &asked);
}

static void
etag_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (RrWindow) self = user_data;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (object), result, NULL);
  const char *etag = info != NULL ? g_file_info_get_etag (info) : NULL;

  self->merging = FALSE;
  if (etag == NULL || self->etag == NULL || self->saving || self->file == NULL ||
      !g_file_equal (self->file, G_FILE (object)) || g_str_equal (etag, self->etag))
    return;

  self->merging = TRUE;
  rr_map_load_async (self->file, NULL, outside_loaded_cb, g_object_ref (self));
}

/* Looks whether somebody else wrote the file: monitors are silent on some drives. */
void
rr_window_check_file (RrWindow *self)
{
  if (self->file == NULL || self->session == NULL || self->saving || self->merging || self->closing)
    return;

  self->merging = TRUE;
  g_file_query_info_async (self->file, G_FILE_ATTRIBUTE_ETAG_VALUE, G_FILE_QUERY_INFO_NONE,
                           G_PRIORITY_DEFAULT, NULL, etag_cb, g_object_ref (self));
}

static gboolean
settled_cb (gpointer user_data)
{
  RrWindow *self = user_data;

  self->settle_timer = 0;
  rr_window_check_file (self);

  return G_SOURCE_REMOVE;
}

static void
monitor_cb (RrWindow *self)
{
  if (self->settle_timer != 0)
    g_source_remove (self->settle_timer);
  self->settle_timer = g_timeout_add (SETTLE_MILLISECONDS, settled_cb, self);
}

/* Takes notice of what others do to the window's file, from now on. */
void
rr_window_watch_file (RrWindow *self)
{
  g_clear_object (&self->monitor);
  if (self->file == NULL)
    return;

  self->monitor = g_file_monitor_file (self->file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (monitor_cb), self, G_CONNECT_SWAPPED);
}

void
rr_window_stop_watching (RrWindow *self)
{
  g_clear_object (&self->monitor);
  if (self->settle_timer != 0)
    g_source_remove (self->settle_timer);
  self->settle_timer = 0;
}

/* Before saving: somebody else wrote the file meanwhile. */

static void
before_saving_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  RrWindow *self = g_task_get_source_object (task);
  g_autoptr (GError) error = NULL;
  g_autofree char *etag = NULL;
  g_autoptr (RrMap) theirs = rr_map_load_finish (result, &etag, &error);
  gboolean asked;

  if (theirs == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else if (!merge_file (self, theirs, etag, &asked))
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_FAILED, "%s", _("The changes do not fit together."));
  else
    g_task_return_boolean (task, !asked);
}

/* Merges what is in the window's file now. */
void
rr_window_merge_file_async (RrWindow            *self,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  GTask *task = g_task_new (self, NULL, callback, user_data);

  g_task_set_source_tag (task, rr_window_merge_file_async);
  rr_map_load_async (self->file, NULL, before_saving_cb, task);
}

/* Returns whether saving may go on: it was merged and nothing has to be chosen; without an
 * error something was asked. */
gboolean
rr_window_merge_file_finish (RrWindow      *self,
                             GAsyncResult  *result,
                             GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

/* Other maps. */

static void
other_loaded_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (RrWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) theirs = rr_map_load_finish (result, NULL, &error);
  g_autofree char *name = rr_file_name_display (G_FILE (object));
  g_autofree char *heading = NULL;
  g_autoptr (GPtrArray) conflicts = NULL;
  g_autoptr (GPtrArray) differences = NULL;
  g_autoptr (Merge) merge = NULL;

  if (self->session == NULL)
    return;
  if (theirs == NULL)
    {
      heading = g_strdup_printf (_("“%s” could not be opened"), name);
      rr_error_dialog_show (GTK_WINDOW (self), heading, _("Nothing was merged."), error);
      return;
    }

  merge = merge_new (self, NULL, theirs);
  merge->merged = rr_merge (NULL, merge->ours, theirs, NULL, &conflicts, &error);
  if (merge->merged == NULL)
    {
      heading = g_strdup_printf (_("“%s” could not be merged"), name);
      rr_error_dialog_show (GTK_WINDOW (self), heading, _("Nothing was merged."), error);
      return;
    }

  differences = rr_difference_list (merge->ours, merge->merged);
  if (differences->len == 0 && conflicts->len == 0)
    {
      g_autofree char *text = g_strdup_printf (_("“%s” has nothing that this map does not have"), name);

      rr_window_toast (self, text, FALSE);
      return;
    }

  heading = g_strdup_printf (_("Merge “%s”?"), name);
  ask (g_steal_pointer (&merge), heading,
       _("What that map has and this one does not is added; nothing is removed. Where both say something else, choose."),
       differences, conflicts);
}

/**
 * rr_window_merge_other:
 * @self: the window; it has a map
 * @file: another map, such as a copy of the same
 *
 * Asks about merging it into this one; that is one undo step.
 */
void
rr_window_merge_other (RrWindow *self,
                       GFile    *file)
{
  g_return_if_fail (RR_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (self->session != NULL);

  rr_window_commit_edits (self);
  rr_map_load_async (file, NULL, other_loaded_cb, g_object_ref (self));
}

static void
chosen_to_merge_cb (GObject      *object,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr (RrWindow) self = user_data;
  g_autoptr (GFile) file = rr_file_choose_finish (result);

  if (file != NULL && self->session != NULL)
    rr_window_merge_other (self, file);
}

/* Lets the person choose a map to merge with this one: a conflict copy first, if there is one. */
void
rr_window_choose_to_merge (RrWindow *self)
{
  g_autoptr (GPtrArray) copies = self->file != NULL ? rr_conflict_copy_find (self->file) : NULL;
  g_autoptr (GtkFileChooserNative) chooser = NULL;

  chooser = rr_window_create_chooser (self, _("Merge Map"), GTK_FILE_CHOOSER_ACTION_OPEN);
  if (copies != NULL && copies->len > 0)
    gtk_file_chooser_set_file (GTK_FILE_CHOOSER (chooser), copies->pdata[0], NULL);
  rr_file_choose_async (chooser, chosen_to_merge_cb, g_object_ref (self));
}

/* Says so where a service left a conflict copy beside the file that was opened. */
void
rr_window_look_for_copies (RrWindow *self)
{
  g_autoptr (GPtrArray) copies = self->file != NULL ? rr_conflict_copy_find (self->file) : NULL;
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;
  g_autofree char *escaped = NULL;
  AdwToast *toast;

  if (copies == NULL || copies->len == 0)
    return;

  name = rr_file_name_display (copies->pdata[0]);
  text = g_strdup_printf (_("Beside this map lies a copy with a conflict: “%s”"), name);
  escaped = g_markup_escape_text (text, -1);
  toast = adw_toast_new (escaped);
  adw_toast_set_timeout (toast, 0);
  adw_toast_set_button_label (toast, _("_Merge…"));
  adw_toast_set_action_name (toast, "win.merge-copy");
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* Offers the first conflict copy beside the file. */
void
rr_window_merge_copy (RrWindow *self)
{
  g_autoptr (GPtrArray) copies = self->file != NULL ? rr_conflict_copy_find (self->file) : NULL;

  if (copies != NULL && copies->len > 0)
    rr_window_merge_other (self, copies->pdata[0]);
}
