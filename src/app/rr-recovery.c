/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "rr-difference.h"
#include "rr-error-dialog.h"
#include "rr-file-name.h"
#include "rr-i18n.h"
#include "rr-question.h"
#include "rr-recovery.h"
#include "rr-text.h"
#include "rr-window.h"

/* So many changes are listed; the rest is counted. */
#define MAX_LISTED 200

#define WAIT_MILLISECONDS 250
#define MAX_WAITS 240

typedef struct
{
  RrApplication *application; /* owned */
  GPtrArray *paths;           /* owned; of journals that are still to be offered */
  char *path;                 /* owned; the one that is being offered */
  int claim;                  /* so that no other instance offers it; −1: none */
  RrRecovery *recovery;       /* owned */
  guint n_waits;              /* for a window to be seen */
} Offer;

static void offer_next (Offer *self);

static void
offer_clear (Offer *self)
{
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->recovery, rr_recovery_free);
  if (self->claim >= 0)
    close (self->claim);
  self->claim = -1;
}

static void
offer_free (Offer *self)
{
  offer_clear (self);
  g_ptr_array_unref (self->paths);
  g_object_unref (self->application);
  g_free (self);
}

static GtkWindow *
find_parent (Offer *self)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self->application)); l != NULL; l = l->next)
    {
      if (RR_IS_WINDOW (l->data) && gtk_widget_get_mapped (l->data))
        return l->data;
    }

  return NULL;
}

/* The window that shows the file as it is, or one that shows nothing, or a new one. */
static RrWindow *
find_window (Offer *self)
{
  GtkWindow *parent = find_parent (self);

  if (self->recovery->uri != NULL)
    {
      g_autoptr (GFile) file = g_file_new_for_uri (self->recovery->uri);
      GtkWindow *window = rr_application_find_window (self->application, file);

      if (window != NULL && rr_window_is_untouched (RR_WINDOW (window)))
        return RR_WINDOW (window);
    }

  return parent != NULL && rr_window_is_pristine (RR_WINDOW (parent)) ? RR_WINDOW (parent)
                                                                      : rr_window_new (self->application);
}

static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  Offer *self = user_data;
  const char *answer = rr_question_ask_finish (result);

  if (g_str_equal (answer, "recover"))
    {
      RrWindow *window = find_window (self);

      rr_window_recover (window, self->recovery, self->path);
      gtk_window_present (GTK_WINDOW (window));
    }
  else if (g_str_equal (answer, "discard"))
    {
      g_unlink (self->path);
    }

  offer_next (self);
}

/* What recovering would bring back, one line each. */
static char *
list_changes (RrRecovery *recovery,
              guint      *n)
{
  g_autoptr (GPtrArray) differences = rr_difference_list (recovery->base, recovery->map);
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
  if (recovery->typing != NULL)
    {
      g_string_append_printf (text, "%s", text->len > 0 ? "\n" : "");
      /* Translators: a text that somebody had not finished typing */
      g_string_append_printf (text, _("Being typed: “%s”"), recovery->typing->text);
    }
  *n = differences->len;

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
describe (RrRecovery *recovery,
          guint       n)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (recovery->uri == NULL)
    {
      g_string_append (text, _("Reroute ended before this map was saved for the first time."));
    }
  else
    {
      g_autoptr (GFile) file = g_file_new_for_uri (recovery->uri);
      g_autofree char *name = rr_file_name_display (file);

      g_string_append_printf (text, _("Reroute ended before changes to “%s” were saved."), name);
      g_string_append_c (text, ' ');
      g_string_append (text, _("The file itself stays as it is until you save."));
    }
  g_string_append_c (text, ' ');
  g_string_append_printf (text, ngettext ("This change is not in it:", "These %u changes are not in it:", n), n);
  if (recovery->damaged)
    {
      g_string_append_c (text, ' ');
      g_string_append (text, _("What came after them could not be read."));
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void ask (Offer *self);

static gboolean
ask_again_cb (gpointer user_data)
{
  ask (user_data);

  return G_SOURCE_REMOVE;
}

static void
ask (Offer *self)
{
  GtkWindow *parent = find_parent (self);
  g_autofree char *changes = NULL;
  g_autofree char *heading = NULL;
  g_autofree char *body = NULL;
  g_autofree char *title = NULL;
  AdwMessageDialog *question;
  guint n;

  changes = list_changes (self->recovery, &n);
  if (*changes == '\0')
    {
      g_unlink (self->path);
      offer_next (self);
      return;
    }
  if (parent == NULL)
    {
      /* The first map is still being read. */
      if (self->n_waits++ < MAX_WAITS)
        g_timeout_add (WAIT_MILLISECONDS, ask_again_cb, self);
      else
        offer_free (self);
      return;
    }

  title = rr_text_shorten (*self->recovery->map->title != '\0' ? self->recovery->map->title
                                                               : _("Untitled Map"), 60);
  heading = g_strdup_printf (_("Recover “%s”?"), title);
  body = describe (self->recovery, n);
  question = rr_question_new (parent, heading, body);
  adw_message_dialog_add_responses (question, "cancel", _("_Later"), "discard", _("_Discard"),
                                    "recover", C_("unsaved work", "_Recover"), NULL);
  adw_message_dialog_set_response_appearance (question, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (question, "recover", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (question, "recover");
  adw_message_dialog_set_extra_child (question, rr_error_dialog_create_details (parent, changes));
  rr_question_ask_async (question, answered_cb, self);
}

static void
load_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  GError *error = NULL;
  RrRecovery *recovery = rr_journal_load (task_data, &error);

  if (recovery != NULL)
    g_task_return_pointer (task, recovery, (GDestroyNotify) rr_recovery_free);
  else
    g_task_return_error (task, error);
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  Offer *self = user_data;

  self->recovery = g_task_propagate_pointer (G_TASK (result), NULL);
  if (self->recovery == NULL)
    {
      g_autofree char *aside = g_strconcat (self->path, ".damaged", NULL);

      /* Nothing of it can be read; a person who can may still look at it. */
      g_rename (self->path, aside);
      offer_next (self);
      return;
    }

  ask (self);
}

static void
offer_next (Offer *self)
{
  g_autoptr (GTask) task = NULL;

  offer_clear (self);
  if (self->paths->len == 0)
    {
      offer_free (self);
      return;
    }

  self->path = g_ptr_array_steal_index (self->paths, 0);
  self->claim = rr_journal_claim (self->path);
  if (self->claim < 0)
    {
      offer_next (self);
      return;
    }

  task = g_task_new (NULL, NULL, loaded_cb, self);
  g_task_set_source_tag (task, offer_next);
  g_task_set_task_data (task, g_strdup (self->path), g_free);
  g_task_run_in_thread (task, load_thread);
}

/**
 * rr_recovery_offer:
 * @application: the application; it has a window
 *
 * Asks about every journal that has no window any more, one after the other.
 */
void
rr_recovery_offer (RrApplication *application)
{
  g_autofree char *folder = rr_journal_get_folder ();
  Offer *self;

  g_return_if_fail (RR_IS_APPLICATION (application));

  self = g_new0 (Offer, 1);
  self->application = g_object_ref (application);
  self->paths = rr_journal_find_orphans (folder);
  self->claim = -1;
  offer_next (self);
}
