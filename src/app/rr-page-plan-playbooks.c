/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-page-plan-playbooks.h"

#include "rr-i18n.h"
#include "rr-playbook-list.h"

struct _RrPagePlanPlaybooks
{
  GtkPopover parent_instance;

  char *chosen; /* owned; id of the playbook, NULL: the first one */
};

enum
{
  CHOSEN,
  MESSAGE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RrPagePlanPlaybooks, rr_page_plan_playbooks, GTK_TYPE_POPOVER)

static void
playbook_toggled_cb (RrPagePlanPlaybooks *self,
                     GtkCheckButton      *button)
{
  RrPlaybook *playbook = g_object_get_data (G_OBJECT (button), "playbook");

  if (!gtk_check_button_get_active (button) || playbook == NULL)
    return;

  g_free (self->chosen);
  self->chosen = g_strdup (rr_playbook_get_id (playbook));
  g_signal_emit (self, signals[CHOSEN], 0, playbook);
}

static void
open_folder_cb (RrPagePlanPlaybooks *self)
{
  g_autoptr (GFile) folder = rr_playbook_list_get_folder ();
  g_autofree char *uri = g_file_get_uri (folder);
  g_autoptr (GError) error = NULL;

  gtk_popover_popdown (GTK_POPOVER (self));
  if (!g_file_make_directory_with_parents (folder, NULL, &error) &&
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_EXISTS))
    {
      g_signal_emit (self, signals[MESSAGE], 0, error->message);
      return;
    }
  gtk_show_uri (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), uri, GDK_CURRENT_TIME);
}

static void
add_playbook (RrPagePlanPlaybooks   *self,
              GtkWidget             *box,
              const RrPlaybookEntry *entry,
              GtkWidget            **first)
{
  GtkWidget *button = gtk_check_button_new_with_label (entry->name);

  if (*first == NULL)
    *first = button;
  else
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), GTK_CHECK_BUTTON (*first));

  gtk_box_append (GTK_BOX (box), button);
  if (entry->playbook == NULL)
    {
      GtkWidget *problem = gtk_label_new (entry->problem);

      gtk_widget_set_sensitive (button, FALSE);
      gtk_label_set_wrap (GTK_LABEL (problem), TRUE);
      gtk_label_set_selectable (GTK_LABEL (problem), TRUE);
      gtk_label_set_max_width_chars (GTK_LABEL (problem), 40);
      gtk_label_set_xalign (GTK_LABEL (problem), 0);
      gtk_widget_add_css_class (problem, "error");
      gtk_widget_add_css_class (problem, "caption");
      gtk_box_append (GTK_BOX (box), problem);
      return;
    }

  gtk_check_button_set_active (GTK_CHECK_BUTTON (button),
                               self->chosen == NULL ||
                               g_str_equal (rr_playbook_get_id (entry->playbook), self->chosen));
  if (self->chosen == NULL)
    self->chosen = g_strdup (rr_playbook_get_id (entry->playbook));
  g_object_set_data_full (G_OBJECT (button), "playbook", g_object_ref (entry->playbook),
                          g_object_unref);
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (playbook_toggled_cb), self);
}

/* The folder is read each time, so that a playbook that was just mended is there. */
static void
show_cb (RrPagePlanPlaybooks *self)
{
  g_autoptr (GPtrArray) entries = rr_playbook_list_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *folder = gtk_button_new_with_label (_("Folder of Own Playbooks…"));
  GtkWidget *first = NULL;

  for (guint i = 0; i < entries->len; i++)
    add_playbook (self, box, g_ptr_array_index (entries, i), &first);

  gtk_widget_add_css_class (folder, "flat");
  g_signal_connect_swapped (folder, "clicked", G_CALLBACK (open_folder_cb), self);
  gtk_box_append (GTK_BOX (box), folder);
  gtk_popover_set_child (GTK_POPOVER (self), box);
}

static void
rr_page_plan_playbooks_finalize (GObject *object)
{
  g_free (RR_PAGE_PLAN_PLAYBOOKS (object)->chosen);

  G_OBJECT_CLASS (rr_page_plan_playbooks_parent_class)->finalize (object);
}

static void
rr_page_plan_playbooks_class_init (RrPagePlanPlaybooksClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rr_page_plan_playbooks_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", RR_TYPE_PAGE_PLAN_PLAYBOOKS, G_SIGNAL_RUN_LAST,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, RR_TYPE_PLAYBOOK);
  signals[MESSAGE] = g_signal_new ("message", RR_TYPE_PAGE_PLAN_PLAYBOOKS, G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
rr_page_plan_playbooks_init (RrPagePlanPlaybooks *self)
{
  g_signal_connect (self, "show", G_CALLBACK (show_cb), NULL);
}
