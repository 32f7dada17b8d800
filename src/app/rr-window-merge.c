/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-become.h"
#include "rr-difference.h"
#include "rr-file-name.h"
#include "rr-i18n.h"
#include "rr-map-file.h"
#include "rr-merge-review.h"
#include "rr-window-private.h"

/* A file is often written in several goes. */
#define SETTLE_MILLISECONDS 400

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
  g_autoptr (GPtrArray) differences = NULL;
  g_autoptr (RrMergeReview) review = rr_merge_review_new (self, base);
  RrMap *ours = rr_merge_review_get_ours (review);
  RrMap *merged;

  *asked = FALSE;
  rr_merge_review_add (review, NULL, theirs);
  merged = rr_merge_review_merge (review, NULL);
  if (merged == NULL || !rr_document_become (document, merged, _("Merge Changes of Others"), NULL))
    return FALSE;

  g_free (self->etag);
  self->etag = g_strdup (etag);
  if (same_map (rr_document_get_map (document), their_bytes))
    rr_document_set_saved (document, rr_document_get_state (document));
  else if (!rr_document_get_modified (document))
    rr_document_set_saved (document, G_MAXUINT);
  rr_keeper_set_saved (self->keeper, self->file, self->etag, their_bytes);

  differences = rr_difference_list (ours, merged);
  show_changes (self, differences);
  if (rr_merge_review_has_conflicts (review))
    {
      g_autofree char *name = rr_file_name_display (self->file);
      g_autofree char *heading = g_strdup_printf (_("Both of you changed “%s”"), name);

      rr_merge_review_ask_conflicts (g_steal_pointer (&review), heading);
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
