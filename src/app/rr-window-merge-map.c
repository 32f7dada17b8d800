/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rr-conflict-copy.h"
#include "rr-error-dialog.h"
#include "rr-file-name.h"
#include "rr-i18n.h"
#include "rr-map-file.h"
#include "rr-merge-review.h"
#include "rr-question.h"
#include "rr-sample.h"
#include "rr-versions.h"
#include "rr-window-private.h"

/* A file that is read for a merge. */
typedef struct
{
  GFile *file; /* owned */
  char *name;  /* owned; what it is, for people */
  gboolean is_version;
} Item;

/* Files that are read one after the other. */
typedef struct
{
  RrWindow *window;      /* owned */
  RrMergeReview *review; /* owned */
  GPtrArray *items;      /* owned; of Item */
  guint n_read;
  guint n_copies;
} Gathering;

static void
item_free (Item *item)
{
  g_object_unref (item->file);
  g_free (item->name);
  g_free (item);
}

static void
gathering_free (Gathering *self)
{
  g_clear_pointer (&self->review, rr_merge_review_free);
  g_ptr_array_unref (self->items);
  g_object_unref (self->window);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Gathering, gathering_free)

static void
add_item (Gathering *self,
          GFile     *file,
          char      *name,
          gboolean   is_version)
{
  Item *item = g_new0 (Item, 1);

  item->file = g_object_ref (file);
  item->name = name;
  item->is_version = is_version;
  g_ptr_array_add (self->items, item);
}

/* Whose copy it is, by the name of its file. */
static char *
get_owner (GFile *file)
{
  char *name = rr_file_name_display (file);

  if (g_str_has_suffix (name, RR_MAP_SUFFIX) && strlen (name) > strlen (RR_MAP_SUFFIX))
    name[strlen (name) - strlen (RR_MAP_SUFFIX)] = '\0';

  return name;
}

/* The map as it was saved before: its copies may have been made from that. */
static void
add_versions (Gathering *self)
{
  g_autofree char *folder = NULL;
  g_autoptr (GPtrArray) paths = NULL;

  if (self->window->file == NULL)
    return;

  folder = rr_versions_get_folder (self->window->file);
  paths = rr_versions_list (folder);
  for (guint i = 0; i < paths->len; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (paths->pdata[i]);
      g_autoptr (GDateTime) time = rr_versions_get_time (paths->pdata[i]);
      /* Translators: a day and a time of it, as for g_date_time_format() */
      /* xgettext:no-c-format */
      g_autofree char *moment = g_date_time_format (time, _("%-d %b %Y, %H:%M"));

      /* Translators: a state of the map; the day and time at which it was saved */
      add_item (self, file, g_strdup_printf (_("This map, as saved %s"), moment), TRUE);
    }
}

/* The templates and examples that come with the program. */
static void
add_samples (Gathering *self)
{
  guint n_samples;
  const RrSample *samples = rr_sample_get_all (&n_samples);

  for (guint i = 0; i < n_samples; i++)
    {
      g_autoptr (RrMap) map = rr_sample_load (&samples[i]);

      rr_merge_review_add_base (self->review, _(samples[i].title), map);
    }
}

static void
show_review (Gathering *self)
{
  g_autofree char *heading = NULL;

  if (self->n_copies == 1)
    {
      Item *item = self->items->pdata[0];

      heading = g_strdup_printf (_("Merge “%s”?"), item->name);
    }
  else
    heading = g_strdup_printf (ngettext ("Merge %u Map?", "Merge %u Maps?", self->n_copies), self->n_copies);

  add_samples (self);
  rr_merge_review_ask (g_steal_pointer (&self->review), heading);
}

static void
complain (Gathering *self,
          Item      *item,
          GError    *error)
{
  g_autofree char *name = rr_file_name_display (item->file);
  g_autofree char *heading = g_strdup_printf (_("“%s” could not be opened"), name);

  rr_error_dialog_show (GTK_WINDOW (self->window), heading, _("Nothing was merged."), error);
}

static void read_next (Gathering *self);

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (Gathering) self = user_data;
  Item *item = self->items->pdata[self->n_read++];
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) map = rr_map_load_finish (result, NULL, &error);

  /* The window may have been closed, or show another map. */
  if (self->window->session == NULL)
    return;

  if (map == NULL && !item->is_version)
    {
      complain (self, item, error);
      return;
    }
  if (map != NULL && item->is_version)
    rr_merge_review_add_base (self->review, item->name, map);
  else if (map != NULL)
    rr_merge_review_add (self->review, item->name, map);

  if (self->n_read < self->items->len)
    read_next (g_steal_pointer (&self));
  else
    show_review (self);
}

/* Takes @self. */
static void
read_next (Gathering *self)
{
  Item *item = self->items->pdata[self->n_read];

  rr_map_load_async (item->file, NULL, read_cb, self);
}

/**
 * rr_window_merge_others:
 * @self: the window; it has a map
 * @files: (element-type GFile): copies of the same, such as those of breakout groups
 *
 * Asks about merging them into this one; that is one undo step.
 */
void
rr_window_merge_others (RrWindow   *self,
                        GListModel *files)
{
  Gathering *gathering;

  g_return_if_fail (RR_IS_WINDOW (self));
  g_return_if_fail (G_IS_LIST_MODEL (files));
  g_return_if_fail (self->session != NULL);

  rr_window_commit_edits (self);
  gathering = g_new0 (Gathering, 1);
  gathering->window = g_object_ref (self);
  gathering->review = rr_merge_review_new (self, NULL);
  gathering->items = g_ptr_array_new_with_free_func ((GDestroyNotify) item_free);
  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      /* Its own file has nothing that it does not have, or is merged anyway. */
      if (self->file == NULL || !g_file_equal (self->file, file))
        add_item (gathering, file, get_owner (file), FALSE);
    }
  gathering->n_copies = gathering->items->len;
  if (gathering->n_copies == 0)
    {
      rr_window_toast (self, _("This map itself is nothing to merge it with"), FALSE);
      gathering_free (gathering);
      return;
    }

  add_versions (gathering);
  read_next (gathering);
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
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);

  g_return_if_fail (G_IS_FILE (file));

  g_list_store_append (files, file);
  rr_window_merge_others (self, G_LIST_MODEL (files));
}

static void
chosen_to_merge_cb (GObject      *object,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr (RrWindow) self = user_data;
  g_autoptr (GListModel) files = rr_file_choose_several_finish (result);

  if (files != NULL && self->session != NULL)
    rr_window_merge_others (self, files);
}

/* Lets the person choose maps to merge with this one: a conflict copy first, if there is one. */
void
rr_window_choose_to_merge (RrWindow *self)
{
  g_autoptr (GPtrArray) copies = self->file != NULL ? rr_conflict_copy_find (self->file, self->folder) : NULL;
  g_autoptr (GtkFileChooserNative) chooser = NULL;

  chooser = rr_window_create_chooser (self, _("Merge Maps"), GTK_FILE_CHOOSER_ACTION_OPEN);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (chooser), TRUE);
  if (copies != NULL && copies->len > 0)
    gtk_file_chooser_set_file (GTK_FILE_CHOOSER (chooser), copies->pdata[0], NULL);
  rr_file_choose_async (chooser, chosen_to_merge_cb, g_object_ref (self));
}

/* Returns: (transfer full) (nullable): the copies with a conflict; %NULL where there are none. */
static GPtrArray *
find_copies (RrWindow *self)
{
  g_autoptr (GPtrArray) copies = self->file != NULL ? rr_conflict_copy_find (self->file, self->folder) : NULL;

  return copies != NULL && copies->len > 0 ? g_steal_pointer (&copies) : NULL;
}

/* Says so where a service left conflict copies beside the file that was opened. */
void
rr_window_look_for_copies (RrWindow *self)
{
  g_autoptr (GPtrArray) copies = find_copies (self);
  g_autoptr (GString) names = NULL;

  if (copies == NULL)
    return;

  names = g_string_new (NULL);
  for (guint i = 0; i < copies->len; i++)
    {
      g_autofree char *name = rr_file_name_display (copies->pdata[i]);

      g_string_append_printf (names, "%s%s", i > 0 ? "\n" : "", name);
    }
  rr_notice_bar_show (self->copies_bar, &(RrNotice) {
    .heading = ngettext ("Beside this map lies a copy with a conflict",
                         "Beside this map lie copies with conflicts", copies->len),
    .text = names->str, .label = _("_Merge…"), .action = "win.merge-copy", .can_close = TRUE,
  });
}

/* Offers the conflict copies beside the file. */
void
rr_window_merge_copy (RrWindow *self)
{
  g_autoptr (GPtrArray) copies = find_copies (self);
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);

  rr_notice_bar_hide (self->copies_bar);
  if (copies == NULL)
    return;

  for (guint i = 0; i < copies->len; i++)
    g_list_store_append (files, copies->pdata[i]);
  rr_window_merge_others (self, G_LIST_MODEL (files));
}

static void
merge_copies_or_say (RrWindow *self)
{
  g_autoptr (GPtrArray) copies = find_copies (self);

  if (copies != NULL)
    rr_window_merge_copy (self);
  else
    rr_window_toast (self, _("There are no copies with conflicts beside this map"), FALSE);
}

static void
folder_chosen_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (RrWindow) self = user_data;
  g_autoptr (GFile) folder = rr_file_choose_finish (result);

  if (folder == NULL || self->session == NULL || self->file == NULL)
    return;

  g_set_object (&self->folder, folder);
  merge_copies_or_say (self);
}

/* Merges the conflict copies of the map, or says that there are none.  In a sandbox its folder
 * is not seen before a person has chosen it. */
void
rr_window_seek_copies (RrWindow *self)
{
  g_autoptr (GtkFileChooserNative) chooser = NULL;

  if (self->folder != NULL || rr_conflict_copy_can_look (self->file))
    {
      merge_copies_or_say (self);
      return;
    }

  chooser = gtk_file_chooser_native_new (_("Folder of the Map"), GTK_WINDOW (self),
                                         GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _("_Look Here"), NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  rr_file_choose_async (chooser, folder_chosen_cb, g_object_ref (self));
}
